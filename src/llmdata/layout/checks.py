"""Boxes at the head of items: `- [x] GPT-9`, `- [ ] GPT-10`, `✅ …` beside `⬜ …`.

What is ticked has happened, what is not has not. Signs that authors type for boxes are also but
bullets: they tell something where a list has ticked ones and open ones.
"""

from __future__ import annotations

from collections import defaultdict

from llmdata.layout.structure import Block
from llmdata.lazily import lazily

_BOX = lazily(
    r"[\s*_]{0,4}(?:\[(?:(?P<done>[xX✓✔√])|(?P<open>\s?))\](?=\s)|(?P<ticked>[✅☑✔])\ufe0f?|(?P<empty>[☐⬜❌❎✗✘✖🔲])\ufe0f?)\s*"
)


def tick_items(blocks: list[Block], text: str) -> None:
    """Tell items whether they are ticked, and take their boxes out."""
    typed: dict[int, list[tuple[Block, int, bool]]] = defaultdict(list)
    for block in blocks:
        if block.list_id is None or (box := _BOX.match(text, block.start, block.end)) is None:
            continue
        done = box.lastgroup in ("done", "ticked")
        if box.lastgroup in ("done", "open"):
            _tick(block, box.end(), done=done)
        else:
            typed[block.list_id].append((block, box.end(), done))
    for items in typed.values():
        if len({done for *_, done in items}) > 1:
            for block, end, done in items:
                _tick(block, end, done=done)


def _tick(block: Block, end: int, *, done: bool) -> None:
    if end < block.end:
        block.done, block.start = done, end
