"""What the scripts for whole programs share: the company's file, timed runs, medians."""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclass
class Run:
    seconds: float  # Wall clock.
    cpu: float  # Seconds of all threads, user and system.
    megabytes: float  # Largest resident set.


def arguments(description, runs):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release",
                        help="a build folder (default: build/release)")
    parser.add_argument("--runs", type=int, default=runs, help=f"timed runs (default: {runs})")
    parser.add_argument("--engineers", type=int, default=2000)
    parser.add_argument("--months", type=int, default=60)
    return parser


def timed(command, stdin=""):
    """Runs a command to its end; its output is thrown away, its failure is ours."""
    with tempfile.TemporaryFile("w+") as text, tempfile.TemporaryFile("w+") as complaint:
        text.write(stdin)
        text.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdin=text,
                                   stdout=subprocess.DEVNULL, stderr=complaint)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        complaint.seek(0)
        if process.returncode != 0:
            raise SystemExit(f"{command}: {complaint.read()}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(runs):
    return Run(*(statistics.median(getattr(run, name) for run in runs)
                 for name in ("seconds", "cpu", "megabytes")))


def company_file(options, folder):
    """A company's whole file: people, records, reviews. That of --file, or a new one in the folder."""
    if options.file:
        return options.file.resolve()
    subprocess.run([options.build / "bin/levelbook-bench-data", folder, "--file", "--engineers",
                    str(options.engineers), "--months", str(options.months)],
                   check=True, stdout=subprocess.DEVNULL)
    return pathlib.Path(folder, "company.levelbook").resolve()


class Company:
    """The CSV files of a company in a folder, and a database that has the people in."""

    def __init__(self, options, folder):
        self.folder = pathlib.Path(folder)
        self.cli = options.build / "bin/levelbook-cli"
        subprocess.run([options.build / "bin/levelbook-bench-data", folder, "--engineers",
                        str(options.engineers), "--months", str(options.months)],
                       check=True, stdout=subprocess.DEVNULL)
        self.kpi = self.folder / "kpi.csv"
        self.records = options.engineers * options.months * 13
        self.people_only = self.folder / "people.levelbook"
        self.run(self.people_only, "create")
        self.run(self.people_only, "import", "people", self.folder / "people.csv")

    def command(self, database, *words):
        return [self.cli, "--db", database, *words]

    def run(self, database, *words):
        subprocess.run(self.command(database, *words), check=True, stdout=subprocess.DEVNULL)

    def fresh(self, name):
        """A copy of the database without records."""
        path = self.folder / name
        shutil.copyfile(self.people_only, path)
        return path
