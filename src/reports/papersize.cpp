#include "reports/papersize.h"

#include "domain/keytable.h"

namespace levelbook::reports {

namespace {
constexpr KeyTable<PaperSize, 2> paperSizes{ {
    { PaperSize::A4, "a4" },
    { PaperSize::Letter, "letter" },
} };
}

QString paperSizeKey(PaperSize size) { return paperSizes.key(size); }
std::optional<PaperSize> paperSizeFromKey(const QString& key) { return paperSizes.value(key); }

PageFormat pageFormat(PaperSize size)
{
    PageFormat format;
    format.size = size == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
    return format;
}

} // namespace levelbook::reports
