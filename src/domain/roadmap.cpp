#include "domain/roadmap.h"

#include "domain/keytable.h"

#include <QHash>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr KeyTable<RoadmapKind, 3> kinds{ { { RoadmapKind::Duty, "duty" },
    { RoadmapKind::Competency, "competency" }, { RoadmapKind::Transition, "transition" } } };

constexpr auto recordsMark = "kpi:"_L1;

// YYYY-MM-DD and nothing else: Qt takes more than that for an ISO date.
QDate dayFrom(QStringView text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return text.size() == 10 && day.toString(Qt::ISODate) == text ? day : QDate();
}

std::optional<RecordSpan> spanFrom(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype dots = text.indexOf(".."_L1);
    if (at <= 0 || dots < at)
        return std::nullopt;
    const RecordSpan span{ text.left(at).toString(),
        { dayFrom(text.mid(at + 1, dots - at - 1)), dayFrom(text.mid(dots + 2)) } };
    return span.period.isValid() ? std::optional(span) : std::nullopt;
}

bool isSafeLink(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= longestLink && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

QString roadmapKindKey(RoadmapKind kind) { return kinds.key(kind); }

QList<RoadmapItem> roadmapItems(const Framework& framework, Level level)
{
    QList<RoadmapItem> items;
    const LevelDefinition& definition = framework.level(level);
    for (const LevelItem& duty : definition.duties)
        items << RoadmapItem{ duty.key, RoadmapKind::Duty, level, duty.text };
    for (const LevelItem& competency : definition.competencies)
        items << RoadmapItem{ competency.key, RoadmapKind::Competency, level, competency.text };
    if (const Transition* transition = framework.transitionFrom(level))
        items << RoadmapItem{ transition->key, RoadmapKind::Transition, level, transition->goal };
    return items;
}

std::optional<RoadmapItem> roadmapItem(const Framework& framework, const QString& key)
{
    for (const Level level : allLevels) {
        const QList<RoadmapItem> items = roadmapItems(framework, level);
        for (const RoadmapItem& item : items) {
            if (item.key == key)
                return item;
        }
    }
    return std::nullopt;
}

std::optional<Level> nextLevel(Level level)
{
    return level == allLevels.back()
        ? std::nullopt
        : std::optional(static_cast<Level>(static_cast<int>(level) + 1));
}

bool isInReach(Level item, Level own) { return item <= nextLevel(own).value_or(own); }

QString evidenceText(const TickEvidence& evidence)
{
    if (!evidence.records)
        return evidence.link;
    return recordsMark + evidence.records->kpi + u'@'
        + evidence.records->period.from.toString(Qt::ISODate) + u".."_s
        + evidence.records->period.to.toString(Qt::ISODate);
}

Result<TickEvidence> evidenceFromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return TickEvidence();
    if (trimmed.startsWith(recordsMark)) {
        if (const auto span = spanFrom(QStringView(trimmed).mid(recordsMark.size())))
            return TickEvidence{ {}, *span };
    } else if (isSafeLink(trimmed)) {
        // The scheme in small letters, so that what is kept is told apart in one way only.
        const qsizetype colon = trimmed.indexOf(u':');
        return TickEvidence{ trimmed.left(colon).toLower() + trimmed.mid(colon) };
    }
    return Error{ ErrorCode::BadEvidence, { trimmed.left(longestLink) }, {} };
}

std::optional<Problem> tickDayFlaw(const Engineer& engineer, QDate on, QDate today)
{
    return workDayProblem(engineer, on, today, u"done_on"_s);
}

QList<LevelProgress> roadmapProgress(const Framework& framework, const QList<Tick>& ticks)
{
    QSet<QString> done;
    for (const Tick& tick : ticks) {
        if (tick.framework == framework.key)
            done << tick.item;
    }
    QList<LevelProgress> progress;
    for (const Level level : allLevels) {
        LevelProgress part{ level, 0, 0 };
        const QList<RoadmapItem> items = roadmapItems(framework, level);
        for (const RoadmapItem& item : items) {
            ++part.total;
            part.done += done.contains(item.key) ? 1 : 0;
        }
        progress << part;
    }
    return progress;
}

QList<RoadmapEntry> Roadmap::entriesOf(Level which) const
{
    QList<RoadmapEntry> found;
    for (const RoadmapEntry& entry : entries) {
        if (entry.item.level == which)
            found << entry;
    }
    return found;
}

Roadmap roadmapFrom(
    const Framework& framework, const QList<Tick>& ticks, std::optional<Level> level)
{
    Roadmap roadmap{ framework.key, level, {}, roadmapProgress(framework, ticks), {} };
    QHash<QString, Tick> done;
    for (const Tick& tick : ticks) {
        if (tick.framework == framework.key && roadmapItem(framework, tick.item))
            done.insert(tick.item, tick);
        else
            roadmap.former << tick;
    }
    for (const Level each : allLevels) {
        const QList<RoadmapItem> items = roadmapItems(framework, each);
        for (const RoadmapItem& item : items) {
            const auto tick = done.constFind(item.key);
            roadmap.entries << RoadmapEntry{ item,
                tick == done.constEnd() ? std::nullopt : std::optional(*tick) };
        }
    }
    return roadmap;
}

} // namespace levelbook
