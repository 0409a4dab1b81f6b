"""A display of our own, and the time that a program takes to fill its window on it.

The program is watched from outside, the same way whatever it is: the X server tells when a window is
mapped and which rectangles of the screen were painted (DAMAGE). A window is filled with the last paint
before a second in which nothing is painted; what programs read in the background counts, a blinking
caret does not.
"""

import contextlib
import hashlib
import os
import pathlib
import select
import subprocess
import tempfile
import time
from dataclasses import dataclass

from Xlib import X, display, error
from Xlib.ext import damage

SIZE = (1280, 800)
QUIET = 1.0  # Seconds without a paint after which a window counts as filled.
CARET = 2  # Pixels; nothing else that is painted is so narrow.
LONGEST = 60.0


@dataclass
class Start:
    shown: float  # Seconds until a first paint of at least half the window.
    filled: float  # Seconds until the last paint.
    cpu: float  # Seconds of all threads by then.
    resident: float  # MiB when it is filled.
    peak: float  # MiB, the largest so far.


class Screen:
    """An Xvfb without a window manager, which would take its part of the time."""

    def __enter__(self):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten",
             "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as number:
            self.name = ":" + number.readline().strip()
        self.display = display.Display(self.name)
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.damage_query_version()
        # Of the root: the paints of every window are reported, from the first one on.
        self.root.damage_create(damage.DamageReportRawRectangles)
        self.display.sync()
        return self

    def __exit__(self, *_):
        self.display.close()
        self.server.terminate()
        self.server.wait()

    def start(self, command, home):
        """Runs a program until its window is filled, then ends it."""
        self._forget()
        begin = time.perf_counter()
        with subprocess.Popen([str(word) for word in command], env=environment(self.name, home),
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            try:
                window, paints = self._watch(process)
                status = memory(process.pid)
                result = Start(first_large(window, paints) - begin, paints[-1][0] - begin,
                               cpu(process.pid), status["VmRSS"], status["VmHWM"])
            finally:
                process.terminate()
        return result

    def picture(self):
        """The screen as raw pixels."""
        return self.root.get_image(0, 0, *SIZE, X.ZPixmap, 0xFFFFFFFF).data

    def _forget(self):
        """Drops what an earlier program still did, its window's end included."""
        time.sleep(0.3)
        self.display.sync()
        while self.display.pending_events():
            self.display.next_event()

    def _watch(self, process):
        window, paints = None, []
        begin = time.perf_counter()
        while not paints or window is None or time.perf_counter() - paints[-1][0] < QUIET:
            if process.poll() is not None:
                raise SystemExit(f"{process.args[0]} ended before its window was filled")
            if time.perf_counter() - begin > LONGEST:
                raise SystemExit(f"{process.args[0]}: no window came to rest")
            select.select([self.display], [], [], 0.05)
            now = time.perf_counter()
            while self.display.pending_events():
                event = self.display.next_event()
                if event.type == X.MapNotify and not event.override:
                    window = window or self._area(event.window)
                elif event.type == self.display.extension_event.DamageNotify:
                    if event.area.width > CARET:
                        paints.append((now, event.area.width * event.area.height))
        return window, paints

    def _area(self, window):
        """The pixels of a window; none of a small one, which is not the main window, or one that went."""
        with contextlib.suppress(error.BadDrawable, error.BadWindow):
            geometry = window.get_geometry()
            if geometry.width >= 400 and geometry.height >= 300:
                return geometry.width * geometry.height
        return None


def first_large(window, paints):
    return next((moment for moment, area in paints if area * 2 >= window), paints[-1][0])


def environment(display_name, home):
    """Nothing of the person's own: settings, data, desktop, session bus, accessibility."""
    home = pathlib.Path(home)
    return {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "DISPLAY": display_name, "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"), "XDG_RUNTIME_DIR": str(home),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1", "QT_QPA_PLATFORM": "xcb"}


def remember_asked(home, file):
    """The settings of somebody who opens the file again, and was asked before who they are."""
    key = hashlib.sha256(str(file).encode()).hexdigest()[:16]
    folder = pathlib.Path(home) / "config/levelbook"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "levelbook.conf").write_text(
        f"[General]\nlanguage=ko\nrecentFiles={file}\ntheme=light\n[me]\n{key}=\n")


def memory(pid):
    """VmRSS, VmHWM ... of a process, in MiB."""
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    sizes = (line.split() for line in lines if line.startswith("Vm"))
    return {size[0].rstrip(":"): int(size[1]) / 1024 for size in sizes}


def cpu(pid):
    """Seconds of all threads of a process, also of those that have ended.

    By the clock that clock_getcpuclockid(3) names: /proc counts in hundredths of a second, which is all that
    an empty window takes.
    """
    return time.clock_gettime((~pid << 3) | 2)


@contextlib.contextmanager
def private_home():
    with tempfile.TemporaryDirectory() as folder:
        yield pathlib.Path(folder)
