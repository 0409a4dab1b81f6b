// What the search of the window finds, in which order, and where it leads.
#include "models/searchindex.h"
#include "support/sampleframework.h"
#include "support/support.h"
#include "workspace/workspacefile.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

SearchEntry entry(const QString& text, const QStringList& also = {})
{
    return { text, {}, also, u"page"_s, text };
}

QStringList texts(const QList<SearchGroup>& groups)
{
    QStringList all;
    for (const SearchGroup& group : groups) {
        for (const SearchEntry& one : group.found)
            all << one.text;
    }
    return all;
}

QStringList subjects(const QList<SearchGroup>& groups)
{
    QStringList all;
    for (const SearchGroup& group : groups) {
        for (const SearchEntry& one : group.found)
            all << one.subject;
    }
    return all;
}

const Framework& shipped()
{
    static const Framework framework = must(builtInFramework());
    return framework;
}

QStringList itemsFound(const Words& words, const QString& search)
{
    SearchIndex index;
    index.set(SearchKind::FrameworkItem, frameworkEntries(shipped(), words));
    return subjects(index.find(search, 50));
}

} // namespace

TEST(SearchIndex, FindsByEveryWordAndByInitialConsonants)
{
    SearchIndex index;
    index.set(SearchKind::Person, { entry(u"김민준"_s, { u"P0004"_s }), entry(u"남궁민서"_s) });
    EXPECT_EQ(texts(index.find(u"ㄱㅁㅈ"_s, 5)), QStringList{ u"김민준"_s });
    EXPECT_EQ(texts(index.find(u"민"_s, 5)), (QStringList{ u"김민준"_s, u"남궁민서"_s }));
    EXPECT_EQ(texts(index.find(u"p0004"_s, 5)), QStringList{ u"김민준"_s });
    EXPECT_TRUE(index.find(u"없음"_s, 5).isEmpty());
    EXPECT_TRUE(index.find(u"  "_s, 5).isEmpty());
}

TEST(SearchIndex, WhatBeginsWithTheSearchComesFirst)
{
    SearchIndex index;
    index.set(SearchKind::Command,
        { entry(u"Save team"_s), entry(u"Team KPIs"_s), entry(u"x"_s, { u"Team"_s }) });
    EXPECT_EQ(
        texts(index.find(u"team"_s, 5)), (QStringList{ u"Team KPIs"_s, u"x"_s, u"Save team"_s }));
}

TEST(SearchIndex, GroupsComeInOrderAndSayHowManyMore)
{
    SearchIndex index;
    index.set(SearchKind::Command, { entry(u"ab"_s) });
    index.set(SearchKind::Person, { entry(u"a1"_s), entry(u"a2"_s), entry(u"a3"_s) });
    index.set(SearchKind::Review, { entry(u"none"_s) });
    const QList<SearchGroup> groups = index.find(u"a"_s, 2);
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].kind, SearchKind::Person);
    EXPECT_EQ(texts({ groups[0] }), (QStringList{ u"a1"_s, u"a2"_s }));
    EXPECT_EQ(groups[0].more, 1);
    EXPECT_EQ(groups[1].kind, SearchKind::Command);
    EXPECT_EQ(groups[1].more, 0);
    index.forget(SearchKind::Person);
    EXPECT_FALSE(index.has(SearchKind::Person));
    EXPECT_EQ(index.find(u"a"_s, 2).size(), 1);
}

TEST(SearchIndex, ItemsOfTheFrameworkAreFoundInBothLanguagesWhateverTheWindows)
{
    const LevelItem& duty = shipped().level(Level::Mid).duties.first();
    const QString subject = shipped().key + u':' + duty.key;
    for (const Words& words : { korean, english }) {
        EXPECT_TRUE(itemsFound(words, duty.text.ko).contains(subject));
        EXPECT_TRUE(itemsFound(words, duty.text.en.toUpper()).contains(subject));
    }
    const KpiDefinition* kpi = shipped().kpi(u"pr_lead_time"_s);
    EXPECT_EQ(itemsFound(english, kpi->name.ko), QStringList{ shipped().key + u":pr_lead_time"_s });
    const QList<SearchEntry> shown = frameworkEntries(shipped(), korean);
    EXPECT_TRUE(std::any_of(shown.begin(), shown.end(),
        [&duty](const SearchEntry& one) { return one.text == duty.text.ko; }));
}

TEST(SearchIndex, EveryPartOfTheFrameworkIsThereOnce)
{
    const QList<SearchEntry> entries = frameworkEntries(shipped(), english);
    qsizetype expected = shipped().stack.size() + shipped().transitions.size()
        + shipped().dimensions.size() + shipped().kpis().size();
    for (const LevelDefinition& level : shipped().levels)
        expected += ratedItems(level).size();
    EXPECT_EQ(entries.size(), expected);
    QSet<QString> places;
    for (const SearchEntry& one : entries) {
        places << one.subject;
        EXPECT_FALSE(one.note.isEmpty());
        EXPECT_TRUE(frameworkItemText(shipped(), one.subject.section(u':', 1)).has_value())
            << one.subject.toStdString();
    }
    EXPECT_EQ(places.size(), expected);
    EXPECT_EQ(frameworkItemText(shipped(), u"none"_s), std::nullopt);
}

TEST(SearchIndex, PeopleAndReviewsLeadToTheirPages)
{
    const QTemporaryDir folder;
    auto store =
        must(createFile(folder.filePath(u"a.levelbook"_s), QDateTime::currentDateTimeUtc()));
    Engineer engineer;
    {
        auto transaction = must(store->begin());
        engineer.employeeNo = u"E1"_s;
        engineer.name = u"김민준"_s;
        engineer.framework = shipped().key;
        engineer.hiredOn = QDate(2020, 1, 1);
        engineer.teams = { { engineer.hiredOn, must(store->addTeam(u"A"_s)) } };
        engineer.levels = { { engineer.hiredOn, Level::Mid, {} } };
        engineer.id = must(store->addEngineer(engineer));
        must(transaction->commit());
    }
    const PeopleIndex people = must(PeopleIndex::read(*store));
    SearchIndex index;
    index.set(SearchKind::Person, personEntries(people));
    index.set(SearchKind::Review, reviewEntries(people, {}, english));
    EXPECT_EQ(index.find(u"E1"_s, 5).size(), 1) << "no review, no find";
    index.set(SearchKind::Review,
        reviewEntries(people, { { engineer.id, ReviewState::First } }, english));
    const QList<SearchGroup> groups = index.find(u"ㄱㅁㅈ"_s, 5);
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].found[0].page, u"people"_s);
    EXPECT_EQ(groups[1].found[0].page, u"reviews"_s);
    EXPECT_EQ(groups[1].found[0].subject, u"E1"_s);
    EXPECT_EQ(groups[1].found[0].note, u"E1 · First review"_s);
}
