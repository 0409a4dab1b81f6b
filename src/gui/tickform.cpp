#include "gui/tickform.h"

#include "gui/evidencefield.h"
#include "gui/growingedit.h"
#include "gui/growthedits.h"
#include "gui/plainlabel.h"
#include "gui/wholedayedit.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

TickForm::TickForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(plainLabel(Voice::Muted))
    , m_text(plainLabel(Voice::Heading, true))
    , m_onLabel(plainLabel())
    , m_on(new WholeDayEdit)
    , m_noteLabel(plainLabel())
    , m_note(new GrowingEdit(2, 4))
    , m_evidenceLabel(plainLabel())
    , m_evidence(new EvidenceField)
    , m_message(plainLabel(Voice::Muted, true))
{
    setObjectName(u"tickForm"_s);
    build();
    connect(m_on, &QDateEdit::editingFinished, this, &TickForm::leave);
    connect(m_note, &GrowingEdit::left, this, &TickForm::leave);
    connect(m_evidence, &EvidenceField::committed, this, &TickForm::leave);
    connect(m_evidence, &EvidenceField::openWanted, this, &TickForm::openWanted);
    retranslate();
}

void TickForm::build()
{
    m_kind->setObjectName(u"tickKind"_s);
    m_text->setObjectName(u"tickText"_s);
    m_on->setObjectName(u"tickOn"_s);
    m_note->setObjectName(u"tickNote"_s);
    m_message->setObjectName(u"tickMessage"_s);
    m_onLabel->setBuddy(m_on);
    m_noteLabel->setBuddy(m_note);
    m_evidenceLabel->setBuddy(m_evidence->buddy());
    m_on->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_kind, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_onLabel, 2, 0);
    grid->addWidget(m_on, 2, 1);
    grid->addWidget(m_noteLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_note, 3, 1);
    grid->addWidget(m_evidenceLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(m_evidence, 4, 1);
    grid->addWidget(m_message, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void TickForm::show(const Engineer* engineer, const std::optional<RoadmapEntry>& entry)
{
    const bool same = m_entry && entry && m_engineer && engineer && m_engineer->id == engineer->id
        && m_entry->item.key == entry->item.key;
    const bool keeps = same && isDirty() && entry->tick && !m_saving;
    m_engineer = engineer ? std::optional(*engineer) : std::nullopt;
    m_evidence->setChoices(m_session.workspace().kpis(), m_session.period(), m_session.words());
    const bool changedElsewhere = keeps && m_entry->tick != entry->tick;
    m_entry = entry;
    if (changedElsewhere)
        m_problem = tr("Somebody else changed this item in the meantime. What you typed is kept.");
    if (!keeps) {
        m_problem.clear();
        showFields();
    }
    updateState();
}

void TickForm::showFields()
{
    const Tick tick = m_entry ? m_entry->tick.value_or(Tick()) : Tick();
    const QSignalBlocker blocker(m_on);
    m_on->setDate(tick.on.isValid() ? tick.on : currentDay());
    m_note->setText(tick.note);
    m_evidence->setEvidence(tick.evidence);
}

Tick TickForm::typed() const
{
    Tick tick = m_entry->tick.value_or(Tick());
    tick.on = m_on->date();
    tick.note = m_note->text().trimmed();
    tick.evidence = m_evidence->evidence();
    return tick;
}

bool TickForm::isDirty() const { return m_entry && m_entry->tick && typed() != m_entry->tick; }

bool TickForm::leave()
{
    if (m_saving || !m_engineer || !isDirty())
        return true;
    const QScopedValueRollback saving(m_saving, true);
    const auto saved = saveTickEdit(m_session, *m_engineer, m_entry->tick, typed());
    m_problem = saved ? QString() : errorText(m_session.words(), saved.error());
    updateState();
    return saved.has_value();
}

void TickForm::updateState()
{
    const Words& words = m_session.words();
    const bool ticked = m_entry && m_entry->tick;
    const bool writable = ticked && !m_session.workspace().isReadOnly();
    m_kind->setText(m_entry ? u"%1 · %2 · %3"_s.arg(label(words, m_entry->item.level),
                        label(words, m_entry->item.kind), m_entry->item.key)
                            : QString());
    m_text->setText(m_entry ? m_entry->item.text.in(words.language()) : QString());
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_onLabel, m_on, m_noteLabel, m_note, m_evidenceLabel, m_evidence })
        each->setVisible(ticked);
    m_on->setReadOnly(!writable);
    m_note->setReadOnly(!writable);
    m_evidence->setWritable(writable);
    QString message = m_problem;
    if (message.isEmpty() && m_entry && !ticked)
        message = tr("Not done yet. Space ticks the item; then its day, note and evidence stand "
                     "here.");
    if (!m_entry && m_engineer)
        message = tr("Choose an item to see its words, its day, note and evidence.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void TickForm::retranslate()
{
    const Words& words = m_session.words();
    m_onLabel->setText(tr("&Done on"));
    m_on->setAccessibleName(tr("Done on"));
    m_noteLabel->setText(tr("&Note"));
    m_note->setAccessibleName(tr("Note"));
    m_evidenceLabel->setText(tr("Ev&idence"));
    m_evidence->setChoices(m_session.workspace().kpis(), m_session.period(), words);
    m_evidence->retranslate(words);
    setAccessibleName(tr("The chosen item"));
    updateState();
}

void TickForm::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_note->isVisible())
        m_note->setFocus(event->reason());
}

void TickForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDirty()) {
        m_problem.clear();
        showFields();
        updateState();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT done();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace levelbook::gui
