// Keeps the edits of a framework that are not saved in a file of their own, so that they outlive a
// kill.
#pragma once

#include "domain/framework.h"
#include "domain/result.h"

#include <QDateTime>

namespace levelbook::gui {

struct KeptFramework {
    QString file; ///< The canonical path of the database.
    int baseVersion = 1; ///< Of the version that was edited.
    QDateTime typedAt; ///< UTC.
    Framework framework;
};

/// One file for each framework of each database, for this person's eyes only.
class FrameworkDraftStore {
public:
    /// In the program's own folder.
    FrameworkDraftStore();

    /// Replaces the draft of the framework's key, whole or not at all. FileUnwritable.
    Result<void> write(const KeptFramework& draft) const;
    /// None where there is none that can be read.
    std::optional<KeptFramework> find(const QString& file, const QString& key) const;
    void remove(const QString& file, const QString& key) const;

private:
    QString pathOf(const QString& file, const QString& key) const;

    QString m_folder;
};

} // namespace levelbook::gui
