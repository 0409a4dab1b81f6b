// PDFs put together and taken apart by qpdf: a library that is loaded when it is first needed.
#include "domain/savefile.h"
#include "reports/diskfile.h"
#include "reports/pdftools.h"

#include <QFile>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setInfo(QPDF& pdf, const PdfInfo& info)
{
    const QString date = u"D:"_s + info.created.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z';
    auto said = QPDFObjectHandle::newDictionary();
    said.replaceKey("/Title", textObject(info.title));
    said.replaceKey("/Author", textObject(info.author));
    said.replaceKey("/Creator", QPDFObjectHandle::newString("Levelbook"));
    said.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(said));
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(info.language));
    auto viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

// A flat outline, as PDF 32000-1:2008, 12.3.3 has it.
void setBookmarks(QPDF& pdf, const QList<Bookmark>& bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const auto& pages = pdf.getAllPages();
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& bookmark : bookmarks) {
        auto place = QPDFObjectHandle::newArray();
        place.appendItem(pages.at(size_t(bookmark.page)));
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        auto item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", textObject(bookmark.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", place);
        items.push_back(pdf.makeIndirectObject(item));
    }
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        items[i].replaceKey("/Next", items[i + 1]);
        items[i + 1].replaceKey("/Prev", items[i]);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmarks.size()));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

class ToDevice final : public Pipeline {
public:
    explicit ToDevice(QIODevice& device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {
    }
    void write(const unsigned char* data, size_t size) override
    {
        m_device.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    }
    void finish() override { }

private:
    QIODevice& m_device;
};

// qpdf's own files do not tell when the last piece finds no room.
Result<void> written(QPDF& pdf, const QString& path)
{
    DiskFile file(path);
    LEVELBOOK_TRY(file.begin());
    ToDevice device(file);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&device);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    return file.finish();
}

Result<void> join(const QStringList& parts, const QList<Bookmark>& bookmarks, const PdfInfo& info,
    const QString& path)
{
    try {
        // The sources stay open until all is written: their streams are copied only then.
        std::vector<std::unique_ptr<QPDF>> sources;
        for (const QString& part : parts) {
            sources.push_back(std::make_unique<QPDF>());
            sources.back()->processFile(QFile::encodeName(part).constData());
        }
        QPDF& whole = *sources.front();
        QPDFPageDocumentHelper helper(whole);
        for (size_t i = 1; i < sources.size(); ++i) {
            for (const auto& page : QPDFPageDocumentHelper(*sources[i]).getAllPages())
                helper.addPage(page, false);
        }
        setBookmarks(whole, bookmarks);
        setInfo(whole, info);
        LEVELBOOK_TRY(written(whole, path));
    } catch (const std::exception& error) {
        return writeError(path, QString::fromUtf8(error.what()), fewBytes);
    }
    return {};
}

Result<void> split(const QString& whole, const QList<PdfCut>& cuts)
{
    QString path = whole;
    try {
        QPDF source;
        source.processFile(QFile::encodeName(whole).constData());
        const auto pages = QPDFPageDocumentHelper(source).getAllPages();
        for (const PdfCut& cut : cuts) {
            path = cut.path;
            QPDF one;
            one.emptyPDF();
            QPDFPageDocumentHelper helper(one);
            for (int i = cut.firstPage; i < cut.firstPage + cut.pageCount; ++i)
                helper.addPage(pages.at(size_t(i)), false);
            setInfo(one, cut.info);
            LEVELBOOK_TRY(written(one, path));
        }
    } catch (const std::exception& error) {
        return writeError(path, QString::fromUtf8(error.what()), fewBytes);
    }
    return {};
}

} // namespace
} // namespace levelbook::reports

const levelbook::reports::PdfTools levelbookFunctions{ levelbook::reports::join,
    levelbook::reports::split };
