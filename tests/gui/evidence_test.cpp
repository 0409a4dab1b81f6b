// The dialog of the records behind a figure.
#include "gui/dialogs.h"
#include "gui/evidencedialog.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "models/evidencemodel.h"
#include "text/figuretext.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class EvidenceWindow : public GuiTest {
protected:
    // A person who has records of a KPI in the cycle.
    const Engineer& personWith(const QString& kpi)
    {
        for (const Engineer& engineer : workspace().people().engineers()) {
            if (!recordsOf(engineer.id, kpi).isEmpty())
                return engineer;
        }
        throw std::runtime_error("nobody has records");
    }
    QList<KpiRecord> recordsOf(const KpiSubject& subject, const QString& kpi)
    {
        return must(workspace().store().records({ { subject }, { kpi }, session().period() }));
    }
    QString cell(const QAbstractItemModel& model, int row, const QString& title)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column).data().toString();
        }
        throw std::runtime_error("no column " + title.toStdString());
    }
};

TEST_F(EvidenceWindow, ShowsTheStoresRecordsWithFileAndLine)
{
    const Engineer person = personWith(u"pr_lead_time"_s);
    gui::showEvidence(session(), person.id, u"pr_lead_time"_s, session().period(), nullptr);
    auto* dialog = topLevel<gui::EvidenceDialog>(u"evidenceDialog"_s);
    const QAbstractItemModel& model = *child<gui::ReadTable>(*dialog, u"evidenceTable"_s)->model();
    const QList<KpiRecord> records = recordsOf(person.id, u"pr_lead_time"_s);
    ASSERT_EQ(model.rowCount(), records.size());
    const QList<ImportLog> imports = must(workspace().store().imports());
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_EQ(cell(model, row, u"Date"_s), records[row].date.toString(Qt::ISODate));
        EXPECT_EQ(cell(model, row, u"Reference"_s), records[row].ref);
        const auto import = std::find_if(imports.begin(), imports.end(),
            [&](const ImportLog& log) { return log.id == records[row].import; });
        ASSERT_NE(import, imports.end());
        EXPECT_EQ(cell(model, row, u"File"_s), import->file);
        EXPECT_EQ(cell(model, row, u"Line"_s).remove(u','), QString::number(*records[row].line));
    }
    const auto evidence = must(readEvidence(workspace().store(), workspace().people(),
        workspace().framework(), person.id, u"pr_lead_time"_s, session().period()));
    EXPECT_TRUE(child<QLabel>(*dialog, u"evidenceFigure"_s)
                    ->text()
                    .contains(figureText(session().words(), evidence.kpi, evidence.figure)));
    dialog->close();
}

TEST_F(EvidenceWindow, NamesEachPersonBehindATeamsFigure)
{
    const Team team = workspace().people().teams().first();
    gui::showEvidence(session(), team.id, u"pr_lead_time"_s, session().period(), nullptr);
    auto* dialog = topLevel<gui::EvidenceDialog>(u"evidenceDialog"_s);
    const QAbstractItemModel& model = *child<gui::ReadTable>(*dialog, u"evidenceTable"_s)->model();
    qsizetype expected = 0;
    for (const Engineer* member : workspace().people().members(team.id, session().period()))
        expected += recordsOf(member->id, u"pr_lead_time"_s).size();
    EXPECT_EQ(model.rowCount(), expected);
    EXPECT_FALSE(cell(model, 0, u"Name"_s).isEmpty());
    dialog->close();
}

TEST_F(EvidenceWindow, CopiesRowsForASpreadsheetAndSpeaksKoreanAtOnce)
{
    const Engineer person = personWith(u"pr_lead_time"_s);
    gui::showEvidence(session(), person.id, u"pr_lead_time"_s, session().period(), nullptr);
    auto* dialog = topLevel<gui::EvidenceDialog>(u"evidenceDialog"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, u"evidenceCopy"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), recordsOf(person.id, u"pr_lead_time"_s).size() + 1);
    const QString before = child<QLabel>(*dialog, u"evidenceTitle"_s)->text();
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents(); // Widgets are told by posted events.
    EXPECT_NE(child<QLabel>(*dialog, u"evidenceTitle"_s)->text(), before);
    EXPECT_TRUE(child<QLabel>(*dialog, u"evidenceTitle"_s)->text().contains(u"PR 처리 시간"_s));
    dialog->close();
}

TEST_F(EvidenceWindow, TellsOfAKpiThatNobodyKnows)
{
    QSignalSpy told(&session(), &gui::Session::told);
    gui::showEvidence(session(), workspace().people().teams().first().id, u"nonsense"_s,
        session().period(), nullptr);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(openWindow<QDialog>(u"evidenceDialog"_s), nullptr);
}

TEST_F(EvidenceWindow, TableKeepsTheRulesOfModels)
{
    const Team team = workspace().people().teams().first();
    for (const KpiDefinition& kpi : workspace().framework().kpis()) {
        EvidenceModel model(must(readEvidence(workspace().store(), workspace().people(),
                                workspace().framework(), team.id, kpi.key, session().period())),
            session().words());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setWords(Words(Language::Korean));
    }
}

TEST(TabSeparated, KeepsCellsApartAndFormulasHarmless)
{
    const Words words(Language::English);
    KpiDefinition kpi;
    kpi.kind = KpiKind::Count;
    Evidence evidence;
    evidence.kpi = kpi;
    EvidenceRecord row;
    row.record.note = u"=HYPERLINK(\"x\")\tand\nmore"_s;
    evidence.records << row;
    const EvidenceModel model(evidence, words);
    const QString text = gui::tabSeparated(model, { 0 });
    EXPECT_EQ(text.count(u'\n'), 2);
    EXPECT_TRUE(text.contains(u"'=HYPERLINK(\"x\") and more"_s));
}

} // namespace

} // namespace levelbook::test
