#include "gui/overviewpage.h"

#include "gui/backupkeeper.h"
#include "gui/longwork.h"
#include "gui/statebar.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/overviewtext.h"
#include "text/workflowtext.h"
#include "workspace/clock.h"
#include "workspace/overview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int soonMs = 80;
constexpr qsizetype mostLines = 8; ///< Of a section; the rest is counted.
constexpr qsizetype mostKpis = 14;

Result<Overview> readIn(const OpenedFile& file, const OverviewRequest& request)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return readOverview(**store, request);
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_left(new OverviewColumn(u"overviewMine"_s))
    , m_right(new OverviewColumn(u"overviewCycle"_s))
    , m_saveMine(addSave(u"saveMyDueDates"_s, WhoseDates::Mine))
    , m_saveAll(addSave(u"saveAllDueDates"_s, WhoseDates::All))
{
    setObjectName(u"overviewPage"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(32);
    layout->addWidget(m_left, 11);
    layout->addWidget(m_right, 9);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&workspace(), &Workspace::changed, this, &OverviewPage::onChanged);
    connect(&workspace(), &Workspace::meChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::cycleChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto showBackup = [this] {
        if (isVisible())
            rebuild();
    };
    connect(&session.backups(), &BackupKeeper::made, this, showBackup);
    connect(&session.backups(), &BackupKeeper::failed, this, showBackup);
    retranslate();
}

QAction* OverviewPage::addSave(const QString& name, WhoseDates whose)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, whose] {
        if (const auto cycle = session().cycle())
            saveDueDates(session(), *cycle, whose, this);
    });
    return action;
}

void OverviewPage::open(const QString&) { rebuild(); }

QList<QWidget*> OverviewPage::panes() const { return { m_left, m_right }; }

void OverviewPage::onChanged(Changes what)
{
    if (what
        & (Change::People | Change::Records | Change::Cycles | Change::Reviews | Change::Frameworks
            | Change::Imports))
        m_soon.start();
}

void OverviewPage::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

// One reading at a time: what changes meanwhile is read behind it.
void OverviewPage::read()
{
    if (m_reading)
        return;
    m_reading = true;
    m_stale = false;
    OverviewRequest request{ currentDay(), workspace().me(), {} };
    if (!workspace().people().byNo(request.me))
        request.me.clear(); // E.g. the import that brought me was taken back.
    if (const auto cycle = session().cycle())
        request.cycle = cycle->name;
    runLong(
        this, [file = workspace().file(), request](WorkState&) { return readIn(file, request); },
        [this](const Result<Overview>& overview) {
            m_reading = false;
            if (m_stale)
                return refresh();
            if (!overview)
                return session().tell(overview.error());
            show(*overview);
        });
}

void OverviewPage::show(const Overview& overview)
{
    if (m_overview == overview)
        return;
    m_overview = overview;
    rebuild();
}

void OverviewPage::rebuild()
{
    const bool hasCycle = session().cycle().has_value();
    m_saveMine->setEnabled(hasCycle && !workspace().me().isEmpty());
    m_saveAll->setEnabled(hasCycle);
    m_left->begin();
    m_right->begin();
    if (!m_overview) {
        m_left->addText(tr("Reading…"));
    } else if (m_overview->people == 0) {
        m_left->addHeading(tr("There is nobody in this file yet"));
        m_left->addText(tr("Import people on the page Data, or add them on the page People."));
        m_left->addLines(
            { lineTo(u"overviewImport"_s, tr("Go to the imports"), {}, u"data"_s, u"imports"_s),
                lineTo(u"overviewPeople"_s, tr("Go to the people"), {}, u"people"_s) });
    } else {
        fillMine();
        fillLate();
        fillIncomplete();
    }
    if (m_overview) {
        fillProgress();
        fillData();
    }
    fillBackup();
    m_left->finish();
    m_right->finish();
}

OverviewLine OverviewPage::lineTo(const QString& name, const QString& text, const QString& note,
    const QString& page, const QString& subject, std::optional<CycleId> cycle)
{
    return { name, text, note, false, [this, page, subject, cycle] {
                if (cycle)
                    session().setCycle(*cycle);
                Q_EMIT session().pageWanted(page, subject);
            } };
}

void OverviewPage::addMore(QList<OverviewLine>& lines, qsizetype all, const QString& name,
    const QString& page, const QString& subject)
{
    if (all > lines.size())
        lines << lineTo(name, tr("%1 more").arg(countText(all - lines.size())), {}, page, subject);
}

void OverviewPage::fillMine()
{
    m_left->addHeading(tr("Due from me"));
    if (m_overview->due.isEmpty())
        m_left->addText(nothingDueText(words(), *m_overview));
    QList<OverviewLine> lines;
    for (const DueItem& item : m_overview->due.mid(0, mostLines)) {
        QStringList notes{ dueDayText(words(), item, m_overview->today) };
        if (m_overview->cycle && item.cycle != m_overview->cycle->id)
            notes.prepend(item.cycleName);
        notes.removeAll(QString());
        OverviewLine line = lineTo(u"due.%1.%2"_s.arg(dueKindKey(item.kind), item.employeeNo),
            dueText(words(), item), notes.join(u" · "_s), u"reviews"_s, item.employeeNo,
            item.cycle);
        line.isLate = item.due.isValid() && item.due < m_overview->today;
        lines << line;
    }
    addMore(lines, m_overview->due.size(), u"due.more"_s, u"reviews"_s);
    if (m_overview->me.isEmpty())
        lines << OverviewLine{ u"due.who"_s, tr("Say who you are…"), {}, false,
            [this] { chooseMe(session(), this); } };
    m_left->addLines(lines);
}

