#include "sources/csvreader.h"

#include "sources/delimiter.h"

#include <algorithm>
#include <cstring>

namespace levelbook {

namespace {

// More than any header has; the rest of a wider record is counted and not kept.
constexpr std::size_t maxColumns = 256;

std::size_t index(char c) { return static_cast<unsigned char>(c); }

qint64 lineBreaks(std::string_view text)
{
    qint64 breaks = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool endsInLf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        breaks += text[at] == '\n' || (text[at] == '\r' && !endsInLf) ? 1 : 0;
    }
    return breaks;
}

} // namespace

CsvReader::CsvReader(TextDecoder decoder)
    : m_decoder(std::move(decoder))
{
    for (const char c : { '"', '\r', '\n' })
        m_special[index(c)] = true;
}

Result<CsvReader::Step> CsvReader::next()
{
    for (;;) {
        m_begin = m_next;
        m_line = m_nextLine;
        Scan outcome = Scan::More;
        while (outcome == Scan::More) {
            if (m_delimiter != '\0')
                outcome = m_begin == m_end ? Scan::More : scan();
            if (outcome != Scan::More)
                break;
            if (m_begin == m_end && m_atEnd)
                return Step::End;
            LEVELBOOK_TRY(refill());
        }

        if (outcome == Scan::Failed)
            return m_failure;
        if (outcome == Scan::Record && isBlank()) {
            if (m_width > 0 && !m_blank)
                m_blank = Blank{ m_line, m_count };
            continue;
        }
        if (m_blank)
            return badBlankLine();
        if (outcome == Scan::Stray)
            return bad(ErrorCode::StrayQuote);
        if (m_width == 0)
            m_width = m_count;
        if (m_count != m_width)
            return bad(ErrorCode::WrongFieldCount, { qint64(m_width), qint64(m_count) });
        unescape();
        return Step::Record;
    }
}

CsvReader::Scan CsvReader::scan()
{
    m_fields.clear();
    m_doubled.clear();
    m_count = 0;
    m_quoted = false;
    char* at = m_buffer.data() + m_begin;
    const char* const end = m_buffer.data() + m_end;
    for (;;) {
        if (*at == '"') {
            const Scan outcome = scanQuoted(at);
            if (outcome != Scan::Record)
                return outcome;
        } else {
            const char* const from = at;
            // The line break behind the text ends this at the latest.
            while (!m_special[index(*at)])
                ++at;
            if (std::size_t(at - from) > fieldLimit)
                return fail(ErrorCode::FieldTooLong, { qint64(fieldLimit) }, from);
            if (*at == '"')
                return scanStray(at);
            addField(from, at);
        }

        if (at == end)
            return m_atEnd ? finishRecord(at, Scan::Record) : Scan::More;
        if (*at == m_delimiter) {
            ++at;
            continue;
        }
        if (*at == '\r') {
            if (at + 1 == end && !m_atEnd)
                return Scan::More;
            if (at + 1 != end && at[1] == '\n')
                ++at;
        }
        return finishRecord(at + 1, Scan::Record);
    }
}

CsvReader::Scan CsvReader::scanQuoted(char*& at)
{
    m_quoted = true;
    const char* const end = m_buffer.data() + m_end;
    const char* const from = at;
    char* close = at + 1;
    bool doubled = false;
    for (;;) {
        close = static_cast<char*>(std::memchr(close, '"', std::size_t(end - close)));
        const char* const reached = close ? close : end;
        if (std::size_t(reached - from) > fieldLimit + 1) {
            // A single line may be one long text; where many follow, the end of it was forgotten.
            return lineBreaks({ from, fieldLimit }) == 0
                ? fail(ErrorCode::FieldTooLong, { qint64(fieldLimit) }, from)
                : fail(ErrorCode::UnclosedQuote, {}, from);
        }
        if (!close)
            return m_atEnd ? fail(ErrorCode::UnclosedQuote, {}, from) : Scan::More;
        if (close + 1 == end && !m_atEnd)
            return Scan::More;
        if (close + 1 == end || close[1] != '"')
            break;
        doubled = true;
        close += 2;
    }
    at = close + 1;
    const bool ended = at == end || *at == m_delimiter || *at == '\n' || *at == '\r';
    if (!ended)
        return scanStray(at);
    if (doubled)
        m_doubled.push_back(m_fields.size());
    addField(from + 1, close);
    return Scan::Record;
}

