// Every file under src/ keeps the rules of rules.h.
#include "layers/rules.h"
#include "support/support.h"

#include <QDir>
#include <QDirIterator>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QList<SourceFile> sourceFiles()
{
    const QDir folder(sourcePath(u"src"_s));
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    QList<SourceFile> all;
    while (files.hasNext()) {
        const QString path = files.next();
        all << SourceFile{ folder.relativeFilePath(path), QString::fromUtf8(readFile(path)) };
    }
    return all;
}

TEST(Layers, EveryFileKeepsTheRules)
{
    const QList<SourceFile> files = sourceFiles();
    QSet<QString> layers;
    for (const SourceFile& file : files) {
        if (file.path.contains(u'/'))
            layers << file.layer();
        for (const QString& broken : brokenRules(file))
            ADD_FAILURE() << broken.toStdString();
    }
    // That the files were found at all.
    EXPECT_TRUE(layers.contains({ u"domain"_s, u"storage"_s, u"sources"_s, u"text"_s,
        u"workspace"_s, u"charts"_s, u"reports"_s, u"cli"_s }));
}

} // namespace
