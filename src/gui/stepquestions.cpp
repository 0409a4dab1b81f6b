#include "gui/stepquestions.h"

#include "domain/appeal.h"
#include "gui/reasondialog.h"
#include "gui/reviewform.h"
#include "gui/verdictdialog.h"
#include "text/format.h"
#include "text/labels.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

ReasonQuestion sendBackQuestion(const QString& to)
{
    return { ReviewForm::tr("Send back"),
        ReviewForm::tr("The review goes back to the state “%1”, and every signature falls. Why?")
            .arg(to),
        ReviewForm::tr("&Send back"), {} };
}

ReasonQuestion appealQuestion(const OpenReview& review)
{
    const auto last = review.document().lastAppealDay;
    return { ReviewForm::tr("Appeal"),
        ReviewForm::tr("%1 appeals against the result; the last day for it is %2. On what ground?")
            .arg(review.engineer().name, last ? dateText(*last) : noValueText()),
        ReviewForm::tr("Record the &appeal"), {} };
}

ReasonQuestion reopenQuestion(const OpenReview& review, const QString& to)
{
    const int revision = review.mine().revisionNo;
    return { ReviewForm::tr("Reopen"),
        ReviewForm::tr("Revision %1 begins in the state “%2”. Revision %3 stays as it is. Why is "
                       "the review reopened?")
            .arg(revision + 1)
            .arg(to)
            .arg(revision),
        ReviewForm::tr("&Reopen"), {} };
}

std::optional<StepAnswer> answered(const std::optional<QString>& reason)
{
    return reason ? std::optional(StepAnswer{ *reason, std::nullopt }) : std::nullopt;
}

bool meansApproval(const OpenReview& review, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, ReviewForm::tr("Approve"),
        ReviewForm::tr("Approve the review of %1 with the grade %2?")
            .arg(review.engineer().name, review.mine().grade),
        QMessageBox::Cancel, parent);
    box.setObjectName(u"approveDialog"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        ReviewForm::tr("Figures, targets, scores and texts are frozen as they stand, "
                       "whatever happens to the records later."));
    QPushButton* approve = box.addButton(ReviewForm::tr("&Approve"), QMessageBox::AcceptRole);
    approve->setObjectName(u"approveAccept"_s);
    box.setDefaultButton(approve);
    box.exec();
    return box.clickedButton() == approve;
}

} // namespace

std::optional<StepAnswer> askForStep(
    const Words& words, const OpenReview& review, const AllowedMove& move, QWidget* parent)
{
    const QString to = label(words, move.to);
    switch (move.move) {
    case Move::Back:
        return answered(askReason(sendBackQuestion(to), parent));
    case Move::Appeal:
        return answered(askReason(appealQuestion(review), parent));
    case Move::Reopen:
        return answered(askReason(reopenQuestion(review, to), parent));
    case Move::Decision: {
        const auto appeal = appealOf(review.saved());
        const auto verdict = askVerdict(appeal ? appeal->reason : noValueText(), parent);
        return verdict ? std::optional(StepAnswer{ verdict->text, verdict->upheld }) : std::nullopt;
    }
    case Move::Forward:
        break;
    }
    if (move.to == ReviewState::Approved && !meansApproval(review, parent))
        return std::nullopt;
    return StepAnswer();
}

} // namespace levelbook::gui
