#include "gui/calibrationgrades.h"

#include "gui/gradebox.h"
#include "gui/gradetable.h"
#include "gui/plainlabel.h"
#include "models/calibrationcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

CalibrationGrades::CalibrationGrades(Session& session, CalibrationDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_model(
          calibrationColumns(), [](const CalibrationRow& row) { return row.review.value; },
          session.words())
    , m_proxy(QLatin1String(personMimeType),
          [this](int row) { return m_model.saved(row).employeeNo.toUtf8(); })
    , m_strip(new QHBoxLayout)
    , m_hint(plainLabel(Voice::Muted, true))
    , m_table(new GradeTable)
{
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"calibrationTable"_s);
    m_table->setModel(&m_proxy);
    m_table->sortByColumn(m_model.columnOf("name"), Qt::AscendingOrder);
    m_fitted = m_table->horizontalHeader()->restoreState(
        m_session.settings().state(u"calibrationTable"_s));
    m_strip->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_strip);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    connect(m_table, &GradeTable::gradeChosen, this, &CalibrationGrades::give);
    connect(m_table, &GradeTable::rowActivated, this, [this] { Q_EMIT reviewWanted(selected()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_table->currentIndex().isValid())
            m_menu.popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                m_selected = selected();
        });
    showCounts();
    retranslate();
}

CalibrationGrades::~CalibrationGrades()
{
    m_session.settings().setState(u"calibrationTable"_s, m_table->horizontalHeader()->saveState());
}

QString CalibrationGrades::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.saved(m_proxy.mapToSource(current).row()).employeeNo
                             : QString();
}

bool CalibrationGrades::select(const QString& employeeNo)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (m_model.saved(m_proxy.mapToSource(index).row()).employeeNo != employeeNo)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

// The person stays selected wherever the row goes; the first one where it is not shown any more.
void CalibrationGrades::keepSelection()
{
    if (m_proxy.rowCount() == 0 || (selected() == m_selected && !m_selected.isEmpty()))
        return;
    if (!select(m_selected))
        m_table->setCurrentIndex(m_proxy.index(0, 0));
}

void CalibrationGrades::setFilter(const Accept& accept)
{
    m_proxy.setAccept([this, accept](int row) { return accept(m_model.saved(row)); });
    keepSelection();
}

void CalibrationGrades::setStateShown(bool shown)
{
    m_table->setColumnHidden(m_model.columnOf("state"), !shown);
}

void CalibrationGrades::setEmptyText(const QString& text) { m_table->setEmptyText(text); }

QList<CalibrationRow> CalibrationGrades::shownRows() const
{
    QList<CalibrationRow> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows << m_model.saved(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
    return rows;
}

void CalibrationGrades::showRows()
{
    m_model.setRecords(m_desk.rows());
    if (!m_fitted && m_proxy.rowCount() > 0) {
        m_table->fitColumns();
        m_fitted = true;
    }
    keepSelection();
    showCounts();
}

void CalibrationGrades::showCounts()
{
    const CalibrationSummary summary = m_desk.summary();
    QStringList grades;
    int most = summary.withoutGrade;
    for (const GradeCount& count : summary.grades) {
        grades << count.grade;
        most = std::max({ most, count.given, count.meant.value_or(0) });
    }
    makeBoxes(grades);
    for (qsizetype i = 0; i < summary.grades.size(); ++i)
        m_boxes[i]->setCount(m_session.words(), summary.grades[i], most);
    m_boxes.last()->setCount(
        m_session.words(), GradeCount{ {}, summary.withoutGrade, 0, {} }, most);
}

// Boxes that are there stay, and new ones come behind them: the order of the Tab key is kept so.
void CalibrationGrades::makeBoxes(const QStringList& grades)
{
    QStringList wanted = grades;
    wanted << QString();
    QStringList there;
    for (const GradeBox* box : std::as_const(m_boxes))
        there << box->grade();
    if (there == wanted)
        return;
    while (m_boxes.size() > wanted.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < wanted.size())
        addBox();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        m_boxes[i]->setGrade(wanted[i]);
    m_table->setGrades(grades);
    fillMenu();
}

void CalibrationGrades::addBox()
{
    auto* box = new GradeBox(this);
    connect(box, &QPushButton::clicked, this, [this, box] { give(box->grade()); });
    connect(box, &GradeBox::personDropped, this,
        [this, box](const QString& person) { m_desk.give(person, box->grade(), this); });
    m_strip->addWidget(box, 1);
    if (!m_boxes.isEmpty())
        setTabOrder(m_boxes.last(), box);
    setTabOrder(box, m_table);
    m_boxes << box;
}

// The letters are those of the menu alone: as shortcuts they would be taken from texts.
void CalibrationGrades::fillMenu()
{
    m_menu.clear();
    m_menu.setTitle(tr("&Give a grade"));
    for (const GradeBox* box : std::as_const(m_boxes)) {
        const QString grade = box->grade();
        m_menu.addAction(grade.isEmpty() ? tr("&No grade") : tr("Grade &%1").arg(grade), this,
            [this, grade] { give(grade); });
    }
}

void CalibrationGrades::give(const QString& grade)
{
    const QString person = selected();
    if (person.isEmpty())
        Q_EMIT m_session.remarked(tr("Choose a person in the table first."));
    else
        m_desk.give(person, grade, this);
}

QWidget* CalibrationGrades::firstBox() const { return m_boxes.first(); }

QWidget* CalibrationGrades::table() const { return m_table; }

void CalibrationGrades::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CalibrationGrades::retranslate()
{
    m_model.setWords(m_session.words());
    m_table->setAccessibleName(tr("Reviews and their grades"));
    m_hint->setText(tr("Drag a person to a grade, or press its letter or digit (1 is the first). "
                       "Delete takes it away. The counts are of all reviews of the cycle, or of "
                       "the chosen team."));
    fillMenu();
    showCounts();
}

} // namespace levelbook::gui
