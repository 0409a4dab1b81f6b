#include "charts/frame.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

constexpr qreal lineWidth = 22;
constexpr qreal markWidth = 12;
constexpr qreal symbolGap = 6;
constexpr qreal entryGap = 20;
constexpr QSizeF swatchSize(18, 12);

// Adds lines of text below `y` and moves it on.
void addLines(Drawing& drawing, qreal& y, const QStringList& lines, Lettering lettering, Ink ink)
{
    for (const QString& line : lines) {
        y += lineHeight(lettering) / 2;
        drawing.items.push_back(
            textAt(QPointF(metrics::margin, y), Anchor::Left, line, lettering, ink));
        y += lineHeight(lettering) / 2 + 2;
    }
}

qreal symbolWidth(const LegendEntry& entry)
{
    if (std::holds_alternative<Swatch>(entry.symbol))
        return swatchSize.width();
    return std::holds_alternative<Shape>(entry.symbol) ? markWidth : lineWidth;
}

void addSymbol(Drawing& drawing, QPointF left, const LegendEntry& entry)
{
    if (const Shape* shape = std::get_if<Shape>(&entry.symbol)) {
        drawing.items.push_back(MarkItem{ *shape, left + QPointF(markWidth / 2, 0),
            *shape == Shape::Tick ? metrics::gap - 1 : metrics::dot, entry.ink });
        return;
    }
    if (const Swatch* swatch = std::get_if<Swatch>(&entry.symbol)) {
        const QRectF rect(left - QPointF(0, swatchSize.height() / 2), swatchSize);
        switch (*swatch) {
        case Swatch::Filled:
            drawing.items.push_back(rectOf(rect, entry.ink));
            break;
        case Swatch::Striped:
            drawing.items.push_back(rectOf(stripeOf(rect), entry.ink));
            drawing.items.push_back(outlineOf(rect, Ink::Muted, 0.8, Dash::Dotted));
            break;
        case Swatch::Dotted:
            drawing.items.push_back(outlineOf(rect, entry.ink, 0.8, Dash::Dotted));
            break;
        case Swatch::Hatched:
            drawing.items.push_back(HatchItem{ rect, entry.ink });
            break;
        }
        return;
    }
    drawing.items.push_back(lineOf(left, left + QPointF(lineWidth, 0), entry.ink, entry.lineWidth,
        std::get<Dash>(entry.symbol)));
}

void addLegend(Drawing& drawing, qreal& y, const QList<LegendEntry>& legend, int mostLegendLines)
{
    const qreal right = drawing.size.width() - metrics::margin;
    const qreal line = lineHeight(metrics::text) + 4;
    QPointF at(metrics::margin, y + line / 2);
    int lines = 1;
    for (const LegendEntry& entry : legend) {
        const qreal indent = symbolWidth(entry) + symbolGap;
        const qreal width = indent + widthOf(entry.text, metrics::text);
        if (at.x() > metrics::margin && at.x() + width > right) {
            if (++lines > mostLegendLines)
                break;
            at = QPointF(metrics::margin, at.y() + line);
        }
        addSymbol(drawing, at, entry);
        const QString text = elided(entry.text, metrics::text, right - at.x() - indent);
        drawing.items.push_back(
            textAt(at + QPointF(indent, 0), Anchor::Left, text, metrics::text, Ink::Muted));
        at.rx() += width + entryGap;
    }
    y = at.y() + line / 2;
}

} // namespace

QRectF addFrame(
    Drawing& drawing, const Caption& caption, const QList<LegendEntry>& legend, int mostLegendLines)
{
    const qreal width = drawing.size.width() - 2 * metrics::margin;
    qreal y = metrics::margin - 4;
    addLines(
        drawing, y, { elided(caption.title, metrics::title, width) }, metrics::title, Ink::Text);
    addLines(
        drawing, y, { elided(caption.subtitle, metrics::text, width) }, metrics::text, Ink::Muted);
    addLines(drawing, y, wrapped(caption.note, metrics::text, width, 2), metrics::text, Ink::Text);
    y += 4;
    if (!legend.isEmpty())
        addLegend(drawing, y, legend, mostLegendLines);
    y += metrics::gap;
    return { metrics::margin, y, width, drawing.size.height() - metrics::margin - y };
}

void addEmptyWords(Drawing& drawing, const QRectF& room, const QString& text)
{
    if (room.height() < lineHeight(metrics::text))
        return;
    drawing.items.push_back(textAt(room.center(), Anchor::Center,
        elided(text, metrics::text, room.width()), metrics::text, Ink::Muted));
}

QString spoken(const Caption& caption)
{
    return caption.title + u". "_s + caption.subtitle + u". "_s + caption.note;
}

} // namespace levelbook::charts
