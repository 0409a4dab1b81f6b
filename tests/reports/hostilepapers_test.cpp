// Every free text of the papers other than the review's, filled with what people may type, stands
// in the PDF and in the web page as it is.
#include "papersample.h"
#include "papertext.h"
#include "reports/cyclereport.h"
#include "reports/formreport.h"
#include "reports/frameworkreport.h"
#include "reports/growthreport.h"
#include "reports/html.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/teamreport.h"
#include "sample.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// Hands out a text with a number behind it, so that each place is known.
class Numbered {
public:
    explicit Numbered(const QString& text)
        : m_text(text)
    {
    }

    void put(QString& place) { place = next(); }
    void put(Localized& place)
    {
        place.ko = next();
        place.en = next();
    }
    int count() const { return m_count; }

private:
    QString next() { return m_text + u" [%1]"_s.arg(m_count++); }

    QString m_text;
    int m_count = 0;
};

// What stands whole wherever a framework is printed.
void fill(Framework& framework, Numbered& texts)
{
    for (Localized* place : { &framework.overview, &framework.vision, &framework.visionAttribution,
             &framework.closing })
        texts.put(*place);
    for (StackGroup& group : framework.stack) {
        texts.put(group.name);
        texts.put(group.text);
    }
    for (LevelDefinition& level : framework.levels) {
        texts.put(level.title);
        texts.put(level.focus);
        texts.put(level.impact);
        for (LevelItem& item : level.duties)
            texts.put(item.text);
        for (LevelItem& item : level.competencies)
            texts.put(item.text);
    }
    for (Transition& step : framework.transitions) {
        texts.put(step.roleFocus);
        texts.put(step.goal);
    }
    for (Dimension& dimension : framework.dimensions) {
        texts.put(dimension.name);
        for (KpiDefinition& kpi : dimension.kpis) {
            texts.put(kpi.name);
            texts.put(kpi.description);
        }
    }
    for (Localized& word : framework.ratingWords)
        texts.put(word);
}

void fill(ReviewedPerson& person, Numbered& texts)
{
    for (QString* place : { &person.name, &person.team, &person.firstRater })
        texts.put(*place);
}

Document cycleOf(Numbered& texts)
{
    CyclePaper paper = sampleCycle();
    paper.members.resize(6);
    for (CycleMember& member : paper.members) {
        texts.put(member.person.name);
        texts.put(member.person.team);
        texts.put(member.gradeReason);
        for (HistoryEntry& remark : member.remarks)
            texts.put(remark.reason);
    }
    return cycleReport(paper, PaperLanguage::Both);
}

Document teamOf(Numbered& texts)
{
    TeamPaper paper = sampleTeam();
    texts.put(paper.team);
    for (TeamKpi& one : paper.kpis) {
        if (!one.hasData())
            continue;
        texts.put(one.heading);
        texts.put(one.kpi.name);
        for (TeamFigure& figure : one.figures) {
            if (figure.figure.value)
                texts.put(figure.name);
        }
    }
    return teamReport(paper, PaperLanguage::Both);
}

Document growthOf(Numbered& texts)
{
    GrowthPaper paper = sampleGrowth();
    fill(paper.person, texts);
    for (RoadmapEntry& entry : paper.roadmap.entries) {
        if (entry.tick)
            texts.put(entry.tick->note);
    }
    texts.put(paper.goals->cycleName);
    for (TrackedGoal& goal : paper.goals->goals) {
        texts.put(goal.goal.text);
        texts.put(goal.goal.measure);
    }
    texts.put(paper.goals->goals.first().state.note);
    return growthReport(paper, PaperLanguage::Both);
}

Document formOf(Numbered& texts)
{
    FormPaper paper = sampleForm(Level::Mid);
    paper.person = ReviewedPerson();
    paper.person->level = Level::Mid;
    fill(*paper.person, texts);
    for (LevelDefinition& level : paper.framework.levels) {
        if (level.level != Level::Mid)
            continue;
        for (LevelItem& item : level.duties)
            texts.put(item.text);
    }
    return formReport(paper, PaperLanguage::Both);
}

Document frameworkOf(Numbered& texts)
{
    FrameworkPaper paper = sampleFrameworkPaper();
    fill(paper.framework, texts);
    return frameworkReport(paper, PaperLanguage::Both);
}

using Make = Document (*)(Numbered&);

} // namespace

class HostilePapers : public testing::TestWithParam<Make> { };

TEST_P(HostilePapers, PrintEveryTextAsItIs)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    for (const QString& text : hostileTexts()) {
        SCOPED_TRACE(text.left(40).toStdString());
        Numbered texts(text);
        const Document document = GetParam()(texts);
        ASSERT_GT(texts.count(), 5);
        const Pages pages = layout(document);
        must(writePdf(pages, path));
        EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
        const QString laid = laidText(pages);
        const QString html = htmlText(htmlBytes(document));
        for (int i = 0; i < texts.count(); ++i) {
            const QString number = u"[%1]"_s.arg(i);
            EXPECT_TRUE(laid.contains(printedText(text) + number)) << i;
            EXPECT_TRUE(html.contains(number)) << i;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, HostilePapers, testing::Values(&cycleOf, &teamOf, &growthOf, &formOf, &frameworkOf));
