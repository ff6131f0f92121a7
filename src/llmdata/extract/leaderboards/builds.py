"""Other builds of a model whose place was told: `the version that anyone could download landed in 32nd`."""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.topics import SAYS_IT
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_VERSION = lazily(
    r"\W*(?i:(?:but|and|while|whereas|when)\s+)?(?i:(?:the|its)\s+(?:[\w-]+\s+){0,3}?(?:version|weights|release|build|variant|checkpoint|one)\b)"
    r"|\W*(?:而|但|可)?(?:其|它的|后来|真正|最终)?[^，。；]{0,6}?(?:公开|开源|正式|原始|原版|普通|标准|下载|放出|发布|上线)[^，。；]{0,6}?(?:版本?|权重)"
)
_OTHER = lazily(r"(?i:\b(?:another|different|someone\s+else)\b)|另一")


def tells_a_version(context: Context, view: View, first: int, place: int) -> bool:
    """Whether the clause of a rank, which begins at `first`, is about a version of something."""
    text, start = context.layout.visible, view.sentence.start
    if _VERSION.match(text, first, view.tokens[place].start) is not None:
        return True
    head = _VERSION.match(text, start, first)  # `the real one, when it was entered, finished …`
    return head is not None and _SET_OFF.fullmatch(text, head.end(), first) is not None


_SET_OFF = lazily(
    r"\s*,\s+(?i:when|once|as|after|before|which|that|though|however|by\s+the\s+way|it\s+turned\s+out|of\s+course|by\s+contrast)\b[^,.;]{0,48},\s*"
)


def of_version(context: Context, view: View, first: int, told: Sequence[Mention]) -> list[Mention]:
    """Whose version it is: that of the model named or told of last, or of the paragraph's only one."""
    named = [t.item for t in view.tokens if t.kind == "M" and t.end <= first]
    of = named[-1] if named else told[0] if told else _only_one(context, view)
    other = _OTHER.search(context.layout.visible, first, view.sentence.end)
    return [of] if of is not None and not other else []


def _only_one(context: Context, view: View) -> Mention | None:
    """The one model that the paragraph has named before a sentence; None where it named several."""
    start = context.layout.blocks[view.sentence.block].start
    named = context.mentions.entities_in(start, view.sentence.start)
    found = [m for m in named if m.entity.type == "model"]
    return found[-1] if len({m.entity.id for m in found}) == 1 else None


_WEIGHTS = lazily(r"(?i:\bweights\b)")


def of_weights(context: Context, view: View, end: int, told: Sequence[Mention]) -> list[Mention]:
    """Whose weights `they` are (`when the real weights were added, they sat in 32nd`)."""
    if not _WEIGHTS.search(context.layout.visible, view.sentence.start, end):
        return []
    named = [t.item for t in view.tokens if t.kind == "M" and t.end <= end]
    of = named[-1] if named else told[0] if told else None
    return [of] if of is not None else []


_REAL_ONE = lazily(
    r"(?i:\b(?:the|its)\s+(?:real|true|actual|genuine|public|released|plain|stock|standard|vanilla|unmodified|ordinary|downloadable|open)\s+(?:one|thing|version|model|build|release|checkpoint|variant)\b)"
    r"|(?:真正|公开|正式|原始|原|普通|标准|未调优|开源|下载)的?(?:那个|那款)?(?:版本?|模型)"
)


def is_real_one(context: Context, view: View, place: int, first: int) -> bool:
    """Whether a pronoun means the real version of the model told of (`when the real one came, it …`)."""
    text, token = context.layout.visible, view.tokens[place]
    if "M" in view.string[:place] or not SAYS_IT.match(text, first, token.start):
        return False
    return _REAL_ONE.search(text, view.sentence.start, first) is not None
