"""Parts of a family named by a fragment, once the family stands before them.

`DeepSeek … V3.1-Terminus`, `Claude 3: Opus, Sonnet and Haiku`, `gpt-oss in 120B and 20B sizes`, `The 70B`.
Each fragment is read in the light of an *anchor*: a model, a bare family or a maker whose family
bears his name. Without an anchor near it a fragment names nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from llmdata.layout import Layout
from llmdata.mentions.anchors import anchors_in
from llmdata.mentions.brought_versions import brought_versions
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.in_turn import further_variants, further_versions
from llmdata.mentions.part_variants import (
    listed_variants,
    own_variants,
    sizes,
    the_size,
)
from llmdata.mentions.part_versions import (
    lettered,
    makers_versions,
    next_versions,
    numbered_variants,
    worded,
)
from llmdata.mentions.short_forms import short_forms
from llmdata.mentions.vocabulary import Found, Vocabulary

_START = attrgetter("start")
_READERS = (
    lettered,
    worded,
    makers_versions,
    sizes,
    the_size,
    listed_variants,
    own_variants,
    further_versions,
    further_variants,
    next_versions,
    brought_versions,
    numbered_variants,
    short_forms,
)


def parts(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> Iterator[Mention]:
    """The fragments of a document that its anchors give a meaning to."""
    anchors = sorted(anchors_in(vocabulary, mentions, found), key=_START)
    taken = spans(sorted(mentions, key=lambda mention: mention.start))
    own: list[Mention] = []  # what the readers of words found: versions go on from it
    for reader in _READERS:
        if reader is further_versions and own:
            anchors = sorted([*anchors, *anchors_in(vocabulary, own, ())], key=_START)
        for mention in reader(layout, vocabulary, anchors, mentions):
            if mention.elliptic and overlaps(mention.start, mention.end, taken):
                continue
            if reader in (lettered, worded, makers_versions):
                own.append(mention)
            yield mention
