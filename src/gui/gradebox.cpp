#include "gui/gradebox.h"

#include "gui/theme.h"
#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/terms.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int margin = 8;
constexpr int letterWidth = 28;
constexpr int barHeight = 5;
constexpr int mostLines = 3;
constexpr int leastWidth = 120;

} // namespace

GradeBox::GradeBox(QWidget* parent)
    : QPushButton(parent)
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void GradeBox::setGrade(const QString& grade)
{
    m_grade = grade;
    setObjectName(grade.isEmpty() ? u"noGradeBox"_s : u"gradeBox_%1"_s.arg(grade));
}

void GradeBox::setCount(const Words& words, const GradeCount& count, int most)
{
    m_count = count;
    m_most = most;
    m_lines.clear();
    const QString comparison = quotaComparison(words, count);
    if (m_grade.isEmpty()) {
        m_lines << tr("No grade yet") << countText(count.given);
    } else {
        m_lines << tr("Given %1").arg(countText(count.given))
                << tr("Suggested %1").arg(countText(count.suggested));
        m_lines << (count.meant ? tr("Quota %1 · %2").arg(countText(*count.meant), comparison)
                                : tr("No quota"));
    }
    const QString name = m_grade.isEmpty() ? QString() : m_grade + u": "_s;
    setAccessibleName(name + m_lines.join(u", "_s));
    setAccessibleDescription(m_grade.isEmpty() ? tr("Takes the grade of the selected person away")
                                               : tr("Gives this grade to the selected person"));
    updateGeometry();
    update();
}

QSize GradeBox::sizeHint() const
{
    int width = 0;
    for (const QString& line : m_lines)
        width = std::max(width, fontMetrics().horizontalAdvance(line));
    return { std::max(leastWidth, width + letterWidth + 3 * margin),
        mostLines * fontMetrics().lineSpacing() + barHeight + 3 * margin };
}

QSize GradeBox::minimumSizeHint() const { return { leastWidth, sizeHint().height() }; }

void GradeBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    if (m_isOver)
        option.state |= QStyle::State_MouseOver;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
    if (m_isOver) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    } else if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
    QFont letter = font();
    letter.setPointSizeF(letter.pointSizeF() * 1.7);
    letter.setBold(true);
    painter.setFont(letter);
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect text = inside.adjusted(0, 0, 0, -barHeight - margin / 2);
    painter.drawText(QRect(text.left(), text.top(), letterWidth, text.height()), Qt::AlignCenter,
        m_grade.isEmpty() ? noValueText() : m_grade);

    painter.setFont(font());
    const int left = text.left() + letterWidth + margin;
    const int step = fontMetrics().lineSpacing();
    int top = text.top() + (text.height() - step * static_cast<int>(m_lines.size())) / 2;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        painter.setPen(palette().color(i == 0 ? QPalette::ButtonText : QPalette::PlaceholderText));
        const QRect line(left, top, text.right() - left, step);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_lines[i], Qt::ElideRight, line.width()));
        top += step;
    }
    paintBar(
        painter, QRect(inside.left(), inside.bottom() - barHeight + 1, inside.width(), barHeight));
}

// The count as a bar; the quota as a tick across it, which reads in grey too.
void GradeBox::paintBar(QPainter& painter, const QRect& place) const
{
    const auto ink = [](charts::Ink role) { return charts::colorOf(role, currentTheme()); };
    const auto at = [&](int count) {
        return m_most > 0 ? static_cast<int>(qint64(place.width()) * count / m_most) : 0;
    };
    painter.fillRect(place, ink(charts::Ink::Track));
    painter.fillRect(
        QRect(place.topLeft(), QSize(at(m_count.given), place.height())), ink(charts::Ink::Data));
    if (m_count.meant) {
        const int x = place.left() + std::min(at(*m_count.meant), place.width() - 2);
        painter.fillRect(
            QRect(x, place.top() - 3, 2, place.height() + 3), ink(charts::Ink::Target));
    }
}

void GradeBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(personMimeType)))
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void GradeBox::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void GradeBox::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    // Asked after the drag is over: a dialog inside it would hold up the other side.
    const QString person =
        QString::fromUtf8(event->mimeData()->data(QLatin1String(personMimeType)));
    QMetaObject::invokeMethod(
        this, [this, person] { Q_EMIT personDropped(person); }, Qt::QueuedConnection);
}

} // namespace levelbook::gui
