// The window's program as somebody starts it who only asks something of it.
#include "support/support.h"

#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

QProcessEnvironment withoutDisplay()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

} // namespace

// What it loads beside its start must not be left over at such an end: several times, as it went
// wrong every other time.
TEST(ProgramOptionsTest, AreAnsweredAndEndTheProgram)
{
    for (int i = 0; i < 20; ++i) {
        QProcess program;
        program.setProcessEnvironment(withoutDisplay());
        program.start(QStringLiteral(LEVELBOOK_PROGRAM), { u"--version"_s });
        ASSERT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(program.exitCode(), 0);
        EXPECT_TRUE(program.readAllStandardOutput().startsWith("levelbook "));
        EXPECT_FALSE(program.readAllStandardError().contains("main() thread"));
    }
}

TEST(ProgramOptionsTest, ThatAreUnknownAreRefused)
{
    QProcess program;
    program.setProcessEnvironment(withoutDisplay());
    program.start(QStringLiteral(LEVELBOOK_PROGRAM), { u"--nonsense"_s });
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(program.readAllStandardError().contains("nonsense"));
}

} // namespace levelbook::test
