#include "gui/reviewdesk.h"

#include "workspace/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int saveAfterMs = 800;
constexpr int draftAfterMs = 1000; ///< Not more than 2 s of typing may be lost.
constexpr int retryMs = 250;
constexpr int tellBusyAfterMs = 5000;

} // namespace

ReviewDesk::ReviewDesk(Session& session, const DraftStore& drafts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(drafts)
{
    for (QTimer* timer : { &m_saveTimer, &m_draftTimer, &m_retryTimer })
        timer->setSingleShot(true);
    m_saveTimer.setInterval(saveAfterMs);
    m_draftTimer.setInterval(draftAfterMs);
    m_retryTimer.setInterval(retryMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &ReviewDesk::save);
    connect(&m_draftTimer, &QTimer::timeout, this, &ReviewDesk::keepDraft);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReviewDesk::save);
    connect(&session.workspace(), &Workspace::changed, this, &ReviewDesk::onChanged);
}

ReviewDesk::~ReviewDesk() = default;

Result<void> ReviewDesk::open(
    const Cycle& cycle, const QString& employeeNo, std::optional<int> revisionNo)
{
    auto review = OpenReview::read(m_session.workspace(), cycle, employeeNo, revisionNo);
    LEVELBOOK_TRY(review);
    close();
    m_open = *std::move(review);
    if (!m_open->isPast())
        m_offered = m_drafts.find(file(), cycle.name, employeeNo);
    Q_EMIT opened();
    return {};
}

void ReviewDesk::close()
{
    for (QTimer* timer : { &m_saveTimer, &m_draftTimer, &m_retryTimer })
        timer->stop();
    pushStep();
    m_open.reset();
    m_field.reset();
    m_offered.reset();
    m_conflicts.clear();
    m_error.reset();
    setState(SaveState::Saved);
}

std::optional<Writable> ReviewDesk::writable() const
{
    return m_open && !m_offered ? m_open->writable() : std::nullopt;
}

void ReviewDesk::edit(const Review& typed, const ReviewField& field)
{
    if (m_field != field)
        leaveField();
    m_field = field;
    if (!m_stepFrom)
        m_stepFrom = m_open->saved();
    m_open->setMine(typed);
    if (m_state == SaveState::Saved || m_state == SaveState::Failed)
        setState(SaveState::Typing);
    m_saveTimer.start();
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    Q_EMIT edited();
}

void ReviewDesk::leaveField()
{
    if (!m_open)
        return;
    if (save())
        pushStep();
    m_field.reset();
}

bool ReviewDesk::save()
{
    m_saveTimer.stop();
    m_retryTimer.stop();
    if (!m_open || !m_open->isDirty()) {
        m_draftTimer.stop();
        if (m_open && m_state != SaveState::Saved)
            noteSaved(m_open->saved());
        return true;
    }
    Workspace& workspace = m_session.workspace();
    auto saved = saveEdit(workspace.store(), m_open->framework(), m_open->saved(), m_open->mine(),
        m_open->writable()->rater);
    if (saved) {
        takeOver(m_open->mine(), *saved);
        noteSaved(*saved);
        m_saving = true;
        workspace.noteChange(Change::Reviews);
        m_saving = false;
        return true;
    }
    m_error = saved.error();
    keepDraft();
    if (m_error->code == ErrorCode::Busy)
        tryAgain();
    else if (m_error->code == ErrorCode::Conflict)
        meetTheirs();
    else {
        setState(SaveState::Failed);
        // Once is enough: every pause in typing tries again.
        if (m_told != m_error->code)
            m_session.tell(*m_error);
        m_told = m_error->code;
    }
    return false;
}

void ReviewDesk::tryAgain()
{
    if (m_state != SaveState::Waiting)
        m_waiting.start();
    setState(SaveState::Waiting);
    if (m_told != ErrorCode::Busy && m_waiting.hasExpired(tellBusyAfterMs)) {
        m_session.tell(*m_error);
        m_told = ErrorCode::Busy;
    }
    m_retryTimer.start();
}

void ReviewDesk::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

void ReviewDesk::noteSaved(const Review& saved)
{
    m_draftTimer.stop();
    m_error.reset();
    m_told.reset();
    m_conflicts.clear();
    m_open->rebase(saved, saved);
    dropDraft();
    setState(SaveState::Saved);
    Q_EMIT edited();
}

// Reads what others saved; the fields that only they changed are taken over when mine are saved.
void ReviewDesk::meetTheirs()
{
    auto reviews =
        m_session.workspace().store().reviews(m_open->saved().cycle, m_open->saved().engineer);
    if (!reviews || reviews->isEmpty() || reviews->last().id != m_open->saved().id) {
        setState(SaveState::Failed);
        m_session.tell(reviews ? *m_error : reviews.error());
        return;
    }
    m_theirs = reviews->last();
    m_conflicts =
        merged(m_open->saved(), m_open->mine(), m_theirs, m_open->writable()->rater).conflicts;
    setState(m_conflicts.isEmpty() ? SaveState::Typing : SaveState::Conflicting);
    if (m_conflicts.isEmpty())
        m_retryTimer.start();
}

