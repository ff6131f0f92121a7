"""The rule that every span holds: what a row quotes stands in the source, where it says."""

from collections.abc import Iterator, Mapping

import polars as pl

from llmdata.check.violation import Violation, quote
from llmdata.tables import Tables, primary_key


def span_violations(tables: Tables, texts: Mapping[str, str]) -> Iterator[Violation]:
    """Sources whose text is missing or of another length, and quotes that do not hold.

    Offsets count code points, as Python's strings do, so a slice of the text is the whole check.
    """
    for source_id, n_chars in tables["sources"].select("source_id", "n_chars").iter_rows():
        text = texts.get(source_id)
        if text is None:
            yield Violation("sources", source_id, "source_id", source_id, "must be a source read")
        elif len(text) != n_chars:
            must = f"must be {len(text)}, the length of the text"
            yield Violation("sources", source_id, "n_chars", str(n_chars), must)
    yield from _quotes("mentions", tables["mentions"], texts)
    yield from _quotes("evidence", tables["evidence"], texts)


def _quotes(name: str, spans: pl.DataFrame, texts: Mapping[str, str]) -> Iterator[Violation]:
    row_id = pl.concat_str(primary_key(name), separator=" ", ignore_nulls=True).alias("row")
    quotes = spans.filter(pl.col("exact").is_not_null())
    columns = (row_id, "source_id", "char_start", "char_end", "exact")
    for row, source_id, start, end, exact in quotes.select(columns).iter_rows():
        found = texts.get(source_id, "")[start:end]
        if found != exact:
            must = f"must be what stands at {start} to {end} of {source_id}, {quote(found)}"
            yield Violation(name, row, "exact", exact, must)
