#include "gui/reviewspage.h"

#include "gui/cycleactions.h"
#include "gui/dialogs.h"
#include "gui/exportdialog.h"
#include "gui/reviewform.h"
#include "gui/reviewlist.h"
#include "text/errortext.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ReviewsPage::ReviewsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_desk(session, m_drafts)
    , m_stack(new QStackedWidget)
    , m_list(new ReviewList(session, m_drafts))
    , m_form(new ReviewForm(session, m_desk))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    addActions();
    addPapers();
    connect(m_list, &ReviewList::reviewWanted, this, &ReviewsPage::showReview);
    connect(m_list, &ReviewList::cycleShown, this, &ReviewsPage::updateActions);
    connect(m_list, &ReviewList::rowsShown, this, &ReviewsPage::adoptOrder);
    connect(m_form, &ReviewForm::backWanted, this, &ReviewsPage::showList);
    connect(m_form, &ReviewForm::revisionWanted, this, &ReviewsPage::showRevision);
    connect(m_form, &ReviewForm::cycleWanted, this, &ReviewsPage::showCycle);
    connect(m_form, &ReviewForm::neighbourWanted, this, &ReviewsPage::showNeighbour);
    connect(&m_desk, &ReviewDesk::opened, this, &ReviewsPage::updateActions);
    connect(&m_desk, &ReviewDesk::edited, this, &ReviewsPage::updateActions);
    // Another cycle has other reviews: what is open belongs to the one before.
    connect(&session, &Session::cycleChanged, this, [this] {
        if (isInForm()
            && (!this->session().cycle()
                || this->session().cycle()->id != m_desk.review().cycle().id))
            showList();
    });
    updateActions();
}

ReviewsPage::~ReviewsPage() = default;

bool ReviewsPage::isInForm() const { return m_stack->currentWidget() == m_form; }

QAction* ReviewsPage::addPageAction(
    const char* text, const QKeySequence& key, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_actions << action;
    m_actionTexts << text;
    return action;
}

void ReviewsPage::addActions()
{
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::ALT | key); };
    const QKeySequence forward(Qt::CTRL | Qt::Key_Return);
    const auto addMove = [this](Move move, const char* text, const QKeySequence& key) {
        return m_moves[move] = addPageAction(text, key, [this, move] { m_form->go(move); });
    };
    m_formActions = {
        addPageAction(QT_TR_NOOP("&All reviews"), alt(Qt::Key_Up), [this] { showList(); }),
        addPageAction(
            QT_TR_NOOP("&Previous person"), alt(Qt::Key_Left), [this] { showNeighbour(-1); }),
        addPageAction(QT_TR_NOOP("&Next person"), alt(Qt::Key_Right), [this] { showNeighbour(1); }),
        addMove(Move::Forward, QT_TR_NOOP("&Go on to the next state"), forward),
        addMove(Move::Back, QT_TR_NOOP("Send &back…"), {}),
        addMove(Move::Appeal, QT_TR_NOOP("Record an appea&l…"), {}),
        addMove(Move::Decision, QT_TR_NOOP("De&cide on the appeal…"), {}),
        addMove(Move::Reopen, QT_TR_NOOP("Re&open…"), {}),
        addPageAction(
            QT_TR_NOOP("P&rint preview…"), QKeySequence::Print, [this] { m_form->preview(); }),
    };
    m_raters = addPageAction(QT_TR_NOOP("Ra&ters…"), {}, [this] {
        if (isInForm())
            changeRaters(this->session(), m_desk.review().cycle(),
                m_desk.review().engineer().employeeNo, this);
        else
            m_list->changeRaters();
    });
    m_edit = addPageAction(QT_TR_NOOP("&Edit the cycle…"), {}, [this] { m_list->editCycle(); });
    m_compare = addPageAction(
        QT_TR_NOOP("Co&mpare revisions…"), {}, [this] { m_form->compareRevisions(); });
    m_start = addPageAction(QT_TR_NOOP("&Start reviews…"), {}, [this] { m_list->startReviews(); });
    m_advance =
        addPageAction(QT_TR_NOOP("A&dvance the cycle…"), {}, [this] { m_list->advanceCycle(); });
}

void ReviewsPage::addPapers()
{
    m_papers = new QMenu(this);
    QAction* report = addPageAction(QT_TR_NOOP("C&ycle report…"), {}, [this] {
        if (const auto cycle = session().cycle())
            showCyclePaper(session(), *cycle, this);
    });
    report->setObjectName(u"printCycle"_s);
    QAction* batch = addPageAction(QT_TR_NOOP("All reviews as &files…"), {}, [this] {
        if (const auto cycle = session().cycle())
            showReviewBatch(session(), *cycle, this);
    });
    batch->setObjectName(u"printAllReviews"_s);
    QAction* table = addPageAction(QT_TR_NOOP("Reviews as a &table…"), {}, [this] {
        if (const auto cycle = session().cycle())
            showReviewExport(session(), *cycle, this);
    });
    table->setObjectName(u"exportReviews"_s);
    m_dates = addPageAction(QT_TR_NOOP("Save d&ue dates…"), {}, [this] {
        if (const auto cycle = session().cycle())
            saveDueDates(session(), *cycle, WhoseDates::All, this);
    });
    m_dates->setObjectName(u"saveDueDates"_s);
    m_papers->addActions({ report, batch, table });
    m_list->setPapers(m_papers);
}

