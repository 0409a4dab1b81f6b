#include "gui/reviewsection.h"

#include "gui/plainlabel.h"

#include <QFrame>
#include <QVBoxLayout>

namespace levelbook::gui {

ReviewSection::ReviewSection(Session& session, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_heading(plainLabel(Voice::Heading))
    , m_hint(plainLabel(Voice::Muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_hint);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->setStretchFactor(m_hint, 1);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body);
}

void ReviewSection::setHeading(const QString& title, const QString& hint)
{
    m_heading->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
}

void ReviewSection::type(const ReviewField& field, const std::function<void(Review&)>& change)
{
    if (!desk().writable())
        return;
    Review typed = review().mine();
    change(typed);
    desk().edit(typed, field);
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // It may be the one whose signal is being answered.
        }
        if (!item->layout())
            delete item;
    }
}

QWidget* thinLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    return line;
}

} // namespace levelbook::gui
