#include "gui/itemssection.h"

#include "gui/growingedit.h"
#include "gui/itemrow.h"
#include "gui/plainlabel.h"
#include "gui/reasondialog.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/timelinetext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = ReviewField::Kind;

constexpr std::array allRaters{ Rater::Self, Rater::First, Rater::Second };

} // namespace

ItemsSection::ItemsSection(What what, Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_what(what)
{
}

const QList<LevelItem>& ItemsSection::items() const
{
    const LevelDefinition& level = review().level();
    return m_what == What::Duties ? level.duties : level.competencies;
}

QString ItemsSection::title() const
{
    return label(words(), m_what == What::Duties ? Term::Duties : Term::Competencies);
}

QString ItemsSection::doneMark() const
{
    const qsizetype done = std::count_if(items().begin(), items().end(),
        [this](const LevelItem& item) { return ratingOf(item.key).isDone(); });
    return u"%1 / %2"_s.arg(done).arg(items().size());
}

Rating ItemsSection::ratingOf(const QString& item) const
{
    return review().mine().parts.value(review().shownRater()).ratings.value(item);
}

void ItemsSection::build()
{
    clearLayout(body());
    m_rows.clear();
    QStringList scale;
    const QStringList meanings = ratingWords(words(), review().framework());
    for (qsizetype i = 0; i < meanings.size(); ++i)
        scale << u"%1 %2"_s.arg(i + 1).arg(meanings[i]);
    setHeading(title(), scale.join(u" · "_s));
    addHeader();
    for (const LevelItem& item : items())
        addRow(item);
    refresh();
}

void ItemsSection::addHeader()
{
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(16);
    QLabel* text = plainLabel(Voice::Muted);
    const QString level = label(words(), review().mine().level);
    text->setText(m_what == What::Duties ? tr("Duties at the level %1").arg(level)
                                         : tr("Competencies at the level %1").arg(level));
    QLabel* rating = plainLabel(Voice::Muted);
    rating->setText(tr("Rating: %1").arg(label(words(), review().shownRater())));
    rating->setFixedWidth(RatingBar().sizeHint().width());
    QLabel* comment = plainLabel(Voice::Muted);
    comment->setText(label(words(), Term::Comment));
    for (QLabel* wide : { text, comment })
        wide->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(text, ItemRow::textStretch);
    layout->addWidget(rating);
    layout->addWidget(comment, ItemRow::commentStretch);
    body()->addWidget(header);
    body()->addWidget(thinLine());
}

void ItemsSection::addRow(const LevelItem& item)
{
    auto* row = new ItemRow(
        item.key, static_cast<int>(m_rows.size()) + 1, item.text.in(words().language()));
    row->bar()->setWords(ratingWords(words(), review().framework()), label(words(), Term::Skipped));
    connect(row->bar(), &RatingBar::rated, this,
        [this, key = item.key](std::optional<int> rating) { rate(key, rating); });
    connect(row->bar(), &RatingBar::skipWanted, this, [this, item] { skip(item); });
    connect(row->bar(), &RatingBar::neighbourWanted, this,
        [this, row](int step) { moveFrom(row, step); });
    connect(
        row->comment(), &GrowingEdit::edited, this, [this, key = item.key](const QString& text) {
            type({ Kind::Comment, key }, [&](Review& review) {
                review.parts[desk().writable()->rater].ratings[key].comment = text;
            });
        });
    connect(row->comment(), &GrowingEdit::left, &desk(), &ReviewDesk::leaveField);
    m_rows << row;
    body()->addWidget(row);
}

void ItemsSection::refresh()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        refreshRow(i);
}

void ItemsSection::refreshRow(qsizetype at)
{
    const QString key = items()[at].key;
    ItemRow* row = m_rows[at];
    const Rating shown = ratingOf(key);
    row->bar()->setRating(shown.isSkipped() ? std::nullopt : shown.rating);
    row->bar()->setSkipped(shown.isSkipped() ? shown.skipped : QString());
    row->comment()->setText(shown.comment);
    QList<RatingBar::Mark> marks;
    QStringList remarks;
    if (const QString all = comparedText(words(), comparedItem(items()[at], review().mine().parts));
        !all.isEmpty())
        remarks << all;
    if (shown.isSkipped())
        remarks << u"%1: %2"_s.arg(label(words(), Term::Skipped), shown.skipped);
    for (const Rater rater : allRaters) {
        const Rating other = review().mine().parts.value(rater).ratings.value(key);
        if (rater == review().shownRater())
            continue;
        const QString whose = label(words(), rater);
        if (other.rating && !other.isSkipped())
            marks << RatingBar::Mark{ *other.rating, whose };
        if (other.isSkipped())
            remarks << u"%1: %2: %3"_s.arg(whose, label(words(), Term::Skipped), other.skipped);
        if (!other.comment.isEmpty())
            remarks << u"%1: %2"_s.arg(whose, other.comment);
    }
    row->bar()->setMarks(marks);
    row->setRemarks(remarks.join(u'\n'));
    const auto writable = desk().writable();
    row->setEditable(writable && writable->ratings);
}

void ItemsSection::rate(const QString& item, std::optional<int> rating)
{
    type({ Kind::Rating, item }, [&](Review& review) {
        Rating& mine = review.parts[desk().writable()->rater].ratings[item];
        mine.rating = rating;
        mine.skipped.clear();
    });
    desk().leaveField(); // A rating is whole at once.
}

void ItemsSection::skip(const LevelItem& item)
{
    const auto reason = askReason({ tr("Skip this item"),
                                      tr("Why is “%1” not rated? It then counts neither for nor "
                                         "against the person.")
                                          .arg(item.text.in(words().language())),
                                      tr("&Skip"), ratingOf(item.key).skipped },
        this);
    if (!reason)
        return;
    type({ Kind::Rating, item.key }, [&](Review& review) {
        Rating& mine = review.parts[desk().writable()->rater].ratings[item.key];
        mine.rating.reset();
        mine.skipped = *reason;
    });
    desk().leaveField();
}

void ItemsSection::moveFrom(const ItemRow* row, int step)
{
    const qsizetype at = m_rows.indexOf(row) + step;
    if (at >= 0 && at < m_rows.size())
        m_rows[at]->bar()->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT pastEnd(step);
}

bool ItemsSection::focusEnd(int step)
{
    if (m_rows.isEmpty())
        return false;
    (step > 0 ? m_rows.first() : m_rows.last())->bar()->setFocus(Qt::TabFocusReason);
    return true;
}

bool ItemsSection::focusField(const ReviewField& field)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (items()[i].key != field.item)
            continue;
        if (field.kind == Kind::Comment)
            m_rows[i]->comment()->setFocus(Qt::OtherFocusReason);
        else
            m_rows[i]->bar()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool ItemsSection::focusFirst()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!ratingOf(items()[i].key).isDone())
            return focusField({ Kind::Rating, items()[i].key });
    }
    return focusEnd(1);
}

} // namespace levelbook::gui
