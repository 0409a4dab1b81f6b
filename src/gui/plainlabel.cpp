#include "gui/plainlabel.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QLabel* plainLabel(Voice voice, bool wraps)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    if (wraps)
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QFont font = label->font();
    if (voice == Voice::Muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    if (voice == Voice::Heading || voice == Voice::Title)
        font.setBold(true);
    if (voice == Voice::Title)
        font.setPointSizeF(font.pointSizeF() * 1.35);
    label->setFont(font);
    return label;
}

} // namespace levelbook::gui
