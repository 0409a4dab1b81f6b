// The nine-box of a calibration: people by achievement and competency, three by three.
#pragma once

#include "gui/session.h"
#include "models/recordmodel.h"
#include "workspace/calibration.h"

#include <QWidget>

class QLabel;
class QListView;

namespace levelbook::gui {

class NineBox : public QWidget {
    Q_OBJECT

public:
    explicit NineBox(Session& session, QWidget* parent = nullptr);

    /// The people to place; those without one of the two scores are counted below.
    void setRows(const QList<CalibrationRow>& rows, bool isReading);
    QWidget* firstList() const;

Q_SIGNALS:
    void reviewWanted(const QString& employeeNo);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One of the nine.
    struct Cell {
        NineBoxPlace place;
        std::unique_ptr<RecordModel<CalibrationRow>> model;
        QLabel* count = nullptr;
        QListView* list = nullptr;
    };
    Cell makeCell(NineBoxPlace place);
    void retranslate();
    void showCounts();

    Session& m_session;
    std::vector<Cell> m_cells; ///< In the order of reading.
    QList<QLabel*> m_achievementTitles; ///< By third.
    QList<QLabel*> m_competencyTitles;
    QLabel* m_explanation;
    QLabel* m_left;
    int m_leftCount = 0;
    bool m_isReading = false;
};

} // namespace levelbook::gui
