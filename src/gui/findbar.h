// Finds a text in a document and goes from place to place, as one types.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace levelbook::gui {

/// Marks every place that matchesSearch() would find (initial consonants too) and shows "3 / 17".
/// Ctrl+F comes here, F3 and Enter go on, Shift+F3 and Shift+Enter back, Escape clears.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// Finds in `view`, which has to outlive the bar.
    explicit FindBar(QTextEdit& view, QWidget* parent = nullptr);

    /// The document was written anew: finds again, without going anywhere.
    void refresh();
    QLineEdit* field() const { return m_field; }
    QList<QAction*> findActions() const { return { m_find, m_next, m_previous }; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        int from = 0;
        int length = 0;
    };

    void retranslate();
    void search();
    void go(int step);
    void show(int place);
    void mark();

    QTextEdit& m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previousButton;
    QToolButton* m_nextButton;
    QAction* m_find;
    QAction* m_next;
    QAction* m_previous;
    QList<Place> m_places;
    int m_current = -1;
};

} // namespace levelbook::gui
