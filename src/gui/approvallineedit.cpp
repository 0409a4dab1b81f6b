#include "gui/approvallineedit.h"

#include "gui/fieldproblem.h"
#include "gui/personpicker.h"
#include "gui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int numberWidth = 24;
constexpr int mostTitle = 100;

QString composed(const QLineEdit* edit)
{
    return edit->text().normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

ApprovalLineEdit::ApprovalLineEdit(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_purpose(plainLabel(Voice::Muted, true))
    , m_empty(plainLabel(Voice::Normal, true))
    , m_add(new QPushButton)
{
    m_add->setObjectName(u"addSeat"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_purpose);
    layout->addWidget(m_empty);
    for (qsizetype at = 0; at < mostApprovalBoxes; ++at) {
        m_rows << makeRow(session, at);
        layout->addWidget(m_rows.last().widget);
    }
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Row& row = m_rows[m_count];
        row.title->clear();
        row.person->setPerson({});
        setCount(m_count + 1);
        row.title->setFocus();
        Q_EMIT edited();
    });
    retranslate();
    setCount(0);
}

ApprovalLineEdit::Row ApprovalLineEdit::makeRow(Session& session, qsizetype at)
{
    Row row{ new QWidget(this), plainLabel(), new QLineEdit, new PersonPicker(session),
        new QPushButton, new QPushButton, new QPushButton, plainLabel(Voice::Normal, true) };
    row.number->setText(QString::number(at + 1));
    row.number->setFixedWidth(numberWidth);
    row.title->setMaxLength(mostTitle);
    const auto named = [at](const QString& name) { return name + QString::number(at + 1); };
    row.title->setObjectName(named(u"seatTitle"_s));
    row.person->setObjectName(named(u"seatPerson"_s));
    row.up->setObjectName(named(u"seatUp"_s));
    row.down->setObjectName(named(u"seatDown"_s));
    row.remove->setObjectName(named(u"seatRemove"_s));
    row.problem->setObjectName(named(u"seatProblem"_s));
    row.problem->setContentsMargins(numberWidth + 8, 0, 0, 0);
    row.problem->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.number);
    line->addWidget(row.title, 2);
    line->addWidget(row.person, 3);
    line->addWidget(row.up);
    line->addWidget(row.down);
    line->addWidget(row.remove);
    auto* outer = new QVBoxLayout(row.widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    outer->addLayout(line);
    outer->addWidget(row.problem);
    const auto change = [this, problem = row.problem] {
        problem->hide(); // It is judged again when it is to be saved.
        Q_EMIT edited();
    };
    connect(row.title, &QLineEdit::textEdited, this, change);
    connect(row.person, &PersonPicker::picked, this, change);
    connect(row.up, &QPushButton::clicked, this, [this, at] { move(at, -1); });
    connect(row.down, &QPushButton::clicked, this, [this, at] { move(at, 1); });
    connect(row.remove, &QPushButton::clicked, this, [this, at] { removeAt(at); });
    return row;
}

void ApprovalLineEdit::setSeats(const QList<CycleChange::Seat>& seats)
{
    const QSignalBlocker blocker(this);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const CycleChange::Seat seat = seats.value(at);
        m_rows[at].title->setText(seat.title);
        m_rows[at].person->setPerson(seat.employeeNo);
        m_rows[at].problem->hide();
    }
    setCount(std::min(seats.size(), m_rows.size()));
}

QList<CycleChange::Seat> ApprovalLineEdit::seats() const
{
    QList<CycleChange::Seat> seats;
    for (const Row& row : m_rows.first(m_count))
        seats << CycleChange::Seat{ composed(row.title), row.person->person() };
    return seats;
}

void ApprovalLineEdit::setEditable(bool editable)
{
    m_editable = editable;
    setCount(m_count);
}

void ApprovalLineEdit::setCount(qsizetype count)
{
    m_count = count;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        row.widget->setVisible(at < count);
        row.title->setReadOnly(!m_editable);
        row.person->setReadOnly(!m_editable);
        row.up->setEnabled(m_editable && at > 0);
        row.down->setEnabled(m_editable && at + 1 < count);
        row.remove->setEnabled(m_editable);
    }
    m_empty->setVisible(count == 0);
    m_add->setEnabled(m_editable && count < m_rows.size());
}

void ApprovalLineEdit::move(qsizetype at, qsizetype step)
{
    QList<CycleChange::Seat> moved = seats();
    moved.swapItemsAt(at, at + step);
    setSeats(moved);
    const Row& row = m_rows[at + step];
    QPushButton* again = step < 0 ? row.up : row.down; // So that it can be pressed on and on.
    (again->isEnabled() ? static_cast<QWidget*>(again) : row.title)->setFocus();
    Q_EMIT edited();
}

void ApprovalLineEdit::removeAt(qsizetype at)
{
    QList<CycleChange::Seat> left = seats();
    left.removeAt(at);
    setSeats(left);
    if (left.isEmpty())
        m_add->setFocus();
    else
        m_rows[std::min(at, left.size() - 1)].remove->setFocus();
    Q_EMIT edited();
}

QWidget* ApprovalLineEdit::showProblems()
{
    QWidget* first = nullptr;
    for (const Row& row : m_rows.first(m_count)) {
        const bool untitled = composed(row.title).isEmpty();
        QStringList problems;
        if (untitled)
            problems << tr("The box needs a title, for example “Team lead”.");
        if (row.person->isUnknown())
            problems << tr("Nobody is found by what is typed: choose a person from the list.");
        else if (row.person->person().isEmpty())
            problems << tr("The box needs a person who signs it.");
        QWidget* field = untitled ? row.title : static_cast<QWidget*>(row.person);
        showProblem(row.problem, field, problems.join(u' '));
        if (!problems.isEmpty() && !first)
            first = field;
    }
    return first;
}

void ApprovalLineEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ApprovalLineEdit::retranslate()
{
    m_purpose->setText(
        tr("Who signs a result before it is approved, in this order. A review takes the line over "
           "when it is started: a change is for reviews that are started later."));
    m_empty->setText(tr("No box: results are approved without a signature."));
    m_add->setText(tr("Add a &box"));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        row.title->setPlaceholderText(tr("Title"));
        row.title->setAccessibleName(tr("Title of box %1").arg(at + 1));
        row.person->setAccessibleName(tr("Person of box %1").arg(at + 1));
        row.up->setText(tr("Up"));
        row.up->setAccessibleName(tr("Move box %1 up").arg(at + 1));
        row.down->setText(tr("Down"));
        row.down->setAccessibleName(tr("Move box %1 down").arg(at + 1));
        row.remove->setText(tr("Remove"));
        row.remove->setAccessibleName(tr("Remove box %1").arg(at + 1));
    }
}

} // namespace levelbook::gui
