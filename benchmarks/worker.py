"""One contestant in a process of its own: runs and scores what it is told on standard input.

    python -m benchmarks.worker NAME

It answers each line with one line of JSON: `run START STOP` with CPU seconds, bytes and the
process's peak memory so far in MiB; `score COPIES` with F1 figures of the review (`releases`,
`dated`, `times`, `money`) and of that many copies (`copies`).
"""

import io
import json
import resource
import sys
import time
from collections.abc import Mapping
from itertools import islice
from typing import TextIO

from benchmarks import copies
from benchmarks.contestants import Contestant, enter
from benchmarks.scoring import Score, score_dated_rows, score_rows
from benchmarks.times_and_money import score_money, score_times

BATCH = 20


def main() -> None:
    """Serve until the input ends."""
    answers, sys.stdout = sys.stdout, io.StringIO()  # some libraries greet their user
    try:
        contestant = enter(sys.argv[1])
    except ImportError as error:
        _tell(answers, {"missing": str(error)})
        return
    contestant.run(copies.document(0))  # what is made once is made now
    _tell(answers, {"title": contestant.title})
    for line in sys.stdin:
        order, *numbers = line.split()
        obey = run if order == "run" else score
        _tell(answers, obey(contestant, *map(int, numbers)))


def run(contestant: Contestant, start: int, stop: int) -> dict[str, float]:
    """Run on some of the copies; making them is not counted."""
    seconds, size = 0.0, 0
    left = copies.documents(start, stop)
    # Some at a time, so that the processor's caches are warm for most of them.
    while batch := list(islice(left, BATCH)):
        began = time.process_time()
        for document in batch:
            contestant.run(document)
        seconds += time.process_time() - began
        size += sum(len(document.text.encode()) for document in batch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "bytes": size, "peak": peak}


def score(contestant: Contestant, number: int) -> dict[str, float | None]:
    """F1 on the review, and of releases with their dates on the first copies; None: not its job."""
    review = copies.document(0)
    found = contestant.read(review, contestant.run(review))
    answer: dict[str, float | None] = dict.fromkeys(("releases", "dated", "copies"))
    if found.releases is not None:
        gold = copies.releases(0)
        answer["releases"] = score_rows(gold, found.releases).f1
        answer["dated"] = score_dated_rows(gold, found.releases).f1
        answer["copies"] = sum((_dated(contestant, n) for n in range(1, number + 1)), Score()).f1
    answer["times"] = None if found.times is None else score_times(review, found.times).f1
    answer["money"] = None if found.money is None else score_money(review, found.money).f1
    return answer


def _dated(contestant: Contestant, number: int) -> Score:
    document = copies.document(number)
    rows = contestant.read(document, contestant.run(document)).releases or ()
    return score_dated_rows(copies.releases(number), rows)


def _tell(answers: TextIO, answer: Mapping[str, float | str | None]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
