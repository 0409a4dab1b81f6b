// People to choose from in a box, sorted as Koreans do; the first row is nobody.
#pragma once

#include "workspace/peopleindex.h"

#include <QAbstractListModel>
#include <QStringList>

namespace levelbook {

/// A box's own items cost many times more, and there may be thousands of people. The id is under
/// Qt::UserRole; nobody has none.
class PersonChoices : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The people to choose from. Sorting them takes its time: until complete() there are only
    /// those that were looked for by match(), as a box does with the one it shows.
    void setPeople(const PeopleIndex& people);
    /// Everybody, in order: for who opens the list or types into the box. Resets the model.
    void complete();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
        Qt::MatchFlags flags) const override;

private:
    struct Choice {
        QString text;
        qint64 id = 0;
    };

    static Choice choiceOf(const Engineer& engineer);
    void add(int role, const QVariant& value);

    QList<Engineer> m_people;
    std::vector<Choice> m_choices;
    bool m_complete = false;
};

} // namespace levelbook
