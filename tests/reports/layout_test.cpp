#include "reports/layout.h"
#include "sample.h"
#include "support/support.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace Qt::StringLiterals;

namespace {

QList<int> pagesWith(const Pages& pages, const QString& text)
{
    QList<int> found;
    for (size_t i = 0; i < pages.pages.size(); ++i)
        if (pages.pages[i].texts().contains(text))
            found += int(i);
    return found;
}

// Text items inside the text area, from top to bottom.
QStringList body(const Page& page, const PageFormat& format)
{
    const qreal top = fromMm(format.margins.top());
    const qreal bottom = fromMm(format.size.height() - format.margins.bottom());
    QStringList result;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            if (text->origin.y() > top && text->origin.y() <= bottom)
                result += text->line.text();
    }
    return result;
}

Table numbered(int rows)
{
    Table table{ { { u"Number"_s }, { u"Square"_s, 1, Align::Right } }, {} };
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            { { Cell{ .text = u"row %1"_s.arg(i) }, Cell{ .text = QString::number(i * i) } } });
    return table;
}

// Everything stays on the paper and, but for header and footer, in the text area.
void expectInside(const Pages& pages)
{
    const QMarginsF& m = pages.format.margins;
    const QSizeF paper = pages.format.size;
    const QRectF area(fromMm(m.left()) - 5, fromMm(m.top()) - 5,
        fromMm(paper.width() - m.left() - m.right()) + 10,
        fromMm(paper.height() - m.top() - m.bottom()) + 10);
    for (const Page& page : pages.pages)
        for (const Item& item : page.items) {
            if (const auto* rect = std::get_if<RectItem>(&item)) {
                ASSERT_TRUE(area.contains(rect->rect));
            }
            if (const auto* picture = std::get_if<PictureItem>(&item)) {
                ASSERT_TRUE(area.contains(picture->rect));
            }
            if (const auto* text = std::get_if<TextItem>(&item)) {
                ASSERT_GE(text->origin.x(), area.left());
                ASSERT_LE(text->origin.x() + text->line.width, area.right())
                    << text->line.text().toStdString();
            }
        }
}

} // namespace

TEST(Layout, EmptyDocumentIsOnePage)
{
    const Pages pages = layout(Document{ .title = u"t"_s, .author = {} });
    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(pages.pages[0].texts(), QStringList{ u"1 / 1"_s });
}

TEST(Layout, EveryPageKnowsTheCount)
{
    Document document = koreanReview();
    const Pages pages = layout(document);
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pagesWith(pages, u"1 / 2 쪽"_s), QList<int>{ 0 });
    EXPECT_EQ(pagesWith(pages, u"2 / 2 쪽"_s), QList<int>{ 1 });
    EXPECT_EQ(pagesWith(pages, u"주식회사 예시 · 2026 상반기 평가"_s), (QList<int>{ 0, 1 }));
    EXPECT_EQ(pagesWith(pages, document.footerLeft), (QList<int>{ 0, 1 }));
}

TEST(Layout, LongTablesRepeatTheirHeaderAndLoseNoRow)
{
    const Pages pages = layout(alone(numbered(200)));
    ASSERT_GT(pages.pages.size(), 3U);
    for (const Page& page : pages.pages) {
        const QStringList texts = page.texts();
        EXPECT_EQ(texts[0], u"Number"_s);
        EXPECT_EQ(texts.count(u"Number"_s), 1);
        EXPECT_GT(texts.size(), 2 + 2 * 1) << "two rows at least";
    }
    for (int i = 1; i <= 200; ++i)
        EXPECT_EQ(pagesWith(pages, u"row %1"_s.arg(i)).size(), 1) << i;
    expectInside(pages);
}

TEST(Layout, TableWithoutHeaderTextsHasNoHeader)
{
    Table table = numbered(3);
    for (Column& column : table.columns)
        column.header = {};
    EXPECT_EQ(layout(alone(table)).pages[0].texts().first(), u"row 1"_s);
}

