#include "workspace/kpicatalog.h"

#include "workspace/frameworks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// "Data engineer · Productivity".
Localized joined(const Localized& title, const Localized& name)
{
    return { title.ko + u" · "_s + name.ko, title.en + u" · "_s + name.en };
}

} // namespace

QList<KpiGroup> kpiGroups(const Framework& framework)
{
    QList<KpiGroup> groups;
    for (const Dimension& dimension : framework.dimensions) {
        if (!dimension.kpis.isEmpty())
            groups << KpiGroup{ dimension.name, dimension.kpis };
    }
    return groups;
}

KpiCatalog::KpiCatalog(const Framework& framework) { add(framework, true); }

Result<KpiCatalog> KpiCatalog::read(Store& store, const Framework* known)
{
    auto newest = newestFrameworks(store);
    LEVELBOOK_TRY(newest);
    KpiCatalog catalog;
    for (const FrameworkVersion& version : std::as_const(*newest)) {
        if (known && known->key == version.key && known->version == version.version) {
            catalog.add(*known, true);
            continue;
        }
        auto framework = store.framework(version.id);
        LEVELBOOK_TRY(framework);
        catalog.add(*framework, true);
    }
    auto recorded = store.recordedKpiKeys();
    LEVELBOOK_TRY(recorded);
    QSet<QString> former(recorded->begin(), recorded->end());
    former.removeIf([&](const QString& key) { return catalog.kpi(key); });
    if (former.isEmpty())
        return catalog; // As nearly always: old versions need not be read.
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    KpiGroup group{ {}, {}, true };
    for (auto version = versions->crbegin(); version != versions->crend(); ++version) {
        if (former.isEmpty())
            break;
        auto framework = store.framework(version->id);
        LEVELBOOK_TRY(framework);
        const qsizetype before = former.size();
        for (const KpiDefinition& kpi : framework->kpis()) {
            if (former.remove(kpi.key))
                group.kpis << kpi;
        }
        if (former.size() < before)
            catalog.add(*framework, false);
    }
    if (!group.kpis.isEmpty())
        catalog.m_groups << group;
    return catalog;
}

void KpiCatalog::add(const Framework& framework, bool isNewest)
{
    const bool isFirst = m_frameworks.isEmpty();
    if (isNewest) {
        for (KpiGroup group : kpiGroups(framework)) {
            group.kpis.removeIf([this](const KpiDefinition& one) { return kpi(one.key); });
            if (!isFirst)
                group.heading = joined(framework.title, group.heading);
            if (!group.kpis.isEmpty())
                m_groups << group;
        }
        ++m_newest;
    }
    m_frameworks << framework;
}

QList<KpiDefinition> KpiCatalog::kpis() const
{
    QList<KpiDefinition> all;
    for (const KpiGroup& group : m_groups)
        all << group.kpis;
    return all;
}

const KpiDefinition* KpiCatalog::kpi(const QString& key) const
{
    for (const KpiGroup& group : m_groups) {
        const auto found = std::ranges::find(group.kpis, key, &KpiDefinition::key);
        if (found != group.kpis.end())
            return &*found;
    }
    return nullptr;
}

const Framework* KpiCatalog::frameworkWith(const QString& kpi, const QString& preferred) const
{
    if (const Framework* wanted = framework(preferred); wanted && wanted->kpi(kpi))
        return wanted;
    const auto found =
        std::ranges::find_if(m_frameworks, [&kpi](const Framework& one) { return one.kpi(kpi); });
    return found == m_frameworks.end() ? nullptr : &*found;
}

const Framework* KpiCatalog::framework(const QString& key) const
{
    const auto end = m_frameworks.begin() + m_newest;
    const auto found = std::find_if(
        m_frameworks.begin(), end, [&key](const Framework& one) { return one.key == key; });
    return found == end ? nullptr : &*found;
}

QString KpiCatalog::nameOf(const QString& key, Language language) const
{
    const KpiDefinition* named = kpi(key);
    if (!named)
        return key;
    const QString name = named->name.in(language);
    for (const KpiGroup& group : m_groups) {
        for (const KpiDefinition& other : group.kpis) {
            if (other.key != key && other.name.in(language) == name)
                return u"%1 (%2)"_s.arg(name, key);
        }
    }
    return name;
}

} // namespace levelbook
