// What is loaded late says its name where it is not there.
#include "domain/latelibrary.h"
#include "support/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace levelbook;

namespace {

TEST(LateLibrary, SaysWhichOneIsMissing)
{
    const auto functions = lateFunctions("levelbook-nothing");
    ASSERT_FALSE(functions);
    EXPECT_EQ(functions.error().code, ErrorCode::PartMissing);
    EXPECT_EQ(functions.error().args.value(0).toString(), u"levelbook-nothing"_s);
    EXPECT_TRUE(functions.error().args.value(1).toString().contains(u"levelbook-nothing.so"_s));
}

TEST(LateLibrary, OfAnotherProgramIsNotOurs)
{
    const auto functions = lateFunctions("libc");
    ASSERT_FALSE(functions);
    EXPECT_EQ(functions.error().code, ErrorCode::PartMissing);
}

} // namespace
