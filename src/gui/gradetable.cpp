#include "gui/gradetable.h"

#include <QKeyEvent>

namespace levelbook::gui {

GradeTable::GradeTable(QWidget* parent)
    : ReadTable(parent)
{
    setSelectionMode(SingleSelection);
    setSortingEnabled(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

std::optional<QString> GradeTable::gradeOf(const QKeyEvent& event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return QString();
    for (qsizetype i = 0; i < m_grades.size(); ++i) {
        const bool isLetter = event.text().compare(m_grades[i], Qt::CaseInsensitive) == 0;
        if (isLetter || event.key() == Qt::Key_1 + i)
            return m_grades[i];
    }
    return std::nullopt;
}

void GradeTable::keyPressEvent(QKeyEvent* event)
{
    const auto grade = gradeOf(*event);
    if (grade && currentIndex().isValid())
        Q_EMIT gradeChosen(*grade);
    else
        ReadTable::keyPressEvent(event);
}

} // namespace levelbook::gui
