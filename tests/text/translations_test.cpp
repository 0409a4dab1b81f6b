// The committed translation is whole: it has every text of the sources, each translated, with the
// same places for args, in Korean that reads well.
#include "support/support.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    QString type; ///< Empty for a finished one; else "unfinished", "vanished", "obsolete".
    bool isPlural = false;

    QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

QList<Message> readMessages(const QByteArray& ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto text = [&xml] {
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
        };
        if (xml.name() == u"name") {
            context = text();
        } else if (xml.name() == u"message") {
            messages << Message{ context, {}, {}, {}, {},
                xml.attributes().hasAttribute("numerus"_L1) };
        } else if (xml.name() == u"source") {
            messages.last().source = text();
        } else if (xml.name() == u"comment") {
            messages.last().comment = text();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            messages.last().translation = text();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QByteArray committedTs()
{
    return test::readFile(test::sourcePath(u"translations/levelbook_ko.ts"_s));
}

// Those that have a translation to look at; AreAllFinished names the others.
QList<Message> translatedMessages()
{
    QList<Message> messages = readMessages(committedTs());
    messages.removeIf([](const Message& message) { return message.translation.isEmpty(); });
    return messages;
}

QSet<QString> keysOf(const QList<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages)
        keys.insert(message.key());
    return keys;
}

QStringList placesOf(const QString& text)
{
    QStringList places;
    static const QRegularExpression place(u"%(\\d+|n|L\\d+)"_s);
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

// What is left of a source when places, names and units that are the same in Korean are taken out.
bool hasWords(QString source)
{
    static const QRegularExpression same(
        u"%(\\d+|n)|\\b(Levelbook|KPI|MTTR|SLA|PR|CSV|PDF|PNG|SVG|JSON|XLSX|XmR|UTF-8|p80|n|N)\\b"_s);
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    return source.remove(same).contains(letter);
}

} // namespace

TEST(Translations, HaveEveryTextOfTheSources)
{
    QTemporaryDir dir;
    const QString copy = dir.filePath(u"levelbook_ko.ts"_s);
    test::writeFile(copy, committedTs());
    QProcess lupdate;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LUPDATE"_s, QStringLiteral(LEVELBOOK_LUPDATE));
    lupdate.setProcessEnvironment(environment);
    lupdate.start(test::sourcePath(u"scripts/translations"_s), { copy });
    ASSERT_TRUE(lupdate.waitForFinished(-1)) << lupdate.errorString().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();

    const QSet<QString> needed = keysOf(readMessages(test::readFile(copy)));
    const QSet<QString> committed = keysOf(readMessages(committedTs()));
    EXPECT_GT(needed.size(), 200);
    for (const QString& key : needed - committed)
        ADD_FAILURE() << "run scripts/translations, then translate: " << key.toStdString();
    for (const QString& key : committed - needed)
        ADD_FAILURE() << "run scripts/translations, no longer in the sources: "
                      << key.toStdString();
}

TEST(Translations, AreAllFinished)
{
    for (const Message& message : readMessages(committedTs())) {
        EXPECT_EQ(message.type, QString()) << message.key().toStdString();
        EXPECT_FALSE(message.translation.trimmed().isEmpty()) << message.key().toStdString();
        EXPECT_FALSE(message.isPlural)
            << "word it without a plural: " << message.key().toStdString();
    }
}

TEST(Translations, KeepPlacesAndSpacesAtTheEnds)
{
    const auto ends = [](const QString& text) {
        return std::pair(text.front().isSpace(), text.back().isSpace());
    };
    for (const Message& message : translatedMessages()) {
        EXPECT_EQ(placesOf(message.source), placesOf(message.translation))
            << message.key().toStdString();
        EXPECT_EQ(ends(message.source), ends(message.translation)) << message.key().toStdString();
    }
}

TEST(Translations, AreKorean)
{
    const QRegularExpression hangul(u"[가-힣]"_s);
    // A particle that depends on the last sound before it, which nobody knows of a %1.
    const QRegularExpression guessed(
        u"[을를이가은는와과]\\([을를이가은는와과]\\)|\\(으\\)로|%\\d[”’'\"]?([을를은는와과]|이가)\\s"_s);
    for (const Message& message : translatedMessages()) {
        if (hasWords(message.source)) {
            EXPECT_TRUE(message.translation.contains(hangul)) << message.key().toStdString();
        }
        EXPECT_FALSE(message.translation.contains(guessed)) << message.translation.toStdString();
    }
}
