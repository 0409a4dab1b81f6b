// Rows of a picture: names at the left, a plot, and columns of text at the right.
#pragma once

#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

/// What stands beside the plot in a row.
struct RowLabel {
    QString name;
    QStringList columns = {}; ///< As many as there are heads.
    std::optional<qsizetype> datum = {};
    bool isHead = false; ///< In bold.
    bool isIndented = false;
    bool isMuted = false;
    bool operator==(const RowLabel&) const = default;
};

struct RowOptions {
    QStringList heads = {}; ///< Above the columns of text.
    qreal headHeight = 0; ///< More than the heads need, e.g. for titles above the plot.
    qreal footHeight = 26; ///< For an axis below the rows.
    qreal mostPitch = 32; ///< Height of a row that has all the room.
    qreal mostNameShare = 0.25; ///< Of the room's width.
};

/// Measures rows in a room. Rows get lower the more there are; where names no longer fit they are
/// left out, and where not even a pixel is left for each only the first are shown: addRemark() says
/// so. It never puts text over text.
class RowFrame {
public:
    RowFrame(const QRectF& room, const QList<RowLabel>& rows, const RowOptions& options);

    /// Whether there is no room for a plot.
    bool isTooSmall() const;
    bool isNamed() const { return m_named; }
    qsizetype shown() const { return m_shown; } ///< Rows, from the first.
    qreal pitch() const { return m_pitch; }
    qreal left() const { return m_left; } ///< Of the plot.
    qreal right() const { return m_right; }
    qreal top() const { return m_top; } ///< Of the first row.
    qreal bottom() const { return m_top + static_cast<qreal>(m_shown) * m_pitch; }
    qreal middleOf(qsizetype row) const
    {
        return m_top + (static_cast<qreal>(row) + 0.5) * m_pitch;
    }
    QRectF rowRect(qsizetype row) const
    {
        return { m_left, m_top + static_cast<qreal>(row) * m_pitch, m_right - m_left, m_pitch };
    }
    Lettering letters() const { return m_letters; }
    Lettering small() const { return m_small; }

    /// Names, columns and heads.
    void addTexts(Drawing& drawing) const;
    /// The lines of an axis with its numbers below them; `unit` stands behind the last one.
    void addAxis(Drawing& drawing, const Axis& axis, const QString& unit = {}) const;
    /// Says what is left out for want of room; nothing where all is there.
    void addRemark(Drawing& drawing, const Words& words) const;

private:
    void measureColumns();

    QRectF m_room;
    QList<RowLabel> m_rows;
    RowOptions m_options;
    bool m_named = true;
    qsizetype m_shown = 0;
    qreal m_pitch = 0;
    qreal m_top = 0;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_nameWidth = 0;
    QList<qreal> m_columnRights;
    Lettering m_letters;
    Lettering m_small;
};

} // namespace levelbook::charts
