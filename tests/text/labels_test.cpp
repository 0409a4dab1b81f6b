#include "support/support.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QSet>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

// Every value up to `last` has a label, in either language, that no other value has.
template <class Enum>
void expectDistinctLabels(Enum last)
{
    for (const Words& words : { korean, english }) {
        QSet<QString> labels;
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            const QString text = label(words, static_cast<Enum>(i));
            EXPECT_FALSE(text.isEmpty()) << i;
            labels.insert(text);
        }
        EXPECT_EQ(labels.size(), static_cast<int>(last) + 1);
    }
}

} // namespace

TEST(Labels, TellTheValuesOfEveryEnumApart)
{
    expectDistinctLabels(Level::Lead);
    expectDistinctLabels(KpiKind::Count);
    expectDistinctLabels(Direction::Down);
    expectDistinctLabels(KpiScope::Team);
    expectDistinctLabels(FigureStatus::Undeclared);
    expectDistinctLabels(NodeStatus::Skipped);
    expectDistinctLabels(Stage::Calibration);
    expectDistinctLabels(CycleState::Closed);
    expectDistinctLabels(ReviewState::Closed);
    expectDistinctLabels(Rater::Second);
    expectDistinctLabels(ImportKind::Growth);
    expectDistinctLabels(RoadmapKind::Transition);
    expectDistinctLabels(MonthOutcome::Undeclared);
    expectDistinctLabels(GoalOutcome::Dropped);
    expectDistinctLabels(XmrRule::Run);
    expectDistinctLabels(Side::Below);
}

TEST(Labels, UseTheAgreedWords)
{
    EXPECT_EQ(label(korean, ReviewState::Appealed), u"이의신청"_s);
    EXPECT_EQ(label(korean, CycleState::Calibration), u"등급 조정"_s);
    EXPECT_EQ(label(korean, FigureStatus::TooFew), u"표본 부족"_s);
    EXPECT_EQ(label(korean, Rater::First), u"1차 평가자"_s);
    EXPECT_EQ(label(english, Stage::First), u"First review"_s);
}

TEST(Labels, HaveAWordForEveryRating)
{
    EXPECT_EQ(ratingWord(korean, 1), u"매우 미흡"_s);
    EXPECT_EQ(ratingWord(korean, 5), u"탁월"_s);
    EXPECT_EQ(ratingWord(english, 3), u"Meets"_s);
    EXPECT_EQ(ratingWord(english, 0), QString());
    EXPECT_EQ(ratingWord(english, 6), QString());
}

TEST(Labels, SayColumnsByBothTheirNames)
{
    EXPECT_EQ(columnLabel(korean, u"employee_no"_s), u"사번(employee_no)"_s);
    EXPECT_EQ(columnLabel(english, u"employee_no"_s), u"employee_no"_s);
    EXPECT_EQ(columnLabel(korean, u"zodiac"_s), u"zodiac"_s);
}

TEST(Labels, SayItemsByTheirNumber)
{
    EXPECT_EQ(itemLabel(english, u"mid.duty.3"_s), u"Duty 3 (mid.duty.3)"_s);
    EXPECT_EQ(itemLabel(korean, u"lead.competency.12"_s), u"핵심 역량 12 (lead.competency.12)"_s);
    for (const QString& other :
        { u"mid.duty"_s, u"mid.duty.x"_s, u"boss.duty.1"_s, u"mid.habit.1"_s, u"CTO"_s, QString() })
        EXPECT_EQ(itemLabel(korean, other), other);
}

TEST(Terms, AllHaveLabels)
{
    for (int i = 0; i <= static_cast<int>(Term::Quota); ++i) {
        for (const Words& words : { korean, english })
            EXPECT_FALSE(label(words, static_cast<Term>(i)).isEmpty()) << i;
    }
}

TEST(Terms, TellTheCompetencyItemFromTheCompetencyScore)
{
    EXPECT_EQ(label(korean, Term::Competency), u"핵심 역량"_s);
    EXPECT_EQ(label(korean, Term::CompetencyScore), u"역량"_s);
}
