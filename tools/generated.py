"""The parts of the documents that are made from the release, the contract and the code.

A part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from llmdata import load
from llmdata.evaluate import Score
from llmdata.extract.triggers import KINDS
from llmdata.tables import TABLES
from tools import golden, passages
from tools.examples import ROOT

PART = re.compile(
    r"(?P<begin><!-- generated: (?P<name>[a-z]+) -->\n).*?(?P<end><!-- end -->)", re.DOTALL
)
_LANGUAGES = {"en": "English", "zh": "Chinese"}
_SAMPLES = 4  # words shown of each kind of trigger and language


def sources(curated: Path) -> Iterator[str]:
    """The reviews that the release is built from."""
    for row in load("sources", curated).iter_rows(named=True):
        years = sorted({row["covers_start"].year, row["covers_end"].year})
        facts = [_LANGUAGES[row["language"]], f"covers {'–'.join(map(str, years))}"]
        if row["original_url"]:
            facts.append(f"[the original]({row['original_url']})")
        author = f" by {row['author']}" if row["author"] else ""
        yield f"- *{row['title']}*{author} ({', '.join(facts)}). {row['license'] or ''}".rstrip()


def inventory(curated: Path) -> Iterator[str]:
    """Every table with its row count and what a row is."""
    yield "| table | rows | what it holds |"
    yield "|---|---:|---|"
    for name, table in TABLES.items():
        rows = load(name, curated).height
        yield f"| [`{name}`](schemas/{name}.json) | {rows:,} | {table.description()} |"


# The tables that a reader asks for first.
_ASKED = "models releases prices leaderboards benchmark_results metrics events terms".split()


def unread(_curated: Path) -> Iterator[str]:
    """The F1 of the main tables by each review that nobody has read: of all rows, of clear ones."""
    yield from _matrix(
        "all rows · clear ones",
        [folder for folder in golden.folders() if golden.held_out(folder)],
        lambda folder, name: [golden.scores(folder)[name], golden.scores(folder)[name].clear],
    )


def agreed(_curated: Path) -> Iterator[str]:
    """The F1 between two people who annotated a review, beside that of the tables."""
    yield from _matrix(
        "second reader · tables",
        [folder for folder in golden.folders() if golden.read_twice(folder)],
        lambda folder, name: [
            golden.agreement_of_readers(folder)[name],
            golden.scores(folder)[name],
        ],
    )


def studied(_curated: Path) -> Iterator[str]:
    """The F1 of the main tables by each review that was read; at the first contact, and now."""
    yield from _matrix(
        "at first · now",
        [folder for folder in golden.folders() if not golden.held_out(folder)],
        lambda folder, name: [
            scores[name]
            for scores in (golden.first_scores(folder), golden.scores(folder))
            if name in scores
        ],
    )


def _matrix(
    figures: str, folders: list[Path], cell: Callable[[Path, str], list[Score]]
) -> Iterator[str]:
    """A row for each review; `figures` says which F1 stand in a cell."""
    yield f"| review ({figures}) | {' | '.join(f'`{name}`' for name in _ASKED)} |"
    yield "|---" * (len(_ASKED) + 1) + "|"
    for folder in folders:
        cells = [
            " · ".join(f"{score.f1:.2f}" for score in cell(folder, name))
            if name in golden.scores(folder)
            else "–"
            for name in _ASKED
        ]
        yield f"| `{folder.name}` | {' | '.join(cells)} |"


def short(_curated: Path) -> Iterator[str]:
    """The F1 of the main tables by each file of passages; at the first contact, and now."""
    asked = _ASKED[:5]
    yield f"| passages (at first · now) | {' | '.join(f'`{name}`' for name in asked)} |"
    yield "|---" * (len(asked) + 1) + "|"
    for path, counted in passages.of_files(passages.files()):
        scores, first = passages.added([one for _, one in counted]), passages.first_contact(path)
        cells = [
            f"{_f1(*first[name]):.2f} · {scores[name].f1:.2f}" if name in scores else "–"
            for name in asked
        ]
        yield f"| `{path.parent.name}/{path.stem}` ({len(counted)}) | {' | '.join(cells)} |"


def _f1(found: int, missing: int, extra: int) -> float:
    return 2 * found / (2 * found + missing + extra) if found + missing + extra else 1.0


def accuracy(_curated: Path) -> Iterator[str]:
    """How right the tables are, for each golden folder."""
    figures = "precision | recall | F1 | clear F1 | F1 at first | cells judged | cells right"
    yield f"| review | table | golden rows | {figures} |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for folder in golden.folders():
        scores, first = golden.scores(folder), golden.first_scores(folder)
        for name in [name for name in TABLES if name in scores]:
            score = scores[name]
            rows, found = score.found + len(score.missing), score.found + len(score.extra)
            shares = (
                f"{score.precision:.1%}" if found else "–",
                f"{score.recall:.1%}",
                f"{score.f1:.1%}",
                f"{score.clear.f1:.1%}",
                f"{first[name].f1:.1%}" if name in first else "–",
                f"{score.cells}",
                f"{score.right_cells:.1%}" if score.cells else "–",
            )
            yield f"| `{folder.name}` | `{name}` | {rows} | {' | '.join(shares)} |"


def layers(_curated: Path) -> Iterator[str]:
    """The import contracts of `pyproject.toml`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (order,) = [c["layers"] for c in contracts if c.get("containers") == ["llmdata"]]
    yield from ("```text", *order, "```", "")
    yield from (f"- {contract['name']}." for contract in contracts)


def triggers(_curated: Path) -> Iterator[str]:
    """The kinds of words that make a claim or unmake it."""
    yield "| word | token | for example |"
    yield "|---|---|---|"
    for kind in KINDS:
        words = [*_plain(kind.chinese)[:_SAMPLES], *_plain(kind.english)[:_SAMPLES]]
        yield f"| `{kind.name}` | `{kind.token}` | {', '.join(words)} |"


def _plain(words: str) -> list[str]:
    """Trigger words without the conditions on what stands before and behind them."""
    bare = (match["word"] for word in words.split() if (match := _TRIGGER.match(word)))
    return [word.replace(r"\s+", " ") for word in bare]


# `before?!word!behind`; a condition may itself hold `?!`.
_TRIGGER = re.compile(r"(?:[^!]*\?!)?(?P<word>[^!]+)")


PARTS: dict[str, Callable[[Path], Iterator[str]]] = {
    part.__name__: part
    for part in (
        *(sources, inventory, unread, agreed, studied, short),
        *(accuracy, layers, triggers),
    )
}
# The parts that show how right the tables are; they read no release.
SCORED = (unread, agreed, studied, short, accuracy)


def content(name: str, curated: Path) -> str:
    """The lines of the part `name`, made anew from the release in `curated`."""
    return "".join(f"{line}\n" for line in PARTS[name](curated))
