"""The command line: build a release, query it, explain where a row comes from.

Heavy libraries are imported inside the commands, so that `--help` answers at once.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from llmdata import __version__
from llmdata.errors import LlmdataError, ValidationError

if TYPE_CHECKING:
    from llmdata.mentions.proposals import Candidate

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(StrEnum):
    """How `llmdata query` writes a result."""

    table = "table"
    csv = "csv"
    json = "json"


class Listing(StrEnum):
    """How `llmdata candidates` writes what it finds."""

    table = "table"
    toml = "toml"
    json = "json"


Sources = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="SOURCE",
        help="Markdown files (default: the ones that data/raw/sources.toml lists).",
    ),
]
Curated = Annotated[
    Path | None,
    typer.Option(
        "--curated",
        metavar="DIR",
        help="Folder of the release (default: data/curated of the checkout).",
    ),
]


def main() -> None:
    """The console script `llmdata`."""
    for stream in (sys.stdout, sys.stderr):
        # A path may hold bytes that the terminal cannot show; that is no reason to fail.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="llmdata")


@contextmanager
def _reported() -> Iterator[None]:
    """Turn what a command refuses into one line on stderr and an exit code."""
    try:
        yield
        sys.stdout.flush()  # here a closed pipe is dealt with, at interpreter exit it is not
    except LlmdataError as error:
        print("error:", " ".join(str(error).splitlines()), file=sys.stderr)
        raise typer.Exit(1 if isinstance(error, ValidationError) else 2) from error


def _version(wanted: bool) -> None:
    if wanted:
        print(f"llmdata {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def llmdata(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """What reviews say happened with large language models, as tables that cite their words."""
    if context.invoked_subcommand is None:
        print(context.get_help())


@app.command()
@_reported()
def build(
    sources: Sources = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Folder of the release (default: data/curated of the checkout).",
        ),
    ] = None,
) -> None:
    """Build the dataset from Markdown files; the old release is replaced as a whole."""
    from llmdata import pipeline, release, terminal

    target = out or release.default_folder()
    unknown: list[Candidate] = []
    uncounted: list[str] = []
    yearless: list[tuple[str, Sequence[str]]] = []

    def left_out(
        names: Sequence[Candidate],
        prices: Sequence[str],
        dates: Sequence[tuple[str, Sequence[str]]],
    ) -> None:
        unknown.extend(names)
        uncounted.extend(prices)
        yearless.extend(dates)

    with terminal.progress(pipeline.STAGES) as begin:
        built = pipeline.build(sources or [], target, begin, left_out)
    terminal.show_counts(built.counts, built.path)
    if unknown:
        terminal.show_unknown(unknown, sources or [])
    if uncounted:
        terminal.show_uncounted(uncounted)
    for path, dates in yearless:
        terminal.show_yearless(path, dates)


@app.command()
@_reported()
def candidates(
    sources: Sources = None,
    output: Annotated[
        Listing,
        typer.Option(
            "--format", help="How to write the names; toml: as entries.", case_sensitive=False
        ),
    ] = Listing.table,
) -> None:
    """List names that look like models of families which the registry does not know."""
    from llmdata import pipeline, terminal
    from llmdata.mentions import proposals

    found = pipeline.candidates(pipeline.extract(pipeline.read(sources or [])))
    if output is Listing.table:
        terminal.show_candidates(found)
    else:
        write = proposals.to_toml if output is Listing.toml else proposals.to_json
        sys.stdout.write(write(found))


@app.command()
@_reported()
def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="A query, e.g. 'FROM releases'.")],
    output: Annotated[
        Format, typer.Option("--format", help="How to write the result.", case_sensitive=False)
    ] = Format.table,
    curated: Curated = None,
) -> None:
    """Run SQL on the release's DuckDB file, read-only."""
    from llmdata import query as queries
    from llmdata import release, terminal

    result = queries.run(sql, release.folder(curated))
    if output is Format.table:
        terminal.show_result(result)
    else:
        write = queries.to_csv if output is Format.csv else queries.to_json
        sys.stdout.write(write(result))


@app.command()
@_reported()
def explain(
    row_id: Annotated[str, typer.Argument(metavar="ROW_ID", help="The id of a row.")],
    table: Annotated[
        str | None, typer.Option("--table", help="Look in this table only (default: all).")
    ] = None,
    source: Annotated[
        list[Path] | None,
        typer.Option(help="A source's file, where the manifest does not list it."),
    ] = None,
    curated: Curated = None,
) -> None:
    """Show a row and, for each cell, the sentence that it comes from."""
    from llmdata import explain as explanations
    from llmdata import release, terminal

    folder = release.folder(curated)
    rows = explanations.explain(row_id, folder, table, source or ())
    for row in rows:
        terminal.show_row(row)
    terminal.show_absent(rows)


@app.command()
@_reported()
def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Folder of <table>.jsonl, one row a line.")
    ],
    curated: Curated = None,
) -> None:
    """Score a release against golden rows: precision, recall, F1, right cells, and what differs."""
    from llmdata import evaluate as evaluation
    from llmdata import release, terminal

    folder = release.folder(curated)
    wanted = evaluation.read_gold(gold)
    tables = {name: release.load(name, folder) for name in evaluation.needed(wanted)}
    scores = evaluation.evaluate(wanted, tables)
    sources = release.load("sources", folder)["source_id"].sort().to_list()
    terminal.show(f"{folder}, read from {', '.join(sources)}, against {gold}\n")
    terminal.show_scores(scores, evaluation.by_rule(scores, tables))


if __name__ == "__main__":
    main()
