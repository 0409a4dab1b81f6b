#include "gui/ratingbaraccessible.h"

#include "gui/ratingbar.h"

#include <QAccessibleWidget>

namespace levelbook::gui {

namespace {

class RatingBarAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RatingBarAccessible(RatingBar* bar)
        : QAccessibleWidget(bar, QAccessible::Slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? bar().valueText() : QAccessibleWidget::text(which);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = bar().isReadOnly();
        return state;
    }

    // 0 stands for "not rated" here, because a slider has to have a number.
    QVariant currentValue() const override { return bar().rating().value_or(0); }
    void setCurrentValue(const QVariant& value) override
    {
        const int rating = value.toInt();
        if (!bar().isReadOnly() && rating >= 1 && rating <= 5) {
            bar().setRating(rating);
            Q_EMIT bar().rated(rating);
        }
    }
    QVariant maximumValue() const override { return 5; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    RatingBar& bar() const { return *static_cast<RatingBar*>(widget()); }
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* bar = qobject_cast<RatingBar*>(object);
    return bar ? new RatingBarAccessible(bar) : nullptr;
}

} // namespace

void installRatingBarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
}

void tellRatingChanged(RatingBar& bar)
{
    QAccessibleValueChangeEvent event(&bar, bar.rating().value_or(0));
    QAccessible::updateAccessibility(&event);
}

} // namespace levelbook::gui
