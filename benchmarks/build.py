"""A whole build, in processes of its own: how long it takes, and how much memory.

A build in a fresh process is compared with a process that only imports the same libraries: the
two take turns, so that a slow moment of the machine meets both. All numbers are medians.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from llmdata import pipeline, registry
from llmdata.extract import extract

BUILD = """
import sys
from llmdata.cli import main
sys.argv = ["llmdata", "build", "--out", sys.argv[1]]
try:
    main()
finally:
    if sys.stdin.read():
        print("libraries:", *(name for name in sys.modules if name.partition(".")[0]
              not in {*sys.stdlib_module_names, "__main__", "llmdata"}))
"""
IMPORTS = """
import importlib, sys
for name in sys.stdin.read().split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass  # a module that its package makes up as it loads
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds of a cold build and of its imports alone, seconds of a warm document, MiB."""

    build: float
    imports: float
    warm: float
    characters: float
    peak: float

    def lines(self) -> list[str]:
        ratio = self.build / self.imports
        speed = self.characters / self.warm / 1e6
        return [
            f"build, cold              {self.build:7.2f} s",
            f"imports alone, cold      {self.imports:7.2f} s",
            f"ratio                    {ratio:7.2f}     aim: at most 1.30",
            f"parse and extract, warm  {self.warm * 1000:7.1f} ms    aim: at most 15 ms a document",
            f"                         {speed:7.2f} million characters a second",
            f"peak memory of a build   {self.peak:7.0f} MiB",
        ]


def measure(rounds: int) -> Figures:
    """Build and import in turns, so many times each; then extract in this process."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "release")
        # The first pair compiles byte code and tells which libraries a build imports.
        libraries = _process(BUILD, out, "list them")[1].partition("libraries:")[2]
        _process(IMPORTS, out, libraries)
        pairs = [
            (_process(BUILD, out, "")[0], _process(IMPORTS, out, libraries)[0])
            for _ in range(rounds)
        ]
    build, imports = (median(seconds) for seconds in zip(*pairs, strict=True))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return Figures(build, imports, *_warm(4 * rounds), peak)


def _process(code: str, out: str, given: str) -> tuple[float, str]:
    """Seconds that a fresh interpreter takes for `code`, and what it prints."""
    command = [sys.executable, "-c", code, out]
    # Users have byte code; a process that may not write it would measure the compiler.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    done = subprocess.run(
        command, check=True, input=given, stdout=subprocess.PIPE, text=True, env=environment
    )
    return time.perf_counter() - began, done.stdout


def _warm(rounds: int) -> tuple[float, float]:
    """Median seconds and characters of a document, parsed and extracted in this process."""
    documents = pipeline.read([])
    names = registry.load()
    seconds = []
    for document in documents * rounds:
        began = time.perf_counter()
        extract(document, names)
        seconds.append(time.perf_counter() - began)
    # The first quarter of the rounds warms up caches and is left out.
    steady = seconds[len(seconds) // 4 :]
    return median(steady), sum(len(d.text) for d in documents) / len(documents)
