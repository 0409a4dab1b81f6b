#include "gui/declarationstab.h"

#include "gui/declaredialog.h"
#include "gui/longwork.h"
#include "ui_declarationstab.h"
#include "workspace/peoplenames.h"

namespace levelbook::gui {

namespace {

Result<QList<StandingDeclaration>> readStanding(const OpenedFile& database)
{
    auto store = openAgain(database, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    return standingDeclarations(**store, *people);
}

} // namespace

DeclarationsTab::DeclarationsTab(Session& session, QWidget* parent)
    : DataTab(session, Change::Records | Change::Imports | Change::Frameworks, parent)
    , m_ui(std::make_unique<Ui::DeclarationsTab>())
    , m_model(
          declarationColumns(), [](const ListedDeclaration& one) { return one.number; },
          session.words())
{
    m_ui->setupUi(this);
    m_ui->declarationsPurpose->setForegroundRole(QPalette::PlaceholderText);
    m_ui->declarationsHint->setForegroundRole(QPalette::PlaceholderText);
    m_proxy.setSourceModel(&m_model);
    m_ui->declarationsTable->setModel(&m_proxy);
    m_ui->declarationsTable->sortByColumn(1, Qt::DescendingOrder);
    m_ui->addDeclaration->setEnabled(!workspace().isReadOnly());
    connect(m_ui->addDeclaration, &QPushButton::clicked, this, &DeclarationsTab::ask);
}

DeclarationsTab::~DeclarationsTab() = default;

QWidget* DeclarationsTab::firstWidget() const { return m_ui->declarationsTable; }

void DeclarationsTab::read()
{
    runLong(
        this, [file = workspace().file()](WorkState&) { return readStanding(file); },
        [this](const Result<QList<StandingDeclaration>>& standing) {
            if (standing)
                show(*standing);
            else
                session().tell(standing.error());
        });
}

void DeclarationsTab::show(const QList<StandingDeclaration>& standing)
{
    QList<ListedDeclaration> list;
    for (const StandingDeclaration& one : standing) {
        const KpiDefinition* kpi = workspace().kpis().kpi(one.kpi);
        ListedDeclaration row{ list.size(), one, kpi ? kpi->name : Localized{ one.kpi, one.kpi },
            {} };
        for (const KpiSubject& subject : one.subjects)
            row.who << subjectName(workspace().people(), subject);
        list << row;
    }
    m_model.setRecords(list);
    m_ui->declarationsTable->fitColumns();
}

void DeclarationsTab::ask()
{
    auto* dialog = new DeclareDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeclarationsTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.setWords(words());
    m_ui->declarationsTable->setEmptyText(
        tr("Nothing was declared complete yet, so no count without a record is 0."));
}

} // namespace levelbook::gui
