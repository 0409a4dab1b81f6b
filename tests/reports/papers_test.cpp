// The papers other than the review's: what they say, in each language.
#include "blocktree.h"
#include "papersample.h"
#include "papertext.h"
#include "reports/cyclereport.h"
#include "reports/formreport.h"
#include "reports/frameworkreport.h"
#include "reports/growthreport.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/reports.h"
#include "reports/teamreport.h"
#include "sample.h"
#include "support/support.h"
#include "text/figuretext.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{ PaperLanguage::Korean, PaperLanguage::English,
    PaperLanguage::Both };

void expectSays(const QString& text, const Localized& said, PaperLanguage language)
{
    if (language != PaperLanguage::English) {
        EXPECT_TRUE(text.contains(squeezed(said.ko))) << said.ko.toStdString();
    }
    if (language != PaperLanguage::Korean) {
        EXPECT_TRUE(text.contains(squeezed(said.en))) << said.en.toStdString();
    }
}

void expectSound(const Document& document)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    must(writePdf(layout(document), path));
    EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, { path }));
    EXPECT_TRUE(info.contains(document.title)) << info.toStdString();
    EXPECT_TRUE(info.contains(document.author));
    QStringList fonts =
        QString::fromUtf8(output(u"pdffonts"_s, { path })).split(u'\n', Qt::SkipEmptyParts);
    fonts.remove(0, 2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)))
            << font.toStdString();
}

QString textOf(const Document& document)
{
    return squeezed(pdfText(must(pdfBytes(layout(document)))));
}

} // namespace

TEST(Papers, SayTheSameAsTheirGoldenTrees)
{
    for (const PaperLanguage language : languages) {
        const QString key = paperLanguageKey(language);
        expectGolden(
            u"framework_"_s + key, blockTree(frameworkReport(sampleFrameworkPaper(), language)));
        expectGolden(u"form_"_s + key, blockTree(formReport(sampleForm(Level::Mid), language)));
        expectGolden(u"cycle_"_s + key, blockTree(cycleReport(sampleCycle(), language)));
        expectGolden(u"team_"_s + key, blockTree(teamReport(sampleTeam(), language)));
        expectGolden(u"growth_"_s + key, blockTree(growthReport(sampleGrowth(), language)));
    }
}

TEST(Papers, AreSoundPdfsInEachLanguage)
{
    for (const PaperLanguage language : languages) {
        expectSound(frameworkReport(sampleFrameworkPaper(), language));
        expectSound(formReport(sampleForm(Level::Lead), language));
        expectSound(cycleReport(sampleCycle(), language));
        expectSound(teamReport(sampleTeam(), language));
        expectSound(growthReport(sampleGrowth(), language));
    }
}

TEST(Papers, TheBookletHoldsAllOfTheFramework)
{
    const FrameworkPaper paper = sampleFrameworkPaper();
    const Framework& framework = paper.framework;
    for (const PaperLanguage language : languages) {
        const QString text = squeezed(blockTree(frameworkReport(paper, language)).remove(u"\\n"_s));
        const auto says = [&](const Localized& said) { expectSays(text, said, language); };
        says(framework.series);
        says(framework.title);
        says(framework.overview);
        says(framework.vision);
        says(framework.visionAttribution);
        says(framework.closing);
        const SectionTitles& titles = framework.sections;
        for (const Localized& title :
            { titles.overview, titles.stack, titles.levels, titles.focus, titles.duties,
                titles.competencies, titles.growth, titles.growthStep, titles.growthFocus,
                titles.growthGoal, titles.dimensions, titles.impact, titles.vision })
            says(title);
        for (const StackGroup& group : framework.stack) {
            says(group.name);
            says(group.text);
        }
        for (const LevelDefinition& level : framework.levels) {
            says(level.title);
            says(level.focus);
            says(level.impact);
            for (const LevelItem& item : ratedItems(level))
                says(item.text);
        }
        for (const Transition& step : framework.transitions) {
            says(step.roleFocus);
            says(step.goal);
        }
        for (const Dimension& dimension : framework.dimensions) {
            says(dimension.name);
            for (const KpiDefinition& kpi : dimension.kpis) {
                says(kpi.name);
                says(kpi.description);
            }
        }
        for (const Localized& word : framework.ratingWords)
            says(word);
    }
}

TEST(Papers, AFormHasEveryItemOfItsLevelAndNoOther)
{
    for (const Level level : allLevels) {
        const FormPaper paper = sampleForm(level);
        const Document document = formReport(paper, PaperLanguage::Korean);
        const QString text = laidText(layout(document)); // pdftotext joins what "-" ends.
        for (const LevelDefinition& each : paper.framework.levels) {
            for (const LevelItem& item : ratedItems(each))
                EXPECT_EQ(text.contains(squeezed(item.text.ko)), each.level == level)
                    << item.text.ko.toStdString();
        }
        for (const KpiDefinition& kpi : paper.framework.kpis())
            EXPECT_TRUE(text.contains(squeezed(kpi.name.ko))) << kpi.name.ko.toStdString();
        // Five boxes for each of three raters beside each item, and for each KPI.
        const auto boxes =
            ratedItems(paper.framework.level(level)).size() * 3 + paper.framework.kpis().size();
        EXPECT_EQ(textOf(document).count(u"12345"_s), boxes);
    }
}

