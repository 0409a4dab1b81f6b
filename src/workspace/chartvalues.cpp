#include "workspace/chartvalues.h"

#include "workspace/calibration.h"
#include "workspace/frameworks.h"
#include "workspace/growth.h"
#include "workspace/peoplenames.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Error cancelled() { return { ErrorCode::Cancelled, {}, {} }; }

FigureOwner ownerOf(
    const PeopleIndex& people, const Engineer& engineer, const Period& period, const QString& name)
{
    const QDate last = period.lastDay();
    return { engineer.id, name, engineer.levelOn(last), people.teamNameOn(engineer, last) };
}

const Engineer* personOf(const PeopleIndex& people, const FigureOwner& owner)
{
    const auto* id = std::get_if<EngineerId>(&owner.subject);
    return id ? people.byId(*id) : nullptr;
}

// Each span's figures of a person or a team.
Result<QList<QList<Figure>>> read(FigureReader& reader, const PeopleIndex& people,
    const FigureOwner& owner, const QList<Period>& spans, const QString& kpi)
{
    if (const Engineer* person = personOf(people, owner))
        return reader.forEngineer(*person, spans, kpi);
    return reader.forTeam(*people.team(std::get<TeamId>(owner.subject)), spans, kpi);
}

} // namespace

Result<QList<FigureOwner>> chosenPeople(
    const PeopleIndex& people, const PeopleChoice& choice, const Period& period)
{
    if (!choice.employeeNo.isEmpty()) {
        auto engineer = people.needEngineer(choice.employeeNo);
        LEVELBOOK_TRY(engineer);
        return QList<FigureOwner>{ ownerOf(people, **engineer, period, (*engineer)->name) };
    }
    const Team* team = nullptr;
    if (!choice.team.isEmpty()) {
        auto found = people.needTeam(choice.team);
        LEVELBOOK_TRY(found);
        team = *found;
    }
    QList<const Engineer*> members = peopleIn(people, team, period);
    if (choice.level)
        members.removeIf(
            [&](const Engineer* one) { return one->levelOn(period.lastDay()) != choice.level; });
    const QStringList names = distinctNames(members);
    QList<FigureOwner> owners;
    for (qsizetype i = 0; i < members.size(); ++i)
        owners << ownerOf(people, *members[i], period, names[i]);
    return owners;
}

