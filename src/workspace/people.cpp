#include "workspace/people.h"

#include "sources/fieldtext.h"
#include "sources/values.h"
#include "workspace/action.h"
#include "workspace/reviewdocuments.h"
#include "workspace/typedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

class PersonCheck {
public:
    PersonCheck(Engineer engineer, const PeopleIndex& people)
        : m_person(std::move(engineer))
        , m_people(people)
    {
    }

    CheckedPerson run()
    {
        checkEmployeeNo();
        cleanText(u"name"_s, m_person.name, TextRule::Line, textlimit::name);
        need(u"name"_s, !m_person.name.isEmpty());
        checkEmail();
        cleanText(u"note"_s, m_person.note, TextRule::Text, textlimit::note);
        checkDates();
        checkManager();
        checkHistory(u"levels"_s, m_person.levels);
        for (LevelStep& step : m_person.levels)
            cleanText(u"levels"_s, step.reason, TextRule::Line, textlimit::note);
        checkHistory(u"teams"_s, m_person.teams);
        checkAbsences();
        return { m_person, m_problems };
    }

private:
    void add(ErrorCode code, const QVariantList& args, const QString& column)
    {
        m_problems << Problem{ code, args, {}, column, {} };
    }

    void need(const QString& column, bool there)
    {
        const bool isTold = std::any_of(m_problems.begin(), m_problems.end(),
            [&](const Problem& problem) { return problem.column == column; });
        if (!there && !isTold)
            add(ErrorCode::MissingValue, {}, column);
    }

    void cleanText(const QString& column, QString& text, TextRule rule, std::size_t limit)
    {
        TextCleaner cleaner(rule, limit);
        const QByteArray utf8 = text.toUtf8();
        if (const auto flaw = cleaner.clean({ utf8.constData(), std::size_t(utf8.size()) }))
            add(flaw->code, flaw->args, column);
        else
            text = cleaner.toString();
    }

    void checkEmployeeNo()
    {
        const QString column = u"employee_no"_s;
        QString& no = m_person.employeeNo;
        cleanText(column, no, TextRule::Identifier, textlimit::employeeNo);
        need(column, !no.isEmpty());
        if (no.startsWith(QLatin1String(teamMark.data(), qsizetype(teamMark.size()))))
            add(ErrorCode::BadKey, { no }, column);
        const Engineer* other = m_people.byNo(no);
        if (other && other->id != m_person.id)
            add(ErrorCode::EmployeeNoTaken, { no, other->name }, column);
    }

    void checkEmail()
    {
        const QString column = u"email"_s;
        const qsizetype before = m_problems.size();
        cleanText(column, m_person.email, TextRule::Line, textlimit::email);
        // Only what cannot be an address is refused: one @ with something on either side.
        static const QRegularExpression address(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
        if (m_problems.size() == before && !m_person.email.isEmpty()
            && !address.match(m_person.email).hasMatch())
            add(ErrorCode::BadEmail, { m_person.email }, column);
    }

    void checkDates()
    {
        need(u"hired_on"_s, m_person.hiredOn.isValid());
        if (m_person.hiredOn.isValid() && m_person.leftOn.isValid()
            && m_person.leftOn < m_person.hiredOn)
            add(ErrorCode::LeftBeforeHired, {}, u"left_on"_s);
        const std::pair<QDate, QString> dates[]{ { m_person.hiredOn, u"hired_on"_s },
            { m_person.leftOn, u"left_on"_s },
            { m_person.careerStartedOn, u"career_started_on"_s } };
        for (const auto& [date, column] : dates) {
            if (date.isValid() && (date.year() < firstYear || date.year() > lastYear))
                add(ErrorCode::BadDate, { date }, column);
        }
    }

    void checkManager()
    {
        QSet<EngineerId> seen;
        auto above = m_person.manager;
        while (above) {
            if (*above == m_person.id) {
                add(ErrorCode::ManagerLoop, { m_person.employeeNo }, u"manager_no"_s);
                return;
            }
            const Engineer* manager = m_people.byId(*above);
            if (!manager) {
                add(ErrorCode::UnknownEngineer, { QString::number(above->value) }, u"manager_no"_s);
                return;
            }
            if (seen.contains(*above))
                return; // A loop above, which is not this person's.
            seen << *above;
            above = manager->manager;
        }
    }

    template <class Step>
    void checkHistory(const QString& column, QList<Step>& steps)
    {
        need(column, !steps.isEmpty());
        std::stable_sort(steps.begin(), steps.end(),
            [](const Step& a, const Step& b) { return a.from < b.from; });
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (!steps[i].from.isValid())
                add(ErrorCode::MissingValue, {}, column);
            else if (i > 0 && steps[i - 1].from == steps[i].from)
                add(ErrorCode::AlreadyRecorded, { steps[i].from }, column);
        }
    }

