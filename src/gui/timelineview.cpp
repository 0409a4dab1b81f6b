#include "gui/timelineview.h"

#include "gui/plainlabel.h"
#include "gui/reviewsection.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int railWidth = 20;
constexpr int railX = 7;
constexpr qreal dotRadius = 4;
constexpr int whenWidth = 124;

// An event beside its piece of the line.
class EventRow final : public QWidget {
public:
    EventRow(const TimelineLine& line, bool isStep)
        : m_isStep(isStep)
    {
        setAccessibleName(line.sentence());
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(railWidth, 3, 0, 3);
        layout->setHorizontalSpacing(16);
        layout->setVerticalSpacing(2);
        layout->setColumnMinimumWidth(0, whenWidth);
        layout->setColumnStretch(1, 3);
        layout->setColumnStretch(2, 2);
        const auto add = [&](int row, int column, int span, const QString& text, Voice voice) {
            QLabel* label = plainLabel(voice, column > 0);
            label->setText(text);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout->addWidget(label, row, column, 1, span, Qt::AlignTop);
            return label;
        };
        m_first = add(0, 0, 1, line.when, Voice::Muted);
        add(0, 1, line.who.isEmpty() ? 2 : 1, line.what, Voice::Normal);
        if (!line.who.isEmpty())
            add(0, 2, 1, line.who, Voice::Normal);
        if (!line.notes.isEmpty())
            add(1, 1, 2, line.notes.join(u'\n'), Voice::Muted);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(QPointF(railX, 0), QPointF(railX, height()));
        const QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(m_isStep ? accent : palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(railX, m_first->y() + m_first->fontMetrics().height() / 2.0),
            dotRadius, dotRadius);
    }

private:
    bool m_isStep;
    QLabel* m_first = nullptr;
};

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void TimelineView::clear() { clearLayout(m_rows); }

void TimelineView::addHeading(const QString& text, QWidget* beside)
{
    auto* heading = new QWidget;
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(16);
    QLabel* label = plainLabel(Voice::Muted);
    label->setText(text);
    layout->addWidget(label);
    if (beside)
        layout->addWidget(beside);
    layout->addStretch();
    m_rows->addWidget(heading);
}

void TimelineView::addEvent(const TimelineLine& line, bool isStep)
{
    m_rows->addWidget(new EventRow(line, isStep));
}

} // namespace levelbook::gui
