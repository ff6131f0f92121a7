"""Who was bought, of whom a price or a later figure tells: `A bought B. Price: $2 billion. The start-up had …`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_BUYS = lazily(
    r"(?i:\b(?:bought|buys|buying|to\s+buy|acquir(?:ed|es|ing)|to\s+acquire|acquisition\s+of|takeover\s+of|swallowed|snapped\s+up|takes\s+over|took\s+over)\b)"
    r"|(?:收购|买下|并购|买走|吞下|拿下)(?:了)?"
)
_WAS_BOUGHT = lazily(
    r"\s*(?:被|遭)|(?i:\s+(?:(?:was|is|has\s+been|had\s+been|got)\s+)(?:bought|acquired|snapped\s+up|sold))"
)
_NOT = lazily(
    r"(?:没有?|[并尚]?未|不会|拒绝|放弃)[^，。；]{0,8}\Z|(?i:\b(?:not|never|without|refused\s+to|failed\s+to)|n['’]t)\s+(?:[a-z]+\s+){0,2}\Z"
)
_REPORTER = "media"  # tells of it
_BACK = 2  # sentences of the paragraph in which it may be told
_BEHIND = 40  # characters from the verb to whom it names


def bought(context: Context, view: View, end: int) -> Subject | None:
    """Whom the sentence, or one right before it, tells to have been bought before a place `end`."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start)
    earlier = layout.sentences[max(0, index - _BACK) : index + 1]
    first = next(s.start for s in earlier if s.block == view.sentence.block)
    deals = list(_BUYS.finditer(layout.visible, first, end))
    if not deals or _NOT.search(layout.visible, first, deals[-1].start()):
        return None
    deal = deals[-1]
    for mention in context.mentions.entities_in(first, deal.start()):
        if _WAS_BOUGHT.match(layout.visible, mention.end, deal.end()):
            return _named(mention, view)
    for mention in context.mentions.entities_in(deal.end(), min(end, deal.end() + _BEHIND)):
        if mention.entity.type != "benchmark" and mention.entity.kind != _REPORTER:
            return _named(mention, view)
    return None


def _named(mention: Mention, view: View) -> Subject:
    here = mention.start >= view.sentence.start
    return subjects.named(mention, None, "stated" if here else "context")
