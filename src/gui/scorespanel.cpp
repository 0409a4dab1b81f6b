#include "gui/scorespanel.h"

#include "gui/derivationdialog.h"
#include "gui/linkbutton.h"
#include "gui/plainlabel.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr qreal finalScale = 2; ///< The final score is this much larger than other text.

} // namespace

ScoresPanel::ScoresPanel(Session& session, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
    , m_heading(plainLabel(Voice::Heading))
    , m_derivation(new LinkButton)
    , m_earlierHeading(plainLabel(Voice::Heading, true))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_heading, 0, 0, 1, 2);
    m_achievement = addLine(u"achievementScore"_s);
    m_competency = addLine(u"competencyScore"_s);
    m_final = addLine(u"finalScore"_s);
    QFont large = m_final.value->font();
    large.setPointSizeF(large.pointSizeF() * finalScale);
    large.setBold(true);
    m_final.value->setFont(large);
    m_coverage = addLine(u"coverage"_s);
    m_suggested = addLine(u"suggestedGrade"_s);
    m_derivation->setObjectName(u"derivationButton"_s);
    m_grid->addWidget(m_derivation, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_earlierHeading, m_grid->rowCount(), 0, 1, 2);
    m_earlierScore = addLine(u"earlierScore"_s);
    connect(m_derivation, &QPushButton::clicked, this, &ScoresPanel::openDerivation);
}

ScoresPanel::Line ScoresPanel::addLine(const QString& valueName)
{
    const Line line{ plainLabel(Voice::Muted, true), plainLabel() };
    line.value->setObjectName(valueName);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void ScoresPanel::build()
{
    const Words& words = m_session.words();
    m_heading->setText(tr("Scores"));
    m_derivation->setText(tr("%1…").arg(label(words, Term::Derivation)));
    auto earlier = m_desk.review().earlier(m_session.workspace());
    if (!earlier)
        m_session.tell(earlier.error());
    const bool shown = earlier && *earlier;
    m_earlierHeading->setVisible(shown);
    m_earlierScore.name->setVisible(shown);
    m_earlierScore.value->setVisible(shown);
    if (shown) {
        const EarlierReview& last = **earlier;
        m_earlierHeading->setText(tr("Last cycle: %1").arg(last.cycle));
        m_earlierScore.name->setText(tr("Final score / grade"));
        m_earlierScore.value->setText(last.finalScore || !last.grade.isEmpty()
                ? u"%1 / %2"_s.arg(
                    scoreText(last.finalScore), last.grade.isEmpty() ? noValueText() : last.grade)
                : label(words, last.state));
    }
    refresh();
}

void ScoresPanel::refresh()
{
    const Words& words = m_session.words();
    const Scores& scores = m_desk.review().document().scores;
    const int weight = m_desk.review().level().achievementWeight;
    const auto weighted = [](const QString& name, int basisPoints) {
        return u"%1 (%2)"_s.arg(name, basisPointsText(basisPoints));
    };
    m_achievement.name->setText(weighted(label(words, Term::Achievement), weight));
    m_achievement.value->setText(scoreText(scores.achievement));
    m_competency.name->setText(weighted(label(words, Term::CompetencyScore), 10'000 - weight));
    m_competency.value->setText(scoreText(scores.competency));
    m_final.name->setText(label(words, Term::FinalScore));
    m_final.value->setText(scoreText(scores.final));
    m_coverage.name->setText(label(words, Term::Coverage));
    m_coverage.value->setText(percentText(100 * scores.coverage, 0));
    m_suggested.name->setText(label(words, Term::SuggestedGrade));
    m_suggested.value->setText(scores.suggestedGrade.value_or(noValueText()));
    for (const Line& line : { m_achievement, m_competency, m_final, m_coverage, m_suggested })
        line.value->setAccessibleName(u"%1: %2"_s.arg(line.name->text(), line.value->text()));
}

void ScoresPanel::openDerivation()
{
    showDerivation(m_session.words(), m_desk.review().document().derivation,
        m_desk.review().framework(), this);
}

} // namespace levelbook::gui