TEST(Papers, AFormOfAPersonNamesThemAndTheCycle)
{
    FormPaper paper = sampleForm(Level::Senior);
    paper.person = ReviewedPerson{ u"E0231"_s, u"김서연"_s, u"플랫폼"_s, Level::Senior,
        QDate(2023, 3, 2), {}, u"박지훈"_s, {} };
    paper.cycle = u"2026 상반기"_s;
    paper.period = Period{ QDate(2026, 1, 1), QDate(2026, 7, 1) };
    paper.approvalTitles = { u"팀장"_s, u"본부장"_s, u"대표"_s, u"이사"_s };
    const QString text = textOf(formReport(paper, PaperLanguage::Both));
    for (const QString& said : { u"E0231"_s, u"김서연"_s, u"플랫폼"_s, u"2023-03-02"_s, u"박지훈"_s,
             u"2026상반기"_s, u"2026-06-30"_s, u"대표"_s, u"이사"_s })
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
}

TEST(Papers, ACycleShowsGradesAgainstItsQuota)
{
    const QString tree = blockTree(cycleReport(sampleCycle(), PaperLanguage::English));
    // Of 20: S 10% is 2, A 30% is 6, B 50% is 10, C 10% is 2; 4 have S, 4 A, 8 B, none C.
    EXPECT_TRUE(tree.contains(u"S | "_s) && tree.contains(u"| 10% | 2 | +2"_s))
        << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"| 30% | 6 | -2"_s));
    EXPECT_TRUE(tree.contains(u"| 50% | 10 | -2"_s));
    EXPECT_TRUE(tree.contains(u"| 10% | 2 | -2"_s));
    EXPECT_TRUE(tree.contains(u"<b>상반기</b> 장애 대응을 이끌었다."_s));
    EXPECT_TRUE(tree.contains(u"팀 사이의 기준을 맞춤"_s));
    CyclePaper empty = sampleCycle();
    empty.members.clear();
    empty.cycle.quota.clear();
    expectSound(cycleReport(empty, PaperLanguage::Both));
}

TEST(Papers, ATeamShowsNumbersBesideItsChartsAndWhatHasNone)
{
    const TeamPaper paper = sampleTeam();
    const Document document = teamReport(paper, PaperLanguage::English);
    const QString text = textOf(document);
    const QString tree = blockTree(document);
    for (const TeamKpi& one : paper.kpis) {
        EXPECT_TRUE(text.contains(squeezed(one.kpi.name.en))) << one.kpi.key.toStdString();
        for (const TeamFigure& figure : one.figures) {
            if (figure.figure.value) {
                EXPECT_TRUE(tree.contains(figure.name + u" | "_s));
            }
        }
    }
    EXPECT_TRUE(tree.contains(u"Without data: 1"_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"2026-03 | "_s));
    EXPECT_TRUE(tree.contains(u"picture 174"_s));
    TeamPaper empty = paper;
    empty.kpis.clear();
    expectSound(teamReport(empty, PaperLanguage::Korean));
}

TEST(Papers, AGrowthReportHoldsRoadmapFactsMonthsAndGoals)
{
    const GrowthPaper paper = sampleGrowth();
    for (const PaperLanguage language : languages) {
        const Document document = growthReport(paper, language);
        const QString text = laidText(layout(document)); // pdftotext joins what "-" ends.
        for (const RoadmapEntry& entry : paper.roadmap.entries) {
            // Up to the next level; the one above that is not in reach.
            if (entry.item.level == Level::Lead)
                continue;
            expectSays(text, entry.item.text, language);
        }
        const QString pdf = textOf(document);
        for (const QString& said : { u"E0231"_s, u"김서연"_s, u"2024-01-01"_s, u"2026-05-20"_s,
                 u"<b>결제</b>"_s, u"https://example.org/pull/12"_s, u"mid.duty.99(2026-03-02)"_s,
                 u"원장이전을이끈다"_s, u"한달일찍"_s, u"2025하반기"_s, u"2026-03"_s })
            EXPECT_TRUE(pdf.contains(said)) << said.toStdString();
        const KpiMonths& kpi = paper.readiness->months.first();
        for (const Figure& month : kpi.months) {
            if (month.value) {
                EXPECT_TRUE(pdf.contains(
                    squeezed(figureValueText(Words(Language::English), kpi.kpi, month))));
            }
        }
    }
}

TEST(Papers, AGrowthReportWithoutANextLevelSaysSo)
{
    GrowthPaper paper = sampleGrowth();
    paper.roadmap.level = Level::Lead;
    paper.readiness.reset();
    paper.goals.reset();
    EXPECT_TRUE(blockTree(growthReport(paper, PaperLanguage::English)).contains(u"above Lead"_s));
    paper.roadmap.level.reset();
    EXPECT_TRUE(blockTree(growthReport(paper, PaperLanguage::English)).contains(u"has no level"_s));
    expectSound(growthReport(paper, PaperLanguage::Both));
}

TEST(Papers, HostileNamesArePrintedAsTheyAre)
{
    const QString html = u"<img src=x>&amp;%1"_s;
    CyclePaper cycle = sampleCycle();
    cycle.cycle.name = html;
    cycle.members[0].person.name = html;
    cycle.members[1].gradeReason = html + u"가"_s.repeated(5000);
    EXPECT_TRUE(textOf(cycleReport(cycle, PaperLanguage::Both)).count(squeezed(html)) >= 3);
    TeamPaper team = sampleTeam();
    team.team = html;
    expectSound(teamReport(team, PaperLanguage::Both));
}

TEST(Papers, AllKindsAreListed)
{
    QStringList keys;
    for (const ReportKind& kind : reportKinds())
        keys << QString::fromLatin1(kind.key);
    EXPECT_EQ(keys,
        QStringList(
            { u"review"_s, u"form"_s, u"team"_s, u"cycle"_s, u"growth"_s, u"framework"_s }));
}
