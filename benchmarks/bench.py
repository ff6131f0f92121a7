"""Speed and memory: of a build, and of the extraction beside other ways to do its work.

    python -m benchmarks.bench [--rounds N] [--documents N]

The first part measures a build as its user meets it, the second the extraction alone, on copies
of the review that differ in their numbers, months and names (see `benchmarks.copies`), with the
figures for what was found beside each speed.
"""

import argparse

from benchmarks import build, race
from benchmarks.contestants import DOCUMENTS


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure speed and memory.")
    parser.add_argument("--rounds", type=int, default=7, help="processes of each kind (7)")
    parser.add_argument(
        "--documents", type=int, default=max(DOCUMENTS.values()), help="copies at most (2000)"
    )
    given = parser.parse_args()
    print(*build.measure(given.rounds).lines(), sep="\n", flush=True)
    print()
    print(*race.lines(*race.race(given.documents)), sep="\n")


if __name__ == "__main__":
    main()
