// Keeps typed and unsaved text of reviews in files of its own, so that it outlives a kill.
#pragma once

#include "workspace/reviewdraft.h"

namespace levelbook::gui {

/// A folder with one file a review. It is for this person's eyes only, and what it holds of a
/// review is removed as soon as that is saved.
class DraftStore {
public:
    /// In the program's own folder.
    DraftStore();
    explicit DraftStore(const QString& folder);

    /// Replaces the draft of a review, whole or not at all. Texts that look like a resident
    /// registration number are left out: the program never keeps one. FileUnwritable, DiskFull.
    Result<void> write(const ReviewDraft& draft) const;
    /// The draft of a review; none where there is none that can be read.
    std::optional<ReviewDraft> find(
        const QString& file, const QString& cycle, const QString& employeeNo) const;
    /// The drafts of a database file, newest first.
    QList<ReviewDraft> all(const QString& file) const;
    void remove(const QString& file, const QString& cycle, const QString& employeeNo) const;

private:
    QString pathOf(const QString& file, const QString& cycle, const QString& employeeNo) const;

    QString m_folder;
};

} // namespace levelbook::gui
