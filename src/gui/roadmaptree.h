// The checklist of a roadmap: Space ticks, F2 or Enter goes on to the tick's own fields.
#pragma once

#include "models/roadmapmodel.h"

#include <QTreeView>

namespace levelbook::gui {

class RoadmapTree : public QTreeView {
    Q_OBJECT

public:
    explicit RoadmapTree(RoadmapModel& model, QWidget* parent = nullptr);

    /// Opens the person's level and the next one, closes those below, and stands on the first item.
    void showFirst();
    /// The entry that is current; none on a level or a sort of items.
    const RoadmapEntry* current() const;
    void setEmptyText(const QString& text);

Q_SIGNALS:
    void currentEntryChanged();
    /// F2, Enter or a double click on an item.
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    RoadmapModel& m_model;
    QString m_emptyText;
};

} // namespace levelbook::gui
