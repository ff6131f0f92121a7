"""Headlines: the clause of the text that tells a claim."""

from __future__ import annotations

from collections.abc import Iterable

from llmdata.extract.clauses import headline
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.layout import Sentence


def give_headlines(context: Context, claims: Iterable[Observation]) -> None:
    """Put the clause that tells it to every release, for the event that it is."""
    for claim in claims:
        if claim.table != "releases":
            continue
        spans = [
            (cell.start, cell.end)
            for cell in claim.cells.values()
            if cell.start is not None and cell.end is not None
        ]
        sentence = sentence_of(context, claim)
        origin = "stated" if claim.date_origin == "stated" else "context"
        date = claim.date if origin == "stated" else None
        claim.cells["headline"] = headline(context, sentence, spans, date)


def sentence_of(context: Context, claim: Observation) -> Sentence:
    layout = context.layout
    return layout.sentences[layout.sentence_at(claim.place)]
