// Figures, scores, active days and monthly charts against numbers that NumPy and SciPy made.
#include "domain/figure.h"
#include "domain/people.h"
#include "domain/score.h"
#include "domain/xmr.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <vector>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

void expectClose(double actual, double expected, const char* what)
{
    EXPECT_NEAR(actual, expected, 1e-9 * std::max(1.0, std::abs(expected))) << what;
}

void expectSame(const std::optional<double>& actual, const QJsonValue& expected, const char* what)
{
    ASSERT_EQ(actual.has_value(), expected.isDouble()) << what;
    if (actual)
        expectClose(*actual, expected.toDouble(), what);
}

void expectFigure(const Figure& figure, const QJsonValue& expected)
{
    EXPECT_EQ(figureStatusKey(figure.status), expected[u"status"].toString());
    expectSame(figure.value, expected[u"value"], "value");
    expectSame(figure.low, expected[u"low"], "low");
    expectSame(figure.high, expected[u"high"], "high");
    expectSame(figure.p80, expected[u"p80"], "p80");
    expectSame(figure.numerator, expected[u"numerator"], "numerator");
    expectSame(figure.denominator, expected[u"denominator"], "denominator");
    if (figure.value)
        expectClose(figure.n, expected[u"n"].toDouble(), "n");
}

QDate day(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

// The expected numbers, and the data they were made from.
class FigureOracle : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_expected = QJsonDocument::fromJson(readFile(dataPath(u"domain/figures.json"_s))).object();
        for (const QJsonValue json : s_expected[u"kpis"].toArray())
            readKpi(json);
        readPeople();
        readRecords();
    }

    static QJsonArray cases(const QString& part)
    {
        const QJsonArray all = s_expected[part].toArray();
        EXPECT_FALSE(all.isEmpty()) << part.toStdString();
        return all;
    }

    // The members that a name means: a person, or all of a team.
    static QList<Engineer> members(const QString& subject)
    {
        QList<Engineer> found;
        for (const Engineer& engineer : std::as_const(s_people)) {
            if (engineer.employeeNo == subject || s_teams.value(engineer.employeeNo) == subject)
                found << engineer;
        }
        EXPECT_FALSE(found.isEmpty()) << subject.toStdString();
        return found;
    }

    static Figure figure(
        const QString& subject, const QString& kpi, const Period& period, bool declared)
    {
        QList<KpiRecord> records;
        FigureContext context{ 0, declared };
        for (const Engineer& member : members(subject)) {
            records += s_records.value(member.employeeNo);
            context.activeDays += static_cast<double>(activeDays(member, period));
        }
        return computeFigure(s_kpis.value(kpi), period, records, context);
    }

    static void expectScores(const Figure& figure, const QJsonValue& expected)
    {
        if (!figure.value)
            return;
        for (const Level level : allLevels)
            expectClose(kpiScore(*figure.value, s_kpis.value(figure.kpi).targets.value(level)),
                expected[u"scores"][static_cast<qsizetype>(level)].toDouble(), "score");
    }

    static inline QJsonObject s_expected;
    static inline QHash<QString, KpiDefinition> s_kpis;

private:
    static void readKpi(const QJsonValue& json)
    {
        KpiDefinition kpi =
            sampleKpi(json[u"key"].toString(), kpiKindFromKey(json[u"kind"].toString()).value());
        kpi.per = countPerFromKey(json[u"per"].toString()).value();
        kpi.minimumN = json[u"minimum_n"].toInt();
        for (const Level level : allLevels) {
            const QJsonValue targets = json[u"targets"][levelKey(level)];
            kpi.targets[level] = { targets[0].toDouble(), targets[1].toDouble(),
                targets[2].toDouble() };
        }
        s_kpis.insert(kpi.key, kpi);
    }

    static QList<QStringList> rows(const QString& name)
    {
        QList<QStringList> table;
        const QString text = QString::fromUtf8(readFile(dataPath(u"qbittorrent/"_s + name)));
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i)
            table << lines[i].trimmed().split(u',');
        return table;
    }

    static void readPeople()
    {
        for (const QStringList& row : rows(u"people.csv"_s)) {
            Engineer engineer;
            engineer.employeeNo = row[0];
            engineer.hiredOn = QDate::fromString(row[4], Qt::ISODate);
            s_people << engineer;
            s_teams.insert(row[0], row[2]);
        }
    }

    static void readRecords()
    {
        const auto number = [](const QString& text) {
            return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
        };
        for (const QStringList& row : rows(u"kpi.csv"_s)) {
            KpiRecord record;
            record.kpi = row[1];
            record.date = QDate::fromString(row[2], Qt::ISODate);
            record.values = { number(row[3]), number(row[4]), number(row[5]) };
            record.ref = row[6];
            s_records[row[0]] << record;
        }
    }

    static inline QList<Engineer> s_people;
    static inline QHash<QString, QString> s_teams;
    static inline QHash<QString, QList<KpiRecord>> s_records;
};

