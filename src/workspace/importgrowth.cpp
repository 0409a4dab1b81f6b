// The import of roadmap ticks; see imports.h.
#include "sources/growthsource.h"
#include "workspace/growth.h"
#include "workspace/importrun.h"
#include "workspace/imports.h"
#include "workspace/kpicatalog.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

class TickImporter {
public:
    TickImporter(Store& store, const ImportRequest& request, ImportLog& log)
        : m_store(store)
        , m_request(request)
        , m_log(log)
    {
    }

    Result<void> write(const QList<TickRow>& rows, QList<Problem>& problems)
    {
        auto people = PeopleIndex::read(m_store);
        LEVELBOOK_TRY(people);
        auto kpis = KpiCatalog::read(m_store);
        LEVELBOOK_TRY(kpis);
        m_kpis = kpis->kpis();
        LEVELBOOK_TRY(readItems());
        for (const TickRow& row : rows) {
            const Engineer* engineer = people->byNo(row.employeeNo);
            if (!engineer) {
                problems << problem(
                    row, ErrorCode::UnknownEngineer, row.employeeNo, u"employee_no"_s);
                continue;
            }
            LEVELBOOK_TRY(writeRow(row, *engineer, problems));
        }
        return {};
    }

private:
    static Problem problem(
        const TickRow& row, ErrorCode code, const QString& arg, const QString& column)
    {
        return { code, { arg }, row.line, column, {} };
    }

    // Of every version: what a newer one dropped was still done.
    Result<void> readItems()
    {
        auto versions = m_store.frameworkVersions();
        LEVELBOOK_TRY(versions);
        for (const FrameworkVersion& version : std::as_const(*versions)) {
            auto framework = m_store.framework(version.id);
            LEVELBOOK_TRY(framework);
            for (const Level level : allLevels) {
                const QList<RoadmapItem> items = roadmapItems(*framework, level);
                for (const RoadmapItem& item : items)
                    m_items[framework->key] << item.key;
            }
        }
        return {};
    }

    Result<void> writeRow(const TickRow& row, const Engineer& engineer, QList<Problem>& problems)
    {
        const QString key = row.framework.isEmpty() ? engineer.framework : row.framework;
        const auto items = m_items.constFind(key);
        if (items == m_items.constEnd()) {
            problems << problem(row, ErrorCode::UnknownFramework, key, u"framework"_s);
            return {};
        }
        if (!items->contains(row.item)) {
            problems << problem(row, ErrorCode::UnknownRoadmapItem, row.item, u"item"_s);
            return {};
        }
        const QString identity = QStringList{ row.employeeNo, key, row.item }.join(QChar(0));
        if (const qint64 first = m_lines.value(identity); first > 0) {
            problems << Problem{ ErrorCode::DoubledTick, { row.employeeNo, row.item, first },
                row.line, u"item"_s, {} };
            return {};
        }
        m_lines.insert(identity, row.line);

        auto before = tickOf(m_store, engineer.id, key, row.item);
        LEVELBOOK_TRY(before);
        Tick tick = before->value_or(Tick{ engineer.id, key, row.item, {}, {}, {}, 0 });
        tick.on = row.on;
        tick.note = row.note.value_or(tick.note);
        tick.evidence = row.evidence.value_or(tick.evidence);
        const auto checked = checkTick(engineer, m_kpis, tick, m_request.today);
        if (!checked) {
            const bool isDay = !checked.error().problems.isEmpty();
            problems << Problem{ checked.error().code, checked.error().args, row.line,
                isDay ? u"done_on"_s : u"evidence"_s, {} };
            return {};
        }
        return save(*checked, *before);
    }

    Result<void> save(const Tick& tick, const std::optional<Tick>& before)
    {
        if (before == tick) {
            ++m_log.unchanged;
            return {};
        }
        LEVELBOOK_TRY(before ? m_store.updateTick(tick) : m_store.addTick(tick));
        ++(before ? m_log.updated : m_log.added);
        return m_store.rememberTick(m_log.id, tick, before);
    }

    Store& m_store;
    const ImportRequest& m_request;
    ImportLog& m_log;
    QList<KpiDefinition> m_kpis;
    QHash<QString, QSet<QString>> m_items; ///< By framework key.
    QHash<QString, qint64> m_lines; ///< By identity.
};

} // namespace

Result<ImportOutcome> importGrowth(Store& store, const ImportRequest& request)
{
    ProblemList found;
    auto rows = readTicks(request.path, found, request.reading);
    LEVELBOOK_TRY(rows);
    if (!found.isEmpty())
        return found.toError(request.path);
    return runImport(store, request, ImportKind::Growth, u"levelbook-csv"_s,
        [&](ImportLog& log) -> Result<bool> {
            QList<Problem> problems;
            log.rows = rows->size();
            LEVELBOOK_TRY(TickImporter(store, request, log).write(*rows, problems));
            if (!problems.isEmpty())
                return Error{ ErrorCode::FileHasProblems, { request.path }, problems };
            return log.added + log.updated > 0;
        });
}

} // namespace levelbook
