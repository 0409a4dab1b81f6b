#include "gui/decisionsection.h"

#include "gui/approvalpanel.h"
#include "gui/growingedit.h"
#include "gui/plainlabel.h"
#include "gui/textfield.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = ReviewField::Kind;

// A wheel that scrolls the form must not change a grade under the pointer.
class GradeBox final : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

DecisionSection::DecisionSection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_gradeLabel(plainLabel(Voice::Muted))
    , m_grade(new GradeBox)
    , m_suggestion(plainLabel(Voice::Muted))
    , m_reason(new TextField(u"gradeReasonEdit"_s))
    , m_approvals(new ApprovalPanel(session, desk))
    , m_statement(new TextField(u"statementEdit"_s))
{
    m_grade->setObjectName(u"gradeBox"_s);
    m_gradeLabel->setBuddy(m_grade);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->setContentsMargins(0, 0, 0, 8);
    line->addWidget(m_gradeLabel);
    line->addWidget(m_grade);
    line->addWidget(m_suggestion);
    line->addStretch();
    body()->addLayout(line);
    body()->addWidget(m_reason);
    body()->addWidget(m_approvals);
    body()->addWidget(m_statement);

    connect(m_grade, &QComboBox::activated, this, &DecisionSection::chooseGrade);
    connect(m_reason, &TextField::edited, this, [this](const QString& text) {
        type({ Kind::GradeReason, {} }, [&](Review& review) { review.gradeReason = text; });
    });
    connect(m_statement, &TextField::edited, this, [this](const QString& text) {
        type({ Kind::Statement, {} }, [&](Review& review) { review.statement = text; });
    });
    connect(m_approvals, &ApprovalPanel::rebuilt, this, &DecisionSection::fieldsChanged);
    connect(m_reason, &TextField::left, &desk, &ReviewDesk::leaveField);
    connect(m_statement, &TextField::left, &desk, &ReviewDesk::leaveField);
}

QString DecisionSection::title() const { return tr("Decision"); }

QString DecisionSection::doneMark() const
{
    const QString& grade = review().mine().grade;
    return grade.isEmpty() ? noValueText() : grade;
}

void DecisionSection::build()
{
    setHeading(title(), {});
    m_gradeLabel->setText(label(words(), Term::Grade));
    m_grade->setAccessibleName(label(words(), Term::Grade));
    m_reason->setTitle(tr("Reason for the grade"));
    m_statement->setTitle(label(words(), Term::Statement));
    m_grade->clear();
    m_grade->addItem(tr("Not given yet"), QString());
    for (const GradeBand& band : review().framework().grades)
        m_grade->addItem(band.key, band.key);
    refresh();
}

void DecisionSection::refresh()
{
    const Review& mine = review().mine();
    const auto writable = desk().writable();
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(mine.grade)));
    m_grade->setEnabled(writable && writable->grade);
    const auto suggested = review().document().scores.suggestedGrade;
    m_suggestion->setText(suggested
            ? tr("Suggested by the scores: %1").arg(*suggested)
            : tr("Nothing is suggested: less than half of the weight stands on evidence."));
    m_reason->edit()->setPlaceholderText(reasonHint());
    m_reason->setContent(mine.gradeReason, writable && writable->grade);
    m_approvals->refresh();
    const bool statement = writable && writable->statement;
    m_statement->setContent(mine.statement, statement);
    m_statement->setVisible(statement || !mine.statement.isEmpty());
}

QString DecisionSection::reasonHint() const
{
    const Review& mine = review().mine();
    const auto suggested = review().document().scores.suggestedGrade;
    if (mine.grade.isEmpty() || suggested == mine.grade)
        return tr("Needed where the grade differs from the suggestion");
    return suggested ? tr("Needed: %1 was suggested").arg(*suggested)
                     : tr("Needed: no grade was suggested");
}

void DecisionSection::chooseGrade(int index)
{
    const QString grade = m_grade->itemData(index).toString();
    if (grade == review().mine().grade)
        return;
    type({ Kind::Grade, {} }, [&](Review& review) { review.grade = grade; });
    desk().leaveField();
}

bool DecisionSection::focusField(const ReviewField& field)
{
    switch (field.kind) {
    case Kind::Grade:
        m_grade->setFocus(Qt::OtherFocusReason);
        return true;
    case Kind::GradeReason:
        m_reason->focus();
        return true;
    case Kind::Statement:
        m_statement->focus();
        return true;
    default:
        return false;
    }
}

bool DecisionSection::focusSign() { return m_approvals->focusSign(); }

bool DecisionSection::focusFirst()
{
    const auto writable = desk().writable();
    return focusField({ writable && writable->statement ? Kind::Statement : Kind::Grade, {} });
}

} // namespace levelbook::gui
