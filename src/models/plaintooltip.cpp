#include "models/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace levelbook {

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace levelbook
