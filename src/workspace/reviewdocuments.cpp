#include "workspace/reviewdocuments.h"

#include "workspace/clock.h"
#include "workspace/filesetting.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString nameOf(const PeopleIndex& people, std::optional<EngineerId> id)
{
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    return engineer ? engineer->name : QString();
}

ReviewedPerson personOf(const PeopleIndex& people, const Engineer& engineer, const Review& review)
{
    const Team* team = people.team(review.team);
    return { engineer.employeeNo, engineer.name, team ? team->name : QString(), review.level,
        engineer.hiredOn, engineer.careerStartedOn, nameOf(people, review.firstRater),
        nameOf(people, review.secondRater) };
}

// What goes on after the review is frozen.
void putLivePart(ReviewDocument& document, const Review& review, const Cycle& cycle)
{
    document.state = review.state;
    document.statement = review.statement;
    document.history = review.history;
    document.appeal = appealOf(review);
    document.lastAppealDay = lastAppealDay(review, cycle, teamZone());
}

} // namespace

Result<DocumentReader> DocumentReader::open(Store& store)
{
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    return DocumentReader(store, *std::move(people));
}

DocumentReader::DocumentReader(Store& store, PeopleIndex people)
    : m_store(&store)
    , m_people(std::move(people))
{
}

Result<const Framework*> DocumentReader::framework(FrameworkId id)
{
    auto found = m_frameworks.find(id);
    if (found == m_frameworks.end()) {
        auto framework = m_store->framework(id);
        LEVELBOOK_TRY(framework);
        found = m_frameworks.emplace(id, *std::move(framework)).first;
    }
    return &found->second;
}

Result<ReviewDocument> DocumentReader::document(const Review& review, const Cycle& cycle)
{
    if (!review.isFrozen())
        return liveDocument(review, cycle);
    if (snapshotSha256(review.snapshot) != review.snapshotSha256)
        return Error{ ErrorCode::Damaged, { QString(), u"snapshot"_s }, {} };
    ReviewDocument document;
    putLivePart(document, review, cycle);
    return thawed(review.snapshot, std::move(document));
}

Result<ReviewDocument> DocumentReader::liveDocument(const Review& review, const Cycle& cycle)
{
    const Engineer* engineer = m_people.byId(review.engineer);
    if (!engineer)
        return Error{ ErrorCode::UnknownEngineer, { QString::number(review.engineer.value) }, {} };
    auto version = framework(review.framework);
    LEVELBOOK_TRY(version);
    const Framework& rules = **version;
    auto figures = FigureReader(*m_store, m_people, rules).forEngineer(*engineer, cycle.period);
    LEVELBOOK_TRY(figures);

    ReviewDocument document;
    document.person = personOf(m_people, *engineer, review);
    document.cycle = cycle.name;
    document.period = cycle.period;
    document.frameworkKey = rules.key;
    document.frameworkVersion = rules.version;
    document.revisionNo = review.revisionNo;
    document.parts = review.parts;
    document.strengths = review.strengths;
    document.improvements = review.improvements;
    document.goals = review.goals;
    document.grade = review.grade;
    document.gradeReason = review.gradeReason;
    document.figures = byKpi(*figures);
    document.derivation = deriveScores(rules, review.level, document.figures, itemRatings(review));
    document.scores = summarize(document.derivation, rules.grades);
    document.approvals = review.approvals;
    putLivePart(document, review, cycle);
    return document;
}

Result<ReviewPaper> DocumentReader::paper(
    const Review& review, const Cycle& cycle, const QDateTime& printedAt)
{
    auto shown = document(review, cycle);
    LEVELBOOK_TRY(shown);
    auto rules = framework(review.framework);
    LEVELBOOK_TRY(rules);
    auto organisation = m_store->setting(QString::fromLatin1(filesetting::organisation));
    LEVELBOOK_TRY(organisation);
    auto confidentiality = m_store->setting(QString::fromLatin1(filesetting::confidentiality));
    LEVELBOOK_TRY(confidentiality);
    return ReviewPaper{ *std::move(shown), **rules, *organisation, *confidentiality, printedAt,
        teamZone() };
}

Result<FrameworkVersion> newestFramework(Store& store, const QString& key)
{
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    std::optional<FrameworkVersion> newest;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        const QString& wanted = key.isEmpty() ? versions->first().key : key;
        if (version.key == wanted && (!newest || newest->version < version.version))
            newest = version;
    }
    if (!newest)
        return Error{ ErrorCode::UnknownFramework, { key }, {} };
    return *newest;
}

} // namespace levelbook
