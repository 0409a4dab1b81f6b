// Makes a review cycle or edits one: period and stages, who takes part, quotas, approval line.
#pragma once

#include "gui/session.h"
#include "workspace/cycleedit.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace levelbook::gui {

class ApprovalLineEdit;
class CycleBasics;
class ParticipantsEdit;
class QuotaEdit;

class CycleDialog : public QDialog {
    Q_OBJECT

public:
    enum Tab { Basics, People, Quotas, Approval };

    /// For a cycle that there is, or (none) a new one.
    CycleDialog(Session& session, const std::optional<Cycle>& cycle, QWidget* parent = nullptr);

    /// Opens with the people, everybody who can take part checked.
    void chooseEverybody();

    /// What is wrong is said beside its field, and the dialog stays; else the cycle is saved.
    void accept() override;

    /// The cycle as it was saved, and for whom reviews are to be started in it.
    const Cycle& cycle() const { return m_base; }
    StartRequest request() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void suggest();
    CycleChange typed() const;
    void showPart(CyclePart part, const Cycle& cycle);
    void readReviews();
    void refresh();
    void refreshFixed();
    bool isValid();
    Result<Cycle> save();
    void showError(const Error& error);
    void onChanged();
    void showConflict(const QList<CyclePart>& parts);
    void takeTheirs();
    QString partText(CyclePart part) const;
    void retranslate();

    Session& m_session;
    bool m_isNew;
    bool m_saving = false;
    Cycle m_base; ///< On top of which is typed.
    qsizetype m_reviews = 0;
    QList<CyclePart> m_conflicts; ///< Parts that somebody else changed too.
    QLabel* m_state;
    QTabWidget* m_tabs;
    CycleBasics* m_basics;
    ParticipantsEdit* m_people;
    QuotaEdit* m_quota;
    ApprovalLineEdit* m_approval;
    QLabel* m_problem;
    QPushButton* m_theirs;
    QDialogButtonBox* m_buttons;
};

} // namespace levelbook::gui
