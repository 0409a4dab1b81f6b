// Many KPI records on their way from a file into the store, with their texts, in bounded memory.
#pragma once

#include "domain/kpi.h"

#include <memory_resource>
#include <string_view>
#include <vector>

namespace levelbook {

/// In their order a store takes a hundred thousand records much faster than one by one as they
/// come. Not for two threads at once.
class KpiBatch {
public:
    static constexpr std::size_t rowLimit = 128 * 1024;
    static constexpr std::size_t textLimit = 8 * 1024 * 1024; ///< Bytes of texts.

    /// A record as an import sees it. Inside a batch the views live until clear().
    struct Row {
        KpiSubject subject;
        int kpiIndex = 0; ///< Index into the keys that the writer of the store was made with.
        QDate date;
        KpiValues values;
        qint64 line = 0; ///< Of the file; no two rows of an import have the same.
        std::string_view ref; ///< UTF-8, NFC.
        std::string_view note;
    };

    /// Takes a copy, texts included.
    void add(Row row);
    std::size_t size() const { return m_rows.size(); }
    /// Whether it is time to write: one of the limits is reached.
    bool isFull() const { return m_rows.size() >= rowLimit || m_textSize >= textLimit; }
    /// Orders the rows by subject, KPI, date, ref and line: those of one identity lie side by side,
    /// and those of one person and KPI too. The rows themselves are moved: who writes them walks
    /// through memory in order.
    void sort();
    /// As they were added, or sorted.
    const std::vector<Row>& rows() const { return m_rows; }
    void clear();

private:
    std::string_view kept(std::string_view text);

    std::vector<Row> m_rows;
    std::pmr::monotonic_buffer_resource m_texts;
    std::size_t m_textSize = 0;
};

} // namespace levelbook
