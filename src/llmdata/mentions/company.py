"""What the words around a name say of it: that it is a model's, that it is released, whose it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions import candidate_words as words
from llmdata.mentions.collection import Mentions
from llmdata.mentions.entities import Mention

# How much the surroundings say for a model: nothing; their sentence speaks of releases or models;
# a word of release stands right beside the name, or a list of such things has it as an item; a word
# for models stands beside it, or a known model.
NOTHING, SENTENCE, RELEASE, MODEL = range(4)

_BEFORE, _BEHIND = 24, 32  # how far a word stands that is still beside a name
_RELEASE_WORDS, _MAKER_WORDS = 60, 48
_STOP = lazily(r"[。；;!?！？]|\.\s")
_NO_MAKERS = ("evaluator", "media", "public_body")


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Item = TypeVar("Item", bound=_Placed)


def overlapping(items: Sequence[Item], start: int, end: int) -> list[Item]:
    """The items that share a character with `[start, end)`; they stand in order, none in another."""
    last = bisect_left(items, end, key=lambda item: item.start)
    first = last
    while first and items[first - 1].end > start:
        first -= 1
    return list(items[first:last])


class Company:
    """The surroundings of the names of one document."""

    def __init__(self, layout: Layout, mentions: Mentions) -> None:
        self.layout = layout
        self.mentions = mentions
        models = [m for m in mentions.entities if m.entity.type in ("model", "benchmark")]
        self.of_models = {layout.sentence_at(m.start) for m in models}
        blocks = (layout.blocks[layout.sentences[i].block] for i in self.of_models)
        self.lists = {block.list_id for block in blocks if block.list_id is not None}
        self._hinted: dict[int, bool] = {}

    def tells(self, outer: int, start: int, end: int) -> int:
        """How much is said for the name at `[start, end)`; its maker's, if joined, is at `outer`."""
        text = self.layout.visible
        sentence = self.layout.sentences[self.layout.sentence_at(start)]
        before = text[max(sentence.start, start - _BEFORE) : start]
        behind = text[end : min(sentence.end, end + _BEHIND)]
        beside = f"{_STOP.split(before)[-1]}\n{_STOP.split(behind)[0]}"
        if words.MODEL.search(beside) or self._listed_with_models(start, end):
            return MODEL
        first = max(sentence.start, start - _RELEASE_WORDS)
        if any(words.RELEASE_BEFORE.search(text[first:place]) for place in (outer, start)):
            return RELEASE
        if words.RELEASE_BEHIND.match(text, end, sentence.end):
            return RELEASE
        if not self._hints(self.layout.sentence_at(start)):
            return NOTHING
        block = self.layout.blocks[sentence.block]
        opens_item = block.list_id is not None and not text[block.start : outer].strip(
            "“「『《\"' "
        )
        return RELEASE if opens_item else SENTENCE

    def maker(self, start: int, end: int) -> str | None:
        """The organization right before a name, or right behind it (`by …`), if it makes models."""
        previous, following = self._neighbours(start, end)
        text = self.layout.visible
        beside = (
            (previous, words.MAKER_BEFORE, previous.end if previous else 0, start),
            (following, words.MAKER_BEHIND, end, following.start if following else 0),
        )
        for mention, gap, first, last in beside:
            near = mention is not None and last - first <= _MAKER_WORDS and makes_models(mention)
            if mention is not None and near and gap.fullmatch(text, first, last):
                return mention.entity.id
        return None

    def _hints(self, index: int) -> bool:
        """Whether a sentence, or the one that introduces its list, speaks of models at all."""
        if index not in self._hinted:
            block = self.layout.blocks[self.layout.sentences[index].block]
            told = [index]
            if block.lead_in is not None:
                told.append(self.layout.sentence_at(self.layout.blocks[block.lead_in].end - 1))
            self._hinted[index] = block.list_id in self.lists or any(
                i in self.of_models or self._has_hint(i) for i in told
            )
        return self._hinted[index]

    def _has_hint(self, index: int) -> bool:
        sentence = self.layout.sentences[index]
        return words.HINT.search(self.layout.visible, sentence.start, sentence.end) is not None

    def _listed_with_models(self, start: int, end: int) -> bool:
        text = self.layout.visible
        previous, following = self._neighbours(start, end)
        return (
            previous is not None
            and previous.entity.type == "model"
            and words.AND.fullmatch(text, previous.end, start) is not None
        ) or (
            following is not None
            and following.entity.type == "model"
            and words.AND.fullmatch(text, end, following.start) is not None
        )

    def _neighbours(self, start: int, end: int) -> tuple[Mention | None, Mention | None]:
        entities = self.mentions.entities
        at = bisect_left(entities, start, key=lambda mention: mention.start)
        behind = bisect_left(entities, end, key=lambda mention: mention.start)
        previous = entities[at - 1] if at else None
        return previous, entities[behind] if behind < len(entities) else None


def makes_models(mention: Mention) -> bool:
    """Whether a mention is that of an organization which may have models of its own."""
    entity = mention.entity
    return entity.type == "organization" and entity.kind not in _NO_MAKERS
