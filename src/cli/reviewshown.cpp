#include "cli/reviewshown.h"

#include "cli/reviewjson.h"
#include "cli/texttable.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/scoretext.h"
#include "text/terms.h"
#include "text/workflowtext.h"

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
    line(label(words, Term::Revision), QString::number(document.revisionNo));
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
    line(label(words, Term::Statement), document.statement);
    for (const ApprovalBox& box : document.approvals)
        line(box.title, boxText(words, box));
    if (document.appeal) {
        line(label(words, Term::Appeal), document.appeal->reason);
        line(label(words, Term::Decision),
            document.appeal->upheld
                ? u"%1. %2"_s.arg(verdictText(words, *document.appeal), document.appeal->decision)
                : verdictText(words, *document.appeal));
    }
    lines << QString() << label(words, Term::Derivation);
    TextTable table(
        { QString(), u">"_s + label(words, Term::Score), u">"_s + label(words, Term::Weight),
            u">"_s + label(words, Term::Share), label(words, Term::Source) });
    addTreeRows(words, framework, document.derivation, 0, table);
    return lines + table.lines();
}

} // namespace

Result<Output> shownReview(const Context& context, DocumentReader& reader, const FoundReview& found)
{
    auto document = reader.document(found.review, found.cycle);
    LEVELBOOK_TRY(document);
    auto framework = reader.framework(found.review.framework);
    LEVELBOOK_TRY(framework);
    auto revisions = reader.store().reviews(found.cycle.id, found.review.engineer);
    LEVELBOOK_TRY(revisions);
    QJsonObject json = toJson(context.words, *document);
    json[u"gaps"_s] = gapsToJson((*framework)->level(document->person.level), document->parts);
    json[u"revisions"_s] = revisionsToJson(*revisions);
    return Output{ { { u"review"_s, json } }, readable(context.words, **framework, *document) };
}

Result<Output> shownNow(const Context& context, Store& store)
{
    auto reader = DocumentReader::open(store);
    LEVELBOOK_TRY(reader);
    auto found = findReview(
        store, context.arguments.value(u"cycle"_s), context.arguments.value(u"engineer"_s));
    LEVELBOOK_TRY(found);
    return shownReview(context, *reader, *found);
}

} // namespace levelbook::cli
