#include "gui/widesttexts.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace levelbook::gui {

namespace {

// About how wide a text is: a Hangul syllable takes the place of two Latin letters.
int roughWidth(const QString& text)
{
    constexpr char16_t firstWide = 0x1100;
    return std::accumulate(text.begin(), text.end(), 0,
        [](int sum, QChar c) { return sum + (c.unicode() < firstWide ? 1 : 2); });
}

} // namespace

QList<int> widestTexts(const QStringList& texts, qsizetype most)
{
    QList<std::pair<int, int>> places; // By rough width.
    for (int place = 0; place < texts.size(); ++place)
        places.emplace_back(roughWidth(texts[place]), place);
    const qsizetype count = std::min(places.size(), most);
    std::partial_sort(places.begin(), places.begin() + count, places.end(), std::greater());
    QList<int> widest;
    for (qsizetype i = 0; i < count; ++i)
        widest << places[i].second;
    return widest;
}

} // namespace levelbook::gui
