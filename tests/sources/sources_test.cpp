#include "sourcefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

using SourcesTest = SourceTest;

TEST_F(SourcesTest, EverySourceIsWhole)
{
    for (const KpiSource& source : kpiSources()) {
        EXPECT_EQ(kpiSource(QString::fromLatin1(source.name)), &source);
        EXPECT_STRNE(source.title, "");
        for (const QString& pattern : QString::fromLatin1(source.patterns).split(u' '))
            EXPECT_TRUE(pattern.startsWith(u"*.")) << pattern.toStdString();
        EXPECT_FALSE(source.canRead(m_dir.path()));
    }
    EXPECT_EQ(kpiSource(u"none"), nullptr);
}

TEST_F(SourcesTest, TheOwnFormatIsKnownByItsHeader)
{
    const KpiSource& own = *kpiSource(u"levelbook-csv");
    EXPECT_TRUE(own.canRead(dataPath(u"qbittorrent/kpi.csv"_s)));
    EXPECT_FALSE(own.canRead(dataPath(u"qbittorrent/people.csv"_s)));
    EXPECT_EQ(kpiSourceFor(dataPath(u"qbittorrent/kpi.csv"_s)).name, own.name);
    EXPECT_EQ(kpiSourceFor(file("nonsense")).name, own.name) << "its problems say what is missing";
}
