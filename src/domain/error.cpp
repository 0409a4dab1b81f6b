#include "domain/error.h"

#include <QMetaEnum>

namespace levelbook {

QString errorKey(ErrorCode code)
{
    const char* name = QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code));
    QString key;
    for (const char* c = name; c && *c; ++c) {
        const bool upper = *c >= 'A' && *c <= 'Z';
        if (upper && c != name)
            key += u'_';
        key += QLatin1Char(upper ? static_cast<char>(*c - 'A' + 'a') : *c);
    }
    return key;
}

} // namespace levelbook
