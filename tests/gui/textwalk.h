// Every text that a window shows or speaks at the moment, with the place where it stands.
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace levelbook::test {

struct ShownText {
    QString place; ///< For messages: class and name of the widget, and what of it.
    QString text;
};

/// The texts of a widget and all of its visible children: labels, buttons, boxes, tabs, headers,
/// cells, items, placeholders, tool tips (as they are painted), accessible names, window titles,
/// and the actions of menus. What people type in is not among them; what is shown read-only is.
QList<ShownText> shownTexts(const QWidget& root);

/// A tool tip as it is painted: Qt takes for markup what looks like it.
QString paintedToolTip(const QString& toolTip);

/// Whether a text has a Korean syllable or letter.
bool hasHangul(const QString& text);

} // namespace levelbook::test
