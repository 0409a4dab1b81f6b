// A chart's picture in the window: its marks are reached by mouse and by keys, and open what stands
// behind them.
#pragma once

#include "gui/chartspots.h"
#include "gui/session.h"
#include "gui/timedrag.h"

#include <QWidget>

#include <functional>

namespace levelbook::gui {

/// One step of zooming in time.
enum class TimeStep { In, Out, Earlier, Later, All };

/// Arrow keys, Home and End go from mark to mark, Enter or a click activates one. In a chart over
/// time a drag shows the months that it passes over, the wheel fewer or more of them around the
/// mouse.
class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(Session& session, QWidget* parent = nullptr);

    /// None: only the remark is shown.
    void setChart(const std::optional<charts::ChartData>& chart);
    const std::optional<charts::ChartData>& chart() const { return m_data; }
    /// A word in the middle in the place of a chart: "…" while figures are computed.
    void setRemark(const QString& text);

    /// The row or month that keys or mouse are on.
    std::optional<qsizetype> currentDatum() const;
    /// Goes to a datum that was chosen elsewhere, on another page or in another month too; to none
    /// where it has no mark.
    void setCurrentDatum(qsizetype datum);
    /// Of a picture that has room for some people only: how many pages, at least 1, and which.
    int pages() const { return m_pages; }
    void setPage(int page);
    /// Zooms in time, around the chosen mark where there is one. The chosen mark stays chosen, also
    /// where it is out of sight for a while. Other charts of the kind over the same time are shown
    /// like this one.
    void stepTime(TimeStep step);

    /// Words or theme are others now.
    void refresh();

    QSize sizeHint() const override { return { 520, 480 }; }
    QSize minimumSizeHint() const override { return { 280, 200 }; }

Q_SIGNALS:
    void markActivated(qsizetype datum);
    /// Keys or a click have chosen a mark.
    void markChosen(qsizetype datum);
    /// The picture was laid out: the number of its pages may be another.
    void laidOut();
    /// Keys or mouse are on another mark; its text, empty on none.
    void markReached(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void goTo(std::optional<qsizetype> spot);
    void choose(std::optional<qsizetype> spot);
    void changeTime(const std::function<void(charts::ChartData&)>& change);
    bool chooseOnPage(int by);
    bool chooseBeyond(int by);
    void chooseEnd(int by);
    void paintSpot(QPainter& painter, qsizetype spot, qreal width) const;
    void tellAccessibly(const QString& mark);

    Session& m_session;
    std::optional<charts::ChartData> m_data;
    QString m_remark;
    std::optional<charts::Drawing> m_drawing;
    QList<ChartSpot> m_spots;
    std::optional<qsizetype> m_chosen; ///< The datum that the keys are on, in sight or not.
    std::optional<qsizetype> m_current; ///< Index of its spot.
    std::optional<qsizetype> m_hovered;
    int m_pages = 1;
    TimeDrag m_drag;
    int m_wheel = 0; ///< What is left of the wheel's last turn.
    /// How the last chart over time was zoomed.
    struct Zoom {
        std::size_t kind = 0;
        std::optional<Period> whole;
        std::optional<Period> shown;
    };
    std::optional<Zoom> m_zoom;
};

} // namespace levelbook::gui
