// A grade as a box: how often it is given against its quota, a place to drop a person, a button
// that gives it to the selected one.
#pragma once

#include "domain/calibration.h"
#include "text/words.h"

#include <QPushButton>

namespace levelbook::gui {

/// What a dragged person of the calibration carries: the employee number.
inline constexpr char personMimeType[] = "application/x-levelbook-employee";

class GradeBox : public QPushButton {
    Q_OBJECT

public:
    explicit GradeBox(QWidget* parent = nullptr);

    const QString& grade() const { return m_grade; }
    /// An empty grade is the box of those who have none.
    void setGrade(const QString& grade);
    /// `most` is the longest bar's count, so that the boxes' bars compare.
    void setCount(const Words& words, const GradeCount& count, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void personDropped(const QString& employeeNo);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& place) const;

    QString m_grade;
    GradeCount m_count;
    int m_most = 0;
    QStringList m_lines;
    bool m_isOver = false; ///< A person is being dragged over it.
};

} // namespace levelbook::gui
