#include "gui/growthpage.h"

#include "gui/evidencedialog.h"
#include "gui/growthcurve.h"
#include "gui/personbox.h"
#include "gui/plainlabel.h"
#include "gui/readinesspanel.h"
#include "gui/roadmaptree.h"
#include "gui/tickform.h"
#include "text/format.h"
#include "text/growthtext.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"
#include "workspace/growth.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

enum MonthsChoice { UntilCycle, UntilToday };

QString lastPerson() { return u"growthPage.person"_s; }

} // namespace

GrowthPage::GrowthPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(session.words())
{
    setObjectName(u"growthPage"_s);
    m_model.setWritable(!workspace().isReadOnly());
    build();
    buildActions();
    connectParts();
    retranslate();
}

// The form first: a field that loses the keyboard while it is taken down still saves.
GrowthPage::~GrowthPage()
{
    session().settings().setState(m_splitter->objectName(), m_splitter->saveState());
    delete m_splitter;
}

void GrowthPage::open(const QString& subject)
{
    if (m_people->count() == 0)
        fillPeople();
    const PeopleIndex& people = workspace().people();
    const Engineer* wanted = people.byNo(subject);
    if (!wanted && !m_person) // As last time, else whoever is at work, else the first.
        wanted = people.byNo(QString::fromUtf8(session().settings().state(lastPerson())));
    if (!wanted && !m_person)
        wanted = people.byNo(workspace().me());
    if (wanted)
        choose(wanted->id);
    else if (!m_person && m_people->count() > 0)
        choose({ m_people->itemData(0).toLongLong() });
    else if (m_stale)
        reload();
}

const Engineer* GrowthPage::person() const
{
    return m_person ? workspace().people().byId(*m_person) : nullptr;
}

void GrowthPage::choose(EngineerId id)
{
    if (m_person == id && !m_stale)
        return;
    if (m_person != id && !m_form->leave()) {
        if (m_person)
            m_people->setPerson(*m_person);
        return;
    }
    const bool other = m_person != id;
    m_person = id;
    reload();
    if (other)
        m_tree->showFirst();
    if (const Engineer* who = person())
        session().settings().setState(lastPerson(), who->employeeNo.toUtf8());
}

bool GrowthPage::leave() { return m_form->leave(); }

QList<QWidget*> GrowthPage::panes() const
{
    QList<QWidget*> panes{ m_people, m_tree, m_readiness };
    if (QWidget* curve = m_curve->pane())
        panes << curve;
    return panes;
}

void GrowthPage::fillPeople()
{
    const QString team = session().team();
    m_people->fill(workspace().people(), team, currentDay());
    // Whoever is shown stays chosen, in another team too.
    if (m_person && !m_people->setPerson(*m_person)) {
        m_people->fill(workspace().people(), {}, currentDay());
        m_people->setPerson(*m_person);
    }
}

void GrowthPage::fillMonths()
{
    const auto cycle = session().cycle();
    m_months->setItemText(UntilCycle,
        cycle ? tr("until the end of %1").arg(cycle->name) : tr("until the last half year"));
    m_months->setItemText(UntilToday, tr("until today"));
}

QDate GrowthPage::monthsUntil() const
{
    const QDate today = currentDay();
    return m_months->currentIndex() == UntilToday ? today : std::min(session().period().to, today);
}

