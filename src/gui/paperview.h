// Pages of paper below each other, painted exactly as they are printed.
#pragma once

#include "reports/pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace levelbook::gui {

/// Page Up and Page Down go from page to page, the arrow keys scroll, Ctrl with the wheel zooms.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Shows other pages; stays on the page with the same number where there is one.
    void setPages(reports::Pages pages);
    const reports::Pages& pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }

    /// 1 is the paper's true size; none fits a page's width.
    void setZoom(std::optional<qreal> zoom);
    std::optional<qreal> zoom() const { return m_zoom; }
    /// The zoom in force, also where it fits.
    qreal scale() const;

    /// The page, from 0, that most is seen of.
    int currentPage() const;
    void goToPage(int index);

Q_SIGNALS:
    void currentPageChanged(int index);
    /// The person zoomed in this view.
    void zoomWanted(qreal zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF pageSize() const;
    QRectF pageRect(int index) const; ///< In the viewport.
    const QPixmap& picture(int index);
    void layOut();
    void tellPage();

    reports::Pages m_pages;
    std::optional<qreal> m_zoom;
    QHash<int, QPixmap> m_pictures; ///< Of the pages near the current one, at its scale.
    int m_told = -1;
};

} // namespace levelbook::gui
