#include "gui/newpersondialog.h"

#include "gui/personedits.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "ui_newpersondialog.h"
#include "workspace/clock.h"
#include "workspace/people.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

NewPersonDialog::NewPersonDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::NewPersonDialog>())
    , m_model(
          engineerColumns(std::make_shared<PeopleContext>()),
          [](const Engineer& engineer) { return engineer.id.value; }, session.words())
    , m_binder(&m_model, session.words())
{
    m_ui->setupUi(this);
    const Words& words = session.words();
    Engineer person;
    person.hiredOn = currentDay();
    m_model.setRecords({ person });
    const auto column = [this](const char* key) { return m_model.columnOf(key); };
    m_binder.bind(u"employee_no"_s, column("employee_no"), m_ui->newNoEdit, m_ui->noError);
    m_binder.bind(u"name"_s, column("name"), m_ui->newNameEdit, m_ui->nameError);
    m_binder.bind(u"email"_s, column("email"), m_ui->newEmailEdit, m_ui->emailError);
    m_binder.bind(u"hired_on"_s, column("hired_on"), m_ui->newHiredEdit, m_ui->hiredError);
    m_binder.bind(u"career_started_on"_s, column("career_started_on"), m_ui->newCareerEdit,
        m_ui->careerError);
    m_binder.setRow(0);
    for (const Team& team : session.workspace().people().teams())
        m_ui->newTeamBox->addItem(team.name, team.id.value);
    m_ui->newTeamBox->setCurrentText(session.team());
    for (const Level level : allLevels)
        m_ui->newLevelBox->addItem(label(words, level), static_cast<int>(level));
    m_ui->teamError->hide();
    m_ui->levelError->hide();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("A&dd"));
    m_ui->newNoEdit->setFocus();
}

NewPersonDialog::~NewPersonDialog() = default;

void NewPersonDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const QString teamName = m_ui->newTeamBox->currentText().trimmed();
    const Team* team = m_session.workspace().people().teamNamed(teamName);
    Engineer person = m_model.record(0);
    person.teams << TeamStep{ person.hiredOn, team ? team->id : TeamId() };
    person.levels << LevelStep{ person.hiredOn,
        static_cast<Level>(m_ui->newLevelBox->currentData().toInt()), {} };

    QList<Problem> problems =
        m_binder.refusals() + checkPerson(person, m_session.workspace().people()).problems;
    // The steps begin on the day of hiring, beside which a missing date is told.
    problems.removeIf([](const Problem& problem) {
        return problem.column == u"teams" || problem.column == u"levels";
    });
    if (teamName.isEmpty())
        problems << Problem{ ErrorCode::MissingValue, {}, {}, u"team"_s, {} };
    if (problems.isEmpty()) {
        const auto saved = addWithUndo(m_session, person, team ? QString() : teamName);
        if (saved) {
            Q_EMIT added(saved->employeeNo);
            QDialog::accept();
            return;
        }
        problems << Problem{ saved.error().code, saved.error().args, {}, u"team"_s, {} };
    }
    const QList<Problem> others = m_binder.showProblems(problems);
    m_ui->teamError->setVisible(!others.isEmpty());
    if (!others.isEmpty())
        m_ui->teamError->setText(
            errorText(m_session.words(), { others.first().code, others.first().args, {} }));
    if (others.size() == problems.size())
        m_ui->newTeamBox->setFocus();
    else
        m_binder.focusFirstProblem();
}

} // namespace levelbook::gui
