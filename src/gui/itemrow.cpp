#include "gui/itemrow.h"

#include "gui/growingedit.h"
#include "gui/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int fewestLines = 1;
constexpr int mostLines = 10;
constexpr qreal activeTint = 0.08; ///< Of the accent, behind the row at work.

} // namespace

ItemRow::ItemRow(const QString& itemKey, int number, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(plainLabel(Voice::Normal, true))
    , m_bar(new RatingBar)
    , m_comment(new GrowingEdit(fewestLines, mostLines))
    , m_remarks(plainLabel(Voice::Muted, true))
{
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // After its policy, which it mends to be as high as its lines.
    m_text->setText(u"%1. %2"_s.arg(number).arg(text));
    m_bar->setObjectName(u"rating."_s + itemKey);
    m_bar->setAccessibleName(text);
    m_comment->setObjectName(u"comment."_s + itemKey);
    m_comment->setAccessibleName(tr("Comment: %1").arg(text));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remarks->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remarks->hide();
    // It keeps its place where there is nothing in it, so that the ratings stand in a column.
    auto* said = new QWidget;
    said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* remarks = new QVBoxLayout(said);
    remarks->setContentsMargins(0, 0, 0, 0);
    remarks->setSpacing(4);
    remarks->addWidget(m_comment);
    remarks->addWidget(m_remarks);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(16);
    layout->addWidget(m_text, textStretch);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(said, commentStretch);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { watchFocus(now); });
}

void ItemRow::setRemarks(const QString& remarks)
{
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void ItemRow::setEditable(bool editable)
{
    m_bar->setReadOnly(!editable);
    m_comment->setReadOnly(!editable);
    m_comment->setVisible(editable || !m_comment->toPlainText().isEmpty());
}

void ItemRow::watchFocus(QWidget* now)
{
    const bool active = now && isAncestorOf(now);
    if (active == m_active)
        return;
    m_active = active;
    QFont font = m_text->font();
    font.setBold(active);
    m_text->setFont(font);
    update();
}

void ItemRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_active) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(activeTint);
        painter.fillRect(rect(), tint);
    }
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace levelbook::gui
