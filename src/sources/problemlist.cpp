#include "sources/problemlist.h"

namespace levelbook {

void ProblemList::add(Problem problem)
{
    ++m_count;
    if (m_kept.size() < limit)
        m_kept.append(std::move(problem));
}

Error ProblemList::toError(const QString& path) const
{
    return { ErrorCode::FileHasProblems, { path }, m_kept };
}

void LineProblems::add(Flaw flaw, QStringView column)
{
    m_empty = false;
    m_problems.add({ flaw.code, std::move(flaw.args), m_line, column.toString(), {} });
}

} // namespace levelbook
