#include "gui/stepbox.h"

#include "gui/linkbutton.h"
#include "gui/plainlabel.h"
#include "gui/reviewsection.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

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
    m_moves = moves;
    m_missing = missing;
    m_shownIn = language;

    m_preview->setText(tr("Print preview…"));
    QList<Problem> toGoOn;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const auto move = std::find_if(moves.begin(), moves.end(),
            [&](const AllowedMove& one) { return one.move == button.key(); });
        button.value()->setVisible(move != moves.end());
        if (move == moves.end())
            continue;
        const QList<Problem>& lacking = missing.at(move - moves.begin());
        button.value()->setText(moveText(*move));
        dim(button.value(), !lacking.isEmpty());
        // Others can be taken or left: what they lack is told to who tries.
        if (move->move == Move::Forward)
            toGoOn = lacking;
        if (move->move == Move::Forward || move->move == Move::Decision)
            button.value()->setDefault(lacking.isEmpty());
    }
    showMissing(toGoOn);
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

void StepBox::showMissing(const QList<Problem>& missing)
{
    clearLayout(m_links);
    m_box->setVisible(!missing.isEmpty());
    m_heading->setText(tr("Missing to go on"));
    const Words& words = m_session.words();
    QList<Problem> duties;
    QList<Problem> competencies;
    for (const Problem& problem : missing) {
        if (problem.code == ErrorCode::RatingMissing)
            (problem.item.contains(u".duty.") ? duties : competencies) << problem;
    }
    const auto unrated = [&words](Term term, const QList<Problem>& problems) {
        return tr("%1 not rated: %2").arg(label(words, term)).arg(problems.size());
    };
    if (!duties.isEmpty())
        addGroup(duties, unrated(Term::Duties, duties));
    if (!competencies.isEmpty())
        addGroup(competencies, unrated(Term::Competencies, competencies));
    for (const Problem& problem : missing) {
        switch (problem.code) {
        case ErrorCode::RatingMissing:
            break;
        case ErrorCode::OverallMissing:
            addGroup({ problem }, tr("No overall comment"));
            break;
        case ErrorCode::GradeMissing:
            addGroup({ problem }, tr("No grade"));
            break;
        case ErrorCode::GradeReasonMissing:
            addGroup({ problem }, tr("No reason for the grade"));
            break;
        default: {
            QLabel* line = plainLabel(Voice::Normal, true);
            line->setText(problemText(words, problem));
            m_links->addWidget(line);
        }
        }
    }
}

void StepBox::addGroup(const QList<Problem>& problems, const QString& text)
{
    auto* link = new LinkButton(text);
    link->setObjectName(u"missing."_s + errorKey(problems.first().code)
        + (problems.first().item.isEmpty() ? QString() : u'.' + problems.first().item));
    connect(link, &QPushButton::clicked, this,
        [this, first = problems.first()] { Q_EMIT jumpWanted(first); });
    m_links->addWidget(link);
}

} // namespace levelbook::gui
