#include "support/support.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace levelbook::test {

QString sourcePath(const QString& name)
{
    return QStringLiteral(LEVELBOOK_SOURCE_DIR "/") + name;
}

QString dataPath(const QString& name)
{
    return sourcePath(u"tests/data/"_s + name);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << path.toStdString();
        return {};
    }
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << path.toStdString();
}

std::string describe(const Error& error)
{
    QString text = errorKey(error.code);
    for (const QVariant& arg : error.args)
        text += u' ' + arg.toString();
    for (const Problem& problem : error.problems) {
        text += u" | line %1 %2 %3 %4"_s.arg(problem.line.value_or(0))
                    .arg(problem.column, problem.item, errorKey(problem.code));
        for (const QVariant& arg : problem.args)
            text += u' ' + arg.toString();
    }
    return text.toStdString();
}

} // namespace levelbook::test
