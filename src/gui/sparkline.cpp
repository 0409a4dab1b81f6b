#include "gui/sparkline.h"

#include "models/plaintooltip.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr qreal margin = 4; ///< So that a dot at an edge is whole.
constexpr int lineHeight = 28;
constexpr int leastWidth = 112;
constexpr int headingGap = 2; ///< Below the heading.
constexpr int textGap = 8; ///< Between the parts of the heading.
constexpr int lettersKept = 3; ///< Of a name, however narrow it gets.
constexpr qreal radius = 2.5;
constexpr int dotSize = 8; ///< What a dot and its ring lie in.

// A page has hundreds of dots, of two kinds.
QPixmap dotPixmap(const QColor& ring, const QColor& inside, qreal scale)
{
    const QString key = u"sparkline dot %1 %2 %3"_s.arg(ring.rgba()).arg(inside.rgba()).arg(scale);
    QPixmap dot;
    if (QPixmapCache::find(key, &dot))
        return dot;
    dot = QPixmap(QSize(dotSize, dotSize) * scale);
    dot.setDevicePixelRatio(scale);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, 1));
    painter.setBrush(inside);
    painter.drawEllipse(QPointF(dotSize, dotSize) / 2, radius, radius);
    painter.end();
    QPixmapCache::insert(key, dot);
    return dot;
}

class SparklineAccessible final : public QAccessibleWidget {
public:
    explicit SparklineAccessible(Sparkline* line)
        : QAccessibleWidget(line, QAccessible::Graphic)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Description
            ? static_cast<Sparkline*>(widget())->description().join(u"; "_s)
            : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* line = qobject_cast<Sparkline*>(object);
    return line ? new SparklineAccessible(line) : nullptr;
}

} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    // Before anything asks for the interface, which is kept.
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setHeading(const Heading& heading)
{
    m_heading = heading;
    m_headingSize.reset();
    updateGeometry();
    update();
}

// As high as its texts, of which some letters may come from another font with a higher line.
const Sparkline::HeadingSize& Sparkline::headingSize() const
{
    if (!m_headingSize) {
        HeadingSize size;
        const QFontMetrics metrics = fontMetrics();
        const auto widthOf = [&](const QString& text) {
            const QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
            const QRect taken = metrics.boundingRect(room, Qt::AlignLeft | Qt::AlignTop, text);
            size.height = std::max(size.height, taken.height());
            return taken.width();
        };
        if (!m_heading.name.isEmpty()) {
            size.name = widthOf(m_heading.name);
            size.value = widthOf(m_heading.value);
            size.count = widthOf(m_heading.count);
        }
        m_headingSize = size;
    }
    return *m_headingSize;
}

int Sparkline::headingHeight() const
{
    const int height = headingSize().height;
    return height > 0 ? height + headingGap : 0;
}

QSize Sparkline::sizeWithName(int nameWidth) const
{
    const HeadingSize& size = headingSize();
    const int width = nameWidth + size.value + size.count + 2 * textGap;
    return { std::max(width, leastWidth), headingHeight() + lineHeight };
}

QSize Sparkline::sizeHint() const { return sizeWithName(headingSize().name); }

QSize Sparkline::minimumSizeHint() const
{
    return sizeWithName(
        std::min(headingSize().name, lettersKept * fontMetrics().averageCharWidth()));
}

void Sparkline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        m_headingSize.reset();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void Sparkline::setPoints(const QList<Point>& points, std::optional<double> target)
{
    m_points = points;
    m_target = target;
    std::optional<double> low = target;
    std::optional<double> high = target;
    for (const Point& point : points) {
        if (!point.value)
            continue;
        low = std::min(low.value_or(*point.value), *point.value);
        high = std::max(high.value_or(*point.value), *point.value);
    }
    m_low = low.value_or(0);
    m_high = high.value_or(1);
    update();
}

void Sparkline::setTheme(charts::Theme theme)
{
    m_theme = theme;
    update();
}

qreal Sparkline::yOf(double value) const
{
    const qreal top = headingHeight();
    const qreal room = height() - top - 2 * margin;
    if (m_high <= m_low)
        return (top + height()) / 2.0;
    return top + margin + room * (1 - (value - m_low) / (m_high - m_low));
}

std::optional<QPointF> Sparkline::placeOf(qsizetype point) const
{
    if (!m_points.at(point).value)
        return std::nullopt;
    const qreal room = width() - 2 * margin;
    const qreal step = m_points.size() > 1 ? room / qreal(m_points.size() - 1) : 0;
    return QPointF(margin + step * qreal(point), yOf(*m_points.at(point).value));
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_heading.name.isEmpty())
        paintHeading(painter);
    paintLine(painter);
}

void Sparkline::paintHeading(QPainter& painter) const
{
    const HeadingSize& size = headingSize();
    int end = width();
    const auto put = [&](const QString& text, int from, int width, QPalette::ColorRole role) {
        const QRect place(from, 0, width, size.height);
        painter.setPen(palette().color(role));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter, text);
    };
    end -= size.count;
    put(m_heading.count, end, size.count, QPalette::PlaceholderText);
    end -= textGap + size.value;
    put(m_heading.value, end, size.value, QPalette::WindowText);
    end -= textGap;
    const bool fits = size.name <= end;
    put(fits ? m_heading.name : fontMetrics().elidedText(m_heading.name, Qt::ElideRight, end), 0,
        std::min(size.name, end), QPalette::WindowText);
}

void Sparkline::paintLine(QPainter& painter) const
{
    using charts::colorOf;
    using charts::Ink;
    if (m_target) { // Level, so it is sharp without antialiasing, and painted in no time.
        painter.setPen(QPen(colorOf(Ink::Target, m_theme), 1, Qt::DashLine));
        const int y = qRound(yOf(*m_target));
        painter.drawLine(qRound(margin), y, qRound(width() - margin), y);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colorOf(Ink::Data, m_theme);
    const qreal scale = devicePixelRatioF();
    QPolygonF run; // Of months that all have a value.
    QPolygonF judged;
    QPolygonF unjudged;
    painter.setPen(QPen(ink, 1.5));
    for (qsizetype i = 0; i <= m_points.size(); ++i) {
        if (const auto place = i < m_points.size() ? placeOf(i) : std::nullopt) {
            // On whole pixels of the widget, as the pictures of the dots.
            const QPointF whole = QPointF((*place * scale).toPoint()) / scale;
            run << whole;
            (m_points.at(i).judged ? judged : unjudged) << whole;
            continue;
        }
        if (run.size() > 1)
            painter.drawPolyline(run);
        run.clear();
    }
    const QColor ground = colorOf(Ink::Background, m_theme);
    const auto stamp = [&](const QPolygonF& places, const QPixmap& dot) {
        for (const QPointF& place : places)
            painter.drawPixmap(place - QPointF(dotSize, dotSize) / 2, dot);
    };
    stamp(judged, dotPixmap(ink, ink, scale));
    stamp(unjudged, dotPixmap(ink, ground, scale));
}

bool Sparkline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_describe) {
        const QStringList lines = QStringList{ accessibleName() } + m_describe();
        setToolTip(plainToolTip(lines.join(u'\n')));
    }
    return QWidget::event(event);
}

void Sparkline::setDescription(std::function<QStringList()> describe)
{
    m_describe = std::move(describe);
}

QStringList Sparkline::description() const { return m_describe ? m_describe() : QStringList(); }

} // namespace levelbook::gui
