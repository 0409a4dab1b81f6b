#include "gui/personbox.h"

#include "models/initialconsonants.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int widestText = 24; ///< Characters; a name may be far longer.
}

PersonBox::PersonBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(widestText);
    m_found.setSourceModel(model());
    // The words typed choose by initial consonants too, so the list is narrowed here.
    auto* completer = new QCompleter(&m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(maxVisibleItems());
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &PersonBox::find);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &PersonBox::chooseFound);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_searching = false;
        setEditText(itemText(currentIndex()));
    });
    connect(this, &QComboBox::activated, this, &PersonBox::choose);
}

void PersonBox::fill(const PeopleIndex& people, const QString& team, QDate day)
{
    const QCollator collator{ QLocale(QLocale::Korean) };
    std::vector<std::pair<QCollatorSortKey, const Engineer*>> listed;
    for (const Engineer& one : people.engineers()) {
        if (team.isEmpty() || people.teamNameOn(one, day) == team)
            listed.emplace_back(collator.sortKey(one.name), &one);
    }
    std::stable_sort(listed.begin(), listed.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    const QSignalBlocker blocker(this);
    const auto chosen = person();
    m_found.setAccept({});
    clear();
    if (!m_everybody.isEmpty())
        addItem(m_everybody, 0);
    for (const auto& [key, one] : listed)
        addItem(u"%1 (%2)"_s.arg(one->name, one->employeeNo), one->id.value);
    setCurrentIndex(chosen ? findData(chosen->value) : -1);
    if (currentIndex() < 0 && !m_everybody.isEmpty())
        setCurrentIndex(0);
}

void PersonBox::setEverybody(const QString& text)
{
    const QSignalBlocker blocker(this);
    if (m_everybody.isEmpty())
        insertItem(0, text, 0);
    else
        setItemText(0, text);
    m_everybody = text;
    if (currentIndex() < 0)
        setCurrentIndex(0);
}

std::optional<EngineerId> PersonBox::person() const
{
    return currentData().toLongLong() == 0
        ? std::nullopt
        : std::optional(EngineerId{ currentData().toLongLong() });
}

bool PersonBox::setPerson(EngineerId id)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(id.value));
    return currentIndex() >= 0;
}

void PersonBox::step(int by)
{
    const int row = currentIndex() + by;
    if (row < 0 || row >= count())
        return;
    setCurrentIndex(row);
    choose(row);
}

void PersonBox::find(const QString& text)
{
    m_searching = !text.trimmed().isEmpty();
    m_found.setAccept([this, search = text.normalized(QString::NormalizationForm_C)](
                          int row) { return matchesSearch(itemText(row), search); });
    completer()->complete();
}

void PersonBox::chooseFound()
{
    if (!m_searching || m_found.rowCount() == 0)
        return;
    const int row = m_found.mapToSource(m_found.index(0, 0)).row();
    completer()->popup()->hide();
    setCurrentIndex(row);
    choose(row);
}

void PersonBox::choose(int row)
{
    m_searching = false;
    if (row >= 0)
        Q_EMIT personChosen({ itemData(row).toLongLong() });
}

} // namespace levelbook::gui
