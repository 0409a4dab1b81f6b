#include "sources/problemlist.h"

#include <algorithm>

namespace levelbook {

void ProblemList::add(Problem problem)
{
    ++m_count;
    if (m_kept.size() < limit)
        m_kept.append(std::move(problem));
}

Error ProblemList::toError(const QString& path) const
{
    QList<Problem> byLine = m_kept;
    std::stable_sort(byLine.begin(), byLine.end(),
        [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return { ErrorCode::FileHasProblems, { path }, byLine };
}

void LineProblems::add(Flaw flaw, QStringView column)
{
    m_empty = false;
    m_problems.add({ flaw.code, std::move(flaw.args), m_line, column.toString(), {} });
}

} // namespace levelbook
