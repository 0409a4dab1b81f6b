// Imports a file of people, KPI records or roadmap ticks: shows how it is read, checks all of it,
// then lands it whole or not at all.
#pragma once

#include "gui/importjob.h"
#include "gui/session.h"
#include "models/previewmodel.h"
#include "models/problemcolumns.h"

#include <QDialog>

namespace Ui {
class ImportDialog;
}

namespace levelbook::gui {

class CompletenessForm;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Where `kind` is none it is told by the file's header.
    ImportDialog(Session& session, std::optional<ImportKind> kind, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads, shows and checks a file.
    void setFile(const QString& path);
    /// Asks for a file; false where the person closed the question.
    bool askForFile();

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Phase { Empty, Looking, Checking, Importing, Checked, Imported };

    void look();
    void showLook(const Result<FileLook>& look);
    void check();
    void showCheck(const Result<ImportOutcome>& outcome);
    void importNow();
    void showImported(const Result<ImportOutcome>& outcome);
    void drop();
    ImportJob job(bool dryRun) const;
    void begin(Phase phase);
    void fail(Phase phase, const Error& error);
    void refresh();
    void retranslate();
    QString summaryText() const;
    QString columnsText() const;

    Session& m_session;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    CompletenessForm* m_claim = nullptr;
    PreviewModel m_preview;
    RecordModel<ListedProblem> m_problems;
    Phase m_phase = Phase::Empty;
    QString m_path;
    std::optional<ImportKind> m_kind;
    std::optional<FileLook> m_look;
    ImportOutcome m_counts; ///< Of the check, then of the import.
    std::optional<Error> m_error; ///< Why the last step failed.
    std::shared_ptr<WorkState> m_work; ///< What is under way.
};

} // namespace levelbook::gui
