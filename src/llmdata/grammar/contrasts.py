"""What a sentence sets aside for something else, in both languages.

Of `not A but B`, `B, not A`, `B rather than A`, `不是 A，而是 B`, `B 而非 A` and `与其 A 不如 B` only B
holds. Of a name that words right before it set aside, nothing is told: :func:`without` says what its
sentence would be without. A claim may have a few words between (:func:`is_set_aside`), unless they turn
to what holds (:func:`is_turned`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from llmdata.lazily import lazily

# What stands before A in favour of B, for patterns of one's own.
INSTEAD_OF = r"(?:instead\s+of|in\s+lieu\s+of|rather\s+than|as\s+opposed\s+to)"
INSTEAD_OF_ZH = r"(?:而非|而不是)"
CUES = ("not ", "n't ", "n’t ", "instead of", "in lieu of", "rather than", "as opposed to", "不是", "非", "与其", "與其")  # fmt: skip

# `是不是` and `要不是` deny nothing, `不是 A 就是 B` leaves both open.
_NOT_ZH = r"(?:(?<![是要可莫])不是|不再是|[并並绝絕而]非|不等于|[与與]其说?)"
_TURN_ZH = r"(?:反?而是|不如说?)"
_FEW = r"(?:(?:for|with|yet|by|in|on|during)\s+)?(?:(?:an?|the|another|its|their)\s+(?:[a-z][\w\-]*\s+)?)?"

_RIGHT_BEFORE = lazily(
    rf"(?P<apart>[,，(（—–]\s*(?:and\s+)?)?"
    rf"(?P<words>(?:(?P<instead>\b{INSTEAD_OF}\b|{INSTEAD_OF_ZH})|\bnot\b|{_NOT_ZH})\s*(?:[在于於]\s*|{_FEW}))\Z",
    re.IGNORECASE,
)
_DID_NOT = lazily(r"(?P<words>\b(?:did|does|do|was|were|is)\s+not|n['’]t)\s+[^,;:.()]{1,30}\Z")
_TURN = lazily(
    rf"\s*[,，]?\s*(?:but\s+(?:rather\s+|instead\s+)?{_FEW}|{_TURN_ZH}\s*[在于於]?\s*)",
    re.IGNORECASE,
)
_CLOSES = lazily(r"\s*(?:[,，)）—–.。;；]|\Z)")
# Behind what `did not release X but Y` puts in its place no clause of its own goes on.
_ENDS = lazily(r"\s*(?:[.,;:!?)]|\Z|(?:on|in|at|to|for|with|as|instead|this|last|that)\b)")
_REACH = 48

_NEAR_BEFORE = lazily(
    rf"(?:{_NOT_ZH}|(?i:\b(?:{INSTEAD_OF}|not)\b))(?P<words>[^，。；：,.;:！？!?]{{0,16}})\Z"
)
_OR = lazily(r"(?<![是要可莫])不是[^。；]{1,24}?[就便即]是[^，。；：]{0,8}\Z")
# Behind these a denial says more, not less (`不是只有 8 美元`, `not only first`), or on which side of a
# number something is (`not less than $8`).
_MORE = lazily(
    r"\s*(?:只|仅|光|单|说|(?i:only|just|merely|to\s+mention|until|even|(?:more|less|fewer|lower|higher|greater)\s+than)\b)"
)
_BUT = lazily(rf"{_TURN_ZH}|(?i:(?<!nothing )(?<!anything )(?<!none )\bbut\b(?!\s+for\b))")

Span = tuple[int, int]


def rejects(text: str, first: int, start: int) -> re.Match[str] | None:
    """The `words` right before `start`, from `first` on, that set aside what stands there."""
    return _RIGHT_BEFORE.search(text, max(first, start - _REACH), start)


def turns(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, between two names or dates, turns to the second: `, but the `, `而是`."""
    return _TURN.fullmatch(text, start, end) is not None


def without(
    text: str, sentence: Span, name: Span, behind: Span | None, *, instead: bool = True
) -> list[Span]:
    """What a sentence that sets a name aside would be without, to tell the same; else nothing.

    `behind` is the name that follows; `instead` tells whether `B instead of A` sets aside A.
    """
    (first, last), (start, end) = sentence, name
    words = rejects(text, first, start)
    turned = behind if behind is not None and turns(text, end, behind[0]) else None
    if words is not None:
        if words["instead"]:
            alone = instead
        else:
            alone = words["apart"] is not None and _CLOSES.match(text, end, last) is not None
        return [(words.start("words"), turned[0] if turned else end)] if turned or alone else []
    if turned is None or not _ENDS.match(text, turned[1], last):
        return []
    did_not = _DID_NOT.search(text, max(first, start - _REACH), start)
    return [did_not.span("words"), (start, turned[0])] if did_not else []


def is_set_aside(text: str, first: int, start: int) -> bool:
    """Whether what stands at `start` is denied in a sentence, from `first` on, for what holds."""
    first = max(first, start - 40)
    match = _NEAR_BEFORE.search(text, first, start)
    if match is None:
        return _OR.search(text, first, start) is not None
    return not (_MORE.match(match["words"]) or _BUT.search(match["words"]))


def is_turned(text: str, denial: int, start: int) -> bool:
    """Whether words between a denial that ends at `denial` and what stands at `start` turn it round."""
    return _BUT.search(text, denial, start) is not None


class Example(NamedTuple):
    """A sentence on A and B with what is left of it, where something is set aside."""

    text: str
    left: str | None = None


EXAMPLES = (
    Example("We got not A but B.", "We got B."),
    Example("We got not the new A, but rather its B.", "We got B."),
    Example("We did not get A but B.", "We get B."),
    Example("We didn't get A but B this May.", "We did get B this May."),
    Example("We got B, not A.", "We got B, ."),
    Example("We got B (and not another A).", "We got B (and )."),
    Example("We got B rather than A.", "We got B ."),
    Example("In lieu of A we got B.", "we got B."),
    Example("我们拿到的不是 A，而是 B。", "我们拿到的 B。"),
    Example("我们拿到的是 B，不是 A。", "我们拿到的是 B， 。"),
    Example("我们拿到的是 B 而非 A。", "我们拿到的是 B 。"),
    Example("与其 A，不如 B。", "B。"),
    # Both of them, the one or the other, or nothing is said of which.
    Example("We got not only A but B."),
    Example("We did not get A but B came out."),
    Example("We got A but B was late."),
    Example("我们拿到的不只是 A，而且有 B。"),
    Example("不是 A 就是 B。"),
    Example("是不是 A，B 没说。"),
    Example("A 不是 B。"),
)
