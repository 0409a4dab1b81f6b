#include "gui/participantsedit.h"

#include "gui/plainlabel.h"
#include "gui/ratersdialog.h"
#include "gui/readtable.h"
#include "models/initialconsonants.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int filterWidth = 200;
enum Which { Everybody, TakingPart, PassedOver };
using Kind = RaterChoice::Kind;

// What stands in a field of the raters to begin with.
RaterChoice choiceOf(const std::optional<QString>& own)
{
    if (!own)
        return { Kind::Default, {} };
    return own->isEmpty() ? RaterChoice{ Kind::Nobody, {} } : RaterChoice{ Kind::Person, *own };
}

void take(std::optional<QString>& own, const RaterChoice& choice)
{
    if (choice.kind == Kind::Default)
        own.reset();
    else if (choice.kind != Kind::Keep)
        own = choice.employeeNo;
}

} // namespace

ParticipantsEdit::ParticipantsEdit(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.words())
    , m_reason(plainLabel(Voice::Normal, true))
    , m_filter(new QLineEdit)
    , m_team(new QComboBox)
    , m_level(new QComboBox)
    , m_which(new QComboBox)
    , m_check(new QPushButton)
    , m_uncheck(new QPushButton)
    , m_raters(new QPushButton)
    , m_table(new ReadTable)
    , m_summary(plainLabel(Voice::Normal, true))
{
    m_proxy.setSourceModel(&m_model);
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &ParticipantsEdit::filter);
    for (QComboBox* box : { m_team, m_level, m_which })
        connect(box, &QComboBox::currentIndexChanged, this, &ParticipantsEdit::filter);
    connect(m_check, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_uncheck, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_raters, &QPushButton::clicked, this, &ParticipantsEdit::askRaters);
    connect(&m_model, &ParticipantModel::choiceChanged, this, [this] {
        showSummary();
        Q_EMIT edited();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ParticipantsEdit::showSummary);
    connect(m_table, &ReadTable::rowActivated, this, &ParticipantsEdit::toggleSelected);
}

void ParticipantsEdit::build()
{
    m_reason->setObjectName(u"participantsReason"_s);
    m_reason->hide();
    m_filter->setObjectName(u"participantsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->installEventFilter(this);
    m_team->setObjectName(u"participantsTeam"_s);
    m_level->setObjectName(u"participantsLevel"_s);
    m_which->setObjectName(u"participantsWhich"_s);
    m_check->setObjectName(u"checkShown"_s);
    m_uncheck->setObjectName(u"uncheckShown"_s);
    m_raters->setObjectName(u"participantsRaters"_s);
    m_table->setObjectName(u"participantsTable"_s);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ParticipantModel::Name, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_summary->setObjectName(u"participantsSummary"_s);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_filter, m_team, m_level, m_which })
        filters->addWidget(widget);
    filters->addStretch(1);
    filters->addWidget(m_check);
    filters->addWidget(m_uncheck);
    filters->addWidget(m_raters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    fillBoxes();
}

void ParticipantsEdit::fillBoxes()
{
    m_team->addItem(QString(), QString());
    for (const Team& team : m_session.workspace().people().teams())
        m_team->addItem(team.name, team.name);
    m_level->addItem(QString(), -1);
    for (const Level level : allLevels)
        m_level->addItem(QString(), static_cast<int>(level));
    for (const Which which : { Everybody, TakingPart, PassedOver })
        m_which->addItem(QString(), which);
}

void ParticipantsEdit::setPeriod(const Period& period, bool usesSecond)
{
    if (period == m_period && usesSecond == m_usesSecond)
        return;
    m_period = period;
    m_usesSecond = usesSecond;
    m_model.setSecondUsed(usesSecond);
    rebuild();
}

void ParticipantsEdit::setReviewed(const QSet<EngineerId>& reviewed)
{
    m_reviewed = reviewed;
    rebuild();
}

void ParticipantsEdit::setClosed(const QString& reason)
{
    m_closed = !reason.isEmpty();
    m_reason->setText(reason);
    m_reason->setVisible(m_closed);
    rebuild();
}

