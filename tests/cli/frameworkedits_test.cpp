// Edited frameworks at the command line: compared, copied, chosen for people; what a started review
// keeps and what a new KPI does.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// The framework of a book as a file, changed.
QString changedFramework(const Book& book, const std::function<void(QJsonObject&)>& change)
{
    const QString file = book.path(u"edited.json"_s);
    book.must({ u"framework"_s, u"export"_s, file });
    QJsonObject framework = QJsonDocument::fromJson(readFile(file)).object();
    change(framework);
    return book.file(u"edited.json"_s, QJsonDocument(framework).toJson());
}

// The KPIs of the first dimension, changed.
void changeKpis(QJsonObject& framework, const std::function<void(QJsonArray&)>& change)
{
    QJsonArray dimensions = framework[u"dimensions"].toArray();
    QJsonObject first = dimensions[0].toObject();
    QJsonArray kpis = first[u"kpis"].toArray();
    change(kpis);
    first[u"kpis"_s] = kpis;
    dimensions[0] = first;
    framework[u"dimensions"_s] = dimensions;
}

QJsonObject rollbackRate(const QJsonArray& kpis)
{
    QJsonObject kpi = kpis[1].toObject(); // bug_rate, which is a rate and falls.
    kpi[u"key"_s] = u"deployment_rollback_rate"_s;
    kpi[u"kind"_s] = u"ratio"_s;
    kpi[u"minimum_n"_s] = 5;
    kpi[u"name"_s] =
        QJsonObject{ { u"ko"_s, u"배포 롤백률"_s }, { u"en"_s, u"Deployment rollback rate"_s } };
    return kpi;
}

} // namespace

TEST(FrameworkEdits, TheComparisonNamesEveryDifference)
{
    const Book book;
    book.must({ u"framework"_s, u"import"_s, changedFramework(book, [](QJsonObject& framework) {
                   framework[u"vision"_s] =
                       QJsonObject{ { u"ko"_s, u"새 비전"_s }, { u"en"_s, u"A new vision"_s } };
                   framework[u"first_rater_weight"_s] = 5000;
                   changeKpis(framework, [](QJsonArray& kpis) {
                       kpis[1] = rollbackRate(kpis);
                       QJsonObject pass = kpis[0].toObject();
                       QJsonObject targets = pass[u"targets"].toObject();
                       targets[u"mid"_s] = QJsonObject{ { u"floor"_s, 55 }, { u"meets"_s, 70 },
                           { u"exceeds"_s, 88 } };
                       pass[u"targets"_s] = targets;
                       kpis[0] = pass;
                   });
               }) });
    const QJsonArray found =
        book.must({ u"framework"_s, u"diff"_s, u"1"_s, u"2"_s })[u"differences"].toArray();
    QStringList said;
    for (const QJsonValue& one : found)
        said << one[u"change"].toString() + u' ' + one[u"item"].toString();
    EXPECT_EQ(said,
        (QStringList{ u"removed dimensions[technical_quality].kpis[bug_rate]"_s,
            u"changed dimensions[technical_quality].kpis[review_pass_rate].targets.mid"_s,
            u"added dimensions[technical_quality].kpis[deployment_rollback_rate]"_s,
            u"changed vision.ko"_s, u"changed vision.en"_s, u"changed first_rater_weight"_s }));
    EXPECT_EQ(found[1][u"before"][u"floor"], 50);
    EXPECT_EQ(found[1][u"after"][u"floor"], 55);
    EXPECT_EQ(found[1][u"text"],
        u"Technical quality · Code review pass rate · Targets · Mid: 50 / 70 / 88 → 55 / 70 / 88"_s);
    EXPECT_EQ(found[2][u"after"], u"Deployment rollback rate"_s);
    EXPECT_EQ(found[4][u"after"], u"A new vision"_s);
    EXPECT_EQ(found[5][u"before"], 6000);

    const QByteArray korean = book.text({ u"framework"_s, u"diff"_s, u"1"_s, u"2"_s }, u"ko"_s).out;
    EXPECT_TRUE(korean.contains("기술 품질 · 코드 리뷰 통과율")) << korean.toStdString();
    EXPECT_TRUE(korean.contains("60:40 → 50:50")) << korean.toStdString();
    EXPECT_TRUE(book.must({ u"framework"_s, u"diff"_s, u"2"_s, u"2"_s })[u"differences"]
                    .toArray()
                    .isEmpty());
    EXPECT_EQ(book.json({ u"framework"_s, u"diff"_s, u"1"_s, u"9"_s }).errorCode(),
        u"unknown_framework"_s);
}

