// A scroll area that lies on its page: no frame, the page's own ground, vertical scrolling only.
#pragma once

#include <QScrollArea>

namespace levelbook::gui {

class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* parent = nullptr);

    /// Takes the widget over; a former one is deleted.
    void setContent(QWidget* content);
};

} // namespace levelbook::gui
