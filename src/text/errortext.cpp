#include "text/errortext.h"

#include "text/errorsentences.h"
#include "text/format.h"
#include "text/labels.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Long enough for any path that a person would read, short enough for a dialog.
constexpr qsizetype longestArg = 400;

// A message may land in a terminal: an escape sequence or a bidi override from a file must not act.
QString harmless(const QString& text)
{
    QString out;
    for (const char32_t c : text.left(longestArg).toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += QChar(QChar::ReplacementCharacter);
            break;
        default:
            out += QChar::fromUcs4(c);
        }
    }
    if (text.size() > longestArg)
        out += u'…';
    return out;
}

QString stateLabel(const Words& words, const QString& key)
{
    if (const auto state = reviewStateFromKey(key))
        return label(words, *state);
    if (const auto state = cycleStateFromKey(key))
        return label(words, *state);
    return key;
}

QString raterLabel(const Words& words, const QString& key)
{
    const auto rater = raterFromKey(key);
    return rater ? label(words, *rater) : key;
}

QString levelLabel(const Words& words, const QString& key)
{
    const auto level = levelFromKey(key);
    return level ? label(words, *level) : key;
}

QString jsonTypeLabel(const Words& words, const QString& type)
{
    static constexpr std::array types{
        QT_TRANSLATE_NOOP("JsonType", "object"),
        QT_TRANSLATE_NOOP("JsonType", "array"),
        QT_TRANSLATE_NOOP("JsonType", "string"),
        QT_TRANSLATE_NOOP("JsonType", "number"),
        QT_TRANSLATE_NOOP("JsonType", "integer"),
        QT_TRANSLATE_NOOP("JsonType", "boolean"),
    };
    for (const char* known : types) {
        if (type == QLatin1String(known))
            return words.translate("JsonType", known);
    }
    return type;
}

QString gradeOrNone(const Words& words, const QString& grade)
{
    return grade.isEmpty() ? words.translate("Error", "none") : grade;
}

QString argText(const QVariant& arg)
{
    if (arg.typeId() == QMetaType::QDate)
        return dateText(arg.toDate());
    if (arg.typeId() == QMetaType::Double)
        return plainNumberText(arg.toDouble());
    if (arg.typeId() == QMetaType::QStringList)
        return arg.toStringList().join(u", "_s);
    return arg.toString();
}

// The args as people read them. Which of them is a key depends on the code: see ErrorCode.
QStringList argTexts(const Words& words, ErrorCode code, const QVariantList& args)
{
    QStringList texts;
    for (const QVariant& arg : args)
        texts << harmless(argText(arg));
    const auto reword = [&](qsizetype at, const auto& wording) {
        if (at < texts.size())
            texts[at] = wording(words, texts.at(at));
    };
    switch (code) {
    case ErrorCode::TransitionNotAllowed:
        reword(0, stateLabel);
        reword(1, stateLabel);
        break;
    case ErrorCode::TransitionMissing:
    case ErrorCode::CycleNotInState:
    case ErrorCode::SigningNotNow:
        reword(0, stateLabel);
        break;
    case ErrorCode::NotInStage:
    case ErrorCode::RaterNotNow:
        reword(0, raterLabel);
        reword(1, stateLabel);
        break;
    case ErrorCode::RatingMissing:
        reword(0, itemLabel);
        reword(1, raterLabel);
        break;
    case ErrorCode::OverallMissing:
        reword(0, raterLabel);
        break;
    case ErrorCode::JsonWrongType:
        reword(1, jsonTypeLabel);
        break;
    case ErrorCode::GradeReasonMissing:
        reword(1, gradeOrNone);
        break;
    case ErrorCode::TargetsNotOrdered:
    case ErrorCode::ItemOutOfReach:
        reword(1, levelLabel);
        break;
    case ErrorCode::MissingColumn:
    case ErrorCode::DoubledColumn:
    case ErrorCode::UnneededValue:
        reword(0, columnLabel);
        break;
    case ErrorCode::WeightsNotWhole:
        if (!args.isEmpty())
            texts[0] = basisPointsText(args.at(0).toInt());
        break;
    default: // Their args are texts, names and numbers, said as they are.
        break;
    }
    return texts;
}

QString sentence(const Words& words, ErrorCode code, const QVariantList& args)
{
    return filled(words.translate("Error", errorSentence(code)), argTexts(words, code, args));
}

} // namespace

QString errorText(const Words& words, const Error& error)
{
    return sentence(words, error.code, error.args);
}

QString problemPlaceText(const Words& words, const Problem& problem)
{
    QStringList parts;
    if (problem.line)
        parts << filled(words.translate("Error", "Line %1"), { QString::number(*problem.line) });
    if (!problem.column.isEmpty())
        parts << filled(parts.isEmpty() ? words.translate("Error", "Column %1")
                                        : words.translate("Error", "column %1"),
            { columnLabel(words, harmless(problem.column)) });
    if (!problem.item.isEmpty() && !problem.args.contains(problem.item))
        parts << itemLabel(words, harmless(problem.item));
    return parts.join(u", "_s);
}

QString problemText(const Words& words, const Problem& problem)
{
    const QString place = problemPlaceText(words, problem);
    const QString what = sentence(words, problem.code, problem.args);
    return place.isEmpty() ? what : place + u": "_s + what;
}

QStringList errorLines(const Words& words, const Error& error)
{
    QStringList lines{ errorText(words, error) };
    for (const Problem& problem : error.problems)
        lines << problemText(words, problem);
    return lines;
}

} // namespace levelbook
