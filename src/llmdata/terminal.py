"""What the command line shows: progress, row counts, tables, and a row with its sentences.

Text of a source is never read as markup, and where the output is no terminal the span of a cell
stands in guillemets instead of a colour.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from llmdata.explain import Cell, Row, Trace
from llmdata.query import Result, to_records, to_table

if TYPE_CHECKING:  # scoring needs polars and pandera, showing does not
    from llmdata.evaluate import Score
    from llmdata.mentions.proposals import Candidate

_MARK = "bold black on bright_yellow"
# Escape sequences in a name are shown as a replacement character, not sent to the terminal.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# A file or a pipe has no width at which a line should break.
_UNBROKEN = 100_000
# So many names are listed in the line that ends a build.
_NAMES = 5
# The least width that a column of a query's result can be read in.
_COLUMN = 12


@contextmanager
def progress(stages: Sequence[str]) -> Iterator[Callable[[str], None]]:
    """A progress bar on stderr, moved by calling the yielded function with each stage's name.

    Nothing is shown where stderr is no terminal.
    """
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with bar:
        task = bar.add_task("", total=len(stages))
        yield lambda stage: bar.update(task, description=stage, completed=stages.index(stage))


def show(renderable: RenderableType) -> None:
    """Print to stdout, unbroken where that is no terminal."""
    console = Console()
    if console.is_terminal:
        console.print(renderable)
    else:
        Console(width=_UNBROKEN).print(renderable)


def show_result(result: Result) -> None:
    """The result of a query: a table, or where its columns would be too narrow, records."""
    console = Console()
    narrow = console.is_terminal and console.width < _COLUMN * len(result.columns)
    show(to_records(result) if narrow else to_table(result))


def show_counts(counts: Mapping[str, int], path: Path) -> None:
    """The rows of each table, and where the release lies."""
    table = Table("table", box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("rows", justify="right")
    for name, count in counts.items():
        table.add_row(name, f"{count:,}")
    show(table)
    print(f"The dataset lies in {path}")


def show_row(row: Row) -> None:
    """A row's id, then each cell with its value and the sentences behind it."""
    show(Text.assemble((f"{row.table} ", "dim"), (_plain(row.row_id), "bold")))
    for cell in row.cells:
        show(Text.assemble("  ", (f"{cell.column}  ", "cyan"), _value(cell)))
        for trace in cell.traces:
            show(Text(f"      {_provenance(trace)}", style="dim"))
            if trace.exact is not None:
                show(Padding(_sentence(trace), (0, 0, 0, 6), expand=False))
    show("")


def show_absent(rows: Sequence[Row]) -> None:
    """One line behind the rows: the text of which sources is not at hand, and how to give it."""
    traces = (trace for row in rows for cell in row.cells for trace in cell.traces)
    absent = {t.source_id or "" for t in traces if t.exact is not None and not t.complete}
    if absent:
        line = f"give the text of {_listed(sorted(absent))} with --source to see whole sentences"
        print(_plain(line))


def show_unknown(candidates: Sequence[Candidate], sources: Sequence[Path]) -> None:
    """One line behind a build: which names look like models that are not in the release."""
    names = [name for candidate in candidates for name in candidate.names]
    look = "name looks like a model" if len(names) == 1 else "names look like models"
    command = shlex.join(["llmdata", "candidates", *map(str, sources)])
    line = f"{len(names)} {look} that the registry does not know: {_listed(names)}; see `{command}`"
    print(_plain(line))


def show_uncounted(prices: Sequence[str]) -> None:
    """One line behind a build: which prices are finer than the table counts."""
    what = "1 price is" if len(prices) == 1 else f"{len(prices)} prices are"
    print(_plain(f"{what} left out, finer than the hundredths of the table: {_listed(prices)}"))


