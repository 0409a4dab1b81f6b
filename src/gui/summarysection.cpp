#include "gui/summarysection.h"

#include "gui/goalsedit.h"
#include "gui/growingedit.h"
#include "gui/plainlabel.h"
#include "gui/textfield.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = ReviewField::Kind;

} // namespace

SummarySection::SummarySection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_overall(new TextField(u"overallEdit"_s))
    , m_strengths(new TextField(u"strengthsEdit"_s))
    , m_improvements(new TextField(u"improvementsEdit"_s))
    , m_goalsBox(new QWidget)
    , m_goalsTitle(plainLabel(Voice::Muted))
    , m_goals(new GoalsEdit)
{
    auto* goals = new QVBoxLayout(m_goalsBox);
    goals->setContentsMargins(0, 0, 0, 0);
    goals->setSpacing(4);
    goals->addWidget(m_goalsTitle);
    goals->addWidget(m_goals);
    for (QWidget* widget : { static_cast<QWidget*>(m_overall), static_cast<QWidget*>(m_strengths),
             static_cast<QWidget*>(m_improvements), m_goalsBox })
        body()->addWidget(widget);

    connect(m_overall, &TextField::edited, this, [this](const QString& text) {
        type({ Kind::Overall, {} },
            [&](Review& review) { review.parts[this->desk().writable()->rater].overall = text; });
    });
    connect(m_strengths, &TextField::edited, this, [this](const QString& text) {
        type({ Kind::Strengths, {} }, [&](Review& review) { review.strengths = text; });
    });
    connect(m_improvements, &TextField::edited, this, [this](const QString& text) {
        type({ Kind::Improvements, {} }, [&](Review& review) { review.improvements = text; });
    });
    connect(m_goals, &GoalsEdit::edited, this, [this](const QList<Goal>& typed) {
        type({ Kind::Goals, {} }, [&](Review& review) { review.goals = typed; });
    });
    for (TextField* field : { m_overall, m_strengths, m_improvements })
        connect(field, &TextField::left, &desk, &ReviewDesk::leaveField);
    connect(m_goals, &GoalsEdit::rowsChanged, this, &SummarySection::fieldsChanged);
    connect(m_goals, &GoalsEdit::left, &desk, &ReviewDesk::leaveField);
}

QString SummarySection::title() const { return tr("Summary"); }

QString SummarySection::doneMark() const
{
    const QString overall = review().mine().parts.value(review().shownRater()).overall;
    return overall.trimmed().isEmpty() ? noValueText() : u"✓"_s;
}

QString SummarySection::othersOverall() const
{
    QStringList texts;
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second }) {
        const QString text = review().mine().parts.value(rater).overall;
        if (rater != review().shownRater() && !text.isEmpty())
            texts << u"%1: %2"_s.arg(label(words(), rater), text);
    }
    return texts.join(u'\n');
}

void SummarySection::build()
{
    setHeading(title(), {});
    m_overall->setTitle(u"%1 (%2)"_s.arg(
        label(words(), Term::OverallComment), label(words(), review().shownRater())));
    m_strengths->setTitle(label(words(), Term::Strengths));
    m_improvements->setTitle(label(words(), Term::Improvements));
    m_goalsTitle->setText(label(words(), Term::Goals));
    m_goals->setAccessibleName(label(words(), Term::Goals));
    m_goals->retranslate();
    refresh();
}

void SummarySection::refresh()
{
    const Review& mine = review().mine();
    const auto writable = desk().writable();
    const bool texts = writable && writable->texts;
    m_overall->setContent(mine.parts.value(review().shownRater()).overall,
        writable && writable->ratings, othersOverall());
    m_strengths->setContent(mine.strengths, texts);
    m_improvements->setContent(mine.improvements, texts);
    m_goals->setGoals(mine.goals);
    m_goals->setEditable(texts);
    // What is neither written yet nor to be written now, e.g. in a self review, is left away.
    m_strengths->setVisible(texts || !mine.strengths.isEmpty());
    m_improvements->setVisible(texts || !mine.improvements.isEmpty());
    m_goalsBox->setVisible(texts || !mine.goals.isEmpty());
}

bool SummarySection::focusField(const ReviewField& field)
{
    switch (field.kind) {
    case Kind::Overall:
        m_overall->focus();
        return true;
    case Kind::Strengths:
        m_strengths->focus();
        return true;
    case Kind::Improvements:
        m_improvements->focus();
        return true;
    case Kind::Goals:
        return m_goals->focusFirst();
    default:
        return false;
    }
}

bool SummarySection::focusFirst() { return focusField({ Kind::Overall, {} }); }

} // namespace levelbook::gui
