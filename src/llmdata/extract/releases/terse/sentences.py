"""Which sentences may be terse entries: items, paragraphs that name something, and rows of digests.

`| [Claude 9 and its new app.](…) | The hybrid model … |` below `## News` is an entry as an item of a
list would be: a link whose words are the news, beside what it says. A table of tools or papers has
such rows too, and its heading says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_NEWS = lazily(
    r"(?i:\b(?:news|releases?d?|launch(?:es)?|announcements?|announced|new|updates?|headlines?|highlights)\b)"
    r"|新闻|动态|发布|上新|快讯|要闻|头条"
)
_SUMMARY = 40  # characters: what is said beside a link is a sentence


def terse_views(context: Context) -> Iterator[View]:
    """The views of those sentences, in order."""
    layout = context.layout
    named = {view.sentence.start for view in context.views}
    for index, sentence in enumerate(layout.sentences):
        kind = layout.blocks[sentence.block].kind
        spoken_of = sentence.start in named
        fits = kind == "item" or (kind == "paragraph" and spoken_of)
        if fits or (kind == "row" and spoken_of and _is_news(context, sentence)):
            yield context.view(index)


def _is_news(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence is the first cell of such a row of a digest."""
    layout = context.layout
    block = layout.blocks[sentence.block]
    if block.kind != "row" or block.head or len(block.cells) < 2:
        return False
    start, end = block.cells[0]
    if not start <= sentence.start < sentence.end <= end:
        return False
    if max(last - first for first, last in block.cells[1:]) < _SUMMARY:
        return False
    span, source = layout.source_span(sentence.start, sentence.end), layout.document.text
    whole = (
        layout.visible[start:end].strip() == layout.visible[sentence.start : sentence.end].strip()
    )
    linked = source.endswith("[", 0, span.start) and source.startswith("](", span.end)
    return whole and linked and _is_under_news(context, sentence.block)


def _is_under_news(context: Context, number: int) -> bool:
    """Whether the nearest heading calls what stands below it news, or is but its date."""
    layout = context.layout
    above = next(layout.headings(number), None)
    if above is None:
        return False
    heading = layout.blocks[above]
    if _NEWS.search(layout.visible, heading.start, heading.end) is not None:
        return True
    return len(context.mentions.dates_in(heading.start, heading.end)) == 1
