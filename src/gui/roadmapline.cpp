#include "gui/roadmapline.h"

#include "gui/linkbutton.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int barWidth = 96;
constexpr int barHeight = 8;

} // namespace

RoadmapLine::RoadmapLine(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_link(new LinkButton)
{
    setObjectName(u"roadmapLine"_s);
    m_link->setObjectName(u"roadmapLink"_s);
    m_link->setAutoDefault(true); // Enter too.
    m_link->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_link);
    layout->addStretch(1);
    layout->addSpacing(barWidth); // Painted there.
    connect(m_link, &QPushButton::clicked, this, &RoadmapLine::wanted);
    retranslate();
}

void RoadmapLine::show(const QList<LevelProgress>& progress, std::optional<Level> level)
{
    m_progress = progress;
    m_level = level;
    retranslate();
}

QList<LevelProgress> RoadmapLine::shownParts() const
{
    const auto next = m_level ? nextLevel(*m_level) : std::nullopt;
    QList<LevelProgress> parts;
    std::copy_if(m_progress.begin(), m_progress.end(), std::back_inserter(parts),
        [&](const LevelProgress& part) {
            return part.level == m_level || part.level == next || part.done > 0;
        });
    return parts;
}

void RoadmapLine::retranslate()
{
    const Words& words = m_session.words();
    QStringList texts;
    const QList<LevelProgress> parts = shownParts();
    for (const LevelProgress& part : parts)
        texts << u"%1 %2"_s.arg(label(words, part.level), partText(words, part.done, part.total));
    const QString title = label(words, Term::Roadmap);
    m_link->setText(texts.isEmpty() ? title : u"%1: %2"_s.arg(title, texts.join(u" · "_s)));
    m_link->setEnabled(!m_progress.isEmpty());
    m_link->setAccessibleDescription(tr("Opens the page Growth"));
    update();
}

// The bar says again what the words say, of the person's own level.
void RoadmapLine::paintEvent(QPaintEvent*)
{
    const auto own = std::find_if(m_progress.begin(), m_progress.end(),
        [this](const LevelProgress& part) { return part.level == m_level; });
    if (own == m_progress.end() || own->total == 0)
        return;
    QPainter painter(this);
    const QRect bar(width() - barWidth, (height() - barHeight) / 2, barWidth, barHeight);
    painter.fillRect(bar, palette().color(QPalette::Midlight));
    painter.fillRect(QRect(bar.topLeft(), QSize(barWidth * own->done / own->total, barHeight)),
        palette().color(QPalette::Highlight));
}

} // namespace levelbook::gui
