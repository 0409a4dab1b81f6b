// Fusion with calm selections and air in the cells of tables, lists and trees.
#pragma once

#include <QProxyStyle>

namespace levelbook::gui {

/// A selected row is tinted with the accent and keeps its letters legible, rather than standing in
/// full colour: on a page of tables the accent is for what is to be done. The tint is stronger
/// where the view has the keyboard.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
};

} // namespace levelbook::gui
