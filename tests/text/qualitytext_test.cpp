// How what is to be looked at in the data is said.
#include "support/sampleframework.h"
#include "support/support.h"
#include "text/qualitytext.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Words inKorean(Language::Korean);
const Words inEnglish(Language::English);

Finding findingOf(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.date = QDate(2026, 3, 4);
    finding.count = 1;
    if (kind == FindingKind::Impossible)
        finding.problem =
            Problem{ ErrorCode::NumeratorAboveDenominator, { 12.0, 10.0 }, {}, {}, {} };
    if (kind == FindingKind::Jump) {
        Jump jump;
        jump.figure.value = 20;
        jump.figure.low = 11.2;
        jump.figure.high = 33;
        jump.figure.n = 50;
        jump.figure.status = FigureStatus::Ok;
        jump.side = Side::Below;
        jump.lower = 48.4;
        jump.upper = 100;
        jump.months = 12;
        finding.jump = jump;
    }
    return finding;
}

const KpiDefinition& ratioKpi()
{
    static const KpiDefinition kpi = sampleKpi(u"pass"_s, KpiKind::Ratio);
    return kpi;
}

} // namespace

TEST(QualityText, SaysEveryKindInBothLanguages)
{
    QSet<QString> texts;
    const QList<FindingKind> kinds = findingKinds();
    for (const FindingKind kind : kinds) {
        EXPECT_NE(label(inEnglish, kind), label(inKorean, kind));
        const Finding finding = findingOf(kind);
        texts << findingText(inEnglish, finding, ratioKpi())
              << findingText(inKorean, finding, ratioKpi());
        EXPECT_FALSE(findingText(inKorean, finding, ratioKpi()).contains(u'%' + u"1"_s));
    }
    EXPECT_EQ(texts.size(), 2 * kinds.size());
}

TEST(QualityText, AJumpIsAQuestionWithItsNumbers)
{
    EXPECT_EQ(findingText(inEnglish, findingOf(FindingKind::Jump), ratioKpi()),
        u"20.0% (11.2 – 33.0, n 50), below the 48.4% – 100.0% of the 12 months before. Is that "
        "right?"_s);
    Finding alike = findingOf(FindingKind::Jump);
    alike.jump->lower = 100;
    EXPECT_TRUE(
        findingText(inEnglish, alike, ratioKpi()).contains(u"below the 100.0% of the 12"_s));
    Finding above = findingOf(FindingKind::Jump);
    above.jump->side = Side::Above;
    EXPECT_TRUE(findingText(inEnglish, above, ratioKpi()).contains(u"above the"_s));
}

TEST(QualityText, CountsImpossibleRecords)
{
    Finding finding = findingOf(FindingKind::Impossible);
    EXPECT_EQ(findingText(inEnglish, finding, ratioKpi()),
        u"The numerator 12 is above the denominator 10."_s);
    finding.count = 1200;
    EXPECT_EQ(findingText(inEnglish, finding, ratioKpi()),
        u"1,200 records, the first on 2026-03-04: The numerator 12 is above the denominator 10."_s);
}

TEST(QualityText, NamesHowManyItIsAbout)
{
    Finding finding;
    finding.count = 12;
    EXPECT_EQ(everybodyText(inEnglish, finding, ratioKpi()), u"All people: 12"_s);
    KpiDefinition team = ratioKpi();
    team.scope = KpiScope::Team;
    EXPECT_EQ(everybodyText(inEnglish, finding, team), u"All teams: 12"_s);
}

TEST(QualityText, CountsEachKindThatThereIs)
{
    const QList<Finding> findings{ findingOf(FindingKind::Jump), findingOf(FindingKind::Missing),
        findingOf(FindingKind::Jump) };
    EXPECT_EQ(findingCountsText(inEnglish, findings), u"Missing 1 · Sudden jump 2"_s);
    EXPECT_EQ(findingCountsText(inEnglish, {}), u"Nothing to look at"_s);
}
