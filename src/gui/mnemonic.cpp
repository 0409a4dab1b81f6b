#include "gui/mnemonic.h"

namespace levelbook::gui {

QString withoutMnemonic(QString text)
{
    const qsizetype bracket = text.indexOf(u"(&");
    if (bracket >= 0 && bracket + 3 < text.size() && text[bracket + 3] == u')')
        text.remove(bracket, 4);
    return text.remove(u'&');
}

} // namespace levelbook::gui
