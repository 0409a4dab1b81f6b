// The columns of what is declared complete.
#pragma once

#include "models/recordmodel.h"
#include "workspace/declarations.h"

namespace levelbook {

/// A declaration with its place in the list, which tells it from its like.
struct ListedDeclaration {
    qint64 number = 0;
    StandingDeclaration standing;
    Localized kpi; ///< Its name.
    QStringList who; ///< Names of people and teams.
    bool operator==(const ListedDeclaration&) const = default;
};

/// Keys, in order: "kpi", "period", "who", "import".
QList<Column<ListedDeclaration>> declarationColumns();

} // namespace levelbook
