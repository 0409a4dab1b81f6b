#include "domain/result.h"

#include "support/support.h"

#include <QMetaEnum>

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(Error, KeysAreSnakeCase)
{
    EXPECT_EQ(errorKey(ErrorCode::FileNotFound), u"file_not_found"_s);
    EXPECT_EQ(errorKey(ErrorCode::NotADatabase), u"not_a_database"_s);
}

TEST(Error, KeysAreUnique)
{
    const auto meta = QMetaEnum::fromType<ErrorCode>();
    QSet<QString> keys;
    for (int i = 0; i < meta.keyCount(); ++i)
        keys.insert(errorKey(static_cast<ErrorCode>(meta.value(i))));
    EXPECT_EQ(keys.size(), meta.keyCount());
}

TEST(Result, HoldsAValueOrAnError)
{
    const auto half = [](int n) -> Result<int> {
        if (n % 2)
            return Error{ErrorCode::BadNumber, {n}, {}};
        return n / 2;
    };
    EXPECT_EQ(*half(4), 2);
    ASSERT_FALSE(half(3));
    EXPECT_EQ(half(3).error().code, ErrorCode::BadNumber);
}
