"""What the extractors of one document share: its layout, mentions and views."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import attrgetter

from llmdata.extract.cues import Cues, Told
from llmdata.extract.datelines import dateline
from llmdata.extract.described import without_descriptions
from llmdata.extract.likened import likened
from llmdata.extract.triggers import Trigger, find_triggers
from llmdata.extract.view import ENTITY, MONEY, SHORT, Stretches, Token, View, mention_tokens, view
from llmdata.grammar.contrasts import CUES, without
from llmdata.grammar.counts import Count, find_counts
from llmdata.grammar.hints import Hints
from llmdata.grammar.quantities import currency_in
from llmdata.layout import Block, Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Entity, Mention, Mentions
from llmdata.mentions.others import Stranger, strangers
from llmdata.mentions.people import TextWords
from llmdata.registry import Registry, load

LATTER = lazily(r"后者|(?i:\bthe\s+latter\b)")


# What a sentence opens with that is about what the one before it is about.
_GOES_ON = lazily(
    r"\W*(?:(?:And|But|Still|So|Then|Later|Also|Soon)\s+)?(?:It|it|They|they)\s+(?!is\s+called\b)\w+|\W*(?:但是?|而且?)?(?:它(?!们)|该(?:模型|产品|工具))"
    r"|\W*(?:作为(?:对比|比较|参照)|相比之下|对比之下|(?i:(?:for|by|in)\s+(?:comparison|contrast)\b))"
)


def goes_on(text: str, sentence: Sentence) -> bool:
    """Whether a sentence keeps to what was spoken of before: its subject is a pronoun for it, or it
    only sets somebody else beside it."""
    return _GOES_ON.match(text, sentence.start, sentence.end) is not None


_CUES = Hints(*CUES)
_NAMES = frozenset(ENTITY.values())
_THINGS = frozenset({ENTITY["model"], ENTITY["product"]})


# What a tier's price did, behind the noun for it.
_PLAN_MOVES = lazily(
    r"[计計][划劃]\s*(?:[现已也又才便就]|如今|随后|后来|已经|的月费)*\s*(?:[从由](?:此前|之前|原来|原先|最初|当初)?的?\s*(?:每个?[月年]|[月年]费)?\s*[$€£¥￥]?\s*\d"
    r"|(?:涨|降|提|上调|下调|调[高低])[^，。；]{0,3}了)"
)


def _set_aside(layout: Layout, mentioned: dict[int, list[Token]]) -> None:
    """Make gaps of the names and sums that a sentence sets aside for others: nothing is told of them."""
    text = layout.visible
    for index, tokens in mentioned.items():
        sentence = layout.sentences[index]
        whole = tuple(tokens)
        for place, token in enumerate(whole):
            if token.kind in _NAMES and (span := likened(text, whole, place)) is not None:
                tokens[place] = Token(SHORT, *span)
        if not _CUES.stand_in(text, sentence.start, sentence.end):
            continue
        extent = sentence.start, sentence.end
        for kinds in (_NAMES, {MONEY}):
            spans = [(token.start, token.end) for token in tokens if token.kind in kinds]
            for span, behind in zip(spans, [*spans[1:], None], strict=False):
                # `$3 instead of $6` has both sums: an offer, and the price.
                for first, last in without(text, extent, span, behind, instead=kinds is _NAMES):
                    tokens[:] = [t for t in tokens if t.end <= first or last <= t.start]
                    tokens.append(Token(SHORT, first, last))
        tokens.sort(key=attrgetter("start"))


class Context:
    """A document on its way to claims; views are made when they are asked for."""

    def __init__(
        self, layout: Layout, mentions: Mentions, registry: Registry | None = None
    ) -> None:
        self.layout = layout
        self.mentions = mentions
        self.registry = mentions.registry or registry or load()
        self._mentioned = mention_tokens(layout, mentions)
        _set_aside(layout, self._mentioned)
        self.triggers = [
            trigger for trigger in find_triggers(layout.visible) if not self._is_a_plan(trigger)
        ]
        self._trigger_starts = [trigger.start for trigger in self.triggers]
        self._places = {block: index for index, block in enumerate(layout.blocks)}
        self._views: dict[int, View] = {}
        self._stretches: Stretches = {}
        self._counts: dict[Sentence, list[Count]] = {}
        self._currencies: dict[int, tuple[str, tuple[int, int]] | None] = {}

    def currency_told(self, block: Block, end: int) -> str | None:
        """The first currency that words of a block name without an amount, if they do before `end`.

        Each block is read once for it, however many sentences ask.
        """
        if block.start not in self._currencies:
            found = currency_in(self.layout.visible, block.start, block.end)
            self._currencies[block.start] = found
        told = self._currencies[block.start]
        return told[0] if told is not None and told[1][1] <= end else None

    def _is_a_plan(self, trigger: Trigger) -> bool:
        """Whether a word for plans but says what the tier before it is: `Max 计划从 30 元降到 20 元`."""
        text = self.layout.visible
        if trigger.token != "h" or not _PLAN_MOVES.match(text, trigger.start):
            return False
        before = self.mentions.entities_in(max(0, trigger.start - 40), trigger.start)
        if not before or text[before[-1].end : trigger.start].strip(' ”」"*'):
            return False
        return before[-1].entity.category == "subscription_plan"

    @cached_property
    def views(self) -> list[View]:
        """Sentences that may claim something: outside headings, of a model, product or update,
        or of something unnamed that came out at a time.

        Most sentences name nothing that a claim could be about.
        """
        layout = self.layout
        telling = {
            layout.sentence_at(m.start)
            for m in self.mentions.entities
            if m.entity.type in ("model", "product")
        }
        telling |= {layout.sentence_at(m.start) for m in self.mentions.money}
        dated = {layout.sentence_at(date.start) for date in self.mentions.dates}
        for trigger in self.triggers:
            index = layout.sentence_at(trigger.start)
            if trigger.token == "w" or (trigger.token in "reu" and index in dated):
                telling.add(index)
        return [self.view(index) for index in sorted(telling) if not self._is_heading(index)]

    @cached_property
    def telling_headings(self) -> list[View]:
        """Headings that tell what happened on a day or in a month, or what something named costs.

        `2025-12-15 — Gemini 3 Flash Release`, `Claude Max: $200 a month`, and those with a line below
        that says when; a title tells what the whole is about.
        """
        layout, found = self.layout, self.mentions
        dated = {
            layout.sentence_at(d.start)
            for d in found.dates
            if d.value.precision in ("day", "month")
        }
        dated.update(
            index
            for number, block in enumerate(layout.blocks)
            if block.kind == "heading" and dateline(layout, found, number) is not None
            for index in layout.sentences_of(number)
        )
        named = {layout.sentence_at(mention.start) for mention in found.entities}
        priced = {layout.sentence_at(money.start) for money in found.money} & named
        return [
            self.view(index)
            for index in sorted(dated | priced)
            if index >= 0 and layout.sentences[index].block and self._is_heading(index)
        ]

    @cached_property
    def _telling(self) -> frozenset[int]:
        return frozenset(self.layout.sentence_at(v.sentence.start) for v in self.telling_headings)

    def may_claim(self, index: int) -> bool:
        """Whether a sentence may claim something: a heading only where it tells something itself."""
        return not self._is_heading(index) or index in self._telling

    def _is_heading(self, index: int) -> bool:
        return self.layout.blocks[self.layout.sentences[index].block].kind == "heading"

    @cached_property
    def strangers(self) -> list[Stranger]:
        """Who is no entity of ours, where a clause is about him."""
        return strangers(self.layout, self.mentions, self.registry)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last names of the people whom the text names, and of those whom the registry knows."""
        return TextWords(self.layout.visible, self.mentions, self.registry).surnames

    @cached_property
    def cues(self) -> dict[Cues, Told]:
        """Where the cues of each subject stand."""
        return Cues.sought(self)

    def organization(self, organization_id: str) -> Entity:
        """The organization that has this id: the registry's, or one that the text alone names."""
        if organization_id not in self.registry.organizations:
            return next(
                mention.entity
                for mention in self.mentions.entities
                if mention.entity.type == "organization" and mention.entity.id == organization_id
            )
        org = self.registry.organizations[organization_id]
        return Entity(
            "organization", org.id, org.name, org.name_zh, kind=org.kind, country=org.country
        )

    def triggers_in(self, start: int, end: int) -> list[Trigger]:
        first = bisect_left(self._trigger_starts, start)
        return self.triggers[first : bisect_left(self._trigger_starts, end, first)]

    def counts_in(self, sentence: Sentence) -> list[Count]:
        """The counted things of a sentence, in order: several subjects ask for them."""
        found = self._counts.get(sentence)
        if found is None:
            names = {m.end for m in self.mentions.entities_in(sentence.start, sentence.end)}
            found = find_counts(self.layout.visible, sentence.start, sentence.end, names)
            self._counts[sentence] = found
        return found

    def view(self, index: int) -> View:
        """The view of a sentence."""
        if index not in self._views:
            sentence = self.layout.sentences[index]
            words = self.triggers_in(sentence.start, sentence.end)
            self._views[index] = self._view(index, sentence, words)
        return self._views[index]

    def view_with(self, sentence: Sentence, words: Iterable[Trigger]) -> View:
        """The view of a sentence in which these words stand, in order, beside its mentions."""
        return self._view(self.layout.sentence_at(sentence.start), sentence, words)

    def view_marking(self, sentence: Sentence, tokens: Iterable[Token]) -> View:
        """The view of a sentence in which these tokens stand too, beside its mentions and words."""
        index = self.layout.sentence_at(sentence.start)
        marked = sorted([*self._mentioned.get(index, ()), *tokens], key=lambda token: token.start)
        words = self.triggers_in(sentence.start, sentence.end)
        return view(self.layout.visible, sentence, marked, words, self._stretches)

    def _view(self, index: int, sentence: Sentence, words: Iterable[Trigger]) -> View:
        mentioned = self._mentioned.get(index, [])
        things = [token.start for token in mentioned if token.kind in _THINGS]
        told = without_descriptions(self.layout.visible, sentence, words, things)
        return view(self.layout.visible, sentence, mentioned, told, self._stretches)

    def first_view(self, block: Block) -> View | None:
        indices = self.layout.sentences_of(self._places[block])
        return self.view(indices[0]) if indices else None

    def last_view(self, block: Block) -> View | None:
        indices = self.layout.sentences_of(self._places[block])
        return self.view(indices[-1]) if indices and block.kind != "heading" else None

    def lists(self) -> Iterator[tuple[Block, list[Block]]]:
        """Every list with the block that leads it in and the first blocks of its items."""
        by_id: dict[int, list[Block]] = {}
        for block in self.layout.blocks:
            if block.list_id is not None:
                by_id.setdefault(block.list_id, []).append(block)
        for items in by_id.values():
            if items[0].lead_in is not None:
                yield self.layout.blocks[items[0].lead_in], items

    def topic_before(self, sentence: Sentence, *, last: bool = False) -> Mention | None:
        """What the sentences before in the paragraph speak of: the first thing that the nearest
        of them names, or the last one. A sentence that itself goes on about something (`It came
        with X.`) has the topic of the one before it, whatever else it names."""
        named_aside: Mention | None = None
        latter = False
        index = self.layout.sentence_at(sentence.start) - 1
        while index >= 0 and self.layout.sentences[index].block == sentence.block:
            earlier = self.layout.sentences[index]
            named = self.mentions.entities_in(earlier.start, earlier.end)
            things = [m for m in named if m.entity.type in ("model", "product")]
            if things and goes_on(self.layout.visible, earlier):
                named_aside = named_aside or things[-1 if last else 0]
            # `后者` makes the latter the topic of what follows.
            said = LATTER.search(self.layout.visible, earlier.start, earlier.end) is not None
            latter = latter or said
            if things and not goes_on(self.layout.visible, earlier):
                return things[-1 if last or latter else 0]
            index -= 1
        if named_aside is None and self._opens_with_another(sentence):
            return None
        return named_aside or self._topic_of_block_before(sentence)

    def _opens_with_another(self, sentence: Sentence) -> bool:
        """Whether a paragraph has turned to an organization since the one above it ended."""
        first = self.layout.blocks[sentence.block].start
        named = self.mentions.entities_in(first, sentence.start)
        organizations = [m for m in named if m.entity.type == "organization"]
        return bool(organizations) and not self.layout.visible[
            first : organizations[0].start
        ].strip(" *_")

    def _topic_of_block_before(self, sentence: Sentence) -> Mention | None:
        """What the paragraph before ended with, for one that opens with a pronoun."""
        blocks = self.layout.blocks
        here = blocks[sentence.block]
        above = blocks[sentence.block - 1] if sentence.block else None
        if above is None or above.section != here.section or above.kind != "paragraph":
            return None
        named = self.mentions.entities_in(above.start, above.end)
        things = [m for m in named if m.entity.type in ("model", "product")]
        return things[-1] if things else None
