#include "reports/growthreport.h"

#include "reports/growthsections.h"
#include "reports/newpaper.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/language.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

QString titleIn(const Words& words) { return words.translate("Report", "Growth report"); }

QString named(const ReviewedPerson& person)
{
    return u"%1 (%2)"_s.arg(person.name, person.employeeNo);
}

} // namespace

Document growthReport(const GrowthPaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    Document document = newPaper(paper.head, voice,
        u"%1 – %2"_s.arg(titleIn(words), paper.person.name), titleIn(words), named(paper.person));
    const PaperVoice::Say about = [&](const Words& in) {
        const QString role = paper.framework.role.in(in.language());
        return (paper.roadmap.level ? role + u" · "_s + label(in, *paper.roadmap.level) : role)
            + u'\n' + filled(in.translate("Report", "As of %1"), { dateText(paper.today) });
    };
    document.blocks.push_back(TitleBlock{ voice.label(titleIn), voice.label(about) });
    for (const auto& section : { growthPersonSection, readinessSection, goalsSection, monthsSection,
             roadmapSection, growthSignatures })
        append(document.blocks, section(paper, voice));
    return document;
}

QString growthFileStem(const GrowthPaper& paper, const Words& words)
{
    return u"%1 %2 %3"_s.arg(paper.person.employeeNo, paper.person.name, titleIn(words));
}

BatchPaper growthBatchPaper(const GrowthPaper& paper, PaperLanguage language)
{
    return { growthReport(paper, language), growthFileStem(paper, PaperVoice(language).words()),
        named(paper.person) };
}

BatchInfo growthBatchInfo(const PaperHead& head, PaperLanguage language)
{
    const Words words = PaperVoice(language).words();
    return { words.translate("Report", "Growth reports"),
        head.organisation.isEmpty() ? u"Levelbook"_s : head.organisation,
        languageKey(words.language()), head.printedAt };
}

} // namespace levelbook::reports