void OverviewPage::fillLate()
{
    m_left->addHeading(tr("Overdue reviews"));
    if (m_overview->late.isEmpty())
        m_left->addText(tr("No review is behind its due date."));
    QList<OverviewLine> lines;
    for (const LateReview& late : m_overview->late.mid(0, mostLines)) {
        OverviewLine line =
            lineTo(u"late."_s + late.employeeNo, personText(late.name, late.employeeNo),
                u"%1 · %2"_s.arg(
                    label(words(), late.state), daysLeftText(words(), late.due, m_overview->today)),
                u"reviews"_s, late.employeeNo, m_overview->cycle->id);
        line.isLate = true;
        lines << line;
    }
    addMore(lines, m_overview->late.size(), u"late.more"_s, u"reviews"_s);
    m_left->addLines(lines);
}

void OverviewPage::fillIncomplete()
{
    m_left->addHeading(tr("Reviews that lack something for their next step"));
    if (m_overview->incomplete.isEmpty())
        m_left->addText(tr("No review under way lacks anything."));
    QList<OverviewLine> lines;
    for (const IncompleteReview& review : m_overview->incomplete.mid(0, mostLines))
        lines << lineTo(u"incomplete."_s + review.employeeNo,
            personText(review.name, review.employeeNo),
            tr("%1 · missing: %2").arg(label(words(), review.state), countText(review.missing)),
            u"reviews"_s, review.employeeNo, m_overview->cycle->id);
    addMore(lines, m_overview->incomplete.size(), u"incomplete.more"_s, u"reviews"_s);
    lines << lineTo(u"overviewReviews"_s, tr("All reviews of the cycle"), {}, u"reviews"_s);
    m_left->addLines(lines);
}

void OverviewPage::fillProgress()
{
    const std::optional<Cycle>& cycle = m_overview->cycle;
    if (!cycle) {
        m_right->addHeading(tr("There is no review cycle yet"));
        m_right->addText(tr("A cycle says who is reviewed for which months, by when."));
        m_right->addLines({ { u"overviewNewCycle"_s, tr("New review cycle…"), {}, false,
            [this] { showNewCycle(session(), this); } } });
        return;
    }
    m_right->addHeading(u"%1 · %2"_s.arg(cycle->name, label(words(), cycle->state)));
    m_right->addText(periodText(words(), cycle->period));
    if (m_overview->states.isEmpty()) {
        m_right->addText(tr("No review has been started yet."));
        m_right->addLines(
            { lineTo(u"overviewStart"_s, tr("Go to the reviews"), {}, u"reviews"_s) });
    } else {
        auto* bar = new StateBar;
        bar->setObjectName(u"overviewStates"_s);
        bar->setStates(m_overview->states, stateCountsText(words(), m_overview->states));
        m_right->addWidget(bar);
        m_right->addLines(stateLines());
    }
    QList<OverviewLine> dates;
    if (m_saveMine->isEnabled())
        dates << OverviewLine{ u"overviewMyDates"_s, tr("Save my due dates for a calendar…"), {},
            false, [this] { m_saveMine->trigger(); } };
    dates << OverviewLine{ u"overviewAllDates"_s, tr("Save all due dates for a calendar…"), {},
        false, [this] { m_saveAll->trigger(); } };
    m_right->addLines(dates);
}

QList<OverviewLine> OverviewPage::stateLines()
{
    QList<OverviewLine> lines;
    for (auto it = m_overview->states.begin(); it != m_overview->states.end(); ++it) {
        OverviewLine line = lineTo(u"state."_s + reviewStateKey(it.key()), label(words(), it.key()),
            countText(it.value()), u"reviews"_s);
        line.sign = it.key();
        lines << line;
    }
    return lines;
}

void OverviewPage::fillData()
{
    if (!m_overview->cycle || m_overview->states.isEmpty())
        return;
    m_right->addHeading(tr("Data of the cycle"));
    QList<OverviewLine> lines;
    qsizetype lacking = 0;
    for (const KpiCover& cover : m_overview->kpis) {
        if (cover.isSound() || ++lacking > mostKpis)
            continue;
        const bool isOnlyUndeclared = cover.withoutRecords == 0 && !cover.isStale;
        lines << lineTo(u"data."_s + cover.kpi.key, cover.kpi.name.in(words().language()),
            coverText(words(), cover), u"data"_s,
            isOnlyUndeclared ? u"declarations"_s : u"quality:"_s + cover.kpi.key);
    }
    if (m_overview->kpis.isEmpty())
        m_right->addText(tr("The period has not begun yet."));
    else if (lacking == 0)
        m_right->addText(tr("Every KPI has records of everybody who is reviewed."));
    addMore(lines, lacking, u"data.more"_s, u"data"_s, u"quality"_s);
    m_right->addLines(lines);
}

void OverviewPage::fillBackup()
{
    const BackupKeeper& backups = session().backups();
    m_right->addHeading(tr("Backup"));
    if (backups.hasFailed())
        m_right->addText(tr("The last attempt to back up failed."), Voice::Normal);
    m_right->addText(
        automaticBackupText(words(), session().settings().get(settings::backupOnClose)));
    m_right->addLines({ lineTo(u"overviewBackups"_s,
        lastBackupText(words(), backups.lastAt(), teamZone()), {}, u"data"_s, u"backups"_s) });
}

void OverviewPage::retranslate()
{
    m_saveMine->setText(tr("Save &my due dates…"));
    m_saveAll->setText(tr("Save &all due dates…"));
    m_left->setAccessibleName(tr("What is to be done"));
    m_right->setAccessibleName(tr("The cycle, its data, backups"));
    rebuild();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    const bool isOfToday = m_overview && m_overview->today == currentDay();
    if (m_stale || !isOfToday)
        read();
}

void OverviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace levelbook::gui
