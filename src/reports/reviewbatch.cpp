#include "reports/reviewbatch.h"

#include "text/language.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

QString reviewFileStem(const ReviewPaper& paper)
{
    const ReviewedPerson& person = paper.review.person;
    return u"%1 %2 %3"_s.arg(person.employeeNo, person.name, paper.review.cycle);
}

BatchPaper reviewBatchPaper(const ReviewPaper& paper, PaperLanguage language)
{
    const ReviewedPerson& person = paper.review.person;
    return { reviewReport(paper, language), reviewFileStem(paper),
        u"%1 (%2)"_s.arg(person.name, person.employeeNo) };
}

BatchInfo reviewBatchInfo(const PaperHead& head, const QString& cycle, PaperLanguage language)
{
    const Words words = PaperVoice(language).words();
    return { words.translate("Report", "Performance reviews") + u" – "_s + cycle,
        head.organisation.isEmpty() ? u"Levelbook"_s : head.organisation,
        languageKey(words.language()), head.printedAt };
}

} // namespace levelbook::reports
