// A scroll area that lies on its page: no frame, the page's own ground, vertical scrolling only.
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace levelbook::gui {

class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* parent = nullptr);

    /// Takes the widget over; a former one is deleted.
    void setContent(QWidget* content);
    /// What gets the keyboard when the area is given it, e.g. by F6. A focus proxy would not do:
    /// with one inside the area, Tab passes over what stands before it.
    void setEntry(QWidget* entry) { m_entry = entry; }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QPointer<QWidget> m_entry;
};

} // namespace levelbook::gui
