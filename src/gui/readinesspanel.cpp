#include "gui/readinesspanel.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int rowHeight = 26;
constexpr int tableFrame = 30; ///< The header and the frame of a table.
constexpr int fewestRows = 2;

// A fact a line.
QString bullets(const QStringList& facts)
{
    QStringList lines;
    for (const QString& fact : facts)
        lines << u"• "_s + fact;
    return lines.join(u'\n');
}

// All rows are in view: the panel around the table scrolls.
void fitRows(ReadTable* table)
{
    const int rows = qMax(fewestRows, table->model()->rowCount());
    table->setFixedHeight(rows * rowHeight + tableFrame + table->horizontalHeader()->height() / 4);
    table->fitColumns();
}

} // namespace

ReadinessPanel::ReadinessPanel(Session& session, QWidget* parent)
    : PageScroll(parent)
    , m_session(session)
    , m_kpis(
          kpiMonthsColumns(),
          [](const KpiMonths& kpi) { return static_cast<qint64>(qHash(kpi.kpi.key) >> 1); },
          session.words())
    , m_months(
          monthColumns(),
          [](const MonthLine& line) { return line.figure.period.from.toJulianDay(); },
          session.words())
    , m_goals(
          goalColumns(), [](const GoalLine& line) { return qint64(line.number); }, session.words())
{
    setObjectName(u"readinessPanel"_s);
    build();
    connect(m_kpiTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReadinessPanel::showMonths);
    connect(m_kpiTable, &ReadTable::rowActivated, this,
        [this] { m_monthTable->setFocus(Qt::OtherFocusReason); });
    connect(m_monthTable, &ReadTable::rowActivated, this, [this](int row) {
        const MonthLine& line = m_months.saved(row);
        Q_EMIT recordsWanted(line.kpi.key, line.figure.period);
    });
    connect(m_goalTable, &ReadTable::rowActivated, this, [this](int row) {
        if (m_goals.saved(row).agreed)
            Q_EMIT goalWanted(m_goals.saved(row).tracked);
    });
    retranslate();
}

ReadTable* ReadinessPanel::addTable(const QString& name, QAbstractItemModel* model)
{
    auto* table = new ReadTable;
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void ReadinessPanel::build()
{
    const auto named = [](QLabel* label, const QString& name) {
        label->setObjectName(name);
        return label;
    };
    m_title = named(plainLabel(Voice::Title, true), u"readinessTitle"_s);
    m_since = named(plainLabel(Voice::Muted, true), u"readinessSince"_s);
    m_transition = named(plainLabel(Voice::Normal, true), u"readinessGoal"_s);
    m_forTitle = plainLabel(Voice::Heading);
    m_for = named(plainLabel(Voice::Normal, true), u"readinessFor"_s);
    m_missingTitle = plainLabel(Voice::Heading);
    m_missing = named(plainLabel(Voice::Normal, true), u"readinessMissing"_s);
    m_kpiTitle = plainLabel(Voice::Heading, true);
    m_kpiTable = addTable(u"readinessKpis"_s, &m_kpis);
    m_monthTitle = plainLabel(Voice::Heading, true);
    m_monthTable = addTable(u"readinessMonths"_s, &m_months);
    m_goalTitle = plainLabel(Voice::Heading, true);
    m_goalTable = addTable(u"readinessGoals"_s, &m_goals);
    m_facts = new QWidget;
    auto* facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(6);
    const auto section = [](QVBoxLayout* column, QLabel* title, QWidget* body) {
        column->addSpacing(8);
        column->addWidget(title);
        column->addWidget(body);
    };
    facts->addWidget(m_transition);
    section(facts, m_forTitle, m_for);
    section(facts, m_missingTitle, m_missing);
    section(facts, m_kpiTitle, m_kpiTable);
    section(facts, m_monthTitle, m_monthTable);
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_since);
    layout->addWidget(m_facts);
    section(layout, m_goalTitle, m_goalTable);
    layout->addStretch(1);
    setContent(m_content);
    setFocusPolicy(Qt::NoFocus); // Its tables take the keyboard.
}

