// Types, pastes or corrects KPI records in a grid. What is wrong is shown while one types; they
// land together or not at all, as an import that can be taken back.
#pragma once

#include "gui/longwork.h"
#include "gui/session.h"
#include "models/recordentrymodel.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace levelbook::gui {

class RecordEntryDialog : public QDialog {
    Q_OBJECT

public:
    /// For new records, or to correct those that are given.
    RecordEntryDialog(
        Session& session, const QList<TypedRecord>& toCorrect, QWidget* parent = nullptr);
    ~RecordEntryDialog() override;

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void check();
    void run(bool dryRun, std::function<void(const Result<ImportOutcome>&)> done);
    void showOutcome(const Result<ImportOutcome>& outcome);
    void saved(const ImportOutcome& outcome);
    void retranslate();
    void paste();
    void removeRows();
    /// Takes what stands in an open editor into the grid.
    void finishTyping();

    Session& m_session;
    RecordEntryModel m_model;
    QLabel* m_purpose;
    QTableView* m_grid;
    QPushButton* m_paste;
    QPushButton* m_remove;
    QLabel* m_state;
    QLabel* m_problems;
    QDialogButtonBox* m_buttons;
    QTimer m_checkTimer;
    LatestWork m_work;
    bool m_saving = false;
};

} // namespace levelbook::gui
