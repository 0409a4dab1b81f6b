// A text in both of the program's languages.
#pragma once

#include <QString>

namespace levelbook {

enum class Language { Korean, English };

struct Localized {
    QString ko;
    QString en;

    bool operator==(const Localized&) const = default;
    const QString& in(Language language) const { return language == Language::Korean ? ko : en; }
};

} // namespace levelbook
