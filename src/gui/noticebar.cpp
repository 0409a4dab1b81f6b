#include "gui/noticebar.h"

#include "gui/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace levelbook::gui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel(Voice::Normal, true))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    hide();
}

void NoticeBar::setNote(const QString& text, const QList<Choice>& choices)
{
    if (text == m_text->text())
        return; // The same note has the same choices, and one may have the focus.
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was pressed.
        delete item;
    }
    m_text->setText(text);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        button->setObjectName(choice.name);
        button->setAutoDefault(false); // In a dialog Enter belongs to the fields.
        connect(button, &QPushButton::clicked, this, choice.run, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
    setVisible(!text.isEmpty());
}

} // namespace levelbook::gui
