// The first start: the language, and which file to begin with.
#pragma once

#include "domain/result.h"
#include "workspace/settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class FirstStart;
}

namespace levelbook::gui {

class FirstStart : public QDialog {
    Q_OBJECT

public:
    explicit FirstStart(Settings& settings, QWidget* parent = nullptr);
    ~FirstStart() override;

    /// The file to open, after accept().
    QString path() const { return m_path; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseLanguage(int index);
    void openSample();
    void makeEmpty();
    void openExisting();
    void takePath(const QString& path);
    void tell(const Error& error);

    Settings& m_settings;
    std::unique_ptr<Ui::FirstStart> m_ui;
    QString m_path;
};

} // namespace levelbook::gui
