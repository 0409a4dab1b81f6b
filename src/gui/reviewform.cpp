#include "gui/reviewform.h"

#include "gui/conflictdialog.h"
#include "gui/decisionsection.h"
#include "gui/gapssection.h"
#include "gui/historysection.h"
#include "gui/kpisection.h"
#include "gui/linkbutton.h"
#include "gui/noticebar.h"
#include "gui/pagescroll.h"
#include "gui/plainlabel.h"
#include "gui/scorespanel.h"
#include "gui/stepbox.h"
#include "gui/summarysection.h"
#include "text/format.h"
#include "text/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int sectionListWidth = 168;
constexpr int sideWidth = 264;
constexpr int revealMargin = 48; ///< Around the field that has the keyboard.

} // namespace

ReviewForm::ReviewForm(Session& session, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    m_notice = new NoticeBar;
    layout->addWidget(m_notice);
    m_sectionList = new QTreeWidget;
    m_sectionList->setObjectName(u"sectionList"_s);
    m_sectionList->setHeaderHidden(true);
    m_sectionList->setColumnCount(2);
    m_sectionList->setRootIsDecorated(false);
    m_sectionList->setFrameShape(QFrame::NoFrame);
    m_sectionList->setFixedWidth(sectionListWidth);
    m_sectionList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sectionList->header()->setStretchLastSection(false);
    m_sectionList->viewport()->setAutoFillBackground(false);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_sectionList);
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(makeSide());
    layout->addLayout(columns, 1);

    connect(m_sectionList, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        goToSection(m_sectionList->indexOfTopLevelItem(item), false);
    });
    connect(m_sectionList, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        goToSection(m_sectionList->indexOfTopLevelItem(item), true);
    });
    connect(&desk, &ReviewDesk::opened, this, &ReviewForm::build);
    connect(&desk, &ReviewDesk::edited, this, &ReviewForm::refresh);
    // Later: the field that is left by it must not push a step while one is being taken back.
    connect(&desk, &ReviewDesk::undone, this, &ReviewForm::showField, Qt::QueuedConnection);
    connect(&desk, &ReviewDesk::saveStateChanged, this, &ReviewForm::showSaveState);
    connect(&session.workspace(), &Workspace::saved, this, &ReviewForm::showSaveState);
    connect(&session.workspace(), &Workspace::meChanged, this, &ReviewForm::showNotices);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { watchFocus(now); });
}

QWidget* ReviewForm::makeTop()
{
    m_back = new LinkButton;
    m_back->setObjectName(u"allReviewsButton"_s);
    m_previous = new LinkButton;
    m_previous->setObjectName(u"previousButton"_s);
    m_next = new LinkButton;
    m_next->setObjectName(u"nextButton"_s);
    m_position = plainLabel(Voice::Muted);
    m_saved = plainLabel(Voice::Muted);
    m_saved->setObjectName(u"saveState"_s);
    connect(m_back, &QPushButton::clicked, this, &ReviewForm::backWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT neighbourWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT neighbourWanted(1); });
    auto* top = new QWidget;
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addSpacing(16);
    layout->addWidget(m_previous);
    layout->addWidget(m_position);
    layout->addWidget(m_next);
    layout->addStretch();
    layout->addWidget(m_saved);
    return top;
}

