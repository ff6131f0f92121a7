"""Those that share a rank: `A tied with B for first place`, `A shares first place with B`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.members import models
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_WITH_ZH = lazily(r"(?:与|和|跟|同|並|并与)\s*(?:[\u4e00-\u9fff]{1,4}(?:的|家)?)?\Z")
_WITH = lazily(
    r"(?i:\b(?:(?:tied|ties|tying|level|joint)(?:\s+with)?|joined|equall?ed|matched)\s+(?:\w+['’]s\s+)?)\Z"
)
_TOGETHER = lazily(r"\s*(?:在[^，。；]{0,16})?(?:并列|同列|同居|同为|共享|打平)")
_SHARES = lazily(r"(?i:\b(?:shar(?:es?|ed|ing)|tie[sd]?|tying|joint|level)\b)")
_WITH_WHOM = lazily(r"(?i:[^,.;]{0,40}?\b(?:with|alongside)\s+(?:the\s+)?(?:\w+['’]s\s+)?)")

# `came third, a place that it shared with B`
_SHARING_IT = lazily(
    r"(?i:,\s*(?:[a-z]+\s+){0,4}?(?:sharing|shared|shares|tied|level|equal|joint)\s+(?:(?:that|the|this|its)\s+)?(?:(?:place|spot|rank|position|honou?r)\s+)?with\s+(?:the\s+)?(?:\w+['’]s\s+)?)\Z"
)


def sharing(
    context: Context, view: View, name: int, place: int, after: int | None
) -> list[Mention]:
    """Those that have a rank which is told of the model at `name`, with whoever shares it.

    Of `A tied B for fourth, then fell to ninth` the ninth place is A's alone.
    """
    other = _tied(context, view, name)
    if other is None:
        level = _level_with(context, view, name, place)
        return [*models(view, name), *level, *_with_whom(context, view, place, after)]
    if "K" in view.string[name + 1 : place]:
        return models(view, other)
    return [*models(view, other), *models(view, name), *_with_whom(context, view, place, after)]


def _level_with(context: Context, view: View, name: int, place: int) -> list[Mention]:
    """Those with whom the one at `name` is level, before the place of both (`A 与 B 打平，并列第三`)."""
    if not _BOTH.match(str(view.tokens[place].item)):
        return []
    text, start = context.layout.visible, view.tokens[name].end
    for index in range(name + 1, place):
        token = view.tokens[index]
        level = token.kind == "M" and _TOGETHER.match(text, token.end)
        if level and _WITH_ZH.search(text, start, token.start):
            return models(view, index)
    return []


_BOTH = lazily(r"并列|同列|同居|共享")


def beside_pronoun(context: Context, view: View, first: int, place: int) -> list[Mention]:
    """Those who share a rank with whom a pronoun means, in a clause that begins at an offset
    (`它和 A 并列第三`)."""
    text, end = context.layout.visible, view.tokens[place].start
    for index, token in enumerate(view.tokens):
        if token.kind == "M" and first <= token.start and token.end <= end:
            group = models(view, index)
            shared = _TOGETHER.match(text, group[-1].end) if group else None
            if shared and _WITH_ZH.search(text, first, token.start):
                return group
    return []


def _tied(context: Context, view: View, name: int) -> int | None:
    """The model that words right before a name tie to it (`A tied with B`)."""
    text, start, token = context.layout.visible, view.sentence.start, view.tokens[name]
    first = next(i for i in subjects.group_of(view, name) if view.string[i] == "M")
    together = _TOGETHER.match(text, token.end)
    if together and _WITH_ZH.search(text, start, view.tokens[first].start):
        return subjects.telling(context, view, first, "M", start)
    tied = _WITH.search(text, start, token.start)
    return subjects.telling(context, view, name, "M", start) if tied else None


def _with_whom(context: Context, view: View, place: int, after: int | None) -> list[Mention]:
    """Those named behind a rank that they share (`A shares first place with B`)."""
    text, token = context.layout.visible, view.tokens[place]
    if after is None or not _WITH_WHOM.fullmatch(text, token.end, view.tokens[after].start):
        shared = after is not None and _SHARING_IT.search(text, token.end, view.tokens[after].start)
        return models(view, after) if shared and after is not None else []
    return models(view, after) if _SHARES.search(text, view.sentence.start, token.end) else []
