// A button that looks like a link: for places to go to inside a text.
#pragma once

#include <QPushButton>

namespace levelbook::gui {

class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace levelbook::gui