QWidget* ReviewForm::makeMiddle()
{
    m_name = plainLabel(Voice::Title);
    m_name->setObjectName(u"reviewName"_s);
    m_facts = plainLabel(Voice::Muted, true);
    m_facts->setObjectName(u"reviewFacts"_s);
    m_revision = new QComboBox;
    m_revision->setObjectName(u"revisionBox"_s);
    connect(m_revision, &QComboBox::activated, this, [this](int index) {
        Q_EMIT revisionWanted(m_revision->itemData(index).toInt());
        showRevisions(); // Who stays after all sees so.
    });
    m_rater = plainLabel(Voice::Muted, true);
    m_rater->setObjectName(u"raterNote"_s);
    m_kpis = new KpiSection(m_session, m_desk);
    m_duties = new ItemsSection(ItemsSection::What::Duties, m_session, m_desk);
    m_competencies = new ItemsSection(ItemsSection::What::Competencies, m_session, m_desk);
    m_summary = new SummarySection(m_session, m_desk);
    m_decision = new DecisionSection(m_session, m_desk);
    m_history = new HistorySection(m_session, m_desk);
    m_gaps = new GapsSection(m_session, m_desk);
    m_sections = { m_kpis, m_duties, m_competencies, m_gaps, m_summary, m_decision, m_history };
    for (const ItemsSection* section : { m_duties, m_competencies })
        connect(section, &ItemsSection::pastEnd, this,
            [this, section](int step) { moveBetween(section, step); });
    connect(m_gaps, &GapsSection::itemWanted, this, [this](const QString& item) {
        showField({ ReviewField::Kind::Rating, item });
    });
    connect(m_history, &HistorySection::revisionWanted, this, &ReviewForm::revisionWanted);
    connect(m_history, &HistorySection::compareWanted, this, &ReviewForm::compareRevisions);
    connect(m_summary, &SummarySection::fieldsChanged, this, &ReviewForm::chainTabOrder);
    connect(m_decision, &DecisionSection::fieldsChanged, this, &ReviewForm::chainTabOrder);
    connect(m_history, &HistorySection::rebuilt, this, &ReviewForm::chainTabOrder);

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_name);
    head->addWidget(m_facts, 1);
    head->addWidget(m_revision);
    layout->addLayout(head);
    layout->addWidget(m_rater);
    for (ReviewSection* section : std::as_const(m_sections))
        layout->addWidget(section);
    layout->addStretch();
    m_scroll = new PageScroll;
    m_scroll->setObjectName(u"reviewSections"_s);
    m_scroll->setContent(middle);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

QWidget* ReviewForm::makeSide()
{
    m_scores = new ScoresPanel(m_session, m_desk);
    m_steps = new StepBox(m_session, m_desk);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_scores);
    layout->addWidget(m_steps);
    layout->addStretch();
    m_side = new PageScroll;
    m_side->setObjectName(u"reviewSide"_s);
    m_side->setContent(side);
    m_side->setFixedWidth(sideWidth);
    // What frames the work lies on the frame's ground.
    m_side->viewport()->setBackgroundRole(QPalette::Window);
    m_side->viewport()->setAutoFillBackground(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setEntry(m_steps->forwardButton());
    connect(m_steps, &StepBox::rebuilt, this, &ReviewForm::chainTabOrder);
    connect(m_steps, &StepBox::jumpWanted, this, &ReviewForm::jumpTo);
    connect(m_steps, &StepBox::moveWanted, this, &ReviewForm::take);
    connect(m_steps, &StepBox::previewWanted, this, &ReviewForm::preview);
    return m_side;
}

void ReviewForm::build()
{
    if (!m_desk.isOpen())
        return;
    m_back->setText(tr("← All reviews"));
    m_previous->setText(tr("◀ Previous"));
    m_next->setText(tr("Next ▶"));
    // The rows are made anew: the cursor goes back to its field, e.g. when the language changes.
    const QWidget* had = focusWidget();
    const QString focused = had ? had->objectName() : QString();
    m_sectionList->setAccessibleName(tr("Sections of the review"));
    m_sectionList->clear();
    for (ReviewSection* section : std::as_const(m_sections)) {
        section->build();
        auto* item = new QTreeWidgetItem(m_sectionList, { section->title() });
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, 32));
    }
    m_sectionList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sectionList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_scores->build();
    refresh();
    showSaveState();
    const auto sameField = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused);
    if (sameField && sameField != focusWidget() && isVisible())
        sameField->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::refresh()
{
    if (!m_desk.isOpen())
        return;
    for (ReviewSection* section : std::as_const(m_sections))
        section->refresh();
    m_scores->refresh();
    m_steps->refresh();
    showHead();
    showMarks();
}

