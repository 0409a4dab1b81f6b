// The part of the team's page that shows one kind of chart at a time.
#include "charts/charts.h"
#include "gui/chartdatum.h"
#include "gui/chartview.h"
#include "gui/evidencedialog.h"
#include "gui/kpibox.h"
#include "gui/periodbox.h"
#include "gui/personbox.h"
#include "gui/teampage.h"
#include "text/errortext.h"
#include "workspace/clock.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// The tabs: people and months, which are two charts, then one kind each.
constexpr std::array kinds{ "", "multiples", "heatmap", "box", "radar", "bars", "growth", "funnel",
    "grades" };
constexpr std::array kindNames{ QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "People and months"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Small multiples"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Heat map"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Box plot"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Radar"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Bars"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Roadmaps"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Reviews by state"),
    QT_TRANSLATE_NOOP("levelbook::gui::TeamPage", "Grades") };

} // namespace

void TeamPage::addKinds()
{
    for (const char* key : kinds)
        m_kinds->setTabData(m_kinds->addTab(QString()), QString::fromLatin1(key));
}

void TeamPage::nameKinds()
{
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setTabText(i, tr(kindNames[static_cast<std::size_t>(i)]));
    m_by->setAccessibleName(tr("Boxes"));
    m_by->setItemText(0, tr("By level"));
    m_by->setItemText(1, tr("By team"));
    m_who->setAccessibleName(tr("Person"));
    m_who->lineEdit()->setPlaceholderText(tr("Name, number or initial consonants"));
    m_who->setEverybody(tr("The whole team"));
    m_single->setTitle(m_kinds->tabText(m_kinds->currentIndex()));
}

QString TeamPage::kind() const { return m_kinds->tabData(m_kinds->currentIndex()).toString(); }

void TeamPage::setKind(const QString& kind)
{
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (m_kinds->tabData(i).toString() == kind)
            m_kinds->setCurrentIndex(i);
    }
}

// What a kind does not ask for is disabled where it stands for all, and hidden where it is a kind's
// own.
void TeamPage::showKind()
{
    const QString shown = kind();
    const bool single = !shown.isEmpty();
    m_stack->setCurrentWidget(single ? static_cast<QWidget*>(m_single) : m_splitter);
    m_kpi->setEnabled(!single || isOfKpi(shown));
    m_period->setEnabled(!isOfCycle(shown) && shown != u"growth");
    m_by->setVisible(shown == u"box");
    m_who->setVisible(isOfPerson(shown));
    m_people->menu()->menuAction()->setVisible(!single);
    m_months->menu()->menuAction()->setVisible(!single);
    m_single->menu()->menuAction()->setVisible(single);
    m_single->setTitle(m_kinds->tabText(m_kinds->currentIndex()));
}

void TeamPage::askChart()
{
    ChartQuestion question;
    question.file = workspace().file();
    question.people = workspace().people();
    question.framework = frameworkOfKpi();
    question.kind = kind();
    question.kpi = m_kpi->kpi();
    question.team = session().team();
    if (isOfPerson(kind()) && m_who->person()) {
        if (const Engineer* who = workspace().people().byId(*m_who->person()))
            question.employeeNo = who->employeeNo;
    }
    question.period = m_period->wish();
    question.level = levelFromKey(m_level->currentData().toString());
    question.by = m_by->currentIndex() == 1 ? charts::BoxGroup::Team : charts::BoxGroup::Level;
    question.cycle = session().cycle();
    question.today = currentDay();
    if (!m_single->chart() || m_shownKind != kind())
        m_single->setRemark(u"…"_s); // A chart of another kind is no answer, not for a moment.
    m_shownKind = kind();
    m_patience.start();
    m_work.run(
        this,
        [question = std::move(question)](WorkState& state) {
            return teamChart(question, [&state] { return !state.isCancelled(); });
        },
        [this](const Result<charts::ChartData>& answer) {
            m_patience.stop();
            if (answer)
                m_single->setChart(*answer);
            else
                m_single->setRemark(errorText(words(), answer.error()));
            Q_EMIT filled();
        });
}

// To the records, or to the place where what is shown is worked on.
void TeamPage::openDatum(qsizetype datum)
{
    const auto& chart = m_single->chart();
    if (!chart)
        return;
    if (const auto records = recordsOf(*chart, datum)) {
        showEvidenceOf(session(), records->subject, records->kpi, records->period, this);
    } else if (kind() == u"radar") {
        setKind(u"bars"_s);
    } else if (kind() == u"funnel") {
        Q_EMIT session().pageWanted(u"reviews"_s, {});
    } else if (kind() == u"grades") {
        Q_EMIT session().pageWanted(u"calibration"_s, {});
    } else if (kind() == u"growth") {
        Q_EMIT session().pageWanted(u"growth"_s, employeeNoOf(*chart, datum));
    }
}

// Whose tick it is.
QString TeamPage::employeeNoOf(const charts::ChartData& chart, qsizetype datum) const
{
    for (const GrowthHistory& person : std::get<charts::GrowthData>(chart).people) {
        if (datum < person.steps.size()) {
            const auto* id = std::get_if<EngineerId>(&person.who.subject);
            const Engineer* engineer = id ? workspace().people().byId(*id) : nullptr;
            return engineer ? engineer->employeeNo : QString();
        }
        datum -= person.steps.size();
    }
    return {};
}

} // namespace levelbook::gui
