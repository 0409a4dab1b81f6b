// A column of the overview: sections of lines that lead to their places, and what to do where a
// section is empty.
#pragma once

#include "domain/review.h"
#include "gui/pagescroll.h"
#include "gui/plainlabel.h"

#include <functional>

class QVBoxLayout;

namespace levelbook::gui {

/// A line: where it leads, and a note at its right end.
struct OverviewLine {
    QString name; ///< The link's object name.
    QString text;
    QString note;
    bool isLate = false; ///< The note is printed bold; it says so in words too.
    std::function<void()> go;
    std::optional<ReviewState> sign = {}; ///< Shown in front, as in the bar of the states.
};

class OverviewColumn : public PageScroll {
    Q_OBJECT

public:
    explicit OverviewColumn(const QString& name, QWidget* parent = nullptr);

    /// Begins anew; what is added is shown by finish().
    void begin();
    void addHeading(const QString& text);
    void addText(const QString& text, Voice voice = Voice::Muted);
    void addWidget(QWidget* widget);
    /// Lines of a section, the notes below each other.
    void addLines(const QList<OverviewLine>& lines);
    /// The keyboard stays with the line of the same name.
    void finish();

private:
    QWidget* m_content = nullptr; ///< Of begin(), until finish().
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_first = nullptr; ///< The first line.
};

} // namespace levelbook::gui
