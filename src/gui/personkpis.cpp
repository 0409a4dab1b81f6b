#include "gui/personkpis.h"

#include "gui/plainlabel.h"
#include "gui/sparkline.h"
#include "text/figuretext.h"
#include "text/format.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int columnsOfTrends = 2;

} // namespace

PersonKpis::PersonKpis(Session& session, QWidget* parent)
    : PageScroll(parent)
    , m_session(session)
{
    setObjectName(u"personKpis"_s);
    connect(&session, &Session::themeChanged, this, &PersonKpis::rebuild);
    retranslate();
}

void PersonKpis::show(
    const QList<KpiTrend>& trends, const Period& months, std::optional<Level> level)
{
    m_trends = trends;
    m_months = months;
    m_level = level;
    m_waiting = false;
    rebuild();
}

void PersonKpis::showWaiting()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_trends.clear();
    rebuild();
}

void PersonKpis::retranslate()
{
    setAccessibleName(tr("KPIs of the last twelve months"));
    rebuild();
}

void PersonKpis::rebuild()
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 8, 8, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    if (m_trends.isEmpty()) {
        auto* empty = plainLabel(Voice::Muted, true);
        empty->setText(m_waiting ? tr("Reading the figures…")
                                 : tr("No KPI records in the twelve months %1.")
                                       .arg(periodText(m_session.words(), m_months)));
        empty->setObjectName(u"noTrends"_s);
        grid->addWidget(empty, 0, 0, 1, columnsOfTrends);
    }
    for (int i = 0; i < m_trends.size(); ++i)
        addTrend(grid, i, m_trends.at(i));
    // As wide as each other, unless the names of one need more; one alone takes its half.
    if (m_trends.size() < columnsOfTrends) {
        for (int column = 0; column < columnsOfTrends; ++column)
            grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setContent(content);
}

void PersonKpis::addTrend(QGridLayout* grid, int cell, const KpiTrend& trend)
{
    const Words& words = m_session.words();
    const QString name = trend.kpi.scope == KpiScope::Team
        ? tr("%1 (team)").arg(trend.kpi.name.in(words.language()))
        : trend.kpi.name.in(words.language());
    QList<Sparkline::Point> points;
    for (const Figure& month : trend.months)
        points << Sparkline::Point{ month.value, month.status == FigureStatus::Ok };
    auto* line = new Sparkline;
    line->setObjectName(u"spark_"_s + trend.kpi.key);
    line->setTheme(m_session.theme());
    const bool hasTarget = m_level && trend.kpi.targets.contains(*m_level);
    line->setPoints(
        points, hasTarget ? std::optional(trend.kpi.targets.value(*m_level).meets) : std::nullopt);
    line->setHeading(
        { name, figureValueText(words, trend.kpi, trend.whole), nText(trend.whole.n) });
    line->setAccessibleName(u"%1: %2"_s.arg(name, figureText(words, trend.kpi, trend.whole)));
    line->setDescription([this, trend] {
        QStringList spoken;
        for (const Figure& month : trend.months)
            spoken << u"%1: %2"_s.arg(month.period.from.toString(u"yyyy-MM"_s),
                figureText(m_session.words(), trend.kpi, month));
        return spoken;
    });
    grid->addWidget(line, cell / columnsOfTrends, cell % columnsOfTrends);
}

} // namespace levelbook::gui
