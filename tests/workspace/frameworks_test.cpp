#include "workspace/exports.h"
#include "workspace/frameworks.h"
#include "workspace/people.h"
#include "workspace/reviewdocuments.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Frameworks : public WorkspaceFile {
protected:
    Framework framework(const QString& key = {})
    {
        return must(store().framework(must(newestFramework(store(), key)).id));
    }
};

} // namespace

TEST_F(Frameworks, AnEditIsTheNextVersionOfWhatItWasMadeFrom)
{
    Framework edited = framework();
    edited.levels[1].duties.removeLast();
    EXPECT_EQ(must(saveFramework(store(), edited, 1, m_now)).version, 2);
    EXPECT_EQ(framework().levels[1].duties.size(), 5);
    // Meanwhile there is version 2, so that what was made from version 1 would take it back unseen.
    const auto late = saveFramework(store(), edited, 1, m_now);
    ASSERT_TRUE(failsWith(late, ErrorCode::Conflict));
    EXPECT_EQ(late.error().args, QVariantList{ u"python-backend-engineer 2"_s });
    EXPECT_EQ(must(saveFramework(store(), edited, 2, m_now)).version, 3);
    EXPECT_EQ(must(saveFramework(store(), edited, std::nullopt, m_now)).version, 4);
}

TEST_F(Frameworks, WhatIsWrongIsRefusedWithAllItsProblems)
{
    Framework edited = framework();
    edited.title.en.clear();
    edited.dimensions[0].kpis[0].kind = KpiKind::Count;
    const auto refused = saveFramework(store(), edited, 1, m_now);
    ASSERT_TRUE(failsWith(refused, ErrorCode::MissingValue));
    EXPECT_EQ(codesOf(refused.error().problems),
        (QList{ ErrorCode::MissingValue, ErrorCode::BadChoice }));
    EXPECT_EQ(must(store().frameworkVersions()).size(), 1);
}

TEST_F(Frameworks, ACopyIsAFrameworkOfItsOwnThatPeopleCanWorkBy)
{
    addUsualPeople();
    must(addFrameworkCopy(store(), framework(), u"data-engineer"_s, { u"데이터"_s, {} }, m_now));
    EXPECT_EQ(framework(u"data-engineer"_s).title.ko, u"데이터"_s);
    EXPECT_EQ(framework(u"data-engineer"_s).title.en, framework().title.en);
    EXPECT_TRUE(failsWith(addFrameworkCopy(store(), framework(), u"data-engineer"_s, {}, m_now),
        ErrorCode::AlreadyExists));
    EXPECT_TRUE(failsWith(
        addFrameworkCopy(store(), framework(), u"Data Engineer"_s, {}, m_now), ErrorCode::BadKey));
    ASSERT_EQ(must(newestFrameworks(store())).size(), 2);

    must(setFrameworkOf(store(), u"E1"_s, u"data-engineer"_s));
    EXPECT_EQ(engineer(u"E1"_s).framework, u"data-engineer"_s);
    EXPECT_TRUE(
        failsWith(setFrameworkOf(store(), u"E1"_s, u"unknown"_s), ErrorCode::UnknownFramework));
    Engineer lost = engineer(u"E2"_s);
    lost.framework = u"unknown"_s;
    EXPECT_TRUE(failsWith(savePerson(store(), lost), ErrorCode::UnknownFramework));
    openCycle();
    EXPECT_EQ(must(store().framework(startReview(u"E1"_s).framework)).key, u"data-engineer"_s);
    EXPECT_EQ(
        must(store().framework(startReview(u"E2"_s).framework)).key, u"python-backend-engineer"_s);
}

TEST_F(Frameworks, APeopleFileNamesTheFrameworkOfAPerson)
{
    const QByteArray header = "employee_no,name,team,level,hired_on,career_started_on,framework\n";
    const QByteArray kim = "E1,Kim,A,mid,2020-01-01,,";
    const auto import = [&](const QByteArray& csv) { return importPeople(store(), request(csv)); };
    const auto refused = import(header + kim + "data\n");
    ASSERT_TRUE(failsWith(refused, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(refused.error().problems), QList{ ErrorCode::UnknownFramework });
    must(addFrameworkCopy(store(), framework(), u"data"_s, {}, m_now));
    must(import(header + kim + "data\nE2,Lee,A,mid,2020-01-01,,\n"));
    EXPECT_EQ(engineer(u"E1"_s).framework, u"data"_s);
    EXPECT_EQ(engineer(u"E2"_s).framework, u"python-backend-engineer"_s) << "nothing was said";
    must(import(header + kim + "\n"));
    EXPECT_EQ(engineer(u"E1"_s).framework, u"data"_s) << "an empty cell says nothing";

    must(writePeopleTable(store(), in(u"people.csv"_s), day(2026, 1, 1)));
    const QByteArray exported = readFile(in(u"people.csv"_s));
    EXPECT_TRUE(exported.contains(",manager_no,framework\n"));
    must(setFrameworkOf(store(), u"E1"_s, u"python-backend-engineer"_s));
    must(import(exported));
    EXPECT_EQ(engineer(u"E1"_s).framework, u"data"_s);
}

TEST_F(Frameworks, AKpiIsOneThingInTheWholeFile)
{
    Framework other = framework();
    other.key = u"other"_s;
    other.dimensions[0].kpis[0].kind = KpiKind::Count; // Its records are those of the first one.
    EXPECT_TRUE(
        failsWith(saveFramework(store(), other, std::nullopt, m_now), ErrorCode::BadChoice));
    other.dimensions[0].kpis[0].key = u"reviews"_s;
    must(saveFramework(store(), other, std::nullopt, m_now));
    EXPECT_EQ(must(frameworkWithKpi(store(), u"reviews"_s, {})).key, u"other"_s);
    EXPECT_EQ(must(frameworkWithKpi(store(), u"bug_rate"_s, u"other"_s)).key, u"other"_s);
    EXPECT_TRUE(failsWith(frameworkWithKpi(store(), u"nothing"_s, {}), ErrorCode::UnknownKpi));
    Framework dropped = framework();
    dropped.dimensions[0].kpis.removeAt(2);
    other.dimensions[0].kpis.removeAt(2);
    must(saveFramework(store(), dropped, 1, m_now));
    must(saveFramework(store(), other, 1, m_now));
    EXPECT_EQ(must(frameworkWithKpi(store(), u"test_coverage"_s, {})).version, 1)
        << "its records are still there";
    const UsedKeys used = must(usedKeys(store(), u"other"_s));
    EXPECT_TRUE(used.kpis.contains(u"review_pass_rate"_s));
    EXPECT_FALSE(used.keys.contains(u"review_pass_rate"_s)) << "free to come back in this one";
}
