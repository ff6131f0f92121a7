"""All contestants on the same copies, in turns, each in a process of its own.

They take turns so that a slow moment of the machine meets all of them. CPU time is counted, not
the clock, since others may use the machine too.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median
from typing import IO, Any

from benchmarks.contestants import DOCUMENTS

SCORED_COPIES = 20  # those whose rows are held against their golden rows


@dataclass(slots=True)
class Result:
    """What a contestant did: MB/s of each turn, MiB at its peak after each, F1 figures."""

    name: str
    title: str
    documents: int
    speeds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    f1: dict[str, float | None] = field(default_factory=dict)

    @property
    def speed(self) -> float:
        return median(self.speeds)


@dataclass(slots=True)
class _Worker:
    """A contestant's process; `title` is None where its library is not installed."""

    name: str
    process: subprocess.Popen[str]
    title: str | None

    def tell(self, order: str) -> None:
        _end(self.process.stdin).write(order + "\n")
        _end(self.process.stdin).flush()

    def ask(self, order: str) -> dict[str, Any]:
        self.tell(order)
        return _answer(self.process)


def race(documents: int, rounds: int = 10) -> tuple[list[Result], list[str]]:
    """The results, and the names of the contestants whose libraries are not installed."""
    rounds = min(rounds, documents)
    with ExitStack() as running:
        workers = [_start(name, running) for name in DOCUMENTS]
        ready = [worker for worker in workers if worker.title is not None]
        results = [
            Result(worker.name, str(worker.title), min(documents, DOCUMENTS[worker.name]))
            for worker in ready
        ]
        for turn in range(rounds):
            for worker, result in zip(ready, results, strict=True):
                start, stop = _share(result.documents, turn, rounds)
                done = worker.ask(f"run {start} {stop}")
                result.speeds.append(done["bytes"] / done["seconds"] / 1e6)
                result.peaks.append(done["peak"])
        for worker, result in zip(ready, results, strict=True):
            result.f1 = worker.ask(f"score {SCORED_COPIES}")
    return results, [worker.name for worker in workers if worker.title is None]


def lines(results: Sequence[Result], missing: Sequence[str]) -> Iterator[str]:
    """The results as a table."""
    columns = ("releases", "dated", "copies", "times", "money")
    heads = ("releases", "dated", "in copies", "times", "money")
    yield "One core's CPU time on perturbed copies of the review; F1 of what is found in it."
    yield f"{'':<38}{'copies':>7}{'MB/s':>9}" + "".join(f"{head:>10}" for head in heads)
    for result in results:
        figures = "".join(_figure(result.f1.get(column)) for column in columns)
        yield f"{result.title:<38}{result.documents:>7,}{result.speed:>9.3f}{figures}"
    for name in missing:
        yield f"{name:<38}left out: not installed"
    yield from _aims(results)


def _aims(results: Sequence[Result]) -> Iterator[str]:
    """The figures that are aimed at: speed, ratio and memory of the whole extraction."""
    speeds = {result.name: result.speed for result in results}
    yield f"whole extraction           {speeds['whole']:8.2f} MB/s    aim: at least 5"
    for name, aim in (("spacy", "aim: at least 30"), ("jionlp", ""), ("scan", "")):
        if name in speeds:
            ratio = speeds["whole"] / speeds[name]
            yield f"times the speed of {name:<8}{ratio:8.3g}         {aim}".rstrip()
    whole = next(result for result in results if result.name == "whole")
    share = whole.documents // len(whole.peaks)
    yield f"peak memory                {whole.peaks[0]:8.0f} MiB     after {share:,} documents"
    yield f"                           {whole.peaks[-1]:8.0f} MiB     after {whole.documents:,}"


def _figure(f1: float | None) -> str:
    return f"{'–':>10}" if f1 is None else f"{f1:>10.3f}"


def _share(documents: int, turn: int, rounds: int) -> tuple[int, int]:
    """The copies of a turn; the first copy has the number 1."""
    return 1 + documents * turn // rounds, 1 + documents * (turn + 1) // rounds


def _start(name: str, running: ExitStack) -> _Worker:
    process = running.enter_context(
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    )
    return _Worker(name, process, _answer(process).get("title"))


def _answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    line = _end(process.stdout).readline()
    if not line:
        raise RuntimeError(f"a contestant stopped: {process.args!r}")
    answer: dict[str, Any] = json.loads(line)
    return answer


def _end(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream
