#include "models/reviewcolumns.h"

#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;
constexpr qsizetype mostLines = 12;

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

using Value = std::function<QVariant(const ReviewRow&)>;
using Text = std::function<QString(const ReviewRow&, const Words&)>;

Value textValue(QString ReviewRow::*member)
{
    return [member](const ReviewRow& row) { return QVariant(row.*member); };
}

// States and levels sort in their own order, not by the words for them.
template <class Enum>
Value ordinal(Enum ReviewRow::*member)
{
    return [member](const ReviewRow& row) { return QVariant(static_cast<int>(row.*member)); };
}

template <class Enum>
Text named(Enum ReviewRow::*member)
{
    return [member](const ReviewRow& row, const Words& words) { return label(words, row.*member); };
}

QString gradeShown(const ReviewRow& row, const Words&)
{
    return row.grade.isEmpty() ? noValueText() : row.grade;
}

// What a background job has not come to yet.
QString notYet() { return u"…"_s; }

QVariant scoreValue(const ReviewRow& row)
{
    return row.finalScore ? QVariant(*row.finalScore) : QVariant();
}

QString scoreShown(const ReviewRow& row, const Words&)
{
    return row.judged ? scoreText(row.finalScore) : notYet();
}

QVariant missingValue(const ReviewRow& row)
{
    return row.judged && row.next ? QVariant(static_cast<int>(row.missing.size())) : QVariant();
}

QString missingShown(const ReviewRow& row, const Words& words)
{
    if (!row.judged)
        return notYet();
    if (!row.next)
        return noValueText();
    if (row.missing.isEmpty())
        return filled(words.translate("Reviews", "Ready for %1"), { label(words, *row.next) });
    return filled(words.translate("Reviews", "Missing for %1: %2"),
        { label(words, *row.next), QString::number(row.missing.size()) });
}

} // namespace

QList<Column<ReviewRow>> reviewColumns()
{
    return {
        { "name", title(Term::Name), textValue(&ReviewRow::name), {}, {} },
        { "employee_no", title(Term::EmployeeNoShort), textValue(&ReviewRow::employeeNo), {}, {} },
        { "level", title(Term::Level), ordinal(&ReviewRow::level), named(&ReviewRow::level), {} },
        { "team", title(Term::Team), textValue(&ReviewRow::team), {}, {} },
        { "state", title(Term::State), ordinal(&ReviewRow::state), named(&ReviewRow::state), {} },
        { "final", title(Term::FinalScore), scoreValue, scoreShown, {}, numeric },
        { "grade", title(Term::Grade), textValue(&ReviewRow::grade), gradeShown, {} },
        { "missing", [](const Words& words) { return words.translate("Reviews", "Next step"); },
            missingValue, missingShown, {}, Qt::AlignLeft | Qt::AlignVCenter,
            [](const ReviewRow& row, const Words& words) { return missingText(words, row); } },
    };
}

QString missingText(const Words& words, const ReviewRow& row)
{
    if (!row.judged || !row.next || row.missing.isEmpty())
        return {};
    QStringList lines{ missingShown(row, words) };
    for (const Problem& problem : row.missing.first(std::min(mostLines, row.missing.size())))
        lines << u"· "_s + problemText(words, problem);
    if (row.missing.size() > mostLines)
        lines << u"…"_s;
    return lines.join(u'\n');
}

} // namespace levelbook
