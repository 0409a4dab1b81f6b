// What the form of a review does about drafts, conflicts and transitions; see reviewform.h.
#include "gui/conflictdialog.h"
#include "gui/decisionsection.h"
#include "gui/dialogs.h"
#include "gui/historysection.h"
#include "gui/noticebar.h"
#include "gui/reviewform.h"
#include "gui/stepbox.h"
#include "gui/stepquestions.h"
#include "gui/summarysection.h"
#include "text/clocktext.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "workspace/clock.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = ReviewField::Kind;

QString clock(const QDateTime& moment) { return clockText(moment, teamZone()); }

} // namespace

void ReviewForm::showNotices()
{
    if (!m_desk.isOpen())
        return;
    const QString note = raterNote();
    m_rater->setText(note);
    m_rater->setVisible(!note.isEmpty());
    if (showPast())
        return;
    if (m_desk.saveState() == ReviewDesk::SaveState::Conflicting) {
        m_notice->setNote(
            tr("Somebody else has saved the same fields of this review. What you typed is kept, "
               "and nothing is saved until you have chosen."),
            { { u"compareButton"_s, tr("Compare and choose…"), [this] { compare(); } } });
        return;
    }
    const auto& draft = m_desk.offeredDraft();
    if (!draft)
        return m_notice->setNote({});
    const NoticeBar::Choice copy{ u"copyDraftButton"_s, tr("Copy its text"), [this] {
                                     if (m_desk.offeredDraft())
                                         QGuiApplication::clipboard()->setText(
                                             plainTextOf(*m_desk.offeredDraft()));
                                 } };
    const NoticeBar::Choice discard{ u"discardDraftButton"_s, tr("Discard it"),
        [this] { m_desk.discardDraft(); } };
    const QString at = clock(draft->typedAt);
    if (m_session.workspace().isReadOnly()) {
        m_notice->setNote(
            tr("Text typed at %1 was never saved, and the file cannot be written now.").arg(at),
            { copy });
        return;
    }
    const auto& writable = m_desk.review().writable();
    if (!writable || writable->rater != draft->rater) {
        m_notice->setNote(
            tr("Text typed at %1 was never saved, and the review has gone on since.").arg(at),
            { copy, discard });
        return;
    }
    m_notice->setNote(tr("Restore what was typed at %1 and not saved?").arg(at),
        { { u"restoreDraftButton"_s, tr("Restore"), [this] { m_desk.restoreDraft(); } }, copy,
            discard });
}

void ReviewForm::showSaveState()
{
    using State = ReviewDesk::SaveState;
    if (!m_desk.isOpen())
        return;
    switch (m_desk.saveState()) {
    case State::Saved: {
        const QDateTime at = m_session.workspace().savedAt();
        m_saved->setText(at.isValid() ? tr("Saved %1").arg(clock(at)) : QString());
        break;
    }
    case State::Typing:
        m_saved->setText(tr("Saving…"));
        break;
    case State::Waiting:
        m_saved->setText(tr("Waiting: another program is writing to the file"));
        break;
    case State::Conflicting:
        m_saved->setText(tr("Not saved: changed in two places"));
        break;
    case State::Failed:
        m_saved->setText(tr("Not saved; kept as a draft"));
        break;
    }
    showNotices();
    chainTabOrder();
}

QString ReviewForm::raterNote() const
{
    const auto writable = m_desk.writable();
    if (!writable)
        return {};
    const Review& review = m_desk.review().mine();
    const PeopleIndex& people = m_session.workspace().people();
    const Engineer* expected = nullptr;
    if (writable->rater == Rater::Self)
        expected = people.byId(review.engineer);
    else if (const auto& id =
                 writable->rater == Rater::First ? review.firstRater : review.secondRater)
        expected = people.byId(*id);
    const QString me = m_session.workspace().me();
    if (!expected || expected->employeeNo == me)
        return {};
    const QString part = label(m_session.words(), writable->rater);
    const QString who = u"%1 (%2)"_s.arg(expected->name, expected->employeeNo);
    const Engineer* self = people.byNo(me);
    return self
        ? tr("%1 is %2; you are %3. What you write stands as %1, and the history names you.")
              .arg(part, who, self->name)
        : tr("%1 is %2; nobody has said who you are. What you write stands as %1.").arg(part, who);
}

