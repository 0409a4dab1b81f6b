#include "gui/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr qsizetype shownLines = 6;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_helpButton(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_helpButton->setObjectName(u"messageHelp"_s);
    m_helpButton->hide();
    m_close->setObjectName(u"messageClose"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_helpButton, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_helpButton, &QPushButton::clicked, this, [this] { m_help.run(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::show(const QString& title, const QStringList& lines, const Help& help)
{
    m_help = help;
    m_helpButton->setText(help.text);
    m_helpButton->setVisible(help.run != nullptr);
    QString text = title;
    for (const QString& line : lines.mid(0, shownLines))
        text += u'\n' + line;
    if (lines.size() > shownLines)
        text += u'\n' + tr("… and %1 more").arg(lines.size() - shownLines);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    QFrame::show();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Close message"));
    setAccessibleName(tr("Message"));
}

} // namespace levelbook::gui
