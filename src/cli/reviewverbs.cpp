#include "cli/reviewjson.h"
#include "cli/selection.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/scoretext.h"
#include "text/terms.h"
#include "workspace/cycles.h"
#include "workspace/reviewfill.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

void addTreeRows(const Words& words, const Framework& framework, const ScoreNode& node, int depth,
    TextTable& table)
{
    table.add({ QString(depth * 2, u' ') + nodeLabel(words, node), nodeValueText(node),
        node.weight ? basisPointsText(*node.weight) : noValueText(), nodeShareText(node),
        nodeSourceText(words, node, framework) });
    for (const ScoreNode& child : node.children)
        addTreeRows(words, framework, child, depth + 1, table);
}

QStringList readable(const Words& words, const Framework& framework, const ReviewDocument& document)
{
    QStringList lines;
    const auto line = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    line(label(words, Term::Engineer),
        u"%1 (%2)"_s.arg(document.person.name, document.person.employeeNo));
    line(label(words, Term::ReviewCycle),
        u"%1 (%2)"_s.arg(document.cycle, periodText(words, document.period)));
    line(label(words, Term::Level), label(words, document.person.level));
    line(label(words, Term::Team), document.person.team);
    line(label(words, Term::State), label(words, document.state));
    line(label(words, Term::FinalScore), scoreText(document.scores.final));
    line(label(words, Term::Coverage), percentText(document.scores.coverage * 100));
    line(label(words, Term::SuggestedGrade), document.scores.suggestedGrade.value_or(QString()));
    line(label(words, Term::Grade), document.grade);
    line(label(words, Term::Reason), document.gradeReason);
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second })
        line(u"%1, %2"_s.arg(label(words, Term::OverallComment), label(words, rater)),
            document.parts.value(rater).overall);
    line(label(words, Term::Strengths), document.strengths);
    line(label(words, Term::Improvements), document.improvements);
    for (const Goal& goal : document.goals)
        line(label(words, Term::Goal),
            u"%1 | %2 | %3"_s.arg(goal.text, goal.measure, dateText(goal.due)));
    lines << QString() << label(words, Term::Derivation);
    TextTable table(
        { QString(), u">"_s + label(words, Term::Score), u">"_s + label(words, Term::Weight),
            u">"_s + label(words, Term::Share), label(words, Term::Source) });
    addTreeRows(words, framework, document.derivation, 0, table);
    return lines + table.lines();
}

Result<Output> shown(const Context& context, DocumentReader& reader, const FoundReview& found)
{
    auto document = reader.document(found.review, found.cycle);
    LEVELBOOK_TRY(document);
    auto framework = reader.framework(found.review.framework);
    LEVELBOOK_TRY(framework);
    return Output{ { { u"review"_s, toJson(context.words, *document) } },
        readable(context.words, **framework, *document) };
}

// The review as it is after a change.
Result<Output> shownNow(const Context& context, Store& store)
{
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    auto found = findReview(
        store, context.arguments.value(u"cycle"_s), context.arguments.value(u"engineer"_s));
    LEVELBOOK_TRY(found);
    return shown(context, *reader, *found);
}

} // namespace

Result<Output> reviewStart(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto selected = selectedPeople(arguments, *people, cycle->period);
    LEVELBOOK_TRY(selected);
    StartRequest request{ {}, arguments.optional(u"first"_s), arguments.optional(u"second"_s) };
    for (const Engineer* engineer : std::as_const(*selected))
        request.employeeNos << engineer->employeeNo;
    auto result = startReviews(**store, cycle->name, request);
    LEVELBOOK_TRY(result);
    // Asked for one person by name, being passed over is a failure.
    if (arguments.has(u"engineer"_s) && result->started.isEmpty())
        return Error{ result->skipped.first().why.code, result->skipped.first().why.args, {} };

    QJsonArray skipped;
    QStringList lines{ filled(
        context.words.translate("Cli", "Started: %1"), { countText(result->started.size()) }) };
    for (const SkippedPerson& person : std::as_const(result->skipped)) {
        const QString why = problemText(context.words, person.why);
        skipped << QJsonObject{ { u"engineer"_s, person.employeeNo },
            { u"code"_s, errorKey(person.why.code) }, { u"message"_s, why } };
        lines << u"%1: %2"_s.arg(person.employeeNo, why);
    }
    return Output{ { { u"started"_s, QJsonArray::fromStringList(result->started) },
                       { u"skipped"_s, skipped } },
        lines };
}

Result<Output> reviewList(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, context.arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto reviews = newestReviews(**store, *cycle);
    LEVELBOOK_TRY(reviews);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);

    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ label(words, Term::EmployeeNo), label(words, Term::Name),
        label(words, Term::State), u">"_s + label(words, Term::FinalScore),
        label(words, Term::Grade), u">"_s + words.translate("Cli", "Missing") });
    for (const Review& review : std::as_const(*reviews)) {
        auto document = reader->document(review, *cycle);
        LEVELBOOK_TRY(document);
        auto lacking = missingForNext(*reader, review, *cycle);
        LEVELBOOK_TRY(lacking);
        QJsonArray missing;
        for (const Problem& problem : std::as_const(*lacking))
            missing << toJson(words, problem);
        list << QJsonObject{ { u"engineer"_s, document->person.employeeNo },
            { u"state"_s, reviewStateKey(review.state) }, { u"revision"_s, review.revisionNo },
            { u"final"_s, score(document->scores.final) },
            { u"grade"_s, textOrNull(document->grade) }, { u"missing"_s, missing } };
        table.add({ document->person.employeeNo, document->person.name, label(words, review.state),
            scoreText(document->scores.final), document->grade, countText(lacking->size()) });
    }
    return Output{ { { u"reviews"_s, list } }, table.lines() };
}

Result<Output> reviewShow(const Context& context)
{
    const Arguments& arguments = context.arguments;
    std::optional<int> revisionNo;
    if (arguments.has(u"revision"_s)) {
        bool isNumber = false;
        revisionNo = arguments.value(u"revision"_s).toInt(&isNumber);
        if (!isNumber)
            return Error{ ErrorCode::BadNumber, { arguments.value(u"revision"_s) }, {} };
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto found = findReview(
        **store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), revisionNo);
    LEVELBOOK_TRY(found);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    return shown(context, *reader, *found);
}

Result<Output> reviewFill(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto bytes = readInput(arguments.value(u"file"_s));
    LEVELBOOK_TRY(bytes);
    auto patch = patchFromJson(*bytes);
    LEVELBOOK_TRY(patch);
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    LEVELBOOK_TRY(
        fillReview(**store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), *patch));
    return shownNow(context, **store);
}

Result<Output> reviewAdvance(const Context& context)
{
    const Arguments& arguments = context.arguments;
    const auto to = reviewStateFromKey(arguments.value(u"to"_s));
    if (!to) {
        QStringList keys;
        for (int i = 0; i <= static_cast<int>(ReviewState::Closed); ++i)
            keys << reviewStateKey(static_cast<ReviewState>(i));
        return Error{ ErrorCode::BadChoice, { arguments.value(u"to"_s), keys.join(u", "_s) }, {} };
    }
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    LEVELBOOK_TRY(advanceReview(**store, arguments.value(u"cycle"_s),
        arguments.value(u"engineer"_s), *to, arguments.value(u"reason"_s), context.actor()));
    return shownNow(context, **store);
}

} // namespace levelbook::cli
