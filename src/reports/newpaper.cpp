#include "reports/newpaper.h"

#include "text/format.h"
#include "text/language.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

Document newPaper(const PaperHead& head, const PaperVoice& voice, const QString& title,
    const QString& about, const QString& subject)
{
    const auto joined = [](const QString& first, const QString& second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_s + second;
    };
    const Words& words = voice.words();
    Document document;
    document.title = title;
    document.author = head.organisation.isEmpty() ? u"Levelbook"_s : head.organisation;
    document.language = languageKey(words.language());
    document.created = head.printedAt;
    document.headerLeft = joined(head.organisation, about);
    document.headerRight = head.confidentiality;
    document.footerLeft = joined(subject, dateTimeText(head.printedAt, head.zone));
    document.pageNumber = words.translate("Report", "%1 / %2");
    return document;
}

ApprovalBoxes emptyApprovalBoxes(const Words& words, const QStringList& titles)
{
    const QStringList usual{ words.translate("Report", "In charge"),
        words.translate("Report", "Team lead"), words.translate("Report", "Division") };
    ApprovalBoxes boxes{ words.translate("Report", "Approval"), {} };
    for (const QString& title : titles.isEmpty() ? usual : titles)
        boxes.boxes.push_back(ApprovalBox{ title, {}, {} });
    return boxes;
}

SignatureLines reviewSignatures(const PaperVoice& voice)
{
    return { { voice.label([](const Words& words) {
                  return words.translate("Report", "Acknowledged, not necessarily agreed");
              }),
        voice.label([](const Words& words) { return words.translate("Report", "Rater"); }) } };
}

void append(Blocks& to, Blocks from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

} // namespace levelbook::reports
