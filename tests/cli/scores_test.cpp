// The derivation of `review show`: it re-adds at every node, and its ends follow from the rules.
#include "clirun.h"

#include <cmath>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double tiny = 1e-9;

// A node's value is the sum of share * value over its children, its coverage the mean of theirs by
// the weights as set, and the shares of those with a value are their weights scaled to fill 1.
void checkReadding(const QJsonObject& tree)
{
    SCOPED_TRACE(tree[u"key"].toString().toStdString());
    const QJsonArray children = tree[u"children"].toArray();
    if (children.isEmpty()) {
        EXPECT_EQ(tree[u"coverage"].toDouble(), tree[u"value"].isNull() ? 0 : 1);
        EXPECT_EQ(tree[u"status"] == u"ok"_s, tree[u"value"].isDouble());
        return;
    }
    const auto weightOf = [&](const QJsonValue& child) {
        return child[u"weight"].isNull() ? 1.0 / static_cast<double>(children.size())
                                         : child[u"weight"].toDouble() / 10'000;
    };
    double present = 0;
    for (const QJsonValue& child : children)
        present += child[u"value"].isNull() ? 0 : weightOf(child);
    double value = 0;
    double coverage = 0;
    double weights = 0;
    for (const QJsonValue& child : children) {
        const bool has = child[u"value"].isDouble();
        EXPECT_NEAR(child[u"share"].toDouble(), has ? weightOf(child) / present : 0, tiny);
        value += child[u"share"].toDouble() * child[u"value"].toDouble();
        coverage += weightOf(child) * child[u"coverage"].toDouble();
        weights += weightOf(child);
        checkReadding(child.toObject());
    }
    EXPECT_NEAR(weights, 1, tiny);
    EXPECT_NEAR(tree[u"coverage"].toDouble(), coverage, tiny);
    EXPECT_EQ(tree[u"value"].isDouble(), present > 0);
    if (present > 0) {
        EXPECT_NEAR(tree[u"value"].toDouble(), value, tiny);
    }
}

double halfUp(double value) { return std::floor(value * 100 + 0.5) / 100; }

} // namespace

TEST(Derivation, ReAddsForEverybodyWhateverIsMissing)
{
    const Book book(approvedBook());
    const QJsonArray reviews =
        book.must({ u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s })[u"reviews"].toArray();
    ASSERT_EQ(reviews.size(), 11);
    for (const QJsonValue& one : reviews) {
        const QString engineer = one[u"engineer"].toString();
        SCOPED_TRACE(engineer.toStdString());
        const QJsonObject shown = book.must(review(u"show"_s, engineer))[u"review"].toObject();
        const QJsonObject tree = shown[u"derivation"].toObject();
        checkReadding(tree);
        const QJsonObject scores = shown[u"scores"].toObject();
        for (const auto& key : { u"final"_s, u"achievement"_s, u"competency"_s }) {
            const QJsonValue value = node(tree, key)[u"value"];
            if (value.isNull())
                EXPECT_TRUE(scores[key].isNull());
            else
                EXPECT_EQ(scores[key].toDouble(), halfUp(value.toDouble())) << key.toStdString();
        }
        EXPECT_EQ(scores[u"coverage"], tree[u"coverage"]);
        EXPECT_EQ(scores[u"achievement_coverage"], node(tree, u"achievement"_s)[u"coverage"]);
        EXPECT_EQ(one[u"final"], scores[u"final"]);
        // Five of thirteen KPIs have records at most: never enough for a suggestion.
        EXPECT_TRUE(scores[u"suggested_grade"].isNull());
    }
}

TEST(Derivation, KpiLeavesHaveTheScoresOfKpiList)
{
    const Book book(approvedBook());
    const QJsonObject tree = book.must(review(u"show"_s))[u"review"][u"derivation"].toObject();
    const QJsonArray figures = book.must({ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0001"_s,
        u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s })[u"figures"]
                                   .toArray();
    for (const QJsonValue& figure : figures) {
        const QJsonObject leaf = node(tree, figure[u"kpi"].toString());
        EXPECT_EQ(leaf[u"value"], figure[u"score"]) << figure[u"kpi"].toString().toStdString();
        EXPECT_EQ(leaf[u"status"], figure[u"status"]);
    }
}

// Worked by hand: a lead has 6 duties and 5 competencies. Rated 3, 4, 3, 4 ... from the first to
// the last: six times 3 and five times 4 over eleven items is 38/11 = 3.4545, shown as 3.45.
// Achievement of P0001: quality 5, productivity 1, collaboration 1 by the weights 20, 10 and 30:
// 140/60 = 2.3333. Final 50:50: (38/11 + 7/3) / 2 = 2.8939, shown as 2.89.
TEST(Derivation, OfACompetencyWorkedByHand)
{
    const QJsonObject shown = Book(approvedBook()).must(review(u"show"_s))[u"review"].toObject();
    const QJsonObject tree = shown[u"derivation"].toObject();
    EXPECT_EQ(node(tree, u"competency"_s)[u"children"].toArray().size(), 11);
    EXPECT_NEAR(node(tree, u"competency"_s)[u"value"].toDouble(), 38.0 / 11, tiny);
    EXPECT_NEAR(node(tree, u"achievement"_s)[u"value"].toDouble(), 7.0 / 3, tiny);
    EXPECT_NEAR(tree[u"value"].toDouble(), (38.0 / 11 + 7.0 / 3) / 2, tiny);
    EXPECT_EQ(shown[u"scores"][u"competency"], 3.45);
    EXPECT_EQ(shown[u"scores"][u"achievement"], 2.33);
    EXPECT_EQ(shown[u"scores"][u"final"], 2.89);
    // Achievement: 2/3 of 20, 1/2 of 10, 1/3 of 30 percent. Final: half of that and of a whole.
    EXPECT_NEAR(shown[u"scores"][u"achievement_coverage"].toDouble(), 0.4 / 3 + 0.05 + 0.1, tiny);
    EXPECT_NEAR(shown[u"scores"][u"coverage"].toDouble(), (0.4 / 3 + 0.15 + 1) / 2, tiny);
}

// A skipped item drops out; the others fill its place.
TEST(Derivation, LeavesSkippedItemsOut)
{
    const Book book(startedBook());
    const QString part = book.file(u"part.json"_s,
        R"({"rater": "first", "ratings": {"lead.duty.1": {"skipped": "new in the role"},
            "lead.duty.2": {"rating": 2}, "lead.competency.1": {"rating": 5}}})");
    const QJsonObject shown =
        book.must(review(u"fill"_s) << u"--file"_s << part)[u"review"].toObject();
    const QJsonObject competency = node(shown[u"derivation"].toObject(), u"competency"_s);
    EXPECT_NEAR(competency[u"value"].toDouble(), 3.5, tiny);
    EXPECT_NEAR(competency[u"coverage"].toDouble(), 2.0 / 11, tiny);
    EXPECT_EQ(node(competency, u"lead.duty.1"_s)[u"status"], u"skipped"_s);
    EXPECT_EQ(node(competency, u"lead.duty.3"_s)[u"status"], u"unrated"_s);
    EXPECT_EQ(shown[u"ratings"][u"first"][u"lead.duty.1"][u"skipped"], u"new in the role"_s);
}
