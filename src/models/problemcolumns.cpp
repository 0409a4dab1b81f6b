#include "models/problemcolumns.h"

#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"

namespace levelbook {

namespace {

using ProblemColumn = Column<ListedProblem>;

QString sentence(const ListedProblem& one, const Words& words)
{
    return errorText(words, Error{ one.problem.code, one.problem.args, {} });
}

ProblemColumn lineColumn()
{
    return { "line", [](const Words& words) { return words.translate("Problems", "Line"); },
        [](const ListedProblem& one) {
            return one.problem.line ? QVariant(*one.problem.line) : QVariant();
        },
        [](const ListedProblem& one, const Words&) {
            return one.problem.line ? countText(*one.problem.line) : QString();
        },
        {}, Qt::AlignRight | Qt::AlignVCenter };
}

ProblemColumn columnColumn()
{
    return { "column", [](const Words& words) { return words.translate("Problems", "Column"); },
        [](const ListedProblem& one) { return QVariant(one.problem.column); },
        [](const ListedProblem& one, const Words& words) {
            return columnLabel(words, one.problem.column);
        },
        {} };
}

ProblemColumn problemColumn()
{
    return { "problem",
        [](const Words& words) { return words.translate("Problems", "What is wrong"); },
        [](const ListedProblem& one) { return QVariant(static_cast<int>(one.problem.code)); },
        sentence, {} };
}

} // namespace

QList<ListedProblem> listed(const QList<Problem>& problems)
{
    QList<ListedProblem> list;
    list.reserve(problems.size());
    for (const Problem& problem : problems)
        list << ListedProblem{ list.size(), problem };
    return list;
}

QList<ProblemColumn> problemColumns()
{
    QList<ProblemColumn> columns;
    columns << lineColumn() << columnColumn() << problemColumn();
    return columns;
}

} // namespace levelbook
