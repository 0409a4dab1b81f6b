// How scroll bars look: a handle in a plain groove, without buttons at the ends.
#pragma once

#include <QStyle>
#include <QStyleOptionSlider>

namespace levelbook::gui {

/// Where a part of a scroll bar lies, in its widget's pixels; empty where it has no such part.
/// `shortest`: the least length of the handle.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int shortest);

/// Paints the groove and, at `handle`, the handle. Fusion fills both with gradients, which Qt
/// spreads over threads: they took half a millisecond a bar.
void paintScrollBar(const QStyleOptionSlider& bar, const QRect& handle, QPainter& painter);

} // namespace levelbook::gui
