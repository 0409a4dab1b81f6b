// The columns of people: in the table, and behind the fields of the form.
#pragma once

#include "domain/review.h"
#include "models/recordmodel.h"
#include "workspace/peopleindex.h"

#include <memory>

namespace levelbook {

/// What the columns look up beside the person.
struct PeopleContext {
    PeopleIndex people;
    QDate today; ///< Team, level and years are those of this day.
    QHash<EngineerId, ReviewState> reviews; ///< In the chosen cycle; who is not in it has none.
};

/// Whether somebody is employed: not yet, now, or no longer.
enum class Employment { Future, Employed, Left };
Employment employmentOn(const Engineer& engineer, QDate day);

/// Keys, in order: "employee_no", "name", "team", "level", "years", "review", "employment",
/// "hired_on", "left_on", "career_started_on", "email", "manager_no", "note", "framework" (its
/// key). What can be edited takes texts: a date as 2026-01-31 (or empty where it may be absent),
/// the manager as a qint64 id (invalid for nobody). Whoever changes the context calls
/// RecordModel::refresh().
QList<Column<Engineer>> engineerColumns(std::shared_ptr<const PeopleContext> context);

/// A date as people type it: 2026-01-31, with points or slashes too, or eight digits; invalid for
/// anything else.
QDate dateFromText(const QString& text);

QString employmentText(const Words& words, Employment employment);

} // namespace levelbook
