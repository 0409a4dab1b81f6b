#include "gui/findbar.h"

#include "gui/icons.h"
#include "models/initialconsonants.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

FindBar::FindBar(QTextEdit& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previousButton(new QToolButton)
    , m_nextButton(new QToolButton)
    , m_find(new QAction(this))
    , m_next(new QAction(this))
    , m_previous(new QAction(this))
{
    m_field->setObjectName(u"findField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(200);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_find->setShortcut(QKeySequence::Find);
    m_next->setShortcut(Qt::Key_F3);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F3);
    m_next->setIcon(symbolicIcon(u"next"_s));
    m_previous->setIcon(symbolicIcon(u"previous"_s));
    m_previousButton->setObjectName(u"findPrevious"_s);
    m_previousButton->setDefaultAction(m_previous);
    m_previousButton->setAutoRaise(true);
    m_nextButton->setObjectName(u"findNext"_s);
    m_nextButton->setDefaultAction(m_next);
    m_nextButton->setAutoRaise(true);
    for (QToolButton* button : { m_previousButton, m_nextButton })
        button->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_previousButton);
    layout->addWidget(m_nextButton);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        search();
        show(m_places.isEmpty() ? -1 : 0);
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    retranslate();
}

void FindBar::refresh()
{
    search();
    m_current = m_places.isEmpty() ? -1 : 0;
    mark();
}

void FindBar::search()
{
    m_places.clear();
    const QString wanted = m_field->text();
    for (QTextBlock block = m_view.document()->begin(); block.isValid(); block = block.next()) {
        const QList<SearchMatch> matches = searchMatches(block.text(), wanted);
        for (const SearchMatch& match : matches)
            m_places << Place{ block.position() + int(match.from), int(match.length) };
    }
}

void FindBar::go(int step)
{
    const int count = static_cast<int>(m_places.size());
    if (count > 0)
        show((m_current + step + count) % count);
}

void FindBar::show(int place)
{
    m_current = place;
    if (place >= 0) {
        QTextCursor cursor(m_view.document());
        cursor.setPosition(m_places[place].from);
        m_view.setTextCursor(cursor);
        m_view.ensureCursorVisible();
    }
    mark();
}

void FindBar::mark()
{
    QColor every = palette().color(QPalette::Highlight);
    every.setAlphaF(0.25F);
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < m_places.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_view.document());
        selection.cursor.setPosition(m_places[i].from);
        selection.cursor.setPosition(
            m_places[i].from + m_places[i].length, QTextCursor::KeepAnchor);
        selection.format.setBackground(every);
        if (i == m_current) {
            selection.format.setBackground(palette().color(QPalette::Highlight));
            selection.format.setForeground(palette().color(QPalette::HighlightedText));
        }
        selections << selection;
    }
    m_view.setExtraSelections(selections);
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_places.isEmpty())
        m_count->setText(tr("Nothing found"));
    else
        m_count->setText(u"%1 / %2"_s.arg(m_current + 1).arg(m_places.size()));
    m_next->setEnabled(!m_places.isEmpty());
    m_previous->setEnabled(!m_places.isEmpty());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        mark();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the document – Ctrl+F"));
    m_field->setAccessibleName(tr("Find in the document"));
    m_find->setText(tr("&Find in the document"));
    m_next->setText(tr("&Next place"));
    m_previous->setText(tr("&Previous place"));
    m_nextButton->setAccessibleName(tr("Next place"));
    m_previousButton->setAccessibleName(tr("Previous place"));
    mark();
}

} // namespace levelbook::gui
