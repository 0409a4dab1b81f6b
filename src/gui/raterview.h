// How the raters of a calibration rate: their means and spreads, and how they differ from the KPIs.
#pragma once

#include "gui/calibrationdesk.h"
#include "models/collatedproxy.h"
#include "models/recordmodel.h"

#include <QWidget>

class QLabel;

namespace levelbook::gui {

class ReadTable;

class RaterView : public QWidget {
    Q_OBJECT

public:
    RaterView(Session& session, CalibrationDesk& desk, QWidget* parent = nullptr);
    ~RaterView() override;

    void showRows();
    /// Shows only the raters whose name or number a text finds.
    void setText(const QString& text);
    QWidget* table() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showRemark(int unknown);

    Session& m_session;
    CalibrationDesk& m_desk;
    RecordModel<RaterRow> m_model;
    CollatedProxy m_proxy;
    QLabel* m_explanation;
    QLabel* m_remark;
    ReadTable* m_table;
    bool m_fitted = false;
};

} // namespace levelbook::gui
