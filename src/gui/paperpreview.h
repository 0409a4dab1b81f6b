// A paper before it is printed: the pages as they will be, in the paper's language, to print or to
// save as PDF or as a web page.
#pragma once

#include "domain/localized.h"
#include "gui/session.h"
#include "reports/papervoice.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPrinter;
class QToolButton;

namespace levelbook::gui {

class MessageBar;
class PaperLanguageBox;
class PaperSizeBox;
class PaperView;

/// A paper that can be shown, as values only.
struct PaperSource {
    const char* kind = ""; ///< English; translated in the context "Report".
    Localized subject; ///< Whose it is, or what it is about.
    QString fileStem; ///< What its file is called, without the ending.
    std::function<reports::Document(reports::PaperLanguage)> make;
    /// The same with its appendix of records; empty where there is none to choose.
    std::function<reports::Document(reports::PaperLanguage)> makeWithEvidence = {};
};

/// Ctrl+P prints, Ctrl+S saves, Page Up and Page Down turn the pages.
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    PaperPreview(Session& session, PaperSource paper, QWidget* parent);
    ~PaperPreview() override;

    PaperView* view() const { return m_view; }
    void setPaperLanguage(reports::PaperLanguage language);
    /// Writes the PDF, or a web page where the name ends so. False where that failed, which is told
    /// above the pages.
    bool save(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    reports::Document document() const;
    void layOut();
    void zoomFreely(qreal zoom);
    void applyZoom();
    void showPage();
    void askAndSave();
    void print();
    /// Shows the pages on the sheet that a printer has, where it is one of ours.
    void takeSheetOf(const QPrinter& printer);
    void tell(const Error& error);
    QString fileName() const;

    Session& m_session;
    PaperSource m_paper;
    MessageBar* m_messages = nullptr;
    QLabel* m_languageLabel = nullptr;
    PaperLanguageBox* m_language = nullptr;
    QLabel* m_sizeLabel = nullptr;
    PaperSizeBox* m_size = nullptr;
    QCheckBox* m_evidence = nullptr;
    QLabel* m_zoomLabel = nullptr;
    QComboBox* m_zoom = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_page = nullptr;
    PaperView* m_view = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
};

/// Opens the preview; it goes by itself when it is closed.
void openPreview(Session& session, PaperSource paper, QWidget* parent);

} // namespace levelbook::gui