TEST(FrameworkEdits, ACopyIsChosenForPeopleAndStandsBesideTheFirst)
{
    const Book book(importedBook());
    book.must({ u"framework"_s, u"copy"_s, u"data-engineer"_s, u"--title-ko"_s,
        u"데이터 엔지니어"_s, u"--title-en"_s, u"Data engineer"_s });
    EXPECT_EQ(book.json({ u"framework"_s, u"copy"_s, u"data-engineer"_s }).errorCode(),
        u"already_exists"_s);
    EXPECT_EQ(book.must({ u"framework"_s, u"versions"_s })[u"versions"].toArray().size(), 2);
    EXPECT_EQ(book.must({ u"framework"_s, u"versions"_s, u"--framework"_s,
                  u"data-engineer"_s })[u"versions"]
                  .toArray()
                  .size(),
        1);
    EXPECT_EQ(book.must({ u"framework"_s, u"show"_s, u"--framework"_s,
                  u"data-engineer"_s })[u"framework"][u"title"][u"en"],
        u"Data engineer"_s);
    EXPECT_EQ(book.must({ u"framework"_s, u"show"_s })[u"framework"][u"key"],
        u"python-backend-engineer"_s);
    const QJsonArray found =
        book.must({ u"framework"_s, u"diff"_s, u"1"_s, u"data-engineer@1"_s })[u"differences"]
            .toArray();
    ASSERT_EQ(found.size(), 3) << "the key and both titles";
    EXPECT_EQ(found[0][u"item"], u"key"_s);

    EXPECT_EQ(book.must({ u"people"_s, u"framework"_s, u"P0001"_s,
                  u"data-engineer"_s })[u"person"][u"framework"],
        u"data-engineer"_s);
    EXPECT_EQ(book.json({ u"people"_s, u"framework"_s, u"P0001"_s, u"unknown"_s }).errorCode(),
        u"unknown_framework"_s);
    EXPECT_EQ(
        book.must({ u"growth"_s, u"show"_s, u"--engineer"_s, u"P0001"_s })[u"growth"][u"framework"],
        u"data-engineer"_s);
    const QString paper = book.path(u"form.pdf"_s);
    book.must({ u"report"_s, u"form"_s, u"--level"_s, u"mid"_s, u"--framework"_s,
        u"data-engineer"_s, u"--out"_s, paper });
    EXPECT_TRUE(readFile(paper).startsWith("%PDF"));
}

TEST(FrameworkEdits, AKpiKeepsItsKind)
{
    const Book book;
    const QString file = changedFramework(book, [](QJsonObject& framework) {
        changeKpis(framework, [](QJsonArray& kpis) {
            QJsonObject kpi = kpis[0].toObject();
            kpi[u"kind"_s] = u"duration"_s;
            kpis[0] = kpi;
        });
    });
    const QByteArray before = book.bytes();
    const Ran ran = book.json({ u"framework"_s, u"import"_s, file });
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_EQ(ran.errorCode(), u"bad_choice"_s);
    EXPECT_EQ(ran.problemItems(), QStringList{ u"dimensions[0].kpis[0].kind"_s });
    EXPECT_TRUE(book.bytes() == before);
}

TEST(FrameworkEdits, AStartedReviewKeepsItsScores)
{
    const Book book(approvedBook());
    const QString open = u"P0002"_s; // Started, and not approved.
    const QJsonObject frozenBefore = book.must(review(u"show"_s));
    const QJsonObject openBefore = book.must(review(u"show"_s, open));
    book.must({ u"framework"_s, u"import"_s, changedFramework(book, [](QJsonObject& framework) {
                   framework[u"first_rater_weight"_s] = 100;
                   changeKpis(framework, [](QJsonArray& kpis) {
                       QJsonObject pass = kpis[0].toObject();
                       QJsonObject targets = pass[u"targets"].toObject();
                       for (const QString& level : targets.keys())
                           targets[level] = QJsonObject{ { u"floor"_s, 1 }, { u"meets"_s, 2 },
                               { u"exceeds"_s, 3 } };
                       pass[u"targets"_s] = targets;
                       kpis[0] = pass;
                       kpis.removeAt(2);
                       kpis.append(rollbackRate(kpis));
                   });
               }) });
    EXPECT_EQ(book.must(review(u"show"_s)), frozenBefore);
    EXPECT_EQ(book.must(review(u"show"_s, open)), openBefore);

    book.must({ u"cycle"_s, u"add"_s, u"2019H2"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-07-01"_s, u"--stages"_s, u"first"_s });
    const QStringList next{ u"--cycle"_s, u"2019H2"_s, u"--engineer"_s, open };
    book.must(QStringList{ u"review"_s, u"start"_s } + next);
    const QJsonObject fresh = book.must(QStringList{ u"review"_s, u"show"_s } + next);
    EXPECT_EQ(fresh[u"review"][u"framework_version"], 2);
    const QJsonObject tree = fresh[u"review"][u"derivation"].toObject();
    EXPECT_FALSE(node(tree, u"deployment_rollback_rate"_s).isEmpty());
    EXPECT_TRUE(node(tree, u"test_coverage"_s).isEmpty());
}
