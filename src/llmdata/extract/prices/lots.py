"""Amounts that are surely prices, told too freely for a pattern: whose they are is sought.

`$5/$25`, `$2 in and $8 out`, `每百万 token 2 元`, `to $2` behind a cut: such words tell a price
wherever they stand. Their owner is what the sentence names before them, what opens the list item, or
what the sentence before speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.bracketed import plan_in_brackets
from llmdata.extract.prices.buyers import is_of_its_buyers
from llmdata.extract.prices.conditions import imagines, is_going_to_be
from llmdata.extract.prices.directions import run
from llmdata.extract.prices.kinds import clause_of, kind_of, suits
from llmdata.extract.prices.makers import maker_of
from llmdata.extract.prices.measured import is_measure, is_measured
from llmdata.extract.prices.other_sums import NO_PRICE, end_beside, is_other_sum, of_a_thing
from llmdata.extract.prices.owners import (
    GOODS,
    fits,
    item_subject,
    owner_before,
    owner_behind,
    part_named,
    right_behind,
    told_for,
)
from llmdata.extract.prices.rows import entry_of_row
from llmdata.extract.prices.spoken_of import spoken_of
from llmdata.extract.prices.terms import DEAREST, PLANS, is_for_a_piece
from llmdata.extract.prices.unknown import is_another, is_of_unknown
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import OTHER_PERIOD, TOKENS, Money
from llmdata.lazily import lazily
from llmdata.mentions import Mention


@dataclass(frozen=True, slots=True)
class Lot:
    """An amount that is a price, whose it is, and the token from which it is told."""

    amount: int
    subject: Token
    rule: str


def lots(
    context: Context,
    view: View,
    told: Mapping[int, Observation],
    left_out: Container[int],
) -> Iterator[Lot]:
    """The prices of a sentence that no rule has told."""
    by_tokens = any(token.kind == "$" and token.item.period in TOKENS for token in view.tokens)
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told or index in left_out:
            continue
        money: Money = token.item
        # Where tokens are paid for, a piece is only told in other words.
        of_piece = not by_tokens and is_for_a_piece(context.layout.visible, money)
        if (money.period == OTHER_PERIOD and not of_piece) or money.amount >= DEAREST:
            continue
        if money.period is None and of_a_thing(context.layout.visible, token.start, token.end):
            continue
        kind = kind_of(context, view, index)
        if kind is None:
            entry = entry_of_row(context, view, index, told)
            if entry is not None and not _denied(context, view, index):
                yield Lot(index, entry, "price.row")
            continue
        if _denied(context, view, index):
            continue
        subject = _owner(context, view, index, kind) or _going_on(context, view, index, kind, told)
        if subject is not None:
            yield Lot(index, subject, f"price.{kind}")


def _going_on(
    context: Context, view: View, index: int, kind: str, told: Mapping[int, Observation]
) -> Token | None:
    """Whose the first price of the sentence is, for further ones of its tokens behind it: by the
    length of a text, in another mode."""
    first = min((place for place in told if place < index), default=None)
    subject: Token | None = told[first].subject_token if first is not None else None
    if first is None or subject is None or is_another(context, view, first, index):
        return None
    if kind == "edition":
        return subject if subject.kind == "Q" else None
    same = view.tokens[first].item.currency == view.tokens[index].item.currency
    return subject if kind in ("tokens", "two") and subject.kind == "M" and same else None


def _denied(context: Context, view: View, index: int) -> bool:
    """Whether the clause denies the price or imagines it, or tells of money of another kind."""
    text, token = context.layout.visible, view.tokens[index]
    start = clause_of(context, view, index)
    end = end_beside(text, view, token)
    if NO_PRICE.search(text, start, end) or is_other_sum(text, view, token):
        return True
    if is_going_to_be(text, view, token):
        return True
    for place in range(index - 1, -1, -1):
        earlier = view.tokens[place]
        if earlier.kind == ":" or (earlier.end <= start and earlier.kind in ",-&"):
            break
        if imagines(context, view, earlier, token):
            return True
    return False


_FOR = lazily(
    r"\s*(?:的|(?i:of)|(?i:(?:you|one|anyone|subscribers)\s+(?:can\s+)?(?:gets?|buys?|have|has|use[sd]?))|起的|的(?:价格|定价|售价|月费)[^，。；]{0,8}?|(?i:(?:charged\s+|asked\s+|billed\s+|paid\s+|listed\s+)?for|gets\s+you|buys\s+you|(?:will|can)\s+(?:get|buy)\s+you|is\s+what|buys|on)(?:\s+[A-Z][\w.]*['’]s(?=\s))?|\s(?:\w+\s+)?(?:subscription|plan|tier|bundle)\s*[,:(—–-]+|\s(?:subscription|plan|tier|bundle|level),?\s+(?:which|that)\s[^,.;:]{0,40}?\b(?:with|as|through)|[^，。；,.;]{0,24}?(?:名为|叫做?|(?i:\b(?:called|named|dubbed)\b))(?:的|了)?)\s*[“\"「]?(?:the\s+|a\s+|its\s+)?"
)
# `花 399 卢比（约合 33 元）就能用上 X`: what is bought, behind the sum in other money.
_CONVERTED = lazily(
    r"\s*[（(]\s*(?:约合?|合|折合?|大[概约]|≈|~|(?i:about|around|roughly|some)\b)[^()（）]{1,24}[）)]\s*(?:的|[就便才也]?(?:可以?|能够?)?(?:用[上到]?|[买订]到?|订阅|开通)|(?i:(?:gets|buys)\s+you|for)\b)\s*"
)
# What may stand before an amount that its sentence opens with.
_LEADS = lazily(
    r"\W*(?i:(?:released|launched|introduced|announced|unveiled|available|on\s+sale|out)\b[^,;:.$€£¥()]{0,40}?(?=\b(?:at|for|from)\s))?(?:(?i:(?:at|for|with|from|priced|sold|offered|billed|just|only|a\s+mere|about|around|starting|costing)\b\s*)|以|仅需?|只需?要?|定价|售价|价格|为|是){0,6}\s*"
)
# `At 2 cents in and 9 cents out X was cheap`
_THING = lazily(r"(?P<thing>[MQ])")
_AT_ONCE = lazily(
    r"(?:\s+(?:(?:per|a)\s+(?:million|M)(?:\s+(?:(?:in|out)put\s+)?tokens)?|in|out|(?:for\s+)?(?:in|out)put))*\s+(?:[A-Z]\w*['’]s\s+)?"
)
_HEADS = lazily(r"[.'%&$(]{0,8},\.?(?P<thing>[MQ])")


def _owner(context: Context, view: View, index: int, kind: str) -> Token | None:
    """Whose an amount is."""
    text, token = context.layout.visible, view.tokens[index]
    money: Money = token.item
    last = run(context, view, index)[-1]
    if (part := part_named(context, view, index, last)) is not None:
        return part
    if (named := told_for(context, view, index)) is not None:
        return view.tokens[named] if suits(view.tokens[named].item, kind, money) else None
    if (plan := plan_in_brackets(view, index)) is not None:
        return plan
    behind = next((i for i in range(index + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if view.string.startswith(("'M", "'Q"), index + 1) and GOODS.match(
        text, view.tokens[index + 2].end
    ):
        return None  # `10 美元的 X 额度`
    if right_behind(context, view, last):
        thing = view.tokens[last + 1]
        return thing if suits(thing.item, kind, money) else None
    if behind is not None and any(
        words.fullmatch(text, view.tokens[last].end, view.tokens[behind].start)
        for words in (_FOR, _CONVERTED)
    ):
        return view.tokens[behind] if suits(view.tokens[behind].item, kind, money) else None
    on = owner_behind(context, view, index)
    if on is not None:
        return view.tokens[on] if suits(view.tokens[on].item, kind, money) else None
    before = owner_before(context, view, index, money.period)
    if before is not None:
        if is_of_its_buyers(text, view, view.tokens[before], token):
            return None
        if is_another(context, view, before, index):
            return None
        owner: Mention = view.tokens[before].item
        return view.tokens[before] if suits(owner, kind, money) else None
    if (
        behind is not None
        and kind in ("tokens", "plan", "piece")
        and "$" in view.string[: index + 1]
    ):
        head = _HEADS.match(view.string, index + 1)
        if _AT_ONCE.fullmatch(text, view.tokens[last].end, view.tokens[behind].start):
            head = _THING.match(view.string, behind)
        first = view.tokens[view.string.index("$")]
        measured = head is not None and is_measure(context, view, head.start("thing"), index)
        if (
            head is not None
            and not measured
            and _LEADS.fullmatch(text, view.sentence.start, first.start)
        ):
            thing = view.tokens[head.start("thing")]
            return thing if suits(thing.item, kind, money) else None
    told_later = _named_later(context, view, behind, last)
    if told_later is not None and suits(told_later.item, kind, money):
        return told_later
    if kind == "plan" and (priced := _rate_of(context, view, behind, last)) is not None:
        return priced
    topic = _carried_on(context, view, index, kind)
    return maker_of(context, view, index) if topic is None else _token(topic)


def _token(mention: Mention) -> Token:
    kind = "M" if mention.entity.type == "model" else "Q"
    return Token(kind, mention.start, mention.end, mention)


def _carried_on(context: Context, view: View, index: int, kind: str) -> Mention | None:
    """What an amount is the price of whose sentence tells no owner: the subject of its item, or what
    the sentences round it speak of."""
    money: Money = view.tokens[index].item
    if is_of_unknown(context, view, index):
        return None
    topic = item_subject(context, view)
    clause_end = next((i for i in range(index, len(view.tokens)) if view.string[i] == ","), None)
    near = view.string[:clause_end]  # what later clauses name has prices of its own
    things = [i for i, letter in enumerate(near) if letter in "MQ"]
    others = [i for i in things if not is_measure(context, view, i, index)]
    if topic is None and not others and kind != "edition":
        topic = spoken_of(context, view, index, kind)
    if topic is None or not suits(topic, kind, money) or not fits(topic, money.period):
        return None
    if kind in ("tokens", "two") and topic.entity.category == "platform":
        return None  # which of the models that are to be had there is not told
    named = {view.tokens[i].item.entity.id for i in things if i < index}
    if named - {topic.entity.id} and _is_elsewhere(context, view, topic):
        return None  # what another paragraph is about is not taken up behind other names
    return topic


def _is_elsewhere(context: Context, view: View, topic: Mention) -> bool:
    """Whether a topic is named in another paragraph or item, not above it as its heading."""
    layout = context.layout
    block = layout.sentences[layout.sentence_at(topic.start)].block
    return block != view.sentence.block and layout.blocks[block].kind != "heading"


# `Ten dollars a million in, forty out: that is what X asked.`
_THAT_IS_WHAT = lazily(
    r"[^.]{0,60}?[:,;—–-]+\s*(?:(?:that|this|which|such)(?:['’]s|\s+is|\s+was)\s+(?:what|how\s+much|the\s+(?:price|cost|rate)\s+(?:of|for))|so\s+much\s+for)\s+(?:you\s+(?:now\s+)?pay\s+for\s+|[A-Z]\w+\s+(?:asks?|charges?|wants)\s+for\s+)?(?:the\s+)?"
)


def _named_later(context: Context, view: View, behind: int | None, last: int) -> Token | None:
    """The thing that the end of the sentence says costs what it opened with."""
    if behind is None:
        return None
    tied = _THAT_IS_WHAT.fullmatch(
        context.layout.visible, view.tokens[last].end, view.tokens[behind].start
    )
    return view.tokens[behind] if tied is not None else None


# `每月 200 美元曾是 X 的专利`, `200 美元一个月成了行价：X 开的头`
_RATE_OF = lazily(r"(?!\s*[，。；])[^，。；：]{0,24}(?:：|——)?\s*")
_NOT_THE_RATE = lazily(r"比|超|不如|不到|相当|等于|够|预算|省|够买|换|开销|账|花|送|返|减")


def _rate_of(context: Context, view: View, behind: int | None, last: int) -> Token | None:
    """The plan that a sentence which opens with what a month costs names first."""
    money: Money = view.tokens[last].item
    if behind is None or money.period not in ("month", "year"):
        return None
    words = view.string[last + 1 : behind]
    if (
        set("MQ$") & set(view.string[:last])
        or "$" in words
        or set("xh") & set(words.split(":")[-1])
    ):
        return None
    thing = view.tokens[behind]
    if thing.item.entity.category not in PLANS:
        return None
    text = context.layout.visible
    between = _RATE_OF.fullmatch(text, view.tokens[last].end, thing.start)
    if between is None or _NOT_THE_RATE.search(between.group()):
        return None
    own = re.match(r"[^,;]*\$", view.string[behind + 1 :])
    return None if own or is_measured(text, view.sentence, thing) else thing
