"""Quotation marks round nothing but a model's name, `「Claude 9」` or `“Claude 9”`: they tell nothing.

A text sets words off so, which rules look for; a name with its version is one without them. The marks
are left out of the visible text, so that no rule need allow for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.layout import Layout, without
from llmdata.lazily import lazily
from llmdata.mentions.vocabulary import Vocabulary, vocabulary
from llmdata.registry import Registry

# What stands right beside them must not run into the name: `M“Claude 9”X`, `“Claude 9”2025 年`.
_QUOTED = lazily(
    r"(?<![A-Za-z0-9])[“\"「『‘'](?P<name>(?=[^“”\"「」『』‘’'\n]{0,40}?\d)[A-Za-z][^“”\"「」『』‘’'\n，。]{1,48}?)[,.]?[”\"」』’'](?![A-Za-z0-9])"
)


def unquoted(layout: Layout, registry: Registry) -> Layout:
    """The layout without quotation marks round names of models."""
    return without(layout, [*_marks(layout.visible, vocabulary(registry))])


def _marks(text: str, names: Vocabulary) -> Iterator[tuple[int, int]]:
    for quoted in _QUOTED.finditer(text):
        name = quoted["name"]
        found = next(names.find(name), None)
        whole = found is not None and (found.start, found.end) == (0, len(name))
        if whole and found is not None and found.entity and found.entity.type == "model":
            yield quoted.start(), quoted.start() + 1
            yield quoted.end() - 1, quoted.end()
