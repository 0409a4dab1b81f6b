#include "gui/teampage.h"

#include "gui/chartview.h"
#include "gui/dialogs.h"
#include "gui/evidencedialog.h"
#include "gui/kpibox.h"
#include "gui/periodbox.h"
#include "gui/personbox.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int patienceMs = 150;
constexpr int shortRange = 24; ///< Months.

} // namespace

TeamPage::TeamPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_kinds(new QTabBar)
    , m_kpi(new KpiBox)
    , m_period(new PeriodBox)
    , m_level(new QComboBox)
    , m_order(new QComboBox)
    , m_range(new QComboBox)
    , m_by(new QComboBox)
    , m_who(new PersonBox)
    , m_kpiLabel(new QLabel)
    , m_periodLabel(new QLabel)
    , m_levelLabel(new QLabel)
    , m_report(new QAction(this))
    , m_print(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_people(new ChartView(session, u"people"_s))
    , m_months(new ChartView(session, u"months"_s))
    , m_single(new ChartView(session, u"chart"_s))
{
    build();
    retranslate();
    m_kpi->setKpi(QString::fromUtf8(session.settings().state(u"teamPage.kpi"_s)));
    setKind(QString::fromUtf8(session.settings().state(u"teamPage.kind"_s)));
    showKind();
    connectChoices();
}

TeamPage::~TeamPage()
{
    session().settings().setState(u"teamPage.kpi"_s, m_kpi->kpi().toUtf8());
    session().settings().setState(u"teamPage.kind"_s, kind().toUtf8());
    session().settings().setState(m_splitter->objectName(), m_splitter->saveState());
}

void TeamPage::build()
{
    m_kpi->setObjectName(u"teamKpi"_s);
    m_level->setObjectName(u"teamLevel"_s);
    m_order->setObjectName(u"teamOrder"_s);
    m_range->setObjectName(u"teamRange"_s);
    m_splitter->setObjectName(u"teamSplitter"_s);
    m_kinds->setObjectName(u"teamKinds"_s);
    m_kinds->setDocumentMode(true);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    addKinds();
    m_by->setObjectName(u"teamBy"_s);
    m_who->setObjectName(u"teamWho"_s);
    for (QComboBox* box : { m_level, m_order, m_range, m_by })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kpiLabel->setBuddy(m_kpi);
    m_periodLabel->setBuddy(m_period->box());
    m_levelLabel->setBuddy(m_level);
    m_order->addItems({ {}, {} });
    m_range->addItems({ {}, {} });
    m_level->addItem(QString());
    for (const Level level : allLevels)
        m_level->addItem(QString(), levelKey(level));
    m_by->addItems({ {}, {} });
    m_single->addChoice(m_by);
    m_single->addChoice(m_who);
    m_people->addChoice(m_order);
    m_months->addChoice(m_range);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_kpiLabel);
    choices->addWidget(m_kpi);
    choices->addSpacing(8);
    choices->addWidget(m_periodLabel);
    choices->addWidget(m_period);
    choices->addSpacing(8);
    choices->addWidget(m_levelLabel);
    choices->addWidget(m_level);
    choices->addStretch(1);
    choices->addWidget(m_print);
    m_splitter->addWidget(m_people);
    m_splitter->addWidget(m_months);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    if (!m_splitter->restoreState(session().settings().state(m_splitter->objectName())))
        m_splitter->setSizes({ 560, 500 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kinds);
    layout->addLayout(choices);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_single);
    layout->addWidget(m_stack, 1);

    m_report->setObjectName(u"teamReport"_s);
    m_report->setShortcut(QKeySequence::Print);
    addAction(m_report);
    m_print->setObjectName(u"teamPrint"_s);
    m_print->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_print->setFocusPolicy(Qt::StrongFocus);
    m_print->setDefaultAction(m_report);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
}

void TeamPage::connectChoices()
{
    connect(m_kinds, &QTabBar::currentChanged, this, [this] {
        showKind();
        ask();
    });
    connect(m_by, &QComboBox::currentIndexChanged, this, &TeamPage::ask);
    connect(m_who, &PersonBox::personChosen, this, &TeamPage::ask);
    connect(m_single, &ChartView::markActivated, this, &TeamPage::openDatum);
    connect(m_kpi, &KpiBox::kpiChanged, this, &TeamPage::ask);
    connect(m_period, &PeriodBox::wishChanged, this, &TeamPage::ask);
    connect(m_level, &QComboBox::currentIndexChanged, this, &TeamPage::ask);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TeamPage::ask);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TeamPage::showDots);
    connect(m_report, &QAction::triggered, this, [this] {
        // What is shown; where only another kind was, which may have no period, the page's own.
        const Period period =
            m_answer.dots.period.isValid() ? m_answer.dots.period : session().period();
        showTeamPaper(session(), session().team(), period, this);
    });
    connect(m_people, &ChartView::markActivated, this, &TeamPage::openPerson);
    connect(m_months, &ChartView::markActivated, this, &TeamPage::openMonth);
    connect(&session(), &Session::teamChanged, this, [this] {
        fillPeople();
        ask();
    });
    connect(&session(), &Session::cycleChanged, this, [this] {
        fillCycle();
        ask();
    });
    connect(&workspace(), &Workspace::changed, this, &TeamPage::onWorkspaceChanged);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_people->setRemark(u"…"_s);
        m_months->setRemark(u"…"_s);
        m_single->setRemark(u"…"_s);
    });
}

