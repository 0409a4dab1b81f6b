// What a verb of the command line is: its words, what it takes, and the function behind it.
#pragma once

#include "text/words.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace levelbook::cli {

/// The options that stand before the verb.
struct Globals {
    QString db; ///< The database file; empty where none was named.
    Language language = Language::Korean;
    bool json = false;
    QString as; ///< Employee number of who is at work; may be empty.
    QDate today; ///< In Asia/Seoul.
    QDateTime now; ///< UTC, whole seconds.
};

/// What stood behind the verb.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options; ///< Without the dashes; a flag has an empty value.

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option); }
    std::optional<QString> optional(const QString& option) const
    {
        return has(option) ? std::optional(value(option)) : std::nullopt;
    }
};

/// What a verb says: one JSON object, and lines for people.
struct Output {
    QJsonObject json;
    QStringList lines;
    bool good = true; ///< False: the verb did its work and has something bad to tell; exit 1.
};

/// All that a verb works with.
struct Context {
    const Globals& globals;
    const Words& words;
    const Arguments& arguments;

    /// Opens the file of --db; MissingOption where none was named.
    Result<std::unique_ptr<SqliteStore>> open(OpenMode mode) const;
    Actor actor() const { return { globals.as, globals.now, globals.today }; }
};

/// An option of a verb.
struct OptionSpec {
    const char* name; ///< Without the dashes.
    const char* value = nullptr; ///< What it takes, e.g. "FILE"; none for a flag.
    bool required = false;
    bool repeats = false; ///< May stand more than once; the values are joined with commas.
};

/// Whether an option or a positional word that is named so in the help is a path of the file
/// system: taken byte for byte, where all other texts are taken in NFC.
bool isPath(const char* placeholder);

struct Command {
    const char* verb; ///< One or two words, e.g. "kpi list".
    QList<const char*> positional; ///< The names of what must follow, in order.
    QList<OptionSpec> options;
    const char* summary; ///< English; translated under the context "Cli".
    Result<Output> (*run)(const Context& context);
    bool draws = false; ///< Needs fonts and painting, so a QApplication.
};

/// Every verb, in the order of the help.
const QList<Command>& commands();

/// "kpi list (--engineer NO) ... ": how a verb is called.
QString synopsis(const Command& command);

} // namespace levelbook::cli
