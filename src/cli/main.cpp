// levelbook-cli: reads the command line, runs one verb, prints its result and exits with its code.
#include "cli/invocation.h"

#include <QApplication>

#include <cstdio>

using namespace levelbook;

namespace {

// The verb did what its exit code would say, but its result could not be written (a full disk,
// say): neither "done" nor "nothing changed" would be true.
constexpr int exitResultLost = 3;

bool print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

// Qt's own warnings, of a runtime folder that is not there say, are no part of what a verb says:
// the streams belong to its result.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg)
        print(stderr, text + QChar::LineFeed);
}

int run(const cli::Invocation& invocation)
{
    const cli::Printed printed = cli::execute(invocation);
    const bool written = print(stdout, printed.out);
    print(stderr, printed.err);
    return written ? printed.exitCode : exitResultLost;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(keepQtQuiet);
    QCoreApplication::setApplicationName(QStringLiteral("levelbook-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEVELBOOK_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const cli::Invocation invocation = cli::readInvocation(words);
    if (!invocation.draws()) {
        const QCoreApplication app(argc, argv);
        return run(invocation);
    }
    // Charts and papers need fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return run(invocation);
}
