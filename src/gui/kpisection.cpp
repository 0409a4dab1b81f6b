#include "gui/kpisection.h"

#include "gui/dialogs.h"
#include "gui/intervalbarview.h"
#include "gui/linkbutton.h"
#include "gui/plainlabel.h"
#include "models/plaintooltip.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/scoretext.h"
#include "text/terms.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

enum Column {
    NameColumn,
    ValueColumn,
    BarColumn,
    NColumn,
    TargetColumn,
    ScoreColumn,
    EvidenceColumn,
    ColumnCount
};

constexpr int rowHeight = 30;
constexpr int firstRow = 2; ///< Below the titles and their line.
constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;

// The level's target to meet, of the KPI as the review scored it.
std::optional<Targets> targetsOf(const KpiDefinition& kpi, Level level)
{
    const auto targets = kpi.targets.constFind(level);
    return targets == kpi.targets.cend() ? std::nullopt : std::optional(*targets);
}

} // namespace

KpiSection::KpiSection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(NameColumn, 3);
    m_grid->setColumnStretch(BarColumn, 2);
    body()->addLayout(m_grid);
    connect(&session, &Session::themeChanged, this, &KpiSection::repaintBars);
}

QString KpiSection::title() const { return label(words(), Term::Kpis); }

QString KpiSection::doneMark() const
{
    const QMap<QString, Figure>& figures = review().document().figures;
    const auto scored = std::count_if(figures.begin(), figures.end(),
        [](const Figure& figure) { return figure.status == FigureStatus::Ok; });
    return u"%1 / %2"_s.arg(scored).arg(figures.size());
}

void KpiSection::build()
{
    clearLayout(m_grid);
    // A grid keeps the rows that it once had, and their heights: they are filled again.
    m_nextRow = firstRow;
    for (int row = firstRow; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    const Period period = review().document().period;
    setHeading(title(),
        tr("%1 · targets of the level %2")
            .arg(periodText(words(), period), label(words(), review().mine().level)));
    m_shown = review().document().figures;
    addHeader();
    const QList<KpiDefinition> kpis = review().framework().kpis();
    for (const KpiDefinition& kpi : kpis)
        addRow(kpi);
}

void KpiSection::refresh()
{
    if (m_shown != review().document().figures)
        build();
}

void KpiSection::addHeader()
{
    const auto add = [this](Column column, const QString& text, Qt::Alignment alignment) {
        QLabel* header = plainLabel(Voice::Muted);
        header->setText(text);
        m_grid->addWidget(header, 0, column, alignment);
    };
    add(NameColumn, label(words(), Term::Kpi), Qt::AlignLeft);
    add(ValueColumn, label(words(), Term::Value), toTheRight);
    add(BarColumn, label(words(), Term::Interval), Qt::AlignLeft);
    add(NColumn, label(words(), Term::N), toTheRight);
    add(TargetColumn, label(words(), Term::Target), toTheRight);
    add(ScoreColumn, label(words(), Term::Score), toTheRight);
    m_grid->setRowMinimumHeight(0, 24);
    m_grid->addWidget(thinLine(), 1, 0, 1, ColumnCount);
}

void KpiSection::addRow(const KpiDefinition& kpi)
{
    const int row = m_nextRow;
    m_nextRow += 2; // One for the line below.
    m_grid->setRowMinimumHeight(row, rowHeight);
    const Figure figure = review().document().figures.value(kpi.key);
    const Level level = review().mine().level;
    const auto targets = targetsOf(kpi, level);
    const QString name = kpi.name.in(words().language());
    const auto add = [this, row](Column column, const QString& text, Voice voice, bool wraps) {
        QLabel* cell = plainLabel(voice, wraps);
        cell->setText(text);
        m_grid->addWidget(cell, row, column, wraps ? Qt::Alignment() : toTheRight);
        return cell;
    };
    QLabel* title = add(NameColumn,
        kpi.scope == KpiScope::Team ? tr("%1 (team's)").arg(name) : name, Voice::Normal, true);
    title->setToolTip(plainToolTip(kpi.description.in(words().language())));

    const bool scored = figure.status == FigureStatus::Ok;
    QLabel* value = add(ValueColumn, figureValueText(words(), kpi, figure),
        scored ? Voice::Normal : Voice::Muted, false);
    value->setToolTip(plainToolTip(figureText(words(), kpi, figure)));
    if (const auto bar = charts::intervalBar(kpi, figure, targets)) {
        auto* view = new IntervalBarView(
            *bar, u"%1: %2"_s.arg(name, figureText(words(), kpi, figure)), session().theme());
        m_grid->addWidget(view, row, BarColumn, Qt::AlignVCenter);
    } else {
        QLabel* why = plainLabel(Voice::Muted, true);
        why->setText(figureStatusText(words(), kpi, figure));
        m_grid->addWidget(why, row, BarColumn);
    }
    add(NColumn, plainNumberText(figure.n), Voice::Normal, false);
    QLabel* target = add(TargetColumn,
        targets ? targetText(words(), kpi, targets->meets) : noValueText(), Voice::Muted, false);
    if (targets)
        target->setToolTip(
            plainToolTip(tr("%1, %2, %3: %4")
                             .arg(label(words(), Term::Floor), label(words(), Term::Meets),
                                 label(words(), Term::Exceeds), targetsText(*targets))));
    const ScoreNode* node = review().document().derivation.find(kpi.key);
    add(ScoreColumn, node ? nodeValueText(*node) : noValueText(), Voice::Normal, false);

    // Without records there is nothing to lead to.
    if (figure.value) {
        auto* evidence = new LinkButton(label(words(), Term::Evidence));
        evidence->setObjectName(u"evidence."_s + kpi.key);
        evidence->setAccessibleName(u"%1: %2"_s.arg(label(words(), Term::Evidence), name));
        connect(evidence, &QPushButton::clicked, this, [this, kpi] { openEvidence(kpi); });
        m_grid->addWidget(evidence, row, EvidenceColumn, Qt::AlignVCenter);
    }
    m_grid->addWidget(thinLine(), row + 1, 0, 1, ColumnCount);
}

// A team's KPI has the team's records behind it.
void KpiSection::openEvidence(const KpiDefinition& kpi)
{
    const KpiSubject subject = kpi.scope == KpiScope::Team ? KpiSubject(review().mine().team)
                                                           : KpiSubject(review().mine().engineer);
    showEvidence(session(), subject, kpi.key, review().document().period, this);
}

void KpiSection::repaintBars()
{
    const auto bars = findChildren<IntervalBarView*>();
    for (IntervalBarView* bar : bars)
        bar->setTheme(session().theme());
}

bool KpiSection::focusFirst()
{
    auto* first = findChild<QPushButton*>();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

} // namespace levelbook::gui
