#include "gui/personform.h"

#include "text/format.h"
#include "text/labels.h"
#include "ui_engineerform.h"
#include "workspace/frameworks.h"
#include "workspace/people.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int notePauseMs = 1500; ///< A kill may cost the last two seconds of typing.
constexpr int retryMs = 250;
constexpr int tellBusyAfterMs = 5000;
} // namespace

PersonForm::PersonForm(Session& session, RecordModel<Engineer>& model,
    std::shared_ptr<const PeopleContext> context, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_context(std::move(context))
    , m_ui(std::make_unique<Ui::EngineerForm>())
    , m_managers(new PersonChoices(this))
    , m_binder(&model, session.words())
{
    m_ui->setupUi(this);
    const auto column = [&model](const char* key) { return model.columnOf(key); };
    m_binder.bind(u"name"_s, column("name"), m_ui->nameEdit, m_ui->nameError);
    m_binder.bind(u"employee_no"_s, column("employee_no"), m_ui->noEdit, m_ui->noError);
    m_binder.bind(u"email"_s, column("email"), m_ui->emailEdit, m_ui->emailError);
    m_binder.bind(u"hired_on"_s, column("hired_on"), m_ui->hiredEdit, m_ui->hiredError);
    m_binder.bind(u"left_on"_s, column("left_on"), m_ui->leftEdit, m_ui->leftError);
    m_binder.bind(
        u"career_started_on"_s, column("career_started_on"), m_ui->careerEdit, m_ui->careerError);
    m_binder.bind(u"manager_no"_s, column("manager_no"), m_ui->managerBox, m_ui->managerError,
        ErrorCode::UnknownEngineer);
    m_binder.bind(u"note"_s, column("note"), m_ui->noteEdit, m_ui->noteError);
    m_binder.bind(u"framework"_s, column("framework"), m_ui->frameworkBox, m_ui->frameworkError,
        ErrorCode::UnknownFramework);
    m_binder.setReadOnly(session.workspace().isReadOnly());
    m_ui->factsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->stateLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->managerBox->setModel(m_managers);
    for (QObject* part : { static_cast<QObject*>(m_ui->managerBox),
             static_cast<QObject*>(m_ui->managerBox->lineEdit()) })
        part->installEventFilter(this);
    m_ui->managerBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->managerBox->completer()->setCompletionMode(QCompleter::PopupCompletion);

    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(notePauseMs);
    connect(&m_noteTimer, &QTimer::timeout, this, &PersonForm::submit);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &PersonForm::submit);
    connect(&m_binder, &FormBinder::edited, this, [this](const QString& name) {
        m_retryTimer.stop(); // What is being typed is saved when it is finished.
        if (name == u"note")
            m_noteTimer.start();
        updateState();
    });
    connect(&m_binder, &FormBinder::committed, this, &PersonForm::submit);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &PersonForm::revert);
    retranslate();
}

PersonForm::~PersonForm() = default;

// Not by a focus proxy: with one inside it, Tab would go round within the form for ever.
void PersonForm::focusInEvent(QFocusEvent* event) { m_ui->nameEdit->setFocus(event->reason()); }

void PersonForm::showPerson(std::optional<EngineerId> id)
{
    m_noteTimer.stop();
    stopWaiting();
    m_saved = false;
    m_conflictTold = false;
    m_person = id;
    m_binder.setRow(id ? m_model.rowOf(id->value) : -1);
    updateHead();
    updateState();
}

bool PersonForm::leave()
{
    QGuiApplication::inputMethod()->commit();
    if (submit())
        return true;
    // Somebody wants to go and cannot: then the wait is told at once.
    if (m_busy)
        m_session.tell(*std::exchange(m_busy, std::nullopt));
    return false;
}

void PersonForm::refresh()
{
    fillManagers();
    fillFrameworks();
    const int row = m_person ? m_model.rowOf(m_person->value) : -1;
    if (row < 0)
        m_person.reset();
    m_binder.moveToRow(row);
    updateHead();
    updateState();
    if (m_binder.hasConflicts() && !m_conflictTold)
        tellConflict();
}

void PersonForm::tellConflict()
{
    m_conflictTold = true;
    Q_EMIT m_session.told(
        tr("Somebody else changed %1 in the meantime.").arg(m_ui->titleLabel->text()),
        { tr("What you typed is kept, and the other version stands below the field. Enter saves "
             "yours; Revert takes the other.") });
}

