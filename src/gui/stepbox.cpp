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
    if (move.move == Move::Back)
        return StepBox::tr("Send back…");
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
    , m_forward(new QPushButton)
    , m_back(new QPushButton)
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
    for (QPushButton* button : { m_forward, m_back, m_preview })
        layout->addWidget(button);
    m_forward->setObjectName(u"forwardButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_preview->setObjectName(u"previewButton"_s);
    const auto want = [this](Move which) {
        for (const AllowedMove& move : std::as_const(m_moves)) {
            if (move.move == which) {
                Q_EMIT moveWanted(move);
                return;
            }
        }
    };
    connect(m_forward, &QPushButton::clicked, this, [want] { want(Move::Forward); });
    connect(m_back, &QPushButton::clicked, this, [want] { want(Move::Back); });
    connect(m_preview, &QPushButton::clicked, this, &StepBox::previewWanted);
}

void StepBox::refresh()
{
    const OpenReview& review = m_desk.review();
    const bool frozen = m_session.workspace().isReadOnly() || m_desk.offeredDraft();
    const QList<AllowedMove> moves = frozen ? QList<AllowedMove>() : review.moves();
    const auto forward = std::find_if(moves.begin(), moves.end(),
        [](const AllowedMove& move) { return move.move == Move::Forward; });
    const QList<Problem> missing =
        forward == moves.end() ? QList<Problem>() : review.missing(*forward);
    const Language language = m_session.words().language();
    if (moves == m_moves && missing == m_missing && m_shownIn == language)
        return;
    m_moves = moves;
    m_missing = missing;
    m_shownIn = language;

    m_preview->setText(tr("Print preview…"));
    m_forward->setVisible(forward != moves.end());
    if (forward != moves.end())
        m_forward->setText(moveText(*forward));
    const auto back = std::find_if(moves.begin(), moves.end(),
        [](const AllowedMove& move) { return move.move == Move::Back; });
    m_back->setVisible(back != moves.end());
    if (back != moves.end())
        m_back->setText(moveText(*back));
    showMissing(missing);
    dim(!missing.isEmpty());
}

// The button stays clickable: pressed too early, it tells what is missing.
void StepBox::dim(bool dimmed)
{
    QPalette colours;
    if (dimmed) {
        colours.setColor(QPalette::ButtonText, colours.color(QPalette::PlaceholderText));
        m_forward->setAccessibleDescription(tr("Not yet: something is missing"));
    } else {
        m_forward->setAccessibleDescription({});
    }
    m_forward->setPalette(colours);
    m_forward->setDefault(!dimmed);
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