void TeamPage::open(const QString& subject)
{
    if (const auto growth = "growth:"_L1; subject.startsWith(growth)) {
        const Engineer* who = workspace().people().byNo(subject.mid(growth.size()));
        setKind(u"growth"_s);
        if (who && !m_who->setPerson(who->id)) { // Of another team.
            m_who->fill(workspace().people(), {}, currentDay());
            m_who->setPerson(who->id);
        }
        return ask();
    }
    if (!subject.isEmpty() && !kind().isEmpty() && !isOfKpi(kind()))
        setKind({});
    m_kpi->setKpi(subject);
}

QList<QWidget*> TeamPage::panes() const
{
    if (!kind().isEmpty())
        return { m_kinds, m_single->canvas() };
    return { m_kinds, m_kpi, m_people->canvas(), m_months->canvas() };
}

QList<QAction*> TeamPage::pageActions() const
{
    return { m_people->menu()->menuAction(), m_months->menu()->menuAction(),
        m_single->menu()->menuAction(), m_report };
}

void TeamPage::fillKpis() { m_kpi->fill(workspace().kpis(), words().language()); }

const Framework& TeamPage::frameworkOfKpi()
{
    const Framework* framework = workspace().kpis().frameworkWith(m_kpi->kpi());
    return framework ? *framework : workspace().framework();
}

void TeamPage::fillPeople()
{
    m_who->fill(workspace().people(), session().team(), session().period().lastDay());
}

void TeamPage::fillCycle()
{
    const auto cycle = session().cycle();
    m_period->setCycle(cycle ? cycle->name : QString(), session().period());
}

void TeamPage::retranslate()
{
    m_kinds->setAccessibleName(tr("Chart"));
    nameKinds();
    fillPeople();
    fillKpis();
    fillCycle();
    m_kpiLabel->setText(tr("KP&I"));
    m_kpi->setAccessibleName(label(words(), Term::Kpi));
    m_periodLabel->setText(tr("Pe&riod"));
    m_levelLabel->setText(tr("&Level"));
    m_level->setAccessibleName(label(words(), Term::Level));
    m_level->setItemText(0, tr("All levels"));
    for (int i = 1; i < m_level->count(); ++i)
        m_level->setItemText(i, label(words(), *levelFromKey(m_level->itemData(i).toString())));
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(0, tr("By name"));
    m_order->setItemText(1, tr("By value"));
    m_range->setAccessibleName(tr("Months"));
    m_range->setItemText(0, tr("24 months"));
    m_range->setItemText(1, tr("All months"));
    m_report->setText(tr("Pr&int preview…"));
    m_people->setTitle(tr("People"));
    m_months->setTitle(tr("By month"));
}

void TeamPage::ask()
{
    m_stale = true;
    if (!isVisible())
        return; // Asked again when it is seen.
    m_stale = false;
    const KpiDefinition* kpi = workspace().kpis().kpi(m_kpi->kpi());
    const bool isOfTeams = kpi && kpi->scope == KpiScope::Team && m_kpi->isEnabled();
    m_level->setEnabled(
        !isOfTeams && !isOfCycle(kind()) && !(isOfPerson(kind()) && m_who->person()));
    if (kind().isEmpty())
        askFigures();
    else
        askChart();
}

void TeamPage::askFigures()
{
    if (!m_people->chart())
        m_people->setRemark(u"…"_s);
    if (!m_months->chart())
        m_months->setRemark(u"…"_s);
    TeamQuestion question{ workspace().file(), workspace().people(), frameworkOfKpi(), m_kpi->kpi(),
        session().team(), m_period->wish(), levelFromKey(m_level->currentData().toString()),
        m_range->currentIndex() == 0 ? std::optional(shortRange) : std::nullopt };
    m_patience.start();
    m_work.run(
        this,
        [question = std::move(question)](WorkState& state) {
            return teamFigures(question, [&state] { return !state.isCancelled(); });
        },
        [this](const Result<TeamAnswer>& answer) { showAnswer(answer); });
}

void TeamPage::showAnswer(const Result<TeamAnswer>& answer)
{
    m_patience.stop();
    if (!answer) {
        const QString text = errorText(words(), answer.error());
        m_people->setRemark(text);
        m_months->setRemark(text);
        return;
    }
    m_answer = *answer;
    showDots();
    m_months->setChart(m_answer.months);
    Q_EMIT filled();
}

void TeamPage::showDots()
{
    if (m_answer.dots.kpi.key.isEmpty())
        return;
    m_answer.dots.order =
        m_order->currentIndex() == 1 ? charts::RowOrder::Value : charts::RowOrder::Name;
    m_people->setChart(m_answer.dots);
}

void TeamPage::onWorkspaceChanged(Changes what)
{
    if (what & (Change::Frameworks | Change::Records | Change::Imports))
        fillKpis();
    if (what & Change::People)
        fillPeople();
    Changes shown = Change::People | Change::Records | Change::Frameworks | Change::Imports;
    if (isOfCycle(kind()))
        shown |= Change::Reviews | Change::Cycles;
    if (kind() == u"growth")
        shown |= Change::Growth;
    if (what & shown)
        ask();
}

void TeamPage::openPerson(qsizetype row)
{
    showEvidenceOf(
        session(), m_answer.subjects.value(row), m_answer.dots.kpi.key, m_answer.dots.period, this);
}

void TeamPage::openMonth(qsizetype month)
{
    showEvidenceOf(session(), m_answer.subject, m_answer.months.kpi.key,
        m_answer.months.months.value(month).period, this);
}

void TeamPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        ask();
}

void TeamPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace levelbook::gui
