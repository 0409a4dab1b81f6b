// A framework while it is edited: what it was, what it is now, what is wrong with it, and the steps
// that can be taken back.
#pragma once

#include "domain/frameworkdiff.h"
#include "domain/frameworkedit.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace levelbook {

class FrameworkDraft : public QObject {
    Q_OBJECT

public:
    /// A draft on top of a saved version; `used` as usedKeys() gives it.
    FrameworkDraft(const Framework& base, const UsedKeys& used, QObject* parent = nullptr);

    const Framework& base() const { return m_base; }
    const Framework& now() const { return m_now; }
    const UsedKeys& used() const { return m_used; }
    /// checkNewVersion() of what it is now.
    const QList<Problem>& problems() const { return m_problems; }
    QList<FrameworkChange> changes() const { return frameworkDiff(m_base, m_now); }
    bool isChanged() const { return m_now != m_base; }
    QUndoStack& undoStack() { return m_steps; }

    using Change = std::function<void(Framework&)>;
    /// One step. `text` says what it does, for the menu; `path` is where, as checkFramework() names
    /// places. What changes nothing is no step.
    void edit(const QString& text, const QString& path, const Change& change);
    /// As edit(), for what is typed: it goes on with the step before where that was typed at the
    /// same path, until finishTyping().
    void type(const QString& text, const QString& path, const Change& change);
    void finishTyping() { ++m_typing; }

    /// What is typed stands on another saved version from now on: what differs from that one is
    /// what the draft changes. The steps stay.
    void setBase(const Framework& base, const UsedKeys& used);

Q_SIGNALS:
    /// The framework is another, by a step, or by taking one back.
    void changed();
    /// A step was taken back or done again: this is where.
    void stepped(const QString& path);

private:
    class Step;

    void push(const QString& text, const QString& path, const Change& change, int typing);
    void put(const Framework& framework);

    Framework m_base;
    Framework m_now;
    UsedKeys m_used;
    QList<Problem> m_problems;
    int m_typing = 0; ///< The number of the run of typing that goes on.
    QUndoStack m_steps; ///< Last, so that it goes first: its steps speak of the others.
};

} // namespace levelbook