    void checkAbsences()
    {
        const QString column = u"absences"_s;
        QList<Absence>& absences = m_person.absences;
        std::stable_sort(absences.begin(), absences.end(),
            [](const Absence& a, const Absence& b) { return a.period.from < b.period.from; });
        for (qsizetype i = 0; i < absences.size(); ++i) {
            const Period& period = absences[i].period;
            cleanText(column, absences[i].reason, TextRule::Line, textlimit::note);
            if (!period.isValid())
                add(ErrorCode::BadPeriod, { period.from, period.lastDay() }, column);
            else if (absences.indexOf(absences[i]) < i)
                add(ErrorCode::AlreadyRecorded, { period.from }, column);
        }
    }

    Engineer m_person;
    const PeopleIndex& m_people;
    QList<Problem> m_problems;
};

// The person with everything checked and every team step in a team; call it inside an action.
Result<Engineer> prepared(Store& store, Engineer engineer, const QString& newTeam)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    CheckedPerson checked = checkPerson(std::move(engineer), *people);
    if (!checked.problems.isEmpty()) {
        const Problem& first = checked.problems.first();
        return Error{ first.code, first.args, checked.problems };
    }
    if (!checked.engineer.framework.isEmpty())
        LEVELBOOK_TRY(newestFramework(store, checked.engineer.framework));
    for (TeamStep& step : checked.engineer.teams) {
        if (step.team != TeamId())
            continue;
        if (const Team* known = people->teamNamed(newTeam)) {
            step.team = known->id;
            continue;
        }
        TextCleaner cleaner(TextRule::Identifier, textlimit::team);
        const QByteArray utf8 = newTeam.toUtf8();
        if (const auto flaw = cleaner.clean({ utf8.constData(), std::size_t(utf8.size()) }))
            return Error{ flaw->code, flaw->args, {} };
        if (cleaner.text().empty())
            return Error{ ErrorCode::MissingValue, {}, {} };
        auto added = store.addTeam(cleaner.toString());
        LEVELBOOK_TRY(added);
        step.team = *added;
    }
    return checked.engineer;
}

} // namespace

CheckedPerson checkPerson(Engineer engineer, const PeopleIndex& people)
{
    return PersonCheck(std::move(engineer), people).run();
}

Result<Engineer> savePerson(Store& store, const Engineer& engineer, const QString& newTeam)
{
    return inAction(store, [&]() -> Result<Engineer> {
        auto person = prepared(store, engineer, newTeam);
        LEVELBOOK_TRY(person);
        LEVELBOOK_TRY(store.updateEngineer(*person));
        ++person->revision;
        return person;
    });
}

Result<Engineer> addPerson(Store& store, const Engineer& engineer, const QString& newTeam)
{
    return inAction(store, [&]() -> Result<Engineer> {
        Engineer wanted = engineer;
        wanted.id = {};
        auto person = prepared(store, wanted, newTeam);
        LEVELBOOK_TRY(person);
        if (person->framework.isEmpty()) {
            auto framework = newestFramework(store);
            LEVELBOOK_TRY(framework);
            person->framework = framework->key;
        }
        auto id = store.addEngineer(*person);
        LEVELBOOK_TRY(id);
        person->id = *id;
        person->revision = 1;
        return person;
    });
}

Result<Engineer> setFrameworkOf(Store& store, const QString& employeeNo, const QString& framework)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto found = people->needEngineer(employeeNo);
    LEVELBOOK_TRY(found);
    LEVELBOOK_TRY(newestFramework(store, framework));
    Engineer engineer = **found;
    if (engineer.framework == framework)
        return engineer;
    engineer.framework = framework;
    return savePerson(store, engineer);
}

Result<void> removePerson(Store& store, EngineerId id)
{
    return inAction(store, [&]() -> Result<void> {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        const Engineer* person = people->byId(id);
        auto removed = store.removeEngineer(id);
        if (!removed && removed.error().code == ErrorCode::ConstraintFailed)
            return Error{ ErrorCode::PersonInUse,
                { person ? person->employeeNo : QString::number(id.value) }, {} };
        return removed;
    });
}

Result<void> addAbsence(Store& store, const QString& employeeNo, const Absence& typed)
{
    if (!typed.period.isValid())
        return Error{ ErrorCode::BadPeriod, { typed.period.from, typed.period.to }, {} };
    auto reason = typedText(typed.reason, TextRule::Line, textlimit::note);
    LEVELBOOK_TRY(reason);
    const Absence absence{ typed.period, *reason };
    return inAction(store, [&]() -> Result<void> {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        auto found = people->needEngineer(employeeNo);
        LEVELBOOK_TRY(found);
        Engineer engineer = **found;
        if (engineer.absences.contains(absence))
            return Error{ ErrorCode::AlreadyRecorded, { employeeNo }, {} };
        engineer.absences << absence;
        std::sort(engineer.absences.begin(), engineer.absences.end(),
            [](const Absence& a, const Absence& b) { return a.period.from < b.period.from; });
        return store.updateEngineer(engineer);
    });
}

} // namespace levelbook
