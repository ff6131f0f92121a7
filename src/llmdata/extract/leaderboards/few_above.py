"""Ranks told by how few stand above: `behind only A`, `仅次于 A`, `only A ranks higher`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.members import models
from llmdata.extract.leaderboards.of_parts import of_unknown_part
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.leaderboards.topics import spoken_of
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.grammar.numerals import number
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_OWNER = r"(?:(?:the|its\s+own|their\s+own)\s+)?(?:\w+['’]s\s+)?"
# Those behind the words are all that stand above the one before them.
_BEHIND_ONLY = lazily(
    rf"(?i:\b(?:(?:behind|trail(?:s|ed|ing)?|below|second|after|losing|lost|loses|yielding|next)\s+only(?:\s+(?:to|by|behind))?|only\s+(?:behind|second\s+to|below)"
    rf"|(?:beaten|bettered|outscored|outranked|surpassed|topped|eclipsed|exceeded|outdone|edged\s+out|pipped)\s+only\s+by|only\s+(?:beaten|bettered|outscored|outranked|surpassed|topped|eclipsed|exceeded)\s+by)\s+{_OWNER})"
    r"|(?:前面|前头|前边|上面|身前)(?:就|也|如今|目前|现在)?(?:只有|仅有|只剩下?|唯有)\s*(?:[\u4e00-\u9fff]{1,4}(?:的|家))?"
    r"|(?:仅|只)(?:次于|逊于|逊色于|落后于?|排在|输给|输了?|低于|弱于|屈居)(?:了)?\s*(?:[\u4e00-\u9fff]{1,4}(?:的|家))?"
)
# None stands above the one behind the words.
_NONE_ABOVE = lazily(
    rf"(?i:\b(?:no(?:\s+other)?\s+(?:model|one|llm|system|rival)|nobody|nothing|none)\b(?:\s+(?:on|in)\s+[^.,;]{{1,32}}?)?(?:\s+(?:else|has|have|currently|now|yet|could|can|ever|even)){{0,3}}\s+(?:(?:c[ao]me|c[ao]mes|got|gets|get)\s+(?:anywhere\s+)?(?:near|close\s+to)\s+{_OWNER}|(?:beats?|tops?|topped|tops|pass(?:es|ed)?|outscored?|outranks?|outranked|match(?:es|ed)?|touch(?:es|ed)?|caught|catch|challenged?|dislodged?|dethroned?|overt[ao]ken?)\s+{_OWNER}|(?:ranks?|ranked|scores?|scored|stands?|sits?|places?|placed|is|was|did|does)\s+(?:above|ahead\s+of|higher|better)(?:\s+[^.,;]{{0,40}}?)?(?:\bthan)?\s+{_OWNER}))\Z"
    r"|(?:没有|没)(?:任何|其他|别的)?(?:一个|一家)?模型(?:能|可以)?(?:排在?|位列|得分)?(?:高于|高过|超过|比)\s*\Z"
)
# `only two models rank above it`: so many stand above.
_SO_MANY = lazily(
    rf"(?i:\bonly\s+(?P<n>two|three|four|five)\s+(?:other\s+)?(?:models?|systems|rivals|llms)\b(?:[^.;]|\.(?=\d)){{0,80}}?\b(?:outrank(?:s|ed)?|(?:rank|rank(?:ed)|stand|sit|are|were|score|scored|place|placed|did)\s+(?:above|ahead\s+of|higher\s+than|better\s+than))\s+{_OWNER})\Z"
    r"|只有(?P<zh>[两二三四五])个模型(?:排在|高于|压过|在)\s*\Z"
)
# The one before the words is all that stands above the one behind them.
_ONLY = lazily(
    rf"(?i:\bonly\s+{_OWNER})\Z|(?:只有|仅有|唯有|只被|仅被)\s*(?:[\u4e00-\u9fff]{{1,4}}(?:的|家))?\Z"
)
_ABOVE = lazily(
    rf"\s+(?i:(?:(?:now|currently|still)\s+)?(?:ranks?|ranked|is|are|sits?|stands?|stood|sat|was|were|scores?|scored|does|did|places?|placed|finished|came)\s+(?:above|ahead\s+of|higher\s+than|better\s+than|in\s+front\s+of|over)|outrank(?:s|ed)|tops|topped|beats|edges(?:\s+out)?)\s+{_OWNER}"
    r"|\s*(?:的?(?:得分|分数|排名|名次))?(?:排名?|位列|位居)?(?:还|能)?(?:在|比|高于|高过|领先于?|排在|压过)\s*"
)
_ABOVE_ZH = lazily(r"\s*(?:的)?(?:前面|之前|之上|前头|上面|前|高|更高|强)?")
# Words of which one stands in every such sentence.
_MAY = lazily(r"[仅只没]|唯有|(?i:\b(?:only|no|nobody|nothing|none)\b)")


def few_above(context: Context, view: View) -> Iterator[Place]:
    """The model that all but a few stand below, and the one that stands above it alone."""
    text, sentence = context.layout.visible, view.sentence
    if _MAY.search(text, sentence.start, sentence.end) is None:
        return
    for match in _BEHIND_ONLY.finditer(text, sentence.start, sentence.end):
        index = next((i for i, t in enumerate(view.tokens) if t.start >= match.end()), None)
        while index is not None and index < len(view.tokens) and view.string[index] in "O'":
            index += 1
        if index is None or index >= len(view.tokens) or view.string[index] != "M":
            continue
        if view.tokens[index].start - match.end() > _NEAR or not _claims(
            context, view, index, match
        ):
            continue
        above = models(view, index)
        yield from _both(above, _below(context, view, index, match.start()), *match.span())
    yield from _counted(context, view)
    for index, token in enumerate(view.tokens):
        if token.kind != "M" or not _ONLY.search(
            text, max(sentence.start, token.start - 24), token.start
        ):
            continue
        above = models(view, index)
        higher = _ABOVE.match(text, above[-1].end, sentence.end)
        below = subjects.behind(view, index + len(above) - 1, "M", sentence.end)
        if higher is not None and _IT.match(text, higher.end(), sentence.end):
            meant = spoken_of(context, view, token.start)
            if meant is not None and subjects.claimed(context, view, index):
                yield from _both(above, [meant], token.start, higher.end())
            continue
        if higher is None or below is None or view.tokens[below].start != higher.end():
            continue
        if HAN.search(higher.group()) and not _ABOVE_ZH.match(text, view.tokens[below].end):
            continue
        if subjects.claimed(context, view, index):
            yield from _both(above, models(view, below)[:1], token.start, higher.end())


_IT = lazily(r"(?i:it\b|them\b)|它(?!们)")


def _counted(context: Context, view: View) -> Iterator[Place]:
    """The model that none, or a number that is told, stand above."""
    text, sentence = context.layout.visible, view.sentence
    for token in view.tokens:
        for pattern in (_NONE_ABOVE, _SO_MANY) if token.kind == "M" else ():
            match = pattern.search(text, sentence.start, token.start)
            if match is None:
                continue
            groups = match.groupdict()
            above = int(number(groups["n"] or groups["zh"]) or 0) if groups else 0
            yield Place(token.item, above + 1, *match.span())


_NEAR = 12


def _claims(context: Context, view: View, index: int, match: re.Match[str]) -> bool:
    """Whether the words claim it; only a denial before them takes it back."""
    before = next((i for i, t in enumerate(view.tokens) if t.end > match.start()), index)
    if of_unknown_part(context, view, match.start()):
        return False
    return subjects.claimed(context, view, before)


def _below(context: Context, view: View, index: int, start: int) -> list[Mention]:
    """Whom the words are told of: the model before them, or what a pronoun means."""
    place = next((i for i, t in enumerate(view.tokens) if t.start >= start), index)
    before = subjects.telling(context, view, place, "M", view.sentence.start)
    if before is not None:
        return models(view, before)
    meant = spoken_of(context, view, start)
    return [meant] if meant is not None else []


def _both(above: list[Mention], below: list[Mention], start: int, end: int) -> Iterator[Place]:
    ids = {m.entity.id for m in above}
    if any(m.entity.id in ids for m in below):
        return
    for model in below:
        yield Place(model, len(above) + 1, start, end)
    if len(above) == 1 and below:
        yield Place(above[0], 1, start, end)
