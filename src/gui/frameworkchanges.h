// What differs between two versions of a framework, as a table; and the dialogs that show it.
#pragma once

#include "gui/session.h"
#include "models/frameworkchangecolumns.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace levelbook::gui {

class ReadTable;

class FrameworkChanges : public QWidget {
    Q_OBJECT

public:
    explicit FrameworkChanges(const Words& words, QWidget* parent = nullptr);

    void setVersions(const FrameworkPair& versions);
    void setWords(const Words& words);
    /// All of them, one a line.
    QString text() const;
    ReadTable* table() const { return m_table; }

private:
    void showChange();

    Words m_words;
    FrameworkPair m_versions;
    RecordModel<ListedFrameworkChange> m_model;
    QLabel* m_count;
    ReadTable* m_table;
    QPlainTextEdit* m_whole; ///< The current one, with all of its texts.
};

/// Compares two versions, of one framework or of two.
class FrameworkCompareDialog : public QDialog {
    Q_OBJECT

public:
    FrameworkCompareDialog(Session& session, const QList<FrameworkVersion>& versions,
        FrameworkId before, FrameworkId after, QWidget* parent);
    ~FrameworkCompareDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void compare();
    void retranslate();

    Session& m_session;
    QList<FrameworkVersion> m_versions;
    QLabel* m_beforeLabel;
    QComboBox* m_before;
    QLabel* m_afterLabel;
    QComboBox* m_after;
    FrameworkChanges* m_changes;
    QPushButton* m_copy;
    QPushButton* m_close;
};

/// Opens the comparison of a version with the one before it.
void showFrameworkComparison(Session& session, FrameworkId after, QWidget* parent);

/// Shows what a new version would change and asks whether to save it.
bool askToSaveVersion(Session& session, const FrameworkPair& versions, int number, QWidget* parent);

/// "Version 2, 2026-01-31", with the framework's title where there are several.
QString frameworkVersionText(const Words& words, const FrameworkVersion& version, bool withTitle);
bool hasSeveralFrameworks(const QList<FrameworkVersion>& versions);

} // namespace levelbook::gui