void ReviewDesk::resolve(const QList<ReviewField>& takeTheirs)
{
    const Rater rater = m_open->writable()->rater;
    Review result = merged(m_open->saved(), m_open->mine(), m_theirs, rater).review;
    for (const ReviewField& field : takeTheirs)
        copyField(result, m_theirs, field, rater);
    m_conflicts.clear();
    m_stepFrom = m_theirs;
    m_open->rebase(m_theirs, result);
    setState(SaveState::Typing);
    save();
    Q_EMIT edited();
}

bool ReviewDesk::keepDraft()
{
    m_draftTimer.stop();
    if (!m_open || !m_open->isDirty())
        return true;
    auto kept = m_drafts.write(draft());
    if (!kept)
        m_session.tell(kept.error());
    return kept.has_value();
}

QString ReviewDesk::file() const
{
    return m_session.workspace().store().database().canonicalPath();
}

ReviewDraft ReviewDesk::draft() const
{
    return { file(), m_open->cycle().name, m_open->engineer().employeeNo,
        m_open->saved().revisionNo, m_open->writable()->rater, currentMoment(), m_open->saved(),
        m_open->mine() };
}

void ReviewDesk::dropDraft()
{
    m_drafts.remove(file(), m_open->cycle().name, m_open->engineer().employeeNo);
}

void ReviewDesk::restoreDraft()
{
    if (!m_offered || !m_open || !m_open->writable())
        return;
    const ReviewDraft draft = *std::exchange(m_offered, std::nullopt);
    // As if it were still being typed: what was saved elsewhere since then is a conflict like any.
    Review base = m_open->saved();
    Review mine = m_open->saved();
    const QList<ReviewField> fields = changedFields(draft.base, draft.mine, draft.rater);
    for (const ReviewField& field : fields) {
        copyField(base, draft.base, field, draft.rater);
        copyField(mine, draft.mine, field, draft.rater);
    }
    m_stepFrom = m_open->saved();
    m_open->rebase(base, mine);
    setState(SaveState::Typing);
    Q_EMIT opened();
    leaveField();
}

void ReviewDesk::discardDraft()
{
    m_offered.reset();
    if (m_open)
        dropDraft();
    Q_EMIT opened();
}

Result<void> ReviewDesk::advance(ReviewState to, const QString& reason, std::optional<bool> upheld)
{
    return change([&](Store& store, const QString& cycle, const QString& employeeNo) {
        return advanceReview(
            store, cycle, employeeNo, to, reason, m_session.workspace().actor(), upheld);
    });
}

Result<void> ReviewDesk::sign(const SignRequest& request)
{
    return change([&](Store& store, const QString& cycle, const QString& employeeNo) {
        return signReview(store, cycle, employeeNo, request, m_session.workspace().actor());
    });
}

Result<void> ReviewDesk::change(const Work& work)
{
    leaveField();
    if (m_state != SaveState::Saved)
        return m_error ? *m_error : Error{ ErrorCode::Busy, { file() }, {} };
    Workspace& workspace = m_session.workspace();
    const Cycle cycle = m_open->cycle();
    const QString employeeNo = m_open->engineer().employeeNo;
    LEVELBOOK_TRY(work(workspace.store(), cycle.name, employeeNo));
    m_saving = true;
    workspace.noteChange(Change::Reviews);
    m_saving = false;
    return open(cycle, employeeNo);
}

void ReviewDesk::onChanged(Changes what)
{
    if (m_saving || !m_open)
        return;
    Workspace& workspace = m_session.workspace();
    auto reviews = workspace.store().reviews(m_open->saved().cycle, m_open->saved().engineer);
    if (!reviews || reviews->isEmpty())
        return;
    // What is past stays in view; where the newest was open, the newest is.
    const auto shown = std::find_if(reviews->cbegin(), reviews->cend(),
        [this](const Review& one) { return one.id == m_open->saved().id; });
    const bool stays = shown != reviews->cend() && shown->state == m_open->saved().state
        && (m_open->isPast() || shown->id == reviews->last().id);
    if (!stays) {
        if (m_open->isDirty())
            keepDraft();
        const Cycle cycle = m_open->cycle();
        const QString employeeNo = m_open->engineer().employeeNo;
        m_stepFrom.reset();
        if (auto opened = open(cycle, employeeNo); !opened)
            m_session.tell(opened.error());
        return;
    }
    const Review now = *shown;
    m_open->setRevisions(*reviews);
    if (now.revision != m_open->saved().revision && !m_open->isDirty()) {
        takeOver(m_open->saved(), now);
        m_open->rebase(now, now);
    }
    const Changes others = what & ~Changes(Change::Reviews);
    if (others) {
        if (auto refreshed = m_open->refresh(workspace); !refreshed)
            m_session.tell(refreshed.error());
    }
    Q_EMIT edited();
}

} // namespace levelbook::gui
