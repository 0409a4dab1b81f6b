#include "models/peoplecolumns.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

Column<Engineer> textColumn(
    const char* key, std::function<QString(const Words&)> named, QString Engineer::*member)
{
    return { key, std::move(named), [member](const Engineer& e) { return QVariant(e.*member); }, {},
        [member](Engineer& e, const QVariant& value) {
            e.*member = value.toString();
            return true;
        } };
}

// A date that is not there is an invalid variant: an empty cell, last in any order.
QVariant dateValue(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

Column<Engineer> dateColumn(const char* key, std::function<QString(const Words&)> named,
    QDate Engineer::*member, std::function<void(Engineer&, QDate)> set)
{
    return { key, std::move(named), [member](const Engineer& e) { return dateValue(e.*member); },
        [member](const Engineer& e, const Words&) {
            return (e.*member).isValid() ? dateText(e.*member) : QString();
        },
        [set](Engineer& e, const QVariant& value) {
            const QString text = value.toString().trimmed();
            const QDate date = dateFromText(text);
            if (!text.isEmpty() && !date.isValid())
                return false;
            set(e, date);
            return true;
        } };
}

QVariant ordinal(std::optional<int> value) { return value ? QVariant(*value) : QVariant(); }

template <class Enum>
QVariant ordinalOf(std::optional<Enum> value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

Column<Engineer> levelColumn(const std::shared_ptr<const PeopleContext>& context)
{
    return { "level", title(Term::Level),
        [context](const Engineer& e) { return ordinalOf(e.levelOn(context->today)); },
        [context](const Engineer& e, const Words& words) {
            const auto level = e.levelOn(context->today);
            return level ? label(words, *level) : QString();
        } };
}

Column<Engineer> yearsColumn(const std::shared_ptr<const PeopleContext>& context)
{
    return { "years", [](const Words& words) { return words.translate("People", "Years"); },
        [context](
            const Engineer& e) { return ordinal(careerYear(e.careerStartedOn, context->today)); },
        [context](const Engineer& e, const Words& words) {
            const auto year = careerYear(e.careerStartedOn, context->today);
            return year ? careerYearText(words, *year) : QString();
        },
        {}, numeric };
}

Column<Engineer> reviewColumn(const std::shared_ptr<const PeopleContext>& context)
{
    const auto stateOf = [context](const Engineer& e) -> std::optional<ReviewState> {
        const auto found = context->reviews.constFind(e.id);
        return found == context->reviews.cend() ? std::nullopt : std::optional(*found);
    };
    return { "review", title(Term::Review),
        [stateOf](const Engineer& e) { return ordinalOf(stateOf(e)); },
        [stateOf](const Engineer& e, const Words& words) {
            const auto state = stateOf(e);
            return state ? label(words, *state) : QString();
        } };
}

Column<Engineer> managerColumn(const std::shared_ptr<const PeopleContext>& context)
{
    return { "manager_no", [](const Words& words) { return words.translate("People", "Manager"); },
        [](const Engineer& e) { return e.manager ? QVariant(e.manager->value) : QVariant(); },
        [context](const Engineer& e, const Words&) {
            const Engineer* manager = e.manager ? context->people.byId(*e.manager) : nullptr;
            return manager ? u"%1 (%2)"_s.arg(manager->name, manager->employeeNo) : QString();
        },
        [](Engineer& e, const QVariant& value) {
            bool isNumber = false;
            const qint64 id = value.toLongLong(&isNumber);
            if (value.isValid() && !isNumber)
                return false;
            e.manager = value.isValid() ? std::optional(EngineerId{ id }) : std::nullopt;
            return true;
        } };
}

} // namespace

Employment employmentOn(const Engineer& engineer, QDate day)
{
    if (engineer.activeOn(day))
        return Employment::Employed;
    return engineer.leftOn.isValid() && engineer.leftOn <= day ? Employment::Left
                                                               : Employment::Future;
}

QString employmentText(const Words& words, Employment employment)
{
    switch (employment) {
    case Employment::Future:
        return words.translate("People", "Not yet");
    case Employment::Employed:
        return words.translate("People", "Employed");
    case Employment::Left:
        return words.translate("People", "Left");
    }
    return {};
}

QDate dateFromText(const QString& text)
{
    static const QRegularExpression form(
        uR"RX(\A([0-9]{4})(?:[-./]\s?([0-9]{1,2})[-./]\s?([0-9]{1,2})\.?|([0-9]{2})([0-9]{2}))\z)RX"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const bool together = match.capturedLength(4) > 0;
    return { match.captured(1).toInt(), match.captured(together ? 4 : 2).toInt(),
        match.captured(together ? 5 : 3).toInt() };
}

QList<Column<Engineer>> engineerColumns(std::shared_ptr<const PeopleContext> context)
{
    const auto teamOf = [context](const Engineer& e) {
        return context->people.teamNameOn(e, context->today);
    };
    return {
        textColumn("employee_no", title(Term::EmployeeNoShort), &Engineer::employeeNo),
        textColumn("name", title(Term::Name), &Engineer::name),
        { "team", title(Term::Team), [teamOf](const Engineer& e) { return QVariant(teamOf(e)); } },
        levelColumn(context),
        yearsColumn(context),
        reviewColumn(context),
        { "employment", [](const Words& words) { return words.translate("People", "Employment"); },
            [context](const Engineer& e) {
                return QVariant(static_cast<int>(employmentOn(e, context->today)));
            },
            [context](const Engineer& e, const Words& words) {
                return employmentText(words, employmentOn(e, context->today));
            } },
        dateColumn(
            "hired_on", [](const Words& words) { return words.translate("People", "Hired on"); },
            &Engineer::hiredOn, &setHiredOn),
        dateColumn(
            "left_on", [](const Words& words) { return words.translate("People", "Left on"); },
            &Engineer::leftOn, [](Engineer& e, QDate date) { e.leftOn = date; }),
        dateColumn(
            "career_started_on",
            [](const Words& words) { return words.translate("People", "Career started on"); },
            &Engineer::careerStartedOn, [](Engineer& e, QDate date) { e.careerStartedOn = date; }),
        textColumn(
            "email", [](const Words& words) { return words.translate("People", "E-mail"); },
            &Engineer::email),
        managerColumn(context),
        textColumn(
            "note", [](const Words& words) { return words.translate("People", "Note"); },
            &Engineer::note),
        textColumn("framework", title(Term::Framework), &Engineer::framework),
    };
}

} // namespace levelbook