void ReviewForm::compare()
{
    ConflictDialog dialog(m_session.words(), m_desk, this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.resolve(dialog.takeTheirs());
}

void ReviewForm::jumpTo(const Problem& problem)
{
    switch (problem.code) {
    case ErrorCode::RatingMissing:
        showField({ Kind::Rating, problem.item });
        return;
    case ErrorCode::OverallMissing:
        showField({ Kind::Overall, {} });
        return;
    case ErrorCode::GradeMissing:
        showField({ Kind::Grade, {} });
        return;
    case ErrorCode::GradeReasonMissing:
        showField({ Kind::GradeReason, {} });
        return;
    case ErrorCode::ApprovalMissing:
        // What else is missing keeps the boxes from being signed.
        if (!m_decision->focusSign())
            goToSection(static_cast<int>(m_sections.indexOf(m_decision)), true);
        return;
    case ErrorCode::CycleNotInState:
        Q_EMIT cycleWanted();
        return;
    case ErrorCode::AppealTooLate:
        goToSection(static_cast<int>(m_sections.indexOf(m_history)), true);
        return;
    default:
        return;
    }
}

void ReviewForm::showField(const ReviewField& field)
{
    for (ReviewSection* section : std::as_const(m_sections)) {
        if (!section->focusField(field))
            continue;
        // It may have had the keyboard, and be out of sight.
        if (QWidget* now = focusWidget(); now && section->isAncestorOf(now))
            reveal(now);
        return;
    }
}

std::optional<AllowedMove> ReviewForm::allowed(Move move) const
{
    if (!m_desk.isOpen() || m_session.workspace().isReadOnly() || m_desk.offeredDraft())
        return std::nullopt;
    const QList<AllowedMove> moves = m_desk.review().moves();
    const auto found = std::find_if(
        moves.begin(), moves.end(), [move](const AllowedMove& one) { return one.move == move; });
    return found == moves.end() ? std::nullopt : std::optional(*found);
}

bool ReviewForm::mayMove(Move move) const { return allowed(move).has_value(); }

void ReviewForm::go(Move move)
{
    if (const auto step = allowed(move))
        take(*step);
}

void ReviewForm::take(const AllowedMove& move)
{
    const QList<Problem> missing =
        m_desk.review().missing(move, m_session.workspace().actor().today);
    if (!missing.isEmpty()) {
        m_session.tell({ ErrorCode::TransitionMissing, { reviewStateKey(move.to) }, missing });
        m_steps->showRefused(move);
        // What is missing in the form is gone to at once; elsewhere only who wants to goes.
        const ErrorCode first = missing.first().code;
        if (first == ErrorCode::CycleNotInState || first == ErrorCode::AppealTooLate)
            m_steps->focusMissing();
        else
            jumpTo(missing.first());
        return;
    }
    const auto answer = askForStep(m_session.words(), m_desk.review(), move, this);
    if (!answer)
        return;
    const int revisionNo = m_desk.review().mine().revisionNo;
    if (auto moved = m_desk.advance(move.to, answer->reason, answer->upheld); !moved) {
        m_session.tell(moved.error());
        return;
    }
    Q_EMIT m_session.told({}, {}); // What was missing is there now.
    focusFirst(); // What is to be done now is elsewhere in the form.
    const Review& now = m_desk.review().mine();
    const QString state = label(m_session.words(), now.state);
    Q_EMIT m_session.remarked(now.revisionNo == revisionNo
            ? tr("The review is now in the state “%1”.").arg(state)
            : tr("Revision %1 has begun, in the state “%2”.").arg(now.revisionNo).arg(state));
}

void ReviewForm::preview()
{
    if (!m_desk.isOpen())
        return;
    m_desk.leaveField();
    showReviewPaper(m_session, m_desk.review().cycle().name, m_desk.review().engineer().employeeNo,
        this, m_desk.review().saved().revisionNo);
}

} // namespace levelbook::gui