void ReadinessPanel::show(const std::optional<Readiness>& readiness,
    const std::optional<ReviewGoals>& goals, const QString& whyNone)
{
    m_readiness = readiness;
    m_goalsOf = goals;
    m_whyNone = whyNone;
    const int row = m_kpiTable->currentIndex().row();
    m_kpis.setRecords(readiness ? readiness->months : QList<KpiMonths>());
    QList<GoalLine> lines;
    if (goals) {
        for (const TrackedGoal& goal : goals->goals)
            lines << GoalLine{ static_cast<int>(lines.size()) + 1, goal, goals->agreed };
    }
    m_goals.setRecords(lines);
    if (m_kpis.rowCount() > 0)
        m_kpiTable->setCurrentIndex(m_kpis.index(qMax(0, qMin(row, m_kpis.rowCount() - 1)), 0));
    setEntry(readiness ? m_kpiTable : m_goalTable);
    showMonths();
    showTexts();
    for (ReadTable* table : { m_kpiTable, m_goalTable })
        fitRows(table);
}

void ReadinessPanel::showMonths()
{
    const int row = m_kpiTable->currentIndex().row();
    const bool known = m_readiness && row >= 0 && row < m_kpis.rowCount();
    m_months.setRecords(known ? monthLines(m_kpis.saved(row)) : QList<MonthLine>());
    if (known) {
        const KpiMonths& kpi = m_kpis.saved(row);
        m_monthTitle->setText(u"%1 · %2"_s.arg(kpi.kpi.name.in(m_session.words().language()),
            targetText(m_session.words(), kpi.kpi, kpi.meets)));
    }
    fitRows(m_monthTable);
}

void ReadinessPanel::showTexts()
{
    const Words& words = m_session.words();
    m_facts->setVisible(m_readiness.has_value());
    m_goalTitle->setText(m_goalsOf
            ? filled(words.translate("Growth", "Goals of “%1”"), { m_goalsOf->cycleName })
            : label(words, Term::Goals));
    if (!m_readiness) {
        m_title->setText(label(words, Term::PromotionReadiness));
        m_since->setText(m_whyNone);
        return;
    }
    const Readiness& facts = *m_readiness;
    m_title->setText(u"%1: %2 → %3"_s.arg(label(words, Term::PromotionReadiness),
        label(words, facts.level), label(words, facts.next)));
    m_since->setText(tr("%1 since %2. Facts side by side; the judgement is yours.")
                         .arg(label(words, facts.level), dateText(facts.levelSince)));
    m_transition->setText(u"%1: %2"_s.arg(
        label(words, Term::TransitionGoal), facts.transition.item.text.in(words.language())));
    m_forTitle->setText(words.translate("Growth", "What speaks for it"));
    m_missingTitle->setText(words.translate("Growth", "What is missing"));
    const QStringList supporting = supportingFacts(words, facts);
    m_for->setText(supporting.isEmpty() ? tr("Nothing is written down yet.") : bullets(supporting));
    const QStringList missing = missingFacts(words, facts);
    m_missing->setText(missing.isEmpty() ? tr("Nothing that is known here.") : bullets(missing));
    m_kpiTitle->setText(filled(words.translate("Growth", "Months %1 beside the targets for %2"),
        { monthsText(words, facts), label(words, facts.next) }));
}

void ReadinessPanel::retranslate()
{
    const Words& words = m_session.words();
    setAccessibleName(label(words, Term::PromotionReadiness));
    m_kpis.setWords(words);
    m_months.setWords(words);
    m_goals.setWords(words);
    m_kpiTable->setAccessibleName(tr("KPIs beside the next level's targets"));
    m_kpiTable->setEmptyText(tr("The framework has no targets for the next level."));
    m_monthTable->setAccessibleName(tr("Months of the chosen KPI"));
    m_monthTable->setEmptyText(tr("Choose a KPI above to see its months."));
    m_goalTable->setAccessibleName(tr("Agreed goals"));
    m_goalTable->setEmptyText(tr("Goals stand here once a review has some; they are agreed when it "
                                 "is approved."));
    showMonths();
    showTexts();
    for (ReadTable* table : { m_kpiTable, m_goalTable })
        fitRows(table);
}

} // namespace levelbook::gui
