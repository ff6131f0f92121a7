"""Summary tables of a release as HTML pages that stand alone, without network or scripts."""

from collections.abc import Mapping

import polars as pl

from llmdata import __version__
from llmdata.report import catalog, credits, index, page, render

__all__ = ["pages"]


def pages(tables: Mapping[str, pl.DataFrame]) -> dict[str, str]:
    """The pages of a release: file name → complete HTML page, the same bytes for the same tables.

    `tables` holds every table of the data contract by name; empty ones give a page that says so.
    """
    credited = credits.read_credits(tables["sources"])
    years = credits.years(tables["sources"])
    title = f"Large language models in {years}" if years else "Large language models"
    site = page.Site(title=title, version=__version__)
    notes = credits.notes(credited)
    rows: dict[str, int] = {}
    made: dict[str, str] = {}
    for spec in catalog.PAGES:
        frames = [(table, table.query(tables)) for table in spec.tables]
        rows[spec.file] = frames[0][1].height
        figures = [render.table(table, frame, notes) for table, frame in frames]
        made[spec.file] = page.page(site, spec, figures)
    counts = render.table(catalog.ROW_COUNTS, catalog.ROW_COUNTS.query(tables), [])
    return {page.INDEX: index.index(site, rows, counts, credited)} | made
