#include "pdftext.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

QString outputOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0)
        << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString pdfText(const QString& path)
{
    return outputOf(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, path, u"-"_s }).simplified();
}

QString pdfSheet(const QString& path)
{
    static const QRegularExpression sheet(u"Page size:.*\\((\\w+)\\)"_s);
    return sheet.match(outputOf(u"pdfinfo"_s, { path })).captured(1);
}

int pdfPages(const QString& path)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(outputOf(u"pdfinfo"_s, { path })).captured(1).toInt();
}

} // namespace levelbook::test
