#include "text/overviewtext.h"

#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

const char* patternOf(DueKind kind)
{
    switch (kind) {
    case DueKind::SelfReview:
        return QT_TRANSLATE_NOOP("Overview", "Write the self review");
    case DueKind::FirstReview:
        return QT_TRANSLATE_NOOP("Overview", "First review of %1");
    case DueKind::SecondReview:
        return QT_TRANSLATE_NOOP("Overview", "Second review of %1");
    case DueKind::Signature:
        return QT_TRANSLATE_NOOP("Overview", "Sign “%2”: %1");
    case DueKind::Verdict:
        return QT_TRANSLATE_NOOP("Overview", "Decide on the appeal of %1");
    case DueKind::Acknowledgement:
        return QT_TRANSLATE_NOOP("Overview", "Read and acknowledge the result");
    }
    return "";
}

} // namespace

QString personText(const QString& name, const QString& employeeNo)
{
    return u"%1 (%2)"_s.arg(name, employeeNo);
}

QString dueText(const Words& words, const DueItem& item)
{
    return filled(words.translate("Overview", patternOf(item.kind)),
        { personText(item.name, item.employeeNo), item.box });
}

QString daysLeftText(const Words& words, QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return words.translate("Overview", "today");
    if (days == 1)
        return words.translate("Overview", "tomorrow");
    if (days == -1)
        return words.translate("Overview", "1 day overdue");
    if (days > 0)
        return filled(words.translate("Overview", "%1 days left"), { countText(days) });
    return filled(words.translate("Overview", "%1 days overdue"), { countText(-days) });
}

QString dueDayText(const Words& words, const DueItem& item, QDate today)
{
    if (!item.due.isValid())
        return {};
    if (item.kind == DueKind::Acknowledgement)
        return filled(
            words.translate("Overview", "an appeal is possible until %1"), { dateText(item.due) });
    return u"%1 · %2"_s.arg(dateText(item.due), daysLeftText(words, item.due, today));
}

QString coverText(const Words& words, const KpiCover& cover)
{
    const bool isTeam = cover.kpi.scope == KpiScope::Team;
    const auto part = [&](qsizetype count) {
        return filled(isTeam ? words.translate("Overview", "%1 of %2 teams")
                             : words.translate("Overview", "%1 of %2 people"),
            { countText(count), countText(cover.subjects) });
    };
    QStringList parts;
    if (cover.withoutRecords > 0)
        parts << filled(
            words.translate("Overview", "no records: %1"), { part(cover.withoutRecords) });
    if (cover.undeclared > 0)
        parts << filled(
            words.translate("Overview", "not declared complete: %1"), { part(cover.undeclared) });
    if (cover.isStale)
        parts << filled(
            words.translate("Overview", "newest record %1"), { dateText(cover.newest) });
    return parts.join(u" · "_s);
}

QString lastBackupText(const Words& words, const QDateTime& at, const QTimeZone& zone)
{
    return at.isValid() ? filled(
               words.translate("Overview", "Last backup: %1, verified"), { dateTimeText(at, zone) })
                        : words.translate("Overview", "There is no backup beside the file yet.");
}

QString automaticBackupText(const Words& words, bool isOn)
{
    return isOn ? words.translate("Overview",
               "One is made by itself at the first change of a day and when the window closes.")
                : words.translate("Overview",
                    "None is made by itself: backups are switched off in the settings.");
}

QString nothingDueText(const Words& words, const Overview& overview)
{
    return overview.me.isEmpty()
        ? words.translate("Overview", "Nobody said who is at work, so nothing can be due.")
        : filled(words.translate("Overview", "Nothing is due from %1."),
            { personText(overview.myName, overview.me) });
}

} // namespace levelbook
