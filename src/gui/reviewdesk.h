// The desk on which one review lies open: takes what is typed, keeps it, saves it, and undoes it.
#pragma once

#include "gui/draftstore.h"
#include "gui/openreview.h"
#include "gui/session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace levelbook::gui {

/// Everything typed is saved a moment after the last key stroke and whenever a field is left; until
/// then, and where saving fails, a draft file holds it.
class ReviewDesk : public QObject {
    Q_OBJECT

public:
    enum class SaveState {
        Saved,
        Typing, ///< Not saved yet, soon to be.
        Waiting, ///< Another program is writing; saving is tried again by itself.
        Conflicting, ///< Others changed the same fields: see conflicts().
        Failed ///< See lastError().
    };

    ReviewDesk(Session& session, const DraftStore& drafts, QObject* parent = nullptr);
    ~ReviewDesk() override;

    /// Puts a person's review on the desk, the newest revision or an older one to read; what lay
    /// there before must have been left.
    Result<void> open(
        const Cycle& cycle, const QString& employeeNo, std::optional<int> revisionNo = {});
    void close();
    bool isOpen() const { return m_open.has_value(); }
    /// The review on the desk; there must be one.
    const OpenReview& review() const { return *m_open; }

    /// Who may write what; nobody as long as a draft of an earlier run waits for its answer.
    std::optional<Writable> writable() const;

    /// Takes what is typed into one field from `typed` (a copy of review().mine() with that
    /// change).
    void edit(const Review& typed, const ReviewField& field);
    /// The field is left: what was typed in it is saved, and becomes one step of undo.
    void leaveField();
    /// Saves now; false where that failed, and then saveState() says how.
    bool save();
    SaveState saveState() const { return m_state; }
    const std::optional<Error>& lastError() const { return m_error; }
    /// Keeps what is not saved as a draft; false where that failed too.
    bool keepDraft();

    /// Moves the review to another state, all typed text saved before.
    Result<void> advance(
        ReviewState to, const QString& reason, std::optional<bool> upheld = std::nullopt);
    /// Signs a box of the approval line, all typed text saved before.
    Result<void> sign(const SignRequest& request);

    /// A draft of an earlier run, not yet answered.
    const std::optional<ReviewDraft>& offeredDraft() const { return m_offered; }
    void restoreDraft();
    void discardDraft();

    /// The fields that both changed, with the other version in theirs().
    QList<ReviewField> conflicts() const { return m_conflicts; }
    const Review& theirs() const { return m_theirs; }
    /// Ends the conflict: their version of these fields, mine of all others.
    void resolve(const QList<ReviewField>& takeTheirs);

Q_SIGNALS:
    void opened(); ///< Another review, another state, or none.
    void edited(); ///< What is typed, or what is saved elsewhere, has changed.
    void saveStateChanged();
    /// A step of undo or redo has changed this field of the open review.
    void undone(const levelbook::ReviewField& field);

private:
    struct Step;
    using Work = std::function<Result<Review>(
        Store& store, const QString& cycle, const QString& employeeNo)>;
    /// Does what changes the review by more than an edit, and opens it as it is then.
    Result<void> change(const Work& work);
    void typed();
    void tryAgain();
    void setState(SaveState state);
    void noteSaved(const Review& saved);
    void meetTheirs();
    void pushStep();
    void takeOver(const Review& mine, const Review& now);
    bool applyStep(const Step& step);
    void onChanged(Changes what);
    QString file() const;
    ReviewDraft draft() const;
    void dropDraft();

    Session& m_session;
    DraftStore m_drafts;
    std::optional<OpenReview> m_open;
    std::optional<ReviewField> m_field; ///< The one that is being filled.
    std::optional<Review> m_stepFrom; ///< As saved before the field was filled.
    std::optional<ReviewDraft> m_offered;
    SaveState m_state = SaveState::Saved;
    std::optional<Error> m_error;
    QList<ReviewField> m_conflicts;
    Review m_theirs;
    bool m_saving = false;
    std::optional<ErrorCode> m_told; ///< Of the failure that goes on.
    QElapsedTimer m_waiting; ///< For another program to finish writing.
    QTimer m_saveTimer;
    QTimer m_draftTimer;
    QTimer m_retryTimer;
};

} // namespace levelbook::gui
