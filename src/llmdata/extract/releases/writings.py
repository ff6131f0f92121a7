"""Lists of what somebody wrote or said: their items have a title and a day, as releases have."""

from __future__ import annotations

import re
from bisect import bisect_right

from llmdata.extract.context import Context
from llmdata.extract.view import View

_WRITINGS = re.compile(
    r"(?i:\b(?:blog|posts|articles|essays|writings?|columns|talks|podcasts?|episodes)\b)|博客|博文|文章|专栏|播客"
)
_WROTE = re.compile(r"(?i:\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:also\s+)?(?:wrote|written|published|posted|blogged|said)\b)|(?:我们?|本号)[^，。；]{0,8}(?:写|发表)")  # fmt: skip


def lists_writings(context: Context, view: View) -> bool:
    """Whether an item stands in a list of what somebody wrote or said, by its lead-ins or heading."""
    layout, number = context.layout, view.sentence.block
    if layout.blocks[number].list_id is None:
        return False
    above = bisect_right(layout.sections, view.sentence.start, key=lambda section: section.start)
    if above and _WRITINGS.search(layout.sections[above - 1].heading):
        return True
    lead_in = layout.blocks[number].lead_in
    while lead_in is not None:
        telling = layout.last_sentence(lead_in)
        for words in (_WRITINGS, _WROTE):
            if words.search(layout.visible, telling.start, telling.end):
                return True
        lead_in = layout.blocks[lead_in].lead_in
    return False
