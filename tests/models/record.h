// A small record with its columns, for tests of what works with any record.
#pragma once

#include "models/recordmodel.h"

namespace levelbook::test {

struct Note {
    qint64 id = 0;
    QString title;
    QString place;
    QDate day;
    qint64 revision = 1;
    bool operator==(const Note&) const = default;
};

/// Columns: 0 title (editable), 1 place (editable), 2 day (editable, refuses what is no date).
class NoteModel : public RecordModel<Note> {
public:
    explicit NoteModel(const QList<Note>& notes = {})
        : RecordModel(
            columnsOfNotes(), [](const Note& note) { return note.id; }, Words(Language::English))
    {
        setRecords(notes);
    }

private:
    static QList<Column<Note>> columnsOfNotes()
    {
        const auto named = [](const char* name) {
            return [name](const Words&) { return QString::fromLatin1(name); };
        };
        const auto text = [&](const char* key, QString Note::*member) {
            return Column<Note>{ key, named(key),
                [member](const Note& note) { return QVariant(note.*member); }, {},
                [member](Note& note, const QVariant& value) {
                    note.*member = value.toString();
                    return true;
                } };
        };
        return { text("title", &Note::title), text("place", &Note::place),
            { "day", named("day"),
                [](const Note& note) {
                    return note.day.isValid() ? QVariant(note.day) : QVariant();
                },
                {},
                [](Note& note, const QVariant& value) {
                    const QString typed = value.toString();
                    const QDate day = QDate::fromString(typed, Qt::ISODate);
                    if (!typed.isEmpty() && !day.isValid())
                        return false;
                    note.day = day;
                    return true;
                } } };
    }
};

} // namespace levelbook::test
