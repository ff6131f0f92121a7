"""The way of the data, one public function a stage.

The command line runs the stages one after the other; a scheduler may wrap each in a task of its
own. The stages import what they need when they run, so that a look at the help costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from llmdata.errors import SourceError
from llmdata.source import Document, default_sources, read_all

if TYPE_CHECKING:
    import polars

    from llmdata.extract import Observed
    from llmdata.mentions.proposals import Candidate
    from llmdata.publish import Release

Progress = Callable[[str], None]
LeftOut = Callable[
    [Sequence["Candidate"], Sequence[str], Sequence[tuple[str, Sequence[str]]]], object
]
STAGES = ("read", "extract", "assemble", "check", "render", "publish")


def build(
    sources: Sequence[Path],
    out: Path,
    progress: Progress | None = None,
    left_out: LeftOut | None = None,
) -> Release:
    """Build a release from Markdown files (by default the manifest's) into the folder `out`.

    `progress` is called with the name of each stage of `STAGES` as it begins, and `left_out`, once
    the release is there, with what is not in it: names that look like models (`candidates`), and
    prices (`uncounted`). Raises an `LlmdataError` for bad input or a broken rule; what lay in `out`
    before is then untouched.
    """
    begin = progress or (lambda _: None)
    begin("read")
    documents = read(sources)
    begin("extract")
    observed = extract(documents)
    begin("assemble")
    tables = assemble(observed)
    begin("check")
    check(tables, documents)
    begin("render")
    pages = render(tables)
    begin("publish")
    release = publish(tables, pages, out)
    if left_out is not None:
        left_out(candidates(observed), uncounted(observed), yearless(observed))
    return release


def read(sources: Sequence[Path]) -> list[Document]:
    """The documents of `sources`, or of the manifest where none are given."""
    documents = read_all(sources or default_sources())
    if not documents:
        raise SourceError("no sources: the manifest lists none; add one, or name a file")
    return documents


def extract(documents: Sequence[Document]) -> list[Observed]:
    """What each document claims; one does not look at another."""
    from llmdata import registry
    from llmdata.extract import extract as extract_one

    names = registry.load()
    return [extract_one(document, names) for document in documents]


def candidates(observed: Sequence[Observed]) -> list[Candidate]:
    """What looks like a family of models that the registry does not know, the likeliest first."""
    from llmdata import registry
    from llmdata.mentions.candidates import sightings
    from llmdata.mentions.proposals import propose

    names = registry.load()
    seen = (sightings(one.layout, one.mentions, names) for one in observed)
    return propose(chain.from_iterable(seen), names)


def uncounted(observed: Sequence[Observed]) -> list[str]:
    """Prices finer than the hundredths that the table counts, each once: whose, and what."""
    told = (
        f"{price.subject.name} {price.value('amount').normalize():f} {price.value('currency')}"
        for one in observed
        for price in one.uncounted
        if price.subject is not None
    )
    return list(dict.fromkeys(told))


def yearless(observed: Sequence[Observed]) -> list[tuple[str, list[str]]]:
    """The documents that nowhere name a year, by their paths, with the bare dates of each."""
    from llmdata.mentions.yearless import yearless as dates_of

    found = ((one.document.path, dates_of(one.layout)) for one in observed)
    return [(path, dates) for path, dates in found if dates]


def assemble(observed: Sequence[Observed]) -> dict[str, polars.DataFrame]:
    """The tables of the dataset, every fact once, whoever told it."""
    from llmdata import registry
    from llmdata.assemble import assemble as assemble_tables

    return assemble_tables(observed, registry.load())


def check(tables: dict[str, polars.DataFrame], documents: Sequence[Document]) -> None:
    """Raises `ValidationError` where the tables break the contract or a span its text."""
    from llmdata.check import check as check_tables

    check_tables(tables, {document.source_id: document.text for document in documents})


def render(tables: dict[str, polars.DataFrame]) -> dict[str, str]:
    """The summary pages, as complete HTML by file name."""
    from llmdata.report import pages

    return pages(tables)


def publish(tables: dict[str, polars.DataFrame], pages: Mapping[str, str], out: Path) -> Release:
    """Write the release to `out`, as a whole or not at all."""
    from llmdata.publish import publish as publish_release

    return publish_release(tables, pages, out)
