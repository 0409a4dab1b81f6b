#include "gui/personhistory.h"

#include "gui/personedits.h"
#include "gui/readtable.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

template <class Step>
Column<Step> fromColumn()
{
    return { "from", [](const Words& words) { return words.translate("People", "From"); },
        [](const Step& step) { return QVariant(step.from); },
        [](const Step& step, const Words&) { return dateText(step.from); } };
}

template <class Step>
qint64 keyOf(const Step& step)
{
    return step.from.toJulianDay();
}

// The running year of the person's career on a day; the person is asked for when it is needed.
using YearOf = std::function<std::optional<int>(QDate day)>;

// The person's year when the step began beside the level's: a hint, and never a gate.
Column<LevelStep> yearsColumn(Session& session, const YearOf& yearOf)
{
    return { "years", [](const Words& words) { return words.translate("People", "Years (level)"); },
        [yearOf](const LevelStep& step) {
            const auto year = yearOf(step.from);
            return year ? QVariant(*year) : QVariant();
        },
        [&session, yearOf](const LevelStep& step, const Words& words) {
            const auto year = yearOf(step.from);
            const QString own = year ? careerYearText(words, *year) : noValueText();
            const LevelDefinition& level = session.workspace().framework().level(step.level);
            return u"%1 (%2)"_s.arg(own, yearSpanText(level.yearsFrom, level.yearsTo));
        } };
}

template <class Step>
void put(QList<Step>& steps, int row, const Step& step)
{
    if (row < 0)
        steps << step;
    else
        steps[row] = step;
}

} // namespace

PersonHistory::PersonHistory(Session& session, const QString& name, QAbstractItemModel* model,
    bool mayBeEmpty, QWidget* parent)
    : ListEditor(name, model, parent)
    , m_session(session)
    , m_mayBeEmpty(mayBeEmpty)
{
    model->setParent(this);
}

void PersonHistory::showPerson(const std::optional<Engineer>& person)
{
    m_person = person;
    showHistory();
    setWritable(person && !m_session.workspace().isReadOnly(), m_mayBeEmpty);
}

bool PersonHistory::mayChange()
{
    bool go = m_person.has_value();
    Q_EMIT aboutToChange(&go);
    return go && m_person;
}

