#include "gui/textfield.h"

#include "gui/growingedit.h"
#include "gui/plainlabel.h"
#include "text/format.h"

#include <QVBoxLayout>

namespace levelbook::gui {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 16;

} // namespace

TextField::TextField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(Voice::Muted))
    , m_edit(new GrowingEdit(fewestLines, mostLines))
    , m_none(plainLabel())
    , m_remarks(plainLabel(Voice::Muted, true))
{
    m_edit->setObjectName(name);
    m_title->setBuddy(m_edit);
    m_none->setText(noValueText());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    for (QWidget* widget : { static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_edit),
             static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_remarks) })
        layout->addWidget(widget);
    connect(m_edit, &GrowingEdit::edited, this, &TextField::edited);
    connect(m_edit, &GrowingEdit::left, this, &TextField::left);
}

void TextField::setTitle(const QString& title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
}

void TextField::setContent(const QString& text, bool editable, const QString& remarks)
{
    m_edit->setText(text);
    m_edit->setReadOnly(!editable);
    m_edit->setVisible(editable || !text.isEmpty());
    m_none->setVisible(!editable && text.isEmpty());
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void TextField::focus() { m_edit->setFocus(Qt::OtherFocusReason); }

} // namespace levelbook::gui
