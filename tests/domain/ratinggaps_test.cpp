#include "domain/ratinggaps.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

RaterPart part(const LevelDefinition& level, const QList<std::optional<int>>& ratings)
{
    RaterPart made;
    const QList<LevelItem> items = ratedItems(level);
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        if (ratings[i])
            made.ratings[items[i].key].rating = ratings[i];
    }
    return made;
}

QStringList keys(const QList<ComparedItem>& items)
{
    QStringList keys;
    for (const ComparedItem& item : items)
        keys << item.item.key;
    return keys;
}

} // namespace

TEST(RatingGaps, TheWidestComeFirstAndEqualOnesInTheOrderOfTheForm)
{
    const LevelDefinition level = sampleLevel(Level::Mid, 2, 2);
    const QStringList items = keys(comparedItems(level, {}));
    ASSERT_EQ(items.size(), 4);
    const QList<ComparedItem> compared = comparedItems(level,
        { { Rater::Self, part(level, { 3, 5, 4, {} }) },
            { Rater::First, part(level, { 3, 2, 3, 4 }) },
            { Rater::Second, part(level, { {}, 3, 4, {} }) } });
    EXPECT_EQ(keys(compared), QStringList({ items[1], items[2], items[0], items[3] }));
    EXPECT_EQ(compared[0].spread(), 3);
    EXPECT_EQ(compared[0].gap(Rater::First, Rater::Self), -3);
    EXPECT_EQ(compared[0].gap(Rater::Second, Rater::First), 1);
    EXPECT_EQ(compared[2].spread(), 0);
    EXPECT_EQ(compared[2].gap(Rater::Second, Rater::First), std::nullopt);
    EXPECT_EQ(compared[3].spread(), std::nullopt) << "one rating is no gap";
}

TEST(RatingGaps, WhatIsSkippedCountsAsNoRating)
{
    const LevelDefinition level = sampleLevel(Level::Mid, 1, 0);
    const LevelItem item = ratedItems(level).first();
    QMap<Rater, RaterPart> parts{ { Rater::Self, part(level, { 5 }) },
        { Rater::First, part(level, { 1 }) } };
    EXPECT_EQ(comparedItem(item, parts).spread(), 4);
    parts[Rater::First].ratings[item.key].skipped = u"휴직"_s;
    EXPECT_EQ(comparedItem(item, parts).spread(), std::nullopt);
    EXPECT_EQ(comparedItem(item, parts).ratingBy(Rater::First), std::nullopt);
    EXPECT_EQ(comparedItem(item, parts).by.value(Rater::First).skipped, u"휴직"_s);
}