void GrowthPage::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // Read when it is seen.
    const Engineer* who = person();
    if (!who) {
        showNobody();
        return;
    }
    m_people->setPerson(who->id);
    const QDate today = currentDay();
    // Reading a framework takes as long as all the rest: the one that is known is not read again.
    const Framework& known = workspace().framework();
    auto framework = known.key == who->framework ? Result<Framework>(known)
                                                 : frameworkOf(workspace().store(), *who);
    if (!framework)
        return session().tell(framework.error());
    auto roadmap = readRoadmap(workspace().store(), *who, *framework, today);
    if (!roadmap)
        return session().tell(roadmap.error());
    auto readiness = readReadiness(workspace().store(), workspace().people(), *framework, *who,
        *roadmap, today, monthsUntil());
    if (!readiness)
        return session().tell(readiness.error());
    auto goals = lastGoals(workspace().store(), who->id);
    if (!goals)
        return session().tell(goals.error());
    m_framework = *framework;
    const QString item = m_tree->current() ? m_tree->current()->item.key : QString();
    const bool fresh = m_model.rowCount() == 0;
    m_model.setRoadmap(*roadmap, m_framework);
    if (fresh || m_tree->currentIndex().row() < 0) {
        m_tree->showFirst();
        if (const QModelIndex index = m_model.indexOf(item); index.isValid())
            m_tree->setCurrentIndex(index);
    }
    QStringList parts;
    for (const LevelProgress& part : roadmap->progress) {
        if (part.level == roadmap->level || part.level == roadmap->next() || part.done > 0)
            parts << u"%1 %2"_s.arg(
                label(words(), part.level), partText(words(), part.done, part.total));
    }
    m_head->setText(parts.join(u" · "_s));
    m_report->setEnabled(true);
    m_batch->setEnabled(true);
    QStringList former;
    for (const Tick& tick : roadmap->former)
        former << u"%1 (%2)"_s.arg(tick.item, dateText(tick.on));
    m_former->setText(tr("Kept, and not in the roadmap any more: %1").arg(former.join(u", "_s)));
    m_former->setVisible(!former.isEmpty());
    const FigureOwner owner{ who->id, who->name, roadmap->level, {} };
    m_curve->show(growthHistory(owner, *roadmap), today);
    m_readiness->show(*readiness, *goals,
        roadmap->level ? tr("There is no level above %1.").arg(label(words(), *roadmap->level))
                       : tr("The person has no level: enter one on the page People."));
    showItem();
}

void GrowthPage::showNobody()
{
    m_model.setRoadmap({}, m_framework);
    m_head->clear();
    m_report->setEnabled(false);
    m_batch->setEnabled(m_people->count() > 0);
    m_former->hide();
    m_form->show(nullptr, std::nullopt);
    m_curve->show(std::nullopt, currentDay());
    m_readiness->show(std::nullopt, std::nullopt,
        m_people->count() == 0 ? tr("There is nobody yet: import people on the page Data, or add "
                                    "somebody on the page People.")
                               : tr("Choose a person above."));
}

void GrowthPage::showItem()
{
    if (!m_form->leave())
        return; // The form keeps what could not be saved, and says why.
    const RoadmapEntry* entry = m_tree->current();
    m_form->show(person(), entry ? std::optional(*entry) : std::nullopt);
}

// To the item that was ticked, and to the records where these are its evidence.
void GrowthPage::showStep(const GrowthStep& step)
{
    const QModelIndex index = m_model.indexOf(step.item);
    if (!index.isValid() || !m_form->leave())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (step.evidence.records)
        openEvidence(step.evidence);
}

void GrowthPage::onChanged(Changes what)
{
    if (what & Change::People)
        fillPeople();
    if (what
        & (Change::Growth | Change::People | Change::Records | Change::Reviews | Change::Frameworks
            | Change::Imports))
        reload();
}

void GrowthPage::retranslate()
{
    m_personLabel->setText(tr("Pe&rson"));
    m_people->setAccessibleName(tr("Person"));
    m_people->lineEdit()->setPlaceholderText(tr("Name, number or initial consonants"));
    m_monthsLabel->setText(tr("&Months"));
    m_months->setAccessibleName(tr("Months beside the targets"));
    fillMonths();
    m_previous->setText(tr("&Previous person"));
    m_next->setText(tr("&Next person"));
    m_report->setText(tr("Pr&int preview…"));
    m_batch->setText(tr("&Everybody's reports as files…"));
    m_print->setText(tr("Pr&int"));
    m_model.setWords(words());
    m_tree->setAccessibleName(label(words(), Term::Roadmap));
    m_tree->setEmptyText(tr("Choose a person above to see the roadmap."));
    m_form->retranslate();
    m_readiness->retranslate();
    m_curve->retranslate();
    reload();
}

void GrowthPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void GrowthPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace levelbook::gui
