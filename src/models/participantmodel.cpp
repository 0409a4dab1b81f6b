#include "models/participantmodel.h"

#include "models/column.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

ParticipantModel::ParticipantModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void ParticipantModel::setPeople(const QList<Participant>& people)
{
    const bool same = std::equal(people.begin(), people.end(), m_people.begin(), m_people.end(),
        [](const Participant& a, const Participant& b) { return a.employeeNo == b.employeeNo; });
    if (!same) {
        beginResetModel();
        m_people = people;
        endResetModel();
    } else if (m_people != people) {
        m_people = people;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT choiceChanged();
}

void ParticipantModel::setWords(const Words& words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void ParticipantModel::setSecondUsed(bool used)
{
    if (m_secondUsed == used)
        return;
    m_secondUsed = used;
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, Second), index(rowCount() - 1, Second));
}

void ParticipantModel::setTakesPart(const QList<int>& rows, bool takesPart)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        Participant& person = m_people[row];
        if (person.why || person.takesPart == takesPart)
            continue;
        person.takesPart = takesPart;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    Q_EMIT choiceChanged();
}

int ParticipantModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int ParticipantModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ParticipantModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant& person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case SortRole:
        if (index.column() == LevelColumn && person.level)
            return static_cast<int>(*person.level);
        return text(person, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return person.takesPart ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ParticipantModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != Name || m_people[index.row()].why)
        return false;
    setTakesPart({ index.row() }, value.toInt() == Qt::Checked);
    return true;
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return label(m_words, Term::Name);
    case EmployeeNo:
        return label(m_words, Term::EmployeeNoShort);
    case Team:
        return label(m_words, Term::Team);
    case LevelColumn:
        return label(m_words, Term::Level);
    case First:
        return label(m_words, Rater::First);
    case Second:
        return label(m_words, Rater::Second);
    case State:
        return m_words.translate("Participants", "Takes part");
    }
    return {};
}

Qt::ItemFlags ParticipantModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !m_people[index.row()].why)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ParticipantModel::text(const Participant& person, int column) const
{
    const auto rater = [&person](const QString& name) {
        return person.why || name.isEmpty() ? noValueText() : name;
    };
    switch (column) {
    case Name:
        return person.name;
    case EmployeeNo:
        return person.employeeNo;
    case Team:
        return person.team;
    case LevelColumn:
        return person.level ? label(m_words, *person.level) : QString();
    case First:
        return rater(person.first);
    case Second:
        return m_secondUsed ? rater(person.second) : noValueText();
    case State:
        return stateText(person);
    }
    return {};
}

QString ParticipantModel::stateText(const Participant& person) const
{
    if (!person.why)
        return person.takesPart ? m_words.translate("Participants", "Yes") : noValueText();
    if (person.why->code == ErrorCode::ReviewExists)
        return m_words.translate("Participants", "Has a review already");
    if (person.why->code == ErrorCode::NoActiveDay)
        return m_words.translate("Participants", "No day of work in the period");
    return errorText(m_words, { person.why->code, person.why->args, {} });
}

} // namespace levelbook
