#include "reports/textlines.h"

#include "reports/fonts.h"
#include "reports/printable.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

// A paragraph of one text: runs without newlines, fit to print.
using Runs = std::vector<TextRun>;

std::vector<Runs> paragraphs(const Text& text, Fonts& fonts)
{
    std::vector<Runs> result(1);
    for (const TextRun& run : text.runs) {
        const QString clean = printable(run.text, fonts);
        qsizetype from = 0;
        for (;;) {
            const qsizetype end = clean.indexOf(u'\n', from);
            TextRun piece = run;
            piece.text = clean.mid(from, end < 0 ? -1 : end - from);
            if (!piece.text.isEmpty())
                result.back().push_back(std::move(piece));
            if (end < 0)
                break;
            result.emplace_back();
            from = end + 1;
        }
    }
    return result;
}

bool hasRightToLeft(const QString& text)
{
    return std::ranges::any_of(text,
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// Text from a person must not turn the order of what stands beside it.
QString isolated(const QString& text, bool alone)
{
    return alone || !hasRightToLeft(text) ? text : QChar(0x2068) + text + QChar(0x2069);
}

QTextCharFormat formatOf(const TextRun& run, const TextStyle& style, Fonts& fonts)
{
    QTextCharFormat format;
    format.setFont(fonts.font(std::max(1, qRound(style.size * run.scale)), style.bold || run.bold));
    format.setForeground(style::colorOf(run.tone == Tone::Normal ? style.tone : run.tone));
    return format;
}

std::shared_ptr<QTextLayout> makeLayout(const Runs& runs, const TextStyle& style, Fonts& fonts)
{
    const bool alone = runs.size() == 1;
    const bool plain = runs.empty()
        || (alone && runs[0].scale == 1
            && (runs[0].tone == Tone::Normal || runs[0].tone == style.tone));
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : runs) {
        const QString piece = isolated(run.text, alone);
        if (!plain)
            formats.append({ int(text.size()), int(piece.size()), formatOf(run, style, fonts) });
        text += piece;
    }
    const bool bold = style.bold || (plain && alone && runs[0].bold);
    auto layout = std::make_shared<QTextLayout>(text, fonts.font(style.size, bold));
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // Else all is shaped once more when it is painted.
    if (!formats.isEmpty())
        layout->setFormats(formats);
    return layout;
}

bool closes(QChar c)
{
    return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote
        || QStringView(u".,;:!?%…·、。，．！？：；％").contains(c);
}

bool opens(QChar c)
{
    return c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
}

// Qt keeps Korean words whole, as it does Latin ones. But where a word is longer than a line and
// breaks anywhere, it would let a closing mark start the next line: that takes a letter along
// instead.
void setWidth(QTextLine& line, const QString& text, qreal width)
{
    line.setLineWidth(width);
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end >= text.size() || text[end - 1].isSpace())
        return;
    int at = end;
    while (at > start
        && (closes(text[at]) || opens(text[at - 1]) || text[at].isMark()
            || text[at].isLowSurrogate()))
        --at;
    // Laid out again as wide as its text up to there, the line stops there.
    if (at < end && at > start)
        line.setLineWidth(line.cursorToX(at) + 1);
}

std::vector<TextLine> breakParagraph(
    const Runs& runs, const TextStyle& style, qreal width, Fonts& fonts, int mostLines)
{
    const auto layout = makeLayout(runs, style, fonts);
    const QString text = layout->text();
    qreal scale = 1;
    for (const TextRun& run : runs)
        scale = std::max(scale, run.scale);
    const qreal height = std::round(style.size * style.leading * scale);

    std::vector<TextLine> lines;
    layout->beginLayout();
    while (int(lines.size()) < mostLines) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        setWidth(line, text, width);
        line.setPosition({ 0, 0 });
        TextLine made;
        made.layout = layout;
        made.index = int(lines.size());
        made.color = style::colorOf(style.tone);
        made.width = line.naturalTextWidth();
        made.height = height;
        // The letters of both families stand between 0.76 above and 0.24 below the baseline; what
        // is left of the line's height goes half above, half below.
        made.baseline = std::round(height / 2 + 0.3 * style.size * scale);
        lines.push_back(std::move(made));
    }
    layout->endLayout();
    if (!lines.empty()) {
        lines.front().startsParagraph = true;
        lines.back().endsParagraph = true;
    }
    return lines;
}

// Cuts a text behind its last line that may stay, and ends it with an ellipsis.
std::vector<TextLine> withEllipsis(
    const TextLine& last, const TextStyle& style, qreal width, Fonts& fonts)
{
    QString text = last.text();
    for (;;) {
        auto lines = breakParagraph({ TextRun{ text.trimmed() + u'…' } }, style, width, fonts, 2);
        if (lines.size() == 1 || text.isEmpty())
            return { lines.front() };
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    }
}

} // namespace

QString TextLine::text() const
{
    const QTextLine line = layout->lineAt(index);
    return layout->text().mid(line.textStart(), line.textLength());
}

std::vector<TextLine> breakLines(
    const Text& text, const TextStyle& style, qreal width, Fonts& fonts, int mostLines)
{
    std::vector<TextLine> lines;
    if (text.isEmpty())
        return lines;
    for (const Runs& runs : paragraphs(text, fonts)) {
        // One line more than may stay tells whether something has to be cut.
        const int room = mostLines == std::numeric_limits<int>::max()
            ? mostLines
            : mostLines - int(lines.size()) + 1;
        auto more = breakParagraph(runs, style, width, fonts, room);
        std::ranges::move(more, std::back_inserter(lines));
        if (int(lines.size()) > mostLines) {
            lines.resize(size_t(mostLines));
            auto cut = withEllipsis(lines.back(), style, width, fonts);
            lines.back() = std::move(cut.front());
            break;
        }
    }
    return lines;
}

} // namespace levelbook::reports
