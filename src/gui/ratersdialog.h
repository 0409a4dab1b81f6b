// Asks who rates: for one review, or for many people at once.
#pragma once

#include "gui/session.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace levelbook::gui {

class PersonPicker;

/// Who is to rate in a stage.
struct RaterChoice {
    enum class Kind { Keep, Default, Nobody, Person };
    Kind kind = Kind::Keep;
    QString employeeNo; ///< Of the person.
    bool operator==(const RaterChoice&) const = default;
};

struct RatersQuestion {
    QString prompt; ///< For whom.
    bool mayKeep = false; ///< Whether it may be left as it is (for many, or for a review).
    bool hasDefault = false; ///< Whether the managers can be asked for.
    RaterChoice first = {}; ///< To begin with.
    RaterChoice second = {};
    QString firstFixed = {}; ///< Why it cannot be changed; empty: it can.
    QString secondFixed = {};
};

class RatersDialog : public QDialog {
    Q_OBJECT

public:
    RatersDialog(Session& session, const RatersQuestion& question, QWidget* parent = nullptr);

    RaterChoice first() const { return choiceOf(m_first); }
    RaterChoice second() const { return choiceOf(m_second); }

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLabel* label = nullptr;
        QComboBox* kind = nullptr;
        PersonPicker* person = nullptr;
        QLabel* note = nullptr; ///< What is wrong, or why it stands still.
        QString fixed;
    };

    Field makeField(const QString& name, const RaterChoice& choice, const QString& fixed);
    RaterChoice choiceOf(const Field& field) const;
    bool isAnswered(const Field& field);
    void refresh(const Field& field);
    void retranslate();

    Session& m_session;
    RatersQuestion m_question;
    QLabel* m_prompt;
    Field m_first;
    Field m_second;
};

} // namespace levelbook::gui
