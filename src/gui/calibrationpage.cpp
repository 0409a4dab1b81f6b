#include "gui/calibrationpage.h"

#include "gui/calibrationgrades.h"
#include "gui/ninebox.h"
#include "gui/plainlabel.h"
#include "gui/raterview.h"
#include "models/initialconsonants.h"
#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/labels.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int filterWidth = 240;
constexpr std::array shownStands{ CalibrationStand::Waiting, CalibrationStand::Settled,
    CalibrationStand::NotYet };
constexpr int everyStand = static_cast<int>(shownStands.size()); ///< Its place in the box.

} // namespace

CalibrationPage::CalibrationPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_desk(session)
    , m_title(plainLabel(Voice::Title))
    , m_facts(plainLabel(Voice::Muted))
    , m_filter(new QLineEdit)
    , m_stand(new QComboBox)
    , m_count(plainLabel(Voice::Muted))
    , m_tabs(new QTabWidget)
    , m_grades(new CalibrationGrades(session, m_desk))
    , m_raters(new RaterView(session, m_desk))
    , m_nineBox(new NineBox(session))
    , m_openReview(new QAction(this))
{
    build();
    connect(&m_desk, &CalibrationDesk::rowsChanged, this, &CalibrationPage::showRows);
    connect(&m_desk, &CalibrationDesk::staled, this, [this] {
        if (isVisible())
            m_desk.showNow();
    });
    connect(&session, &Session::cycleChanged, this, &CalibrationPage::showCycle);
    connect(&session, &Session::cyclesChanged, this, &CalibrationPage::showCycle);
    connect(&session, &Session::teamChanged, this, &CalibrationPage::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, &CalibrationPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, this,
        [this] { m_grades->table()->setFocus(Qt::OtherFocusReason); });
    connect(m_stand, &QComboBox::currentIndexChanged, this, &CalibrationPage::filter);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CalibrationPage::showTab);
    connect(m_grades, &CalibrationGrades::reviewWanted, this, &CalibrationPage::openReview);
    connect(m_nineBox, &NineBox::reviewWanted, this, &CalibrationPage::openReview);
    connect(m_openReview, &QAction::triggered, this, [this] { openReview(m_grades->selected()); });
    retranslate();
    showTab();
}

void CalibrationPage::build()
{
    m_title->setObjectName(u"calibrationTitle"_s);
    m_count->setObjectName(u"calibrationCount"_s);
    m_filter->setObjectName(u"calibrationFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_stand->setObjectName(u"calibrationStand"_s);
    m_stand->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i <= everyStand; ++i)
        m_stand->addItem(QString());
    m_tabs->setObjectName(u"calibrationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_grades->setObjectName(u"grades"_s);
    m_raters->setObjectName(u"raters"_s);
    m_nineBox->setObjectName(u"nine_box"_s);
    for (QWidget* tab : { static_cast<QWidget*>(m_grades), static_cast<QWidget*>(m_raters),
             static_cast<QWidget*>(m_nineBox) })
        m_tabs->addTab(tab, QString());
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_filter);
    tools->addWidget(m_stand);
    tools->addWidget(m_count, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(tools);
    layout->addWidget(m_tabs, 1);
}

void CalibrationPage::open(const QString& subject)
{
    showCycle();
    m_desk.showNow();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == subject) {
            m_tabs->setCurrentIndex(i);
            m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!subject.isEmpty())
        showPerson(subject);
    panes().last()->setFocus(Qt::OtherFocusReason);
}

// A filter that hides the person gives way.
void CalibrationPage::showPerson(const QString& employeeNo)
{
    m_tabs->setCurrentWidget(m_grades);
    if (m_grades->select(employeeNo))
        return;
    m_filter->clear();
    m_stand->setCurrentIndex(everyStand);
    m_grades->select(employeeNo);
}

void CalibrationPage::openReview(const QString& employeeNo)
{
    if (!employeeNo.isEmpty())
        Q_EMIT session().pageWanted(u"reviews"_s, employeeNo);
}