bool PersonForm::submit()
{
    m_noteTimer.stop();
    m_retryTimer.stop();
    if (!m_person || m_submitting)
        return true;
    const QScopedValueRollback submitting(m_submitting, true);
    const bool knewConflict = m_conflictTold;
    if (m_binder.isDirty())
        m_session.workspace().lookForOthers(); // Puts what was typed on top of the newest version.
    if (!m_person || (m_conflictTold && !knewConflict))
        return !m_person;
    QList<Problem> problems = m_binder.refusals();
    const int row = m_model.rowOf(m_person->value);
    if (problems.isEmpty() && !m_model.isDirty(row)) {
        m_binder.showProblems({});
        stopWaiting();
        updateState();
        return true;
    }
    problems += checkPerson(m_model.record(row), m_session.workspace().people()).problems;
    std::optional<Error> busy;
    if (problems.isEmpty()) {
        if (const auto saved = m_model.submitRow(row); saved)
            m_saved = true;
        else if (saved.error().code == ErrorCode::Busy)
            busy = saved.error();
        else
            problems = saved.error().problems;
    }
    if (busy)
        tryAgain(*busy);
    else
        stopWaiting();
    const QList<Problem> others = m_binder.showProblems(problems);
    if (!others.isEmpty())
        m_session.tell({ others.first().code, others.first().args, {} });
    m_conflictTold = m_binder.hasConflicts();
    updateHead();
    updateState();
    return !m_binder.isDirty();
}

// Another program writes just now. Its end is waited for, and told where it does not come.
void PersonForm::tryAgain(const Error& busy)
{
    if (!m_waiting.isValid()) {
        m_waiting.start();
        m_busy = busy;
    }
    if (m_busy && m_waiting.hasExpired(tellBusyAfterMs))
        m_session.tell(*std::exchange(m_busy, std::nullopt));
    m_retryTimer.start();
}

void PersonForm::stopWaiting()
{
    m_retryTimer.stop();
    m_waiting.invalidate();
    m_busy.reset();
}

void PersonForm::revert()
{
    m_noteTimer.stop();
    stopWaiting();
    if (m_person)
        m_model.revertRow(m_model.rowOf(m_person->value));
    m_binder.revert();
    m_conflictTold = false;
    updateHead();
    updateState();
}

// The model is reset by both: what stands in the box stays.
void PersonForm::fillManagers()
{
    keepingManager([this] {
        const bool inUse = m_ui->managerBox->hasFocus();
        m_managers->setPeople(m_context->people);
        if (inUse)
            m_managers->complete();
    });
}

void PersonForm::keepingManager(const std::function<void()>& fill)
{
    QComboBox* box = m_ui->managerBox;
    const QSignalBlocker blocker(box);
    const QString typed = box->currentText();
    const QVariant chosen = box->currentData();
    fill();
    if (chosen.isValid())
        box->setCurrentIndex(box->findData(chosen));
    box->setEditText(typed);
}

// There is something to choose only where there are several.
void PersonForm::fillFrameworks()
{
    QComboBox* box = m_ui->frameworkBox;
    const auto frameworks = newestFrameworks(m_session.workspace().store());
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const FrameworkVersion& one : frameworks ? *frameworks : QList<FrameworkVersion>())
        box->addItem(one.title.in(m_session.words().language()), one.key);
    box->setCurrentIndex(box->findData(chosen));
    m_ui->frameworkLabel->setVisible(box->count() > 1);
    box->setVisible(box->count() > 1);
}

bool PersonForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        keepingManager([this] { m_managers->complete(); });
    return QWidget::eventFilter(watched, event);
}

void PersonForm::updateHead()
{
    if (!m_person) {
        m_ui->titleLabel->setText(tr("Nobody chosen"));
        m_ui->factsLabel->clear();
        return;
    }
    const Engineer& engineer = m_model.saved(m_model.rowOf(m_person->value));
    const Words& words = m_session.words();
    const QDate today = m_context->today;
    QStringList facts;
    if (const auto level = engineer.levelOn(today))
        facts << label(words, *level);
    if (const auto year = careerYear(engineer.careerStartedOn, today))
        facts << careerYearText(words, *year);
    facts << m_context->people.teamNameOn(engineer, today);
    if (const Employment employment = employmentOn(engineer, today);
        employment != Employment::Employed)
        facts << employmentText(words, employment);
    facts.removeAll(QString());
    m_ui->titleLabel->setText(engineer.name);
    m_ui->factsLabel->setText(facts.join(u" · "_s));
}

void PersonForm::updateState()
{
    const bool dirty = m_binder.isDirty();
    QString state = m_saved ? tr("Saved") : QString();
    if (dirty)
        state = m_waiting.isValid() ? tr("Waiting: another program is writing to the file")
                                    : tr("Not saved");
    m_ui->stateLabel->setText(state);
    m_ui->revertButton->setEnabled(dirty);
}

void PersonForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_binder.setWords(m_session.words());
    refresh();
}

void PersonForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_binder.isDirty())
        revert();
    else
        QWidget::keyPressEvent(event);
}

} // namespace levelbook::gui