Result<QList<FigureOwner>> chosenOwners(const PeopleIndex& people, const PeopleChoice& choice,
    const Period& period, const KpiDefinition& kpi)
{
    if (kpi.scope == KpiScope::Person || !choice.employeeNo.isEmpty())
        return chosenPeople(people, choice, period);
    QList<FigureOwner> owners;
    if (!choice.team.isEmpty()) {
        auto team = people.needTeam(choice.team);
        LEVELBOOK_TRY(team);
        owners << FigureOwner{ (*team)->id, (*team)->name, {}, (*team)->name };
        return owners;
    }
    for (const Team& team : people.teams())
        owners << FigureOwner{ team.id, team.name, {}, team.name };
    QCollator collator{ QLocale(QLocale::Korean) };
    std::sort(owners.begin(), owners.end(), [&](const FigureOwner& a, const FigureOwner& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return owners;
}

Result<QList<FiguresRow>> figuresOf(FigureReader& reader, const PeopleIndex& people,
    const QList<FigureOwner>& owners, const Period& period, const QString& kpi,
    const IsWanted& isWanted)
{
    QList<FiguresRow> rows;
    for (const FigureOwner& owner : owners) {
        if (!isWanted())
            return cancelled();
        auto figures = read(reader, people, owner, { period }, kpi);
        LEVELBOOK_TRY(figures);
        rows << FiguresRow{ owner, figures->first() };
    }
    return rows;
}

Result<QList<FiguresRow>> monthsOf(FigureReader& reader, const PeopleIndex& people,
    const QList<FigureOwner>& owners, const Period& period, const QString& kpi,
    const IsWanted& isWanted)
{
    const QList<Period> months = monthsOf(period);
    QList<FiguresRow> rows;
    for (const FigureOwner& owner : owners) {
        if (!isWanted())
            return cancelled();
        auto figures = read(reader, people, owner, months, kpi);
        LEVELBOOK_TRY(figures);
        FiguresRow row{ owner, {} };
        for (const QList<Figure>& month : std::as_const(*figures))
            row.figures += month;
        rows << row;
    }
    return rows;
}

Result<Framework> frameworkOfMost(
    Store& store, const PeopleIndex& people, const QList<FigureOwner>& owners)
{
    QHash<QString, int> heads;
    for (const FigureOwner& owner : owners) {
        const auto* id = std::get_if<EngineerId>(&owner.subject);
        if (const Engineer* engineer = id ? people.byId(*id) : nullptr)
            ++heads[engineer->framework];
    }
    auto newest = newestFrameworks(store);
    LEVELBOOK_TRY(newest);
    const auto most = std::ranges::max_element(*newest, {},
        [&heads](const FrameworkVersion& version) { return heads.value(version.key); });
    if (most == newest->end())
        return Error{ ErrorCode::UnknownFramework, { QString() }, {} };
    return store.framework(most->id);
}

QList<DimensionScores> scoresOf(const Framework& framework, const QList<FiguresRow>& rows)
{
    QList<QList<DimensionScores>> people;
    for (const FiguresRow& row : rows) {
        if (row.who.level)
            people << dimensionScores(framework, *row.who.level, row.figures);
    }
    return rows.size() == 1 && people.size() == 1 ? people.first() : meanScores(framework, people);
}

Result<QList<GrowthHistory>> growthOf(Store& store, const PeopleIndex& people,
    const QList<FigureOwner>& owners, QDate today, const IsWanted& isWanted)
{
    QHash<QString, Framework> frameworks;
    QList<GrowthHistory> histories;
    for (const FigureOwner& owner : owners) {
        if (!isWanted())
            return cancelled();
        const Engineer& engineer = *personOf(people, owner);
        if (!frameworks.contains(engineer.framework)) {
            auto framework = frameworkOf(store, engineer);
            LEVELBOOK_TRY(framework);
            frameworks.insert(engineer.framework, *std::move(framework));
        }
        auto roadmap = readRoadmap(store, engineer, frameworks[engineer.framework], today);
        LEVELBOOK_TRY(roadmap);
        histories << growthHistory(owner, *roadmap);
    }
    return histories;
}

Result<QList<ReviewState>> statesOf(
    Store& store, const PeopleIndex& people, const Cycle& cycle, const QString& team)
{
    std::optional<TeamId> wanted;
    if (!team.isEmpty()) {
        auto found = people.needTeam(team);
        LEVELBOOK_TRY(found);
        wanted = (*found)->id;
    }
    auto states = store.reviewStates(cycle.id);
    LEVELBOOK_TRY(states);
    QList<ReviewState> list;
    for (auto it = states->cbegin(); it != states->cend(); ++it) {
        const Engineer* engineer = people.byId(it.key());
        if (!wanted || (engineer && engineer->teamOn(cycle.period.lastDay()) == wanted))
            list << it.value();
    }
    return list;
}

Result<CycleGrades> gradesOf(
    Store& store, const Cycle& cycle, const QString& team, const IsWanted& isWanted)
{
    auto reader = CalibrationReader::open(store, cycle);
    LEVELBOOK_TRY(reader);
    if (!team.isEmpty())
        LEVELBOOK_TRY(reader->people().needTeam(team));
    auto version = newestFramework(store);
    LEVELBOOK_TRY(version);
    auto framework = store.framework(version->id);
    LEVELBOOK_TRY(framework);
    QList<GradedReview> reviews;
    for (qsizetype i = 0; i < reader->count(); ++i) {
        if (!isWanted())
            return cancelled();
        auto row = reader->judged(i);
        LEVELBOOK_TRY(row);
        if (team.isEmpty() || row->team == team)
            reviews << GradedReview{ row->given.grade, row->scores.suggestedGrade };
    }
    CycleGrades grades;
    grades.reviews = static_cast<int>(reviews.size());
    grades.grades = gradeCounts(
        gradeKeys(*framework), team.isEmpty() ? cycle.quota : QList<QuotaShare>(), reviews);
    for (const GradedReview& review : std::as_const(reviews)) {
        grades.withoutGrade += review.grade.isEmpty() ? 1 : 0;
        grades.withoutSuggestion += review.suggested ? 0 : 1;
    }
    return grades;
}

} // namespace levelbook
