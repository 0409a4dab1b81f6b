#include "reports/layout.h"

#include "reports/paginate.h"

#include <QtMath>

#include <cmath>

namespace levelbook::reports {
namespace {

QRectF textArea(const PageFormat& format)
{
    const QMarginsF& m = format.margins;
    // However odd the margins, there is room for a line.
    const qreal width = std::max(format.size.width() - m.left() - m.right(), 20.0);
    const qreal height = std::max(format.size.height() - m.top() - m.bottom(), 40.0);
    return { fromMm(m.left()), fromMm(m.top()), fromMm(width), fromMm(height) };
}

// Notes and signatures say nothing without what they stand below.
bool belongsToBefore(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return std::holds_alternative<SignatureLines>(block)
        || (paragraph && paragraph->style == ParagraphStyle::Note);
}

// No page ends behind what is there so far, nor in the space below it.
void keepWithWhatComes(std::vector<Slice>& slices)
{
    for (size_t i = slices.size(); i > 0; --i) {
        slices[i - 1].keepWithNext = true;
        if (!slices[i - 1].items.empty() || slices[i - 1].frame > 0)
            return;
    }
}

std::vector<Slice> slicesOfAll(const Document& document, Context& context)
{
    std::vector<Slice> slices;
    for (const Block& block : document.blocks) {
        auto made = std::visit([&](const auto& b) { return slicesOf(b, context); }, block);
        if (belongsToBefore(block) && !made.empty()) {
            keepWithWhatComes(slices);
            for (Slice& slice : made)
                slice.neverFirst = true;
        }
        append(slices, std::move(made));
    }
    return slices;
}

// A left and a right text on one line, above or below a thin rule.
struct MarginLine {
    QString left;
    QString right;
    qreal textTop;
    qreal ruleY;
};

void addMarginLine(Page& page, const MarginLine& line, const QRectF& area, Fonts& fonts)
{
    const auto add = [&](const QString& text, qreal width, Align align) {
        for (const TextLine& laid : breakLines(text, style::margin, width, fonts, 1)) {
            const qreal x = align == Align::Left ? area.left() : area.right() - width;
            page.items.push_back(placed(laid, { x, line.textTop }, width, align));
        }
    };
    add(line.left, area.width() * 0.68, Align::Left);
    add(line.right, area.width() * 0.3, Align::Right);
    page.items.emplace_back(
        LineItem{ { area.left(), line.ruleY, area.right(), line.ruleY }, style::rule });
}

void addMargins(
    Page& page, const Document& document, const QString& number, const QRectF& area, Fonts& fonts)
{
    const qreal lineHeight = style::margin.size * style::margin.leading;
    const qreal headerRule = area.top() - fromMm(5);
    const qreal footerRule = area.bottom() + fromMm(4.5);
    if (!document.headerLeft.isEmpty() || !document.headerRight.isEmpty())
        addMarginLine(page,
            { document.headerLeft, document.headerRight, headerRule - lineHeight - fromPoints(2.5),
                headerRule },
            area, fonts);
    if (!document.footerLeft.isEmpty() || !number.isEmpty())
        addMarginLine(page,
            { document.footerLeft, number, footerRule + fromPoints(2.5), footerRule }, area, fonts);
}

// One line along the diagonal, from the lower left, as large as there is room.
std::optional<Item> watermarkItem(const Document& document, Fonts& fonts)
{
    const QSizeF paper(fromMm(document.format.size.width()), fromMm(document.format.size.height()));
    const qreal diagonal = std::hypot(paper.width(), paper.height());
    const qreal room = 0.7 * diagonal;
    TextStyle textStyle = style::watermark;
    auto lines = breakLines(document.watermark, textStyle, 100 * diagonal, fonts, 1);
    if (lines.empty())
        return std::nullopt;
    if (lines.front().width > room) {
        textStyle.size = std::max(1, int(textStyle.size * room / lines.front().width));
        lines = breakLines(document.watermark, textStyle, diagonal, fonts, 1);
    }
    TextLine line = lines.front();
    line.color = style::watermarkInk;
    const qreal angle = std::atan2(paper.height(), paper.width());
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF below(std::sin(angle), std::cos(angle));
    const qreal halfCapital = 0.36 * textStyle.size;
    const QPointF origin = QPointF(paper.width() / 2, paper.height() / 2) - along * (line.width / 2)
        + below * halfCapital;
    return TextItem{ line, origin, qRadiansToDegrees(angle) };
}

} // namespace

Pages layout(const Document& document, const FontFamilies& families)
{
    Fonts fonts(families);
    const QRectF area = textArea(document.format);
    Context context{ fonts, area.width(), area.height() };

    Pages result{ document.format, document.title, document.author, document.language,
        document.created, paginate(slicesOfAll(document, context), area), {} };
    // Only now is the count known that every page names.
    const auto count = QString::number(result.pages.size());
    for (size_t i = 0; i < result.pages.size(); ++i) {
        QString number = document.pageNumber;
        number.replace(QStringLiteral("%1"), QString::number(i + 1));
        number.replace(QStringLiteral("%2"), count);
        addMargins(result.pages[i], document, number, area, fonts);
    }
    if (const auto watermark = watermarkItem(document, fonts)) {
        for (Page& page : result.pages)
            page.items.insert(page.items.begin(), *watermark);
    }
    result.missingFamily = fonts.missingFamily();
    return result;
}

} // namespace levelbook::reports
