// The window's program as somebody starts it who only asks something of it.
#include "support/support.h"

#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

struct Answer {
    int code = -1; ///< The exit code; -1 where it crashed or did not end.
    QByteArray out;
    QByteArray err;
};

Answer answerTo(const QString& option)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LEVELBOOK_PROGRAM), { option });
    const bool ended = program.waitForFinished() && program.exitStatus() == QProcess::NormalExit;
    return { ended ? program.exitCode() : -1, program.readAllStandardOutput(),
        program.readAllStandardError() };
}

} // namespace

// What it loads beside its start must not be left over at such an end: several times, as it went
// wrong every other time.
TEST(ProgramOptionsTest, AreAnsweredAndEndTheProgram)
{
    for (int i = 0; i < 20; ++i) {
        const Answer version = answerTo(u"--version"_s);
        ASSERT_EQ(version.code, 0);
        EXPECT_TRUE(version.out.startsWith("levelbook "));
        EXPECT_FALSE(version.err.contains("main() thread"));
    }
}

TEST(ProgramOptionsTest, ThatAreUnknownAreRefused)
{
    const Answer refusal = answerTo(u"--nonsense"_s);
    EXPECT_EQ(refusal.code, 1);
    EXPECT_TRUE(refusal.err.contains("nonsense"));
}

} // namespace levelbook::test
