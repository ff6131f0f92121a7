"""Where it all comes from, as rows: sources, sections, mentions, evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from llmdata.assemble.merging import Proof
from llmdata.extract import Observed
from llmdata.registry import slug

Row = dict[str, Any]


def source_row(observed: Observed) -> Row:
    document = observed.document
    return {
        "source_id": document.source_id,
        "title": document.title,
        "author": document.author,
        "language": document.language,
        "url": document.url,
        "original_url": document.original_url,
        "published_on": document.published_on,
        "covers_start": document.covers_start,
        "covers_end": document.covers_end,
        "license": document.license,
        "sha256": document.sha256,
        "n_chars": len(document.text),
    }


def section_ids(observed: Observed) -> list[str]:
    """A slug a section; the second of two with the same heading gets a number."""
    seen: dict[str, int] = {}
    ids = []
    for section in observed.layout.sections:
        base = f"{observed.document.source_id}/{slug(section.heading) or 'untitled'}"
        seen[base] = seen.get(base, 0) + 1
        number = seen[base]
        ids.append(base if number == 1 else f"{base}-{number}")
    return ids


def section_rows(observed: Observed, ids: Sequence[str]) -> Iterator[Row]:
    for section, section_id in zip(observed.layout.sections, ids, strict=True):
        yield {
            "section_id": section_id,
            "source_id": observed.document.source_id,
            "ordinal": section.ordinal,
            "heading": section.heading,
            "char_start": section.start,
            "char_end": section.end,
        }


def mention_rows(observed: Observed, ids: Sequence[str]) -> Iterator[Row]:
    layout, source_id = observed.layout, observed.document.source_id
    for mention in observed.mentions.entities:
        span = layout.source_span(mention.start, mention.end)
        block = layout.blocks[layout.sentences[layout.sentence_at(mention.start)].block]
        yield {
            "mention_id": f"{source_id}/{span.start}-{span.end}",
            "source_id": source_id,
            "section_id": None if block.section is None else ids[block.section],
            "entity_type": mention.entity.type,
            "entity_id": mention.entity.id,
            "exact": layout.quote(span),
            "char_start": span.start,
            "char_end": span.end,
        }


def evidence_rows(
    table: str, row_id: str, proofs: Iterable[Proof], ids: dict[str, list[str]]
) -> Iterator[Row]:
    """The evidence of one row; `ids` are the section ids of each source."""
    for proof in proofs:
        row: Row = {
            "table_name": table,
            "row_id": row_id,
            "column_name": proof.column,
            "origin": proof.cell.origin,
            "source_id": None,
            "rule": proof.rule,
        }
        if proof.source is not None:
            row |= _place(proof, proof.source, ids)
        yield row


def _place(proof: Proof, source: Observed, ids: dict[str, list[str]]) -> Row:
    source_id = source.document.source_id
    start, end = proof.cell.start, proof.cell.end
    if start is None or end is None:
        return {"source_id": source_id}
    layout = source.layout
    sentence = layout.sentences[layout.sentence_at(start)]
    block = layout.blocks[sentence.block]
    span = layout.source_span(start, end)
    whole = layout.source_span(sentence.start, max(sentence.end, end))
    return {
        "source_id": source_id,
        "section_id": None if block.section is None else ids[source_id][block.section],
        "char_start": span.start,
        "char_end": span.end,
        "exact": layout.quote(span),
        "sentence_start": whole.start,
        "sentence_end": whole.end,
    }
