#include "gui/workpool.h"

#include <QThreadPool>

namespace levelbook::gui {

QThreadPool& workPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace levelbook::gui
