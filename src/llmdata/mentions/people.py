"""What a text shows of its own words: who in it are people, and what is a word like any other."""

from __future__ import annotations

from functools import cached_property

from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.no_names import EDITIONS, NO_NAMES
from llmdata.registry import Registry

_FULL = lazily(
    r"(?<![\w.'’-])(?P<first>[A-Z][a-zà-ÿ]+)\.?\s+(?:[A-Z]\.\s+)?(?P<last>(?:(?:van|von|de|la)\s)?[A-Z][A-Za-zÀ-ÿ'’-]+)(?![\w-])"
)
# What companies and models have as their last word.
_NO_LAST = frozenset(
    "Labs Lab AI Systems Technologies Technology Computing Intelligence Robotics Networks Group Capital Ventures Partners Inc Corp Research Studio"
    " Studios Software Dynamics Machines Analytics Cloud Data Security Health Media Motors Energy Works Learning Compute Foundation Institute"
    " University Model Code Agent Coder Chat Vision Instruct Index Score Arena Leaderboard".split()
)
_SMALL = lazily(r"(?<![\w'’-])[a-z]{3,}(?![\w])")


class TextWords:
    """The words of one text."""

    def __init__(self, text: str, mentions: Mentions, registry: Registry) -> None:
        self._text, self._mentions, self._registry = text, mentions, registry

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of the names of people: what they raise, say or lose is their company's."""
        none = NO_NAMES | EDITIONS | _NO_LAST
        known = {name.split()[-1] for name in self._registry.people.values()}
        told = {
            match["last"]
            for match in _FULL.finditer(self._text)
            if match["first"] not in NO_NAMES
            and match["last"] not in none
            and not overlapping(self._mentions.entities, *match.span())
        }
        return frozenset(known | told)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that stand with a small letter somewhere."""
        return frozenset(_SMALL.findall(self._text))
