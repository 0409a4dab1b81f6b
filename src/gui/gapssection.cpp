#include "gui/gapssection.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "text/format.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int gapWidth = 44;
constexpr int raterWidth = 84;
constexpr int skippedWidth = 110;

bool isCompared(const ListedGap& gap) { return gap.compared.spread().has_value(); }
bool differs(const ListedGap& gap) { return gap.compared.spread().value_or(0) > 0; }

} // namespace

GapsSection::GapsSection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_model(
          gapColumns(), [](const ListedGap& gap) { return gap.number; }, session.words())
    , m_nothing(plainLabel(Voice::Muted, true))
    , m_table(new ReadTable)
{
    m_table->setObjectName(u"gapsTable"_s);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(m_model.columnOf("item"), QHeaderView::Stretch);
    m_table->setColumnWidth(m_model.columnOf("gap"), gapWidth);
    for (const char* rater : { "self", "first", "second" })
        m_table->setColumnWidth(m_model.columnOf(rater), raterWidth);
    m_table->setColumnWidth(m_model.columnOf("skipped"), skippedWidth);
    connect(m_table, &ReadTable::rowActivated, this, &GapsSection::lead);
    connect(m_table, &ReadTable::clicked, this,
        [this](const QModelIndex& index) { lead(index.row()); });
}

QString GapsSection::title() const { return tr("Rating gaps"); }

QString GapsSection::doneMark() const
{
    const QList<ListedGap> gaps = listedGaps(review().level(), review().mine().parts);
    if (std::none_of(gaps.begin(), gaps.end(), isCompared))
        return noValueText();
    return QString::number(std::count_if(gaps.begin(), gaps.end(), differs));
}

void GapsSection::build()
{
    m_model.setWords(words());
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(
        tr("The widest gaps first. Enter or a click leads to the item."));
    m_nothing->setText(tr("Fewer than two raters have rated the same item so far: there is nothing "
                          "to compare yet."));
    refresh();
}

void GapsSection::refresh()
{
    const QList<ListedGap> gaps = listedGaps(review().level(), review().mine().parts);
    const auto compared = std::count_if(gaps.begin(), gaps.end(), isCompared);
    const auto apart = std::count_if(gaps.begin(), gaps.end(), differs);
    const bool anySkipped = std::any_of(gaps.begin(), gaps.end(), [](const ListedGap& gap) {
        const auto& by = gap.compared.by;
        return std::any_of(
            by.begin(), by.end(), [](const Rating& rating) { return rating.isSkipped(); });
    });
    setHeading(title(),
        tr("Items: %1 · rated by two or more: %2 · with a gap: %3")
            .arg(gaps.size())
            .arg(compared)
            .arg(apart));
    const bool any = compared > 0 || anySkipped;
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    m_model.setRecords(any ? gaps : QList<ListedGap>());
    m_table->setColumnHidden(m_model.columnOf("skipped"), !anySkipped);
    for (const auto& [key, rater] : { std::pair("self", Rater::Self),
             std::pair("first", Rater::First), std::pair("second", Rater::Second) })
        m_table->setColumnHidden(
            m_model.columnOf(key), review().mine().parts.value(rater).ratings.isEmpty());
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 1));
    fitHeight();
}

// All its lines are in view: the form scrolls, not the table in it.
void GapsSection::fitHeight()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + m_model.rowCount() * m_table->verticalHeader()->defaultSectionSize()
        + 2 * m_table->frameWidth());
}

bool GapsSection::focusFirst()
{
    if (!m_table->isVisibleTo(this))
        return false;
    m_table->setFocus(Qt::TabFocusReason);
    return true;
}

void GapsSection::lead(int row) { Q_EMIT itemWanted(m_model.saved(row).compared.item.key); }

} // namespace levelbook::gui
