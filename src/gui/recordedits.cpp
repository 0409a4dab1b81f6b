#include "gui/recordedits.h"

#include "gui/reasondialog.h"
#include "gui/recordentrydialog.h"
#include "models/editrecord.h"
#include "text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString said(const char* text) { return QCoreApplication::translate("RecordEdit", text); }

bool save(Session& session, KpiRecord record, const QString& before, const QString& after)
{
    record.leftOut = before;
    const auto saved = session.workspace().change(
        Change::Records, [&] { return leaveOut(session.workspace().store(), record, after); });
    if (!saved)
        session.tell(saved.error());
    return saved.has_value();
}

QString whoOf(const PeopleIndex& people, const KpiSubject& subject)
{
    if (const auto* id = std::get_if<EngineerId>(&subject)) {
        const Engineer* engineer = people.byId(*id);
        return engineer ? engineer->employeeNo : QString();
    }
    const Team* team = people.team(std::get<TeamId>(subject));
    return team ? u"team:"_s + team->name : QString();
}

void open(RecordEntryDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void askLeaveOut(Session& session, const KpiRecord& record, QWidget* parent)
{
    QString reason;
    if (record.leftOut.isEmpty()) {
        const auto asked = askReason(
            { said(QT_TRANSLATE_NOOP("RecordEdit", "Leave a record out")),
                said(QT_TRANSLATE_NOOP("RecordEdit",
                    "The record stays where it is and counts in no figure any more; approved "
                    "reviews do not change. Why?")),
                said(QT_TRANSLATE_NOOP("RecordEdit", "&Leave out")) },
            parent);
        if (!asked)
            return;
        reason = *asked;
    }
    const QString before = record.leftOut;
    if (!save(session, record, before, reason))
        return;
    session.undoStack().push(new EditRecord<QString>(
        (reason.isEmpty() ? said(QT_TRANSLATE_NOOP("RecordEdit", "Counting of a record of %1"))
                          : said(QT_TRANSLATE_NOOP("RecordEdit", "Leaving out of a record of %1")))
            .arg(dateText(record.date)),
        before, reason, [&session, record, before, reason](const QString& wanted) {
            return save(session, record, wanted == before ? reason : before, wanted);
        }));
}

void showCorrection(Session& session, const QList<KpiRecord>& records, QWidget* parent)
{
    QList<TypedRecord> rows;
    for (const KpiRecord& record : records)
        rows << typedFrom(record, whoOf(session.workspace().people(), record.subject));
    if (!rows.isEmpty())
        open(new RecordEntryDialog(session, rows, parent));
}

void showNewRecords(Session& session, QWidget* parent)
{
    open(new RecordEntryDialog(session, {}, parent));
}

} // namespace levelbook::gui
