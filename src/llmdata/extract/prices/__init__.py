"""Prices: what a product or a million tokens of a model costs."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.above import is_expected
from llmdata.extract.context import Context
from llmdata.extract.hearsay import is_hearsay
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.bare_sums import bare_sums
from llmdata.extract.prices.by_sum import without_repeats
from llmdata.extract.prices.changes import former, regular
from llmdata.extract.prices.claims import is_price
from llmdata.extract.prices.conditions import states_prices
from llmdata.extract.prices.dates import date_alike
from llmdata.extract.prices.directions import run
from llmdata.extract.prices.each import for_each
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.lapsing import lapsing
from llmdata.extract.prices.leaked import is_leaked
from llmdata.extract.prices.lots import lots
from llmdata.extract.prices.measured import is_measure, set_against
from llmdata.extract.prices.of_all import at_one_time
from llmdata.extract.prices.offers import introductory
from llmdata.extract.prices.owners import part_named, rightful, told_for
from llmdata.extract.prices.reckoned import reckoned
from llmdata.extract.prices.rules import RULES
from llmdata.extract.prices.runs import continued, shared_out
from llmdata.extract.prices.sames import same_as
from llmdata.extract.prices.tables import prices_of_tables
from llmdata.extract.prices.topics import of_this, of_topic
from llmdata.extract.prices.wording import as_priced
from llmdata.extract.view import View
from llmdata.grammar.quantities import find_promotions


def prices(context: Context) -> Iterator[Observation]:
    """Every price that a document states."""
    # A family without a version is no model that has a price: one of its models is meant.
    bare = {mention.start for mention in context.mentions.entities if mention.bare}
    told = (price for price in _told(context) if price.cells["subject_name"].start not in bare)
    told = (price for price in told if not is_expected(context, price.place))
    told = (price for price in told if not _is_talk(context, price))
    found = without_repeats(_one_direction(list(told)))
    yield from at_one_time(context, found)


def _is_talk(context: Context, price: Observation) -> bool:
    """Whether a price is one that a text only reports rumours or a leak of."""
    sentence = context.layout.sentences[context.layout.sentence_at(price.place)]
    amount = price.cells["amount"]
    start, end = amount.start or price.place, amount.end or price.place
    return is_hearsay(context, sentence, start, end) or is_leaked(context, sentence, price)


def _one_direction(found: list[Observation]) -> list[Observation]:
    """An amount told again, once as the price of input or output and once without, is one price."""
    known: dict[tuple[str, object, object], set[object]] = {}
    for price in found:
        if price.subject is not None and "direction" in price.cells:
            terms = (price.subject.id, price.value("amount"), price.value("currency"))
            known.setdefault(terms, set()).add(price.value("direction"))
    for price in found:
        if price.subject is None or price.value("price_type") != "api":
            continue
        terms = (price.subject.id, price.value("amount"), price.value("currency"))
        directions = known.get(terms, set())
        if "direction" not in price.cells and len(directions) == 1:
            price.cells["direction"] = Cell(next(iter(directions)), "derived")
    return found


def _told(context: Context) -> Iterator[Observation]:
    in_tables, told = prices_of_tables(context)
    yield from in_tables
    yield from bare_sums(context)
    for seen in (*context.views, *context.telling_headings):
        view = as_priced(context, seen)
        if "$" in view.string and states_prices(context, view):
            found = [price for price in _in_sentence(context, view) if price.place not in told]
            _free_at_first(context, view, found)
            yield from found


def _free_at_first(context: Context, view: View, found: list[Observation]) -> None:
    """A sentence on its own that goes on with the last price: `First two months free.`"""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) + 1
    if not found or index >= len(layout.sentences):
        return
    following, cells = layout.sentences[index], found[-1].cells
    if following.block != view.sentence.block or cells["price_type"].value != "subscription":
        return
    start, end = following.start, following.end
    named = context.mentions.entities_in(start, end) or context.mentions.money_in(start, end)
    if named or end - start > _SHORT or any(column.startswith("promo") for column in cells):
        return
    offer = find_promotions(layout.visible, start, end)
    discount = next((o for o in offer if o.discount is not None), None)
    months = next((o for o in offer if o.months is not None), None)
    if discount is not None and months is not None:
        cells["promo_discount"] = Cell(discount.discount, "stated", discount.start, discount.end)
        cells["promo_months"] = Cell(months.months, "stated", months.start, months.end)


_SHORT = 60  # characters of a sentence that tells an offer and nothing else


def _in_sentence(context: Context, view: View) -> Iterator[Observation]:
    shared = list(shared_out(context, view))
    if shared:
        yield from shared
        if len(shared) == view.string.count("$"):
            return
    told: dict[int, Observation] = {}  # index of the amount → its price
    introduced = introductory(context, view)
    offers = {
        *introduced,
        *lapsing(context, view),
        *former(context, view, told_before=not introduced),
        *reckoned(context.layout.visible, view),
    }
    for rule in RULES:
        for match in rule.regex.finditer(view.string):
            index = regular(view, match.start("price"), offers)
            if index in told or index < 0 or not is_price(context, view, rule, match, index):
                continue
            last = max(index, match.end("subject") - 1)
            named = match.start("subject")
            if rule.name == "price.in-brackets" and is_measure(context, view, named, index):
                continue
            if rule.name == "price.beside":
                last_told = run(context, view, index)[-1]
                if part_named(context, view, index, last_told) is not None:
                    continue
                if told_for(context, view, index) is not None:
                    continue  # `A and B: $15 and $60 for A`
                period = view.tokens[index].item.period
                named = rightful(context, view, named, index, period)
                if named < 0:
                    continue
            first = (
                view.tokens[match.start("price")].item if index != match.start("price") else None
            )
            observation = price_of(context, view, rule.name, view.tokens[named], index, last, first)
            if observation is not None:
                told[index] = observation
    shared_by = dict(for_each(context, view, offers))
    for index, thing in set_against(context, view).items():
        first = view.tokens[max(i for i in view.places("$") if i < index)].item
        whose = view.tokens[thing]
        made = price_of(context, view, "price.against", whose, index, index, first)
        shared_by[index] = [made] if made is not None else []
    dealt = {price.place for price in shared}
    shared_by |= {i: [] for i in view.places("$") if view.tokens[i].start in dealt}
    told = {index: price for index, price in told.items() if index not in shared_by}
    told |= of_this(context, view, told)
    told |= of_topic(context, view, told, offers)
    continued(context, view, told, offers)
    for lot in lots(context, view, told, offers):
        made = price_of(context, view, lot.rule, lot.subject, lot.amount, lot.amount)
        if made is not None and lot.amount not in told:
            told[lot.amount] = made
    continued(context, view, told, offers)
    date_alike(context, view, told)
    yield from (price for index, price in told.items() if index not in shared_by)
    for prices_of_each in shared_by.values():
        yield from prices_of_each
    yield from same_as(context, view, told)
