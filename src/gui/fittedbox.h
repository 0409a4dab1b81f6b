// A box to choose in, as wide as the widest of its entries.
#pragma once

#include <QComboBox>

#include <utility>

namespace levelbook::gui {

/// Knows its width as soon as it is filled. With AdjustToContents Qt makes the list that pops up
/// already then, measures every entry, and lays the box out once more by a timer.
class FittedBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Other entries, each a text and its data, of which the first is chosen.
    void fill(const QList<std::pair<QString, QVariant>>& entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    mutable QSize m_hint; ///< Invalid while it is not known.
};

} // namespace levelbook::gui
