// An edit that was saved, on the undo stack: taking it back saves the earlier value, again the
// later.
#pragma once

#include "domain/result.h"

#include <QUndoCommand>

#include <functional>

namespace levelbook {

/// Saved first, pushed after: the push itself (the first redo) does nothing.
template <class T>
class EditRecord : public QUndoCommand {
public:
    /// Saves a value over whatever is there now; false where that failed, which was told to the
    /// user.
    using Apply = std::function<bool(const T& value)>;

    EditRecord(const QString& text, const T& before, const T& after, Apply apply)
        : QUndoCommand(text)
        , m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    void undo() override
    {
        if (!m_apply(m_before))
            setObsolete(true); // Something else was saved since: this step means nothing any more.
    }
    void redo() override
    {
        if (!m_pushed) {
            m_pushed = true;
            return;
        }
        if (!m_apply(m_after))
            setObsolete(true);
    }

private:
    T m_before;
    T m_after;
    Apply m_apply;
    bool m_pushed = false;
};

} // namespace levelbook