void ReviewForm::showHead()
{
    const OpenReview& review = m_desk.review();
    const Words& words = m_session.words();
    const ReviewedPerson& person = review.document().person;
    m_name->setText(person.name);
    QStringList facts{ person.employeeNo, label(words, review.mine().level) };
    if (const auto year = careerYear(person.careerStartedOn, review.cycle().period.lastDay()))
        facts << careerYearText(words, *year);
    facts << person.team << label(words, review.mine().state);
    if (review.revisions().size() > 1)
        facts << tr("revision %1").arg(review.mine().revisionNo);
    if (review.isPast())
        facts << tr("read-only");
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    showRevisions();
}

void ReviewForm::showMarks()
{
    for (int i = 0; i < m_sections.size() && i < m_sectionList->topLevelItemCount(); ++i)
        m_sectionList->topLevelItem(i)->setText(1, m_sections[i]->doneMark());
}

void ReviewForm::setPosition(qsizetype at, qsizetype of)
{
    m_position->setText(of > 0 ? u"%1 / %2"_s.arg(at + 1).arg(of) : QString());
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < of);
}

void ReviewForm::focusFirst()
{
    const auto writable = m_desk.writable();
    if (!writable) {
        // There is nothing to write: it is read from the top.
        m_sectionList->setCurrentItem(m_sectionList->topLevelItem(0));
        m_sectionList->setFocus(Qt::OtherFocusReason);
        m_scroll->verticalScrollBar()->setValue(0);
        return;
    }
    ReviewSection* begin = m_duties;
    if (!writable->ratings)
        begin = m_decision;
    const auto isRated = [](const ItemsSection* section) {
        const QStringList done = section->doneMark().split(u" / "_s);
        return done.value(0) == done.value(1);
    };
    if (begin == m_duties && isRated(m_duties))
        begin = isRated(m_competencies) ? static_cast<ReviewSection*>(m_summary) : m_competencies;
    if (!begin->focusFirst() || !focusWidget())
        m_sectionList->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> ReviewForm::panes() const { return { m_sectionList, m_scroll, m_side }; }

void ReviewForm::watchFocus(QWidget* now)
{
    if (!now || !m_scroll->widget()->isAncestorOf(now))
        return;
    m_scroll->setEntry(now); // F6 comes back to where the person was.
    reveal(now);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isAncestorOf(now))
            m_sectionList->setCurrentItem(m_sectionList->topLevelItem(i));
    }
}

void ReviewForm::reveal(QWidget* widget)
{
    m_scroll->ensureWidgetVisible(widget, 0, revealMargin);
    // Again when what was made anew, or has moved, has its place.
    QTimer::singleShot(0, widget, [this, widget] {
        if (widget->hasFocus())
            m_scroll->ensureWidgetVisible(widget, 0, revealMargin);
    });
}

void ReviewForm::goToSection(int index, bool focus)
{
    if (index < 0)
        return;
    m_scroll->verticalScrollBar()->setValue(m_sections[index]->y());
    if (focus)
        m_sections[index]->focusFirst();
}

void ReviewForm::moveBetween(const ItemsSection* from, int step)
{
    if (from == m_duties && step > 0)
        m_competencies->focusEnd(step);
    else if (from == m_competencies && step < 0)
        m_duties->focusEnd(step);
    else if (from == m_competencies)
        m_summary->focusFirst();
}

// Widgets that were made later come last in Qt's order; the order of reading is from left to right
// and from top to bottom.
void ReviewForm::chainTabOrder()
{
    QWidget* last = m_next;
    const QList<const QWidget*> parts{ m_notice, m_sectionList, m_scroll->widget(),
        m_side->widget() };
    for (const QWidget* part : parts) {
        QList<QWidget*> widgets = part->findChildren<QWidget*>();
        if (part == m_sectionList)
            widgets = { m_sectionList };
        for (QWidget* widget : widgets) {
            // The list of a combo box is a window of its own.
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != window())
                continue;
            setTabOrder(last, widget);
            last = widget;
        }
    }
}

void ReviewForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void ReviewForm::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::ShiftModifier);
    // The key of N gives ㅜ while a Korean keyboard is on.
    const bool isNext = event->key() == Qt::Key_N || event->text() == u"ㅜ";
    if (plain && isNext)
        Q_EMIT neighbourWanted(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace levelbook::gui
