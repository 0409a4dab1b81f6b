// The left half of the People page: everybody in a table, filtered and sorted.
#pragma once

#include "gui/session.h"
#include "models/collatedproxy.h"
#include "models/peoplecolumns.h"

#include <QWidget>

class QMenu;

namespace Ui {
class PeopleList;
}

namespace levelbook::gui {

class PeopleList : public QWidget {
    Q_OBJECT

public:
    PeopleList(Session& session, RecordModel<Engineer>& model,
        std::shared_ptr<const PeopleContext> context, QWidget* parent = nullptr);
    ~PeopleList() override;

    /// Selects a person without asking; filters that hide the person are cleared where `reveal`
    /// says so. False where the person is not shown.
    bool select(EngineerId id, bool reveal);
    /// Whether the person passes the filters.
    bool shows(EngineerId id) const;
    /// The person in the first row, where there is one.
    std::optional<EngineerId> first() const;
    /// Filters again: the team, the people or their reviews have changed.
    void refilter();
    void retranslate();
    void saveState();
    /// The columns, to be shown or hidden.
    QMenu* columnsMenu() const { return m_columns; }

Q_SIGNALS:
    /// Nobody is here, and the person wants to change that.
    void importWanted();
    void newPersonWanted();
    /// Somebody wants to see this person.
    void wanted(levelbook::EngineerId id);
    /// Enter, or a double click.
    void opened();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void setTexts();
    void fillFilters();
    void fillColumnsMenu();
    void showDefaultColumns();
    bool accepts(int row) const;
    /// Fits the columns as soon as there are rows to fit them to.
    void fitOnce();
    void updateCount();

    Session& m_session;
    RecordModel<Engineer>& m_model;
    std::shared_ptr<const PeopleContext> m_context;
    std::unique_ptr<Ui::PeopleList> m_ui;
    CollatedProxy m_proxy;
    QMenu* m_columns;
    bool m_selecting = false;
    bool m_fitted = true; ///< Columns that were kept from last time need no fitting.
};

} // namespace levelbook::gui
