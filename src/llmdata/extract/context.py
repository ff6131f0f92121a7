"""What the extractors of one document share: its layout, mentions and views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from llmdata.extract.view import View, view
from llmdata.layout import Block, Layout
from llmdata.mentions import Mention, Mentions


@dataclass(slots=True)
class Context:
    """A document on its way to claims."""

    layout: Layout
    mentions: Mentions
    views: list[View] = field(default_factory=list)
    _views: dict[int, View] = field(default_factory=dict)

    def __post_init__(self) -> None:
        layout = self.layout
        for index, sentence in enumerate(layout.sentences):
            if layout.blocks[sentence.block].kind != "heading":
                made = view(layout, self.mentions, sentence)
                self.views.append(made)
                self._views[index] = made

    def views_of(self, block: int) -> list[View]:
        return [self._views[i] for i in self.layout.sentences_of(block) if i in self._views]

    def first_view(self, block: Block) -> View | None:
        views = self.views_of(self.layout.blocks.index(block))
        return views[0] if views else None

    def last_view(self, block: Block) -> View | None:
        views = self.views_of(self.layout.blocks.index(block))
        return views[-1] if views else None

    def lists(self) -> Iterator[tuple[Block, list[Block]]]:
        """Every list with the block that leads it in and the first blocks of its items."""
        by_id: dict[int, list[Block]] = {}
        for block in self.layout.blocks:
            if block.list_id is not None:
                by_id.setdefault(block.list_id, []).append(block)
        for items in by_id.values():
            if items[0].lead_in is not None:
                yield self.layout.blocks[items[0].lead_in], items

    def released_before(self, position: int, block: int) -> Mention | None:
        """The model or product named last before a place of its paragraph."""
        start = self.layout.blocks[block].start
        named = self.mentions.entities_in(start, position)
        things = [m for m in named if m.entity.type in ("model", "product")]
        return things[-1] if things else None
