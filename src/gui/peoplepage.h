// The People page: everybody in a table, and beside it the chosen person's data, KPIs, histories
// and reviews.
#pragma once

#include "gui/longwork.h"
#include "gui/page.h"
#include "gui/personfacts.h"
#include "models/peoplecolumns.h"

#include <QElapsedTimer>
#include <QTimer>

class QSplitter;
class QTabWidget;

namespace levelbook::gui {

class PeopleList;
class PersonForm;
class PersonHistory;
class PersonKpis;
class PersonReviews;
class RoadmapLine;

class PeoplePage : public Page {
    Q_OBJECT

public:
    PeoplePage(Session& session, QWidget* parent);
    ~PeoplePage() override;

    /// `subject`: an employee number.
    void open(const QString& subject) override;
    bool leave() override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTabs();
    void buildTab(int index);
    void buildActions();
    void setTexts();
    void retranslate();
    void onChanged(Changes what);
    bool readPeople();
    void reload();
    void readStates();
    void askFacts();
    void readFacts(EngineerId id);
    void readFactsShown();
    void readReviews();
    bool choose(EngineerId id, bool reveal);
    std::optional<EngineerId> somebody();
    void chooseSomebody();
    void showPerson(std::optional<EngineerId> id);
    void showHistories();
    void openReview(const QString& cycleName);
    void addPerson();
    void removePerson();
    void showBlankForm();

    std::shared_ptr<PeopleContext> m_context;
    RecordModel<Engineer> m_model;
    QSplitter* m_splitter = nullptr;
    QWidget* m_personSide = nullptr;
    PeopleList* m_list = nullptr;
    PersonForm* m_form = nullptr;
    RoadmapLine* m_roadmap = nullptr;
    QTabWidget* m_tabs = nullptr;
    PersonKpis* m_kpis = nullptr;
    QList<PersonHistory*> m_histories; ///< Of the tabs that were opened.
    PersonReviews* m_reviews = nullptr; ///< None before its tab was opened.
    QAction* m_save = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_blankForm = nullptr;
    QList<QAction*> m_actions;
    QTimer m_factsTimer; ///< Who walks through the table by the arrow keys asks for nobody's facts.
    QElapsedTimer m_sinceShown; ///< Since a person was shown last.
    /// Whose facts were asked for before the form was made.
    std::optional<EngineerId> m_factsAhead;
    LatestWork m_facts;
    LatestWork m_reviewLines;
    LatestWork m_states;
    bool m_stale = true;
};

} // namespace levelbook::gui
