// The framework that ships with the program, and broken variants of its file, for tests.
#pragma once

#include "domain/frameworkjson.h"
#include "support/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace levelbook::test {

inline QByteArray shippedFrameworkFile()
{
    return readFile(QStringLiteral(":/frameworks/python-backend-engineer.json"));
}

inline Framework shippedFramework()
{
    static const Framework framework = must(frameworkFromJson(shippedFrameworkFile()));
    return framework;
}

/// `value` with the place at `steps` set to `to`, or removed where `to` is undefined.
inline QJsonValue withPlace(const QJsonValue& value, const QStringList& steps, const QJsonValue& to)
{
    if (steps.isEmpty())
        return to;
    const QStringList rest = steps.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = steps.first().toInt();
        if (index == array.size())
            array.append(to);
        else if (const QJsonValue changed = withPlace(array.at(index), rest, to);
                 changed.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, changed);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withPlace(object.value(steps.first()), rest, to);
    if (changed.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), changed);
    return object;
}

/// The shipped file with one place changed, e.g. "levels[0].title.ko"; an undefined value removes
/// it. An index at an array's end appends.
inline QByteArray changedFile(const QString& path, const QJsonValue& to)
{
    static const QRegularExpression separator(QStringLiteral("[.\\[\\]]+"));
    const QJsonObject document = QJsonDocument::fromJson(shippedFrameworkFile()).object();
    const QStringList steps = path.split(separator, Qt::SkipEmptyParts);
    return QJsonDocument(withPlace(document, steps, to).toObject()).toJson();
}

} // namespace levelbook::test
