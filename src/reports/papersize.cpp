#include "reports/papersize.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

QString paperSizeKey(PaperSize size) { return size == PaperSize::A4 ? u"a4"_s : u"letter"_s; }

std::optional<PaperSize> paperSizeFromKey(const QString& key)
{
    for (const PaperSize size : { PaperSize::A4, PaperSize::Letter }) {
        if (key == paperSizeKey(size))
            return size;
    }
    return std::nullopt;
}

PageFormat pageFormat(PaperSize size)
{
    PageFormat format;
    format.size = size == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
    return format;
}

} // namespace levelbook::reports
