// The people of a file as those who could take part in a cycle: who is checked, who cannot, and by
// whom each is rated.
#pragma once

#include "domain/error.h"
#include "domain/level.h"
#include "text/words.h"

#include <QAbstractTableModel>

#include <optional>

namespace levelbook {

struct Participant {
    QString employeeNo;
    QString name;
    QString team; ///< On the period's last day, as the level.
    std::optional<Level> level;
    QString first; ///< The name of the rater; empty: nobody.
    QString second;
    std::optional<Problem> why; ///< Why no review can be started.
    bool takesPart = false; ///< Never where there is a reason against it.
    bool operator==(const Participant&) const = default;
};

/// Columns: name (with the check), employee number, team, level, first rater, second rater, what
/// becomes of the person.
class ParticipantModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, EmployeeNo, Team, LevelColumn, First, Second, State, columns };

    explicit ParticipantModel(const Words& words, QObject* parent = nullptr);

    /// Shows people; a view keeps its place where they are the same ones.
    void setPeople(const QList<Participant>& people);
    const QList<Participant>& people() const { return m_people; }
    void setWords(const Words& words);
    /// Whether a second rater is shown at all.
    void setSecondUsed(bool used);

    /// Checks or unchecks people, by row; those who cannot take part stay as they are.
    void setTakesPart(const QList<int>& rows, bool takesPart);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Others are checked than before.
    void choiceChanged();

private:
    QString text(const Participant& person, int column) const;
    QString stateText(const Participant& person) const;

    Words m_words;
    QList<Participant> m_people;
    bool m_secondUsed = true;
};

} // namespace levelbook
