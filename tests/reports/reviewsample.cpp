#include "reviewsample.h"

#include "papersample.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports::test {

namespace {

const Period halfYear{ QDate(2026, 1, 1), QDate(2026, 7, 1) };

// Figures with data, with too few, without any, and a count that nobody declared complete.
Figure figureOf(const KpiDefinition& kpi, qsizetype at)
{
    Figure figure;
    figure.kpi = kpi.key;
    figure.period = halfYear;
    if (at % 4 == 3)
        return figure;
    const double target = kpi.targets.value(Level::Mid).meets;
    figure.n = at % 4 == 2 ? 2 : 51;
    figure.value = target * 1.1;
    figure.low = target * 0.9;
    figure.high = target * 1.3;
    figure.numerator = 40;
    figure.denominator = figure.n;
    figure.status = at % 4 == 2 ? FigureStatus::TooFew : FigureStatus::Ok;
    return figure;
}

RaterPart partOf(
    const LevelDefinition& level, int rating, bool skips, const std::function<QString()>& next)
{
    RaterPart part;
    for (const LevelItem& item : ratedItems(level))
        part.ratings[item.key] = { rating, {}, next() };
    if (skips) {
        Rating& skipped = part.ratings.first();
        skipped.rating.reset();
        skipped.skipped = next();
    }
    part.overall = next();
    return part;
}

EvidenceRecord recordOf(const KpiDefinition& kpi, int at, const std::function<QString()>& next)
{
    EvidenceRecord one;
    one.record.kpi = kpi.key;
    one.record.date = QDate(2026, 2, 1).addDays(at);
    one.record.ref = next();
    one.record.values = { 12.5, 1, 2 };
    one.record.note = next();
    if (at == 0) {
        one.record.leftOut = next();
        one.counts = false;
    } else {
        one.import = ImportLog{};
        one.import->file = next();
        one.record.line = 12 + at;
    }
    return one;
}

} // namespace

ReviewPaper sampleReview(const std::function<QString(int)>& text)
{
    int count = 0;
    const auto next = [&] { return text(count++); };
    ReviewPaper paper;
    // These have a place of fixed room.
    paper.organisation = next();
    paper.confidentiality = next();
    ReviewDocument& review = paper.review;
    review.cycle = next();
    ApprovalBox signed1{ next(), u"E0001"_s, {}, next(), QDate(2026, 7, 10) };
    ApprovalBox behalf{ next(), u"E0002"_s, next(), next(), QDate(2026, 7, 11) };
    behalf.onBehalf = true;
    ApprovalBox final{ next(), u"E0003"_s, {}, next(), QDate(2026, 7, 12) };
    final.finalAuthority = true;
    ApprovalBox struck{ u"대표"_s, u"E0004"_s, {}, {}, {} };
    struck.struck = true;
    review.approvals = { signed1, behalf, final, struck };
    Q_ASSERT(count == firstWholeText);

    paper.framework = shippedFramework();
    const LevelDefinition& level = paper.framework.level(Level::Mid);
    paper.printedAt = QDateTime(QDate(2026, 7, 15), QTime(1, 2), Qt::UTC);
    paper.zone = QTimeZone("Asia/Seoul");
    review.person = ReviewedPerson{ u"E0231"_s, next(), next(), Level::Mid, QDate(2023, 3, 2),
        QDate(2021, 1, 4), next(), next() };
    review.period = halfYear;
    review.frameworkKey = paper.framework.key;
    review.state = ReviewState::Decided;
    review.snapshotSha256 = QString(64, u'a');
    review.parts[Rater::Self] = partOf(level, 4, false, next);
    review.parts[Rater::First] = partOf(level, 3, true, next);
    review.parts[Rater::Second] = partOf(level, 5, false, next);
    review.strengths = next();
    review.improvements = next();
    review.goals = { { next(), next(), QDate(2026, 12, 20) }, { next(), {}, QDate(2026, 12, 20) } };
    review.statement = next();
    review.grade = u"A"_s;
    review.gradeReason = next();
    review.appeal = Appeal{ next(), u"E0231"_s, QDateTime(QDate(2026, 7, 20), QTime(3, 0), Qt::UTC),
        true, next(), u"E0001"_s, QDateTime(QDate(2026, 7, 22), QTime(3, 0), Qt::UTC) };
    QMap<QString, ItemRating> ratings;
    for (const LevelItem& item : ratedItems(level))
        ratings[item.key] = { 3, 5, false };
    const auto kpis = paper.framework.kpis();
    QList<Evidence> evidence;
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        review.figures[kpis[i].key] = figureOf(kpis[i], i);
        Evidence one{ kpis[i], {}, u"E0231"_s, review.figures[kpis[i].key], {} };
        for (int row = 0; i < 2 && row < 2; ++row)
            one.records << recordOf(kpis[i], row, next);
        if (i == 1)
            one.figure.n = 3; // Not what was frozen.
        evidence << one;
    }
    review.derivation = deriveScores(paper.framework, Level::Mid, review.figures, ratings);
    review.scores = summarize(review.derivation, paper.framework.grades);
    paper.evidence = evidence;
    return paper;
}

} // namespace levelbook::reports::test
