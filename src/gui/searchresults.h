// What the search found, below its field: under a heading for each kind, with the ways to it.
#pragma once

#include "models/searchindex.h"

#include <QListWidget>

namespace levelbook::gui {

class SearchResults : public QListWidget {
    Q_OBJECT

public:
    /// Below `field`, without taking the keyboard from it.
    explicit SearchResults(QWidget* field);

    /// Shows what was found and marks the first of it.
    void show(const QList<SearchGroup>& groups, const Words& words);
    using QListWidget::show;
    /// Marks the next (1) or the one before (-1), past the headings and round the ends.
    void step(int by);
    /// What is marked; none where nothing was found.
    std::optional<SearchEntry> current() const;
    void retranslate();

Q_SIGNALS:
    /// Clicked; current() tells what.
    void chosen();

private:
    QListWidgetItem* addRow(const QString& text, Qt::ItemFlags flags);
    void place();

    QWidget* m_field;
    QList<SearchEntry> m_entries;
};

} // namespace levelbook::gui
