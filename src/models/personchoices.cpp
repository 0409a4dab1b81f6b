#include "models/personchoices.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

PersonChoices::Choice PersonChoices::choiceOf(const Engineer& engineer)
{
    return { u"%1 (%2)"_s.arg(engineer.name, engineer.employeeNo), engineer.id.value };
}

void PersonChoices::setPeople(const PeopleIndex& people)
{
    beginResetModel();
    m_people = people.engineers();
    m_choices.clear();
    m_complete = false;
    endResetModel();
}

// Adds whom a box looks for, unless they are there.
void PersonChoices::add(int role, const QVariant& value)
{
    const bool byId = role == Qt::UserRole;
    const auto isWanted = [&](const Choice& one) {
        return byId ? value.isValid() && one.id == value.toLongLong()
                    : one.text == value.toString();
    };
    if (std::any_of(m_choices.begin(), m_choices.end(), isWanted))
        return;
    const auto found =
        std::find_if(m_people.cbegin(), m_people.cend(), [&](const Engineer& engineer) {
            return byId ? engineer.id.value == value.toLongLong()
                        : choiceOf(engineer).text == value.toString();
        });
    if (found == m_people.cend())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_choices.push_back(choiceOf(*found));
    endInsertRows();
}

QModelIndexList PersonChoices::match(
    const QModelIndex& start, int role, const QVariant& value, int hits, Qt::MatchFlags flags) const
{
    if (!m_complete)
        const_cast<PersonChoices*>(this)->add(role, value);
    return QAbstractListModel::match(start, role, value, hits, flags);
}

void PersonChoices::complete()
{
    if (m_complete)
        return;
    m_complete = true;
    const QCollator collator{ QLocale(QLocale::Korean) };
    std::vector<std::pair<QCollatorSortKey, const Engineer*>> sorted;
    for (const Engineer& one : std::as_const(m_people))
        sorted.emplace_back(collator.sortKey(one.name), &one);
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    beginResetModel();
    m_choices.clear();
    m_choices.reserve(sorted.size());
    for (const auto& [key, one] : sorted)
        m_choices.push_back(choiceOf(*one));
    endResetModel();
}

int PersonChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size()) + 1;
}

QVariant PersonChoices::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) // Which a box asks for where nothing is chosen.
        return {};
    const Choice* choice =
        index.row() > 0 ? &m_choices[static_cast<size_t>(index.row() - 1)] : nullptr;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return choice ? choice->text : QString();
    if (role == Qt::UserRole && choice)
        return choice->id;
    return {};
}

} // namespace levelbook
