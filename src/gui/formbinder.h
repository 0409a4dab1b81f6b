// Binds widgets to the columns of one row of a model: what is typed goes into the row's draft, what
// is wrong stands beside the field, and no text is ever overwritten that a person typed.
#pragma once

#include "domain/error.h"
#include "models/column.h"

#include <QObject>
#include <QPersistentModelIndex>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace levelbook::gui {

/// QDataWidgetMapper loses an edit when a model signals a change of the whole row; this does not.
class FormBinder : public QObject {
    Q_OBJECT

public:
    FormBinder(QAbstractItemModel* model, const Words& words, QObject* parent = nullptr);

    /// Binds a widget to a column; `name` is what problems call the column, `error` shows what is
    /// wrong (may be null), `refusal` says why the column refuses a text (its argument). A combo
    /// box gives and takes its items' data; one that can be typed in gives a text that is no item's
    /// as it is.
    void bind(const QString& name, int column, QLineEdit* editor, QLabel* error,
        ErrorCode refusal = ErrorCode::BadDate);
    void bind(const QString& name, int column, QPlainTextEdit* editor, QLabel* error);
    void bind(const QString& name, int column, QComboBox* editor, QLabel* error, ErrorCode refusal);

    /// Shows another record in a row of the model; none (-1) empties and disables the fields. What
    /// its column refused is dropped: ask refusals() first.
    void setRow(int row);
    /// Says that the record shown stands in another row now; what was typed stays.
    void moveToRow(int row);
    int row() const { return m_row.row(); }
    void setReadOnly(bool readOnly);
    /// The problems in another language.
    void setWords(const Words& words);

    /// Whether the field differs from what is saved, or cannot be read.
    bool isDirty(const QString& name) const;
    /// Whether any field does.
    bool isDirty() const;
    /// The fields that hold a text that their column cannot take, e.g. half a date.
    QList<Problem> refusals() const;
    /// Whether a field was saved elsewhere while it was typed here; the field says what.
    bool hasConflicts() const;
    /// Drops what was typed but not taken and shows the row's draft in every field.
    void revert();

    /// Shows problems beside the fields whose names they bear as their column, and clears the
    /// others; what has no field comes back.
    QList<Problem> showProblems(const QList<Problem>& problems);
    /// Puts the keyboard into the first field with a problem.
    void focusFirstProblem();

Q_SIGNALS:
    /// A field was changed by a person.
    void edited(const QString& name);
    /// Enter was pressed, or the keyboard left a field that a person had changed.
    void committed(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QString name;
        int column = 0;
        QWidget* editor = nullptr;
        QLabel* error = nullptr;
        ErrorCode refusal = ErrorCode::BadDate;
        std::function<QVariant()> read = {};
        std::function<void(const QVariant&)> show = {};
        std::function<void(bool)> setReadOnly = {};
        bool refused = false; ///< Holds a text that the column cannot take.
        bool touched = false; ///< Changed since the last commit.
        std::optional<Problem> problem = {};
    };

    void add(Field field);
    void edit(size_t which);
    void commit(size_t which);
    void showField(Field& field);
    void showAll();
    void showProblem(Field& field);
    QModelIndex indexOf(const Field& field) const;
    const Field* field(const QString& name) const;

    QAbstractItemModel* m_model;
    Words m_words;
    QPersistentModelIndex m_row;
    std::vector<Field> m_fields;
    bool m_readOnly = false;
    bool m_editing = false; ///< While a field writes, the model's signal must not write back.
};

} // namespace levelbook::gui
