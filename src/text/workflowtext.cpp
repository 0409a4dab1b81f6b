#include "text/workflowtext.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook {

QString boxText(const Words& words, const ApprovalBox& box)
{
    if (box.struck)
        return words.translate("Workflow", "struck: signed with final authority before");
    if (!box.isSettled())
        return filled(words.translate("Workflow", "not signed yet: %1"),
            { box.personName.isEmpty() ? noValueText() : box.personName });
    QString signer = signerText(words, box);
    if (const qsizetype end = signer.indexOf(u'\n'); end >= 0)
        signer = u"%1 (%2)"_s.arg(signer.left(end), signer.mid(end + 1));
    QStringList parts{ signer, dateText(box.signedOn) };
    if (box.onBehalf)
        parts << label(words, Term::OnBehalf);
    if (box.finalAuthority)
        parts << label(words, Term::FinalAuthority);
    return parts.join(u", "_s);
}

QString signerText(const Words& words, const ApprovalBox& box)
{
    if (!box.onBehalf || box.personName.isEmpty())
        return box.signedByName;
    return box.signedByName + u'\n'
        + filled(words.translate("Workflow", "for %1"), { box.personName });
}

QString verdictText(const Words& words, const Appeal& appeal)
{
    if (!appeal.upheld)
        return words.translate("Workflow", "Not decided yet");
    return *appeal.upheld ? words.translate("Workflow", "Upheld")
                          : words.translate("Workflow", "Not upheld");
}

QString cycleStateMeaning(const Words& words, CycleState state)
{
    switch (state) {
    case CycleState::Planned:
        return words.translate("Workflow", "Reviews can be prepared; none leaves its draft yet.");
    case CycleState::Open:
        return words.translate("Workflow", "Reviews can be started and written.");
    case CycleState::Calibration:
        return words.translate("Workflow",
            "No review is started or leaves its draft any more; those under way go on to the "
            "approval.");
    case CycleState::Disclosed:
        return words.translate("Workflow",
            "Approved reviews can be disclosed to their people. The days for an appeal begin with "
            "each disclosure.");
    case CycleState::Closed:
        return words.translate("Workflow",
            "Acknowledged reviews can be closed. The cycle stays to be read, and a review can be "
            "reopened.");
    }
    return {};
}

QString stateCountsText(const Words& words, const QMap<ReviewState, int>& counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts << u"%1 %2"_s.arg(label(words, it.key()), countText(it.value()));
    return parts.join(u", "_s);
}

namespace {

QStringList deadlineLines(const Words& words, const CycleAdvance& advance, QDate today)
{
    if (advance.to == CycleState::Disclosed)
        return { filled(words.translate("Workflow",
                            "What is disclosed today can be appealed against until %1."),
            { dateText(today.addDays(advance.cycle.appealDays)) }) };
    QStringList parts;
    for (auto it = advance.cycle.due.begin(); it != advance.cycle.due.end(); ++it) {
        if (advance.to == CycleState::Open
            || (advance.to == CycleState::Calibration && it.key() == Stage::Calibration))
            parts << u"%1 %2"_s.arg(label(words, it.key()), dateText(it.value()));
    }
    if (parts.isEmpty())
        return {};
    return { filled(words.translate("Workflow", "Due: %1"), { parts.join(u", "_s) }) };
}

} // namespace

QStringList advanceLines(const Words& words, const CycleAdvance& advance, QDate today)
{
    QStringList lines{ cycleStateMeaning(words, advance.to) };
    if (advance.reviews.isEmpty())
        lines << words.translate("Workflow", "No review has been started in this cycle.");
    else
        lines << filled(words.translate("Workflow", "Reviews now: %1"),
            { stateCountsText(words, advance.reviews) });
    if (const auto released = advance.released(); !released.isEmpty())
        lines << filled(words.translate("Workflow", "Waited for this and can go on: %1"),
            { stateCountsText(words, released) });
    if (const auto stopped = advance.stopped(); !stopped.isEmpty())
        lines << filled(words.translate("Workflow", "Cannot go on any more: %1"),
            { stateCountsText(words, stopped) });
    if (advance.endsStarting() && advance.unstarted > 0)
        lines << filled(words.translate("Workflow",
                            "Worked in the period and have no review, and can get none any more: "
                            "%1"),
            { countText(advance.unstarted) });
    return lines + deadlineLines(words, advance, today);
}

} // namespace levelbook
