#include "workspace/reviewdraft.h"

#include "domain/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using Kind = ReviewField::Kind;

constexpr std::array textKinds{ Kind::Overall, Kind::Strengths, Kind::Improvements, Kind::Grade,
    Kind::GradeReason, Kind::Statement };

// The text that a field without an item is.
QString* textOf(Review& review, Kind kind, Rater rater)
{
    switch (kind) {
    case Kind::Overall:
        return &review.parts[rater].overall;
    case Kind::Strengths:
        return &review.strengths;
    case Kind::Improvements:
        return &review.improvements;
    case Kind::Grade:
        return &review.grade;
    case Kind::GradeReason:
        return &review.gradeReason;
    case Kind::Statement:
        return &review.statement;
    case Kind::Rating:
    case Kind::Comment:
    case Kind::Goals:
        break;
    }
    return nullptr;
}

QJsonValue valueOf(Review review, const ReviewField& field, Rater rater)
{
    const Rating rating = review.parts.value(rater).ratings.value(field.item);
    switch (field.kind) {
    case Kind::Rating:
        return rating.isSkipped() ? QJsonValue(rating.skipped)
            : rating.rating       ? QJsonValue(*rating.rating)
                                  : QJsonValue();
    case Kind::Comment:
        return rating.comment;
    case Kind::Goals: {
        QJsonArray goals;
        for (const Goal& goal : std::as_const(review.goals))
            goals << QJsonArray{ goal.text, goal.measure, goal.due.toString(Qt::ISODate) };
        return goals;
    }
    default:
        return *textOf(review, field.kind, rater);
    }
}

void putValue(Review& review, const ReviewField& field, Rater rater, const QJsonValue& value)
{
    if (field.kind == Kind::Goals) {
        const QJsonArray goals = value.toArray();
        for (const QJsonValue& goal : goals)
            review.goals << Goal{ goal[0].toString(), goal[1].toString(),
                QDate::fromString(goal[2].toString(), Qt::ISODate) };
        return;
    }
    if (QString* text = textOf(review, field.kind, rater)) {
        *text = value.toString();
        return;
    }
    Rating& rating = review.parts[rater].ratings[field.item];
    if (field.kind == Kind::Comment)
        rating.comment = value.toString();
    else if (value.isDouble())
        rating.rating = value.toInt();
    else
        rating.skipped = value.toString();
}

std::optional<ReviewField> fieldOf(const QString& key)
{
    for (const auto kind : { Kind::Rating, Kind::Comment }) {
        const QString prefix = fieldKey({ kind, {} }) + u':';
        if (key.startsWith(prefix))
            return ReviewField{ kind, key.mid(prefix.size()) };
    }
    if (key == fieldKey({ Kind::Goals, {} }))
        return ReviewField{ Kind::Goals, {} };
    for (const Kind kind : textKinds) {
        if (key == fieldKey({ kind, {} }))
            return ReviewField{ kind, {} };
    }
    return std::nullopt;
}

} // namespace

QByteArray draftToJson(const ReviewDraft& draft)
{
    QJsonObject fields;
    const QList<ReviewField> changed = changedFields(draft.base, draft.mine, draft.rater);
    for (const ReviewField& field : changed)
        fields[fieldKey(field)] = QJsonArray{ valueOf(draft.base, field, draft.rater),
            valueOf(draft.mine, field, draft.rater) };
    const QJsonObject root{ { u"file"_s, draft.file }, { u"cycle"_s, draft.cycle },
        { u"employee_no"_s, draft.employeeNo }, { u"revision"_s, draft.revisionNo },
        { u"rater"_s, raterKey(draft.rater) },
        { u"typed_at"_s, draft.typedAt.toUTC().toString(Qt::ISODate) }, { u"fields"_s, fields } };
    return QJsonDocument(root).toJson();
}

Result<ReviewDraft> draftFromJson(const QByteArray& json)
{
    auto root = parseStrictJson(json);
    LEVELBOOK_TRY(root);
    const QJsonObject& object = *root;
    const auto rater = raterFromKey(object[u"rater"].toString());
    if (!rater)
        return Error{ ErrorCode::JsonBadValue, { u"rater"_s, object[u"rater"].toVariant() }, {} };
    ReviewDraft draft;
    draft.file = object[u"file"].toString();
    draft.cycle = object[u"cycle"].toString();
    draft.employeeNo = object[u"employee_no"].toString();
    draft.revisionNo = object[u"revision"].toInt();
    draft.rater = *rater;
    draft.typedAt = QDateTime::fromString(object[u"typed_at"].toString(), Qt::ISODate).toUTC();
    const QJsonObject fields = object[u"fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = fieldOf(it.key());
        if (!field || it.value().toArray().size() != 2)
            return Error{ ErrorCode::JsonBadValue, { it.key(), it.value().toVariant() }, {} };
        putValue(draft.base, *field, *rater, it.value()[0]);
        putValue(draft.mine, *field, *rater, it.value()[1]);
    }
    return draft;
}

QString plainTextOf(const ReviewDraft& draft)
{
    QStringList paragraphs;
    const QList<ReviewField> changed = changedFields(draft.base, draft.mine, draft.rater);
    for (const ReviewField& field : changed) {
        const QJsonValue value = valueOf(draft.mine, field, draft.rater);
        if (value.isString() && !value.toString().isEmpty())
            paragraphs << value.toString();
        const QJsonArray goals = value.toArray();
        for (const QJsonValue& goal : goals)
            paragraphs << goal[0].toString() + u'\n' + goal[1].toString();
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace levelbook
