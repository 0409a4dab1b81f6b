// A new KPI, "deployment rollback rate", from the window to paper without a line of code: added in
// the editor, imported, charted, scored and printed, beside the real command line. And what an
// edited framework leaves alone.
#include "cli/clirun.h"
#include "gui/editorfixture.h"
#include "gui/windowfixture.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

constexpr auto key = "deployment_rollback_rate"_L1;

class NewKpi : public WindowTest {
protected:
    QJsonObject cli(const QStringList& words)
    {
        const Ran ran = runCli(QStringList{ u"--db"_s, path(), u"--lang"_s, u"en"_s, u"--json"_s,
                                   u"--as"_s, u"P0001"_s }
            + words);
        EXPECT_EQ(ran.exitCode, 0) << ran.out.toStdString();
        return ran.json();
    }
    void type(gui::FrameworkEditor& editor, const QString& path, const QString& text)
    {
        editor.goTo(path);
        auto* edit = child<QPlainTextEdit>(editor, path);
        edit->setPlainText(text);
    }
    // In the window, as a person would: page, editor, a new KPI in the second dimension, saved.
    void addInTheWindow()
    {
        showWindow();
        window().openPage(u"framework"_s);
        child<QAction>(page(), u"editFramework"_s)->trigger();
        auto* editor = topLevel<gui::FrameworkEditor>(u"frameworkEditor"_s);
        editor->goTo(u"dimensions[1].name"_s);
        child<QPushButton>(*editor, u"dimensions[1].kpis.add"_s)->click();
        deleteClosed();
        const QString kpi = u"dimensions[1].kpis[2]."_s;
        type(*editor, kpi + u"name.ko"_s, u"배포 롤백률"_s);
        type(*editor, kpi + u"name.en"_s, u"Deployment rollback rate"_s);
        type(*editor, kpi + u"description.ko"_s, u"배포 가운데 되돌린 비율(%)."_s);
        type(*editor, kpi + u"description.en"_s, u"Of the deployments, those rolled back (%)."_s);
        auto* direction = child<QComboBox>(*editor, kpi + u"direction"_s);
        direction->setCurrentIndex(1);
        Q_EMIT direction->activated(1);
        for (const Level level : allLevels) {
            const QString targets = kpi + u"targets."_s + levelKey(level) + u'.';
            child<QDoubleSpinBox>(*editor, targets + u"floor"_s)->setValue(20);
            child<QDoubleSpinBox>(*editor, targets + u"meets"_s)->setValue(10);
            child<QDoubleSpinBox>(*editor, targets + u"exceeds"_s)->setValue(2);
        }
        auto* save = child<QPushButton>(*editor, u"editorSave"_s);
        ASSERT_TRUE(save->isEnabled());
        answerNamed(u"saveVersionDialog"_s,
            [](QWidget& dialog) { child<QPushButton>(dialog, u"saveVersion"_s)->click(); });
        save->click();
        deleteClosed();
    }
    void importRecords()
    {
        QByteArray csv = "employee_no,kpi,date,value,numerator,denominator,ref,note\n";
        for (int month = 1; month <= 6; ++month)
            csv += "P0010," + QByteArray(key.data()) + ",2019-0" + QByteArray::number(month)
                + "-15,,1,20,r" + QByteArray::number(month) + ",\n";
        writeFile(in(u"kpi.csv"_s), csv);
        cli({ u"import"_s, u"kpi"_s, in(u"kpi.csv"_s) });
    }
};

} // namespace

TEST_F(NewKpi, IsImportedChartedScoredAndPrintedWithoutALineOfCode)
{
    const QStringList old{ u"review"_s, u"show"_s, u"--cycle"_s, session().cycle()->name,
        u"--engineer"_s, u"P0010"_s };
    const QJsonObject before = cli(old);
    addInTheWindow();
    importRecords();

    // Scored: 6 of 120 deployments are 5%, between meets 10 and exceeds 2.
    const QStringList period{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
    const QJsonValue figure =
        cli(QStringList{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0010"_s, u"--kpi"_s, key }
            + period)[u"figures"][0];
    EXPECT_EQ(figure[u"value"].toDouble(), 5);
    EXPECT_EQ(figure[u"n"].toDouble(), 120);
    EXPECT_EQ(figure[u"score"].toDouble(), 3 + 2 * 5.0 / 8);

    // Charted.
    for (const QStringList& chart : { QStringList{ u"dots"_s, u"--all"_s },
             QStringList{ u"xmr"_s, u"--engineer"_s, u"P0010"_s } }) {
        const QString file = in(chart.first() + u".svg"_s);
        cli(QStringList{ u"chart"_s } + chart + QStringList{ u"--kpi"_s, key, u"--out"_s, file }
            + period);
        EXPECT_TRUE(readFile(file).contains("<svg"));
    }
    window().openPage(u"team"_s);
    EXPECT_GE(child<QComboBox>(page(), u"teamKpi"_s)->findText(u"Deployment rollback rate"_s), 0);

    // A review that was started keeps its version and its scores; a new one has the new KPI.
    const QJsonObject after = cli(old);
    EXPECT_EQ(after[u"review"][u"derivation"], before[u"review"][u"derivation"]);
    EXPECT_EQ(after[u"review"][u"framework_version"], 1);
    cli(QStringList{ u"cycle"_s, u"add"_s, u"New"_s, u"--stages"_s, u"first"_s } + period);
    cli({ u"cycle"_s, u"advance"_s, u"New"_s });
    const QStringList fresh{ u"--cycle"_s, u"New"_s, u"--engineer"_s, u"P0010"_s };
    cli(QStringList{ u"review"_s, u"start"_s } + fresh);
    const QJsonObject review = cli(QStringList{ u"review"_s, u"show"_s } + fresh);
    EXPECT_EQ(review[u"review"][u"framework_version"], 2);
    const QJsonObject scored = node(review[u"review"][u"derivation"].toObject(), key);
    EXPECT_EQ(scored[u"value"].toDouble(), 3 + 2 * 5.0 / 8);

    // Printed.
    for (const QStringList& paper : { QStringList{ u"review"_s } + fresh,
             QStringList{ u"form"_s, u"--level"_s, u"mid"_s }, QStringList{ u"framework"_s } }) {
        const QString file = in(paper.first() + u".pdf"_s);
        cli(QStringList{ u"report"_s } + paper
            + QStringList{ u"--language"_s, u"en"_s, u"--out"_s, file });
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s });
        ASSERT_TRUE(pdftotext.waitForFinished());
        EXPECT_TRUE(
            pdftotext.readAllStandardOutput().simplified().contains("Deployment rollback rate"))
            << paper.first().toStdString();
    }
}

} // namespace levelbook::test
