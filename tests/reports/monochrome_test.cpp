// A paper that is printed in grey: what is read stands out from its ground, and what a colour says
// is said by a shape too.
#include "reports/layout.h"
#include "reports/paintpage.h"
#include "reports/style.h"
#include "sample.h"
#include "support/support.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace Qt::StringLiterals;

namespace {

// What a grey printer makes of a colour, as light (0 to 1).
double greyLight(const QColor& color)
{
    const double level = qGray(color.rgb()) / 255.0;
    return level <= 0.04045 ? level / 12.92 : std::pow((level + 0.055) / 1.055, 2.4);
}

// WCAG 2.1's contrast of two colours in grey, 1 to 21.
double greyContrast(const QColor& a, const QColor& b)
{
    const double x = greyLight(a) + 0.05;
    const double y = greyLight(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

TEST(Monochrome, EveryToneCanBeReadOnEveryGround)
{
    for (const Tone tone : { Tone::Normal, Tone::Muted, Tone::Accent, Tone::Warning }) {
        EXPECT_GE(greyContrast(style::colorOf(tone), Qt::white), 4.5) << int(tone);
        EXPECT_GE(greyContrast(style::colorOf(tone), style::headerFill), 4.5) << int(tone);
        EXPECT_GE(greyContrast(style::colorOf(tone), style::watermarkInk), 4.5) << int(tone);
    }
    EXPECT_GE(greyContrast(style::rule, Qt::white), 3);
    EXPECT_LT(greyContrast(style::watermarkInk, Qt::white), 1.5) << "it lies behind the texts";
}

// Signed with final authority, passed over: a frame and a stroke, besides the words.
TEST(Monochrome, TheMarksOfAnApprovalHaveShapes)
{
    const Pages pages = layout(koreanReview());
    const Page& page = pages.pages.front();
    QPointF mark;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item); text && text->line.text() == u"전결"_s)
            mark = text->origin;
    }
    ASSERT_FALSE(mark.isNull());
    EXPECT_TRUE(std::ranges::any_of(page.items, [&](const Item& item) {
        const auto* rect = std::get_if<RectItem>(&item);
        return rect && rect->stroke.isValid() && rect->rect.height() < fromPoints(14)
            && rect->rect.contains(mark - QPointF(0, 10));
    }));
    EXPECT_TRUE(std::ranges::any_of(page.items, [](const Item& item) {
        const auto* line = std::get_if<LineItem>(&item);
        return line && line->line.dx() != 0 && line->line.dy() != 0;
    }));
}

// A grey picture of the page has all its letters: as much ink as the coloured one, within a little.
TEST(Monochrome, APageInGreyKeepsItsInk)
{
    const Pages pages = layout(koreanReview());
    QImage image(827, 1169, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, 0, 100);
    painter.end();
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    qsizetype inked = 0, faded = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.lightness() > 140)
                continue;
            ++inked;
            faded += qGray(grey.pixel(x, y)) > 160;
        }
    }
    EXPECT_GT(inked, 5000);
    EXPECT_LT(faded, inked / 100);
}