QList<KpiRecord> madeRecords(const QString& kpi, const QJsonArray& rows)
{
    QList<KpiRecord> records;
    const auto number = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    for (const QJsonValue row : rows) {
        KpiRecord record;
        record.subject = EngineerId{ row[u"subject"].toString().mid(1).toLongLong() };
        record.kpi = kpi;
        record.date = day(row[u"date"]);
        record.ref = row[u"ref"].toString();
        record.values = { number(row[u"value"]), number(row[u"numerator"]),
            number(row[u"denominator"]) };
        record.leftOut = row[u"left_out"].toBool() ? u"left out"_s : QString();
        records << record;
    }
    return records;
}

} // namespace

TEST_F(FigureOracle, AgreesOnEveryPersonAndTeamOfTheRealData)
{
    const QJsonArray periods = cases(u"periods"_s);
    for (const QJsonValue one : cases(u"real"_s)) {
        SCOPED_TRACE(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact).toStdString());
        const QJsonValue period = periods[one[u"period"].toInt()];
        const Figure actual = figure(one[u"subject"].toString(), one[u"kpi"].toString(),
            { day(period[0]), day(period[1]) }, one[u"declared"].toBool());
        expectFigure(actual, one);
        expectScores(actual, one);
    }
}

TEST_F(FigureOracle, AgreesOnMadeUpRecordsOfAllKinds)
{
    for (const QJsonValue one : cases(u"made"_s)) {
        SCOPED_TRACE(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact).toStdString());
        const QString kpi = one[u"kpi"].toString();
        const Figure actual = computeFigure(s_kpis.value(kpi),
            { day(one[u"from"]), day(one[u"to"]) }, madeRecords(kpi, one[u"records"].toArray()),
            { one[u"days"].toDouble(), one[u"declared"].toBool() });
        expectFigure(actual, one[u"expected"]);
        expectScores(actual, one[u"expected"]);
    }
}

TEST_F(FigureOracle, AgreesOnMonthlyCharts)
{
    for (const QJsonValue one : cases(u"monthly"_s)) {
        const QString subject = one[u"subject"].toString();
        const QString kpi = one[u"kpi"].toString();
        SCOPED_TRACE(subject.toStdString() + " " + kpi.toStdString());
        std::vector<XmrPoint> points;
        for (const Period& month : monthsOf({ day(one[u"from"]), day(one[u"to"]) })) {
            const Figure actual = figure(subject, kpi, month, false);
            if (actual.value)
                points.push_back({ month.from, *actual.value });
        }
        const QJsonArray expected = one[u"points"].toArray();
        ASSERT_EQ(static_cast<qsizetype>(points.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            EXPECT_EQ(points[static_cast<size_t>(i)].from, day(expected[i][0]));
            expectClose(points[static_cast<size_t>(i)].value, expected[i][1].toDouble(), "point");
        }
        const XmrBounds bounds{ 0,
            one[u"greatest"].isDouble() ? std::optional(one[u"greatest"].toDouble())
                                        : std::nullopt };
        const auto chart = xmr(points, bounds);
        ASSERT_TRUE(chart.has_value());
        expectClose(chart->mean, one[u"mean"].toDouble(), "mean");
        expectSame(chart->lower, one[u"lower"], "lower");
        expectSame(chart->upper, one[u"upper"], "upper");
        EXPECT_EQ(chart->provisional, one[u"provisional"].toBool());
        QJsonArray signalled;
        for (const XmrSignal& signal : chart->signals)
            signalled << QJsonArray{ signal.from.toString(Qt::ISODate), xmrRuleKey(signal.rule),
                sideKey(signal.side) };
        EXPECT_EQ(signalled, one[u"signals"].toArray());
    }
}

TEST_F(FigureOracle, AgreesOnActiveDays)
{
    for (const QJsonValue one : cases(u"days"_s)) {
        SCOPED_TRACE(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact).toStdString());
        Engineer engineer;
        engineer.hiredOn = day(one[u"hired_on"]);
        engineer.leftOn = day(one[u"left_on"]);
        for (const QJsonValue absence : one[u"absences"].toArray())
            engineer.absences << Absence{ { day(absence[0]), day(absence[1]) }, {} };
        EXPECT_EQ(activeDays(engineer, { { 2024, 1, 1 }, { 2024, 4, 1 } }), one[u"days"].toInt());
    }
}
