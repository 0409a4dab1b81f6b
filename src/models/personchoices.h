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

    void setPeople(const PeopleIndex& people);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Choice {
        QString text;
        qint64 id = 0;
    };

    std::vector<Choice> m_choices;
};

} // namespace levelbook
