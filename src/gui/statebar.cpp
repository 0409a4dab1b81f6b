#include "gui/statebar.h"

#include "gui/colourmix.h"
#include "models/plaintooltip.h"
#include "text/format.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace levelbook::gui {

namespace {

constexpr int gap = 2; ///< Between two parts.
constexpr int leastWidth = 4; ///< One review of thousands is seen too.
constexpr double weakest = 0.10; ///< The accent's part in the ground of a draft.
constexpr double strongest = 0.85; ///< Of what is closed.

// Waiting for a verdict is no step forward: a pattern, on the ground of what is disclosed.
bool isAppeal(ReviewState state) { return state == ReviewState::Appealed; }

QColor groundOf(ReviewState state, const QPalette& palette)
{
    const auto last = static_cast<double>(ReviewState::Closed);
    const double part = weakest + (strongest - weakest) * static_cast<double>(state) / last;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), part);
}

void paintPart(QPainter& painter, const QRectF& rect, ReviewState state, const QPalette& palette)
{
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(groundOf(state, palette));
    painter.drawRect(rect);
    if (isAppeal(state)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(palette.color(QPalette::Text), Qt::BDiagPattern));
        painter.drawRect(rect);
    }
}

QColor inkOn(const QColor& ground)
{
    return qGray(ground.rgb()) > 140 ? QColor(0x1b, 0x1f, 0x24) : QColor(0xff, 0xff, 0xff);
}

} // namespace

StateBar::StateBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::setStates(const QMap<ReviewState, int>& states, const QString& spoken)
{
    m_states = states;
    setAccessibleName(spoken);
    setToolTip(plainToolTip(spoken));
    update();
}

void StateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int all = std::accumulate(m_states.begin(), m_states.end(), 0);
    if (all == 0)
        return;
    const auto parts = static_cast<int>(m_states.size());
    const int room = width() - 1 - (parts - 1) * gap - parts * leastWidth;
    double x = 0;
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        const double wide = leastWidth + static_cast<double>(room) * it.value() / all;
        const QRectF rect(std::round(x), 0, std::round(wide), height() - 1);
        paintPart(painter, rect, it.key(), palette());
        const QString count = countText(it.value());
        if (painter.fontMetrics().horizontalAdvance(count) + 6 < rect.width()
            && !isAppeal(it.key())) {
            painter.setPen(inkOn(groundOf(it.key(), palette())));
            painter.drawText(rect, Qt::AlignCenter, count);
        }
        x += wide + gap;
    }
}

StateSign::StateSign(ReviewState state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    setFixedSize(sizeHint());
}

void StateSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPart(painter, QRectF(0, 0, width() - 1, height() - 1), m_state, palette());
}

} // namespace levelbook::gui
