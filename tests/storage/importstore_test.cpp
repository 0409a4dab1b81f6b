// The log of imports and what it remembers. What undoing does to whole imports is proved with them,
// in tests/workspace.
#include "storage/personmemory.h"
#include "storage/storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ImportStoreTest : public StoreFile { };

} // namespace

TEST_F(ImportStoreTest, AnEntryComesBackWhole)
{
    ImportLog log;
    log.kind = ImportKind::People;
    log.file = u"사람 'quoted'.csv"_s;
    log.sha256 = QString(64, u'a');
    log.source = u"levelbook-csv"_s;
    log.by = u"L1"_s;
    log.at = m_now;
    log.id = save([&] { return store().addImport(log); });
    EXPECT_EQ(must(store().imports()), QList{ log });
    log.rows = 10;
    log.added = 5;
    log.updated = 3;
    log.unchanged = 2;
    save([&] { return store().finishImport(log); });
    EXPECT_EQ(must(store().imports()), QList{ log });
    EXPECT_EQ(must(otherStore()->imports()), QList{ log });
}

TEST_F(ImportStoreTest, TheNewestIsLastThoughTheClockGoesBack)
{
    const ImportId first = addImport(ImportKind::Kpi);
    m_now = m_now.addYears(-1);
    const ImportId second = addImport(ImportKind::Kpi);
    const QList<ImportLog> logs = must(store().imports());
    ASSERT_EQ(logs.size(), 2);
    EXPECT_EQ(logs[0].id, first);
    EXPECT_EQ(logs[1].id, second);
    EXPECT_LT(logs[1].at, logs[0].at);
}

TEST_F(ImportStoreTest, UndoingMarksTheEntryOnce)
{
    for (const ImportKind kind : { ImportKind::Kpi, ImportKind::People }) {
        const ImportId id = addImport(kind);
        const QDateTime later = m_now.addDays(1);
        save([&] { return store().undoImport(id, later); });
        EXPECT_EQ(must(store().imports()).last().undoneAt, later);
        EXPECT_TRUE(failsWith(
            trySave([&] { return store().undoImport(id, later); }), ErrorCode::ImportUndone));
    }
    EXPECT_TRUE(failsWith(trySave([&] { return store().undoImport(ImportId{ 99 }, m_now); }),
        ErrorCode::UnknownImport));
    EXPECT_EQ(must(store().counts()).imports, 0);
}

TEST_F(ImportStoreTest, APersonRememberedIsRestored)
{
    const TeamId team = addTeam(u"A"_s);
    const EngineerId id = addPerson(person(u"E1"_s, team));
    const Engineer before = stored(id);
    const ImportId import = addImport(ImportKind::People);
    Engineer changed = before;
    changed.name = u"Changed"_s;
    changed.levels << LevelStep{ QDate(2026, 1, 1), Level::Senior, u"승진"_s };
    save([&]() -> Result<void> {
        LEVELBOOK_TRY(store().updateEngineer(changed));
        return store().rememberPerson(import, id, before);
    });
    save([&] { return store().undoImport(import, m_now); });
    Engineer expected = before;
    expected.revision = 3; // Never used again, so that an old copy is noticed.
    EXPECT_EQ(stored(id), expected);
}

TEST_F(ImportStoreTest, RememberingNobodyIsHarmless)
{
    const ImportId import = addImport(ImportKind::People);
    save([&] { return store().rememberPerson(import, EngineerId{ 99 }, std::nullopt); });
    save([&] { return store().undoImport(import, m_now); });
}

TEST(PersonMemory, HoldsEverythingButTheKey)
{
    Engineer engineer;
    engineer.employeeNo = u"E'1"_s;
    engineer.name = u"김하나 \"😀\""_s;
    engineer.email = u"a@b.kr"_s;
    engineer.framework = u"sample"_s;
    engineer.hiredOn = QDate(2020, 1, 1);
    engineer.leftOn = QDate(2027, 1, 1);
    engineer.careerStartedOn = QDate(2018, 1, 1);
    engineer.manager = EngineerId{ 9007199254740993 }; // Beyond what a double holds.
    engineer.note = u"note\nof two lines"_s;
    engineer.teams = { { QDate(2020, 1, 1), TeamId{ 1 } }, { QDate(2021, 1, 1), TeamId{ 2 } } };
    engineer.levels = { { QDate(2020, 1, 1), Level::Mid, {} },
        { QDate(2022, 1, 1), Level::Lead, u"승진"_s } };
    engineer.absences = { { { QDate(2022, 1, 1), QDate(2022, 2, 1) }, u"휴직"_s } };
    engineer.revision = 7;
    EXPECT_EQ(personFromJson(personToJson(engineer)), engineer);
    EXPECT_EQ(personFromJson(personToJson(Engineer())), Engineer());
}