QString ParticipantsEdit::raterName(
    const std::optional<QString>& own, const Engineer* byDefault) const
{
    const Engineer* rater = own ? m_session.workspace().people().byNo(*own) : byDefault;
    return rater ? rater->name : QString();
}

// The people as they are now, those who were checked still checked.
void ParticipantsEdit::rebuild()
{
    QSet<QString> checked;
    for (const Participant& person : m_model.people()) {
        if (person.takesPart)
            checked << person.employeeNo;
    }
    const PeopleIndex& people = m_session.workspace().people();
    const auto managerOf = [&people](const Engineer* one) {
        return one && one->manager ? people.byId(*one->manager) : nullptr;
    };
    QList<Participant> all;
    for (const Engineer& engineer : people.engineers()) {
        const QString& no = engineer.employeeNo;
        Participant person;
        person.employeeNo = no;
        person.name = engineer.name;
        if (m_period.isValid()) {
            person.team = people.teamNameOn(engineer, m_period.lastDay());
            person.level = engineer.levelOn(m_period.lastDay());
            person.why = whyNotStarted(engineer, m_period, m_reviewed.contains(engineer.id));
        } else {
            person.why = Problem{ ErrorCode::NoActiveDay, { no }, std::nullopt, {}, no };
        }
        if (m_closed && !person.why)
            person.why = Problem{ ErrorCode::CycleNotInState, { cycleStateKey(CycleState::Open) },
                {}, {}, {} };
        const RaterRequest own = m_own.value(no);
        person.first = raterName(own.first, managerOf(&engineer));
        person.second = raterName(own.second, managerOf(managerOf(&engineer)));
        person.takesPart = !person.why && checked.contains(no);
        all << person;
    }
    m_model.setPeople(all);
    if (m_period.isValid() && !m_isFitted) {
        m_isFitted = true;
        m_table->fitColumns();
    }
    filter();
}

void ParticipantsEdit::filter()
{
    m_proxy.setAccept([this, text = m_filter->text(), team = m_team->currentData().toString(),
                          level = m_level->currentData().toInt(),
                          which = m_which->currentData().toInt()](int row) {
        const Participant& one = m_model.people()[row];
        const bool isPassedOver = one.why && one.why->code != ErrorCode::ReviewExists;
        return (team.isEmpty() || one.team == team)
            && (level < 0 || (one.level && static_cast<int>(*one.level) == level))
            && (which != TakingPart || one.takesPart || (one.why && !isPassedOver))
            && (which != PassedOver || isPassedOver)
            && (matchesSearch(one.name, text) || matchesSearch(one.employeeNo, text));
    });
    showSummary();
}

QList<int> ParticipantsEdit::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows << m_proxy.mapToSource(m_proxy.index(row, 0)).row();
    return rows;
}

QList<int> ParticipantsEdit::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows << m_proxy.mapToSource(index).row();
    return rows;
}

void ParticipantsEdit::check(bool takesPart) { m_model.setTakesPart(shownRows(), takesPart); }

// One key for one person and for many: all become what the first of them is not.
void ParticipantsEdit::toggleSelected()
{
    QList<int> rows = selectedRows();
    rows.removeIf([this](int row) { return m_model.people()[row].why.has_value(); });
    if (!rows.isEmpty())
        m_model.setTakesPart(rows, !m_model.people()[rows.first()].takesPart);
}

void ParticipantsEdit::chooseAll()
{
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    m_model.setTakesPart(rows, true);
}

void ParticipantsEdit::askRaters()
{
    QStringList people;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (!m_model.people()[row].why)
            people << m_model.people()[row].employeeNo;
    }
    if (people.isEmpty())
        return;
    RatersQuestion question;
    question.prompt = people.size() == 1 ? m_session.workspace().people().byNo(people.first())->name
                                         : tr("People: %1").arg(countText(people.size()));
    question.hasDefault = true;
    question.mayKeep = people.size() > 1;
    if (people.size() == 1) {
        question.first = choiceOf(m_own.value(people.first()).first);
        question.second = choiceOf(m_own.value(people.first()).second);
    }
    if (!m_usesSecond) {
        question.mayKeep = true;
        question.second = {};
        question.secondFixed = tr("The cycle has no second review.");
    }
    RatersDialog dialog(m_session, question, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const QString& no : std::as_const(people)) {
        RaterRequest& own = m_own[no];
        take(own.first, dialog.first());
        take(own.second, dialog.second());
    }
    rebuild();
}

