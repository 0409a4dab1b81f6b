// Lines of a table for a terminal, where a Korean letter is as wide as two Latin ones.
#pragma once

#include <QStringList>

namespace levelbook::cli {

/// The number of cells that a text takes on a terminal.
int cellWidth(const QString& text);

class TextTable {
public:
    /// A header that starts with '>' (which is not shown) aligns its column to the right.
    explicit TextTable(const QStringList& headers);
    void add(const QStringList& cells);
    /// The header and the rows, padded.
    QStringList lines() const;

private:
    QStringList m_headers;
    QList<bool> m_right;
    QList<QStringList> m_rows;
};

} // namespace levelbook::cli
