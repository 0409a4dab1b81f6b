#include "domain/people.h"

#include <algorithm>

namespace levelbook {

namespace {

template <class Step>
const Step* stepOn(const QList<Step>& steps, QDate day)
{
    if (steps.isEmpty())
        return nullptr;
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
        [](QDate date, const Step& step) { return date < step.from; });
    return after == steps.begin() ? &steps.first() : &*std::prev(after);
}

Period employed(const Engineer& engineer, const Period& period)
{
    const QDate from = engineer.hiredOn.isValid() ? engineer.hiredOn : period.from;
    const QDate to = engineer.leftOn.isValid() ? engineer.leftOn : period.to;
    return period.intersected({ from, to });
}

template <class Step>
void moveFirst(QList<Step>& steps, QDate from, QDate to)
{
    if (!steps.isEmpty() && steps.first().from == from && (steps.size() == 1 || to < steps[1].from))
        steps.first().from = to;
}

// Korean keyboards and pasted documents give full-width digits and dashes of many kinds.
bool joinsTheHalves(QChar c)
{
    return c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash
        || c == u'\u2212';
}

} // namespace

std::optional<TeamId> Engineer::teamOn(QDate day) const
{
    const TeamStep* step = stepOn(teams, day);
    return step ? std::optional(step->team) : std::nullopt;
}

std::optional<Level> Engineer::levelOn(QDate day) const
{
    const LevelStep* step = stepOn(levels, day);
    return step ? std::optional(step->level) : std::nullopt;
}

bool Engineer::activeOn(QDate day) const
{
    return (!hiredOn.isValid() || hiredOn <= day) && (!leftOn.isValid() || day < leftOn);
}

std::optional<Problem> workDayProblem(
    const Engineer& engineer, QDate day, QDate today, const QString& column)
{
    if (day > today)
        return Problem{ ErrorCode::DayInFuture, { day, today }, {}, column, {} };
    if (!engineer.activeOn(day))
        return Problem{ ErrorCode::DayNotEmployed,
            { engineer.employeeNo, day, engineer.hiredOn, engineer.leftOn }, {}, column, {} };
    return std::nullopt;
}

void setHiredOn(Engineer& engineer, QDate hiredOn)
{
    moveFirst(engineer.teams, engineer.hiredOn, hiredOn);
    moveFirst(engineer.levels, engineer.hiredOn, hiredOn);
    engineer.hiredOn = hiredOn;
}

qint64 activeDays(const Engineer& engineer, const Period& period)
{
    const Period here = employed(engineer, period);
    if (engineer.absences.isEmpty())
        return here.days();
    QList<Absence> away = engineer.absences;
    std::sort(away.begin(), away.end(),
        [](const Absence& a, const Absence& b) { return a.period.from < b.period.from; });
    qint64 days = here.days();
    QDate counted = here.from;
    for (const Absence& absence : std::as_const(away)) {
        const Period part = Period{ counted, here.to }.intersected(absence.period);
        days -= part.days();
        if (part.days() > 0)
            counted = part.to;
    }
    return days;
}

bool looksLikeResidentNumber(QStringView text)
{
    for (qsizetype start = 0; start + 13 <= text.size(); ++start) {
        if (!text[start].isDigit() || (start > 0 && text[start - 1].isDigit()))
            continue;
        QString digits;
        qsizetype at = start;
        for (; at < text.size() && digits.size() < 13; ++at) {
            if (text[at].isDigit())
                digits += QChar(u'0' + text[at].digitValue());
            else if (digits.size() != 6 || !joinsTheHalves(text[at]))
                break;
        }
        if (digits.size() < 13 || (at < text.size() && text[at].isDigit()))
            continue;
        const int month = QStringView(digits).mid(2, 2).toInt();
        const int day = QStringView(digits).mid(4, 2).toInt();
        const QChar kind = digits[6];
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && kind >= u'1' && kind <= u'8')
            return true;
    }
    return false;
}

} // namespace levelbook
