#include "domain/kpibatch.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace levelbook {

namespace {

// What decides nearly always, close together in memory: to look at a whole row for each comparison
// takes several times as long.
struct SortKey {
    std::size_t kind; // Of the subject.
    qint64 subject;
    int kpi;
    qint64 day;
    const KpiBatch::Row* row;

    bool operator<(const SortKey& other) const
    {
        const auto first = std::tie(kind, subject, kpi, day);
        const auto second = std::tie(other.kind, other.subject, other.kpi, other.day);
        if (first != second)
            return first < second;
        return std::tie(row->ref, row->line) < std::tie(other.row->ref, other.row->line);
    }
};

} // namespace

void KpiBatch::add(Row row)
{
    row.ref = kept(row.ref);
    row.note = kept(row.note);
    m_rows.push_back(row);
}

void KpiBatch::sort()
{
    std::vector<SortKey> keys;
    keys.reserve(m_rows.size());
    for (const Row& row : m_rows) {
        const qint64 subject = std::visit([](auto id) { return id.value; }, row.subject);
        keys.push_back(
            { row.subject.index(), subject, row.kpiIndex, row.date.toJulianDay(), &row });
    }
    std::sort(keys.begin(), keys.end());
    // Each row to its place, a cycle of them at a time: rows take too much memory for a copy.
    const Row* const first = m_rows.data();
    for (std::size_t start = 0; start < keys.size(); ++start) {
        const Row displaced = m_rows[start];
        std::size_t hole = start;
        for (;;) {
            const auto from =
                static_cast<std::size_t>(std::exchange(keys[hole].row, first + hole) - first);
            if (from == start)
                break;
            m_rows[hole] = m_rows[from];
            hole = from;
        }
        m_rows[hole] = displaced;
    }
}

void KpiBatch::clear()
{
    m_rows.clear();
    m_texts.release();
    m_textSize = 0;
}

std::string_view KpiBatch::kept(std::string_view text)
{
    if (text.empty())
        return {};
    auto* const memory = static_cast<char*>(m_texts.allocate(text.size(), 1));
    std::memcpy(memory, text.data(), text.size());
    m_textSize += text.size();
    return { memory, text.size() };
}

} // namespace levelbook
