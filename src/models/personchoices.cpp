#include "models/personchoices.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace levelbook {

void PersonChoices::setPeople(const PeopleIndex& people)
{
    const QCollator collator{ QLocale(QLocale::Korean) };
    std::vector<std::pair<QCollatorSortKey, const Engineer*>> sorted;
    for (const Engineer& one : people.engineers())
        sorted.emplace_back(collator.sortKey(one.name), &one);
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    beginResetModel();
    m_choices.clear();
    m_choices.reserve(sorted.size());
    for (const auto& [key, one] : sorted)
        m_choices.push_back({ u"%1 (%2)"_s.arg(one->name, one->employeeNo), one->id.value });
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
