#include "models/findingcolumns.h"

#include "text/qualitytext.h"
#include "text/terms.h"
#include "workspace/peoplenames.h"

namespace levelbook {

namespace {

using FindingColumn = Column<ListedFinding>;

// The finding in a sentence, for a column that is too narrow for it.
QString findingSentence(const ListedFinding& one, const Words& words)
{
    return findingText(words, one.finding, one.kpi);
}

FindingColumn findingKindColumn()
{
    return { "kind", [](const Words& words) { return words.translate("Quality", "Kind"); },
        [](const ListedFinding& one) { return QVariant(static_cast<int>(one.finding.kind)); },
        [](const ListedFinding& one, const Words& words) { return label(words, one.finding.kind); },
        {} };
}

FindingColumn findingKpiColumn()
{
    return { "kpi", [](const Words& words) { return label(words, Term::Kpi); },
        [](const ListedFinding& one) { return QVariant(one.kpiPlace); },
        [](const ListedFinding& one, const Words& words) {
            return one.kpi.name.in(words.language());
        },
        {} };
}

FindingColumn findingWhoColumn()
{
    return { "who", [](const Words& words) { return words.translate("Quality", "Whose"); },
        [](const ListedFinding& one) {
            return one.finding.subject ? QVariant(one.who) : QVariant();
        },
        findingWhoText, {} };
}

FindingColumn findingNumberColumn()
{
    return { "number", [](const Words& words) { return label(words, Term::EmployeeNoShort); },
        [](const ListedFinding& one) {
            return one.employeeNo.isEmpty() ? QVariant() : QVariant(one.employeeNo);
        },
        [](const ListedFinding& one, const Words&) { return one.employeeNo; }, {} };
}

FindingColumn findingPeriodColumn()
{
    return { "period", [](const Words& words) { return words.translate("Quality", "Period"); },
        [](const ListedFinding& one) { return QVariant(one.finding.period.from); },
        [](const ListedFinding& one, const Words& words) {
            return findingPeriodText(words, one.finding);
        },
        {} };
}

FindingColumn findingTextColumn()
{
    return { "what",
        [](const Words& words) { return words.translate("Quality", "What to look at"); },
        [](const ListedFinding& one) { return QVariant(one.number); }, findingSentence, {},
        Qt::AlignLeft | Qt::AlignVCenter, findingSentence };
}

} // namespace

QList<ListedFinding> listed(const QualityReport& report, const PeopleIndex& people)
{
    QHash<QString, qsizetype> places;
    for (const KpiDefinition& kpi : report.kpis)
        places.insert(kpi.key, places.size());
    QList<ListedFinding> list;
    list.reserve(report.findings.size());
    for (const Finding& finding : report.findings) {
        const qsizetype place = places.value(finding.kpi);
        ListedFinding one{ list.size(), finding, report.kpis[place], place, {}, {} };
        if (finding.subject) {
            one.who = subjectName(people, *finding.subject);
            const auto* id = std::get_if<EngineerId>(&*finding.subject);
            if (const Engineer* engineer = id ? people.byId(*id) : nullptr)
                one.employeeNo = engineer->employeeNo;
        }
        list << one;
    }
    return list;
}

QString findingWhoText(const ListedFinding& one, const Words& words)
{
    return one.finding.subject ? one.who : everybodyText(words, one.finding, one.kpi);
}

QList<FindingColumn> findingColumns()
{
    QList<FindingColumn> columns;
    columns << findingKindColumn() << findingKpiColumn() << findingWhoColumn()
            << findingNumberColumn() << findingPeriodColumn() << findingTextColumn();
    return columns;
}

} // namespace levelbook
