// How far a cycle's reviews are: a bar with a part for each state, and the sign of a state beside
// its words.
#pragma once

#include "domain/review.h"

#include <QWidget>

namespace levelbook::gui {

/// The further on a state is, the more of the accent is in its ground. Nothing is told by that
/// alone: names and numbers stand beside it.
class StateBar : public QWidget {
    Q_OBJECT

public:
    explicit StateBar(QWidget* parent = nullptr);

    /// `spoken` says the same in words, for the tool tip and for assistive technology.
    void setStates(const QMap<ReviewState, int>& states, const QString& spoken);
    QSize sizeHint() const override { return { 240, 26 }; }
    QSize minimumSizeHint() const override { return { 120, 26 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMap<ReviewState, int> m_states;
};

/// The ground of a state as a small square.
class StateSign : public QWidget {
    Q_OBJECT

public:
    explicit StateSign(ReviewState state, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 12, 12 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReviewState m_state;
};

} // namespace levelbook::gui
