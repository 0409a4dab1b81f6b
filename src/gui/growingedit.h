// A plain text editor that is as high as its text, up to a limit, and says when it is left. It
// takes back its own typing until then; afterwards that is a step of the window's undo.
#pragma once

#include <QPlainTextEdit>

namespace levelbook::gui {

class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Grows from `fewestLines` to `mostLines`, then scrolls.
    GrowingEdit(int fewestLines, int mostLines, QWidget* parent = nullptr);

    /// The text in composed form (NFC), as it is kept.
    QString text() const;
    /// Shows another text; neither edited() nor, where it is the same, a jump of the cursor.
    void setText(const QString& text);
    /// What was typed counts as done, though the cursor stays.
    void finish();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person changed the text.
    void edited(const QString& text);
    void left();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void grow();
    int heightFor(qreal lines) const;

    int m_fewestLines;
    int m_mostLines;
    bool m_setting = false;
};

} // namespace levelbook::gui
