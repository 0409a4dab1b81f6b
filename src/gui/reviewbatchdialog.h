// Asks how the reviews of a whole cycle are put on paper: in which language, and in how many files.
#pragma once

#include "gui/reviewbatch.h"
#include "gui/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace levelbook::gui {

class PaperLanguageBox;

class ReviewBatchDialog : public QDialog {
    Q_OBJECT

public:
    ReviewBatchDialog(Session& session, const Cycle& cycle, QWidget* parent = nullptr);

    reports::PaperLanguage language() const;
    /// Whether all go into one file; else each gets its own in a folder.
    bool isOneFile() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Session& m_session;
    QString m_cycle;
    QLabel* m_purpose;
    QLabel* m_languageLabel;
    PaperLanguageBox* m_language;
    QRadioButton* m_each;
    QRadioButton* m_oneFile;
    QDialogButtonBox* m_buttons;
};

/// Writes the reviews in the background, with a bar that can cancel, and tells how it ended.
void writeReviewsTo(Session& session, const ReviewBatchJob& job, QWidget* parent);

} // namespace levelbook::gui
