#include "text/changetext.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString scoreLabel(const Words& words, const QString& key)
{
    if (key == u"achievement")
        return label(words, Term::Achievement);
    if (key == u"competency")
        return label(words, Term::CompetencyScore);
    return label(words, Term::FinalScore);
}

bool isNumber(ReviewPiece piece)
{
    return piece == ReviewPiece::Rating || piece == ReviewPiece::Figure
        || piece == ReviewPiece::Score;
}

} // namespace

QString label(const Words& words, ReviewPiece piece)
{
    switch (piece) {
    case ReviewPiece::Level:
        return label(words, Term::Level);
    case ReviewPiece::Team:
        return label(words, Term::Team);
    case ReviewPiece::FirstRater:
        return label(words, Rater::First);
    case ReviewPiece::SecondRater:
        return label(words, Rater::Second);
    case ReviewPiece::Rating:
        return label(words, Term::Rating);
    case ReviewPiece::Skipped:
        return label(words, Term::Skipped);
    case ReviewPiece::Comment:
        return label(words, Term::Comment);
    case ReviewPiece::Overall:
        return label(words, Term::OverallComment);
    case ReviewPiece::Strengths:
        return label(words, Term::Strengths);
    case ReviewPiece::Improvements:
        return label(words, Term::Improvements);
    case ReviewPiece::Goal:
        return label(words, Term::Goal);
    case ReviewPiece::Statement:
        return label(words, Term::Statement);
    case ReviewPiece::Figure:
        return label(words, Term::Kpi);
    case ReviewPiece::Score:
        return label(words, Term::Score);
    case ReviewPiece::SuggestedGrade:
        return label(words, Term::SuggestedGrade);
    case ReviewPiece::Grade:
        return label(words, Term::Grade);
    case ReviewPiece::GradeReason:
        return words.translate("Report", "Reason for the grade");
    }
    return {};
}

QString changedPieceText(const Words& words, const ReviewChange& change)
{
    QStringList parts{ label(words, change.piece) };
    if (change.rater)
        parts << label(words, *change.rater);
    if (change.piece == ReviewPiece::Score)
        parts << scoreLabel(words, change.item);
    else if (!change.item.isEmpty())
        parts << itemLabel(words, change.item);
    return parts.join(u", "_s);
}

QString pieceValueText(const Words& words, ReviewPiece piece, const QString& value)
{
    if (value.isEmpty())
        return noValueText();
    if (piece == ReviewPiece::Level) {
        const auto level = levelFromKey(value);
        return level ? label(words, *level) : value;
    }
    if (piece == ReviewPiece::Figure)
        return plainNumberText(value.toDouble());
    return value;
}

QString changeText(const Words& words, const ReviewChange& change)
{
    if (change.before.isEmpty())
        return words.translate("Change", "added");
    if (change.after.isEmpty())
        return words.translate("Change", "removed");
    if (!isNumber(change.piece))
        return words.translate("Change", "changed");
    const double by = change.after.toDouble() - change.before.toDouble();
    const QString size = change.piece == ReviewPiece::Rating ? plainNumberText(std::abs(by))
                                                             : numberText(std::abs(by), 2);
    return (by < 0 ? u"−"_s : u"+"_s) + size;
}

QString changedValueText(const Words& words, const ReviewChange& change)
{
    return pieceValueText(words, change.piece, change.before) + u" → "_s
        + pieceValueText(words, change.piece, change.after);
}

} // namespace levelbook
