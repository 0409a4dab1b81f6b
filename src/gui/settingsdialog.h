// What the program and the file remember: language, colours, paper, who I am, backups.
#pragma once

#include "gui/session.h"

#include <QDialog>

namespace Ui {
class SettingsDialog;
}

namespace levelbook::gui {

/// Language and colours show at once; Cancel takes them back.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Session& session, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();
    void showMe();
    void applyLanguage(const QString& key);
    void applyColours(const QString& key);
    Result<void> saveFileSettings();

    Session& m_session;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Language m_languageBefore;
    charts::Theme m_themeBefore;
    QString m_organisation; ///< As saved.
    QString m_confidentiality; ///< As saved.
};

} // namespace levelbook::gui
