"""Two names that an arrow joins: `A → B (May)`.

Where it says so, or the list is one of new names, B is what A is called since then. Elsewhere somebody went from the one
to the other, or compares them: neither came out on the day that stands beside.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.above import words_above
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.steps import date_of_context, step
from llmdata.extract.view import Token
from llmdata.folding import ARROW
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_ARROW = lazily(ARROW)
_SIGNS = r"[\s*_\"“”'‘’《》「」]{0,4}"
_BEHIND, _BEFORE = lazily(rf"{_SIGNS}{ARROW}{_SIGNS}"), lazily(rf"{_SIGNS}{ARROW}{_SIGNS}\Z")
_NEAR = 14  # characters that an arrow takes at most
_NAMES = lazily(
    r"改名|更名|改称|改叫|重命名|新名|名称变[更化]|(?i:\b(?:re-?nam|re-?brand)\w*|\bnew\s+names?\b|\bname\s+changes?\b)"
)


def is_joined(context: Context, start: int, end: int) -> bool:
    """Whether an arrow joins a name with another."""
    text = context.layout.visible
    if behind := _BEHIND.match(text, end):
        return bool(_things(context, behind.end(), behind.end() + 1))
    before = _BEFORE.search(text, max(0, start - _NEAR), start)
    first = context.layout.sentences[context.layout.sentence_at(start)].start
    return before is not None and any(
        mention.end == before.start() for mention in _things(context, first, start)
    )


def _things(context: Context, start: int, end: int) -> list[Mention]:
    named = context.mentions.entities_in(start, end)
    return [m for m in named if m.entity.type in ("model", "product")]


def renamed(context: Context) -> Iterator[Observation]:
    """The new names that a list of such tells."""
    text, layout = context.layout.visible, context.layout
    for arrow in _ARROW.finditer(text):
        sentence = layout.sentences[layout.sentence_at(arrow.start())]
        named = _things(context, sentence.start, sentence.end)
        new = next((m for m in named if m.start >= arrow.end()), None)
        if new is None or not is_joined(context, new.start, new.end):
            continue
        told = [words for words, _ in words_above(context, sentence.block)]
        if any(map(_NAMES.search, [text[sentence.start : sentence.end], *told])):
            dates = context.mentions.dates_in(sentence.start, sentence.end)
            dating = Dating(dates[0], "stated") if len(dates) == 1 else None
            if not dates:
                dating = date_of_context(context, context.view(layout.sentence_at(arrow.start())))
            token = Token("N", *arrow.span())
            yield step("release.arrow-renamed", new, "rename", token, dating)
