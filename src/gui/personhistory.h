// Where a person has been: the steps of level and team, and the absences, each a small table whose
// rows can be added, edited and removed.
#pragma once

#include "gui/historydialog.h"
#include "gui/listeditor.h"
#include "gui/session.h"
#include "models/recordmodel.h"

namespace levelbook::gui {

/// What the three histories share: the person, and how a changed person is saved.
class PersonHistory : public ListEditor {
    Q_OBJECT

public:
    PersonHistory(Session& session, const QString& name, QAbstractItemModel* model, bool mayBeEmpty,
        QWidget* parent);

    /// Shows a person's history; nobody's is empty.
    void showPerson(const std::optional<Engineer>& person);
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// About to change the person: what was typed in the form should be saved first; clear `go` to
    /// stay as it is.
    void aboutToChange(bool* go);

protected:
    virtual void showHistory() = 0;
    const std::optional<Engineer>& person() const { return m_person; }
    Session& session() const { return m_session; }
    bool mayChange();
    /// Asks for a step and saves what `change` makes of the person.
    using ChangePerson = std::function<QString(Engineer& person, const HistoryInput& input)>;
    void ask(const HistoryFields& fields, const HistoryInput& input, const ChangePerson& change);
    /// Saves a changed person without asking.
    void save(const Engineer& changed);

private:
    Session& m_session;
    std::optional<Engineer> m_person;
    bool m_mayBeEmpty;
};

class LevelHistory : public PersonHistory {
    Q_OBJECT

public:
    explicit LevelHistory(Session& session, QWidget* parent = nullptr);
    void retranslate() override;

protected:
    void showHistory() override;

private:
    LevelHistory(Session& session, RecordModel<LevelStep>* model, QWidget* parent);
    void edit(int row);

    RecordModel<LevelStep>* m_model;
};

class TeamHistory : public PersonHistory {
    Q_OBJECT

public:
    explicit TeamHistory(Session& session, QWidget* parent = nullptr);
    void retranslate() override;

protected:
    void showHistory() override;

private:
    TeamHistory(Session& session, RecordModel<TeamStep>* model, QWidget* parent);
    void edit(int row);

    RecordModel<TeamStep>* m_model;
};

class AbsenceList : public PersonHistory {
    Q_OBJECT

public:
    explicit AbsenceList(Session& session, QWidget* parent = nullptr);
    void retranslate() override;

protected:
    void showHistory() override;

private:
    AbsenceList(Session& session, RecordModel<Absence>* model, QWidget* parent);
    void edit(int row);

    RecordModel<Absence>* m_model;
};

} // namespace levelbook::gui