// Where a quote stands that means nothing, the rest of its line is passed over.
CsvReader::Scan CsvReader::scanStray(char* at)
{
    const char* const end = m_buffer.data() + m_end;
    while (at != end && *at != '\n' && *at != '\r')
        ++at;
    if (!m_atEnd && (at == end || at + 1 == end))
        return Scan::More;
    if (at != end && *at == '\r' && at + 1 != end && at[1] == '\n')
        ++at;
    return finishRecord(at == end ? at : at + 1, Scan::Stray);
}

CsvReader::Scan CsvReader::finishRecord(const char* at, Scan outcome)
{
    m_next = std::size_t(at - m_buffer.data());
    const std::string_view record(m_buffer.data() + m_begin, m_next - m_begin);
    m_nextLine = m_line + (m_quoted ? lineBreaks(record) : 1);
    return outcome;
}

Result<void> CsvReader::refill()
{
    m_buffer.resize(m_end);
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    m_next = 0;
    if (m_buffer.size() > recordLimit) {
        fail(ErrorCode::FieldTooLong, { qint64(recordLimit) }, m_buffer.data());
        return m_failure;
    }
    const auto more = m_decoder.read(m_buffer);
    m_end = m_buffer.size();
    m_buffer += '\n';
    if (!more) {
        if (more.error().code != ErrorCode::UndecodableByte)
            return more.error();
        fail(more.error().code, more.error().args, m_buffer.data() + m_end);
        return m_failure;
    }
    m_atEnd = !*more;
    if (m_delimiter == '\0') {
        m_delimiter = delimiterOf({ m_buffer.data(), m_end }, m_atEnd).value_or('\0');
        m_special[index(m_delimiter)] = m_delimiter != '\0';
    }
    return {};
}

void CsvReader::addField(const char* from, const char* to)
{
    if (m_fields.size() < maxColumns)
        m_fields.emplace_back(from, std::size_t(to - from));
    ++m_count;
}

// Closes up over the second of two quotes, inside the buffer: only once the record is whole and
// will not be scanned again.
void CsvReader::unescape()
{
    for (const std::size_t field : m_doubled) {
        if (field >= m_fields.size())
            break;
        const std::string_view text = m_fields[field];
        char* const begin = m_buffer.data() + (text.data() - m_buffer.data());
        char* to = begin;
        for (std::size_t at = 0; at < text.size(); ++at) {
            *to++ = text[at];
            at += text[at] == '"' ? 1 : 0;
        }
        m_fields[field] = { begin, std::size_t(to - begin) };
    }
}

bool CsvReader::isBlank() const
{
    return m_count == m_fields.size()
        && std::all_of(m_fields.begin(), m_fields.end(), [](std::string_view field) {
               return field.find_first_not_of(" \t") == std::string_view::npos;
           });
}

// There is a record behind the blank lines, so they are no end: told first, then the record again.
CsvReader::Step CsvReader::badBlankLine()
{
    m_next = m_begin;
    m_nextLine = m_line;
    m_line = m_blank->line;
    const std::size_t count = m_blank->count;
    m_blank.reset();
    return count == m_width ? bad(ErrorCode::MissingValue)
                            : bad(ErrorCode::WrongFieldCount, { qint64(m_width), qint64(count) });
}

CsvReader::Step CsvReader::bad(ErrorCode code, QVariantList args)
{
    m_problem = { code, std::move(args), m_line, {}, {} };
    return Step::BadRecord;
}

CsvReader::Scan CsvReader::fail(ErrorCode code, QVariantList args, const char* place)
{
    const std::string_view before(
        m_buffer.data() + m_begin, std::size_t(place - m_buffer.data()) - m_begin);
    Problem problem{ code, std::move(args), m_line + lineBreaks(before), {}, {} };
    m_failure = { code, problem.args, { problem } };
    return Scan::Failed;
}

} // namespace levelbook
