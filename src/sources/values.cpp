#include "sources/values.h"

#include "sources/fieldtext.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void skipDigits(std::string_view& text)
{
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
}

// digits [. digits] [e [+-] digits], which is less than std::from_chars takes.
bool isPlainDecimal(std::string_view text)
{
    const auto takeDigits = [&text] {
        const std::size_t before = text.size();
        skipDigits(text);
        return text.size() < before;
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (!takeDigits())
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!takeDigits())
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (!takeDigits())
            return false;
    }
    return text.empty();
}

// The number that digits make, or -1 where there is something else among them.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

struct LevelName {
    Level level;
    QStringView korean;
};
constexpr LevelName levelNames[]{
    { Level::Junior, u"주니어" },
    { Level::Mid, u"미드" },
    { Level::Senior, u"시니어" },
    { Level::Lead, u"리드" },
};

} // namespace

tl::expected<double, ErrorCode> parseNumber(std::string_view text, double lowest, double highest)
{
    if (!isPlainDecimal(text))
        return tl::unexpected(ErrorCode::BadNumber);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < lowest || number > highest)
        return tl::unexpected(ErrorCode::NumberOutOfRange);
    return number + 0.0; // -0 becomes 0
}

QDate parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    return year < firstYear || year > lastYear ? QDate() : QDate(year, month, day);
}

std::optional<Level> parseLevel(std::string_view text)
{
    // The English names are the keys with a capital.
    const QString name =
        foldedName(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (const auto level = levelFromKey(name))
        return level;
    for (const LevelName& row : levelNames) {
        if (name == row.korean)
            return row.level;
    }
    return std::nullopt;
}

bool isEmployeeNo(std::string_view text)
{
    TextCleaner cleaner(TextRule::Identifier, textlimit::employeeNo);
    return !text.empty() && trimmed(text) == text && !text.starts_with(teamMark)
        && !cleaner.clean(text);
}

} // namespace levelbook
