"""What is told with a date and yet is no happening: scores in a row, prices that but are so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.observation import Observation
from llmdata.extract.prices.row_dates import PRICE_NEWS
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# A price that only says which plan is meant (`for users of the $20 Pro plan`) begins then for nobody,
# unless the plan itself does.
_BY_THE_WAY = frozenset({"price.paid-for", "price.adjacent"})
_MANY = 3


def no_news(context: Context, claims: Sequence[Observation]) -> set[int]:
    """The claims (by `id`) that are no happening beside others."""
    return {id(claim) for claim in (*_scores_in_a_row(context, claims), *_prices(context, claims))}


def _scores_in_a_row(context: Context, claims: Sequence[Observation]) -> Iterator[Observation]:
    """Many dated scores of one sentence: they are a comparison."""
    scores: dict[Sentence, list[Observation]] = defaultdict(list)
    for claim in claims:
        told = claim.table == "benchmark_results" and "outcome" not in claim.cells
        if told and claim.date is not None and claim.date_origin == "stated":
            scores[sentence_of(context, claim)].append(claim)
    for row in scores.values():
        if len(row) >= _MANY:
            yield from row


def _prices(context: Context, claims: Sequence[Observation]) -> Iterator[Observation]:
    """The prices of plans that were there already, of devices, of what came out with them, and what the author pays."""
    came = {
        (claim.subject.id, claim.date.value)
        for claim in claims
        if claim.table == "releases" and claim.date is not None and claim.subject is not None
    }
    # Where nothing but a date beside the name tells a release, the price is what is told.
    launched = {
        (claim.subject.id, claim.date.value)
        for claim in claims
        if claim.table == "releases" and claim.date is not None and claim.subject is not None
        if claim.rule != "release.first-dated"
    }
    for claim in claims:
        if claim.table != "prices" or claim.date is None or claim.subject is None:
            continue
        if (
            (claim.rule in _BY_THE_WAY and (claim.subject.id, claim.date.value) not in came)
            or claim.value("price_type") == "one_off"
            or _is_paid_by_author(context, claim)
            or ((claim.subject.id, claim.date.value) in launched and _came_with(context, claim))
        ):
            yield claim


# The clause behind another, which a comma or a dash parts from it.
_NEXT = lazily(r"(?:[，,]|\s*[—–-]{1,2})[^，。；：,.;:]{1,80}")
# A price that is another than before.
_CHANGED = lazily(
    r"[降砍涨]|腰斩|上调|下调|打[一二三四五六七八九]?折|折扣|优惠|半价|减半|免费|变成|原价|原来"
    r"|(?i:\b(?:cut|cuts|cutting|drop\w*|fell|fall|lower\w*|halv\w*|slash\w*|rais\w*|rose|risen|increas\w*|reduc\w*|doubl\w*|"
    r"cheaper|dearer|discount\w*|half|down\s+from|up\s+from|instead\s+of|used\s+to|than\s+before|free|(?:went|goes|gone)\s+(?:up|down))\b)"
)


# What a colon leads in as a price is news as one: `又一个天价出现了：X 会员，每月 300 元`.
_AS_A_PRICE = lazily(
    r"(?:定价|价格|天价|价位|价码|月费|年费|收费标准|资费)[^，。；：:]{0,12}[：:]|(?i:\b(?:price|pricing|tariff)s?\b[^,.;:]{0,24}:)"
)


def is_led_in_as_news(context: Context, claim: Observation) -> bool:
    """Whether a price has its date from a line that tells of prices and leads in what stands below."""
    if claim.date is None or claim.date_origin != "context":
        return False
    layout = context.layout
    lead = layout.sentences[layout.sentence_at(claim.date.start)]
    if layout.visible[lead.start : lead.end].rstrip(" *_")[-1:] not in (":", "："):
        return False
    if lead.block == layout.block_at(claim.place):
        return False
    return PRICE_NEWS.search(layout.visible, lead.start, lead.end) is not None


def _came_with(context: Context, claim: Observation) -> bool:
    """Whether a price is but that at which its thing came out that day: one happening, which the
    release tells. A cut or a rise is news of its own."""
    if claim.date is None or claim.date.value.precision == "year" or claim.rule == "price.changed":
        return False
    if is_led_in_as_news(context, claim):
        return False
    sentence, amount = sentence_of(context, claim), claim.cells["amount"]
    if amount.start is None or amount.end is None:
        return True
    # What became of the price is told beside it or right behind; before it, of other things.
    text = context.layout.visible
    named = claim.cells["subject_name"].start
    if named is not None and _AS_A_PRICE.search(text, sentence.start, named):
        return False
    first, last = clause_of(text, sentence, amount.start, amount.end)
    behind = _NEXT.match(text, last, sentence.end)
    return _CHANGED.search(text, first, behind.end() if behind is not None else last) is None


_I_PAY = lazily(
    r"(?:我们?|自己)[^，。；：]{0,16}?(?:订|续[费了]|付|花|买|充|用着|用的是)"
    r"|(?i:\b(?:I|we)(?:['’](?:ve|d|m|re))?\s+(?:\w+\s+){0,3}?(?:pay|paid|paying|subscrib\w+|cancel\w*|bought|buy|spen[dt]|use[d]?|had|have|signed\s+up)\b)"
)


def _is_paid_by_author(context: Context, claim: Observation) -> bool:
    """Whether the clause of a price tells what the author pays or subscribed to."""
    amount = claim.cells["amount"]
    if amount.start is None or amount.end is None:
        return False
    sentence = sentence_of(context, claim)
    name = claim.cells["subject_name"].start
    start = claim.place if name is None or name < sentence.start else min(claim.place, name)
    first, _ = clause_of(context.layout.visible, sentence, start, max(start, amount.end))
    return _I_PAY.search(context.layout.visible, first, amount.start) is not None
