#include "cli/reviewshown.h"
#include "cli/selection.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/cycles.h"
#include "workspace/reviewfill.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<Output> reviewStart(const Context& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has(u"level"_s))
        LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto people = PeopleIndex::read(**store);
    LEVELBOOK_TRY(people);
    auto selected = selectedPeople(arguments, *people, cycle->period);
    LEVELBOOK_TRY(selected);
    StartRequest request;
    request.raters = { arguments.optional(u"first"_s), arguments.optional(u"second"_s) };
    request.dryRun = arguments.has(u"dry-run"_s);
    for (const Engineer* engineer : std::as_const(*selected))
        request.employeeNos << engineer->employeeNo;
    auto result = startReviews(**store, cycle->name, request);
    LEVELBOOK_TRY(result);
    // Asked for one person by name, being passed over is a failure.
    if (arguments.has(u"engineer"_s) && !result->skipped.isEmpty())
        return Error{ result->skipped.first().why.code, result->skipped.first().why.args, {} };

    QJsonArray skipped;
    QStringList lines{ filled(request.dryRun
            ? context.words.translate("Cli", "Would be started: %1")
            : context.words.translate("Cli", "Started: %1"),
        { countText(result->started.size()) }) };
    for (const SkippedPerson& person : std::as_const(result->skipped)) {
        const QString why = problemText(context.words, person.why);
        skipped << QJsonObject{ { u"engineer"_s, person.employeeNo },
            { u"code"_s, errorKey(person.why.code) }, { u"message"_s, why } };
        lines << u"%1: %2"_s.arg(person.employeeNo, why);
    }
    QJsonObject json{ { u"started"_s, QJsonArray::fromStringList(result->started) },
        { u"skipped"_s, skipped } };
    if (request.dryRun)
        json[u"dry_run"_s] = true;
    return Output{ json, lines };
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
        auto number = wholeNumberOf(arguments, u"revision"_s);
        LEVELBOOK_TRY(number);
        revisionNo = *number;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto found = findReview(
        **store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), revisionNo);
    LEVELBOOK_TRY(found);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    return shownReview(context, *reader, *found);
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

} // namespace levelbook::cli
