// A field for a number that shows no more digits than it has.
#pragma once

#include "text/format.h"

#include <QDoubleSpinBox>

namespace levelbook::gui {

class NumberEdit : public QDoubleSpinBox {
public:
    explicit NumberEdit(QWidget* parent = nullptr)
        : QDoubleSpinBox(parent)
    {
        setAlignment(Qt::AlignRight);
        setFocusPolicy(Qt::StrongFocus); // Not by the wheel.
        setLocale(QLocale::c());
    }

protected:
    QString textFromValue(double value) const override { return plainNumberText(value); }
    // With or without the commas that textFromValue() writes.
    double valueFromText(const QString& text) const override
    {
        return QDoubleSpinBox::valueFromText(QString(text).remove(QLatin1Char(',')));
    }
    QValidator::State validate(QString& text, int& position) const override
    {
        QString plain = QString(text).remove(QLatin1Char(','));
        int at = position;
        const QValidator::State state = QDoubleSpinBox::validate(plain, at);
        return state;
    }
};

} // namespace levelbook::gui