TEST(Layout, ARowHigherThanAPageIsParted)
{
    Table table = numbered(2);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines += u"line %1"_s.arg(i);
    table.rows[0].cells[0].secondary = lines.join(u'\n');
    const Pages pages = layout(alone(table));
    EXPECT_GT(pages.pages.size(), 2U);
    for (const QString& line : lines)
        EXPECT_EQ(pagesWith(pages, line).size(), 1) << line.toStdString();
    expectInside(pages);
}

TEST(Layout, ATotalIsNeverAloneOnAPage)
{
    for (int rows = 30; rows < 45; ++rows) {
        Table table = numbered(rows);
        table.rows.push_back({ { Cell{ .text = u"sum"_s } }, RowStyle::Total });
        const Pages pages = layout(alone(table));
        EXPECT_EQ(pagesWith(pages, u"sum"_s), pagesWith(pages, u"row %1"_s.arg(rows))) << rows;
    }
}

TEST(Layout, ParagraphsLeaveNoWidowsAndOrphans)
{
    const QString paragraph =
        u"어려운 조회 성능 문제를 스스로 찾아 끝까지 해결했다. "_s.repeated(6);
    for (int before = 30; before < 60; ++before) {
        Document document = alone(Spacer{ 0 });
        for (int i = 0; i < before; ++i)
            document.blocks.push_back(Paragraph{ u"."_s });
        document.blocks.push_back(Paragraph{ paragraph });
        const Pages pages = layout(document);
        for (const Page& page : pages.pages) {
            QStringList lines = page.texts();
            lines.removeAll(u"."_s);
            EXPECT_NE(lines.size(), 1) << before;
        }
    }
}

TEST(Layout, PageBreaksStartPagesAndTrailingOnesDoNot)
{
    Document document = alone(Paragraph{ u"one"_s });
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Paragraph{ u"two"_s });
    document.blocks.push_back(Spacer{ 500 });
    document.blocks.push_back(PageBreak{});
    const Pages pages = layout(document);
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pagesWith(pages, u"two"_s), QList<int>{ 1 });
}

TEST(Layout, ALongBoxGoesOnWithAFrameOnEachPage)
{
    Box box{ u"본인 의견"_s, {} };
    for (int i = 0; i < 120; ++i)
        box.paragraphs.push_back(u"의견 %1"_s.arg(i));
    const Pages pages = layout(alone(box));
    EXPECT_GT(pages.pages.size(), 2U);
    for (const Page& page : pages.pages)
        EXPECT_EQ(std::ranges::count_if(page.items,
                      [](const Item& item) { return std::holds_alternative<RectItem>(item); }),
            1);
    expectInside(pages);
}

TEST(Layout, ApprovalBoxesStandAtTheRightOfTheTitle)
{
    const Pages pages = layout(koreanReview());
    QPointF title, box;
    for (const Item& item : pages.pages[0].items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            if (text->line.text() == u"성과 평가서"_s)
                title = text->origin;
            if (text->line.text() == u"팀장"_s)
                box = text->origin;
        }
    EXPECT_GT(box.x(), fromMm(105));
    EXPECT_LT(box.y(), title.y() + fromMm(5));
    EXPECT_TRUE(pages.pages[0].texts().contains(u"전결"_s));
}

TEST(Layout, PicturesAreScaledDownToTheirPlace)
{
    const Pages pages =
        layout(alone(PictureRow{ { { { 500, 900 }, {}, {} }, { { 50, 20 }, {}, {} } } }));
    expectInside(pages);
    const Pages cell = layout(alone(Table{ { { u"a"_s, 1 }, { u"b"_s, 9 } },
        { { { Cell{ .text = {}, .picture = Picture{ { 100, 10 }, {}, {} } } } } } }));
    expectInside(cell);
}

