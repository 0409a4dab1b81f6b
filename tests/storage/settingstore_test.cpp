// What the file keeps of its own and of its frameworks.
#include "domain/frameworkjson.h"
#include "storage/storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class SettingStoreTest : public StoreFile { };
class FrameworkStoreTest : public StoreFile {
protected:
    FrameworkVersion add(const Framework& framework)
    {
        return save([&] { return store().addFramework(framework, m_now); });
    }
    static Framework shipped()
    {
        return must(frameworkFromJson(readFile(
            sourcePath(u"resources/frameworks/python-backend-engineer.json"_s))));
    }
};

} // namespace

TEST_F(SettingStoreTest, IsEmptyUntilItIsSetAndThenTheLastValue)
{
    EXPECT_EQ(must(store().setting(u"organisation"_s)), QString());
    save([&] { return store().setSetting(u"organisation"_s, u"회사"_s); });
    EXPECT_EQ(must(store().setting(u"organisation"_s)), u"회사"_s);
    save([&] { return store().setSetting(u"organisation"_s, u"'Other'"_s); });
    EXPECT_EQ(must(store().setting(u"organisation"_s)), u"'Other'"_s);
    EXPECT_EQ(must(otherStore()->setting(u"organisation"_s)), u"'Other'"_s);
    save([&] { return store().setSetting(u"organisation"_s, {}); });
    EXPECT_EQ(must(store().setting(u"organisation"_s)), QString());
    EXPECT_EQ(must(store().setting(u"confidentiality"_s)), QString());
}

TEST_F(SettingStoreTest, IsSetWithinAnActionOnly)
{
    EXPECT_TRUE(failsWith(store().setSetting(u"a"_s, u"b"_s), ErrorCode::StorageFailure));
}

TEST_F(FrameworkStoreTest, AFrameworkComesBackWhole)
{
    const FrameworkVersion version = add(shipped());
    EXPECT_EQ(version, (FrameworkVersion{ version.id, shipped().key, 1, m_now, shipped().title }));
    EXPECT_EQ(must(store().frameworkVersions()), QList{ version });
    EXPECT_EQ(must(store().framework(version.id)), shipped());
}

TEST_F(FrameworkStoreTest, EveryEditIsTheNextVersionOfItsKey)
{
    Framework edited = shipped();
    edited.version = 40; // What it calls itself does not count.
    edited.overview.ko = u"바뀜"_s;
    Framework other = shipped();
    other.key = u"designer"_s;
    const FrameworkVersion first = add(shipped());
    const FrameworkVersion second = add(edited);
    const FrameworkVersion others = add(other);
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(others.version, 1);
    EXPECT_EQ(must(store().frameworkVersions()), (QList{ first, second, others }));
    EXPECT_EQ(must(store().framework(first.id)), shipped());
    EXPECT_EQ(must(store().framework(second.id)).version, 2);
    EXPECT_EQ(must(store().framework(second.id)).overview.ko, u"바뀜"_s);
}

TEST_F(FrameworkStoreTest, AnUnknownOneIsNamed)
{
    EXPECT_TRUE(failsWith(store().framework(FrameworkId{ 9 }), ErrorCode::UnknownFramework));
}