void PersonHistory::ask(
    const HistoryFields& fields, const HistoryInput& input, const ChangePerson& change)
{
    const auto apply = [this, change](const HistoryInput& given) -> Result<void> {
        if (!m_person)
            return {};
        Engineer changed = *m_person;
        const QString newTeam = change(changed, given);
        auto saved = saveEdit(m_session, *m_person, changed, newTeam);
        LEVELBOOK_TRY(saved);
        return {};
    };
    auto* dialog = new HistoryDialog(fields, input, m_session.words(), apply, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PersonHistory::save(const Engineer& changed)
{
    const auto saved = saveEdit(m_session, *m_person, changed);
    if (saved)
        return;
    const Error& error = saved.error();
    if (!error.problems.isEmpty() || error.code == ErrorCode::Busy)
        m_session.tell({ error.code, error.args, {} });
}

LevelHistory::LevelHistory(Session& session, QWidget* parent)
    : LevelHistory(session,
        new RecordModel<LevelStep>(
            { fromColumn<LevelStep>(),
                { "level", title(Term::Level),
                    [](const LevelStep& step) { return QVariant(static_cast<int>(step.level)); },
                    [](const LevelStep& step, const Words& words) {
                        return label(words, step.level);
                    } },
                yearsColumn(session,
                    [this](QDate day) {
                        return person() ? careerYear(person()->careerStartedOn, day) : std::nullopt;
                    }),
                { "reason", title(Term::Reason),
                    [](const LevelStep& step) { return QVariant(step.reason); } } },
            &keyOf<LevelStep>, session.words()),
        parent)
{
}

LevelHistory::LevelHistory(Session& session, RecordModel<LevelStep>* model, QWidget* parent)
    : PersonHistory(session, u"levels"_s, model, false, parent)
    , m_model(model)
{
    connect(this, &ListEditor::addWanted, this, [this] { edit(-1); });
    connect(this, &ListEditor::editWanted, this, &LevelHistory::edit);
    connect(this, &ListEditor::removeWanted, this, [this](int row) {
        if (!mayChange())
            return;
        Engineer changed = *person();
        changed.levels.removeAt(row);
        save(changed);
    });
    retranslate();
}

void LevelHistory::showHistory()
{
    m_model->setRecords(person() ? person()->levels : QList<LevelStep>());
}

void LevelHistory::retranslate()
{
    m_model->setWords(session().words());
    setTitle(tr("Levels"));
}

void LevelHistory::edit(int row)
{
    if (!mayChange())
        return;
    HistoryFields fields;
    fields.title =
        row < 0 ? tr("New level") : tr("Level from %1").arg(dateText(m_model->saved(row).from));
    fields.choiceLabel = label(session().words(), Term::Level);
    for (const Level level : allLevels)
        fields.choices.append({ label(session().words(), level), static_cast<int>(level) });
    const LevelStep step = row < 0 ? LevelStep{ currentDay(), person()->levels.last().level, {} }
                                   : m_model->saved(row);
    ask(fields, { step.from, {}, static_cast<int>(step.level), {}, step.reason },
        [row](Engineer& engineer, const HistoryInput& input) {
            put(engineer.levels, row,
                LevelStep{ input.from, static_cast<Level>(input.choice.toInt()), input.reason });
            return QString();
        });
}

TeamHistory::TeamHistory(Session& session, QWidget* parent)
    : TeamHistory(session,
        new RecordModel<TeamStep>({ fromColumn<TeamStep>(),
                                      { "team", title(Term::Team),
                                          [&session](const TeamStep& step) {
                                              const Team* team =
                                                  session.workspace().people().team(step.team);
                                              return QVariant(team ? team->name : QString());
                                          } } },
            &keyOf<TeamStep>, session.words()),
        parent)
{
}

TeamHistory::TeamHistory(Session& session, RecordModel<TeamStep>* model, QWidget* parent)
    : PersonHistory(session, u"teams"_s, model, false, parent)
    , m_model(model)
{
    connect(this, &ListEditor::addWanted, this, [this] { edit(-1); });
    connect(this, &ListEditor::editWanted, this, &TeamHistory::edit);
    connect(this, &ListEditor::removeWanted, this, [this](int row) {
        if (!mayChange())
            return;
        Engineer changed = *person();
        changed.teams.removeAt(row);
        save(changed);
    });
    retranslate();
}

void TeamHistory::showHistory()
{
    m_model->setRecords(person() ? person()->teams : QList<TeamStep>());
}

void TeamHistory::retranslate()
{
    m_model->setWords(session().words());
    setTitle(tr("Teams"));
}

void TeamHistory::edit(int row)
{
    if (!mayChange())
        return;
    HistoryFields fields;
    fields.title =
        row < 0 ? tr("New team") : tr("Team from %1").arg(dateText(m_model->saved(row).from));
    fields.choiceLabel = label(session().words(), Term::Team);
    fields.ownChoice = true;
    fields.hasReason = false;
    for (const Team& team : session().workspace().people().teams())
        fields.choices.append({ team.name, team.id.value });
    const TeamStep step =
        row < 0 ? TeamStep{ currentDay(), person()->teams.last().team } : m_model->saved(row);
    ask(fields, { step.from, {}, step.team.value, {}, {} },
        [row](Engineer& engineer, const HistoryInput& input) {
            put(engineer.teams, row, TeamStep{ input.from, TeamId{ input.choice.toLongLong() } });
            return input.choice.isValid() ? QString() : input.choiceText;
        });
}

AbsenceList::AbsenceList(Session& session, QWidget* parent)
    : AbsenceList(session,
        new RecordModel<Absence>(
            { { "from", [](const Words& words) { return words.translate("People", "From"); },
                  [](const Absence& one) { return QVariant(one.period.from); },
                  [](const Absence& one, const Words&) { return dateText(one.period.from); } },
                { "last_day",
                    [](const Words& words) { return words.translate("People", "Last day"); },
                    [](const Absence& one) { return QVariant(one.period.lastDay()); },
                    [](const Absence& one, const Words&) {
                        return dateText(one.period.lastDay());
                    } },
                { "days", [](const Words& words) { return words.translate("People", "Days"); },
                    [](const Absence& one) { return QVariant(one.period.days()); },
                    [](const Absence& one, const Words&) { return countText(one.period.days()); },
                    {}, Qt::AlignRight | Qt::AlignVCenter },
                { "reason", title(Term::Reason),
                    [](const Absence& one) { return QVariant(one.reason); } } },
            // Two absences may begin on one day, but not end there as well.
            [](const Absence& one) {
                return one.period.from.toJulianDay() * 100000 + one.period.days();
            },
            session.words()),
        parent)
{
}

AbsenceList::AbsenceList(Session& session, RecordModel<Absence>* model, QWidget* parent)
    : PersonHistory(session, u"absences"_s, model, true, parent)
    , m_model(model)
{
    connect(this, &ListEditor::addWanted, this, [this] { edit(-1); });
    connect(this, &ListEditor::editWanted, this, &AbsenceList::edit);
    connect(this, &ListEditor::removeWanted, this, [this](int row) {
        if (!mayChange())
            return;
        Engineer changed = *person();
        changed.absences.removeAt(row);
        save(changed);
    });
    retranslate();
}

void AbsenceList::showHistory()
{
    m_model->setRecords(person() ? person()->absences : QList<Absence>());
}

void AbsenceList::retranslate()
{
    m_model->setWords(session().words());
    setTitle(tr("Days away count neither as active days nor as missing work."));
    table()->setAccessibleName(tr("Absences"));
}

void AbsenceList::edit(int row)
{
    if (!mayChange())
        return;
    HistoryFields fields;
    fields.title = row < 0 ? tr("New absence")
                           : tr("Absence from %1").arg(dateText(m_model->saved(row).period.from));
    fields.hasLastDay = true;
    const Absence away =
        row < 0 ? Absence{ { currentDay(), currentDay().addDays(1) }, {} } : m_model->saved(row);
    ask(fields, { away.period.from, away.period.lastDay(), {}, {}, away.reason },
        [row](Engineer& engineer, const HistoryInput& input) {
            put(engineer.absences, row,
                Absence{ { input.from, input.lastDay.addDays(1) }, input.reason });
            return QString();
        });
}

} // namespace levelbook::gui
