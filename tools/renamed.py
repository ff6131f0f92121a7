"""What is still told of a family that nobody knows: `python -m tools.renamed [--held-out]`.

In every golden review each family that is often named there gets a name that no registry has, one
at a time, in the text and in the golden rows. Of the rows that name it, those found with the known
name and with the other are counted, table by table. What a held-out review says is not shown.
"""

import json
import re
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from llmdata import pipeline, registry
from llmdata.evaluate import evaluate, read_gold
from llmdata.registry import Family
from tools import golden

LATIN, HAN = "Fieldfare", "青岚"  # names that no registry has
TIERS = ("Larch", "Alder", "Rowan", "Sorrel")
OFTEN = 3  # places of a family's name in a review that is worth renaming it in
NAMED = ("name", "subject_name", "model_name")
TABLES = ("models", "releases", "prices", "leaderboards", "benchmark_results")


class Renaming(NamedTuple):
    """A review in which one family gets another name."""

    folder: Path
    family: str
    names: dict[str, str]

    def __call__(self, text: str) -> str:
        """The text with the other name."""
        forms = sorted(map(_whole, self.names), key=len, reverse=True)
        return re.sub("|".join(forms), lambda match: self.names[match[0]], text)


def _whole(form: str) -> str:
    return rf"(?<![A-Za-z]){re.escape(form)}(?![a-z])" if form.isascii() else re.escape(form)


def _names(family: Family) -> dict[str, str]:
    forms = {form: LATIN if form.isascii() else HAN for form in family.forms}
    return forms | dict(zip(family.tiers, TIERS, strict=False))


def renamings(folders: list[Path]) -> list[Renaming]:
    """Every family that is often named in a review, in each review."""
    found = []
    for folder in folders:
        text = golden.source(folder).read_text(encoding="utf-8")
        for family in registry.load().families.values():
            if family.glued or family.needs_version or len(family.name) < len("GPT"):
                continue
            if len(re.findall(_whole(family.name), text)) >= OFTEN:
                found.append(Renaming(folder, family.id, _names(family)))
    return found


def counts(renaming: Renaming) -> dict[str, tuple[int, int]]:
    """The golden rows that name the family: found as it is, and found with the other name."""
    text = golden.source(renaming.folder).read_text(encoding="utf-8")
    rows = {table: _rows_of(renaming, table) for table in TABLES}
    known = _found(text, {table: old for table, (old, _) in rows.items()})
    other = _found(renaming(text), {table: new for table, (_, new) in rows.items()})
    return {table: (known.get(table, 0), other.get(table, 0)) for table in TABLES}


def _rows_of(renaming: Renaming, table: str) -> tuple[list[Any], list[Any]]:
    """The rows that name the family, and the same with its other name, without makers."""
    path = renaming.folder / f"{table}.jsonl"
    old, new = [], []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        row = {key: value for key, value in json.loads(line).items() if key != "organization"}
        other = {k: renaming(v) if k in NAMED and isinstance(v, str) else v for k, v in row.items()}
        if other != row:
            old.append(row)
            new.append(other)
    return old, new


def _found(text: str, rows: dict[str, list[Any]]) -> dict[str, int]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "review.md"
        source.write_text(text, encoding="utf-8")
        for table, told in rows.items():
            lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in told)
            (folder / f"{table}.jsonl").write_text("".join(lines), encoding="utf-8")
        tables = pipeline.assemble(pipeline.extract(pipeline.read([source])))
        return {table: score.found for table, score in evaluate(read_gold(folder), tables).items()}


def main(arguments: list[str]) -> None:
    """Print the rows found with the known name and with the other, and the share that is left."""
    held_out = arguments == ["--held-out"]
    jobs = renamings([f for f in golden.folders() if golden.held_out(f) == held_out])
    known, other = Counter[str](), Counter[str]()
    # What polars has started does not outlive a fork.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        for one in workers.map(counts, jobs, chunksize=4):
            known.update({table: before for table, (before, _) in one.items()})
            other.update({table: after for table, (_, after) in one.items()})
    print(f"{len(jobs)} renamings of {len({job.family for job in jobs})} families")
    for table in TABLES:
        if known[table]:
            share = other[table] / known[table]
            print(f"  {table:18} {other[table]:4} of {known[table]:4} rows left ({share:.0%})")


if __name__ == "__main__":
    main(sys.argv[1:])
