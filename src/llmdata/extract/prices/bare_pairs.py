"""Pairs of sums whose currency and tokens the price before tells: `…, o9-pro 则是 20 和 80`, `X at 3 and 15`.

They count in its coins, too: `30 cents in and 90 cents out, X 40 and 120`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.prices.bare_amounts import BARE
from llmdata.extract.prices.directions import direction_of
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import TOKENS, Money, currency_in
from llmdata.grammar.quantities.currencies import PARTS
from llmdata.grammar.quantities.tokens import MILLION_TOKENS
from llmdata.lazily import lazily

_TWO = (
    rf"(?<![\d.])(?P<n>{BARE})\s*(?:[/／、和与]|(?i:and\b))\s*(?P<m>{BARE})"
    r"(?=\s*(?:[,，。；;)）、—–]|\.(?!\d)|\Z|(?i:per\b|while\b|and\b|but\b|below\b|up\s+to\b|above\b|beyond\b|over\b|under\b)))"
)
# Behind the name of a model, perhaps behind an aside, and words that tie a sum to it.
_PAIR = lazily(
    r"(?:\s*,[^,.;]{1,40},)?\s*(?:版本?)?(?:的?(?:价格|定价|单价))?(?:[则就才还仍也却要是为]|分别|只要|卖|收|[:：(（]|\s"
    r"|(?i:\b(?:is|was|are|were|had\s+been|at|costs?|asks?|charges?|sells?|for|still|with|stands?)\b)){0,6}"
    + _TWO
)
# What longer prompts to the same model cost: `超过之后是 2.5 和 15`, `beyond that 4 and 18`.
_BEYOND = lazily(
    r"[^，。；,;.]{0,24}[,，；;]\s*(?:(?:超过|超出|以上|之上|再长)[^，。；：\d]{0,6}(?:\d[\d.]*\s*[万KkM](?:\s*(?i:tokens?))?[^，。；：\d]{0,6})?"
    r"|(?:and\s+|then\s+)?(?:beyond|above|over|past|after)\s+(?:that|this|\d[\d,.]*\s?[KkMm]?(?:\s+tokens?)?)\s*,?\s*(?:it\s+)?(?:(?:is|are|costs?|becomes?)\s+)?)\s*"
    + _TWO
)
# What the same model costs at another seller: `27 cents in and 85 cents out at X, 20 and 60 at Y`.
_AT_ANOTHER = lazily(
    r"(?:\s+(?i:in|out|input|output))?\s+(?:at|on|from|via|with)\s+[A-Z][\w.]*(?:\s[A-Z][\w.]*)?\s*[,;]\s*(?:and\s+|but\s+)?"
    + _TWO.removesuffix("))")
    + r"|(?:at|on|from|via|with)\s+[A-Z]))"
)
_NEAR = 60  # characters from the price before to the name
_DEARER = Decimal("1.3")  # times what input costs that output costs at least; scores lie closer
_MOST = 1000  # what a million tokens stay below
_OTHER_TALK = lazily(
    r"[。！？]|[.!?]\s|分数?|得分|准确率|排名|(?i:\b(?:scor\w+|points?|rank\w*)\b)|%"
)


def bare_pairs(context: Context, view: View, named: list[Token]) -> list[Token]:
    """The numbers of a sentence that tell what a model's tokens cost, in the currency of the price
    told right before or named with the tokens; `named` are models that their word alone names."""
    text, sentence = context.layout.visible, view.sentence
    found: list[Token] = []
    currency, end = _told_apart(context, view)
    coins = 1  # of the price before, that its unit is of the currency
    taken = [t for t in view.tokens if t.kind in "MQ$D"]
    models = [token for token in named if token.kind == "M"]
    if currency is not None and (one := _told_of_one(text, view, end, currency)):
        return one
    for token in sorted([*view.tokens, *models], key=lambda token: token.start):
        match = None
        if token.kind == "$":
            end = token.end
            by_tokens = _of_tokens(context, view, view.tokens.index(token))
            currency = token.item.currency if by_tokens else None
            coins = _coins(text, token)
            for pattern in (_BEYOND, _AT_ANOTHER) if by_tokens else ():
                match = match or pattern.match(text, end, sentence.end)
        elif token.kind == "M" and currency is not None and token.start >= end:
            if _OTHER_TALK.search(text, end, token.start) or token.start - end > _NEAR:
                continue
            if not any(t.kind == "B" and end <= t.start < token.start for t in view.tokens):
                match = _PAIR.match(text, token.end, sentence.end)
        if match is not None and currency is not None:
            low, high = Decimal(match["n"]), Decimal(match["m"])
            pair = match.start("n"), match.end("m")
            if not low * _DEARER < high < _MOST or any(
                t.start < pair[1] and pair[0] < t.end for t in taken
            ):
                continue
            end = pair[1]
            for group, value in (("n", low), ("m", high)):
                span = match.span(group)
                money = Money(*span, value / coins, currency, "=", None, None, None)
                found.append(Token("$", *span, money))
    return found


_UNIT = lazily(r"(?:.*[\d\s])?(?P<unit>\D+)", re.DOTALL)


def _coins(text: str, token: Token) -> int:
    """How many of the unit in which a sum is told make one of its currency: 100 of `27 cents`."""
    unit = _UNIT.fullmatch(text[token.item.start : token.item.end])
    return PARTS.get(unit["unit"].lower(), 1) if unit is not None else 1


# Behind a colon or comma, perhaps behind what it is asked for: `：日常档 0.8 / 8，长文本档 1.6 / 16`.
_LED_IN = lazily(rf"[:：,，;；]\s*(?:[^\d,，;；:：.。$€£¥]{{1,16}}\s*)?{_TWO}")
_WAYS = lazily(
    rf"[:：,，;；]\s*(?:输入|(?i:input|in))\s*(?:价格?|为|是|[:：])?\s*(?P<n>{BARE})\s*[,，、/；;]\s*(?:输出|(?i:output|out))\s*(?:价格?|为|是|[:：])?\s*(?P<m>{BARE})(?![\d.]*\d)"
)


def _told_of_one(text: str, view: View, end: int, currency: str) -> list[Token]:
    """The pairs behind the words for a currency and its tokens, where these stand behind the only
    model that a sentence names: `X 的价格（元/百万 tokens）：2 / 8`."""
    things = view.string.replace(".", "").lstrip("QOD,&'").count("Q")
    models = [t for t in view.tokens if t.kind == "M"]
    # … but for where it is sold, which stands before it.
    if len(models) != 1 or things or models[0].start >= end or "$" in view.string:
        return []
    found: list[Token] = []
    for pattern in (_LED_IN, _WAYS):
        for match in pattern.finditer(text, end, view.sentence.end):
            low, high = Decimal(match["n"]), Decimal(match["m"])
            if not low * _DEARER < high < _MOST:
                return []
            for group, value in (("n", low), ("m", high)):
                span = match.span(group)
                found.append(
                    Token("$", *span, Money(*span, value, currency, "=", None, None, None))
                )
        if found:
            break
    return found


def _told_apart(context: Context, view: View) -> tuple[str | None, int]:
    """The currency that a sentence names with its tokens before any sum, and where: `（美元每百万 token）`,
    `In dollars per million tokens`."""
    text, sentence = context.layout.visible, view.sentence
    tokens = MILLION_TOKENS.search(text, sentence.start, sentence.end)
    if tokens is None or any(t.kind == "$" and t.start < tokens.end() for t in view.tokens):
        return None, 0
    first = max(sentence.start, tokens.start() - _BESIDE)
    found = currency_in(text, first, min(sentence.end, tokens.end() + _BESIDE))
    return (found[0], max(tokens.end(), found[1][1])) if found else (None, 0)


_BESIDE = 24  # characters between the words for a currency and for its tokens


def _of_tokens(context: Context, view: View, place: int) -> bool:
    """Whether a sum is what tokens cost: it says so, or others of the sentence before it."""
    if view.tokens[place].item.period in ("month", "year"):
        return False
    before = (t.item for t in view.tokens[: place + 1] if t.kind == "$")
    return any(money.period in TOKENS for money in before) or bool(
        direction_of(context, view, place)
    )
