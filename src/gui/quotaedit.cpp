#include "gui/quotaedit.h"

#include "domain/quota.h"
#include "gui/fieldproblem.h"
#include "gui/plainlabel.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int percentWidth = 96;
constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

QString typedIn(const QLineEdit* edit)
{
    QString text = edit->text().trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    return text.trimmed();
}

// In basis points; none where it is not a percentage from 0 to 100.
std::optional<int> shareOf(const QString& text)
{
    bool isNumber = false;
    const double percent = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(percent) || percent < 0 || percent > 100)
        return std::nullopt;
    return static_cast<int>(std::lround(percent * 100));
}

} // namespace

QuotaEdit::QuotaEdit(Session& session, const QStringList& grades, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_purpose(plainLabel(Voice::Muted, true))
    , m_gradeHead(plainLabel(Voice::Muted))
    , m_percentHead(plainLabel(Voice::Muted))
    , m_headsHead(plainLabel(Voice::Muted))
    , m_rest(plainLabel(Voice::Normal, true))
    , m_basis(plainLabel(Voice::Muted, true))
{
    m_rest->setObjectName(u"quotaRest"_s);
    m_basis->setObjectName(u"quotaBasis"_s);
    m_headsHead->setAlignment(numeric);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_gradeHead, 0, 0);
    grid->addWidget(m_percentHead, 0, 1);
    grid->addWidget(m_headsHead, 0, 2);
    for (const QString& grade : grades) {
        Row row{ grade, new QLineEdit, plainLabel(), plainLabel() };
        row.percent->setObjectName(u"quota_"_s + grade);
        row.percent->setFixedWidth(percentWidth);
        row.percent->setAlignment(numeric);
        row.heads->setObjectName(u"heads_"_s + grade);
        row.heads->setAlignment(numeric);
        row.problem->setObjectName(u"quotaProblem_"_s + grade);
        row.problem->hide();
        QLabel* name = plainLabel(Voice::Heading);
        name->setText(grade);
        name->setBuddy(row.percent);
        const int line = grid->rowCount();
        grid->addWidget(name, line, 0);
        grid->addWidget(row.percent, line, 1);
        grid->addWidget(row.heads, line, 2);
        grid->addWidget(row.problem, line, 3);
        connect(row.percent, &QLineEdit::textEdited, this, [this] {
            refresh();
            Q_EMIT edited();
        });
        m_rows << row;
    }
    grid->setColumnStretch(3, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_purpose);
    layout->addSpacing(8);
    layout->addLayout(grid);
    layout->addSpacing(8);
    layout->addWidget(m_rest);
    layout->addWidget(m_basis);
    layout->addStretch(1);
    retranslate();
}

void QuotaEdit::setQuota(const QList<QuotaShare>& quota)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.percent->clear();
        for (const QuotaShare& share : quota) {
            if (share.grade == row.grade)
                row.percent->setText(plainNumberText(share.share / 100.0));
        }
    }
    refresh();
}

QList<QuotaShare> QuotaEdit::quota() const
{
    QList<QuotaShare> quota;
    for (const Row& row : m_rows) {
        if (const auto share = shareOf(typedIn(row.percent)))
            quota << QuotaShare{ row.grade, *share };
    }
    return quota;
}

void QuotaEdit::setEditable(bool editable)
{
    for (const Row& row : std::as_const(m_rows))
        row.percent->setReadOnly(!editable);
}

void QuotaEdit::setPeople(int people, bool chosen)
{
    m_people = people;
    m_chosen = chosen;
    refresh();
}

int QuotaEdit::sum() const
{
    int sum = 0;
    for (const QuotaShare& share : quota())
        sum += share.share;
    return sum;
}

QWidget* QuotaEdit::firstProblem() const
{
    for (const Row& row : m_rows) {
        if (!typedIn(row.percent).isEmpty() && !shareOf(typedIn(row.percent)))
            return row.percent;
    }
    return sum() > wholeShare ? m_rows.first().percent : nullptr;
}

void QuotaEdit::refresh()
{
    const QList<QuotaShare> shares = quota();
    const int all = sum();
    const bool fits = all <= wholeShare;
    const QList<int> heads = fits ? quotaHeadcounts(shares, m_people) : QList<int>();
    int given = 0;
    qsizetype at = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const QString text = typedIn(row.percent);
        const bool isShare = shareOf(text).has_value();
        showProblem(row.problem, row.percent,
            text.isEmpty() || isShare ? QString() : tr("Not a percentage from 0 to 100."));
        const int count = isShare && fits ? heads[at] : 0;
        row.heads->setText(isShare && fits ? countText(count) : noValueText());
        given += count;
        at += isShare ? 1 : 0;
    }
    if (shares.isEmpty())
        m_rest->setText(tr("No quota: every grade can be given to anybody."));
    else if (fits)
        m_rest->setText(tr("Together %1. Without a quota: %2, people: %3.")
                            .arg(basisPointsText(all), basisPointsText(wholeShare - all),
                                countText(m_people - given)));
    else
        m_rest->setText(tr("Together %1: that is more than 100%.").arg(basisPointsText(all)));
    m_basis->setText((m_chosen ? tr("Headcounts for those who take part: %1.")
                               : tr("Nobody is chosen yet. Headcounts for all who worked in the "
                                    "period: %1."))
                         .arg(countText(m_people)));
}

void QuotaEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuotaEdit::retranslate()
{
    m_purpose->setText(
        tr("The part of the people that a grade is meant for. An empty field is no quota. Whole "
           "people are made of it by the largest remainder; quotas are shown when grades are "
           "given, and block nothing."));
    m_gradeHead->setText(label(m_session.words(), Term::Grade));
    m_percentHead->setText(tr("Percent"));
    m_headsHead->setText(tr("Headcount"));
    for (const Row& row : std::as_const(m_rows))
        row.percent->setAccessibleName(tr("Percent of grade %1").arg(row.grade));
    refresh();
}

} // namespace levelbook::gui
