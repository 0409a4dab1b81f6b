#include "models/frameworkdraft.h"

namespace levelbook {

// Holds the whole framework before and after: its lists and texts are shared, so that it costs
// little.
class FrameworkDraft::Step : public QUndoCommand {
public:
    static constexpr int untyped = -1;

    Step(FrameworkDraft& draft, const QString& text, const QString& path, const Framework& after,
        int typing)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_path(path)
        , m_before(draft.now())
        , m_after(after)
        , m_typing(typing)
    {
    }

    void undo() override
    {
        m_draft.put(m_before);
        Q_EMIT m_draft.stepped(m_path);
    }
    void redo() override
    {
        m_draft.put(m_after);
        if (m_done)
            Q_EMIT m_draft.stepped(m_path);
        m_done = true;
    }
    int id() const override { return m_typing == untyped ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_typing != m_typing || next->m_path != m_path)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before); // It was typed back to what it had been.
        return true;
    }

private:
    FrameworkDraft& m_draft;
    QString m_path;
    Framework m_before;
    Framework m_after;
    int m_typing;
    bool m_done = false;
};

FrameworkDraft::FrameworkDraft(const Framework& base, const UsedKeys& used, QObject* parent)
    : QObject(parent)
    , m_base(base)
    , m_now(base)
    , m_used(used)
    , m_problems(checkNewVersion(base, used))
{
}

void FrameworkDraft::edit(const QString& text, const QString& path, const Change& change)
{
    finishTyping();
    push(text, path, change, Step::untyped);
}

void FrameworkDraft::type(const QString& text, const QString& path, const Change& change)
{
    push(text, path, change, m_typing);
}

void FrameworkDraft::push(
    const QString& text, const QString& path, const Change& change, int typing)
{
    Framework after = m_now;
    change(after);
    if (after != m_now)
        m_steps.push(new Step(*this, text, path, after, typing));
}

void FrameworkDraft::put(const Framework& framework)
{
    m_now = framework;
    m_problems = checkNewVersion(m_now, m_used);
    Q_EMIT changed();
}

void FrameworkDraft::setBase(const Framework& base, const UsedKeys& used)
{
    m_base = base;
    m_used = used;
    put(m_now);
}

} // namespace levelbook
