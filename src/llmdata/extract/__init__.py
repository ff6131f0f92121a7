"""What a document claims: its observations, each with the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from llmdata.extract.attributes import attributes
from llmdata.extract.context import Context
from llmdata.extract.dated_ranks import without_dates_of_ranks
from llmdata.extract.events import events
from llmdata.extract.events.headlines import give_headlines
from llmdata.extract.frames import unframed
from llmdata.extract.leaderboards import leaderboards
from llmdata.extract.metrics import metrics
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.of_others import without_those_of_others
from llmdata.extract.prices import prices
from llmdata.extract.prices.terms import countable
from llmdata.extract.ranked_scores import without_scores_of_ranks
from llmdata.extract.releases import releases
from llmdata.extract.results import results
from llmdata.extract.terms import terms
from llmdata.layout import Layout, lay_out
from llmdata.mentions import Mentions, find_mentions
from llmdata.mentions.quoted import unquoted
from llmdata.registry import Registry
from llmdata.source import Document

__all__ = ["Cell", "Observation", "Observed", "extract"]

# One a subject; they share nothing but the context, so their order means nothing.
EXTRACTORS = (releases, prices, leaderboards, attributes, results, metrics, terms)

_NAMING = ("prices", "events")


@dataclass(frozen=True, slots=True)
class Observed:
    """All that is found in one document."""

    document: Document
    layout: Layout
    mentions: Mentions
    observations: tuple[Observation, ...]
    uncounted: tuple[Observation, ...] = ()  # prices that the table, in hundredths, cannot hold


def extract(document: Document, registry: Registry) -> Observed:
    """Read one document: a pure function of its text and the registry."""
    layout = unquoted(lay_out(document), registry)
    mentions = find_mentions(layout, registry)
    context = Context(layout, mentions, registry)
    found = unframed(context, [*chain.from_iterable(read(context) for read in EXTRACTORS)])
    found = without_those_of_others(context, found)
    found = without_scores_of_ranks(without_dates_of_ranks(found))
    claims: list[Observation] = []
    uncounted: list[Observation] = []
    for one in found:
        fits = one.table != "prices" or countable(one)
        (claims if fits else uncounted).append(one)
    give_headlines(context, claims)
    # What happened follows from what the others found, and from words of its own.
    happened = unframed(context, [*events(context, tuple(claims))])
    claims += without_those_of_others(context, happened)
    # A tier named by its word alone is a name where it has a price, a maker's where it acts.
    told = [c.subject_token.item for c in claims if c.table in _NAMING and c.subject_token]
    return Observed(document, layout, mentions.joined(told), tuple(claims), tuple(uncounted))
