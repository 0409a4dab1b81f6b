#include "gui/datapage.h"

#include "gui/backupstab.h"
#include "gui/checktab.h"
#include "gui/declarationstab.h"
#include "gui/dialogs.h"
#include "gui/exportdialog.h"
#include "gui/importstab.h"
#include "gui/qualitytab.h"
#include "gui/recordstab.h"
#include "ui_datapage.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

DataPage::DataPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_ui(std::make_unique<Ui::DataPage>())
{
    m_ui->setupUi(this);
    m_ui->dropHint->setForegroundRole(QPalette::PlaceholderText);
    const auto add = [this](DataTab* tab, const QString& name) {
        tab->setObjectName(name);
        m_ui->dataTabs->addTab(tab, QString());
    };
    add(new ImportsTab(session, this), u"imports"_s);
    auto* records = new RecordsTab(session, this);
    auto* quality = new QualityTab(session, this);
    add(records, u"records"_s);
    add(quality, u"quality"_s);
    connect(quality, &QualityTab::recordsWanted, this, [this, records](const RecordChoice& choice) {
        records->choose(choice);
        m_ui->dataTabs->setCurrentWidget(records);
        records->firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(quality, &QualityTab::declarationsWanted, this, [this] {
        open(u"declarations"_s);
        panes().last()->setFocus(Qt::OtherFocusReason);
    });
    add(new BackupsTab(session, this), u"backups"_s);
    add(new CheckTab(session, this), u"check"_s);
    add(new DeclarationsTab(session, this), u"declarations"_s);
    addActions();
    retranslate();
}

DataPage::~DataPage() = default;

void DataPage::addActions()
{
    const auto add = [this](QPushButton* button, const std::function<void()>& run, bool enabled) {
        auto* action = new QAction(this);
        action->setEnabled(enabled);
        button->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_actions << action;
    };
    const bool writes = !workspace().isReadOnly();
    add(
        m_ui->importPeople, [this] { showImport(session(), ImportKind::People, {}, this); },
        writes);
    add(
        m_ui->importKpi, [this] { showImport(session(), ImportKind::Kpi, {}, this); }, writes);
    add(
        m_ui->importGrowth, [this] { showImport(session(), ImportKind::Growth, {}, this); },
        writes);
    add(
        m_ui->exportPeople, [this] { showExport(session(), ImportKind::People, this); }, true);
    add(
        m_ui->exportKpi, [this] { showExport(session(), ImportKind::Kpi, this); }, true);
    add(
        m_ui->exportGrowth, [this] { showExport(session(), ImportKind::Growth, this); }, true);
}

void DataPage::open(const QString& subject)
{
    const QString name = subject.section(u':', 0, 0);
    auto* tab = name.isEmpty() ? nullptr : m_ui->dataTabs->findChild<DataTab*>(name);
    if (!tab)
        return;
    m_ui->dataTabs->setCurrentWidget(tab);
    if (auto* quality = qobject_cast<QualityTab*>(tab))
        quality->choose(subject.section(u':', 1));
}

QList<QWidget*> DataPage::panes() const
{
    const auto* tab = static_cast<DataTab*>(m_ui->dataTabs->currentWidget());
    return { m_ui->importPeople, m_ui->dataTabs->tabBar(), tab->firstWidget() };
}

QList<QAction*> DataPage::pageActions() const { return m_actions; }

void DataPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    Page::changeEvent(event);
}

void DataPage::retranslate()
{
    const QStringList titles{ tr("Imports"), tr("Records"), tr("Data quality"), tr("Backups"),
        tr("Check"), tr("Declared complete") };
    for (int i = 0; i < m_ui->dataTabs->count(); ++i)
        m_ui->dataTabs->setTabText(i, titles[i]);
    const QList<QPushButton*> buttons{ m_ui->importPeople, m_ui->importKpi, m_ui->importGrowth,
        m_ui->exportPeople, m_ui->exportKpi, m_ui->exportGrowth };
    for (qsizetype i = 0; i < buttons.size(); ++i)
        m_actions[i]->setText(buttons[i]->text());
}

} // namespace levelbook::gui