// Random documents: no heading ends a page, no row is parted, nothing is lost, nothing stands
// outside.
TEST(Layout, RandomDocumentsKeepTheRules)
{
    std::mt19937 random(20260701);
    const auto pick = [&](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 60; ++round) {
        Document document = alone(Spacer{ 1 });
        int headings = 0, rows = 0, paragraphs = 0;
        for (int i = 0, blocks = 5 + pick(30); i < blocks; ++i) {
            switch (pick(4)) {
            case 0:
                document.blocks.push_back(Heading{ u"heading %1"_s.arg(++headings), 1 + pick(2) });
                break;
            case 1: {
                Table table{ { { u"A"_s, 3 }, { u"B"_s, 1 } }, {} };
                for (int r = 0, n = 1 + pick(20); r < n; ++r) {
                    ++rows;
                    table.rows.push_back(
                        { { Cell{ .text = u"first %1"_s.arg(rows),
                                .secondary = u"긴 설명이 이어진다. "_s.repeated(pick(30)) },
                              Cell{ .text = u"x\n"_s.repeated(pick(5)) + u"last %1"_s.arg(rows) } },
                            RowStyle(pick(3)) });
                }
                document.blocks.push_back(table);
                break;
            }
            default:
                document.blocks.push_back(Paragraph{
                    u"text %1 "_s.arg(++paragraphs) + u"조금 긴 문장이다. "_s.repeated(pick(60)) });
            }
        }
        document.blocks.push_back(Paragraph{ u"the end"_s });
        const Pages pages = layout(document);
        ASSERT_NO_FATAL_FAILURE(expectInside(pages));
        for (const Page& page : pages.pages) {
            const QStringList texts = body(page, document.format);
            ASSERT_FALSE(texts.isEmpty());
            ASSERT_FALSE(texts.last().startsWith(u"heading"_s)) << round;
        }
        for (int i = 1; i <= rows; ++i) {
            const auto first = pagesWith(pages, u"first %1"_s.arg(i));
            ASSERT_EQ(first.size(), 1);
            // A row of the table stays on one page, so its last cell is there too.
            bool together = false;
            for (const QString& text : pages.pages[size_t(first[0])].texts())
                together = together || text == u"last %1"_s.arg(i);
            ASSERT_TRUE(together) << round << " row " << i;
        }
        for (int i = 1; i <= headings; ++i)
            ASSERT_EQ(pagesWith(pages, u"heading %1"_s.arg(i)).size(), 1);
    }
}

TEST(Layout, AMegabyteOfCommentIsLaidOut)
{
    const QString sentence = u"어려운 조회 성능 문제를 스스로 찾아 끝까지 해결했다. "_s;
    const QString comment = sentence.repeated(1024 * 1024 / int(sentence.toUtf8().size()));
    const Pages pages = layout(alone(Paragraph{ comment }));
    qsizetype size = 0;
    for (const Page& page : pages.pages)
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                size += text->line.text().size();
    EXPECT_EQ(size, comment.size());
    expectInside(layout(
        alone(Table{ { { u"a"_s } }, { { { Cell{ .text = u"x"_s, .secondary = comment } } } } })));
}

// All lines of a cell that stands in begin at one place, to the right of the others'.
TEST(Layout, ACellStandsInWithAllItsLines)
{
    const auto left = [](int indent) {
        const Pages pages = layout(alone(Table{ { { u"a"_s }, { u"b"_s, 4 } },
            { Row{ { Cell{ .text = u"하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열"_s,
                         .secondary = u"one two three four five six seven"_s,
                         .indent = indent },
                Cell{ u"x"_s } } } } }));
        QSet<qreal> edges;
        for (const Item& item : pages.pages[0].items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->line.text().size() > 1)
                edges << text->origin.x();
        }
        EXPECT_EQ(edges.size(), 1);
        return edges.isEmpty() ? 0 : *edges.begin();
    };
    EXPECT_DOUBLE_EQ(left(2) - left(1), left(1) - left(0));
    EXPECT_GT(left(1), left(0));
}

TEST(Layout, OddFormatsStillHoldText)
{
    Document document = koreanReview();
    document.format = { { 297, 210 }, { 18, 18, 18, 18 } };
    expectInside(layout(document));
    document.format = { { 60, 80 }, { 40, 40, 40, 40 } };
    EXPECT_GT(layout(document).pages.size(), 2U);
}
