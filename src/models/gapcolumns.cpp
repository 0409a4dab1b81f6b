#include "models/gapcolumns.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/timelinetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using GapColumn = Column<ListedGap>;

QString itemText(const ListedGap& gap, const Words& words)
{
    return gap.compared.item.text.in(words.language());
}

GapColumn gapColumn()
{
    GapColumn column{ "gap", [](const Words& words) { return words.translate("Gaps", "Gap"); },
        [](const ListedGap& gap) {
            const auto spread = gap.compared.spread();
            return spread ? QVariant(*spread) : QVariant();
        },
        [](const ListedGap& gap, const Words&) {
            const auto spread = gap.compared.spread();
            return spread ? QString::number(*spread) : noValueText();
        },
        {} };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

GapColumn itemColumn()
{
    GapColumn column{ "item",
        [](const Words& words) {
            return u"%1, %2"_s.arg(label(words, Term::Duty), label(words, Term::Competency));
        },
        [](const ListedGap& gap) { return QVariant(gap.number); }, itemText, {} };
    column.tip = itemText;
    return column;
}

// The rating, and behind it how much it lies above or below the one of the rater before.
GapColumn raterColumn(const char* key, Rater rater, std::optional<Rater> before)
{
    return { key, [rater](const Words& words) { return label(words, rater); },
        [rater](const ListedGap& gap) {
            const auto rating = gap.compared.ratingBy(rater);
            return rating ? QVariant(*rating) : QVariant();
        },
        [rater, before](const ListedGap& gap, const Words& words) {
            const QString rating = shortRatingText(words, gap.compared.by.value(rater));
            const auto apart = before ? gap.compared.gap(rater, *before) : std::nullopt;
            return apart ? u"%1 (%2)"_s.arg(rating, gapText(apart)) : rating;
        },
        {} };
}

QString skippedText(const ListedGap& gap, const Words& words)
{
    QStringList reasons;
    for (auto rating = gap.compared.by.begin(); rating != gap.compared.by.end(); ++rating) {
        if (rating->isSkipped())
            reasons << u"%1: %2"_s.arg(label(words, rating.key()), rating->skipped);
    }
    return reasons.join(u"; "_s);
}

GapColumn skippedColumn()
{
    GapColumn column{ "skipped",
        [](const Words& words) { return words.translate("Gaps", "Why skipped"); },
        [](const ListedGap& gap) {
            const auto& by = gap.compared.by;
            return QVariant(std::any_of(
                by.begin(), by.end(), [](const Rating& rating) { return rating.isSkipped(); }));
        },
        skippedText, {} };
    column.tip = skippedText;
    return column;
}

} // namespace

QList<ListedGap> listedGaps(const LevelDefinition& level, const QMap<Rater, RaterPart>& parts)
{
    QStringList keys;
    const QList<LevelItem> items = ratedItems(level);
    for (const LevelItem& item : items)
        keys << item.key;
    QList<ListedGap> listed;
    const QList<ComparedItem> compared = comparedItems(level, parts);
    for (const ComparedItem& one : compared)
        listed << ListedGap{ keys.indexOf(one.item.key) + 1, one };
    return listed;
}

QList<GapColumn> gapColumns()
{
    QList<GapColumn> columns;
    columns << gapColumn() << itemColumn() << raterColumn("self", Rater::Self, {})
            << raterColumn("first", Rater::First, Rater::Self)
            << raterColumn("second", Rater::Second, Rater::First) << skippedColumn();
    return columns;
}

} // namespace levelbook
