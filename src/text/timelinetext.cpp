#include "text/timelinetext.h"

#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/workflowtext.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr char16_t minus = 0x2212;

QString named(const QString& name, const QString& value) { return name + u": "_s + value; }

QString moveWord(const Words& words, const TimelineEvent& event)
{
    switch (event.move) {
    case Move::Back:
        return label(words, Term::SendBack);
    case Move::Appeal:
        return label(words, Term::Appeal);
    case Move::Reopen:
        return label(words, Term::Reopen);
    case Move::Decision:
        return verdictText(words, { {}, {}, {}, event.upheld, {}, {}, {} });
    case Move::Forward:
        break;
    }
    return {};
}

QString reasonName(const Words& words, const TimelineEvent& event)
{
    if (event.move == Move::Decision)
        return label(words, Term::Decision);
    return label(words, Term::Reason);
}

TimelineLine signatureLine(const Words& words, const ApprovalBox& box)
{
    return { dateText(box.signedOn), filled(words.translate("Timeline", "Box “%1”"), { box.title }),
        {}, { boxText(words, box) } };
}

} // namespace

QString TimelineLine::sentence() const
{
    QStringList parts{ when, what, who };
    parts += notes;
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

TimelineLine timelineLine(const Words& words, const TimelineEvent& event,
    const TimelineNames& names, const QTimeZone& zone)
{
    if (event.kind == TimelineEvent::Kind::Signature)
        return signatureLine(words, event.box);
    const HistoryEntry& step = event.step;
    TimelineLine line;
    line.when = dateTimeText(step.at, zone);
    line.what = u"%1 → %2"_s.arg(label(words, step.from), label(words, step.to));
    if (const QString word = moveWord(words, event); !word.isEmpty())
        line.what += u" (%1)"_s.arg(word);
    line.who =
        step.by.isEmpty() ? words.translate("Timeline", "nobody said who") : names.byNo(step.by);
    if (event.beginsRevision)
        line.notes << filled(words.translate("Timeline", "Revision %1 begins"),
            { QString::number(event.revisionNo) });
    if (!step.reason.isEmpty())
        line.notes << named(reasonName(words, event), step.reason);
    if (!event.statement.isEmpty())
        line.notes << named(label(words, Term::Statement), event.statement);
    if (event.expected && !step.by.isEmpty()) {
        const QString expected = names.numberOf(*event.expected);
        if (!expected.isEmpty() && expected != step.by)
            line.notes << filled(words.translate("Timeline", "in the place of %1 (%2)"),
                { names.byNo(expected), label(words, *event.expectedAs) });
    }
    return line;
}

QString timelineText(const Words& words, const QList<TimelineEvent>& events,
    const TimelineNames& names, const QTimeZone& zone)
{
    QStringList lines;
    for (const TimelineEvent& event : events) {
        QString line = timelineLine(words, event, names, zone).sentence();
        line.replace(u'\n', u' ');
        lines << u"%1 %2 | %3"_s.arg(label(words, Term::Revision)).arg(event.revisionNo).arg(line);
    }
    return lines.join(u'\n');
}

QString gapText(std::optional<int> gap)
{
    if (!gap)
        return noValueText();
    if (*gap == 0)
        return u"0"_s;
    return (*gap > 0 ? QChar(u'+') : QChar(minus)) + QString::number(std::abs(*gap));
}

QString shortRatingText(const Words& words, const Rating& rating)
{
    if (rating.isSkipped())
        return label(words, Term::Skipped);
    return rating.rating ? QString::number(*rating.rating) : noValueText();
}

QString comparedText(const Words& words, const ComparedItem& item)
{
    QStringList parts;
    std::optional<Rater> before;
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second }) {
        const Rating rating = item.by.value(rater);
        if (!rating.isDone())
            continue;
        QString part = u"%1 %2"_s.arg(label(words, rater), shortRatingText(words, rating));
        if (const auto gap = before ? item.gap(rater, *before) : std::nullopt)
            part += u" (%1)"_s.arg(gapText(gap));
        if (item.ratingBy(rater))
            before = rater;
        // A line breaks between the raters, not within one.
        parts << part.replace(u' ', QChar(QChar::Nbsp));
    }
    return parts.size() < 2 ? QString() : parts.join(u" · "_s);
}

} // namespace levelbook
