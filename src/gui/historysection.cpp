#include "gui/historysection.h"

#include "gui/linkbutton.h"
#include "gui/plainlabel.h"
#include "gui/timelineview.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

HistorySection::HistorySection(Session& session, ReviewDesk& desk, QWidget* parent)
    : ReviewSection(session, desk, parent)
    , m_timeline(new TimelineView)
    , m_none(plainLabel(Voice::Muted))
    , m_compare(new QPushButton)
    , m_copy(new QPushButton)
{
    m_timeline->setObjectName(u"timeline"_s);
    m_compare->setObjectName(u"compareRevisionsButton"_s);
    m_copy->setObjectName(u"copyHistoryButton"_s);
    body()->addWidget(m_none);
    body()->addWidget(m_timeline);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_compare, &QPushButton::clicked, this, &HistorySection::compareWanted);
    connect(m_copy, &QPushButton::clicked, this, &HistorySection::copy);
}

QString HistorySection::title() const { return tr("History"); }

QString HistorySection::doneMark() const
{
    return QString::number(timelineOf(review().revisions()).size());
}

HistorySection::Shown HistorySection::now() const
{
    Shown shown{ timelineOf(review().revisions()), {}, review().saved().revisionNo,
        words().language() };
    for (const Review& revision : review().revisions())
        shown.revisions << std::pair(revision.revisionNo, revision.state);
    return shown;
}

TimelineNames HistorySection::names() const
{
    const PeopleIndex& people = session().workspace().people();
    return { [&people](const QString& employeeNo) {
                const Engineer* engineer = people.byNo(employeeNo);
                return engineer ? u"%1 (%2)"_s.arg(engineer->name, employeeNo) : employeeNo;
            },
        [&people](EngineerId id) {
            const Engineer* engineer = people.byId(id);
            return engineer ? engineer->employeeNo : QString();
        } };
}

void HistorySection::build()
{
    m_shown.reset();
    refresh();
}

void HistorySection::refresh()
{
    const Shown wanted = now();
    if (m_shown == wanted)
        return;
    m_shown = wanted;
    setHeading(title(), {});
    m_timeline->clear();
    m_timeline->setAccessibleName(title());
    const bool several = wanted.revisions.size() > 1;
    for (const auto& [revisionNo, state] : wanted.revisions) {
        if (several)
            addHeading(revisionNo, state);
        for (const TimelineEvent& event : wanted.events) {
            if (event.revisionNo == revisionNo)
                m_timeline->addEvent(timelineLine(words(), event, names(), teamZone()),
                    event.kind == TimelineEvent::Kind::Step);
        }
    }
    const bool any = !wanted.events.isEmpty();
    m_none->setText(tr("Nothing has happened yet."));
    m_none->setVisible(!any);
    m_timeline->setVisible(any || several);
    m_compare->setText(tr("Compare revisions…"));
    m_compare->setVisible(several);
    m_copy->setText(tr("Copy the history"));
    m_copy->setAccessibleDescription(tr("Copies it as plain text, one event a line"));
    m_copy->setVisible(any);
    Q_EMIT rebuilt();
}

void HistorySection::addHeading(int revisionNo, ReviewState state)
{
    LinkButton* read = nullptr;
    if (revisionNo != m_shown->open) {
        read = new LinkButton(tr("Read revision %1").arg(revisionNo));
        read->setObjectName(u"readRevision.%1"_s.arg(revisionNo));
        connect(read, &QPushButton::clicked, this,
            [this, revisionNo] { Q_EMIT revisionWanted(revisionNo); });
    }
    m_timeline->addHeading(u"%1 %2 · %3"_s.arg(label(words(), Term::Revision))
                               .arg(revisionNo)
                               .arg(label(words(), state)),
        read);
}

void HistorySection::copy()
{
    QGuiApplication::clipboard()->setText(
        timelineText(words(), timelineOf(review().revisions()), names(), teamZone()) + u'\n');
    Q_EMIT session().remarked(tr("The history is on the clipboard."));
}

bool HistorySection::focusFirst()
{
    QPushButton* first = m_compare->isVisibleTo(this) ? m_compare : m_copy;
    if (!first->isVisibleTo(this))
        return false;
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace levelbook::gui
