// levelbook-cli: reads the command line, runs one verb, prints its result and exits with its code.
#include "cli/invocation.h"

#include <QApplication>

#include <cstdio>

using namespace levelbook;

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
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
    print(stdout, printed.out);
    print(stderr, printed.err);
    return printed.exitCode;
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
