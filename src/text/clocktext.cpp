#include "text/clocktext.h"

using namespace Qt::StringLiterals;

namespace levelbook {

QString clockText(const QDateTime& moment, const QTimeZone& zone)
{
    return moment.toTimeZone(zone).toString(u"HH:mm"_s);
}

} // namespace levelbook