void ReviewsPage::updateActions()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(tr(m_actionTexts[i]));
    for (QAction* action : std::as_const(m_formActions))
        action->setEnabled(isInForm());
    for (auto move = m_moves.cbegin(); move != m_moves.cend(); ++move)
        move.value()->setEnabled(isInForm() && m_form->mayMove(move.key()));
    m_raters->setEnabled(session().cycle() && !session().workspace().isReadOnly());
    m_edit->setEnabled(session().cycle().has_value());
    m_dates->setEnabled(session().cycle().has_value());
    for (QAction* paper : m_papers->actions())
        paper->setEnabled(session().cycle().has_value());
    m_compare->setEnabled(isInForm() && m_form->mayCompareRevisions());
    m_start->setEnabled(m_list->mayStart());
    m_advance->setEnabled(m_list->mayAdvance());
}

void ReviewsPage::open(const QString& subject)
{
    if (!subject.isEmpty()) {
        showReview(subject);
    } else if (isInForm()) {
        m_form->focusFirst();
    } else {
        m_list->showNow();
        m_list->panes().last()->setFocus(Qt::OtherFocusReason);
    }
}

bool ReviewsPage::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_desk.leaveField();
    if (!m_desk.isOpen() || m_desk.saveState() == ReviewDesk::SaveState::Saved)
        return true;
    const bool kept = m_desk.keepDraft();
    QStringList lines =
        m_desk.lastError() ? errorLines(words(), *m_desk.lastError()) : QStringList();
    lines << (kept ? tr("It is kept as a draft, which is offered when the review is opened again.")
                   : tr("It could not be kept as a draft either: stay, and copy it elsewhere."));
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
        tr("What was typed last is not saved yet."), QMessageBox::NoButton, this);
    box.setObjectName(u"notSavedDialog"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.join(u'\n'));
    QPushButton* stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton* go = box.addButton(tr("&Leave"), QMessageBox::DestructiveRole);
    stay->setObjectName(u"stayButton"_s);
    go->setObjectName(u"leaveButton"_s);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

void ReviewsPage::showList()
{
    if (!leave())
        return;
    if (m_desk.isOpen())
        m_list->select(m_desk.review().engineer().employeeNo);
    m_desk.close();
    m_stack->setCurrentWidget(m_list);
    m_list->showNow();
    m_list->panes().last()->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void ReviewsPage::showReview(const QString& employeeNo)
{
    const auto cycle = session().cycle();
    if (!cycle || !leave())
        return;
    if (!isInForm() || !m_order.contains(employeeNo))
        m_order = m_list->shownPeople();
    if (!m_order.contains(employeeNo)) {
        m_order = { employeeNo };
        m_list->showNow(); // Its rows, once read, tell who is before and behind.
    }
    if (auto opened = m_desk.open(*cycle, employeeNo); !opened) {
        session().tell(opened.error());
        if (!m_desk.isOpen())
            m_list->showNow();
        return;
    }
    m_stack->setCurrentWidget(m_form);
    m_form->setPosition(m_order.indexOf(employeeNo), m_order.size());
    m_form->focusFirst();
    updateActions();
}

void ReviewsPage::showRevision(int revisionNo)
{
    if (!m_desk.isOpen() || !leave())
        return;
    const Cycle cycle = m_desk.review().cycle();
    const QString employeeNo = m_desk.review().engineer().employeeNo;
    if (auto opened = m_desk.open(cycle, employeeNo, revisionNo); !opened)
        return session().tell(opened.error());
    m_form->focusFirst();
}

// The cycle is advanced from the list.
void ReviewsPage::showCycle()
{
    showList();
    if (!isInForm())
        m_list->focusAdvance();
}

void ReviewsPage::adoptOrder()
{
    if (!isInForm() || m_order.size() > 1)
        return;
    const QString employeeNo = m_desk.review().engineer().employeeNo;
    const QStringList order = m_list->shownPeople();
    if (!order.contains(employeeNo))
        return;
    m_order = order;
    m_form->setPosition(m_order.indexOf(employeeNo), m_order.size());
}

void ReviewsPage::showNeighbour(int step)
{
    if (!m_desk.isOpen())
        return;
    const qsizetype at = m_order.indexOf(m_desk.review().engineer().employeeNo) + step;
    if (at >= 0 && at < m_order.size())
        showReview(m_order[at]);
}

QList<QWidget*> ReviewsPage::panes() const
{
    return isInForm() ? m_form->panes() : m_list->panes();
}

void ReviewsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateActions();
    Page::changeEvent(event);
}

} // namespace levelbook::gui
