// Gives the button that clears a line edit a name to be read out, in the program's language.
#pragma once

#include <QObject>

namespace levelbook::gui {

/// Qt leaves the button of QLineEdit::setClearButtonEnabled() without any words. Installed once on
/// the application, this words each one when its edit is first shown and when the language changes.
class ClearButtonNames : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace levelbook::gui
