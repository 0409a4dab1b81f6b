// A small line of monthly figures: how a KPI moves, against the level's target.
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

    explicit Sparkline(QWidget* parent = nullptr);

    /// Points from the oldest to the newest, evenly spaced, and the target in the same unit.
    void setPoints(const QList<Point>& points, std::optional<double> target);
    void setTheme(charts::Theme theme);
    /// What its tooltip and assistive technology say, a line a point. It is only made when somebody
    /// asks: many lines stand on a page, and few are read so.
    void setDescription(std::function<QStringList()> describe);
    QStringList description() const;
    /// Where a point lies in the widget; none where it has no value.
    std::optional<QPointF> placeOf(qsizetype point) const;

    QSize sizeHint() const override { return { 112, 28 }; }
    QSize minimumSizeHint() const override { return { 56, 20 }; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    qreal yOf(double value) const;

    std::function<QStringList()> m_describe;
    QList<Point> m_points;
    std::optional<double> m_target;
    double m_low = 0;
    double m_high = 1;
    charts::Theme m_theme = charts::Theme::Light;
};

} // namespace levelbook::gui
