// All KPIs that a file knows: those of every role framework, and those that only old records use.
#pragma once

#include "domain/store.h"

namespace levelbook {

/// KPIs that stand under one heading.
struct KpiGroup {
    Localized heading; ///< Empty where `isFormer`: whoever shows them words it.
    QList<KpiDefinition> kpis;
    bool isFormer = false; ///< No framework has them any more; there are records.
    bool operator==(const KpiGroup&) const = default;
};

/// The KPIs of a framework under the names of its dimensions; none without a KPI.
QList<KpiGroup> kpiGroups(const Framework& framework);

class KpiCatalog {
public:
    /// Each KPI once, as the first framework that has it defines it: the newest version of each
    /// framework in the order in which they came, then what older versions had, where there are
    /// records of it. From the second framework on a heading begins with the framework's title.
    /// `known` is a newest version that is at hand and need not be read again.
    static Result<KpiCatalog> read(Store& store, const Framework* known = nullptr);
    /// Of a single framework, whatever the file has.
    explicit KpiCatalog(const Framework& framework);

    const QList<KpiGroup>& groups() const { return m_groups; }
    /// All, in the order of the groups.
    QList<KpiDefinition> kpis() const;
    /// A KPI by key, or nullptr.
    const KpiDefinition* kpi(const QString& key) const;
    /// The framework by which a KPI is computed, or nullptr: the one of the key `preferred` where
    /// it has the KPI, else the one whose definition is listed.
    const Framework* frameworkWith(const QString& kpi, const QString& preferred = {}) const;
    /// The newest version of a framework, or nullptr.
    const Framework* framework(const QString& key) const;

    /// What a KPI is called. Where two have one name, the key stands behind it. An unknown key is
    /// its own name.
    QString nameOf(const QString& key, Language language) const;

private:
    KpiCatalog() = default;
    void add(const Framework& framework, bool isNewest);

    QList<Framework> m_frameworks; ///< The newest of each, then those that give former KPIs.
    qsizetype m_newest = 0; ///< How many of them are newest.
    QList<KpiGroup> m_groups;
};

} // namespace levelbook
