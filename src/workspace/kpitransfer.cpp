#include "workspace/kpitransfer.h"

#include "workspace/batchpipe.h"

#include <algorithm>
#include <future>
#include <string>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Lets a map of strings be searched by a view, without making a string for each row.
struct ViewHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class Value>
using ByText = std::unordered_map<std::string, Value, ViewHash, std::equal_to<>>;

// The first batch is small and each next one twice as large, so that the thread that writes has not
// to wait long for its first.
constexpr std::size_t firstRows = 16 * 1024;

// Fills batches with the rows of a file. Works on the thread that reads.
class BatchFiller {
public:
    BatchFiller(const PeopleIndex& people, BatchPipe& pipe, ProblemList& problems)
        : m_pipe(pipe)
        , m_problems(problems)
    {
        for (const Engineer& engineer : people.engineers())
            m_people.emplace(engineer.employeeNo.toStdString(), engineer.id);
        for (const Team& team : people.teams())
            m_teams.emplace(team.name.toStdString(), team.id);
    }

    Result<void> take(const KpiRow& row)
    {
        const auto subject = subjectOf(row);
        if (!subject)
            return {};
        if (!m_batch)
            m_batch = m_pipe.empty();
        if (!m_batch)
            return Error{ ErrorCode::Cancelled, {}, {} };
        m_batch->add({ *subject, row.kpiIndex, row.date, row.values, row.line, row.ref, row.note });
        if (m_batch->isFull() || m_batch->size() >= m_enough)
            handOver();
        return {};
    }

    void finish()
    {
        if (m_batch)
            handOver();
        m_pipe.finish();
    }

private:
    // Sorted here, because the thread that writes has more to do than this one.
    void handOver()
    {
        m_batch->sort();
        m_pipe.hand(std::exchange(m_batch, nullptr));
        m_enough = std::min(2 * m_enough, KpiBatch::rowLimit);
    }

    std::optional<KpiSubject> subjectOf(const KpiRow& row)
    {
        const auto unknown = [&](ErrorCode code) {
            const QString who =
                QString::fromUtf8(row.who.data(), static_cast<qsizetype>(row.who.size()));
            m_problems.add({ code, { who }, row.line, u"employee_no"_s, {} });
            return std::nullopt;
        };
        if (row.team) {
            const auto found = m_teams.find(row.who);
            return found == m_teams.end() ? unknown(ErrorCode::UnknownTeam)
                                          : std::optional<KpiSubject>(found->second);
        }
        const auto found = m_people.find(row.who);
        return found == m_people.end() ? unknown(ErrorCode::UnknownEngineer)
                                       : std::optional<KpiSubject>(found->second);
    }

    BatchPipe& m_pipe;
    ProblemList& m_problems;
    KpiBatch* m_batch = nullptr;
    std::size_t m_enough = firstRows;
    ByText<EngineerId> m_people;
    ByText<TeamId> m_teams;
};

// Writes what comes out of the pipe; the rows that the import brings twice.
Result<std::vector<KpiBulkWriter::Doubled>> writeAll(
    BatchPipe& pipe, KpiBulkWriter& writer, ImportLog& log)
{
    std::vector<KpiBulkWriter::Doubled> doubled;
    while (const KpiBatch* batch = pipe.next()) {
        auto outcome = writer.write(*batch);
        LEVELBOOK_TRY(outcome);
        pipe.done();
        log.added += outcome->added;
        log.updated += outcome->updated;
        log.unchanged += outcome->unchanged;
        // No more than will be told: a file of nothing else must not fill the memory.
        if (doubled.size() < static_cast<size_t>(ProblemList::limit))
            doubled.insert(doubled.end(), outcome->doubled.begin(), outcome->doubled.end());
    }
    LEVELBOOK_TRY(writer.finish());
    return doubled;
}

} // namespace

Result<void> transferRecords(const KpiSource& source, KpiRequest reading, const PeopleIndex& people,
    KpiBulkWriter& writer, ImportLog& log, ProblemList& problems)
{
    BatchPipe pipe;
    BatchFiller filler(people, pipe, problems);
    reading.row = [&filler](const KpiRow& row) { return filler.take(row); };
    auto reader = std::async(std::launch::async, [&] {
        auto read = source.read(reading, problems);
        if (read)
            filler.finish();
        else
            pipe.stop();
        return read;
    });
    auto doubled = writeAll(pipe, writer, log);
    if (!doubled)
        pipe.stop();
    auto read = reader.get();
    LEVELBOOK_TRY(doubled); // Where writing failed, that is why reading did.
    LEVELBOOK_TRY(read);
    log.rows = read->rows;
    for (const KpiBulkWriter::Doubled& row : *doubled)
        problems.add({ ErrorCode::DoubledRecord, { row.earlierLine }, row.line, {}, {} });
    return {};
}

} // namespace levelbook
