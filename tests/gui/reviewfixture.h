// What the tests of reviews need beside a session: reviews as they are saved, and no drafts left.
#pragma once

#include "gui/draftstore.h"
#include "gui/guifixture.h"
#include "workspace/reviews.h"

namespace levelbook::test {

/// The document of a review, and the same with another grade and a text, as of two revisions.
inline QList<ReviewDocument> twoRevisions(
    Store& store, const QString& cycle, const QString& employeeNo)
{
    const FoundReview found = must(findReview(store, cycle, employeeNo));
    const ReviewDocument first =
        must(must(DocumentReader::open(store)).document(found.review, found.cycle));
    ReviewDocument second = first;
    second.revisionNo = 2;
    second.grade = first.grade == QStringLiteral("S") ? QStringLiteral("A") : QStringLiteral("S");
    second.strengths += QStringLiteral("\n12");
    return { first, second };
}

class ReviewTest : public GuiTest {
protected:
    ~ReviewTest() override
    {
        const gui::DraftStore drafts;
        for (const ReviewDraft& draft : drafts.all(path()))
            drafts.remove(draft.file, draft.cycle, draft.employeeNo);
    }

    Store& store() { return workspace().store(); }
    Review inFile(const QString& employeeNo)
    {
        return must(findReview(store(), session().cycle()->name, employeeNo)).review;
    }
};

} // namespace levelbook::test
