#include "gui/overviewcolumn.h"

#include "gui/linkbutton.h"
#include "gui/statebar.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace levelbook::gui {

namespace {

constexpr int sectionSpace = 16;

} // namespace

OverviewColumn::OverviewColumn(const QString& name, QWidget* parent)
    : PageScroll(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus); // Its lines take the keyboard.
}

void OverviewColumn::begin()
{
    m_content = new QWidget(this);
    m_content->hide(); // Until it is whole.
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(4);
    m_first = nullptr;
}

void OverviewColumn::addHeading(const QString& text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(sectionSpace);
    QLabel* heading = plainLabel(Voice::Heading);
    heading->setText(text);
    m_layout->addWidget(heading);
}

void OverviewColumn::addText(const QString& text, Voice voice)
{
    QLabel* label = plainLabel(voice, true);
    label->setText(text);
    m_layout->addWidget(label);
}

void OverviewColumn::addWidget(QWidget* widget) { m_layout->addWidget(widget); }

void OverviewColumn::addLines(const QList<OverviewLine>& lines)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const OverviewLine& line : lines) {
        auto* link = new LinkButton(QString(line.text).replace(u'&', QStringLiteral("&&")));
        link->setObjectName(line.name);
        link->setAutoDefault(true); // Enter too.
        link->setAccessibleName(
            line.note.isEmpty() ? line.text : line.text + QStringLiteral(", ") + line.note);
        connect(link, &QPushButton::clicked, this, line.go, Qt::QueuedConnection);
        QLabel* note = plainLabel(Voice::Muted, true);
        note->setText(line.note);
        note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (line.isLate) {
            QFont font = note->font();
            font.setBold(true);
            note->setFont(font);
            note->setForegroundRole(QPalette::WindowText);
        }
        if (line.sign)
            grid->addWidget(new StateSign(*line.sign), row, 0);
        grid->addWidget(link, row, 1);
        grid->addWidget(note, row, 2);
        ++row;
        if (!m_first)
            m_first = link;
    }
    m_layout->addLayout(grid);
}

void OverviewColumn::finish()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadKeyboard = widget() && focus && widget()->isAncestorOf(focus);
    const QString name = hadKeyboard ? focus->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    m_layout->addStretch(1);
    setContent(m_content);
    m_content->show();
    setEntry(m_first);
    verticalScrollBar()->setValue(scrolled);
    if (!hadKeyboard)
        return;
    auto* same = name.isEmpty() ? nullptr : m_content->findChild<QWidget*>(name);
    if (QWidget* next = same ? same : m_first)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace levelbook::gui
