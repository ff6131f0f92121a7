"""Whose a number is that its sentence gives to nobody: what is spoken of before it, or stands above it."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.metrics.beside import gives_money
from llmdata.extract.metrics.bought import bought
from llmdata.extract.metrics.overhead import overhead
from llmdata.extract.metrics.pronouns import IT, MINE, OTHERS, THE_COMPANY
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.readings import Reading
from llmdata.extract.metrics.topics import THIS_ROUND, topic, whose_round
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention


def of_topic(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading, kinds: str
) -> Iterator[tuple[Subject, Dating | None]]:
    """What the sentences before speak of, or a heading; `the company` is the maker of a product there."""
    text = context.layout.visible
    if MINE.search(text, view.sentence.start, quantity.start):
        return  # what the author got
    if OTHERS.search(text, view.sentence.start, quantity.start):
        return
    first, _ = clause_of(text, view.sentence, quantity.start, quantity.end)
    company = THE_COMPANY.search(text, first, quantity.start) if "O" in kinds else None
    if reading.rule.metric == "valuation" and gives_money(context, view, place):
        first = view.sentence.start  # `X bought 3% of the company, at a valuation of …`
        company = THE_COMPANY.search(text, first, quantity.start)
        if company is None:
            return
    start_up = company is not None and _START_UP.search(company.group())
    if start_up and (sold := bought(context, view, quantity.start)) is not None:
        yield sold, None
        return
    round_ = THIS_ROUND.search(text, view.sentence.start, quantity.start) if "O" in kinds else None
    spoken = whose_round(context, view) if round_ is not None else None
    spoken = spoken or (topic(context, view, "O") if company is not None else None)
    others = kinds.replace("M", "") if reading.rule.metric in _EARNED else kinds
    spoken = spoken or topic(context, view, others) or topic(context, view, kinds)
    made = spoken is None and "O" in kinds and IT.search(text, first, quantity.start)
    spoken = topic(context, view, "M") if made else spoken
    spoken = spoken or overhead(context, view.sentence, quantity.start, kinds)
    if spoken is None:
        return
    subject = subjects.named(spoken, None, "context")
    if made or (company is not None and company.group() != "they"):
        subject = subjects.its_company(context, subject)
    yield subject, subjects.date_of_cause(context, spoken)


_EARNED = frozenset({"run_rate_revenue", "revenue"})  # never by a model of some version
# A start-up that is not named again is rather the one that was bought than its buyer.
_START_UP = lazily(r"(?i:start-?up)")


def label_of(context: Context, view: View, kinds: str) -> Mention | None:
    """The name that opens a paragraph or item as a sentence of its own (`**OpenAI.** Revenue …`)."""
    layout = context.layout
    opening = context.first_view(layout.blocks[view.sentence.block])
    if opening is None or opening.sentence.start >= view.sentence.start:
        return None
    named = [token for token in opening.tokens if token.kind in "MQO"]
    if len(named) != 1 or named[0].kind not in kinds:
        return None
    rest = layout.visible[opening.sentence.start : named[0].start]
    rest += layout.visible[named[0].end : opening.sentence.end]
    mention: Mention = named[0].item
    return mention if not rest.strip(" .。:：*") else None


def is_its_maker(context: Context, view: View, index: int, label: Mention) -> bool:
    """Whether a name only says whose the thing is that labels the paragraph (`X's editor`)."""
    token = view.tokens[index]
    owned = lazily(r"\s*(?:['’]s\b|的)").match(context.layout.visible, token.end)
    return bool(owned) and token.item.entity.id == label.entity.organization_id


_STRANGER = lazily(
    r"(?<![.!?“\"'’] )\b(?!(?:Approximately|About|Around|Over|Nearly|Roughly|Almost|More|Up|Total|Annual|Series|Raised)\b)[A-Z][a-z]{2,}\w*|\b[A-Z]\w+[ -]\d+(?:\.\d+)?[BMbm]?\b"
)
_SAYS = lazily(
    r"(?:[ -][A-Z]\w+){0,2}\s+(?i:says?|said|told|reports?|reported|estimates?|claims?|put)\b"
)


def speaks_of_another(context: Context, view: View, quantity: Quantity) -> bool:
    """Whether a sentence names, before its number, something that no table holds."""
    start = view.sentence.start
    taken = [(t.start, t.end) for t in view.tokens if t.kind in "MQOBD"]
    for match in _STRANGER.finditer(context.layout.visible, start, quantity.start):
        if _SAYS.match(context.layout.visible, match.end()):
            continue
        said = match.group()
        opens = (
            match.start() == start and not said.isupper() and " " not in said and "-" not in said
        )
        if not opens and not any(a <= match.start() < b for a, b in taken):
            return True
    return False
