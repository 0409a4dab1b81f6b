#include "cli/invocation.h"

#include "cli/values.h"
#include "text/errortext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitWrongUse = 2;

constexpr int noonSeconds = 12 * 60 * 60;

QTimeZone seoul() { return QTimeZone("Asia/Seoul"); }

bool isWrongUse(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongUse:
    case ErrorCode::UnknownOption:
    case ErrorCode::UnknownVerb:
    case ErrorCode::MissingOption:
    case ErrorCode::UnknownLanguage:
    case ErrorCode::NoSuchReport:
    case ErrorCode::NoSuchChart:
        return true;
    case ErrorCode::BadDate:
    case ErrorCode::BadPeriod:
    case ErrorCode::BadChoice:
    case ErrorCode::BadLevel:
    case ErrorCode::BadNumber:
        // With problems it is about what stands in a file, and the words were right.
        return error.problems.isEmpty();
    default:
        return false;
    }
}

const Command* commandAt(const QStringList& words, qsizetype at, qsizetype& length)
{
    for (const Command& command : commands()) {
        const QStringList verb = QString::fromLatin1(command.verb).split(u' ');
        if (words.mid(at, verb.size()) == verb) {
            length = verb.size();
            return &command;
        }
    }
    return nullptr;
}

// "--name", "--name=value" taken apart.
std::pair<QString, std::optional<QString>> optionOf(const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return { word.mid(2), std::nullopt };
    return { word.mid(2, equals - 2), word.mid(equals + 1) };
}

class Reader {
public:
    explicit Reader(const QStringList& words)
        : m_words(words)
    {
        m_read.globals.language = languageFor(QLocale::system());
        m_read.globals.now =
            QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
        m_read.globals.today = m_read.globals.now.toTimeZone(seoul()).date();
        // Known before all else, so that an error is said in the form that was asked for.
        m_read.globals.json = m_words.contains(u"--json"_s);
    }

    Invocation read()
    {
        readGlobals();
        if (!m_read.error && !m_read.help && !m_read.version)
            readVerb();
        return m_read;
    }

private:
    void fail(ErrorCode code, QVariantList args)
    {
        if (!m_read.error)
            m_read.error = Error{ code, std::move(args), {} };
    }

    static QString taken(const QString& word, const char* placeholder)
    {
        return isPath(placeholder) ? word : word.normalized(QString::NormalizationForm_C);
    }

    // The value of an option that stands in the same word or in the next.
    QString valueOf(
        const QString& name, const std::optional<QString>& inWord, const char* placeholder = "TEXT")
    {
        if (inWord)
            return taken(*inWord, placeholder);
        if (m_at < m_words.size())
            return taken(m_words[m_at++], placeholder);
        fail(ErrorCode::WrongUse, { u"--%1 …"_s.arg(name) });
        return {};
    }

    bool takeGlobal(const QString& name, const std::optional<QString>& inWord)
    {
        Globals& globals = m_read.globals;
        if (name == u"json") {
            globals.json = true;
        } else if (name == u"help") {
            m_read.help = true;
        } else if (name == u"version" && !m_read.command) {
            m_read.version = true;
        } else if (name == u"db") {
            globals.db = valueOf(name, inWord, "FILE");
        } else if (name == u"as") {
            globals.as = valueOf(name, inWord);
        } else if (name == u"lang") {
            const QString text = valueOf(name, inWord);
            if (const auto language = languageFromKey(text))
                globals.language = *language;
            else
                fail(ErrorCode::UnknownLanguage, { text });
        } else if (name == u"today") {
            const auto day = dayFromText(valueOf(name, inWord));
            if (day) {
                globals.today = *day;
                // Noon, so that the moment falls on that day in any nearby time zone too.
                globals.now =
                    QDateTime(*day, QTime::fromMSecsSinceStartOfDay(noonSeconds * 1000), seoul())
                        .toUTC();
            } else {
                fail(day.error().code, day.error().args);
            }
        } else {
            return false;
        }
        return true;
    }

    void readGlobals()
    {
        while (m_at < m_words.size() && m_words[m_at].startsWith(u"--") && !m_read.error) {
            const auto [name, inWord] = optionOf(m_words[m_at++]);
            if (!takeGlobal(name, inWord))
                fail(ErrorCode::UnknownOption, { u"--"_s + name });
        }
    }

