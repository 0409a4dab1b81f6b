// Asks how the papers of many people are put into files: in which language and size, as what, and
// in how many.
#pragma once

#include "gui/paperbatch.h"
#include "gui/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace levelbook::gui {

class PaperLanguageBox;
class PaperSizeBox;

class PaperBatchDialog : public QDialog {
    Q_OBJECT

public:
    PaperBatchDialog(Session& session, const BatchSubject& subject, QWidget* parent = nullptr);

    BatchChoices choices() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    /// Bookmarks are a matter of PDF: web pages are a file for each person.
    void allowOneFile();
    void retranslate();
    QString purpose() const;

    Session& m_session;
    BatchSubject m_subject;
    QLabel* m_purpose;
    QLabel* m_languageLabel;
    PaperLanguageBox* m_language;
    QLabel* m_sizeLabel;
    PaperSizeBox* m_size;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QCheckBox* m_evidence;
    QRadioButton* m_each;
    QRadioButton* m_oneFile;
    QDialogButtonBox* m_buttons;
};

/// Writes the papers in the background, with a bar that can cancel, and tells how it ended.
void writePapersTo(Session& session, const PaperBatchJob& job, QWidget* parent);

} // namespace levelbook::gui
