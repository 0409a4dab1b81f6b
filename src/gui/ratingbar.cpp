#include "gui/ratingbar.h"

#include "gui/ratingbaraccessible.h"
#include "models/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int lowest = 1;
constexpr int highest = 5;
constexpr int segmentWidth = 26;
constexpr int barHeight = 26;
constexpr int ring = 2; ///< Room around the bar for the focus ring.
constexpr qreal radius = 4;

} // namespace

RatingBar::RatingBar(QWidget* parent)
    : QWidget(parent)
{
    installRatingBarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RatingBar::sizeHint() const
{
    return { highest * segmentWidth + 2 * ring, barHeight + 2 * ring };
}

void RatingBar::setRating(std::optional<int> rating)
{
    if (m_rating == rating)
        return;
    m_rating = rating;
    changed();
}

void RatingBar::setSkipped(const QString& reason)
{
    if (m_skipped == reason)
        return;
    m_skipped = reason;
    changed();
}

void RatingBar::setWords(const QStringList& ratingWords, const QString& skippedWord)
{
    m_words = ratingWords;
    m_skippedWord = skippedWord;
    update();
}

void RatingBar::setMarks(const QList<Mark>& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    QStringList texts;
    for (const Mark& mark : marks)
        texts << u"%1 %2"_s.arg(mark.whose).arg(mark.rating);
    setAccessibleDescription(texts.join(u", "_s));
    update();
}

void RatingBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QString RatingBar::valueText() const
{
    if (!m_skipped.isEmpty())
        return u"%1: %2"_s.arg(m_skippedWord, m_skipped);
    if (!m_rating)
        return tr("Not rated yet");
    return u"%1 – %2"_s.arg(*m_rating).arg(m_words.value(*m_rating - lowest));
}

void RatingBar::changed()
{
    update();
    tellRatingChanged(*this);
}

void RatingBar::choose(std::optional<int> rating)
{
    if (m_readOnly || (rating == m_rating && m_skipped.isEmpty()))
        return;
    m_rating = rating;
    m_skipped.clear();
    changed();
    Q_EMIT rated(rating);
}

QRect RatingBar::segment(int rating) const
{
    return { ring + (rating - lowest) * segmentWidth, ring, segmentWidth, barHeight };
}

int RatingBar::ratingAt(const QPoint& position) const
{
    for (int rating = lowest; rating <= highest; ++rating) {
        if (segment(rating).contains(position))
            return rating;
    }
    return 0;
}

void RatingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const QRectF bar = QRectF(rect()).adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5);
    QPainterPath outline;
    outline.addRoundedRect(bar, radius, radius);
    painter.fillPath(outline, m_readOnly ? colours.window() : colours.base());

    painter.setClipPath(outline);
    const bool isSkipped = !m_skipped.isEmpty();
    for (int rating = lowest; rating <= highest && !isSkipped; ++rating) {
        const QRect cell = segment(rating);
        const bool chosen = m_rating == rating;
        if (chosen)
            painter.fillRect(cell, m_readOnly ? colours.dark() : colours.highlight());
        else if (m_hovered == rating && !m_readOnly)
            painter.fillRect(cell, colours.midlight());
        if (rating > lowest) {
            painter.setPen(colours.color(QPalette::Mid));
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        }
        QFont lettering = font();
        lettering.setBold(chosen);
        painter.setFont(lettering);
        painter.setPen(chosen && !m_readOnly ? colours.color(QPalette::HighlightedText)
                : m_readOnly && !chosen      ? colours.color(QPalette::PlaceholderText)
                                             : colours.color(QPalette::Text));
        painter.drawText(cell, Qt::AlignCenter, QString::number(rating));
    }
    if (isSkipped) {
        painter.setPen(colours.color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, m_skippedWord);
    }
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_marks.size() && !isSkipped; ++i) {
        const QRectF cell = segment(m_marks[i].rating);
        const bool onChosen = m_rating == m_marks[i].rating && !m_readOnly;
        painter.setBrush(onChosen ? colours.highlightedText() : colours.placeholderText());
        const qreal width = i == 0 ? 10 : 4; // The second of two is told by its length.
        painter.drawRoundedRect(
            QRectF(cell.center().x() + 0.5 - width / 2, cell.bottom() - 4, width, 3), 1.5, 1.5);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.color(QPalette::Mid), 1, isSkipped ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(outline);
    if (hasFocus()) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 1, radius + 1);
    }
}

QString RatingBar::tip(int rating) const
{
    if (!m_skipped.isEmpty())
        return valueText();
    QStringList lines;
    if (rating >= lowest)
        lines << u"%1 – %2"_s.arg(rating).arg(m_words.value(rating - lowest));
    for (const Mark& mark : m_marks)
        lines << u"%1: %2 – %3"_s.arg(mark.whose)
                     .arg(mark.rating)
                     .arg(m_words.value(mark.rating - lowest));
    return lines.join(u'\n');
}

bool RatingBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(tip(ratingAt(help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

void RatingBar::mousePressEvent(QMouseEvent* event)
{
    const int rating = ratingAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && rating >= lowest)
        choose(rating);
}

void RatingBar::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = ratingAt(event->position().toPoint());
    update();
}

void RatingBar::leaveEvent(QEvent* event)
{
    m_hovered = 0;
    update();
    QWidget::leaveEvent(event);
}

void RatingBar::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int key = plain ? event->key() : 0;
    // The key of S gives ㄴ while a Korean keyboard is on.
    if (key == Qt::Key_S || (plain && event->text() == u"ㄴ")) {
        if (!m_readOnly)
            Q_EMIT skipWanted();
        return;
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + highest)
        return choose(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    case Qt::Key_Left:
        return choose(std::max(m_rating.value_or(lowest) - 1, lowest));
    case Qt::Key_Right:
        return choose(std::min(m_rating.value_or(0) + 1, highest));
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace levelbook::gui
