// Chooses a period: the cycle's, the last months that have data, or days that a person types.
#pragma once

#include "gui/teamfigures.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace levelbook::gui {

class DayEdit;

class PeriodBox : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBox(QWidget* parent = nullptr);

    /// The cycle that is offered, and its name; without one, the period that stands for it.
    void setCycle(const QString& name, const Period& period);
    PeriodWish wish() const;
    /// Where the keyboard goes first.
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void wishChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showOwn();

    QComboBox* m_box = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_last = nullptr; ///< The last day inside, as people read and type it.
    QLabel* m_dash = nullptr;
    QString m_cycle;
    Period m_cyclePeriod;
};

} // namespace levelbook::gui
