// What can be done on the Growth page: its actions, ticks, and opening the evidence of one.
#include "gui/dialogs.h"
#include "gui/evidencedialog.h"
#include "gui/growthcurve.h"
#include "gui/growthedits.h"
#include "gui/growthpage.h"
#include "gui/personbox.h"
#include "gui/roadmaptree.h"
#include "gui/tickform.h"
#include "workspace/clock.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

void GrowthPage::buildActions()
{
    const auto add = [this](const QString& name, Qt::Key key, int by) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, this, [this, by] { m_people->step(by); });
        m_actions << action;
        return action;
    };
    m_previous = add(u"previousGrowth"_s, Qt::Key_Left, -1);
    m_next = add(u"nextGrowth"_s, Qt::Key_Right, 1);
    m_report = new QAction(this);
    m_report->setObjectName(u"growthReport"_s);
    m_report->setShortcut(QKeySequence::Print);
    connect(m_report, &QAction::triggered, this, [this] {
        if (m_person && m_form->leave())
            showGrowthPaper(session(), *m_person, monthsUntil(), this);
    });
    addAction(m_report);
    m_batch = new QAction(this);
    m_batch->setObjectName(u"growthBatch"_s);
    connect(m_batch, &QAction::triggered, this, [this] {
        if (m_form->leave())
            showGrowthBatch(session(), monthsUntil(), this);
    });
    m_actions << m_report << m_batch << m_curve->menu()->menuAction();
    m_papers = new QMenu(this);
    m_papers->addActions({ m_report, m_batch });
    m_print->setObjectName(u"growthPrint"_s);
    m_print->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_print->setFocusPolicy(Qt::StrongFocus);
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(m_papers);
}

void GrowthPage::tick(const QString& item, bool on)
{
    const Engineer* who = person();
    const QModelIndex index = m_model.indexOf(item);
    if (!who || !index.isValid() || !m_form->leave())
        return;
    m_tree->setCurrentIndex(index);
    const std::optional<Tick> before = m_model.entry(index)->tick;
    std::optional<Tick> after;
    if (on)
        after = Tick{ who->id, m_framework.key, item, currentDay(), {}, {}, 0 };
    const Engineer copy = *who; // Whoever hears of the saving may read people anew.
    if (const auto saved = saveTickEdit(session(), copy, before, after); !saved)
        session().tell(saved.error());
}

void GrowthPage::openEvidence(const TickEvidence& evidence)
{
    if (evidence.records && m_person) {
        showEvidenceOf(session(), *m_person, evidence.records->kpi, evidence.records->period, this);
        return;
    }
    // Only what the rules of evidence let through: http and https.
    const auto safe = evidenceFromText(evidence.link);
    if (!safe)
        session().tell(safe.error());
    else if (!safe->link.isEmpty())
        QDesktopServices::openUrl(QUrl(safe->link, QUrl::StrictMode));
}

} // namespace levelbook::gui
