// The frozen document: canonical bytes, and nothing lost on the way there and back.
#include "domain/reviewdocument.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes documents of every shape; the same seed gives the same document.
class RandomDocument {
public:
    explicit RandomDocument(unsigned seed)
        : m_random(seed)
    {
    }

    ReviewDocument make()
    {
        const Framework framework = sampleFramework();
        ReviewDocument document;
        document.person = { text(), text(), text(), level(), date(), date(), text(), text() };
        document.cycle = text();
        document.period = { date(), date() };
        document.frameworkKey = framework.key;
        document.frameworkVersion = number(1, 1000);
        document.revisionNo = number(1, 9);
        for (const Rater rater : { Rater::Self, Rater::First, Rater::Second }) {
            if (chance())
                document.parts[rater] = part(framework.level(document.person.level));
        }
        document.strengths = text();
        document.improvements = text();
        for (int i = number(0, 3); i > 0; --i)
            document.goals << Goal{ text(), text(), date() };
        document.grade = chance() ? u"A"_s : QString();
        document.gradeReason = text();
        QMap<QString, ItemRating> ratings;
        for (const LevelItem& item : ratedItems(framework.level(document.person.level))) {
            if (chance())
                ratings[item.key] = { rating(), rating(), chance() };
        }
        const QList<KpiDefinition> kpis = framework.kpis();
        for (const KpiDefinition& kpi : kpis) {
            if (chance())
                document.figures[kpi.key] = figure(kpi.key);
        }
        document.derivation =
            deriveScores(framework, document.person.level, document.figures, ratings);
        document.scores = summarize(document.derivation, framework.grades);
        return document;
    }

private:
    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    bool chance() { return number(0, 1) == 1; }
    // Of any size, and seldom short in decimal.
    double real()
    {
        return std::ldexp(std::uniform_real_distribution<double>(-1, 1)(m_random), number(-60, 60));
    }
    std::optional<double> maybeReal() { return chance() ? std::optional(real()) : std::nullopt; }
    std::optional<int> rating() { return chance() ? std::optional(number(1, 5)) : std::nullopt; }
    Level level() { return allLevels[static_cast<size_t>(number(0, 3))]; }
    QDate date()
    {
        return chance() ? QDate(number(1900, 2200), number(1, 12), number(1, 28)) : QDate();
    }
    QString text()
    {
        static const QStringList pieces{ u"가나다"_s, u"\"quoted\" \\ /"_s, u"\n\t"_s,
            u"😀👩‍💻"_s, u"ᄒᆞᆫ글"_s, u"</script>"_s, u"é"_s, QString(QChar(0)),
            u"\u2028"_s, u"\x7f\x1f"_s, u"1e5"_s, u"null"_s };
        QString made;
        for (int i = number(0, 4); i > 0; --i)
            made += pieces[number(0, static_cast<int>(pieces.size()) - 1)];
        return made.normalized(QString::NormalizationForm_C);
    }
    RaterPart part(const LevelDefinition& definition)
    {
        RaterPart made;
        made.overall = text();
        for (const LevelItem& item : ratedItems(definition)) {
            if (chance())
                made.ratings[item.key] = { rating(), text(), text() };
        }
        return made;
    }
    Figure figure(const QString& kpi)
    {
        Figure made;
        made.kpi = kpi;
        made.period = { date(), date() };
        made.status = static_cast<FigureStatus>(number(0, 3));
        made.value = made.status == FigureStatus::Ok ? std::optional(real()) : maybeReal();
        made.low = maybeReal();
        made.high = maybeReal();
        made.p80 = maybeReal();
        made.n = real();
        made.numerator = maybeReal();
        made.denominator = maybeReal();
        return made;
    }

    std::mt19937 m_random;
};

ReviewDocument randomDocument(unsigned seed) { return RandomDocument(seed).make(); }

