// What has to stay together on a page does: notes with what they explain, signatures with what is
// signed, headings with what follows; and no page is nearly empty.
#include "reports/layout.h"
#include "sample.h"
#include "support/support.h"

#include <random>

using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace Qt::StringLiterals;

namespace {

// Each text begins with the word that says what kind of block it stands in.
enum class Kind { Heading, Note, Signature, Caption, Text };

Kind kindOf(const QString& text)
{
    if (text.startsWith(u"heading"_s))
        return Kind::Heading;
    if (text.startsWith(u"note"_s))
        return Kind::Note;
    if (text.startsWith(u"signed"_s))
        return Kind::Signature;
    return text.startsWith(u"caption"_s) ? Kind::Caption : Kind::Text;
}

struct Standing {
    Kind kind = Kind::Text;
    qreal y = 0; ///< In dots from the top of the text area.
};

// What stands in the text area of a page, from top to bottom; a picture is text here.
std::vector<Standing> standingOn(const Page& page, const PageFormat& format)
{
    const qreal top = fromMm(format.margins.top());
    const qreal bottom = fromMm(format.size.height() - format.margins.bottom());
    std::vector<Standing> all;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            if (text->origin.y() > top && text->origin.y() <= bottom)
                all.push_back({ kindOf(text->line.text()), text->origin.y() - top });
        } else if (const auto* picture = std::get_if<PictureItem>(&item)) {
            all.push_back({ Kind::Text, picture->rect.bottom() - top });
        }
    }
    return all;
}

class RandomDocument {
public:
    explicit RandomDocument(unsigned seed)
        : m_random(seed)
    {
    }

    Document make()
    {
        Document document = alone(paragraph());
        for (int i = 0, blocks = 5 + pick(40); i < blocks; ++i)
            add(document.blocks);
        return document;
    }

private:
    int pick(int most) { return int(m_random() % unsigned(most)); }
    QString words(const QString& word, int most) { return (word + u' ').repeated(1 + pick(most)); }
    Paragraph paragraph() { return { words(u"text"_s, 160) }; }

    Table table()
    {
        Table table{ { { u"A"_s, 3 }, { u"B"_s, 1 } }, {} };
        for (int r = 0, n = 1 + pick(12); r < n; ++r)
            table.rows.push_back({ { Cell{ .text = words(u"row"_s, 20),
                                         .secondary = words(u"more"_s, pick(6) == 0 ? 700 : 40) },
                                       Cell{ u"x"_s } },
                RowStyle(pick(3)) });
        return table;
    }

    void add(Blocks& blocks)
    {
        switch (pick(9)) {
        case 0:
            blocks.push_back(Heading{ words(u"heading"_s, 3), 1 + pick(3) });
            break;
        case 1:
        case 2:
            blocks.push_back(table());
            blocks.push_back(Paragraph{ words(u"note"_s, 80), ParagraphStyle::Note });
            break;
        case 3:
            blocks.push_back(paragraph());
            blocks.push_back(Spacer{ qreal(pick(12)) });
            blocks.push_back(SignatureLines{ { words(u"signed"_s, 5), words(u"signed"_s, 9) } });
            break;
        case 4:
            blocks.push_back(PictureRow{
                { Picture{ { 80, 20.0 + pick(80) }, {}, {} } }, words(u"caption"_s, 20) });
            break;
        case 5:
            blocks.push_back(Box{ words(u"text"_s, 4), { words(u"text"_s, 300) } });
            blocks.push_back(Paragraph{ words(u"note"_s, 20), ParagraphStyle::Note });
            break;
        case 6:
            blocks.push_back(paragraph());
            if (pick(3) == 0)
                blocks.push_back(PageBreak());
            blocks.push_back(paragraph());
            break;
        default:
            blocks.push_back(paragraph());
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST(Keeping, NoPageOfARandomDocumentHoldsOnlyWhatBelongsToAnother)
{
    for (unsigned seed = 0; seed < 120; ++seed) {
        const Document document = RandomDocument(seed).make();
        const Pages pages = layout(document);
        for (size_t number = 0; number < pages.pages.size(); ++number) {
            const auto standing = standingOn(pages.pages[number], document.format);
            ASSERT_FALSE(standing.empty());
            const bool hasOwn = std::ranges::any_of(standing, [](const Standing& one) {
                return one.kind == Kind::Text || one.kind == Kind::Heading;
            });
            ASSERT_TRUE(hasOwn) << "document " << seed << " page " << number + 1;
            ASSERT_NE(int(standing.front().kind), int(Kind::Note))
                << "document " << seed << " page " << number + 1;
            ASSERT_NE(int(standing.front().kind), int(Kind::Signature))
                << "document " << seed << " page " << number + 1;
            if (number + 1 < pages.pages.size()) {
                ASSERT_NE(int(standing.back().kind), int(Kind::Heading))
                    << "document " << seed << " page " << number + 1;
            }
        }
    }
}

TEST(Keeping, TheNoteOfATableTakesItsLastRowsAlong)
{
    for (int rows = 20; rows < 60; ++rows) {
        Table table{ { { u"Number"_s } }, {} };
        for (int i = 1; i <= rows; ++i)
            table.rows.push_back({ { Cell{ u"row %1"_s.arg(i) } } });
        Document document = alone(table);
        document.blocks.push_back(Paragraph{ u"note"_s, ParagraphStyle::Note });
        const Pages pages = layout(document);
        const QStringList last = pages.pages.back().texts();
        EXPECT_TRUE(last.contains(u"note"_s));
        EXPECT_TRUE(last.contains(u"row %1"_s.arg(rows))) << rows;
        EXPECT_TRUE(last.contains(u"Number"_s)) << "the header stands above them";
    }
}

// Two lines at the top of a last page look lost: it takes as much from the page before as makes a
// tenth of a page.
TEST(Keeping, ALastPageIsNotNearlyEmpty)
{
    const qreal room = fromMm(297 - 36);
    for (int lines = 30; lines < 120; ++lines) {
        Document document = alone(Spacer{ 0 });
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(Paragraph{ u"text"_s });
        document.blocks.push_back(PageBreak());
        document.blocks.push_back(Paragraph{ u"text"_s });
        const Pages pages = layout(document);
        ASSERT_GE(pages.pages.size(), 2U);
        // The one before the forced break; what the break itself leaves alone is meant so.
        const auto standing = standingOn(pages.pages[pages.pages.size() - 2], document.format);
        if (pages.pages.size() > 2) {
            EXPECT_GT(standing.back().y, 0.09 * room) << lines;
        }
        EXPECT_EQ(standingOn(pages.pages.back(), document.format).size(), 1U);
    }
}

// A kept chain that is higher than a page is parted, but not before the note at its end.
TEST(Keeping, AChainHigherThanAPageIsNotPartedBeforeItsNote)
{
    const auto row = [](int lines) {
        return Row{ { Cell{ u"row\n"_s.repeated(lines) + u"end"_s } } };
    };
    const Table table{ { { u"Number"_s } }, { row(22), row(20), row(4) } };
    Document document = alone(Heading{ u"heading"_s });
    document.blocks.push_back(table);
    document.blocks.push_back(
        Paragraph{ u"note\n"_s.repeated(8) + u"note"_s, ParagraphStyle::Note });
    const Pages pages = layout(document);
    ASSERT_GT(pages.pages.size(), 1U);
    for (const Page& page : pages.pages)
        EXPECT_EQ(int(standingOn(page, document.format).front().kind),
            int(&page == &pages.pages.front() ? Kind::Heading : Kind::Text));
}
