#include "gui/peoplepage.h"

#include "gui/dialogs.h"
#include "gui/peoplelist.h"
#include "gui/personedits.h"
#include "gui/personform.h"
#include "gui/personhistory.h"
#include "gui/personkpis.h"
#include "gui/personreviews.h"
#include "gui/roadmapline.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int walkPauseMs = 60;

enum Tab { KpisTab, HistoryTab, AbsencesTab, ReviewsTab, tabCount };

QString splitterState() { return u"peopleSplitter"_s; }

} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_context(std::make_shared<PeopleContext>())
    , m_model(
          engineerColumns(m_context), [](const Engineer& one) { return one.id.value; },
          session.words())
{
    if (!workspace().isReadOnly()) {
        m_model.setSave([&session](const Engineer& before, const Engineer& after) {
            return saveEdit(session, before, after);
        });
    }
    readPeople();
    build();
    buildActions();
    m_factsTimer.setSingleShot(true);
    connect(&m_factsTimer, &QTimer::timeout, this, &PeoplePage::readFactsShown);
    connect(&workspace(), &Workspace::changed, this, &PeoplePage::onChanged);
    connect(&session, &Session::teamChanged, m_list, &PeopleList::refilter);
    connect(&session, &Session::cycleChanged, this, [this] { onChanged(Change::Cycles); });
    setTexts();
}

// The form first: a field that loses the keyboard while it is taken down still saves to the model.
PeoplePage::~PeoplePage() { delete m_splitter; }

void PeoplePage::build()
{
    m_list = new PeopleList(session(), m_model, m_context);
    // On their way while the rest is made: shown with it, not after it.
    m_factsAhead = somebody();
    if (m_factsAhead)
        readFacts(*m_factsAhead);
    m_form = new PersonForm(session(), m_model, m_context);
    m_roadmap = new RoadmapLine(session());
    buildTabs();
    m_personSide = new QWidget;
    auto* column = new QVBoxLayout(m_personSide);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_roadmap);
    column->addWidget(m_tabs, 1);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(splitterState());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_personSide);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(session().settings().state(splitterState())))
        m_splitter->setSizes({ 590, 490 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_list, &PeopleList::importWanted, this,
        [this] { showImport(PeoplePage::session(), ImportKind::People, {}, this); });
    connect(m_list, &PeopleList::newPersonWanted, this, &PeoplePage::addPerson);
    connect(m_list, &PeopleList::wanted, this, [this](EngineerId id) { choose(id, false); });
    connect(
        m_list, &PeopleList::opened, m_form, [this] { m_form->setFocus(Qt::OtherFocusReason); });
}

void PeoplePage::buildTabs()
{
    m_kpis = new PersonKpis(session());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_kpis, QString());
    // The others are made when they are opened: most people who start the program look at none.
    while (m_tabs->count() < tabCount) {
        auto* tab = new QWidget;
        auto* layout = new QHBoxLayout(tab);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->setSpacing(16);
        m_tabs->addTab(tab, QString());
    }
    connect(m_roadmap, &RoadmapLine::wanted, this, [this] {
        const Engineer* who = workspace().people().byId(*m_form->person());
        const QString employeeNo = who ? who->employeeNo : QString(); // Leaving may read anew.
        if (who)
            Q_EMIT session().pageWanted(u"growth"_s, employeeNo);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PeoplePage::buildTab);
}

void PeoplePage::buildTab(int index)
{
    auto* layout = static_cast<QHBoxLayout*>(m_tabs->widget(index)->layout());
    const auto add = [&](PersonHistory* history, int stretch) {
        layout->addWidget(history, stretch);
        m_histories << history;
        history->retranslate();
        connect(history, &PersonHistory::aboutToChange, this,
            [this](bool* go) { *go = *go && m_form->leave(); });
    };
    if (index == HistoryTab && layout->isEmpty()) {
        add(new LevelHistory(session()), 3);
        add(new TeamHistory(session()), 2);
    } else if (index == AbsencesTab && layout->isEmpty()) {
        add(new AbsenceList(session()), 1);
    } else if (index == ReviewsTab && layout->isEmpty()) {
        m_reviews = new PersonReviews(session());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_reviews);
        m_reviews->retranslate();
        connect(m_reviews, &PersonReviews::reviewWanted, this, &PeoplePage::openReview);
        readReviews();
    }
    showHistories();
}

void PeoplePage::setTexts()
{
    m_save->setText(tr("&Save"));
    m_add->setText(tr("&New person…"));
    m_remove->setText(tr("Remove &person"));
    m_blankForm->setText(tr("Blank review &form…"));
    m_tabs->setAccessibleName(tr("More about the person"));
    m_tabs->setTabText(KpisTab, label(words(), Term::Kpis));
    m_tabs->setTabText(HistoryTab, tr("Levels and teams"));
    m_tabs->setTabText(AbsencesTab, tr("Absences"));
    m_tabs->setTabText(ReviewsTab, tr("Reviews"));
}

void PeoplePage::retranslate()
{
    setTexts();
    m_model.setWords(words());
    m_list->retranslate();
    m_form->retranslate();
    m_roadmap->retranslate();
    m_kpis->retranslate();
    for (PersonHistory* history : std::as_const(m_histories))
        history->retranslate();
    if (m_reviews)
        m_reviews->retranslate();
}

void PeoplePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PeoplePage::open(const QString& subject)
{
    if (m_stale)
        reload();
    if (const Engineer* wanted = workspace().people().byNo(subject)) {
        choose(wanted->id, true);
        return;
    }
    if (!m_form->person())
        chooseSomebody();
}

