// What a paper says, as plain values: a document is a list of blocks, without any place on a page.
// The labels that the engine itself prints ("1 / 2", an approval strip's title) are values too, so
// that it has no language of its own.
#pragma once

#include <QDateTime>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace levelbook::reports {

/// How loud a text is. Each stays readable in monochrome.
enum class Tone { Normal, Muted, Accent, Warning };

/// A stretch of text with one look. It is plain text: nothing in it is read as markup.
struct TextRun {
    QString text;
    bool bold = false;
    Tone tone = Tone::Normal;
    qreal scale = 1; ///< Of the size of the place where it stands; 0.5 to 2.
    QString language = {}; ///< BCP 47, where it is another than the document's.
    bool operator==(const TextRun&) const = default;
};

/// Runs that follow each other; a newline inside starts a new paragraph.
struct Text {
    std::vector<TextRun> runs;

    Text() = default;
    Text(const QString& plain)
        : runs{ TextRun{ plain } }
    {
    }
    Text(std::vector<TextRun> several)
        : runs(std::move(several))
    {
    }
    bool isEmpty() const
    {
        return std::ranges::all_of(runs, [](const TextRun& run) { return run.text.isEmpty(); });
    }
    bool operator==(const Text&) const = default;
};

enum class Align { Left, Center, Right };

/// What a reader can put in where a picture leaves room for a pen.
enum class Fill { Nothing, Line, Lines, Rating };

/// A drawing. It is painted in points (1/72 inch): the rectangle starts at 0,0, a font's *pixel*
/// size is its size in points, and nothing is drawn outside. The function may be called from a
/// worker thread and several times (preview, then print), so it holds values only.
struct Picture {
    QSizeF size; ///< In millimetres; scaled down when it is wider or higher than its place.
    std::function<void(QPainter&, const QRectF&)> paint;
    QString description; ///< What it shows, for those who cannot see it.
    Fill fill = Fill::Nothing;
};

/// Stays with what follows.
struct Heading {
    Text text;
    int level = 1; ///< 1: with the accent bar; 2: smaller, without; 3: as small as the text.
};

enum class ParagraphStyle { Body, Small, Note };

struct Paragraph {
    Text text;
    ParagraphStyle style = ParagraphStyle::Body;
};

struct BulletList {
    std::vector<Text> items;
    QString mark = QStringLiteral("•"); ///< Before each item.
};

struct Cell {
    Text text;
    Text secondary = {}; ///< Small and grey below the text.
    int span = 1; ///< Columns that it covers.
    std::optional<Align> align = {}; ///< The column's when absent.
    std::optional<Picture> picture = {}; ///< Below the texts, e.g. a sparkline.
    bool shaded = false; ///< Filled as a header cell.
    int indent = 0; ///< Steps that what it holds stands in from the left, 0 to 3.
};

/// Group: one cell over all columns that names the rows below and stays with them. Total: bold,
/// under a strong rule.
enum class RowStyle { Normal, Group, Total };

/// Is never cut, unless it alone takes most of a page.
struct Row {
    std::vector<Cell> cells;
    RowStyle style = RowStyle::Normal;
};

struct Column {
    Text header;
    qreal share = 1; ///< Of the width, relative to the other columns.
    Align align = Align::Left;
};

/// Its header is repeated on each page; there is none when all header texts are empty.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Labels with values, in pairs side by side.
struct KeyValueGrid {
    struct Entry {
        Text label;
        Text value;
    };
    std::vector<Entry> entries;
    int pairsPerRow = 3;
    qreal valueShare = 1.7; ///< Width of a value, relative to a label's.
};

/// Paragraphs in a frame; it may go on over pages.
struct Box {
    Text title;
    std::vector<Text> paragraphs;
};

struct ApprovalBox {
    QString title;
    QString name; ///< May have a second line, e.g. for whom it was signed.
    QString date;
    QString mark = {}; ///< 전결 or 대결, framed below the name; empty for none.
    bool struck = false; ///< Passed over: a diagonal stroke instead of a name.
};

/// One to five boxes; more are not printed.
struct ApprovalBoxes {
    QString label; ///< E.g. 결재, written downwards at the left.
    std::vector<ApprovalBox> boxes;
};

/// The title with a line below, and the approval boxes at its right.
struct TitleBlock {
    Text title;
    Text subtitle;
    std::optional<ApprovalBoxes> approvals = {};
};

/// Lines to sign on, up to three beside each other, each with its label below.
struct SignatureLines {
    std::vector<Text> labels;
};

/// Pictures beside each other (each at its size, then wrapped into further rows).
struct PictureRow {
    std::vector<Picture> pictures;
    Text caption = {};
    Align align = Align::Left;
    bool keepWithNext = false; ///< No page ends behind it.
};

struct Spacer {
    qreal height = 4; ///< In millimetres.
};

struct PageBreak { };

using Block = std::variant<Heading, Paragraph, BulletList, Table, KeyValueGrid, Box, TitleBlock,
    SignatureLines, PictureRow, Spacer, PageBreak>;
using Blocks = std::vector<Block>;

/// All in millimetres. Header and footer stand inside the upper and lower margin.
struct PageFormat {
    QSizeF size = { 210, 297 };
    QMarginsF margins = { 18, 18, 18, 18 };
    bool operator==(const PageFormat&) const = default;
};

struct Document {
    QString title; ///< Of the file, not printed.
    QString author; ///< Of the file, not printed.
    QString language = {}; ///< BCP 47, e.g. "ko"; for screen readers.
    QDateTime created = {}; ///< The file's date; now when invalid.
    QString headerLeft = {};
    QString headerRight = {};
    QString footerLeft = {};
    QString pageNumber = QStringLiteral("%1 / %2"); ///< %1 is the page, %2 their count.
    QString watermark = {}; ///< Large and pale across each page, e.g. DRAFT.
    bool isForm = false; ///< To fill in: what is empty in it is room to write.
    PageFormat format = {};
    Blocks blocks = {};
};

} // namespace levelbook::reports