def show_yearless(path: str, dates: Sequence[str]) -> None:
    """One line behind a build: that a source names no year, and how to tell it."""
    what = "1 date is" if len(dates) == 1 else f"{len(dates)} dates are"
    how = (
        "name it in the title, or give the day of publication in front matter (`date: 2025-12-31`)"
    )
    print(
        _plain(
            f"{path}: {what} left without a year, which it nowhere tells: {_listed(dates)}; {how}"
        )
    )


def _listed(items: Sequence[str]) -> str:
    """The first few of many, and how many more there are."""
    further = len(items) - _NAMES
    return ", ".join(items[:_NAMES]) + (f" and {further} more" if further > 0 else "")


def show_candidates(candidates: Sequence[Candidate]) -> None:
    """For each unknown family its names and maker, then the sentences that name it."""
    for candidate in candidates:
        count = f"{candidate.count} {'place' if candidate.count == 1 else 'places'}"
        maker = candidate.organization or "maker not in the registry"
        names = (_plain(", ".join(candidate.names)), "bold")
        show(Text.assemble(names, (f" · {count} · {maker}", "dim")))
        for sighting in candidate.sightings:
            show(Text(f"      {_plain(sighting.source_id)} at {sighting.char_start}", style="dim"))
            parts = (sighting.before, sighting.exact, sighting.behind)
            show(Padding(_marked(*parts), (0, 0, 0, 6), expand=False))
    if candidates:
        show("\n`--format toml` writes them as entries for src/llmdata/registry/families.toml")
    else:
        show("No name looks like a model that the registry does not know.")


def show_scores(scores: Mapping[str, Score], rules: Mapping[str, tuple[int, int]]) -> None:
    """The figures of each table and rule, then every row and cell that differs."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("table")
    for heading in (
        "gold",
        "found",
        "extra",
        "precision",
        "recall",
        "F1",
        "clear F1",
        "right cells",
    ):
        table.add_column(heading, justify="right")
    for name, score in scores.items():
        counts = (score.found + len(score.missing), score.found, len(score.extra))
        shares = (score.precision, score.recall, score.f1, score.clear.f1)
        cells = f"{score.right_cells:.3f}" if score.cells else "–"
        table.add_row(name, *map(str, counts), *(f"{share:.3f}" for share in shares), cells)
    show(table)
    show(Text("clear F1 leaves golden rows that are marked `unsure` aside", style="dim"))
    show("")
    by_rule = Table("rule", box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in ("right rows", "extra rows"):
        by_rule.add_column(heading, justify="right")
    for rule, (right, extra) in rules.items():
        by_rule.add_row(_plain(rule), str(right), str(extra))
    show(by_rule)
    for name, score in scores.items():
        for row in score.missing:
            show(Text(f"missing {name}: {_cells(row)}"))
        for row in score.extra:
            show(Text(f"extra   {name}: {_cells(row)}"))
        for row, column, wanted, own in score.wrong:
            show(Text(f"wrong   {name}: {column} is {own!r}, not {wanted!r}, in {_cells(row)}"))


def _cells(row: Mapping[str, object]) -> str:
    told = (f"{column}={value}" for column, value in row.items() if value not in (None, []))
    return _plain(", ".join(told))


def _provenance(trace: Trace) -> str:
    place = f"{trace.source_id} at {trace.char_start}" if trace.char_start is not None else ""
    rule = f"rule {trace.rule}" if trace.rule else ""
    return " · ".join(filter(None, (trace.origin, rule, place)))


def _sentence(trace: Trace) -> Text:
    return _marked(trace.before, trace.exact or "", trace.after)


def _marked(before: str, exact: str, after: str) -> Text:
    exact = _plain(exact)
    if not Console().is_terminal:
        exact = f"«{exact}»"
    return Text.assemble(_plain(before), (exact, _MARK), _plain(after))


def _value(cell: Cell) -> str:
    value = cell.value
    return _plain(", ".join(map(str, value)) if isinstance(value, list) else str(value))


def _plain(text: str) -> str:
    """One line without control characters; a sentence may run over several lines."""
    return _CONTROL.sub("\ufffd", " ".join(text.splitlines()))
