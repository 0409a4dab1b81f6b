#include "gui/approvalpanel.h"

#include "gui/plainlabel.h"
#include "gui/reviewsection.h"
#include "text/terms.h"
#include "text/workflowtext.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ApprovalPanel::ApprovalPanel(Session& session, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_heading(plainLabel(Voice::Muted))
    , m_grid(new QGridLayout)
{
    setObjectName(u"approvalPanel"_s);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addLayout(m_grid);
    connect(&session.workspace(), &Workspace::meChanged, this, [this] {
        if (m_desk.isOpen())
            refresh();
    });
}

ApprovalPanel::Shown ApprovalPanel::now() const
{
    const OpenReview& review = m_desk.review();
    const QList<ApprovalBox>& boxes = review.mine().approvals;
    Shown shown{ boxes, std::nullopt, m_session.workspace().me(), m_session.words().language() };
    const bool mayWrite = !m_session.workspace().isReadOnly() && !m_desk.offeredDraft();
    const auto turn = std::find_if(
        boxes.begin(), boxes.end(), [](const ApprovalBox& box) { return !box.isSettled(); });
    const AllowedMove approval{ ReviewState::Approved, Move::Forward };
    if (mayWrite && turn != boxes.end() && review.moves().contains(approval))
        shown.turn = turn - boxes.begin() + 1;
    return shown;
}

void ApprovalPanel::refresh()
{
    const Shown wanted = now();
    if (m_shown == wanted)
        return;
    m_shown = wanted;
    m_sign = nullptr;
    clearLayout(m_grid);
    setVisible(!wanted.boxes.isEmpty());
    m_heading->setText(label(m_session.words(), Term::ApprovalLine));
    int row = 0;
    for (const ApprovalBox& box : wanted.boxes)
        addRow(box, row++);
    Q_EMIT rebuilt();
}

void ApprovalPanel::addRow(const ApprovalBox& box, int row)
{
    const QStringList cells{ box.title, box.personName, boxText(m_session.words(), box) };
    for (int column = 0; column < cells.size(); ++column) {
        QLabel* cell = plainLabel(column == 0 ? Voice::Muted : Voice::Normal, column == 2);
        cell->setText(cells[column]);
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(cell, row, column);
        if (column == 2)
            cell->setObjectName(u"box.%1"_s.arg(row + 1));
    }
    if (m_shown->turn == row + 1)
        m_grid->addWidget(makeSigning(box, row + 1), row, 3);
}

QWidget* ApprovalPanel::makeSigning(const ApprovalBox& box, qsizetype number)
{
    auto* place = new QWidget;
    auto* layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_sign = new QPushButton(tr("Sign"));
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setAccessibleName(tr("Sign the box “%1”").arg(box.title));
    connect(m_sign, &QPushButton::clicked, this, [this, number] { sign({ number, {}, false }); });

    auto* otherwise = new QPushButton(tr("Sign otherwise"));
    otherwise->setObjectName(u"signOtherwiseButton"_s);
    otherwise->setAccessibleName(
        tr("Sign the box “%1” otherwise: for the absent person, or with final authority")
            .arg(box.title));
    auto* menu = new QMenu(otherwise);
    QAction* onBehalf = menu->addAction(tr("Sign for the absent person"));
    onBehalf->setObjectName(u"signOnBehalf"_s);
    // Nobody stands in for oneself.
    onBehalf->setEnabled(!box.personNo.isEmpty() && box.personNo != m_shown->me);
    QAction* finally = menu->addAction(tr("Sign with final authority"));
    finally->setObjectName(u"signFinally"_s);
    connect(onBehalf, &QAction::triggered, this, [this, number, absent = box.personNo] {
        sign({ number, absent, false });
    });
    connect(finally, &QAction::triggered, this, [this, number] { sign({ number, {}, true }); });
    otherwise->setMenu(menu);
    layout->addWidget(m_sign);
    layout->addWidget(otherwise);
    return place;
}

void ApprovalPanel::sign(const SignRequest& request)
{
    const QString title = m_shown->boxes.at(request.box - 1).title;
    if (auto signedNow = m_desk.sign(request); !signedNow) {
        m_session.tell(signedNow.error());
        return;
    }
    Q_EMIT m_session.told({}, {}); // What kept it from being signed is over.
    Q_EMIT m_session.remarked(tr("Signed: %1").arg(title));
}

bool ApprovalPanel::focusSign()
{
    if (!m_sign)
        return false;
    m_sign->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace levelbook::gui
