#include "models/declarationcolumns.h"

#include "text/format.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

using DeclarationColumn = Column<ListedDeclaration>;

constexpr qsizetype namedFew = 3;

// A few by name, many by number.
QString whoText(const ListedDeclaration& one, const Words& words)
{
    if (one.who.size() <= namedFew)
        return one.who.join(u", "_s);
    return filled(words.translate("Declarations", "%1 and others: %2 in all"),
        { one.who.first(), countText(one.who.size()) });
}

DeclarationColumn kpiColumn()
{
    return { "kpi", [](const Words& words) { return label(words, Term::Kpi); },
        [](const ListedDeclaration& one) { return QVariant(one.standing.kpi); },
        [](const ListedDeclaration& one, const Words& words) {
            return one.kpi.in(words.language());
        },
        {} };
}

DeclarationColumn periodColumn()
{
    return { "period", [](const Words& words) { return label(words, Term::Period); },
        [](const ListedDeclaration& one) { return QVariant(one.standing.period.from); },
        [](const ListedDeclaration& one, const Words& words) {
            return periodText(words, one.standing.period);
        },
        {} };
}

DeclarationColumn whoColumn()
{
    return { "who", [](const Words& words) { return words.translate("Declarations", "Whose"); },
        [](const ListedDeclaration& one) { return QVariant(one.who.value(0)); }, whoText, {} };
}

DeclarationColumn importColumn()
{
    return { "import",
        [](const Words& words) { return words.translate("Declarations", "With import"); },
        [](const ListedDeclaration& one) {
            return one.standing.import ? QVariant(one.standing.import->value) : QVariant();
        },
        [](const ListedDeclaration& one, const Words& words) {
            return one.standing.import ? QString::number(one.standing.import->value)
                                       : words.translate("Declarations", "by hand");
        },
        {} };
}

} // namespace

QList<DeclarationColumn> declarationColumns()
{
    QList<DeclarationColumn> columns;
    columns << kpiColumn() << periodColumn() << whoColumn() << importColumn();
    return columns;
}

} // namespace levelbook
