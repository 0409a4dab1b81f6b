#include "gui/historysection.h"

#include "gui/plainlabel.h"
#include "text/format.h"
#include "text/labels.h"
#include "workspace/clock.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

HistorySection::HistorySection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    body()->addLayout(m_grid);
}

QString HistorySection::title() const { return tr("History"); }

QString HistorySection::doneMark() const
{
    return QString::number(review().saved().history.size());
}

QString HistorySection::whoText(const QString& employeeNo) const
{
    if (employeeNo.isEmpty())
        return tr("nobody said who");
    const Engineer* engineer = session().workspace().people().byNo(employeeNo);
    return engineer ? u"%1 (%2)"_s.arg(engineer->name, employeeNo) : employeeNo;
}

void HistorySection::build()
{
    clearLayout(m_grid);
    setHeading(title(), {});
    const QList<HistoryEntry>& history = review().saved().history;
    if (history.isEmpty()) {
        QLabel* none = plainLabel(Voice::Muted);
        none->setText(tr("Nothing has happened yet."));
        m_grid->addWidget(none, 0, 0, 1, 4);
    }
    int row = 0;
    for (const HistoryEntry& entry : history) {
        const QStringList cells{ dateTimeText(entry.at, teamZone()),
            u"%1 → %2"_s.arg(label(words(), entry.from), label(words(), entry.to)),
            whoText(entry.by), entry.reason };
        for (int column = 0; column < cells.size(); ++column) {
            QLabel* cell = plainLabel(column == 0 ? Voice::Muted : Voice::Normal, column == 3);
            cell->setText(cells[column]);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_grid->addWidget(cell, row, column);
        }
        ++row;
    }
}

} // namespace levelbook::gui
