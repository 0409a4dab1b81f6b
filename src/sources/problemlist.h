// Collects what is wrong in a file: the first problems in full, the rest as a number.
#pragma once

#include "domain/error.h"

namespace levelbook {

/// What is wrong with a cell, before its place is known.
struct Flaw {
    ErrorCode code;
    QVariantList args;
    bool operator==(const Flaw&) const = default;
};

class ProblemList {
public:
    /// How many problems are kept; more would help nobody and could fill the memory.
    static constexpr qsizetype limit = 1000;

    void add(Problem problem);

    bool isEmpty() const { return m_count == 0; }
    /// All that were added, kept or not.
    qint64 count() const { return m_count; }
    /// The first ones, in the order in which they were found.
    const QList<Problem>& kept() const { return m_kept; }
    /// FileHasProblems with what was kept, by line.
    Error toError(const QString& path) const;

private:
    QList<Problem> m_kept;
    qint64 m_count = 0;
};

/// The problems of one line.
class LineProblems {
public:
    LineProblems(ProblemList& problems, qint64 line)
        : m_problems(problems)
        , m_line(line)
    {
    }
    /// `column` is the column's canonical name, or empty.
    void add(Flaw flaw, QStringView column = {});
    /// Whether the line has none.
    bool isEmpty() const { return m_empty; }

private:
    ProblemList& m_problems;
    qint64 m_line;
    bool m_empty = true;
};

} // namespace levelbook
