#include "gui/stepbox.h"

#include "gui/linkbutton.h"
#include "gui/plainlabel.h"
#include "gui/reviewsection.h"
#include "models/plaintooltip.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int linkWidth = 208; ///< What the side of the form has room for.
constexpr int numbersInRow = 8;

} // namespace

QString moveText(const AllowedMove& move)
{
    switch (move.move) {
    case Move::Back:
        return StepBox::tr("Send back…");
    case Move::Appeal:
        return StepBox::tr("Record an appeal…");
    case Move::Decision:
        return StepBox::tr("Decide on the appeal…");
    case Move::Reopen:
        return StepBox::tr("Reopen…");
    case Move::Forward:
        break;
    }
    switch (move.to) {
    case ReviewState::Self:
        return StepBox::tr("Go on to the self review");
    case ReviewState::First:
        return StepBox::tr("Go on to the first review");
    case ReviewState::Second:
        return StepBox::tr("Go on to the second review");
    case ReviewState::Calibration:
        return StepBox::tr("Go on to the calibration");
    case ReviewState::Approved:
        return StepBox::tr("Approve…");
    case ReviewState::Disclosed:
        return StepBox::tr("Disclose");
    case ReviewState::Acknowledged:
        return StepBox::tr("Record the acknowledgement");
    case ReviewState::Closed:
        return StepBox::tr("Close the review");
    case ReviewState::Draft:
    case ReviewState::Appealed:
    case ReviewState::Decided:
        break;
    }
    return {};
}

StepBox::StepBox(Session& session, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_box(new QFrame)
    , m_heading(plainLabel(Voice::Heading, true))
    , m_links(new QVBoxLayout)
    , m_preview(new QPushButton)
{
    m_box->setFrameShape(QFrame::StyledPanel);
    m_box->setBackgroundRole(QPalette::Base);
    m_box->setAutoFillBackground(true);
    auto* box = new QVBoxLayout(m_box);
    box->setContentsMargins(8, 8, 8, 8);
    box->setSpacing(4);
    box->addWidget(m_heading);
    box->addLayout(m_links);
    m_links->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    struct Named {
        Move move;
        QString name;
    };
    const QList<Named> steps{ { Move::Forward, u"forwardButton"_s },
        { Move::Decision, u"decisionButton"_s }, { Move::Appeal, u"appealButton"_s },
        { Move::Back, u"backButton"_s }, { Move::Reopen, u"reopenButton"_s } };
    for (const auto& [move, name] : steps) {
        auto* button = new QPushButton;
        button->setObjectName(name);
        layout->addWidget(button);
        m_buttons[move] = button;
        connect(button, &QPushButton::clicked, this, [this, move = move] { want(move); });
    }
    m_preview->setObjectName(u"previewButton"_s);
    layout->addWidget(m_preview);
    connect(m_preview, &QPushButton::clicked, this, &StepBox::previewWanted);
}

void StepBox::want(Move which)
{
    const auto found = std::find_if(m_moves.begin(), m_moves.end(),
        [which](const AllowedMove& move) { return move.move == which; });
    if (found != m_moves.end())
        Q_EMIT moveWanted(AllowedMove(*found)); // The list changes by it.
}

void StepBox::refresh()
{
    const OpenReview& review = m_desk.review();
    const bool frozen = m_session.workspace().isReadOnly() || m_desk.offeredDraft();
    const QDate today = m_session.workspace().actor().today;
    const QList<AllowedMove> moves = frozen ? QList<AllowedMove>() : review.moves();
    QList<QList<Problem>> missing;
    for (const AllowedMove& move : moves)
        missing << review.missing(move, today);
    const Language language = m_session.words().language();
    if (moves == m_moves && missing == m_missing && m_shownIn == language)
        return;
    if (moves != m_moves)
        m_refused.reset();
    m_moves = moves;
    m_missing = missing;
    m_shownIn = language;

    m_preview->setText(tr("Print preview…"));
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const auto move = std::find_if(moves.begin(), moves.end(),
            [&](const AllowedMove& one) { return one.move == button.key(); });
        button.value()->setVisible(move != moves.end());
        if (move == moves.end())
            continue;
        const QList<Problem>& lacking = missing.at(move - moves.begin());
        button.value()->setText(moveText(*move));
        dim(button.value(), !lacking.isEmpty());
        if (move->move == Move::Forward || move->move == Move::Decision)
            button.value()->setDefault(lacking.isEmpty());
    }
    showMissing();
}

void StepBox::showRefused(const AllowedMove& move)
{
    m_refused = move.move;
    showMissing();
}

void StepBox::focusMissing()
{
    if (auto* link = m_box->findChild<LinkButton*>())
        link->setFocus(Qt::OtherFocusReason);
}

