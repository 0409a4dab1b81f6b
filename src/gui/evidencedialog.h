// The records behind a figure, with the figure in words above them.
#pragma once

#include "gui/session.h"
#include "workspace/evidence.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace levelbook {
class CollatedProxy;
class EvidenceModel;
} // namespace levelbook

namespace levelbook::gui {

class ReadTable;

class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    /// `readAgain` reads the same evidence after a record was changed.
    using ReadAgain = std::function<Result<Evidence>()>;
    EvidenceDialog(
        Session& session, const Evidence& evidence, ReadAgain readAgain, QWidget* parent);
    ~EvidenceDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showRecords();
    void reread(Changes what);
    void updateButtons();
    std::optional<KpiRecord> current() const;
    QString tableState() const;

    Session& m_session;
    Evidence m_evidence;
    ReadAgain m_readAgain;
    EvidenceModel* m_model = nullptr;
    CollatedProxy* m_sorted = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figure = nullptr;
    QLabel* m_count = nullptr;
    ReadTable* m_table = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

/// As showEvidence() of dialogs.h; no subject: everybody's.
void showEvidenceOf(Session& session, const std::optional<KpiSubject>& subject, const QString& kpi,
    const Period& period, QWidget* parent);

} // namespace levelbook::gui