/// Every value of a JSON document, with the path to it.
void visit(const QJsonValue& value, const QString& path,
    const std::function<void(const QString&, const QJsonValue&)>& each)
{
    each(path, value);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            visit(it.value(), path + u'.' + it.key(), each);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        visit(array[i], path + u'[' + QString::number(i) + u']', each);
}

/// The keys of objects in the order in which they stand in the bytes; an error where one is not
/// behind the one before it.
void expectSortedKeys(const QByteArray& json)
{
    QList<QByteArray> last; // By depth; an empty entry is a new object or an array.
    bool inText = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\') {
            ++i;
        } else if (c == '"') {
            inText = !inText;
            if (inText) {
                start = i + 1;
            } else if (json.mid(i + 1, 1) == ":") {
                const QByteArray key = json.mid(start, i - start);
                ASSERT_LT(last.last(), key);
                last.last() = key;
            }
        } else if (!inText && (c == '{' || c == '[')) {
            last << QByteArray();
        } else if (!inText && (c == '}' || c == ']')) {
            last.removeLast();
        } else if (!inText) {
            ASSERT_FALSE(QByteArray(" \n\t").contains(c)) << "white space at " << i;
        }
    }
    EXPECT_TRUE(last.isEmpty());
}

} // namespace

TEST(ReviewSnapshot, ThawsToWhatWasFrozen)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        ReviewDocument document = randomDocument(seed);
        const QByteArray snapshot = snapshotOf(document);
        document.snapshotSha256 = snapshotSha256(snapshot);
        ASSERT_EQ(must(thawed(snapshot, {})), document) << "seed " << seed;
    }
}

TEST(ReviewSnapshot, TheSameDocumentHasTheSameBytes)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const QByteArray snapshot = snapshotOf(randomDocument(seed));
        EXPECT_EQ(snapshotOf(randomDocument(seed)), snapshot);
        EXPECT_EQ(snapshotOf(must(thawed(snapshot, {}))), snapshot);
        EXPECT_NE(snapshotOf(randomDocument(seed + 1)), snapshot);
    }
}

TEST(ReviewSnapshot, KeysAreSortedAndNothingIsBetweenThem)
{
    for (unsigned seed = 0; seed < 20; ++seed)
        expectSortedKeys(snapshotOf(randomDocument(seed)));
}

TEST(ReviewSnapshot, NumbersInJsonAreWhole)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const QByteArray snapshot = snapshotOf(randomDocument(seed));
        const QJsonObject json = QJsonDocument::fromJson(snapshot).object();
        ASSERT_FALSE(json.isEmpty());
        visit(json, {}, [](const QString& path, const QJsonValue& value) {
            if (value.isDouble()) {
                EXPECT_EQ(value.toDouble(), value.toInt()) << path.toStdString();
            }
        });
    }
}

TEST(ReviewSnapshot, TextsAreInTheirComposedForm)
{
    ReviewDocument composed = randomDocument(1);
    composed.person.name = u"김하나"_s;
    composed.parts[Rater::First].overall = u"잘했다"_s;
    ReviewDocument decomposed = composed;
    decomposed.person.name = composed.person.name.normalized(QString::NormalizationForm_D);
    decomposed.parts[Rater::First].overall = u"잘했다"_s.normalized(QString::NormalizationForm_D);
    ASSERT_NE(decomposed, composed);
    EXPECT_EQ(snapshotOf(decomposed), snapshotOf(composed));
}

