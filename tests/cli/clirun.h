// Runs the real levelbook-cli as a process, and keeps prepared files that cases copy.
#pragma once

#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace levelbook::test {

/// How a run of the program ended, and what it said.
struct Ran {
    int exitCode = -1; ///< -1: it crashed or never ended.
    QByteArray out;
    QByteArray err;

    /// The document on stdout; empty (and a test failure) where stdout is not exactly one object.
    QJsonObject json() const;
    QString errorCode() const; ///< The code of the error document, e.g. "bad_date".
    QList<qint64> problemLines() const; ///< The lines that the error's problems name, in order.
    QStringList problemCodes() const;
    QStringList problemItems() const;
};

/// The path of the program.
QString cliProgram();
/// Runs the program with these words; `environment` adds to or replaces variables.
Ran runCli(const QStringList& words, const QStringList& environment = {});
/// A process of the program, started and not waited for.
std::unique_ptr<QProcess> startCli(const QStringList& words);

/// A folder with one database file in it, and runs on that file.
class Book {
public:
    Book();
    /// A copy of a file, most often of a prepared one.
    explicit Book(const QString& original);

    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString db() const { return path(QStringLiteral("book.lvb")); }

    /// Runs a verb in English with --json. Whatever the end, stderr must be empty.
    Ran json(const QStringList& words) const;
    /// As json(), and the run must succeed; its document.
    QJsonObject must(const QStringList& words) const;
    /// Runs a verb in words for people.
    Ran text(const QStringList& words, const QString& language = QStringLiteral("en")) const;

    /// Writes a file beside the database; its path.
    QString file(const QString& name, const QByteArray& bytes) const;

    QByteArray bytes() const { return readFile(db()); }

private:
    QTemporaryDir m_dir;
};

/// A prepared file, made by the first case of this process that asks for it: qBittorrent's people
/// and records.
QString importedBook();
/// As importedBook(), with the cycle 2019H1 (only the first stage) open and a review for everybody.
QString startedBook();
/// As startedBook(), with the review of P0001 filled by the first rater and approved with grade B.
QString approvedBook();

/// The words that name a review of 2019H1.
QStringList review(const QString& verb, const QString& engineer = QStringLiteral("P0001"));

/// A first rater's part for a level's items as `review fill` takes it: ratings by
/// `ratingOf(index)`.
QByteArray firstPart(const QJsonObject& derivation, const std::function<int(int)>& ratingOf,
    const QByteArray& more = {});

/// The node with a key in a derivation; empty where there is none.
QJsonObject node(const QJsonObject& tree, const QString& key);

} // namespace levelbook::test
