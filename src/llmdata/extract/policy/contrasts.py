"""What is told by its opposite: of `不是 A，而是 B`, `not A but B` and `B rather than A` B alone holds."""

from __future__ import annotations

from llmdata.lazily import lazily

# Right before what is denied; `是不是` and `要不是` deny nothing, `不是 A 就是 B` leaves both open.
_NOT = lazily(
    r"(?:(?<![是要可莫])不是|不再是|[并绝]非|而非|不等于|(?i:\b(?:instead\s+of|rather\s+than|as\s+opposed\s+to|not)\b))"
    r"(?P<words>[^，。；：,.;:！？!?]{0,16})\Z"
)
_OR = lazily(r"(?<![是要可莫])不是[^。；]{1,24}?[就便即]是[^，。；：]{0,8}\Z")
# Behind these a denial says more, not less (`不是只有 8 美元`, `not only first`).
_MORE = lazily(r"\s*(?:只|仅|光|单|说|(?i:only|just|merely|to\s+mention|until|even)\b)")
_BUT = lazily(r"而是|反而是|(?i:(?<!nothing )(?<!anything )(?<!none )\bbut\b(?!\s+for\b))")


def is_set_aside(text: str, first: int, start: int) -> bool:
    """Whether what stands at `start` is denied in a sentence, from `first` on, for what holds."""
    first = max(first, start - 40)
    match = _NOT.search(text, first, start)
    if match is None:
        return _OR.search(text, first, start) is not None
    return not (_MORE.match(match["words"]) or _BUT.search(match["words"]))


def is_turned(text: str, denial: int, start: int) -> bool:
    """Whether words between a denial that ends at `denial` and what stands at `start` turn it round."""
    return _BUT.search(text, denial, start) is not None