// The button stays clickable: pressed too early, it tells what is missing.
void StepBox::dim(QPushButton* button, bool dimmed)
{
    QPalette colours;
    if (dimmed)
        colours.setColor(QPalette::ButtonText, colours.color(QPalette::PlaceholderText));
    button->setAccessibleDescription(dimmed ? tr("Not yet: something is missing") : QString());
    button->setPalette(colours);
}

// What keeps the review from going on; other steps can be taken or left: what they lack is listed
// for who has tried.
void StepBox::showMissing()
{
    const auto lackingOf = [this](Move which) {
        for (qsizetype i = 0; i < m_moves.size(); ++i) {
            if (m_moves[i].move == which)
                return m_missing[i];
        }
        return QList<Problem>();
    };
    Move shown = m_refused.value_or(Move::Forward);
    if (lackingOf(shown).isEmpty())
        shown = Move::Forward;
    const QList<Problem> missing = lackingOf(shown);
    clearLayout(m_links);
    m_box->setVisible(!missing.isEmpty());
    m_heading->setText(shown == Move::Forward
            ? tr("Missing to go on")
            : tr("Not possible: %1").arg(m_buttons[shown]->text().remove(u'…')));
    QList<Problem> duties;
    QList<Problem> competencies;
    for (const Problem& problem : missing) {
        if (problem.code == ErrorCode::RatingMissing)
            (problem.item.contains(u".duty.") ? duties : competencies) << problem;
    }
    addGroup(Term::Duties, duties);
    addGroup(Term::Competencies, competencies);
    for (const Problem& problem : missing) {
        if (problem.code != ErrorCode::RatingMissing)
            addLink(problem, shortText(problem));
    }
    Q_EMIT rebuilt();
}

QString StepBox::shortText(const Problem& problem) const
{
    const Words& words = m_session.words();
    switch (problem.code) {
    case ErrorCode::OverallMissing:
        return tr("No overall comment");
    case ErrorCode::GradeMissing:
        return tr("No grade");
    case ErrorCode::GradeReasonMissing:
        return tr("No reason for the grade");
    case ErrorCode::ApprovalMissing:
        return tr("Not signed: %1").arg(problem.item);
    case ErrorCode::CycleNotInState: {
        const auto state = cycleStateFromKey(problem.args.value(0).toString());
        return tr("The cycle is not “%1” yet").arg(state ? label(words, *state) : QString());
    }
    case ErrorCode::AppealTooLate:
        return tr("The last day was %1").arg(dateText(problem.args.value(0).toDate()));
    default:
        return problemText(words, problem);
    }
}

// The number of items that are not rated, and a link for each by its number in the form.
void StepBox::addGroup(Term term, const QList<Problem>& problems)
{
    if (problems.isEmpty())
        return;
    const Words& words = m_session.words();
    const LevelDefinition& level = m_desk.review().level();
    addLink(problems.first(), tr("%1 not rated: %2").arg(label(words, term)).arg(problems.size()));
    auto* group = new QWidget;
    auto* numbers = new QGridLayout(group);
    numbers->setContentsMargins(12, 0, 0, 0);
    numbers->setHorizontalSpacing(8);
    numbers->setVerticalSpacing(0);
    const QList<LevelItem>& items = term == Term::Duties ? level.duties : level.competencies;
    int place = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto problem = std::find_if(problems.begin(), problems.end(),
            [&](const Problem& one) { return one.item == items[i].key; });
        if (problem == problems.end())
            continue;
        QPushButton* link =
            makeLink(*problem, QString::number(i + 1), u"missingItem."_s + items[i].key);
        const QString text = items[i].text.in(words.language());
        link->setAccessibleName(tr("Not rated: %1").arg(text));
        link->setToolTip(plainToolTip(text));
        numbers->addWidget(link, place / numbersInRow, place % numbersInRow, Qt::AlignLeft);
        ++place;
    }
    numbers->setColumnStretch(numbersInRow, 1);
    m_links->addWidget(group);
    group->show();
}

void StepBox::addLink(const Problem& problem, const QString& text)
{
    const QString name = u"missing."_s + errorKey(problem.code)
        + (problem.item.isEmpty() ? QString() : u'.' + problem.item);
    QPushButton* link = makeLink(problem, text, name);
    m_links->addWidget(link);
    link->show(); // At once: it may be given the cursor.
}

QPushButton* StepBox::makeLink(const Problem& problem, const QString& text, const QString& name)
{
    auto* link = new LinkButton;
    link->setObjectName(name);
    // An ampersand in a title is no mnemonic.
    link->setText(
        link->fontMetrics().elidedText(text, Qt::ElideRight, linkWidth).replace(u'&', u"&&"_s));
    link->setAccessibleName(text);
    link->setToolTip(plainToolTip(problemText(m_session.words(), problem)));
    connect(link, &QPushButton::clicked, this, [this, problem] { Q_EMIT jumpWanted(problem); });
    return link;
}

} // namespace levelbook::gui
