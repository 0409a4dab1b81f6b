#include "domain/quota.h"
#include "support/support.h"

#include <numeric>
#include <random>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

QList<QuotaShare> shares(std::initializer_list<int> percents)
{
    QList<QuotaShare> made;
    for (const int percent : percents)
        made << QuotaShare{ QString::number(made.size()), percent * 100 };
    return made;
}

} // namespace

TEST(Quota, GivesEachItsWholePartAndTheRestToTheLargestRemainders)
{
    // Of 11: 1.1, 2.2, 4.4, 2.2, 1.1; one head is left, for .4.
    EXPECT_EQ(quotaHeadcounts(shares({ 10, 20, 40, 20, 10 }), 11), (QList{ 1, 2, 5, 2, 1 }));
    // Of 14: 1.4, 2.8, 9.8.
    EXPECT_EQ(quotaHeadcounts(shares({ 10, 20, 70 }), 14), (QList{ 1, 3, 10 }));
    // Of 7: 0.7, 1.4, 2.8, 1.4, 0.7: floors 0 1 2 1 0, three left, for .8, .7, .7.
    EXPECT_EQ(quotaHeadcounts(shares({ 10, 20, 40, 20, 10 }), 7), (QList{ 1, 1, 3, 1, 1 }));
    EXPECT_EQ(quotaHeadcounts(shares({ 10, 20, 70 }), 10), (QList{ 1, 2, 7 }));
    EXPECT_EQ(quotaHeadcounts(shares({ 100 }), 3), (QList{ 3 }));
}

TEST(Quota, OfEqualRemaindersTheEarlierGoesFirst)
{
    EXPECT_EQ(quotaHeadcounts(shares({ 50, 50 }), 1), (QList{ 1, 0 }));
    EXPECT_EQ(quotaHeadcounts(shares({ 25, 25, 25, 25 }), 2), (QList{ 1, 1, 0, 0 }));
    EXPECT_EQ(quotaHeadcounts({ { u"A"_s, 3333 }, { u"B"_s, 3333 }, { u"C"_s, 3334 } }, 1),
        (QList{ 0, 0, 1 }));
}

TEST(Quota, WhatIsLeftOfTheWholeCompetesToo)
{
    EXPECT_EQ(quotaHeadcounts(shares({ 10 }), 14), (QList{ 1 })); // 1.4 against 12.6.
    EXPECT_EQ(quotaHeadcounts(shares({ 10 }), 5), (QList{ 1 })); // 0.5 against 4.5: the earlier.
    EXPECT_EQ(quotaHeadcounts(shares({ 10 }), 4), (QList{ 0 }));
    EXPECT_EQ(quotaHeadcounts(shares({ 0, 0 }), 9), (QList{ 0, 0 }));
}

TEST(Quota, OfNobodyOrOfNothingIsNothing)
{
    EXPECT_EQ(quotaHeadcounts(shares({ 30, 70 }), 0), (QList{ 0, 0 }));
    EXPECT_TRUE(quotaHeadcounts({}, 12).isEmpty());
}

// Whatever the shares: nobody is more than a head away from the claim, and whole shares use up all.
TEST(Quota, StaysWithinAHeadOfEachClaimAndAddsUp)
{
    std::mt19937 random(7);
    for (int run = 0; run < 2000; ++run) {
        QList<QuotaShare> quota;
        int left = wholeShare;
        for (int i = 0; i < 5; ++i) {
            const int share = i == 4 ? left : static_cast<int>(random() % unsigned(left + 1));
            quota << QuotaShare{ QString::number(i), share };
            left -= share;
        }
        const int people = static_cast<int>(random() % 300);
        const QList<int> heads = quotaHeadcounts(quota, people);
        EXPECT_EQ(std::accumulate(heads.begin(), heads.end(), 0), people);
        for (qsizetype i = 0; i < heads.size(); ++i)
            EXPECT_LT(std::abs(heads[i] - quota[i].share * double(people) / wholeShare), 1.0);
    }
}
