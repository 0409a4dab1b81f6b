// Reads a rater's part from JSON; see reviewfill.h.
#include "domain/jsonpath.h"
#include "domain/people.h"
#include "domain/strictjson.h"
#include "workspace/reviewfill.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

class PatchReader {
public:
    Result<ReviewPatch> read(const QJsonObject& root)
    {
        m_problems.clear();
        checkKeys(root,
            { u"rater"_s, u"ratings"_s, u"overall"_s, u"strengths"_s, u"improvements"_s, u"goals"_s,
                u"grade"_s, u"grade_reason"_s, u"statement"_s },
            {});
        readRater(root);
        readRatings(root[u"ratings"]);
        m_patch.overall = optionalText(root, u"overall"_s, {});
        m_patch.strengths = optionalText(root, u"strengths"_s, {});
        m_patch.improvements = optionalText(root, u"improvements"_s, {});
        m_patch.grade = optionalText(root, u"grade"_s, {});
        m_patch.gradeReason = optionalText(root, u"grade_reason"_s, {});
        m_patch.statement = optionalText(root, u"statement"_s, {});
        readGoals(root[u"goals"]);
        if (!m_problems.isEmpty())
            return Error{ ErrorCode::JsonHasProblems, {}, m_problems };
        return m_patch;
    }

private:
    void fail(ErrorCode code, QVariantList args, const QString& path)
    {
        m_problems << Problem{ code, std::move(args), std::nullopt, {}, path };
    }

    void checkKeys(const QJsonObject& object, const QStringList& known, const QString& path)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString at = jsonMemberPath(path, it.key());
            if (!known.contains(it.key()))
                fail(ErrorCode::JsonUnknownKey, { at }, at);
        }
    }

    // A text that may be absent or null.
    std::optional<QString> optionalText(
        const QJsonObject& object, const QString& key, const QString& path)
    {
        const QJsonValue value = object[key];
        const QString at = jsonMemberPath(path, key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isString()) {
            fail(ErrorCode::JsonWrongType, { at, u"string"_s }, at);
            return std::nullopt;
        }
        const QString text = value.toString();
        if (text.size() > longestText)
            fail(ErrorCode::TextTooLong, { longestText }, at);
        if (looksLikeResidentNumber(text))
            fail(ErrorCode::ResidentNumber, {}, at);
        return text;
    }

    void readRater(const QJsonObject& root)
    {
        const QJsonValue value = root[u"rater"];
        if (value.isUndefined())
            return fail(ErrorCode::JsonMissing, { u"rater"_s }, u"rater"_s);
        const auto rater = raterFromKey(value.toString());
        if (!rater)
            return fail(ErrorCode::JsonBadValue, { u"rater"_s, value.toVariant() }, u"rater"_s);
        m_patch.rater = *rater;
    }

    void readRatings(const QJsonValue& value)
    {
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return fail(ErrorCode::JsonWrongType, { u"ratings"_s, u"object"_s }, u"ratings"_s);
        const QJsonObject ratings = value.toObject();
        for (auto it = ratings.begin(); it != ratings.end(); ++it) {
            const QString path = jsonMemberPath(u"ratings"_s, it.key());
            if (it.value().isObject())
                readRating(it.key(), it.value().toObject(), path);
            else
                fail(ErrorCode::JsonWrongType, { path, u"object"_s }, path);
        }
    }

    // What the object does not say stays as it is.
    void readRating(const QString& item, const QJsonObject& object, const QString& path)
    {
        m_patch.ratings[item] = rating(object, path);
        const auto isAbsent = [&object](const QString& key) {
            const QJsonValue value = object[key];
            return value.isUndefined() || (value.isNull() && key == u"comment");
        };
        if (isAbsent(u"comment"_s))
            m_patch.keptComments.insert(item);
        if (isAbsent(u"rating"_s) && isAbsent(u"skipped"_s))
            m_patch.keptRatings.insert(item);
    }

    Rating rating(const QJsonObject& object, const QString& path)
    {
        checkKeys(object, { u"rating"_s, u"skipped"_s, u"comment"_s }, path);
        Rating result;
        result.comment = optionalText(object, u"comment"_s, path).value_or(QString());
        const bool skips = object.contains(u"skipped"_s);
        if (skips) {
            result.skipped = optionalText(object, u"skipped"_s, path).value_or(QString()).trimmed();
            if (result.skipped.isEmpty())
                fail(ErrorCode::ReasonMissing, {}, path);
        }
        const QJsonValue value = object[u"rating"];
        if (value.isUndefined() || value.isNull())
            return result;
        const QString at = jsonMemberPath(path, u"rating"_s);
        if (skips)
            fail(ErrorCode::JsonUnknownKey, { at }, at);
        else if (!value.isDouble())
            fail(ErrorCode::JsonWrongType, { at, u"integer"_s }, at);
        else if (value.toInt(0) < lowestRating || value.toInt(0) > highestRating)
            fail(ErrorCode::BadRating, { value.toVariant() }, at);
        else
            result.rating = value.toInt();
        return result;
    }

    void readGoals(const QJsonValue& value)
    {
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return fail(ErrorCode::JsonWrongType, { u"goals"_s, u"array"_s }, u"goals"_s);
        QList<Goal> goals;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = jsonElementPath(u"goals"_s, i);
            if (array[i].isObject())
                goals << goal(array[i].toObject(), path);
            else
                fail(ErrorCode::JsonWrongType, { path, u"object"_s }, path);
        }
        m_patch.goals = goals;
    }

    Goal goal(const QJsonObject& object, const QString& path)
    {
        checkKeys(object, { u"text"_s, u"measure"_s, u"due"_s }, path);
        Goal result;
        result.text = optionalText(object, u"text"_s, path).value_or(QString());
        if (result.text.trimmed().isEmpty())
            fail(ErrorCode::JsonMissing, { jsonMemberPath(path, u"text"_s) }, path);
        result.measure = optionalText(object, u"measure"_s, path).value_or(QString());
        if (const auto due = optionalText(object, u"due"_s, path); due && !due->isEmpty()) {
            result.due = QDate::fromString(*due, Qt::ISODate);
            if (!result.due.isValid() || due->size() != 10)
                fail(ErrorCode::BadDate, { *due }, jsonMemberPath(path, u"due"_s));
        }
        return result;
    }

    ReviewPatch m_patch;
    QList<Problem> m_problems;
};

} // namespace

Result<ReviewPatch> patchFromJson(const QByteArray& json)
{
    auto root = parseStrictJson(json);
    LEVELBOOK_TRY(root);
    return PatchReader().read(*root);
}

} // namespace levelbook
