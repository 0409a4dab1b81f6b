// The grade quotas of a cycle as people set them: a percentage a grade, and the headcounts that the
// percentages mean.
#pragma once

#include "gui/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace levelbook::gui {

class QuotaEdit : public QWidget {
    Q_OBJECT

public:
    /// With a row for each of the grades.
    QuotaEdit(Session& session, const QStringList& grades, QWidget* parent = nullptr);

    void setQuota(const QList<QuotaShare>& quota);
    /// The quotas; a grade whose field is empty or not a percentage has none.
    QList<QuotaShare> quota() const;
    void setEditable(bool editable);
    /// For how many the headcounts are; `chosen`: they take part, else they are all who could.
    void setPeople(int people, bool chosen);
    /// The first field that is wrong, which is said beside it already, or nullptr.
    QWidget* firstProblem() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString grade;
        QLineEdit* percent;
        QLabel* heads;
        QLabel* problem;
    };

    void retranslate();
    void refresh();
    int sum() const;

    Session& m_session;
    QList<Row> m_rows;
    int m_people = 0;
    bool m_chosen = false;
    QLabel* m_purpose;
    QLabel* m_gradeHead;
    QLabel* m_percentHead;
    QLabel* m_headsHead;
    QLabel* m_rest;
    QLabel* m_basis;
};

} // namespace levelbook::gui
