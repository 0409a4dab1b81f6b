// A number axis with round steps: where a value lies in a picture, and which values are labelled.
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace levelbook::charts {

/// A stretch of values that grows with what it has to show; empty at first.
class Span {
public:
    void include(double value);
    void include(std::optional<double> value);
    bool isEmpty() const { return !m_any; }
    double low() const { return m_low; }
    double high() const { return m_high; }

private:
    bool m_any = false;
    double m_low = 0;
    double m_high = 0;
};

/// The greatest value that an axis should show: that of `values`, or, where a few lie so far out
/// that they would squash all others, half again of the 90th percentile (or of `anchor`, e.g. a
/// target, where that is more). Needs at least one value.
double axisEnd(QList<double> values, double anchor);

/// The end values, the labelled step between, and the pixels that the ends lie on.
struct Axis {
    double from = 0;
    double to = 1;
    double step = 1;
    qreal start = 0; ///< The pixel of `from`; greater than `end` for an axis that goes up.
    qreal end = 1;
    bool operator==(const Axis&) const = default;

    /// The pixel of a value, also outside the axis.
    qreal at(double value) const;
    bool holds(double value) const { return from <= value && value <= to; }
    QList<double> ticks() const;
    /// The label of a tick: as many digits as the step needs.
    QString tickText(double tick) const;
};

/// The narrowest axis over `span` with steps of 1, 2 or 5 times a power of ten that are at least
/// `leastGap` pixels apart. Where all is one value, the axis has room on both sides of it, but not
/// below 0 or above `greatest`, which no value exceeds. `span` must not be empty.
Axis roundAxis(
    const Span& span, qreal start, qreal end, qreal leastGap, std::optional<double> greatest = {});

} // namespace levelbook::charts
