"""Whose an amount is: the thing that costs it, past those that it is only compared with."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.prices.directions import paired, run, run_to, worded_direction
from llmdata.extract.prices.measured import is_measure
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import TOKENS
from llmdata.lazily import lazily
from llmdata.mentions import Mention


def things_before(view: View, index: int) -> list[int]:
    """The things that a sentence names before a token, the nearest first, outside brackets that
    closed again; a bracket's own before those outside."""
    found: list[int] = []
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        here = view.depth(place)
        depth = min(depth, here if view.string[place] != "(" else here + 1)
        if view.string[place] in "MQ" and here <= depth:
            found.append(place)
    return found


def owner_before(context: Context, view: View, index: int, period: str | None) -> int | None:
    """The thing before an amount that has this price."""
    app: int | None = None
    for place in things_before(view, index):
        if _is_where(view, place, period) or is_measure(context, view, place, index):
            continue
        if _is_in_clause(context, view, place, index):
            continue
        if fits(view.tokens[place].item, period):
            if period in TOKENS and view.tokens[place].item.entity.category == "chat_app":
                # Tokens are those of a model: `X became the default of the app Y; $2 a million`
                app = place if app is None else app
                continue
            return place
    return app


# `X, which runs inside Y, costs $20`, `X, which brings Z to Y: $20 a month`
_CLAUSE_ON = lazily(r",\s+(?:which|that|who|whose|where|with\s+which)\s(?:[^.;:$€£¥]|\.(?=\d))*\Z")
_CLAUSE_OVER = lazily(r"(?:[^.;$€£¥]|\.(?=\d)){0,60}?[,:—–](?!\s+(?:whose|which|where|that)\b)")


