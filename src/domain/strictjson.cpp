#include "domain/strictjson.h"

#include "domain/jsonpath.h"

#include <QJsonArray>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Error oneProblem(
    ErrorCode code, const QVariantList& args, std::optional<qint64> line, const QString& path)
{
    return { code, args, { { code, args, line, {}, path } } };
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

/// The line with the first byte that is not UTF-8. A line feed is never part of a longer sequence,
/// so each line stands alone.
std::optional<qint64> undecodableLine(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return std::nullopt;
    qint64 line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (!isUtf8(bytes.sliced(begin, end - begin)))
            break;
        begin = end + 1;
    }
    return line;
}

Error syntaxError(QByteArrayView bytes, std::size_t charactersRead)
{
    const qsizetype at = std::clamp<qsizetype>(qsizetype(charactersRead) - 1, 0, bytes.size());
    const QByteArrayView before = bytes.first(at);
    const qint64 line = 1 + std::count(before.begin(), before.end(), '\n');
    const QByteArrayView inLine = before.sliced(before.lastIndexOf('\n') + 1);
    // Continuation bytes (10xxxxxx) do not start a character.
    const qint64 column = 1 + std::count_if(inLine.begin(), inLine.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    });
    return oneProblem(ErrorCode::JsonSyntax, { line, column }, line, {});
}

/// The SAX handler that builds Qt's values. nlohmann's parser keeps its own stack on the heap, so
/// that nesting costs no call stack; a handler that returns false stops it.
class StrictReader {
public:
    explicit StrictReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    const std::optional<Error>& error() const { return m_error; }
    const QJsonValue& root() const { return m_root; }

    bool null() { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(qint64 value) { return add(value); }
    bool number_unsigned(quint64 value)
    {
        const bool fits = value <= quint64(std::numeric_limits<qint64>::max());
        return add(fits ? QJsonValue(qint64(value)) : QJsonValue(double(value)));
    }
    bool number_float(double value, const std::string&) { return add(value); }
    bool binary(std::vector<std::uint8_t>&) { return false; } // Not a thing of JSON text.

    bool string(const std::string& utf8)
    {
        const QString text = QString::fromStdString(utf8).normalized(QString::NormalizationForm_C);
        return accept(text, u"\n\t") && add(text);
    }

    bool key(const std::string& utf8)
    {
        const QString key = QString::fromStdString(utf8).normalized(QString::NormalizationForm_C);
        if (!accept(key, {}))
            return false;
        Frame& frame = m_frames.back();
        frame.key = key;
        frame.keyed = true;
        if (frame.members.contains(key))
            return fail(ErrorCode::JsonDoubledKey, { path() });
        return true;
    }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }

    bool end_object()
    {
        // Inserted in the order of the keys, each goes to the end: linear even for a hostile file.
        QJsonObject object;
        const QMap<QString, QJsonValue> members = std::move(m_frames.back().members);
        for (auto it = members.begin(); it != members.end(); ++it)
            object.insert(it.key(), it.value());
        m_frames.pop_back();
        return add(object);
    }

    bool end_array()
    {
        const QJsonArray array = std::move(m_frames.back().elements);
        m_frames.pop_back();
        return add(array);
    }

    bool parse_error(std::size_t charactersRead, const std::string& token,
        const nlohmann::detail::exception& exception)
    {
        constexpr int numberOverflow = 406; // nlohmann's documented id
        if (exception.id == numberOverflow)
            return fail(ErrorCode::JsonNumberRange, { QString::fromStdString(token).left(64) });
        m_error = syntaxError(m_bytes, charactersRead);
        return false;
    }

private:
    struct Frame {
        bool isObject = false;
        bool keyed = false; ///< A key was read, so that `key` names the place.
        QString key;
        QMap<QString, QJsonValue> members;
        QJsonArray elements;
    };

    bool open(bool isObject)
    {
        if (m_frames.size() >= std::size_t(strictJsonDepthLimit))
            return fail(ErrorCode::JsonTooDeep, { strictJsonDepthLimit });
        m_frames.push_back({ isObject, false, {}, {}, {} });
        return true;
    }

    bool add(const QJsonValue& value)
    {
        if (m_frames.empty())
            m_root = value;
        else if (Frame& frame = m_frames.back(); frame.isObject)
            frame.members.insert(frame.key, value);
        else
            frame.elements.append(value);
        return true;
    }

    bool accept(const QString& text, QStringView allowedControls)
    {
        const auto bad = std::find_if(text.begin(), text.end(), [allowedControls](QChar c) {
            return c.category() == QChar::Other_Control && !allowedControls.contains(c);
        });
        if (bad == text.end())
            return true;
        return fail(ErrorCode::ForbiddenCharacter,
            { u"U+%1"_s.arg(QString::number(bad->unicode(), 16).toUpper(), 4, u'0') });
    }

    bool fail(ErrorCode code, const QVariantList& args)
    {
        m_error = oneProblem(code, args, std::nullopt, path());
        return false;
    }

    /// Where the reader stands.
    QString path() const
    {
        QString path;
        for (const Frame& frame : m_frames) {
            if (!frame.isObject)
                path = jsonElementPath(path, frame.elements.size());
            else if (frame.keyed)
                path = jsonMemberPath(path, frame.key);
        }
        return path.isEmpty() ? QString(jsonRootPath) : path;
    }

    QByteArrayView m_bytes;
    std::vector<Frame> m_frames;
    QJsonValue m_root;
    std::optional<Error> m_error;
};

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray& bytes)
{
    if (bytes.size() > strictJsonByteLimit)
        return oneProblem(ErrorCode::FileTooLarge, { strictJsonByteLimit }, std::nullopt, {});
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (text.trimmed().isEmpty())
        return oneProblem(ErrorCode::EmptyFile, {}, std::nullopt, {});
    if (const auto line = undecodableLine(text))
        return oneProblem(ErrorCode::UndecodableByte, { u"UTF-8"_s }, line, {});

    // nlohmann's reader takes a NUL for the end of its input, and would not see what follows.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return syntaxError(text, std::size_t(nul) + 1);

    StrictReader reader(text);
    nlohmann::json::sax_parse(text.begin(), text.end(), &reader);
    if (reader.error())
        return *reader.error();
    if (!reader.root().isObject())
        return oneProblem(ErrorCode::JsonWrongType, { QString(jsonRootPath), u"object"_s },
            std::nullopt, jsonRootPath);
    return reader.root().toObject();
}

} // namespace levelbook
