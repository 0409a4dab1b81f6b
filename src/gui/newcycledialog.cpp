#include "gui/newcycledialog.h"

#include "gui/dialogs.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "ui_newcycledialog.h"
#include "workspace/clock.h"
#include "workspace/cycles.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

NewCycleDialog::NewCycleDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::NewCycleDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameProblem->hide();
    m_ui->periodProblem->hide();
    m_ui->nameEdit->setFocus();
    suggest();
    retranslate();
}

NewCycleDialog::~NewCycleDialog() = default;

// The half year that is running, or the first later one that no cycle has; reviews are made by half
// years in most companies, and every part of it can be changed.
void NewCycleDialog::suggest()
{
    const QDate today = currentDay();
    QDate from(today.year(), today.month() <= 6 ? 1 : 7, 1);
    const QList<Cycle>& cycles = m_session.cycles();
    const auto taken = [&] {
        return std::any_of(cycles.begin(), cycles.end(),
            [&](const Cycle& cycle) { return cycle.period.from == from; });
    };
    while (taken())
        from = from.addMonths(6);
    m_ui->fromEdit->setDate(from);
    m_ui->lastDayEdit->setDate(from.addMonths(6).addDays(-1));
    const QString pattern = from.month() == 1 ? tr("%1 H1") : tr("%1 H2");
    m_ui->nameEdit->setText(pattern.arg(from.year()));
    m_ui->nameEdit->selectAll();
}

void NewCycleDialog::showProblem(const QString& name, const QString& period)
{
    m_ui->nameProblem->setText(name);
    m_ui->nameProblem->setVisible(!name.isEmpty());
    m_ui->periodProblem->setText(period);
    m_ui->periodProblem->setVisible(!period.isEmpty());
    if (!name.isEmpty())
        m_ui->nameEdit->setFocus();
    else if (!period.isEmpty())
        m_ui->lastDayEdit->setFocus();
}

void NewCycleDialog::accept()
{
    showProblem({}, {});
    const QString name = m_ui->nameEdit->text().normalized(QString::NormalizationForm_C).trimmed();
    const Period period{ m_ui->fromEdit->date(), m_ui->lastDayEdit->date().addDays(1) };
    if (!period.isValid())
        return showProblem({}, tr("The last day lies before the first."));
    QList<Stage> stages{ Stage::First };
    if (m_ui->selfBox->isChecked())
        stages << Stage::Self;
    if (m_ui->secondBox->isChecked())
        stages << Stage::Second;
    if (m_ui->calibrationBox->isChecked())
        stages << Stage::Calibration;

    Workspace& workspace = m_session.workspace();
    auto added = addCycle(workspace.store(), name, period, stages);
    if (!added)
        return showProblem(errorText(m_session.words(), added.error()), {});
    workspace.noteChange(Change::Cycles);
    m_session.setCycle(added->id);
    QDialog::accept();
}

void NewCycleDialog::retranslate()
{
    const Words& words = m_session.words();
    m_ui->selfBox->setText(label(words, Stage::Self));
    m_ui->firstBox->setText(label(words, Stage::First));
    m_ui->secondBox->setText(label(words, Stage::Second));
    m_ui->calibrationBox->setText(label(words, Stage::Calibration));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the cycle"));
}

void NewCycleDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void showNewCycle(Session& session, QWidget* parent) { NewCycleDialog(session, parent).exec(); }

} // namespace levelbook::gui