    void readVerb()
    {
        qsizetype length = 0;
        m_read.command = commandAt(m_words, m_at, length);
        if (!m_read.command) {
            const QString word = m_words.value(m_at);
            if (word.isEmpty() || word == u"help" || word == u"-h")
                m_read.help = true;
            else
                fail(ErrorCode::UnknownVerb, { m_words.mid(m_at, 2).join(u' ') });
            return;
        }
        m_at += length;
        while (m_at < m_words.size() && !m_read.error)
            readArgument(m_words[m_at++]);
        if (!m_read.help)
            checkComplete();
    }

    void readArgument(const QString& word)
    {
        if (!word.startsWith(u"--")) {
            const auto at = m_read.arguments.positional.size();
            const auto& names = m_read.command->positional;
            m_read.arguments.positional << taken(word, names.value(at, "TEXT"));
            return;
        }
        const auto [name, inWord] = optionOf(word);
        const auto& options = m_read.command->options;
        const auto spec =
            std::find_if(options.begin(), options.end(), [&name = name](const OptionSpec& option) {
                return name == QLatin1String(option.name);
            });
        if (spec == options.end()) {
            // A global option is understood behind the verb too.
            if (!takeGlobal(name, inWord))
                fail(ErrorCode::UnknownOption, { u"--"_s + name });
            return;
        }
        if (m_read.arguments.has(name) && !spec->repeats) {
            fail(ErrorCode::WrongUse, { u"--%1 … --%1"_s.arg(name) });
            return;
        }
        const QString value = spec->value ? valueOf(name, inWord, spec->value) : QString();
        QString& kept = m_read.arguments.options[name];
        kept = kept.isEmpty() ? value : kept + u',' + value;
    }

    void checkComplete()
    {
        const Command& command = *m_read.command;
        if (m_read.arguments.positional.size() != command.positional.size())
            fail(ErrorCode::WrongUse, { synopsis(command) });
        for (const OptionSpec& option : command.options) {
            if (option.required && !m_read.arguments.has(QString::fromLatin1(option.name)))
                fail(ErrorCode::MissingOption, { u"--"_s + QString::fromLatin1(option.name) });
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
    Invocation m_read;
};

QJsonObject errorObject(const Words& words, const Error& error)
{
    QJsonObject json{ { u"code"_s, errorKey(error.code) },
        { u"message"_s, errorText(words, error) } };
    if (!error.problems.isEmpty()) {
        QJsonArray problems;
        for (const Problem& problem : error.problems)
            problems << toJson(words, problem);
        json[u"problems"_s] = problems;
    }
    return { { u"error"_s, json } };
}

QString lines(const QStringList& texts)
{
    return texts.isEmpty() ? QString() : texts.join(u'\n') + u'\n';
}

QString document(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

QStringList helpLines(const Words& words)
{
    QStringList help{
        u"levelbook-cli [--db FILE] [--lang ko|en] [--json] [--as EMPLOYEE_NO] [--today YYYY-MM-DD] VERB"_s,
        QString()
    };
    for (const Command& command : commands()) {
        help << u"  "_s + synopsis(command);
        help << u"      "_s + words.translate("Cli", command.summary);
    }
    return help;
}

Printed failure(const Globals& globals, const Words& words, const Error& error)
{
    Printed printed;
    printed.exitCode = isWrongUse(error) ? exitWrongUse : exitFailed;
    if (globals.json)
        printed.out = document(errorObject(words, error));
    else
        printed.err = lines(errorLines(words, error));
    return printed;
}

} // namespace

Invocation readInvocation(const QStringList& words) { return Reader(words).read(); }

Printed execute(const Invocation& invocation)
{
    const Globals& globals = invocation.globals;
    const Words words(globals.language);
    if (invocation.error)
        return failure(globals, words, *invocation.error);
    if (invocation.version)
        return { globals.json ? document({ { u"version"_s, QStringLiteral(LEVELBOOK_VERSION) } })
                              : u"Levelbook %1\n"_s.arg(QStringLiteral(LEVELBOOK_VERSION)),
            {}, exitDone };
    if (invocation.help) {
        const QStringList help = helpLines(words);
        return { globals.json ? document({ { u"help"_s, help.join(u'\n') } }) : lines(help), {},
            exitDone };
    }
    const auto output = invocation.command->run({ globals, words, invocation.arguments });
    if (!output)
        return failure(globals, words, output.error());
    return { globals.json ? document(output->json) : lines(output->lines), {},
        output->good ? exitDone : exitFailed };
}

} // namespace levelbook::cli
