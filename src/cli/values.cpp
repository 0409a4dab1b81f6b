#include "cli/values.h"

#include "domain/strictjson.h"
#include "sources/values.h"
#include "text/errortext.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<QDate> dayFromText(const QString& text)
{
    const QDate date = parseDate(text.toStdString());
    if (!date.isValid())
        return Error{ ErrorCode::BadDate, { text }, {} };
    return date;
}

Result<Period> periodOf(const Arguments& arguments)
{
    for (const auto& option : { u"from"_s, u"to"_s }) {
        if (!arguments.has(option))
            return Error{ ErrorCode::MissingOption, { u"--"_s + option }, {} };
    }
    return periodFromText(arguments.value(u"from"_s) + u".."_s + arguments.value(u"to"_s));
}

Result<Period> periodFromText(const QString& text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return Error{ ErrorCode::BadDate, { text }, {} };
    auto from = dayFromText(ends[0]);
    LEVELBOOK_TRY(from);
    auto to = dayFromText(ends[1]);
    LEVELBOOK_TRY(to);
    const Period period{ *from, *to };
    if (!period.isValid())
        return Error{ ErrorCode::BadPeriod, { period.from, period.to }, {} };
    return period;
}

Result<int> wholeNumberOf(const Arguments& arguments, const QString& option)
{
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber)
        return Error{ ErrorCode::BadNumber, { arguments.value(option) }, {} };
    return number;
}

QStringList listFromText(const QString& text)
{
    QStringList parts;
    const QStringList all = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : all)
        parts << part.trimmed();
    return parts;
}

QJsonValue number(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonValue score(std::optional<int> hundredths)
{
    return hundredths ? QJsonValue(*hundredths / 100.0) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Words& words, const Problem& problem)
{
    QJsonObject json;
    if (problem.line)
        json[u"line"_s] = *problem.line;
    if (!problem.column.isEmpty())
        json[u"column"_s] = problem.column;
    if (!problem.item.isEmpty())
        json[u"item"_s] = problem.item;
    json[u"code"_s] = errorKey(problem.code);
    json[u"message"_s] = problemText(words, problem);
    return json;
}

Result<QByteArray> readInput(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ ErrorCode::FileNotFound, { path }, {} };
    if (!info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
    // One byte more than any reader takes, so that the reader itself says "too large".
    return file.read(strictJsonByteLimit + 1);
}

Result<void> needOneOf(const Arguments& arguments, const QStringList& options)
{
    qsizetype given = 0;
    for (const QString& option : options)
        given += arguments.has(option) ? 1 : 0;
    if (given != 1)
        return Error{ ErrorCode::WrongUse, { u"--"_s + options.join(u" | --"_s) }, {} };
    return {};
}

} // namespace levelbook::cli
