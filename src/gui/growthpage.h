// The page "Growth": a person's roadmap to tick, and what is known about the next level.
#pragma once

#include "domain/growthhistory.h"
#include "gui/page.h"
#include "models/roadmapmodel.h"

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace levelbook::gui {

class GrowthCurve;
class PersonBox;
class ReadinessPanel;
class RoadmapTree;
class TickForm;

class GrowthPage : public Page {
    Q_OBJECT

public:
    GrowthPage(Session& session, QWidget* parent);
    ~GrowthPage() override;

    /// `subject`: an employee number; empty shows whom it showed last.
    void open(const QString& subject) override;
    bool leave() override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildActions();
    void connectParts();
    void retranslate();
    void fillPeople();
    void fillMonths();
    void onChanged(Changes what);
    void choose(EngineerId id);
    /// Reads the person's roadmap anew and shows it.
    void reload();
    void showNobody();
    void showItem();
    void showStep(const GrowthStep& step);
    void tick(const QString& item, bool on);
    void openEvidence(const TickEvidence& evidence);
    const Engineer* person() const;
    QDate monthsUntil() const;

    RoadmapModel m_model;
    std::optional<EngineerId> m_person;
    Framework m_framework; ///< Of the person.
    bool m_stale = true;
    QLabel* m_personLabel = nullptr;
    PersonBox* m_people = nullptr;
    QLabel* m_head = nullptr; ///< Level and progress in words.
    QLabel* m_monthsLabel = nullptr;
    QComboBox* m_months = nullptr;
    QSplitter* m_splitter = nullptr;
    RoadmapTree* m_tree = nullptr;
    QLabel* m_former = nullptr;
    TickForm* m_form = nullptr;
    ReadinessPanel* m_readiness = nullptr;
    GrowthCurve* m_curve = nullptr;
    QList<QAction*> m_actions;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_report = nullptr;
    QAction* m_batch = nullptr;
    QMenu* m_papers = nullptr;
    QToolButton* m_print = nullptr;
};

} // namespace levelbook::gui
