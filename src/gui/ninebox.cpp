#include "gui/ninebox.h"

#include "gui/plainlabel.h"
#include "models/calibrationcolumns.h"
#include "text/calibrationtext.h"
#include "text/format.h"
#include "text/terms.h"

#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int sideWidth = 128;
constexpr int leastListHeight = 48;

} // namespace

NineBox::NineBox(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_explanation(plainLabel(Voice::Muted, true))
    , m_left(plainLabel(Voice::Muted, true))
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (std::size_t i = 0; i < allThirds.size(); ++i) {
        const int across = static_cast<int>(i) + 1;
        const int down = static_cast<int>(allThirds.size() - i); // The highest on top.
        m_achievementTitles << plainLabel();
        m_achievementTitles.last()->setAlignment(Qt::AlignCenter);
        grid->addWidget(m_achievementTitles.last(), 0, across);
        m_competencyTitles << plainLabel(Voice::Normal, true);
        m_competencyTitles.last()->setFixedWidth(sideWidth);
        m_competencyTitles.last()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_competencyTitles.last(), down, 0);
        grid->setColumnStretch(across, 1);
        grid->setRowStretch(down, 1);
    }
    for (int down = 1; down <= 3; ++down) {
        for (int across = 1; across <= 3; ++across) {
            m_cells.push_back(makeCell({ allThirds[static_cast<std::size_t>(across - 1)],
                allThirds[static_cast<std::size_t>(3 - down)] }));
            auto* box = new QVBoxLayout;
            box->setSpacing(2);
            box->addWidget(m_cells.back().count);
            box->addWidget(m_cells.back().list, 1);
            grid->addLayout(box, down, across);
        }
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_explanation);
    layout->addLayout(grid, 1);
    layout->addWidget(m_left);
    retranslate();
}

NineBox::Cell NineBox::makeCell(NineBoxPlace place)
{
    Cell cell;
    cell.place = place;
    cell.model = std::make_unique<RecordModel<CalibrationRow>>(
        nineBoxColumns(), [](const CalibrationRow& row) { return row.review.value; },
        m_session.words());
    cell.count = plainLabel();
    cell.list = new QListView;
    cell.list->setObjectName(
        u"nineBox_%1_%2"_s.arg(thirdKey(place.achievement), thirdKey(place.competency)));
    cell.list->setModel(cell.model.get());
    cell.list->setUniformItemSizes(true);
    cell.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cell.list->setMinimumHeight(leastListHeight);
    cell.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(cell.list, &QListView::activated, this,
        [this, model = cell.model.get()](const QModelIndex& index) {
            Q_EMIT reviewWanted(model->saved(index.row()).employeeNo);
        });
    return cell;
}

void NineBox::setRows(const QList<CalibrationRow>& rows, bool isReading)
{
    m_isReading = isReading;
    m_leftCount = 0;
    QHash<int, QList<CalibrationRow>> placed;
    const auto numberOf = [](NineBoxPlace place) {
        return 3 * static_cast<int>(place.achievement) + static_cast<int>(place.competency);
    };
    for (const CalibrationRow& row : rows) {
        if (const auto place = nineBoxPlace(row.scores.achievement, row.scores.competency))
            placed[numberOf(*place)] << row;
        else
            ++m_leftCount;
    }
    for (Cell& cell : m_cells) {
        cell.model->setRecords(placed.value(numberOf(cell.place)));
        if (cell.model->rowCount() > 0 && !cell.list->currentIndex().isValid())
            cell.list->selectionModel()->setCurrentIndex(
                cell.model->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    showCounts();
}

QWidget* NineBox::firstList() const { return m_cells.front().list; }

void NineBox::showCounts()
{
    const Words& words = m_session.words();
    for (const Cell& cell : m_cells) {
        const QString count = countText(cell.model->rowCount());
        cell.count->setText(tr("People: %1").arg(count));
        cell.list->setAccessibleName(tr("Achievement %1, competency %2: %3")
                                         .arg(label(words, cell.place.achievement),
                                             label(words, cell.place.competency), count));
    }
    QStringList remarks;
    if (m_isReading)
        remarks << tr("The scores are still being read: people go on coming in.");
    if (m_leftCount > 0)
        remarks << tr("Not placed, because a score is missing: %1").arg(countText(m_leftCount));
    m_left->setText(remarks.join(u' '));
    m_left->setVisible(!remarks.isEmpty());
}

void NineBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NineBox::retranslate()
{
    const Words& words = m_session.words();
    for (std::size_t i = 0; i < allThirds.size(); ++i) {
        const QString third = label(words, allThirds[i]);
        const QString span = thirdSpanText(words, allThirds[i]);
        const auto place = static_cast<qsizetype>(i);
        m_achievementTitles[place]->setText(
            u"%1: %2 (%3)"_s.arg(label(words, Term::Achievement), third, span));
        m_competencyTitles[place]->setText(
            u"%1: %2\n(%3)"_s.arg(label(words, Term::CompetencyScore), third, span));
    }
    for (const Cell& cell : m_cells)
        cell.model->setWords(words);
    m_explanation->setText(
        tr("People by their two scores. The middle is what lies nearest to 3 (meets): its borders, "
           "%1 and %2, are half way to 2 and to 4, and do not follow the grades. Where less than "
           "half of an achievement score stands on evidence, the share is said beside the name. "
           "Enter opens the review.")
            .arg(scoreText(middleThirdFrom), scoreText(highThirdFrom)));
    showCounts();
}

} // namespace levelbook::gui
