// Small pictures of one size in rows and columns, on pages where they do not all fit.
#pragma once

#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

/// The room that panels need, and what stands once beside all of them.
struct PanelNeeds {
    QSizeF least = { 124, 84 }; ///< A smaller panel could not be read.
    qreal mostHeight = 260; ///< More is no use in a small multiple; a single panel takes all.
    qreal left = 0; ///< For the labels of the axis that all rows share.
    qreal bottom = 0; ///< For those below the columns.
};

class PanelGrid {
public:
    /// `page` from 0; one that is not there becomes the last. `count` may be 0.
    PanelGrid(const QRectF& room, qsizetype count, qsizetype page, const PanelNeeds& needs);

    bool isTooSmall() const { return m_columns == 0 || m_rows == 0; }
    qsizetype pages() const { return m_pages; }
    qsizetype page() const { return m_page; }
    /// On which page a panel stands, by its number among all.
    qsizetype pageOf(qsizetype panel) const { return panel / (m_columns * m_rows); }
    qsizetype first() const { return m_first; } ///< Of the page.
    qsizetype end() const { return m_end; } ///< One behind its last.
    /// Of a panel of the page, by its number among all.
    QRectF rectOf(qsizetype panel) const;
    bool isFirstInRow(qsizetype panel) const { return (panel - m_first) % m_columns == 0; }
    /// Whether no panel stands below.
    bool isLastInColumn(qsizetype panel) const { return panel + m_columns >= m_end; }
    /// "People 1 – 40 of 400 · page 1 of 10. The table has all."; nothing for a single page.
    void addRemark(Drawing& drawing, const Words& words) const;

private:
    QRectF m_room;
    PanelNeeds m_needs;
    qsizetype m_count = 0;
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
    qsizetype m_pages = 1;
    qsizetype m_page = 0;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    QRectF m_panels; ///< The room of the panels.
    QSizeF m_size; ///< Of one, with the gap behind it.
};

} // namespace levelbook::charts
