// The steps by which a framework is edited: entries come and go with keys that never had another
// meaning, and what depends on an entry follows it.
#pragma once

#include "domain/error.h"
#include "domain/framework.h"

#include <QHash>
#include <QSet>

namespace levelbook {

/// Every key that was ever given a meaning. Reviews, ticks and records of earlier versions still
/// speak of it.
struct UsedKeys {
    QSet<QString> keys; ///< Of items, stack groups and dimensions of the framework, and of KPIs.
    QHash<QString, KpiKind> kpis; ///< Of every framework, because records do not tell them apart.

    /// Adds what a version of the framework itself uses.
    void addVersion(const Framework& framework);
    /// Adds the KPIs of another framework.
    void addKpis(const Framework& framework);
};

enum class LevelItemKind { Duty, Competency };

QList<LevelItem>& itemsOf(LevelDefinition& level, LevelItemKind kind);
const QList<LevelItem>& itemsOf(const LevelDefinition& level, LevelItemKind kind);

/// A key made of an English name: "Rollback rate (prod)" -> "rollback_rate_prod"; `fallback` where
/// nothing is left of it.
QString keyFromName(const QString& english, const QString& fallback);

/// Puts an empty item at the end of the level's duties or competencies, e.g. as "mid.duty.7": the
/// number after the highest that the framework or an earlier version has.
void addItem(Framework& framework, qsizetype level, LevelItemKind kind, const UsedKeys& used);

/// Puts an empty group at the end of the tech stack.
void addStackGroup(Framework& framework, const UsedKeys& used);

/// Puts an empty dimension at the end; where a level's weights are set it weighs nothing.
void addDimension(Framework& framework, const UsedKeys& used);
/// Takes a dimension out with its KPIs and its weights.
void removeDimension(Framework& framework, qsizetype dimension);
/// Renames a dimension. The key of one that is in no saved version follows its English name as long
/// as it is made of that; the weights follow the key.
void setDimensionName(
    Framework& framework, qsizetype dimension, const Localized& name, const UsedKeys& used);

/// Puts an empty KPI at the end of a dimension: a ratio, up, of a person, with targets to start
/// from; where its siblings' weights are set it weighs nothing.
void addKpi(Framework& framework, qsizetype dimension, const UsedKeys& used);
/// Puts a KPI like this one but with a key of its own in its place. Its kind can be chosen anew.
void replaceKpi(Framework& framework, qsizetype dimension, qsizetype kpi, const UsedKeys& used);
/// Renames a KPI; the key of a new one follows as that of a dimension.
void setKpiName(Framework& framework, qsizetype dimension, qsizetype kpi, const Localized& name,
    const UsedKeys& used);
/// Chooses which way is better; floor and exceeds of every level change places.
void setDirection(KpiDefinition& kpi, Direction direction);

/// Sets the weights of siblings, or gives each an equal part. Parts that are set begin equal, with
/// what does not divide on the first ones.
void setDimensionWeights(Framework& framework, qsizetype level, bool areSet);
void setKpiWeights(Dimension& dimension, bool areSet);

/// Whether a KPI's key is new, so that key and kind are free to choose.
bool isNewKpi(const UsedKeys& used, const QString& key);
/// KPIs whose kind is another one than in a version that is saved, in this framework or another:
/// their records would mean something else (BadChoice: the kind, the one that it has).
QList<Problem> checkKpiKinds(const Framework& framework, const UsedKeys& used);

/// All that keeps a framework from being saved as a new version: checkFramework(), checkKpiKinds(),
/// and texts that look like a resident registration number (ResidentNumber).
QList<Problem> checkNewVersion(const Framework& framework, const UsedKeys& used);

} // namespace levelbook
