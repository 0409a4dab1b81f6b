#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "domain/reviewdiff.h"
#include "text/changetext.h"
#include "text/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonObject toJson(const ReviewChange& change)
{
    return { { u"piece"_s, reviewPieceKey(change.piece) },
        { u"rater"_s, change.rater ? QJsonValue(raterKey(*change.rater)) : QJsonValue() },
        { u"item"_s, textOrNull(change.item) }, { u"before"_s, textOrNull(change.before) },
        { u"after"_s, textOrNull(change.after) } };
}

Result<ReviewDocument> revisionOf(
    const Arguments& arguments, DocumentReader& reader, const QString& option)
{
    auto number = wholeNumberOf(arguments, option);
    LEVELBOOK_TRY(number);
    auto found = findReview(
        reader.store(), arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), *number);
    LEVELBOOK_TRY(found);
    return reader.document(found->review, found->cycle);
}

} // namespace

Result<Output> reviewDiff(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto before = revisionOf(arguments, *reader, u"from"_s);
    LEVELBOOK_TRY(before);
    auto after = revisionOf(arguments, *reader, u"to"_s);
    LEVELBOOK_TRY(after);

    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ words.translate("Cli", "Changed"),
        filled(words.translate("Cli", "Revision %1 → %2"),
            { QString::number(before->revisionNo), QString::number(after->revisionNo) }) });
    const QList<ReviewChange> changes = changesBetween(*before, *after);
    for (const ReviewChange& change : changes) {
        list << toJson(change);
        table.add({ changedPieceText(words, change), changedValueText(words, change) });
    }
    QStringList lines = table.lines();
    if (changes.isEmpty())
        lines = { words.translate("Cli", "The revisions do not differ.") };
    return Output{ { { u"diff"_s,
                       QJsonObject{ { u"engineer"_s, after->person.employeeNo },
                           { u"cycle"_s, after->cycle }, { u"from"_s, before->revisionNo },
                           { u"to"_s, after->revisionNo }, { u"changes"_s, list } } } },
        lines };
}

} // namespace levelbook::cli
