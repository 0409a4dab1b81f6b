// Writes headings, paragraphs, lists and tables into a text document, by values and never by
// markup.
#pragma once

#include "charts/palette.h"

#include <QTextCursor>
#include <QTextTable>

namespace levelbook::gui {

/// One cell of a table: its text, and how it is set.
struct DocumentCell {
    QString text;
    QString below = {}; ///< A second line, muted.
    Qt::Alignment alignment = Qt::AlignLeft;
};

class DocumentWriter {
public:
    /// Writes at the end of `document`, whose default font it takes for plain text.
    DocumentWriter(QTextDocument& document, charts::Theme theme);

    /// Depth 0 is the title, 1 a section, 2 inside a section. Returns the heading's position.
    int heading(const QString& text, int depth);
    void paragraph(const QString& text);
    void muted(const QString& text);
    void quote(const QString& text);
    /// "Focus: text" with the first part in bold.
    void labelled(const QString& label, const QString& text);
    void list(const QStringList& items);
    /// A table of full width; `widths` are the columns' parts of it in percent, with the same
    /// number of cells in the header and in each row.
    void table(const QList<DocumentCell>& header, const QList<QList<DocumentCell>>& rows,
        const QList<int>& widths);

private:
    /// Begins the next block; the first one stands there already.
    void block(const QTextBlockFormat& format);
    void cell(QTextTable& table, int row, int column, const DocumentCell& cell, bool head);
    QTextCharFormat mutedFormat() const;

    QTextCursor m_cursor;
    charts::Theme m_theme;
    qreal m_size; ///< Of plain text, in points.
    bool m_begun = false;
};

} // namespace levelbook::gui