// Who is shown where nobody is chosen: me, else the first one.
std::optional<EngineerId> PeoplePage::somebody()
{
    const Engineer* me = workspace().people().byNo(workspace().me());
    return me && m_list->shows(me->id) ? std::optional(me->id) : m_list->first();
}

void PeoplePage::chooseSomebody()
{
    if (const auto id = somebody())
        choose(*id, false);
    else
        showHistories();
}

bool PeoplePage::leave()
{
    session().settings().setState(splitterState(), m_splitter->saveState());
    m_list->saveState();
    return m_form->leave();
}

QList<QWidget*> PeoplePage::panes() const { return { m_list, m_form, m_tabs }; }

void PeoplePage::onChanged(Changes what)
{
    if (!(what
            & (Change::People | Change::Records | Change::Cycles | Change::Reviews | Change::Growth
                | Change::Frameworks)))
        return;
    m_stale = true;
    if (isVisible() || m_form->isDirty())
        reload();
}

// Whether they are other people than before.
bool PeoplePage::readPeople()
{
    m_stale = false;
    readStates(); // On its way while the rest is shown.
    m_context->people = workspace().people();
    m_context->today = currentDay();
    return m_model.setRecords(workspace().people().engineers());
}

void PeoplePage::reload()
{
    // Other people have been filtered and sorted already; the same ones may be in other teams.
    if (!readPeople())
        m_list->refilter();
    m_factsAhead.reset(); // What was read before is no longer so.
    m_form->refresh();
    if (!m_form->person()) {
        chooseSomebody();
        return;
    }
    m_list->select(*m_form->person(), false);
    showHistories();
    askFacts();
}

void PeoplePage::readStates()
{
    m_states.forget();
    if (!session().cycle()) {
        m_context->reviews.clear();
        m_model.refresh();
        return;
    }
    m_states.run(
        this,
        [file = workspace().file(), cycle = session().cycle()->id](
            WorkState&) { return readReviewStates(file, cycle); },
        [this](Result<QHash<EngineerId, ReviewState>> states) {
            if (!states)
                return session().tell(states.error());
            if (m_context->reviews == *states)
                return;
            m_context->reviews = *states;
            m_model.refresh(m_model.columnOf("review"));
        });
}

void PeoplePage::readFacts(EngineerId id)
{
    const Period months = yearBefore(session().period());
    const Engineer* engineer = workspace().people().byId(id);
    const auto level = engineer ? engineer->levelOn(months.lastDay()) : std::nullopt;
    m_facts.run(
        this,
        [file = workspace().file(), people = workspace().people(), known = workspace().framework(),
            id, months, today = currentDay()](
            WorkState&) { return readPersonFacts(file, people, known, id, months, today); },
        [this, months, level](Result<PersonFacts> facts) {
            if (!facts)
                return session().tell(facts.error());
            m_kpis->show(facts->trends, months, level);
            m_roadmap->show(facts->roadmap, facts->level);
            // Laid out before the next paint, so that it is one, with the scroll bar if it needs
            // one.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents(m_kpis, QEvent::MetaCall);
        });
}

// Only for those who look at them: nothing else on the page takes as long.
void PeoplePage::readReviews()
{
    if (!m_reviews || !m_form->person())
        return;
    m_reviewLines.run(
        this,
        [file = workspace().file(), people = workspace().people(), id = *m_form->person()](
            WorkState&) { return readPersonReviews(file, people, id); },
        [this](const Result<QList<ReviewLine>>& reviews) {
            if (!reviews)
                return session().tell(reviews.error());
            m_reviews->show(*reviews);
        });
}

bool PeoplePage::choose(EngineerId id, bool reveal)
{
    if (m_form->person() != id && !m_form->leave()) {
        m_list->select(*m_form->person(), false);
        return false;
    }
    if (m_form->person() != id)
        showPerson(id);
    m_list->select(id, reveal);
    return true;
}

void PeoplePage::showPerson(std::optional<EngineerId> id)
{
    m_form->showPerson(id);
    m_reviewLines.forget(); // What is on its way is about somebody else.
    if (m_reviews)
        m_reviews->show({});
    showHistories();
    if (id && id == std::exchange(m_factsAhead, std::nullopt))
        return;
    m_facts.forget();
    m_kpis->showWaiting();
    m_roadmap->show({}, std::nullopt);
    askFacts();
}

void PeoplePage::askFacts()
{
    const bool isWalking = m_sinceShown.isValid() && !m_sinceShown.hasExpired(walkPauseMs);
    m_sinceShown.start();
    if (isWalking)
        m_factsTimer.start(walkPauseMs);
    else
        readFactsShown();
}

void PeoplePage::readFactsShown()
{
    if (!m_form->person())
        return;
    readFacts(*m_form->person());
    readReviews();
}

void PeoplePage::showHistories()
{
    m_personSide->setVisible(m_form->person().has_value()); // An empty form is nobody's.
    const Engineer* found =
        m_form->person() ? workspace().people().byId(*m_form->person()) : nullptr;
    const std::optional<Engineer> person = found ? std::optional(*found) : std::nullopt;
    for (PersonHistory* history : std::as_const(m_histories))
        history->showPerson(person);
    m_remove->setEnabled(person && !workspace().isReadOnly());
    m_blankForm->setEnabled(person.has_value());
}

} // namespace levelbook::gui
