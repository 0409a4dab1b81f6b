// Writes the blocks of a paper as elements of a web page, one after the other.
#pragma once

#include "reports/blocks.h"
#include "text/words.h"

#include <QXmlStreamWriter>

namespace levelbook::reports {

class HtmlPage {
public:
    explicit HtmlPage(const Document& document);

    QByteArray bytes();

    // One function a kind of block.
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const Table& table);
    void operator()(const KeyValueGrid& grid);
    void operator()(const Box& box);
    void operator()(const TitleBlock& block);
    void operator()(const SignatureLines& lines);
    void operator()(const PictureRow& row);
    void operator()(const Spacer&) { }
    void operator()(const PageBreak&);

private:
    void head();
    void margin(const QString& element, const QString& left, const QString& right);

    void open(const QString& element, const QString& style = {});
    void close();
    void element(const QString& name, const QString& style, const Text& text);
    /// Text as people typed it.
    void characters(const QString& text);
    void runs(const Text& text);

    void row(const Table& table, const Row& row);
    void cell(const Table& table, const Cell& cell, const QString& rowHeader, bool isHeader,
        size_t column, size_t span);
    void approvals(const ApprovalBoxes& boxes);
    void approval(const ApprovalBox& box);

    void picture(const Picture& picture);
    /// What a picture leaves room for a pen for; `label` says what belongs there.
    void field(const Picture& picture, const QString& label);
    void lineField(const QString& label);
    /// What the field that is open says aloud; a label may be what people typed.
    void labelled(const QString& label);
    void ratingField(const QString& label);
    QString nextName();

    const Document& m_document;
    Words m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_depth = 0; ///< Of the last heading.
    QString m_topic; ///< What the last heading said.
    int m_fields = 0;
};

/// A text in one line, as a label or a caption.
QString plainText(const Text& text);

} // namespace levelbook::reports
