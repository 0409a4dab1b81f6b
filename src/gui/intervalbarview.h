// The interval bar of a KPI's figure as a small widget.
#pragma once

#include "charts/intervalbar.h"

#include <QWidget>

namespace levelbook::gui {

class IntervalBarView : public QWidget {
    Q_OBJECT

public:
    /// `numbers` says the same in words: for the tool tip and for assistive technology.
    IntervalBarView(const charts::IntervalBar& bar, const QString& numbers, charts::Theme theme,
        QWidget* parent = nullptr);

    void setTheme(charts::Theme theme);
    QSize sizeHint() const override { return { 128, 24 }; }
    QSize minimumSizeHint() const override { return { 72, 24 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    charts::IntervalBar m_bar;
    charts::Theme m_theme;
};

} // namespace levelbook::gui
