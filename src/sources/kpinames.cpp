#include "sources/kpinames.h"

#include "sources/fieldtext.h"

namespace levelbook {

KpiNames::KpiNames(const QList<KpiDefinition>& kpis)
{
    for (int i = 0; i < kpis.size(); ++i) {
        for (const QString& name : { kpis[i].name.ko, kpis[i].name.en }) {
            const QString folded = foldedName(name);
            const auto known = m_folded.constFind(folded);
            const bool ambiguous = known != m_folded.constEnd() && *known != i;
            m_folded.insert(folded, ambiguous ? -1 : i);
        }
    }
    m_folded.remove({});
    for (int i = 0; i < kpis.size(); ++i)
        m_folded.insert(foldedName(kpis[i].key), i);
    for (const KpiDefinition& kpi : kpis) {
        for (const QString& name : { kpi.key, kpi.name.ko, kpi.name.en })
            m_exact.insert_or_assign(name.toStdString(), m_folded.value(foldedName(name), -1));
    }
}

int KpiNames::find(std::string_view name) const
{
    if (const auto exact = m_exact.find(name); exact != m_exact.end())
        return exact->second;
    return m_folded.value(
        foldedName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))), -1);
}

} // namespace levelbook
