"""Entries that name nothing: what they tell is of the thing that their list is about.

A changelog names its product once, above: `2.0 - September. Checkpoints, new terminal UI`. In a
timeline an entry may go on about the one before: `16 Jan – extended to Pro`.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.records import CHANGELOG, is_about, topic_above
from llmdata.extract.releases.stages import TRIAL
from llmdata.extract.releases.terse.asides import Item
from llmdata.extract.releases.terse.frames import Frame
from llmdata.extract.releases.terse.wording import FATE, OUT, is_feature, is_sentence
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# It goes on about the thing before: it came to more people or places.
_GOES_ON = lazily(
    r"\W*(?:(?i:(?:it\s+)?(?:now\s+|also\s+|then\s+|is\s+)*(?:extended|expanded|widened|opened(?:\s+up)?|opens(?:\s+up)?|open\s+to|rolled\s+out|rolls\s+out|rollout|made\s+available|available|free\s+for|wider\s+rollout|goes\s+global|worldwide)\b)|(?:扩展|扩大|开放|推送|面向|全量|免费))"
)
_FIRST = lazily(
    r"(?i:\b(?:first|initial|public)\s+(?:public\s+)?(?:release|version|launch)\b)|首次|首个版本"
)


def nameless(
    context: Context, view: View, frame: Frame, topic: Mention | None, before: Mention | None
) -> Iterator[Item]:
    """The step that an entry without a name tells."""
    text = context.layout.visible
    start = view.tokens[frame.first].start if frame.first < len(view.tokens) else view.sentence.end
    words = text[start : view.sentence.end]
    if frame.dating is None:  # `Study mode: July 29`: what stands before the date
        date = next((t.start for t in view.tokens if t.kind == "D"), start)
        words = text[start:date].rstrip(" :：-–—(（,，|")
    if FATE.search(words) or is_sentence(words):
        return
    if topic is None and before is not None and _GOES_ON.match(words):
        yield _item(before, "update", start, view.sentence.end)
    elif topic is not None and (_FIRST.search(words) or _is_all_out(words)):
        yield _item(topic, "release", start, view.sentence.end)
    elif topic is not None and TRIAL.search(words) and len(words.split()) <= 4:
        yield _item(topic, "preview", start, view.sentence.end)
    elif topic is not None and (
        is_feature(words.split(",")[0]) or OUT.search(words) or _GOES_ON.match(words)
    ):
        yield _item(topic, "update", start, view.sentence.end)


def _is_all_out(words: str) -> bool:
    """Whether it is the thing itself that is out, no feature of it."""
    out = OUT.search(words)
    return out is not None and not words[: out.start()].strip(" *_:–—-.")


def _item(mention: Mention, stage: str, start: int, end: int) -> Item:
    token = Token("Q", mention.start, mention.end, mention)
    return Item(token, stage, word=Token("u", start, end))


def product_above(context: Context, view: View) -> Mention | None:
    """The one product that the lead-in of a list, or else its heading, names for a changelog."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    if block.lead_in is not None:
        lead = layout.blocks[block.lead_in]
        if CHANGELOG.search(layout.visible, lead.start, lead.end):
            named = context.mentions.entities_in(lead.start, lead.end)
            products = {m.entity.id: m for m in named if m.entity.type == "product"}
            if len(products) == 1:
                return next(iter(products.values()))
    topic = topic_above(context, view.sentence)
    if topic is None or topic.entity.type != "product":
        return None
    above = layout.blocks[layout.block_at(topic.start)]
    return topic if above.kind != "heading" or is_about(context, above, topic) else None
