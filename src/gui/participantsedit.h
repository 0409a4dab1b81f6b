// Who takes part in a cycle, by team, by level and by hand, and who rates each of them.
#pragma once

#include "gui/session.h"
#include "models/collatedproxy.h"
#include "models/participantmodel.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace levelbook::gui {

class ReadTable;
struct RaterChoice;

class ParticipantsEdit : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantsEdit(Session& session, QWidget* parent = nullptr);

    /// The cycle's period and whether it has a second review, as they are typed.
    void setPeriod(const Period& period, bool usesSecond);
    /// Who has a review already.
    void setReviewed(const QSet<EngineerId>& reviewed);
    /// Whether people can be chosen; else why not is said.
    void setClosed(const QString& reason);
    /// Checks everybody who can take part.
    void chooseAll();

    /// Those who are checked, with their raters.
    StartRequest request() const;
    int chosen() const;
    /// Those who have a review and those who are checked.
    int takingPart() const;
    /// Everybody with a day of work in the period.
    int couldTakePart() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void rebuild();
    void filter();
    void showSummary();
    void check(bool takesPart);
    void toggleSelected();
    void askRaters();
    QList<int> shownRows() const;
    QList<int> selectedRows() const;
    QString raterName(const std::optional<QString>& own, const Engineer* byDefault) const;
    void fillBoxes();
    void retranslate();

    Session& m_session;
    Period m_period;
    bool m_usesSecond = true;
    bool m_closed = false;
    bool m_isFitted = false; ///< Whether the columns have been made as wide as their texts.
    QSet<EngineerId> m_reviewed;
    QHash<QString, RaterRequest> m_own; ///< What was set by hand, by employee number.
    ParticipantModel m_model;
    CollatedProxy m_proxy;
    QLabel* m_reason;
    QLineEdit* m_filter;
    QComboBox* m_team;
    QComboBox* m_level;
    QComboBox* m_which;
    QPushButton* m_check;
    QPushButton* m_uncheck;
    QPushButton* m_raters;
    ReadTable* m_table;
    QLabel* m_summary;
};

} // namespace levelbook::gui