StartRequest ParticipantsEdit::request() const
{
    StartRequest request;
    for (const Participant& person : m_model.people()) {
        if (!person.takesPart)
            continue;
        request.employeeNos << person.employeeNo;
        if (const auto own = m_own.constFind(person.employeeNo); own != m_own.cend())
            request.own[person.employeeNo] = *own;
    }
    return request;
}

int ParticipantsEdit::chosen() const
{
    return static_cast<int>(std::count_if(m_model.people().begin(), m_model.people().end(),
        [](const Participant& person) { return person.takesPart; }));
}

int ParticipantsEdit::takingPart() const { return chosen() + static_cast<int>(m_reviewed.size()); }

int ParticipantsEdit::couldTakePart() const
{
    return static_cast<int>(
        std::count_if(m_model.people().begin(), m_model.people().end(), [](const Participant& one) {
            return !one.why || one.why->code != ErrorCode::NoActiveDay;
        }));
}

void ParticipantsEdit::focusFirst() { m_filter->setFocus(); }

void ParticipantsEdit::showSummary()
{
    const qsizetype idle = m_model.rowCount() - couldTakePart();
    const int left = couldTakePart() - takingPart();
    QStringList parts{ tr("Take part: %1").arg(countText(takingPart())) };
    if (!m_reviewed.isEmpty())
        parts << tr("of them with a review already: %1").arg(countText(m_reviewed.size()));
    if (left > 0)
        parts << tr("not chosen: %1").arg(countText(left));
    if (idle > 0)
        parts << tr("passed over, no day of work in the period: %1").arg(countText(idle));
    parts << tr("shown: %1").arg(countText(m_proxy.rowCount()));
    m_summary->setText(parts.join(u" · "_s));
    const QList<int> rows = selectedRows();
    m_raters->setEnabled(std::any_of(
        rows.begin(), rows.end(), [this](int row) { return !m_model.people()[row].why; }));
    m_check->setEnabled(!m_closed && m_proxy.rowCount() > 0);
    m_uncheck->setEnabled(!m_closed && m_proxy.rowCount() > 0);
}

bool ParticipantsEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_table && key == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    // From what is found to the list of it; Enter would else save the whole dialog.
    if (watched == m_filter
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)) {
        m_table->setFocus();
        if (m_proxy.rowCount() > 0)
            m_table->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ParticipantsEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParticipantsEdit::retranslate()
{
    const Words& words = m_session.words();
    m_model.setWords(words);
    m_filter->setPlaceholderText(tr("Filter by name or number"));
    m_filter->setAccessibleName(tr("Filter the people"));
    m_team->setItemText(0, tr("All teams"));
    m_team->setAccessibleName(label(words, Term::Team));
    m_level->setItemText(0, tr("All levels"));
    m_level->setAccessibleName(label(words, Term::Level));
    for (int i = 1; i < m_level->count(); ++i)
        m_level->setItemText(i, label(words, static_cast<Level>(m_level->itemData(i).toInt())));
    m_which->setItemText(Everybody, tr("Everybody"));
    m_which->setItemText(TakingPart, tr("Who takes part"));
    m_which->setItemText(PassedOver, tr("Who is passed over"));
    m_which->setAccessibleName(tr("Whom the list shows"));
    m_check->setText(tr("&Check those shown"));
    m_uncheck->setText(tr("&Uncheck those shown"));
    m_raters->setText(tr("&Raters…"));
    m_table->setAccessibleName(tr("Who takes part"));
    m_table->setAccessibleDescription(tr("The space bar checks the selected people."));
    m_table->setEmptyText(tr("Nobody is found by this filter."));
    showSummary();
}

} // namespace levelbook::gui
