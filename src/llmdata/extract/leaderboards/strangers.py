"""Names that look like a model's and are nobody's: a place told of one is nobody else's."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

_NAME = lazily(
    r"(?<![\w.-])(?!(?i:top|number|no|nr|figure|table|part|round|day|week|chapter|section|season|step"
    r"|level|version|phase|group|tier|class|elo|in|on|at|by|since|until|to|from)\b)"
    r"[A-Z][A-Za-z]{2,24}(?:[ -][A-Z][A-Za-z]{2,24})?[ -]\d{1,3}(?:\.\d{1,2})?[bB]?(?![\w%.-]*\w|\s*%)"
)
# What stands between the head of a clause and the name that it is about.
_HEAD = lazily(
    r"\W*(?:(?i:and|but|while|whereas|though|with|then|as|even)\b\s*)*(?i:the\s+)?(?:\w+['’]s\s+)?|\W*(?:而|但|则|连|还有)?(?:[\u4e00-\u9fff]{1,6}的)?"
)
# Where a clause begins without a sign.
_JOINED = lazily(r"(?i:\b(?:and|but|while|whereas|with|as)\s+)|[而但]")


def of_stranger(context: Context, view: View, start: int, end: int) -> bool:
    """Whether a clause that ends with a place told in `[start, end)` is about a name that is nobody's."""
    text = context.layout.visible
    for match in _NAME.finditer(text, start, end):
        if context.mentions.entities_in(*match.span()) or context.mentions.dates_in(*match.span()):
            continue
        first, _ = clause_of(text, view.sentence, *match.span())
        heads = [first, *(m.start() for m in _JOINED.finditer(text, first, match.start()))]
        if any(_HEAD.fullmatch(text, head, match.start()) for head in heads if head >= start):
            return True
    return _is_the_subject(context, view, start, end)


# A clause that begins with a name and nothing else before the words for a place.
_SUBJECT = lazily(
    r"\W*(?:(?i:and|but|while|whereas|then|as)\s+)?(?i:the\s+)?(?:[A-Z][\w.&-]*['’]s?\s+)?(?!(?:I|Now|Then|Today|Here|There|It|In|On|At|By|Since|Until|This|That)\b)(?:[A-Z][\w.&-]*[”\"*]*\s+){1,3}(?i:(?:only|still|then|now|later|just|even)\s+)?"
)


def _is_the_subject(context: Context, view: View, start: int, end: int) -> bool:
    """Whether the clause of a place has a subject of its own that is neither model nor time."""
    text = context.layout.visible
    first, _ = clause_of(text, view.sentence, end, end + 1)
    if first <= view.sentence.start or first < start or not _SUBJECT.fullmatch(text, first, end):
        return False
    named = context.mentions.entities_in(first, end)
    return not context.mentions.dates_in(first, end) and all(
        m.entity.type == "organization" for m in named
    )


# Behind the words for a place that open a clause: `in third place, to my surprise, Foo 2`.
_THEN = lazily(
    r"\s*(?i:place|spot)?\s*,\s*(?:[^,.;:，。；]{1,40},\s*)?(?i:the\s+)?(?:\w+['’]s\s+)?"
)


def goes_to_stranger(context: Context, view: View, end: int) -> bool:
    """Whether the words behind a place that opens a clause say that a name has it that is nobody's."""
    text = context.layout.visible
    then = _THEN.match(text, end, view.sentence.end)
    match = _NAME.match(text, then.end(), view.sentence.end) if then is not None else None
    return match is not None and not context.mentions.entities_in(*match.span())