bool CalibrationPage::accepts(const CalibrationRow& row) const
{
    const int stand = m_stand->currentIndex();
    if (!m_desk.isInTeam(row)
        || (stand < everyStand && row.stand() != shownStands[static_cast<std::size_t>(stand)]))
        return false;
    const QString text = m_filter->text();
    return matchesSearch(row.name, text) || matchesSearch(row.employeeNo, text)
        || row.given.grade.compare(text, Qt::CaseInsensitive) == 0;
}

void CalibrationPage::filter()
{
    m_grades->setFilter([this](const CalibrationRow& row) { return accepts(row); });
    m_grades->setStateShown(m_stand->currentIndex() != 0);
    m_raters->setText(m_filter->text());
    showTab();
}

void CalibrationPage::showRows()
{
    showStands();
    m_grades->showRows();
    filter();
}

// Only what is seen is worth the time; a tab that comes into view is shown then.
void CalibrationPage::showTab()
{
    const QWidget* tab = m_tabs->currentWidget();
    if (tab == m_raters)
        m_raters->showRows();
    if (tab == m_nineBox)
        m_nineBox->setRows(m_grades->shownRows(), m_desk.isReading());
    m_stand->setEnabled(tab != m_raters);
    m_openReview->setEnabled(tab == m_grades);
    m_grades->setEmptyText(emptyText());
}

void CalibrationPage::showStands()
{
    const CalibrationSummary summary = m_desk.summary();
    for (int i = 0; i < everyStand; ++i) {
        const CalibrationStand stand = shownStands[static_cast<std::size_t>(i)];
        m_stand->setItemText(
            i, u"%1 (%2)"_s.arg(label(words(), stand), countText(summary.stands.value(stand))));
    }
    m_stand->setItemText(everyStand, tr("All reviews (%1)").arg(countText(summary.all())));
    QStringList counts;
    for (const CalibrationStand stand : shownStands)
        counts << u"%1 %2"_s.arg(label(words(), stand), countText(summary.stands.value(stand)));
    m_count->setText(counts.join(u" · "_s));
}

QString CalibrationPage::emptyText() const
{
    const auto cycle = session().cycle();
    if (!cycle)
        return tr("Make a review cycle first: its reviews come here when they are rated.");
    if (m_desk.rows().isEmpty())
        return m_desk.isReading() ? tr("Reading the reviews…")
                                  : tr("No review has been started in this cycle.");
    if (m_stand->currentIndex() == 0 && m_filter->text().isEmpty())
        return cycle->uses(Stage::Calibration)
            ? tr("No review waits for calibration. One comes here when its last rater has sent it "
                 "on; the box above shows the others.")
            : tr("This cycle does without calibration: its reviews go from the raters to the "
                 "approval. The box above shows them.");
    return tr("No review is found by this filter.");
}

QList<QWidget*> CalibrationPage::panes() const
{
    QList<QWidget*> panes{ m_filter, m_tabs->tabBar() };
    if (m_tabs->currentWidget() == m_grades)
        panes << m_grades->firstBox() << m_grades->table();
    else if (m_tabs->currentWidget() == m_raters)
        panes << m_raters->table();
    else
        panes << m_nineBox->firstList();
    return panes;
}

QList<QAction*> CalibrationPage::pageActions() const
{
    return { m_openReview, m_grades->gradeMenu()->menuAction() };
}

void CalibrationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CalibrationPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by name, number or grade"));
    m_filter->setAccessibleName(tr("Filter the calibration"));
    m_stand->setAccessibleName(tr("Which reviews"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the calibration"));
    const QStringList titles{ tr("Grades"), tr("Raters"), tr("Nine-box") };
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_openReview->setText(tr("&Open the review"));
    showStands();
    showCycle();
    filter();
}

void CalibrationPage::showCycle()
{
    const auto cycle = session().cycle();
    m_title->setText(cycle ? cycle->name : tr("No review cycle yet"));
    m_facts->setText(cycle
            ? u"%1 · %2"_s.arg(periodText(words(), cycle->period), label(words(), cycle->state))
            : QString());
    m_grades->showRows(); // The quota may be another one.
}

} // namespace levelbook::gui
