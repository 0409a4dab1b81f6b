#include "blocktree.h"

#include "support/support.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::reports::test {

namespace {

QString said(const Text& text)
{
    QString all;
    for (const TextRun& run : text.runs)
        all += run.text;
    return all.replace(u'\n', u"\\n"_s);
}

class Writer {
public:
    QString all;

    void line(int depth, const QString& text) { all += QString(depth * 2, u' ') + text + u'\n'; }

    void operator()(const Heading& heading)
    {
        line(0, u"heading %1: "_s.arg(heading.level) + said(heading.text));
    }
    void operator()(const Paragraph& paragraph)
    {
        line(0, u"paragraph: "_s + said(paragraph.text));
    }
    void operator()(const BulletList& list)
    {
        line(0, u"list "_s + list.mark);
        for (const Text& item : list.items)
            line(1, said(item));
    }
    void operator()(const Table& table)
    {
        QStringList header;
        for (const Column& column : table.columns)
            header << said(column.header);
        line(0, u"table: "_s + header.join(u" | "_s));
        for (const Row& row : table.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells) {
                QString text = said(cell.text);
                if (!cell.secondary.isEmpty())
                    text += u" («%1»)"_s.arg(said(cell.secondary));
                if (cell.picture)
                    text += u" [%1]"_s.arg(cell.picture->description);
                cells << text.trimmed();
            }
            const QString style = row.style == RowStyle::Group ? u"# "_s
                : row.style == RowStyle::Total                 ? u"= "_s
                                                               : QString();
            line(1, style + cells.join(u" | "_s));
        }
    }
    void operator()(const KeyValueGrid& grid)
    {
        line(0, u"grid"_s);
        for (const KeyValueGrid::Entry& entry : grid.entries)
            line(1, said(entry.label) + u": "_s + said(entry.value));
    }
    void operator()(const Box& box)
    {
        line(0, u"box: "_s + said(box.title));
        for (const Text& paragraph : box.paragraphs)
            line(1, said(paragraph));
    }
    void operator()(const TitleBlock& title)
    {
        line(0, u"title: "_s + said(title.title));
        line(1, said(title.subtitle));
        if (title.approvals) {
            QStringList boxes;
            for (const ApprovalBox& box : title.approvals->boxes)
                boxes << box.title;
            line(1, title.approvals->label + u": "_s + boxes.join(u", "_s));
        }
    }
    void operator()(const SignatureLines& lines)
    {
        line(0, u"signatures"_s);
        for (const Text& label : lines.labels)
            line(1, said(label));
    }
    void operator()(const PictureRow& row)
    {
        for (const Picture& picture : row.pictures)
            line(0,
                u"picture %1 x %2: "_s.arg(qRound(picture.size.width()))
                        .arg(qRound(picture.size.height()))
                    + picture.description);
        if (!row.caption.isEmpty())
            line(1, said(row.caption));
    }
    void operator()(const Spacer&) { }
    void operator()(const PageBreak&) { line(0, u"page break"_s); }
};

} // namespace

QString blockTree(const Document& document)
{
    Writer writer;
    writer.line(0, u"%1 | %2 | %3"_s.arg(document.title, document.author, document.language));
    writer.line(0, u"%1 | %2"_s.arg(document.headerLeft, document.headerRight));
    writer.line(0, u"%1 | %2"_s.arg(document.footerLeft, document.pageNumber));
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return writer.all;
}

void expectGolden(const QString& name, const QString& text)
{
    const QString path = levelbook::test::dataPath(u"reports/"_s + name + u".txt"_s);
    if (qEnvironmentVariableIsSet("LEVELBOOK_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        levelbook::test::writeFile(path, text.toUtf8());
        return;
    }
    const QStringList expected = QString::fromUtf8(levelbook::test::readFile(path)).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i)
        ASSERT_EQ(found.value(i), expected.value(i)) << name.toStdString() << " line " << i + 1;
}

} // namespace levelbook::reports::test
