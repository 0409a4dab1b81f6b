// A chart with what belongs to it: its numbers as a table, copying, exporting, and a line that says
// the mark under the keys or the mouse.
#pragma once

#include "charts/chartdata.h"
#include "gui/session.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace levelbook::gui {

class ChartCanvas;
class ChartTableModel;
class ChartZoom;
class ReadTable;

class ChartView : public QFrame {
    Q_OBJECT

public:
    /// Arrow keys and clicks in the picture choose the row of the table, and the other way round.
    /// `name` is the stem of the object names of all parts: "people" gives "peopleCanvas",
    /// "peopleTable", "peoplePage", "peopleNumbers", "peopleCopy", "peopleExport", and those of
    /// ChartZoom.
    ChartView(Session& session, const QString& name, QWidget* parent = nullptr);

    /// What the view is called above the picture and in the menu.
    void setTitle(const QString& title);
    /// Puts a choice beside the title.
    void addChoice(QWidget* choice);

    void setChart(const charts::ChartData& chart);
    /// Takes the chart away and says why, "…" while figures are computed.
    void setRemark(const QString& text);
    const std::optional<charts::ChartData>& chart() const;

    /// Numbers, copy picture, copy numbers, export, zoom, for the page's menu.
    QMenu* menu() const { return m_menu; }
    /// What takes the keyboard in this view.
    QWidget* canvas() const;

    /// Copies the picture as it is shown, with the months that it is zoomed to.
    void copyPicture();
    /// All numbers, of all months.
    void copyNumbers();
    /// Writes a file by its ending; pictures as they are zoomed, and on a light ground, because
    /// they go into documents. False where that failed, which was told.
    bool exportTo(const QString& path);

Q_SIGNALS:
    /// Enter or a click on a mark, or on its row in the table.
    void markActivated(qsizetype datum);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void retranslate();
    void showMark(const QString& text);
    void fillTable();
    void fillPages();
    void showRow(qsizetype datum);
    void setHasChart(bool has);
    void askAndExport();

    Session& m_session;
    QLabel* m_title = nullptr;
    QHBoxLayout* m_head = nullptr;
    ChartCanvas* m_canvas = nullptr;
    ChartZoom* m_zoom = nullptr;
    ReadTable* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
    QLabel* m_mark = nullptr;
    QSpinBox* m_page = nullptr; ///< Shown where the picture has pages.
    QMenu* m_menu = nullptr;
    QAction* m_numbers = nullptr;
    QAction* m_copyPicture = nullptr;
    QAction* m_copyNumbers = nullptr;
    QAction* m_export = nullptr;
    QToolButton* m_copyButton = nullptr;
};

} // namespace levelbook::gui
