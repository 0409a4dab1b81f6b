// The commands that zoom a chart in time: for the menu, for the keys, and as buttons; and the line
// that says what of the time is shown.
#pragma once

#include <QObject>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QWidget;

namespace levelbook::gui {

class ChartCanvas;
class Session;
enum class TimeStep;

class ChartZoom : public QObject {
    Q_OBJECT

public:
    /// The commands get their keys on the picture. `name` is the stem of the object names, as for
    /// ChartView: "monthsZoomIn", "monthsZoomOut", "monthsEarlier", "monthsLater", "monthsWhole";
    /// the buttons' end in "Button".
    ChartZoom(Session& session, ChartCanvas& canvas, const QString& name, QObject* parent);

    void addTo(QMenu& menu) const;
    /// The buttons for fewer and more months; seen only where the chart has time.
    void addButtons(QHBoxLayout& head);
    /// The line below the head; seen only where the chart is zoomed.
    QWidget* line() const { return m_line; }

    void retranslate();

private:
    QAction* addAction(const QString& name, const QList<QKeySequence>& shortcuts, TimeStep step);
    QToolButton* button(QAction* action);
    void update();

    Session& m_session;
    ChartCanvas& m_canvas;
    QString m_name;
    QAction* m_in;
    QAction* m_out;
    QAction* m_earlier;
    QAction* m_later;
    QAction* m_whole;
    QWidget* m_line;
    QLabel* m_span;
    QList<QToolButton*> m_zooms; ///< In the head.
};

} // namespace levelbook::gui
