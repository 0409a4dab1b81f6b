// A small line of monthly figures under its heading: how a KPI moves, against the level's target.
#pragma once

#include "charts/palette.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace levelbook::gui {

class Sparkline : public QWidget {
    Q_OBJECT

public:
    struct Point {
        std::optional<double> value; ///< None: no data; the line is broken there.
        bool judged = true; ///< Whether there is enough to judge; a ring where not.
        bool operator==(const Point&) const = default;
    };
    /// What stands above the line: on the left what it is, on the right how much, of how many.
    struct Heading {
        QString name;
        QString value;
        QString count;
    };

    explicit Sparkline(QWidget* parent = nullptr);

    /// Points from the oldest to the newest, evenly spaced, and the target in the same unit.
    void setPoints(const QList<Point>& points, std::optional<double> target);
    /// Painted here, as labels of their own would make most of the work of a page of many lines.
    void setHeading(const Heading& heading);
    void setTheme(charts::Theme theme);
    /// What its tooltip and assistive technology say, a line a point. It is only made when somebody
    /// asks: many lines stand on a page, and few are read so.
    void setDescription(std::function<QStringList()> describe);
    QStringList description() const;
    /// Where a point lies in the widget; none where it has no value.
    std::optional<QPointF> placeOf(qsizetype point) const;

    QSize sizeHint() const override;
    /// Where there is less room than sizeHint() asks for, the name is cut off with an ellipsis.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the heading takes, in pixels.
    struct HeadingSize {
        int name = 0;
        int value = 0;
        int count = 0;
        int height = 0; ///< 0 where there is none.
    };

    const HeadingSize& headingSize() const;
    int headingHeight() const;
    QSize sizeWithName(int nameWidth) const;
    qreal yOf(double value) const;
    void paintHeading(QPainter& painter) const;
    void paintLine(QPainter& painter) const;

    Heading m_heading;
    mutable std::optional<HeadingSize> m_headingSize; ///< None while it is not known.
    std::function<QStringList()> m_describe;
    QList<Point> m_points;
    std::optional<double> m_target;
    double m_low = 0;
    double m_high = 1;
    charts::Theme m_theme = charts::Theme::Light;
};

} // namespace levelbook::gui
