// One review as the form shows it: what is saved, what is typed on top, and the scores of that.
#pragma once

#include "workspace/reviewedit.h"
#include "workspace/workspace.h"

namespace levelbook::gui {

/// The person's review of the cycle before, as far as it is settled.
struct EarlierReview {
    QString cycle;
    ReviewState state = ReviewState::Draft;
    std::optional<int> finalScore; ///< Hundredths; none before it was approved.
    QString grade;
};

class OpenReview {
public:
    /// Reads a revision of a person's review, the newest where none is named. Errors:
    /// UnknownEngineer, UnknownReview, those of the store.
    static Result<OpenReview> read(Workspace& workspace, const Cycle& cycle,
        const QString& employeeNo, std::optional<int> revisionNo = {});

    const Cycle& cycle() const { return m_cycle; }
    const Engineer& engineer() const { return m_engineer; }
    const Review& saved() const { return m_saved; }
    const Review& mine() const { return m_mine; } ///< With what was typed.
    /// All revisions as they are saved, oldest first.
    const QList<Review>& revisions() const { return m_revisions; }
    /// Whether a newer revision has come after this one, which then stays as it is.
    bool isPast() const { return m_saved.id != m_revisions.last().id; }
    const Framework& framework() const { return m_framework; }
    const LevelDefinition& level() const { return m_framework.level(m_mine.level); }
    /// Figures, derivation and scores; live ones follow every rating.
    const ReviewDocument& document() const { return m_document; }

    /// Who may write what; none in a state, or a file, in which nobody may.
    const std::optional<Writable>& writable() const { return m_writable; }
    /// Whose ratings are shown large: who writes now, else the last who rated.
    Rater shownRater() const;
    bool isDirty() const;

    /// Changes what is typed and scores it again.
    void setMine(const Review& mine);
    /// Takes what the file holds now, with what is typed on top.
    void rebase(const Review& saved, const Review& mine);
    /// Takes the revisions that the file holds now; the one that is open must be among them.
    void setRevisions(const QList<Review>& revisions);
    /// Reads cycle, people and figures again; where that fails, what was shown stays.
    Result<void> refresh(Workspace& workspace);

    /// None of a revision that is past.
    QList<AllowedMove> moves() const;
    /// What a move still lacks but what the person is asked for: its reason, the verdict.
    QList<Problem> missing(const AllowedMove& move, QDate today) const;

    /// The review of the newest cycle before this one that has one.
    Result<std::optional<EarlierReview>> earlier(Workspace& workspace) const;

private:
    OpenReview() = default;
    void score();

    Cycle m_cycle;
    Engineer m_engineer;
    Framework m_framework;
    QList<Review> m_revisions;
    Review m_saved;
    Review m_mine;
    ReviewDocument m_document;
    std::optional<Writable> m_writable;
    bool m_readOnlyFile = false;
};

} // namespace levelbook::gui
