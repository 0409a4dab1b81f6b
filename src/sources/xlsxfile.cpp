// Tables as XLSX by libxlsxwriter: a library that is loaded when it is first needed.
#include "domain/savefile.h"
#include "sources/xlsxtools.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int measuredRows = 1000; ///< Whose texts tell how wide the columns are.
constexpr int narrowest = 8; ///< In letters.
constexpr int widest = 60;
constexpr qint64 rowsBetweenLooks = 4096;

// Letters of Korean take twice the room of Latin ones.
int widthOf(const QString& text)
{
    int width = 0;
    for (const QChar c : text) {
        if (c == u'\n')
            break;
        width += c.unicode() >= 0x1100 ? 2 : 1;
    }
    return width;
}

QString fitting(const QString& text)
{
    return text.size() <= longestCell ? text : text.left(longestCell - 1) + u'…';
}

// The library writes rows into a folder of its own without ever saying that the disk is full: the
// room is looked at beside. Only the whole goes to its place.
class XlsxFile : public TableFile {
public:
    XlsxFile(const QString& path, const QString& title, const QStringList& header, int sheetRows)
        : m_path(path)
        , m_title(title)
        , m_header(header)
        , m_sheetRows(sheetRows)
        , m_folder(QFile::encodeName(m_place.path()))
        , m_file(QFile::encodeName(m_place.filePath(u"table.xlsx"_s)))
        , m_target(path)
    {
    }
    ~XlsxFile() override { giveUp(); }

    Result<void> begin()
    {
        if (!m_place.isValid())
            return Error{ ErrorCode::FileUnwritable, { m_path, m_place.errorString() }, {} };
        // Where it is to go is known to be writable before anything is made.
        if (!m_target.open(QIODevice::WriteOnly))
            return Error{ ErrorCode::FileUnwritable, { m_path, m_target.errorString() }, {} };
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_file.constData(), &options);
        if (!m_book)
            return full();
        m_text = format();
        format_set_text_wrap(m_text);
        m_number = format();
        m_day = format();
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_head = format();
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xEEEEEE);
        beginSheet();
        return {};
    }

    void row(const QList<TableCell>& cells) override
    {
        if (m_row == m_sheetRows)
            beginSheet();
        for (int column = 0; column < cells.size(); ++column)
            write(column, cells[column]);
        ++m_row;
        if (++m_rows % rowsBetweenLooks == 0)
            look();
    }

    Result<void> finish() override
    {
        setWidths();
        look();
        if (m_full)
            return full();
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        look();
        if (m_full || closed != LXW_NO_ERROR)
            return full();
        QFile made(QFile::decodeName(m_file));
        if (!made.open(QIODevice::ReadOnly))
            return full();
        constexpr qint64 piece = 1 << 20;
        bool good = true;
        while (good && !made.atEnd()) {
            const QByteArray bytes = made.read(piece);
            good = m_target.write(bytes) == bytes.size();
        }
        // What still stands in its buffer commit() would lose without a word.
        if (good && m_target.flush() && m_target.commit())
            return {};
        return writeError(m_path, m_target.errorString(), made.size());
    }

private:
    // To close the book would write all of it, and complain on stderr where that fails; to free it
    // leaves the library's own files open.
    void giveUp()
    {
        if (!m_book)
            return;
        for (lxw_worksheet* sheet : std::as_const(m_made))
            std::fclose(sheet->optimize_tmpfile);
        lxw_workbook_free(m_book);
    }

    Error full() const { return { ErrorCode::DiskFull, { m_path }, {} }; }

    lxw_format* format()
    {
        lxw_format* made = workbook_add_format(m_book);
        format_set_font_name(made, "Malgun Gothic");
        format_set_font_size(made, 10);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    void beginSheet()
    {
        if (m_sheet)
            setWidths();
        // At most 31 letters, and none of []:*?/\.
        QString name = m_title.left(25);
        if (!m_made.isEmpty())
            name += u" (%1)"_s.arg(m_made.size() + 1);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_made << m_sheet;
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_widths = QList<int>(m_header.size(), narrowest);
        m_row = 0;
        for (int column = 0; column < m_header.size(); ++column) {
            worksheet_write_string(
                m_sheet, 0, lxw_col_t(column), m_header[column].toUtf8().constData(), m_head);
            measure(column, m_header[column]);
        }
        ++m_row;
    }

    void write(int column, const TableCell& cell)
    {
        const auto at = lxw_row_t(m_row);
        const auto col = lxw_col_t(column);
        constexpr qint64 markup = 48; // Bytes around a value in the sheet.
        m_bytes += markup;
        if (const auto* text = std::get_if<QString>(&cell)) {
            const QByteArray utf8 = fitting(*text).toUtf8();
            m_bytes += 2 * utf8.size();
            worksheet_write_string(m_sheet, at, col, utf8.constData(), m_text);
            measure(column, *text);
        } else if (const auto* number = std::get_if<double>(&cell)) {
            worksheet_write_number(m_sheet, at, col, *number, m_number);
        } else if (const auto* day = std::get_if<QDate>(&cell)) {
            lxw_datetime date{ day->year(), day->month(), day->day(), 0, 0, 0 };
            worksheet_write_datetime(m_sheet, at, col, &date, m_day);
            constexpr int dayWidth = 11;
            m_widths[column] = std::max(m_widths[column], dayWidth);
        }
    }

    void measure(int column, const QString& text)
    {
        if (m_row < measuredRows)
            m_widths[column] = std::clamp(widthOf(text) + 2, m_widths[column], widest);
    }

    void setWidths()
    {
        for (int column = 0; column < m_widths.size(); ++column)
            worksheet_set_column(
                m_sheet, lxw_col_t(column), lxw_col_t(column), m_widths[column], nullptr);
    }

    // Closing writes every sheet once more before it is packed.
    void look()
    {
        const QStorageInfo disk(m_place.path());
        m_full |= disk.isValid() && disk.bytesAvailable() < (m_book ? m_bytes : 0) + spare;
    }

    static constexpr qint64 spare = 64 * 1024;

    QString m_path;
    QString m_title;
    QStringList m_header;
    int m_sheetRows;
    QTemporaryDir m_place;
    QByteArray m_folder;
    QByteArray m_file;
    QSaveFile m_target;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_head = nullptr;
    QList<int> m_widths;
    int m_row = 0; ///< Of the sheet, the next one.
    qint64 m_rows = 0;
    QList<lxw_worksheet*> m_made; ///< All sheets.
    qint64 m_bytes = 0; ///< About how much the sheets take.
    bool m_full = false;
};

Result<std::unique_ptr<TableFile>> create(
    const QString& path, const QString& title, const QStringList& header, int sheetRows)
{
    auto file = std::make_unique<XlsxFile>(path, title, header, sheetRows);
    LEVELBOOK_TRY(file->begin());
    return file;
}

} // namespace
} // namespace levelbook

const levelbook::XlsxTools levelbookFunctions{ levelbook::create };