TEST(ReviewSnapshot, WhatGoesOnAfterwardsIsNotInIt)
{
    const ReviewDocument frozen = randomDocument(3);
    ReviewDocument live = frozen;
    live.state = ReviewState::Disclosed;
    live.statement = u"의견"_s;
    live.appeal = Appeal{ u"다시"_s, u"E1"_s, {}, true, u"인용"_s, u"L1"_s, {} };
    live.lastAppealDay = QDate(2026, 7, 8);
    live.history = { { 1, ReviewState::Draft, ReviewState::First, u"L1"_s,
        QDateTime(QDate(2026, 7, 1), QTime(), Qt::UTC), {} } };
    EXPECT_EQ(snapshotOf(live), snapshotOf(frozen));
    // And thawing leaves it as it is.
    live.snapshotSha256 = snapshotSha256(snapshotOf(frozen));
    ReviewDocument bare;
    bare.state = live.state;
    bare.statement = live.statement;
    bare.history = live.history;
    bare.appeal = live.appeal;
    bare.lastAppealDay = live.lastAppealDay;
    bare.approvals = { { u"overwritten"_s, {}, {}, {}, {} } };
    bare.strengths = u"overwritten"_s;
    bare.goals = { { u"overwritten"_s, {}, {} } };
    bare.parts[Rater::Self].overall = u"overwritten"_s;
    bare.figures[u"other"_s] = {};
    EXPECT_EQ(must(thawed(snapshotOf(frozen), bare)), live);
}

TEST(ReviewSnapshot, HoldsTheSignatures)
{
    ReviewDocument document = randomDocument(4);
    const QByteArray without = snapshotOf(document);
    EXPECT_FALSE(without.contains("approvals")) << "as files have it from before there was a line";
    document.approvals = { { u"팀장"_s, u"L1"_s, u"Lead"_s, u"Deputy"_s, QDate(2026, 7, 1), true,
                               false, false, u"L2"_s },
        { u"본부장"_s, u"D1"_s, u"Head"_s, u"Head"_s, QDate(2026, 7, 2), false, true, false,
            u"D1"_s },
        { u"대표"_s, u"C1"_s, u"Chief"_s, {}, {}, false, false, true } };
    const QByteArray with = snapshotOf(document);
    ASSERT_NE(with, without);
    EXPECT_EQ(must(thawed(with, {})).approvals, document.approvals);
    for (auto change : { +[](ApprovalBox& box) { box.title += u'x'; },
             +[](ApprovalBox& box) { box.personNo += u'x'; },
             +[](ApprovalBox& box) { box.personName += u'x'; },
             +[](ApprovalBox& box) { box.signedByNo += u'x'; },
             +[](ApprovalBox& box) { box.signedByName += u'x'; },
             +[](ApprovalBox& box) { box.signedOn = QDate(2020, 1, 1); },
             +[](ApprovalBox& box) { box.onBehalf = !box.onBehalf; },
             +[](ApprovalBox& box) { box.finalAuthority = !box.finalAuthority; },
             +[](ApprovalBox& box) { box.struck = !box.struck; } }) {
        ReviewDocument other = document;
        change(other.approvals[1]);
        EXPECT_NE(snapshotOf(other), with);
    }
}

TEST(ReviewSnapshot, AnythingElseIsDamaged)
{
    const QByteArray whole = snapshotOf(randomDocument(5));
    ASSERT_TRUE(thawed(whole, {}));
    const auto isDamaged = [](const QByteArray& bytes) {
        const auto result = thawed(bytes, {});
        return !result && result.error().code == ErrorCode::Damaged;
    };
    EXPECT_TRUE(isDamaged({}));
    EXPECT_TRUE(isDamaged("{}"));
    EXPECT_TRUE(isDamaged("[]"));
    EXPECT_TRUE(isDamaged(R"({"format":1})"));
    EXPECT_TRUE(isDamaged(whole + ' '));
    EXPECT_TRUE(isDamaged(whole.chopped(1)));
    EXPECT_TRUE(isDamaged(QByteArray(whole).replace("\"format\":1", "\"format\":2")));
    EXPECT_TRUE(isDamaged(QByteArray(whole).replace("\"strengths\"", "\"strength\"")));
    EXPECT_TRUE(isDamaged(QByteArray(whole).replace("{\"cycle\"", "{\"added\":1,\"cycle\"")));
    EXPECT_TRUE(isDamaged(QJsonDocument::fromJson(whole).toJson(QJsonDocument::Indented)));
}

TEST(ReviewSnapshot, TheHashIsSha256InHex)
{
    EXPECT_EQ(snapshotSha256("abc"),
        u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
