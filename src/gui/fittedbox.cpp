#include "gui/fittedbox.h"

#include "gui/widesttexts.h"

#include <QEvent>
#include <QStyleOptionComboBox>
#include <QtMath>

#include <algorithm>

namespace levelbook::gui {

namespace {
constexpr int textsMeasured = 24; ///< An entry that is wider after all would be cut off.
} // namespace

void FittedBox::fill(const QList<std::pair<QString, QVariant>>& entries)
{
    clear();
    for (const auto& [text, value] : entries)
        addItem(text, value);
    m_hint = {};
    updateGeometry();
}

QSize FittedBox::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    QStringList texts;
    for (int i = 0; i < count(); ++i)
        texts << itemText(i);
    int width = 0;
    for (const int place : widestTexts(texts, textsMeasured))
        width = std::max(width, fontMetrics().horizontalAdvance(texts[place]));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    // As high as Qt makes other boxes.
    const QSize inner(width, std::max(qCeil(QFontMetricsF(font()).height()), 14) + 2);
    m_hint = style()->sizeFromContents(QStyle::CT_ComboBox, &option, inner, this);
    return m_hint;
}

void FittedBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_hint = {};
    QComboBox::changeEvent(event);
}

} // namespace levelbook::gui
