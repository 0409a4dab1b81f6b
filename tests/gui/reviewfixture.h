// What the tests of reviews need beside a session: reviews as they are saved, and no drafts left.
#pragma once

#include "gui/draftstore.h"
#include "gui/guifixture.h"
#include "workspace/reviews.h"

namespace levelbook::test {

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
