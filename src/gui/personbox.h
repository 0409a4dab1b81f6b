// A field to choose a person in: a list of everybody, or of a team, found by name, number or
// initial consonants.
#pragma once

#include "models/collatedproxy.h"
#include "workspace/peopleindex.h"

#include <QComboBox>

namespace levelbook::gui {

class PersonBox : public QComboBox {
    Q_OBJECT

public:
    explicit PersonBox(QWidget* parent = nullptr);

    /// Lists the people who are in a team on a day (empty: everybody), by name. The person chosen
    /// stays where they are still listed.
    void fill(const PeopleIndex& people, const QString& team, QDate day);
    /// Lists one more first, which stands for nobody in particular; person() is none then, and
    /// personChosen() tells an id of 0.
    void setEverybody(const QString& text);
    std::optional<EngineerId> person() const;
    /// Chooses without asking; false where the person is not listed.
    bool setPerson(EngineerId id);
    /// The next (1) or the one before (-1), as a person chooses.
    void step(int by);

Q_SIGNALS:
    void personChosen(levelbook::EngineerId id);

private:
    void find(const QString& text);
    /// Enter: the first who was found.
    void chooseFound();
    void choose(int row);

    CollatedProxy m_found;
    QString m_everybody;
    bool m_searching = false; ///< Something was typed and nobody chosen yet.
};

} // namespace levelbook::gui
