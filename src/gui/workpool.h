// The threads that long work runs on.
#pragma once

class QThreadPool;

namespace levelbook::gui {

/// A pool of our own, as many threads as there are cores: Qt 6.4 paints large areas on the
/// application's global pool and waits for it, so that long work there would hold the window still.
QThreadPool& workPool();

} // namespace levelbook::gui
