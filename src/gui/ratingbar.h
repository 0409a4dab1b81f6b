// A rating from 1 to 5 as a bar of segments, for mouse and keys, with the ratings of others beside
// it.
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace levelbook::gui {

/// Keys: 1 to 5 rate, 0 and Delete clear, left and right change by one, up and down ask for the
/// neighbour, S asks to skip the item with a reason.
class RatingBar : public QWidget {
    Q_OBJECT

public:
    /// Somebody else's rating of the same item, shown as a small grey mark.
    struct Mark {
        int rating = 0;
        QString whose; ///< E.g. "Self".
        bool operator==(const Mark&) const = default;
    };

    explicit RatingBar(QWidget* parent = nullptr);

    std::optional<int> rating() const { return m_rating; }
    void setRating(std::optional<int> rating);
    /// Why the item was skipped; empty where it was not.
    QString skipped() const { return m_skipped; }
    void setSkipped(const QString& reason);
    /// The meanings of 1 to 5, in order, and the word for skipped.
    void setWords(const QStringList& ratingWords, const QString& skippedWord);
    void setMarks(const QList<Mark>& marks);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// "4 – Exceeds", "Skipped: on leave", "Not rated yet".
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person chose another rating; none: cleared.
    void rated(std::optional<int> rating);
    void skipWanted();
    /// The person wants the item before (-1) or behind (1) this one.
    void neighbourWanted(int step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect segment(int rating) const;
    int ratingAt(const QPoint& position) const;
    void choose(std::optional<int> rating);
    void changed();
    QString tip(int rating) const;

    std::optional<int> m_rating;
    QString m_skipped;
    QStringList m_words;
    QString m_skippedWord;
    QList<Mark> m_marks;
    int m_hovered = 0;
    bool m_readOnly = false;
};

} // namespace levelbook::gui