def _is_in_clause(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a thing stands in a clause that only says what the one named before it does."""
    text, token = context.layout.visible, view.tokens[place]
    before = [i for i in range(place) if view.string[i] in "MQ"]
    if not before or not _CLAUSE_ON.search(text, view.tokens[before[0]].end, token.start):
        return False
    return _CLAUSE_OVER.match(text, token.end, view.tokens[index].start) is not None


def _is_where(view: View, place: int, period: str | None) -> bool:
    """Whether a thing is but the place where a model named before it is to be had: `X, on OpenRouter
    since May, costs $1 per million tokens`."""
    platform = view.tokens[place].item.entity.category == "platform"
    return platform and period not in ("month", "year") and "M" in view.string[:place]


# What a name may stand before that is not the thing: `a $500 ChatGPT Pro voucher`.
GOODS = lazily(
    r"\s+(?:vouchers?|gifts?|coupons?|credits?|prizes?|cards?|bills?|refunds?|budgets?|mugs?|t-?shirts?|hoodies?|stickers?|posters?|books?|courses?|tickets?|workshops?|bount(?:y|ies)|grants?|bets?|contracts?)\b|\s*的?(?:额度|代金券|优惠券|礼品卡|积分|点数|红包|补贴|奖金|奖励|马克杯|T\s*恤|周边|门票|课程?|教程)"
)


def right_behind(context: Context, view: View, amount: int) -> bool:
    """Whether a plan stands right behind an amount, which is then its own (`a $20 Pro plan`), or a
    model right behind a pair (`$5/$25 Claude Opus 4.5`)."""
    behind = view.tokens[amount + 1] if amount + 1 < len(view.tokens) else None
    if behind is None or behind.kind not in "MQ":
        return False
    if context.layout.visible[view.tokens[amount].end : behind.start] != " ":
        return False
    if GOODS.match(context.layout.visible, behind.end):
        return False
    if behind.kind == "Q":
        return behind.item.entity.category in (*PLANS, "hardware")
    return paired(context, view, amount) is not None


_OF_THING = lazily(r"(?:[&.]{1,2}\$){0,2}(?P<least>\.)?'[MQ]")
_LEAST = lazily(r"\s*(?:起步?|左右|以上|上下)\s*")


def thing_of(text: str, view: View, index: int) -> int | None:
    """The thing to which `of` ties an amount, or the last of those in a row with it."""
    match = _OF_THING.match(view.string, index + 1)
    if match is None:
        return None
    if match["least"] is not None:  # `100 美元起的 Max`
        words = view.tokens[match.start("least")]
        if not _LEAST.fullmatch(text, words.start, words.end):
            return None
    return match.end() - 1


# `$25 per million on Claude Opus 4.5, $10 on GPT-5`: the thing stands behind what it costs.
_FOR_THING = lazily(
    r"(?:\s+per\s+(?:million|M))?(?:\s+(?:in|out|input|output))?(?:\s*/\s*(?:cached|in|out|input|output)){0,2}(?:\s+tokens?)?\s+for\s+(?:(?:a|an|each|every|one)\s+(?:seat|month|year|place|licen[cs]e|subscription)\s+(?:of|to|on|for|in)\s+)?(?:the\s+|its\s+)?(?:[A-Z][\w.]*['’]s\s+)?",
    re.ASCII,
)
# `for $30 a month you can be a subscriber to X`: what the sum buys follows it.
_BUYS = lazily(
    r"\s+(?i:I|you|we|one|they|people|anyone|(?:new\s+)?(?:users|customers|subscribers))\s+(?:(?i:can|could|may|might|get|gets|got|will|would|now|also|be|become|have|buy|receive|an?|the|full)\s+){0,4}"
    r"(?i:subscribers?\s+(?:to|of)|subscribe\s+to|subscriptions?\s+(?:to|of|for)|members?\s+of|sign\s+up\s+(?:to|for)|get|buy|have)\s+(?:the\s+)?(?:[A-Z]\w*['’]s\s+)?"
)
_BRINGS = lazily(
    r"\s*(?:每\s*百万\s*(?:个\s*)?(?i:tokens?))?(?:的?(?:价格?|定价))?(?:正式|首次|重新|直接)?(?:推出|上线|发布|开放|提供|上架|开卖|发售)了?(?:其|自家|新)?的?\s*"
)
_AT = lazily(r"以\s*(?:每\s*百万\s*(?:个\s*)?(?i:tokens?)\s*)?(?:仅\s*)?\Z")
_SPENT = lazily(r"(?i:\b(?:for|at)\s+(?:(?:just|only|about|around|another)\s+)?)\Z")
# `against the $15 and $75 that X had cost`
_THAT = lazily(
    r"(?:\s+per\s+(?:million|M)(?:\s+tokens?)?|\s+a\s+month)?(?:\s+(?:that|which))?\s+(?:the\s+|its\s+)?(?:[A-Z][\w.]*['’]s\s+)?(?:(?:old|older|previous)\s+)?"
)
_COST_SO = lazily(
    r"\s+(?:had\s+|used\s+to\s+|still\s+|itself\s+){0,2}(?:costs?|charge[sd]?|ask(?:s|ed)|want(?:s|ed)|demand(?:s|ed)|commands?|commanded|sold\s+(?:for|at)|sells\s+(?:for|at))\b(?!\s*[$€£¥\d])"
)
_OF_USERS = lazily(r"\s+(?:users?|subscribers?|customers?|owners?|members?|accounts?)\b")
_ON = lazily(
    r"\s*(?:(?:tokens?|of\s+output|of\s+input|in|out)\s+)?(?:on|with|from|via|under|in\s+the\s+case\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_CLAUSE = ",-:&"


def owner_behind(context: Context, view: View, amount: int) -> int | None:
    """The thing that a preposition ties to an amount from behind, where the clause has named none
    before it."""
    for place in range(amount - 1, -1, -1):
        if view.string[place] in "MQ":
            return None
        if view.string[place] in _CLAUSE:
            break
    last = run(context, view, amount)[-1]
    behind = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if behind is None:
        return None
    entity = view.tokens[behind].item.entity
    if entity.type != "model" and entity.category not in PLANS:
        return None
    text = context.layout.visible
    tied = _ON.fullmatch(text, view.tokens[last].end, view.tokens[behind].start)
    return behind if tied is not None else None


def told_for(context: Context, view: View, amount: int) -> int | None:
    """The thing for which the sums that an amount is told with are asked: `$15 and $60 for X`."""
    text, last = context.layout.visible, run(context, view, amount)[-1]
    behind = next((i for i in range(last + 1, len(view.tokens)) if view.string[i] in "MQ"), None)
    if behind is None:
        return None
    between = view.tokens[last].end, view.tokens[behind].start
    if _BRINGS.fullmatch(text, *between):
        first = view.tokens[run_to(context, view, amount)].start
        if _AT.search(text, view.sentence.start, first):
            return behind  # `以 2/8 元推出 X`
    bought = _SPENT.search(text, view.sentence.start, view.tokens[amount].start)
    if _THAT.fullmatch(text, *between) and _COST_SO.match(text, view.tokens[behind].end):
        return behind
    if not (_FOR_THING.fullmatch(text, *between) or (bought and _BUYS.fullmatch(text, *between))):
        return None
    return None if _OF_USERS.match(text, view.tokens[behind].end) else behind


# What nobody sells by the token.
_NO_TOKENS = frozenset(
    {"subscription_plan", "hardware", "ide", "browser", "browser_extension", "cli_coding_agent"}
)


def fits(mention: Mention, period: str | None) -> bool:
    """Whether a thing can be paid for like that: models by tokens, plans by months."""
    if period in ("month", "year"):
        return mention.entity.type == "product" and mention.entity.category != "api"
    if period in TOKENS:
        return mention.entity.category not in _NO_TOKENS
    return True


def rightful(context: Context, view: View, index: int, amount: int, period: str | None) -> int:
    """The owner of an amount for which a rule found the thing at `index`, or -1 for nobody.

    A thing that another is measured by leaves the price to that one, and so does a model whose
    month is paid for to a plan that the sentence names before.
    """
    named = view.tokens[index].item.entity
    told_for_tokens = period is None and worded_direction(context, view, amount) is not None
    by_tokens = told_for_tokens or any(
        view.tokens[i].item.period in TOKENS for i in run(context, view, amount)
    )
    if by_tokens and named.category == "chat_app" and index < amount:
        better = owner_before(context, view, amount, "million_tokens")
        return index if better is None else better
    if told_for_tokens and named.category in _NO_TOKENS:
        better = owner_before(context, view, min(index, amount), "million_tokens")
        return -1 if better is None else better
    measured = index < amount and is_measure(context, view, index, amount)
    measured = measured or _is_where(view, index, period)
    measured = measured or (index < amount and _is_in_clause(context, view, index, amount))
    sold_so = not (period in TOKENS and named.category == "hardware")
    sold_so = sold_so and not (period in ("month", "year") and named.category == "api")
    if measured or not sold_so:
        better = owner_before(context, view, min(index, amount), period)
        return -1 if better is None else better
    if period in ("month", "year") and named.type == "model" and index < amount:
        for place in things_before(view, index):
            if view.tokens[place].item.entity.category in PLANS:
                return place
        plan = plan_before(context, view)
        if plan is not None and plan.entity.category == "subscription_plan":
            return -1
    return index


def plan_before(context: Context, view: View) -> Mention | None:
    """The plan or app that the sentence before spoke of last."""
    topic = context.topic_before(view.sentence, last=True)
    return topic if topic is not None and topic.entity.category in PLANS else None


_PART = lazily(
    r"(?:(?:\b[Tt]he|其中的?|,|，|:|：|;|；|and|with|而)\s*)(?P<w>[A-Za-z]{2,12})(?:\s+(?:one|model|version|variant|tier|版|版本|型号))?\s*"
    r"(?:,|，|:|：)?\s*(?:at|is|was|costs?|for|priced\s+at|starts?\s+at|from|为|是|则?要|只要|仅|卖|定价|收)?\s*(?:just|only|about)?\s*\Z"
)
_PART_BEHIND = lazily(
    r"(?:\s+(?:in|out))?\s*(?:for|on)\s+(?:the\s+)?(?P<w>[a-z]{3,12}|[A-Z][a-z]{2,11})\b"
)
_NOT_PART = frozenset(
    "the one input output api price tokens cost costs it in out now then model user for and".split()
)


def part_named(context: Context, view: View, first: int, last: int) -> Token | None:
    """Which of the things named last is meant by the last word of its name: `the small one at $1`,
    `$15/$60 for the preview`."""
    text, sentence = context.layout.visible, view.sentence
    start, end = view.tokens[first].start, view.tokens[last].end
    before = _PART.search(text, max(sentence.start, start - 48), start)
    told = (_PART_BEHIND.match(text, end, sentence.end), before)
    match = next((m for m in told if m is not None and m["w"].lower() not in _NOT_PART), None)
    if match is None:
        return None
    block = context.layout.blocks[sentence.block]
    named = context.mentions.entities_in(block.start, sentence.end)
    word = lazily(rf"(?:.*[\s\-])?{match['w']}", re.IGNORECASE)
    meant = [
        m for m in named if m.entity.type in ("model", "product") and word.fullmatch(m.entity.name)
    ]
    if len({m.entity.id for m in meant}) != 1:
        return None
    if any(m.start <= match.start("w") < m.end for m in named):
        return None  # the name itself stands there
    mention = meant[-1]
    return Token(
        "M" if mention.entity.type == "model" else "Q", mention.start, mention.end, mention
    )


_OPENS = lazily(r"[\s*\-–—•·「《“\"(（【\[]*(?:[Tt]he\s+)?")


def item_subject(context: Context, view: View) -> Mention | None:
    """What a list item is about: the thing that its first words name (`X，…`, `X: …`)."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    if block.list_id is None:
        return None
    named = context.mentions.entities_in(block.start, block.end)
    things = [m for m in named if m.entity.type in ("model", "product")]
    if not things or things[0].start > view.sentence.start + 60:
        return None
    opening = _OPENS.match(layout.visible, block.start, block.end)
    return things[0] if opening is not None and opening.end() >= things[0].start else None
