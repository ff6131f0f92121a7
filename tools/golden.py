"""The golden folders, and how right the rules are by each of them.

Every folder of `tests/golden` has a source of its own: the `review.md` that lies in it, or the
review of the same name in `data/raw`. A folder may hold `first-contact.json`: the counts of rows
found, missing and extra in each table when the rules met the review for the first time; and a
folder `second-reading`, with the rows of somebody else who did not know these.
"""

import json
from functools import cache
from pathlib import Path

from llmdata import pipeline
from llmdata.evaluate import Row, Score, Tables, agreement, evaluate, read_gold
from tools.examples import ROOT

GOLDEN = ROOT / "tests" / "golden"


def folders() -> list[Path]:
    """The golden folders: the dataset's own sources first, then what no rule was made from."""
    found = (path for path in GOLDEN.iterdir() if path.is_dir())
    return sorted(found, key=_rank)


def _rank(folder: Path) -> tuple[bool, bool, str]:
    return source(folder).parent == folder, not held_out(folder), folder.name


def held_out(folder: Path) -> bool:
    """Whether nobody has read the review to change a rule."""
    return folder.name.startswith("held-out")


def source(folder: Path) -> Path:
    """The review that the rows of a golden folder belong to."""
    own = folder / "review.md"
    return own if own.is_file() else ROOT / "data" / "raw" / f"{folder.name}.md"


@cache
def tables(folder: Path) -> Tables:
    """What the rules make of the folder's review, as they are now."""
    return pipeline.assemble(pipeline.extract(pipeline.read([source(folder)])))


@cache
def scores(folder: Path) -> dict[str, Score]:
    """The score of every table that the folder has rows for."""
    return evaluate(rows(folder), tables(folder))


@cache
def rows(folder: Path) -> dict[str, list[Row]]:
    """The golden rows of the folder by table."""
    return read_gold(folder)


def read_twice(folder: Path) -> bool:
    """Whether two people have annotated the review."""
    return second_reading(folder).is_dir()


def agreement_of_readers(folder: Path) -> dict[str, Score]:
    """The score of the second annotation by the first."""
    return agreement(rows(folder), rows(second_reading(folder)), tables(folder))


def second_reading(folder: Path) -> Path:
    """Where the rows of somebody else are."""
    return folder / "second-reading"


def first_scores(folder: Path) -> dict[str, Score]:
    """The scores of the first contact; none where the rules were developed on the review."""
    path = folder / "first-contact.json"
    counts = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {
        table: Score(found=n["found"], missing=[{}] * n["missing"], extra=[{}] * n["extra"])
        for table, n in counts.items()
    }
