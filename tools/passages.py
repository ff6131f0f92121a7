"""How the tables fare on short passages: `python -m tools.passages [--list NAME …]`.

A golden review is long and in one hand; `tests/passages` has a thousand passages of one to six
sentences in the manner of posts, newsletters, change logs, press reports and essays, with the rows
that follow from each. They were written by people who did not know the rules, with invented
versions, dates and figures. Those below `read` were read to mend rules; those below `held-out` were
not, and only their figures are shown. `first-contact.json` has the counts of rows found, missing
and extra when the rules met them.
"""

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from llmdata import pipeline
from llmdata.evaluate import Score, evaluate, read_gold
from llmdata.source import infer
from tools.examples import ROOT

PASSAGES = ROOT / "tests" / "passages"
_TITLES = {"zh": "# 2025 大模型年度回顾", "en": "# The year 2025 in LLMs"}

Passage = dict[str, Any]  # id, text, rows by table, and `unsure` where a reader might differ


def passages(path: Path) -> Iterator[Passage]:
    """The passages of a file, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def review(passage: Passage) -> str:
    """A passage as the review of a year that it stands for: below a title, if it has none."""
    text: str = passage["text"]
    if text.startswith("# "):
        return f"{text}\n"
    title = _TITLES["zh" if infer.language(text).startswith("zh") else "en"]
    return f"{title}\n\n{text}\n"


def scores(passage: Passage) -> dict[str, Score]:
    """The score of every table that a passage judges."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "review.md"
        source.write_text(review(passage), encoding="utf-8")
        for table, rows in passage["rows"].items():
            lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            (folder / f"{table}.jsonl").write_text("".join(lines), encoding="utf-8")
        tables = pipeline.assemble(pipeline.extract(pipeline.read([source])))
        return evaluate(read_gold(folder), tables)


def files() -> list[Path]:
    """The files of passages: those that were read, then those that were not."""
    return [
        *sorted((PASSAGES / "read").glob("*.jsonl")),
        *sorted((PASSAGES / "held-out").glob("*.jsonl")),
    ]


def of_files(paths: list[Path]) -> Iterator[tuple[Path, list[tuple[Passage, dict[str, Score]]]]]:
    """Every passage of each file with its scores."""
    # What polars has started does not outlive a fork.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        for path in paths:
            every = list(passages(path))
            yield path, list(zip(every, workers.map(scores, every, chunksize=4), strict=True))


def first_contact(path: Path) -> dict[str, list[int]]:
    """The rows found, missing and extra of each table when the rules met a file."""
    counts = json.loads((PASSAGES / "first-contact.json").read_text(encoding="utf-8"))
    found: dict[str, list[int]] = counts.get(f"{path.parent.name}/{path.stem}", {})
    return found


def added(counted: list[dict[str, Score]]) -> dict[str, Score]:
    """The scores of several passages as those of one, by table."""
    total: dict[str, Score] = {}
    for one in counted:
        for table, score in one.items():
            whole = total.setdefault(table, Score())
            whole.found += score.found
            whole.doubtful += score.doubtful
            whole.missing += score.missing
            whole.extra += score.extra
            whole.cells += score.cells
            whole.wrong += score.wrong
    return total


def _list(passage: Passage, counted: dict[str, Score]) -> None:
    """Show a passage that is not wholly right, with what is missing and extra."""
    if not any(score.missing or score.extra for score in counted.values()):
        return
    print(f"## {passage['id']}\n{passage['text']}")
    for table, score in counted.items():
        for sign, rows in (("-", score.missing), ("+", score.extra)):
            for row in rows:
                told = {key: value for key, value in row.items() if value is not None}
                print(f"  {sign} {table}: {told}")


def main(arguments: list[str]) -> None:
    """Print the figures of every file, and what is wrong in those that are named."""
    listed = arguments[1:] if arguments[:1] == ["--list"] else []
    for path, counted in of_files(files()):
        print(f"{path.parent.name}/{path.stem}: {len(counted)} passages")
        for table, score in added([one for _, one in counted]).items():
            figures = f"precision {score.precision:.3f}, recall {score.recall:.3f}"
            print(f"  {table:18} F1 {score.f1:.3f} ({figures})")
        if path.stem in listed and path.parent.name != "held-out":
            for passage, one in counted:
                _list(passage, one)


if __name__ == "__main__":
    main(sys.argv[1:])
