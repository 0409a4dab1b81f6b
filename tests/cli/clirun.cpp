#include "clirun.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

constexpr int longestRunMs = 120'000;

// A folder that lives as long as the process, for what cases share.
QString sharedPath(const QString& name)
{
    static const QTemporaryDir dir;
    return dir.filePath(name);
}

QString shared(
    const QString& name, const std::function<void(const Book&)>& make, const QString& from)
{
    const QString path = sharedPath(name);
    if (!QFile::exists(path)) {
        const auto book = from.isEmpty() ? std::make_unique<Book>() : std::make_unique<Book>(from);
        make(*book);
        EXPECT_TRUE(QFile::copy(book->db(), path));
    }
    return path;
}

template <class T>
QList<T> ofProblems(const QJsonObject& document, T (*take)(const QJsonValue&))
{
    QList<T> list;
    const QJsonArray problems = document[u"error"][u"problems"].toArray();
    for (const QJsonValue& problem : problems)
        list << take(problem);
    return list;
}

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << out.toStdString();
    EXPECT_TRUE(document.isObject()) << out.toStdString();
    return document.object();
}

QString Ran::errorCode() const { return json()[u"error"][u"code"].toString(); }

QList<qint64> Ran::problemLines() const
{
    return ofProblems<qint64>(
        json(), [](const QJsonValue& problem) { return problem[u"line"].toInteger(); });
}

QStringList Ran::problemCodes() const
{
    return ofProblems<QString>(
        json(), [](const QJsonValue& problem) { return problem[u"code"].toString(); });
}

QStringList Ran::problemItems() const
{
    return ofProblems<QString>(
        json(), [](const QJsonValue& problem) { return problem[u"item"].toString(); });
}

QString cliProgram()
{
    return QStringLiteral(LEVELBOOK_CLI);
}

std::unique_ptr<QProcess> startCli(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    process->start(cliProgram(), words);
    return process;
}

Ran runCli(const QStringList& words, const QStringList& environment)
{
    QProcess process;
    QStringList variables = QProcess::systemEnvironment();
    for (const QString& variable : environment) {
        variables.removeIf([&](const QString& known) {
            return known.section(u'=', 0, 0) == variable.section(u'=', 0, 0);
        });
        variables << variable;
    }
    process.setEnvironment(variables);
    process.start(cliProgram(), words);
    const bool ended = process.waitForFinished(longestRunMs);
    EXPECT_TRUE(ended && process.exitStatus() == QProcess::NormalExit)
        << words.join(u' ').toStdString();
    Ran ran;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Book::Book() { EXPECT_EQ(runCli({ u"--db"_s, db(), u"create"_s }).exitCode, 0); }

Book::Book(const QString& original) { EXPECT_TRUE(QFile::copy(original, db())); }

Ran Book::json(const QStringList& words) const
{
    const Ran ran =
        runCli(QStringList{ u"--db"_s, db(), u"--lang"_s, u"en"_s, u"--json"_s } + words);
    EXPECT_EQ(ran.err, QByteArray()) << words.join(u' ').toStdString();
    return ran;
}

QJsonObject Book::must(const QStringList& words) const
{
    const Ran ran = json(words);
    EXPECT_EQ(ran.exitCode, 0) << words.join(u' ').toStdString() << '\n' << ran.out.toStdString();
    return ran.json();
}

Ran Book::text(const QStringList& words, const QString& language) const
{
    return runCli(QStringList{ u"--db"_s, db(), u"--lang"_s, language } + words);
}

QString Book::file(const QString& name, const QByteArray& bytes) const
{
    writeFile(path(name), bytes);
    return path(name);
}

QString importedBook()
{
    return shared(u"imported.lvb"_s,
        [](const Book& book) {
            book.must({ u"import"_s, u"people"_s, dataPath(u"qbittorrent/people.csv"_s) });
            book.must({ u"import"_s, u"kpi"_s, dataPath(u"qbittorrent/kpi.csv"_s) });
        },
        {});
}

QString startedBook()
{
    return shared(
        u"started.lvb"_s,
        [](const Book& book) {
            book.must({ u"cycle"_s, u"add"_s, u"2019H1"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
                u"2019-07-01"_s, u"--stages"_s, u"first"_s });
            book.must({ u"cycle"_s, u"advance"_s, u"2019H1"_s });
            book.must({ u"review"_s, u"start"_s, u"--cycle"_s, u"2019H1"_s, u"--all"_s });
        },
        importedBook());
}

QString approvedBook()
{
    return shared(
        u"approved.lvb"_s,
        [](const Book& book) {
            const QJsonObject draft = book.must(review(u"show"_s))[u"review"].toObject();
            const QString part = book.file(u"part.json"_s,
                firstPart(
                    draft[u"derivation"].toObject(), [](int i) { return 3 + i % 2; },
                    R"("strengths": "Reads code well", "improvements": "Write more down",
                       "goals": [{"text": "One talk", "measure": "given", "due": "2019-12-31"}],
                       "grade": "B", "grade_reason": "Little evidence")"));
            book.must(review(u"advance"_s) << u"--to"_s << u"first"_s);
            book.must(review(u"fill"_s) << u"--file"_s << part);
            book.must(review(u"advance"_s) << u"--to"_s << u"approved"_s);
        },
        startedBook());
}

QStringList review(const QString& verb, const QString& engineer)
{
    return { u"review"_s, verb, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s, engineer };
}

QByteArray firstPart(
    const QJsonObject& derivation, const std::function<int(int)>& ratingOf, const QByteArray& more)
{
    QByteArrayList ratings;
    const QJsonArray items = node(derivation, u"competency"_s)[u"children"].toArray();
    for (const QJsonValue& item : items)
        ratings << '"' + item[u"key"].toString().toUtf8() + "\": {\"rating\": "
                + QByteArray::number(ratingOf(static_cast<int>(ratings.size())))
                + R"(, "comment": "As seen in )" + QByteArray::number(ratings.size()) + "\"}";
    return R"({"rater": "first", "overall": "A good half-year", "ratings": {)" + ratings.join(", ")
        + (more.isEmpty() ? QByteArray("}}") : "}, " + more + '}');
}

QJsonObject node(const QJsonObject& tree, const QString& key)
{
    if (tree[u"key"].toString() == key)
        return tree;
    const QJsonArray children = tree[u"children"].toArray();
    for (const QJsonValue& child : children) {
        if (const QJsonObject found = node(child.toObject(), key); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace levelbook::test
