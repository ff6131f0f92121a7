"""What the words beside a name in its row say: which step it is, or that there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from llmdata.extract.above import GONE_EN, GONE_ZH
from llmdata.extract.context import Context
from llmdata.extract.grids import Span
from llmdata.extract.legends import explained
from llmdata.extract.releases.steps import is_usable_date
from llmdata.extract.releases.tabled.columns import Column, answer
from llmdata.extract.releases.terse.wording import (
    FATE,
    GAINED,
    OUT,
    PENDING,
    TOLD_OF,
    WIDER,
    is_feature,
    preview_in,
)
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_SAYING = ("stage", "happened", "remark")
_DECIDING = ("stage", "happened")
# Tokens of :mod:`llmdata.extract.triggers` by which sentences are read, too.
_OUT, _UNDONE, _GAINED = frozenset("re"), frozenset("xh"), frozenset("a")
_RENAMED = lazily(
    r"(?i:\b(?:renamed|rebranded|new\s+name|formerly|used\s+to\s+be|(?:now|was)\s+called)\b)|更名|改名|改称|新名|改叫|原名|前身"
)
_RENEWED = lazily(
    r"(?i:\b(?:updated?|upgrad(?:e|ed|es)|refresh\w*|features?|same\s+name)\b)|更新|升级|功能|同名"
)
_GONE = lazily(rf"(?i:\b(?:{GONE_EN})\b)|{GONE_ZH}")
_GUESSED = lazily(r"(?i:\b(?:guess\w*|speculat\w*|hunch|memo)\b)|猜|推测|据说")


class Later(NamedTuple):
    """Another step of a row's thing, which a remark dates by itself; without a stage, no step."""

    stage: str
    date: DateMention
    words: Span


_SIGN = lazily(r"[,，;；]")
_REPRICED = lazily(r"[降涨调]价|(?i:\bprice\s+(?:cut|rise|hike)|\b(?:cheaper|dearer)\b)")


def _parts(text: str, cell: Span) -> Iterator[Span]:
    """A cell, parted at its commas."""
    start = cell[0]
    for sign in _SIGN.finditer(text, *cell):
        yield start, sign.start()
        start = sign.end()
    yield start, cell[1]


def _later(context: Context, cell: Span) -> Iterator[Later]:
    """The parts of a remark that date a step and say which."""
    text = context.layout.visible
    for part in _parts(text, cell):
        dates = [date for date in context.mentions.dates_in(*part) if is_usable_date(date)]
        words = text[slice(*part)]
        if len(dates) == 1 and _REPRICED.search(words):
            yield Later("", dates[0], part)
        if len(dates) != 1 or FATE.search(words):
            continue
        stage = "release" if OUT.search(words) else "preview" if preview_in(words) else ""
        if stage:
            yield Later(stage, dates[0], part)


class Notes:
    """The cells of a row that tell how far its things have come."""

    def __init__(
        self,
        context: Context,
        columns: list[Column],
        row: list[Span],
        legend: Mapping[str, Span] = MappingProxyType({}),
    ) -> None:
        text = context.layout.visible
        told = [
            (c.role, explained(context, legend, cell))
            for c, cell in zip(columns, row, strict=True)
            if c.role in _SAYING
        ]
        # A remark may date another step of the same thing: `研究预览，5 月 22 日转正`.
        self.later = [
            later for role, cell in told if role == "remark" for later in _later(context, cell)
        ]
        dated = {later.words for later in self.later}
        self.said = " ".join(
            text[slice(*part)]
            for _, cell in told
            for part in _parts(text, cell)
            if part not in dated
        )
        self.happened = " ".join(text[slice(*cell)] for role, cell in told if role == "happened")
        self.state = " ".join(text[slice(*cell)] for role, cell in told if role == "stage")
        tokens = [
            trigger.token
            for role, cell in told
            if role in _DECIDING
            for trigger in context.triggers_in(*cell)
        ]
        self.tokens = "".join(tokens)
        # Of each column that asks whether it came, or whether it did not: whether it came.
        self.answers = [
            (answer(context, cell) == "yes") == (column.stage == "release")
            for column, cell in zip(columns, row, strict=True)
            if column.role == "whether"
        ]
        self.dated = any(column.role == "released" for column in columns)
        self.features = any(column.role == "feature" for column in columns)

    @property
    def out(self) -> bool:
        """Whether it is said in so many words that it came out."""
        said = OUT.search(self.said) is not None or self.tokens[:1] in _OUT
        return said or (bool(self.answers) and all(self.answers))

    @property
    def silent(self) -> bool:
        """Whether nothing came out: `cancelled`, `shown, not released`, 跳票, `my guess`.

        What is gone by now came out on the day on which a column says so.
        """
        if self.dated and _GONE.search(self.said):
            return FATE.search(_GONE.sub("", self.said)) is not None
        if not all(self.answers) or self.tokens[:1] in _UNDONE or _GUESSED.search(self.said):
            return True
        if PENDING.search(self.state):
            return True
        return FATE.search(self.said) is not None and OUT.search(self.said) is None

    @property
    def told_of(self) -> bool:
        """Whether its state is but that it was announced, of which another is that it is out."""
        return TOLD_OF.fullmatch(self.state) is not None

    def stage(self, thing: Mention, words: str) -> str:
        """The stage of a thing with these words behind its name."""
        both = f"{words} {self.said}"
        if self.features:
            return "update"
        if _RENAMED.search(self.said):
            return "rename"
        if OUT.search(both):
            return "release"
        if preview_in(both):
            return "preview"
        if _RENEWED.search(both) or GAINED.match(words) or self._gained(thing):
            return "update"
        return "update" if is_feature(words) and not WIDER.match(words) else "release"

    def _gained(self, thing: Mention) -> bool:
        """Whether something came to what was there: `web search added`, `desktop app`."""
        if _GAINED & set(self.tokens) or GAINED.match(self.happened):
            return True
        return thing.entity.type == "product" and is_feature(self.happened)
