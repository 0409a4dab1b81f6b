// Reads comma-separated values of any size record by record (RFC 4180), with line numbers.
#pragma once

#include "sources/textdecoder.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace levelbook {

/// The delimiter (`,` `;` or tab) is the one that the first record uses most. Lines end in LF, CRLF
/// or CR. Blank lines (nothing, or delimiters and spaces alone) are passed over before the header
/// and at the end, and are bad records in between. Nothing is repaired by guessing.
///
/// Memory is bounded by recordLimit, whatever the file: an unclosed quote does not swallow it.
class CsvReader {
public:
    static constexpr std::size_t fieldLimit = std::size_t{ 1 } << 20; ///< Bytes of one field.
    static constexpr std::size_t recordLimit = 4 * fieldLimit; ///< Bytes of one record.

    enum class Step {
        Record, ///< fields() holds the next record; the first one is the header.
        BadRecord, ///< problem() says what is wrong with it; reading can go on.
        End,
    };

    explicit CsvReader(TextDecoder decoder);

    /// Goes on to the next record. What stops the reading for good is an error: FileUnreadable,
    /// Cancelled, and with one problem that names the line UndecodableByte, FieldTooLong,
    /// UnclosedQuote. Bad records are StrayQuote, WrongFieldCount and MissingValue (a blank line of
    /// the right width).
    Result<Step> next();

    /// The line on which the record starts, from 1.
    qint64 line() const { return m_line; }
    /// The fields, unquoted, valid UTF-8; they live until the next call of next().
    const std::vector<std::string_view>& fields() const { return m_fields; }
    const Problem& problem() const { return m_problem; }
    const TextDecoder& decoder() const { return m_decoder; }
    /// The memory that is held for text, in bytes.
    std::size_t bufferSize() const { return m_buffer.capacity(); }

private:
    enum class Scan { Record, Stray, More, Failed };

    Scan scan();
    Scan scanQuoted(char*& at);
    Scan scanStray(char* at);
    Scan finishRecord(const char* at, Scan outcome);
    Result<void> refill();
    void addField(const char* from, const char* to);
    void unescape();
    bool isBlank() const;
    Step badBlankLine();
    Step bad(ErrorCode code, QVariantList args = {});
    Scan fail(ErrorCode code, QVariantList args, const char* place);

    TextDecoder m_decoder;
    std::string m_buffer; ///< Text from the current record on, and one line break as a guard.
    std::size_t m_begin = 0; ///< Where the current record starts.
    std::size_t m_next = 0; ///< Where the next one does.
    std::size_t m_end = 0; ///< Where the text ends.
    bool m_atEnd = false; ///< The file has no more than the buffer.
    std::array<bool, 256> m_special{}; ///< The bytes that end a plain field.
    char m_delimiter = '\0'; ///< NUL until the first line is in.
    std::vector<std::string_view> m_fields;
    std::size_t m_count = 0; ///< Fields of the record, more than are kept where it is too wide.
    std::size_t m_width = 0; ///< Fields of the header; 0 before it.
    std::vector<std::size_t> m_doubled; ///< The fields that hold doubled quotes.
    bool m_quoted = false; ///< The record has a quoted field, so it may have several lines.
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    struct Blank {
        qint64 line;
        std::size_t count;
    };
    std::optional<Blank> m_blank; ///< The first of the blank lines before the current record.
    Problem m_problem{};
    Error m_failure{};
};

} // namespace levelbook
