// The form of one person: its fields are bound to a row of the people's model, and saved as soon as
// the keyboard leaves them.
#pragma once

#include "gui/formbinder.h"
#include "gui/session.h"
#include "models/peoplecolumns.h"
#include "models/personchoices.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace Ui {
class EngineerForm;
}

namespace levelbook::gui {

class PersonForm : public QWidget {
    Q_OBJECT

public:
    PersonForm(Session& session, RecordModel<Engineer>& model,
        std::shared_ptr<const PeopleContext> context, QWidget* parent = nullptr);
    ~PersonForm() override;

    /// Shows a person, or nobody. Call leave() first.
    void showPerson(std::optional<EngineerId> id);
    std::optional<EngineerId> person() const { return m_person; }
    /// Saves what was typed. False where it could not be: the form says why and keeps the text.
    bool leave();
    /// The people, the context or the words have changed.
    void refresh();
    void retranslate();
    /// Drops what was typed and not saved.
    void revert();
    bool isDirty() const { return m_binder.isDirty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool submit();
    void tryAgain(const Error& busy);
    void stopWaiting();
    void tellConflict();
    void fillManagers();
    void fillFrameworks();
    void keepingManager(const std::function<void()>& fill);
    void updateHead();
    void updateState();

    Session& m_session;
    RecordModel<Engineer>& m_model;
    std::shared_ptr<const PeopleContext> m_context;
    std::unique_ptr<Ui::EngineerForm> m_ui;
    PersonChoices* m_managers;
    FormBinder m_binder;
    std::optional<EngineerId> m_person;
    QTimer m_noteTimer; ///< A note has no Enter: it is saved when the typing pauses.
    QTimer m_retryTimer; ///< While another program writes to the file.
    QElapsedTimer m_waiting; ///< Since when it does; invalid while it does not.
    std::optional<Error> m_busy; ///< Not told yet.
    bool m_saved = false; ///< Something of this person was saved since it is shown.
    bool m_conflictTold = false;
    bool m_submitting = false;
};

} // namespace levelbook::gui
