#include "reports/reviewreport.h"

#include "reports/newpaper.h"
#include "reports/reviewsections.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/workflowtext.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr qsizetype shownHashDigits = 8;

QString titleIn(const Words& words) { return words.translate("Report", "Performance review"); }

ApprovalBoxes approvalBoxes(const ReviewDocument& review, const PaperVoice& voice)
{
    const Words& words = voice.words();
    if (review.approvals.isEmpty())
        return emptyApprovalBoxes(words); // To sign with a pen.
    ApprovalBoxes boxes{ words.translate("Report", "Approval"), {} };
    for (const levelbook::ApprovalBox& box : review.approvals) {
        ApprovalBox printed;
        printed.title = box.title;
        printed.struck = box.struck;
        if (!box.signedByName.isEmpty()) {
            printed.name = signerText(words, box);
            printed.date = dateText(box.signedOn);
        }
        if (box.finalAuthority)
            printed.mark = words.translate("Report", "Final");
        else if (box.onBehalf)
            printed.mark = words.translate("Report", "On behalf");
        boxes.boxes.push_back(printed);
    }
    return boxes;
}

QString subtitleIn(const Words& words, const ReviewPaper& paper)
{
    const ReviewDocument& review = paper.review;
    const QString revision = review.revisionNo == 1 ? QString()
                                                    : u" · "_s
            + filled(
                words.translate("Report", "Revision %1"), { QString::number(review.revisionNo) });
    return paper.framework.role.in(words.language()) + u" · "_s + label(words, review.person.level)
        + u'\n'
        + filled(
            words.translate("Report", "Review period %1"), { periodText(words, review.period) })
        + revision;
}

QString footer(const ReviewPaper& paper, const Words& words)
{
    const ReviewDocument& review = paper.review;
    QStringList parts{ u"%1 (%2)"_s.arg(review.person.name, review.person.employeeNo),
        dateTimeText(paper.printedAt, paper.zone),
        filled(words.translate("Report", "Revision %1"), { QString::number(review.revisionNo) }) };
    if (!review.snapshotSha256.isEmpty())
        parts << review.snapshotSha256.left(shownHashDigits);
    return parts.join(u" · "_s);
}

bool isDraft(ReviewState state) { return state < ReviewState::Approved; }

} // namespace

Document reviewReport(const ReviewPaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    const ReviewDocument& review = paper.review;

    Document document;
    document.title = u"%1 – %2 – %3"_s.arg(titleIn(words), review.person.name, review.cycle);
    document.author =
        review.person.firstRater.isEmpty() ? paper.organisation : review.person.firstRater;
    document.language = languageKey(words.language());
    document.created = paper.printedAt;
    document.headerLeft =
        paper.organisation.isEmpty() ? review.cycle : paper.organisation + u" · "_s + review.cycle;
    document.headerRight = paper.confidentiality;
    document.footerLeft = footer(paper, words);
    document.pageNumber = words.translate("Report", "%1 / %2");
    if (isDraft(review.state))
        document.watermark = words.translate("Report", "DRAFT");

    const PaperVoice::Say subtitle = [&](const Words& in) { return subtitleIn(in, paper); };
    document.blocks.push_back(
        TitleBlock{ voice.label(titleIn), voice.label(subtitle), approvalBoxes(review, voice) });
    for (const auto& section :
        { personSection, decisionSection, kpiSection, ratingSection, commentSection, appealSection,
            signatureSection, derivationSection, evidenceSection }) {
        for (Block& block : section(paper, voice))
            document.blocks.push_back(std::move(block));
    }
    return document;
}

} // namespace levelbook::reports
