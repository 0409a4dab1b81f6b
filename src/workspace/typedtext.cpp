#include "workspace/typedtext.h"

namespace levelbook {

Result<QString> typedText(const QString& text, TextRule rule, std::size_t limit)
{
    const std::string utf8 = text.toStdString();
    TextCleaner cleaner(rule, limit);
    if (auto flaw = cleaner.clean(utf8))
        return Error{ flaw->code, std::move(flaw->args), {} };
    return cleaner.toString();
}

} // namespace levelbook
