"""The project's own extraction, whole, and its times and money alone."""

from __future__ import annotations

from benchmarks.contestants.base import Contestant, Found
from benchmarks.copies import Release
from benchmarks.times_and_money import Sum, Time
from llmdata import registry
from llmdata.assemble import assemble
from llmdata.extract import Observed, extract
from llmdata.grammar.quantities import Money, find_money
from llmdata.layout import Layout, lay_out
from llmdata.mentions.dating import DateMention, date_mentions
from llmdata.source import Document

TimesAndMoney = tuple[Layout, list[DateMention], list[Money]]


def whole() -> Contestant:
    """Layout, mentions and claims of every table; rows are read from the assembled tables."""
    names = registry.load()

    def read(_: Document, observed: Observed) -> Found:
        rows = assemble([observed], names)["releases"]
        cells = rows.select("subject_name", "stage", "date_edtf").iter_rows()
        mentions = observed.mentions
        finds = _finds((observed.layout, mentions.dates, mentions.money))
        return Found([Release(*row) for row in cells], finds.times, finds.money)

    return Contestant("llmdata, whole extraction", lambda d: extract(d, names), read)


def times_and_money() -> Contestant:
    """What jionlp does, done by the same grammar as above: layout, dates with years, sums."""

    def run(document: Document) -> TimesAndMoney:
        layout = lay_out(document)
        return layout, date_mentions(layout), find_money(layout.visible)

    return Contestant("llmdata, times and money", run, lambda _, found: _finds(found))


def _finds(found: TimesAndMoney) -> Found:
    layout, dates, money = found
    return Found(
        times=[
            Time(*layout.source_span(m.start, m.end), m.value.start, m.value.end) for m in dates
        ],
        money=[Sum(*layout.source_span(m.start, m.end), m.amount) for m in money],
    )
