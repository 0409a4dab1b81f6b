#include "gui/growthcurve.h"

#include "charts/growthchart.h"
#include "gui/chartview.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int leastHeight = 340; ///< The picture needs room for its words too.

QString foldState() { return u"growthPage.curve"_s; }

} // namespace

GrowthCurve::GrowthCurve(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fold(new QToolButton)
    , m_open(new QToolButton)
    , m_view(new ChartView(session, u"growthCurve"_s))
{
    setObjectName(u"growthCurve"_s);
    m_fold->setObjectName(u"growthCurveFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setChecked(session.settings().state(foldState()) != "folded");
    m_open->setObjectName(u"growthCurveOpen"_s);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_view->addChoice(m_open);
    m_view->setMinimumHeight(leastHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    connect(m_fold, &QToolButton::toggled, this, &GrowthCurve::fold);
    connect(m_open, &QToolButton::clicked, this, &GrowthCurve::chartsWanted);
    connect(m_view, &ChartView::markActivated, this, [this](qsizetype datum) {
        const auto& growth = std::get<charts::GrowthData>(*m_view->chart());
        Q_EMIT stepWanted(growth.people.first().steps.value(datum));
    });
    fold();
    retranslate();
}

GrowthCurve::~GrowthCurve()
{
    m_session.settings().setState(foldState(), m_fold->isChecked() ? "shown" : "folded");
}

void GrowthCurve::show(const std::optional<GrowthHistory>& history, QDate today)
{
    m_open->setEnabled(history.has_value());
    if (!history) {
        m_view->setRemark(tr("Choose a person above."));
        return;
    }
    m_view->setChart(charts::GrowthData{
        history->who.name, charts::growthPeriod({ *history }, today), { *history } });
}

void GrowthCurve::fold()
{
    const bool isOpen = m_fold->isChecked();
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_view->setVisible(isOpen);
    setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : m_fold->sizeHint().height());
    m_view->menu()->menuAction()->setVisible(isOpen);
}

void GrowthCurve::retranslate()
{
    m_fold->setText(tr("Progress over time"));
    m_fold->setToolTip(tr("Shows or folds away how the roadmap was ticked over time"));
    m_view->setTitle(tr("Roadmap"));
    m_open->setText(tr("Team KPIs"));
    m_open->setToolTip(tr("Opens this chart among those of the page Team KPIs"));
}

QMenu* GrowthCurve::menu() const { return m_view->menu(); }

QWidget* GrowthCurve::pane() const { return m_fold->isChecked() ? m_view->canvas() : nullptr; }

} // namespace levelbook::gui
