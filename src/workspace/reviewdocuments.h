// Makes the document of a review: live from today's records, or thawed from its snapshot.
#pragma once

#include "domain/reviewpaper.h"
#include "workspace/figures.h"

#include <map>

namespace levelbook {

/// Reads documents; keeps the people and the framework versions it has met, so that a whole cycle
/// costs little more than its records. Lives shorter than the store.
class DocumentReader {
public:
    static Result<DocumentReader> open(Store& store);
    /// With people that were read before.
    DocumentReader(Store& store, PeopleIndex people);

    Store& store() const { return *m_store; }
    const PeopleIndex& people() const { return m_people; }

    /// The framework version of an id.
    Result<const Framework*> framework(FrameworkId id);
    /// The document of a review; a frozen one comes from its snapshot, whatever has changed since.
    Result<ReviewDocument> document(const Review& review, const Cycle& cycle);
    /// The live document, even of a review that is frozen.
    Result<ReviewDocument> liveDocument(const Review& review, const Cycle& cycle);
    /// The document with all that its paper needs; the print time is read in Asia/Seoul.
    Result<ReviewPaper> paper(
        const Review& review, const Cycle& cycle, const QDateTime& printedAt);

private:
    Store* m_store;
    PeopleIndex m_people;
    std::map<FrameworkId, Framework> m_frameworks;
};

/// The newest version of a framework by key; of the first framework where `key` is empty.
Result<FrameworkVersion> newestFramework(Store& store, const QString& key = {});

} // namespace levelbook
