#include "domain/jsonfields.h"

#include "domain/jsonpath.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace levelbook {

JsonFields::JsonFields(QJsonObject object, QString path, QList<Problem>& problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

bool JsonFields::has(QLatin1StringView key) const { return m_object.contains(key); }

QString JsonFields::path(const QString& key) const { return jsonMemberPath(m_path, key); }

QString JsonFields::text(QLatin1StringView key)
{
    const auto value = member(key, QJsonValue::String, "string");
    return value ? value->toString() : QString();
}

bool JsonFields::boolean(QLatin1StringView key)
{
    const auto value = member(key, QJsonValue::Bool, "boolean");
    return value && value->toBool();
}

double JsonFields::number(QLatin1StringView key)
{
    const auto value = member(key, QJsonValue::Double, "number");
    return value ? value->toDouble() : 0;
}

int JsonFields::integer(const QString& key)
{
    const auto value = member(key, QJsonValue::Double, "integer");
    if (!value)
        return 0;
    const double number = value->toDouble();
    if (number != std::trunc(number)) {
        addProblem(ErrorCode::JsonWrongType, path(key), { u"integer"_s });
        return 0;
    }
    if (std::abs(number) > std::numeric_limits<int>::max()) {
        refuse(key, QString::number(number, 'g', QLocale::FloatingPointShortest));
        return 0;
    }
    return static_cast<int>(number);
}

QJsonArray JsonFields::array(QLatin1StringView key)
{
    const auto value = member(key, QJsonValue::Array, "array");
    return value ? value->toArray() : QJsonArray();
}

JsonFields JsonFields::object(const QString& key)
{
    const auto value = member(key, QJsonValue::Object, "object");
    JsonFields fields(value ? value->toObject() : QJsonObject(), path(key), *m_problems);
    fields.m_absent = !value;
    return fields;
}

void JsonFields::refuse(const QString& key, const QString& value)
{
    constexpr qsizetype shown = 64;
    addProblem(ErrorCode::JsonBadValue, path(key),
        { value.size() > shown ? value.left(shown) + QChar(0x2026) : value });
}

void JsonFields::refuseUnknown()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            addProblem(ErrorCode::JsonUnknownKey, path(it.key()));
    }
}

std::optional<JsonFields> JsonFields::element(
    QLatin1StringView key, qsizetype index, const QJsonValue& value)
{
    const QString place = jsonElementPath(path(key), index);
    if (value.isObject())
        return JsonFields(value.toObject(), place, *m_problems);
    addProblem(ErrorCode::JsonWrongType, place, { u"object"_s });
    return std::nullopt;
}

std::optional<QJsonValue> JsonFields::member(
    const QString& key, QJsonValue::Type type, const char* typeName)
{
    m_asked.insert(key);
    if (m_absent)
        return std::nullopt;
    const auto it = m_object.constFind(key);
    if (it == m_object.constEnd()) {
        addProblem(ErrorCode::JsonMissing, path(key));
        return std::nullopt;
    }
    if (it->type() != type) {
        addProblem(ErrorCode::JsonWrongType, path(key), { QString::fromLatin1(typeName) });
        return std::nullopt;
    }
    return *it;
}

void JsonFields::addProblem(ErrorCode code, const QString& path, const QVariantList& more)
{
    m_problems->append({ code, QVariantList{ path } + more, std::nullopt, {}, path });
}

} // namespace levelbook
