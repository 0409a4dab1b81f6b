// Asks for one step of a history: from which day, what, and why; an absence has a last day.
#pragma once

#include "domain/result.h"
#include "text/words.h"

#include <QDate>
#include <QDialog>

namespace Ui {
class HistoryDialog;
}

namespace levelbook::gui {

/// What the dialog asks for and gives back. A choice that is no item's is its text alone.
struct HistoryInput {
    QDate from;
    QDate lastDay;
    QVariant choice; ///< The data of the item.
    QString choiceText;
    QString reason;
};

/// Which fields a history has.
struct HistoryFields {
    QString title;
    QString choiceLabel; ///< Empty: nothing is chosen.
    QList<std::pair<QString, QVariant>> choices;
    bool ownChoice = false; ///< Whether a text of one's own may be typed.
    bool hasLastDay = false;
    bool hasReason = true;
};

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// Saves the input; an error is shown, and the dialog stays with what was typed.
    using Save = std::function<Result<void>(const HistoryInput& input)>;

    HistoryDialog(const HistoryFields& fields, const HistoryInput& input, const Words& words,
        Save save, QWidget* parent);
    ~HistoryDialog() override;

    void accept() override;

private:
    void showError(const Error& error);

    HistoryFields m_fields;
    Words m_words;
    Save m_save;
    std::unique_ptr<Ui::HistoryDialog> m_ui;
};

} // namespace levelbook::gui
