// Which of many texts are the widest, without measuring all of them.
#pragma once

#include <QList>
#include <QStringList>

namespace levelbook::gui {

/// The places of the `most` texts that look widest, the widest first. The more they are, the surer
/// is it that one of them is the widest; measuring a text takes a hundred times as long as a look.
QList<int> widestTexts(const QStringList& texts, qsizetype most);

} // namespace levelbook::gui
