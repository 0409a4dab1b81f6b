#include "workspace/frameworks.h"

#include "workspace/action.h"
#include "workspace/calibration.h"
#include "workspace/reviewdocuments.h"

#include <algorithm>

namespace levelbook {

namespace {

Result<FrameworkVersion> added(Store& store, const Framework& framework, const QDateTime& now)
{
    auto used = usedKeys(store, framework.key);
    LEVELBOOK_TRY(used);
    const QList<Problem> problems = checkNewVersion(framework, *used);
    if (!problems.isEmpty())
        return Error{ problems.first().code, problems.first().args, problems };
    return store.addFramework(framework, now);
}

} // namespace

Result<UsedKeys> usedKeys(Store& store, const QString& framework)
{
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    UsedKeys used;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        auto read = store.framework(version.id);
        LEVELBOOK_TRY(read);
        if (version.key == framework)
            used.addVersion(*read);
        else
            used.addKpis(*read);
    }
    return used;
}

Result<QList<FrameworkVersion>> newestFrameworks(Store& store)
{
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    QList<FrameworkVersion> newest;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        const auto known = std::find_if(newest.begin(), newest.end(),
            [&version](const FrameworkVersion& other) { return other.key == version.key; });
        if (known == newest.end())
            newest << version;
        else if (known->version < version.version)
            *known = version;
    }
    return newest;
}

Result<QStringList> gradesNow(Store& store)
{
    auto newest = newestFrameworks(store);
    LEVELBOOK_TRY(newest);
    QStringList grades;
    for (const FrameworkVersion& version : std::as_const(*newest)) {
        auto framework = store.framework(version.id);
        LEVELBOOK_TRY(framework);
        for (const QString& grade : gradeKeys(*framework)) {
            if (!grades.contains(grade))
                grades << grade;
        }
    }
    return grades;
}

Result<FrameworkVersion> frameworkWithKpi(
    Store& store, const QString& kpi, const QString& framework)
{
    auto preferred = newestFramework(store, framework);
    LEVELBOOK_TRY(preferred);
    auto candidates = newestFrameworks(store);
    LEVELBOOK_TRY(candidates);
    candidates->prepend(*preferred);
    // Last of all those that dropped it: its records, and reviews with it, are still there.
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    std::reverse(versions->begin(), versions->end());
    *candidates += *versions;
    for (const FrameworkVersion& version : std::as_const(*candidates)) {
        auto read = store.framework(version.id);
        LEVELBOOK_TRY(read);
        if (read->kpi(kpi))
            return version;
    }
    return Error{ ErrorCode::UnknownKpi, { kpi }, {} };
}

Result<FrameworkVersion> saveFramework(
    Store& store, const Framework& framework, std::optional<int> base, const QDateTime& now)
{
    return inAction(store, [&]() -> Result<FrameworkVersion> {
        auto newest = newestFrameworks(store);
        LEVELBOOK_TRY(newest);
        for (const FrameworkVersion& version : std::as_const(*newest)) {
            if (base && version.key == framework.key && version.version != *base)
                return Error{ ErrorCode::Conflict,
                    { QStringLiteral("%1 %2").arg(version.key).arg(version.version) }, {} };
        }
        return added(store, framework, now);
    });
}

Result<FrameworkVersion> addFrameworkCopy(Store& store, const Framework& original,
    const QString& key, const Localized& title, const QDateTime& now)
{
    Framework copy = original;
    copy.key = key;
    if (!title.ko.isEmpty())
        copy.title.ko = title.ko;
    if (!title.en.isEmpty())
        copy.title.en = title.en;
    return inAction(store, [&]() -> Result<FrameworkVersion> {
        auto newest = newestFrameworks(store);
        LEVELBOOK_TRY(newest);
        for (const FrameworkVersion& version : std::as_const(*newest)) {
            if (version.key == key)
                return Error{ ErrorCode::AlreadyExists, { key }, {} };
        }
        return added(store, copy, now);
    });
}

} // namespace levelbook
