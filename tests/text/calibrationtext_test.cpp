#include "support/support.h"
#include "text/calibrationtext.h"
#include "text/format.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

GradeCount count(int given, std::optional<int> meant) { return { u"A"_s, given, 0, meant }; }

RaterFacts facts(int n, double difference)
{
    RaterFacts facts;
    facts.n = n;
    facts.compared = n;
    facts.difference =
        MeanEstimate{ difference, 0.5, Interval{ difference - 0.5, difference + 0.5 } };
    return facts;
}

} // namespace

TEST(CalibrationText, SaysOverAndUnderInWords)
{
    EXPECT_EQ(quotaComparison(english, count(3, 1)), u"2 over"_s);
    EXPECT_EQ(quotaComparison(english, count(1, 3)), u"2 under"_s);
    EXPECT_EQ(quotaComparison(english, count(3, 3)), u"met"_s);
    EXPECT_EQ(quotaComparison(english, count(3, {})), QString());
    EXPECT_EQ(quotaComparison(korean, count(3, 1)), u"2명 초과"_s);
    EXPECT_EQ(quotaComparison(korean, count(1, 3)), u"2명 부족"_s);
}

TEST(CalibrationText, SaysTheBordersOfTheNineBox)
{
    EXPECT_EQ(thirdSpanText(english, Third::Low), u"under 2.50"_s);
    EXPECT_EQ(thirdSpanText(english, Third::Middle), u"2.50 – 3.49"_s);
    EXPECT_EQ(thirdSpanText(english, Third::High), u"3.50 and more"_s);
    EXPECT_EQ(thirdSpanText(korean, Third::High), u"3.50 이상"_s);
}

TEST(CalibrationText, SaysADifferenceWithItsSignAndInterval)
{
    EXPECT_EQ(differenceText(english, facts(5, 0.25)), u"+0.25 (-0.25 – +0.75)"_s);
    EXPECT_EQ(differenceText(english, facts(4, 0.25)), u"Too few to judge"_s);
    EXPECT_EQ(differenceText(english, RaterFacts()), noValueText());
    EXPECT_EQ(signedNumberText(0.001, 2), u"0.00"_s);
    EXPECT_EQ(signedNumberText(-0.001, 2), u"0.00"_s);
}
