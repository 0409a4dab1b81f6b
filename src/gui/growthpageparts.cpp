// The parts of the page "Growth": where they stand, and how they hear of each other.
#include "gui/evidencedialog.h"
#include "gui/goalstatedialog.h"
#include "gui/growthcurve.h"
#include "gui/growthpage.h"
#include "gui/personbox.h"
#include "gui/plainlabel.h"
#include "gui/readinesspanel.h"
#include "gui/roadmaptree.h"
#include "gui/tickform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

void GrowthPage::build()
{
    m_personLabel = plainLabel();
    m_people = new PersonBox;
    m_head = plainLabel(Voice::Muted);
    m_monthsLabel = plainLabel();
    m_months = new QComboBox;
    m_print = new QToolButton;
    m_tree = new RoadmapTree(m_model);
    m_former = plainLabel(Voice::Muted, true);
    m_form = new TickForm(session());
    m_readiness = new ReadinessPanel(session());
    m_curve = new GrowthCurve(session());
    m_people->setObjectName(u"growthPerson"_s);
    m_head->setObjectName(u"growthHead"_s);
    m_months->setObjectName(u"growthMonths"_s);
    m_former->setObjectName(u"growthFormer"_s);
    m_months->addItems({ {}, {} });
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_personLabel->setBuddy(m_people);
    m_monthsLabel->setBuddy(m_months);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_personLabel);
    choices->addWidget(m_people);
    choices->addWidget(m_head, 1);
    choices->addWidget(m_monthsLabel);
    choices->addWidget(m_months);
    choices->addWidget(m_print);
    auto* roadmap = new QWidget;
    auto* column = new QVBoxLayout(roadmap);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_former);
    column->addWidget(m_form);
    auto* facts = new QSplitter(Qt::Vertical);
    facts->setChildrenCollapsible(false);
    facts->addWidget(m_readiness);
    facts->addWidget(m_curve);
    facts->setStretchFactor(0, 1);
    facts->setStretchFactor(1, 0);
    facts->setSizes({ 1000, 1 }); // The chart as low as it may be.
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"growthSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(roadmap);
    m_splitter->addWidget(facts);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(session().settings().state(m_splitter->objectName())))
        m_splitter->setSizes({ 590, 490 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_splitter, 1);
}

void GrowthPage::connectParts()
{
    connect(m_people, &PersonBox::personChosen, this, &GrowthPage::choose);
    connect(m_months, &QComboBox::currentIndexChanged, this, &GrowthPage::reload);
    connect(&m_model, &RoadmapModel::tickWanted, this, &GrowthPage::tick);
    connect(m_tree, &RoadmapTree::currentEntryChanged, this, &GrowthPage::showItem);
    connect(m_tree, &RoadmapTree::editWanted, m_form,
        [this] { m_form->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &TickForm::done, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &TickForm::openWanted, this, &GrowthPage::openEvidence);
    connect(m_readiness, &ReadinessPanel::recordsWanted, this,
        [this](const QString& kpi, const Period& month) {
            if (m_person)
                showEvidenceOf(session(), *m_person, kpi, month, this);
        });
    connect(m_readiness, &ReadinessPanel::goalWanted, this, [this](const TrackedGoal& goal) {
        const Engineer* who = person();
        if (!who || workspace().isReadOnly())
            return;
        auto* dialog = new GoalStateDialog(session(), *who, goal, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_curve, &GrowthCurve::stepWanted, this, &GrowthPage::showStep);
    connect(m_curve, &GrowthCurve::chartsWanted, this, [this] {
        if (const Engineer* who = person())
            Q_EMIT session().pageWanted(u"team"_s, u"growth:"_s + who->employeeNo);
    });
    connect(&workspace(), &Workspace::changed, this, &GrowthPage::onChanged);
    connect(&session(), &Session::teamChanged, this, &GrowthPage::fillPeople);
    connect(&session(), &Session::cycleChanged, this, [this] {
        fillMonths();
        reload();
    });
}

} // namespace levelbook::gui
