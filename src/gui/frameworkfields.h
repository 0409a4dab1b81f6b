// A form over the draft of a framework: fields in both languages side by side, numbers, choices,
// each bound to a place of the framework and saying below it what is wrong there.
#pragma once

#include "models/frameworkdraft.h"
#include "text/words.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace levelbook::gui {

class FrameworkFields : public QWidget {
    Q_OBJECT

public:
    /// The draft has to outlive the form.
    FrameworkFields(FrameworkDraft& draft, const Words& words, QWidget* parent = nullptr);

    template <class T>
    struct Bound {
        std::function<T(const Framework&)> get;
        std::function<void(Framework&, const T&)> set;
    };
    /// Where a field is, as checkFramework() names places, and what it is called.
    struct Place {
        QString path;
        QString name;
    };
    enum class Lines { One, Many };
    struct Range {
        double lowest = 0;
        double highest = 100;
        int digits = 0;
        QString suffix = {};
    };
    /// An entry of a list that can change its place and go.
    struct Entry {
        QString list; ///< The path of the list.
        qsizetype index = 0;
        std::function<qsizetype(const Framework&)> count;
        std::function<void(Framework&, qsizetype from, qsizetype to)> move;
        std::function<void(Framework&, qsizetype index)> remove;
        qsizetype fewest = 1; ///< So many have to stay.
    };

    // Each adds a row at the end.
    void addHeading(const QString& text);
    void addNote(const QString& text);
    /// The heads of the columns of both languages.
    void addLanguages();
    void addText(const Place& place, const Bound<Localized>& bound, Lines lines = Lines::One);
    /// A text of a list, with buttons.
    void addListedText(const Place& place, const Bound<Localized>& bound, const Entry& entry);
    /// A short text that is no language's, e.g. a key. `enabled` (none: always) says whether it can
    /// be changed.
    void addLine(const Place& place, const Bound<QString>& bound,
        std::function<bool(const Framework&)> enabled = {});
    void addNumber(const Place& place, const Bound<double>& bound, const Range& range);
    struct Choices {
        QStringList names;
        std::function<bool(const Framework&)> enabled = {};
        std::function<bool(const Framework&)> shown = {};
    };
    void addChoice(const Place& place, const Bound<int>& bound, const Choices& choices);
    void addCheck(const Place& place, const Bound<bool>& bound,
        std::function<bool(const Framework&)> shown = {});
    /// A line that says something about the framework as it is, e.g. a sum; problems of its path
    /// stand below it.
    void addFact(const Place& place, std::function<QString(const Framework&)> text);
    /// A button that does something; where it is not enabled it says why in its tool tip.
    QPushButton* addButton(
        const QString& objectName, const QString& text, std::function<void()> run);
    /// A row that is filled by hand, over all columns.
    QGridLayout* addGrid();

    // For rows that are filled by hand.
    /// A number without a label of its own.
    QDoubleSpinBox* makeNumber(const Place& place, const Bound<double>& bound, const Range& range);
    QLineEdit* makeLine(const Place& place, const Bound<QString>& bound, int width,
        const std::function<bool(const Framework&)>& enabled = {});
    QWidget* makeEntryButtons(const QString& name, const Entry& entry);
    /// Says below fields what is wrong with them; `paths` are those that are told here.
    QLabel* makeProblem(const QStringList& paths);
    /// Takes part in refresh().
    void follow(std::function<void(const Framework&)> show)
    {
        m_follows.push_back(std::move(show));
    }

    /// Shows the framework as it is now, and what is wrong with it.
    void refresh();
    /// Another form takes its place: what its fields still say, e.g. when they lose the keyboard,
    /// is of a framework that may be no more.
    void retire() { m_retired = true; }
    /// Gives the keyboard to the field at a path, or the next one around it; the field.
    QWidget* focusPlace(const QString& path);

    FrameworkDraft& draft() const { return m_draft; }
    const Words& words() const { return m_words; }
    /// A step of the draft, named by its place.
    void edit(const QString& path, const FrameworkDraft::Change& change);

Q_SIGNALS:
    /// The person wants to be at a place that may be of another section.
    void placeWanted(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QString path;
        QWidget* editor;
        QLabel* problem;
        bool inside = true; ///< Whether it speaks for places inside the path, too.
    };
    void type(const QString& path, const FrameworkDraft::Change& change);
    void addField(const QString& path, QWidget* editor, QLabel* problem, bool inside = true);
    QWidget* makeText(const Place& place, const Bound<Localized>& bound, Lines lines,
        QString Localized::*language, QLabel* problem);
    QLabel* addLabel(const QString& name, QWidget* buddy);
    void showProblems();
    /// The field that is nearest around a path, of those that fit.
    const Field* fieldAt(const QString& path, bool (*fits)(const Field&)) const;
    QString stepText(const QString& path) const;

    FrameworkDraft& m_draft;
    Words m_words;
    QGridLayout* m_grid;
    bool m_retired = false;
    std::vector<Field> m_fields;
    std::vector<std::function<void(const Framework&)>> m_follows;
};

} // namespace levelbook::gui
