#include "gui/personreviews.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

using Line = Column<ReviewLine>;

std::function<QString(const Words&)> title(Term term)
{
    return [term](const Words& words) { return label(words, term); };
}

QList<Line> columns()
{
    Line cycle{ "cycle", title(Term::ReviewCycle),
        [](const ReviewLine& line) { return QVariant(line.cycle); } };
    Line revision{ "revision", title(Term::Revision),
        [](const ReviewLine& line) { return QVariant(line.revisionNo); } };
    revision.alignment = numeric;
    Line state{ "state", title(Term::State),
        [](const ReviewLine& line) { return QVariant(static_cast<int>(line.state)); },
        [](const ReviewLine& line, const Words& words) { return label(words, line.state); } };
    Line score{ "final", title(Term::FinalScore),
        [](const ReviewLine& line) { return QVariant(line.finalScore.value_or(0)); },
        [](const ReviewLine& line, const Words&) { return scoreText(line.finalScore); } };
    score.alignment = numeric;
    Line grade{ "grade", title(Term::Grade),
        [](const ReviewLine& line) { return QVariant(line.grade); },
        [](const ReviewLine& line, const Words&) {
            return line.grade.isEmpty() ? noValueText() : line.grade;
        } };
    return { cycle, revision, state, score, grade };
}

} // namespace

PersonReviews::PersonReviews(Session& session, QWidget* parent)
    : ReadTable(parent)
    , m_session(session)
    , m_model(
          columns(),
          [](const ReviewLine& line) { return line.from.toJulianDay() * 1000 + line.revisionNo; },
          session.words())
{
    setObjectName(u"personReviews"_s);
    setModel(&m_model);
    connect(this, &ReadTable::rowActivated, this,
        [this](int row) { Q_EMIT reviewWanted(m_model.saved(row).cycle); });
    retranslate();
}

void PersonReviews::show(const QList<ReviewLine>& reviews)
{
    m_model.setRecords(reviews);
    fitColumns();
}

void PersonReviews::retranslate()
{
    setAccessibleName(tr("Reviews of the person"));
    m_model.setWords(m_session.words());
    fitColumns();
}

} // namespace levelbook::gui
