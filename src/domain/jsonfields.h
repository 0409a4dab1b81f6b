// Reads the members of a JSON object by a schema, and collects everything that does not fit it.
#pragma once

#include "domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace levelbook {

/// One object of a document while it is read. Each reading function takes a member; where that is
/// missing or of another type it adds a problem and returns an empty value, so that one pass finds
/// all problems. Problems carry the member's path in their args and as `item`.
///
/// Objects made from this one write to the same list, which must outlive them.
class JsonFields {
public:
    /// `path` is the object's place (see jsonpath.h); empty for the document itself.
    JsonFields(QJsonObject object, QString path, QList<Problem>& problems);

    bool has(QLatin1StringView key) const;
    QStringList keys() const { return m_object.keys(); }
    QString path(const QString& key) const;

    QString text(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    double number(QLatin1StringView key);
    /// A number without a fraction, in the range of int.
    int integer(const QString& key);
    int integer(QLatin1StringView key) { return integer(QString(key)); }
    QJsonArray array(QLatin1StringView key);
    JsonFields object(const QString& key);
    JsonFields object(QLatin1StringView key) { return object(QString(key)); }

    /// The value of an enum by its stable key; `unread` where there is none.
    template <class Enum>
    Enum choice(QLatin1StringView key, std::optional<Enum> (*fromKey)(const QString&), Enum unread)
    {
        const QString text = this->text(key);
        const auto value = fromKey(text);
        if (!value && m_object.value(key).isString())
            refuse(QString(key), text);
        return value.value_or(unread);
    }

    /// What `read` makes of each object in an array. An element of another type is a problem, and
    /// an empty value in the list, so that indices stay those of the file.
    template <class T>
    QList<T> objects(QLatin1StringView key, const std::function<T(JsonFields&)>& read)
    {
        QList<T> values;
        const QJsonArray elements = array(key);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            auto fields = element(key, i, elements.at(i));
            values.append(fields ? read(*fields) : T());
        }
        return values;
    }

    /// Adds JsonBadValue for a member whose value is of the right type, but wrong.
    void refuse(const QString& key, const QString& value);
    /// Adds a problem for each member that nothing asked for. To be called last.
    void refuseUnknown();

private:
    std::optional<JsonFields> element(
        QLatin1StringView key, qsizetype index, const QJsonValue& value);
    std::optional<QJsonValue> member(
        const QString& key, QJsonValue::Type type, const char* typeName);
    void addProblem(ErrorCode code, const QString& path, const QVariantList& more = {});

    QJsonObject m_object;
    QString m_path;
    QList<Problem>* m_problems;
    QSet<QString> m_asked;
    bool m_absent = false; ///< Stands for an object that was reported: its members are not.
};

} // namespace levelbook
