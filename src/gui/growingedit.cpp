#include "gui/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>

#include <algorithm>
#include <cmath>

namespace levelbook::gui {

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited(text());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingEdit::grow);
    grow();
}

QString GrowingEdit::text() const { return toPlainText().normalized(QString::NormalizationForm_C); }

void GrowingEdit::setText(const QString& text)
{
    if (text == this->text())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

int GrowingEdit::heightFor(qreal lines) const
{
    return static_cast<int>(std::ceil(
        lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin() + 2 * frameWidth()));
}

// A plain text layout measures its height in lines.
QSize GrowingEdit::sizeHint() const
{
    const qreal lines = document()->documentLayout()->documentSize().height();
    return { 120,
        heightFor(std::clamp<qreal>(lines, m_fewestLines, std::max(m_fewestLines, m_mostLines))) };
}

void GrowingEdit::grow()
{
    const qreal lines = document()->documentLayout()->documentSize().height();
    setVerticalScrollBarPolicy(
        lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(sizeHint().height());
}

// With nothing of its own to take back, the keys of undo and redo are the window's.
bool GrowingEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        // While something is typed here, there is nothing that could be done again elsewhere.
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isUndoAvailable()
            && !document()->isRedoAvailable();
        if (undo || redo) {
            // What is done again next is what was taken back last.
            document()->clearUndoRedoStacks(QTextDocument::UndoAndRedoStacks);
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

// Nothing is typed yet: whatever the document took for a step is none of the person's.
void GrowingEdit::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        document()->clearUndoRedoStacks(QTextDocument::UndoAndRedoStacks);
    QPlainTextEdit::focusInEvent(event);
}

void GrowingEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void GrowingEdit::finish()
{
    Q_EMIT left();
    document()->clearUndoRedoStacks(QTextDocument::UndoAndRedoStacks);
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

} // namespace levelbook::gui
