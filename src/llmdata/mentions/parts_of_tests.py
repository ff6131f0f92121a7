"""Parts of a test that are called by what their names add to its name: `85% on Verified`, `Tier 4`.

Where a paragraph has named `SWE-bench Pro`, `Verified` beside a number is `SWE-bench Verified`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

# What a name adds to that of the whole: `Verified` to `SWE-bench`, `Tier 4` to `FrontierMath`.
_ADDS = lazily(r"[A-Z][a-z]{2,}(?: \d)?")
_NUMBER = r"\d{1,3}(?:\.\d{1,2})?\s*(?:[%％分]|(?i:per\s?cent|points?)\b)?"
# Before such a word alone: a sign, Chinese, or what ties a number to a test.
_BEFORE = lazily(
    r"(?:(?:\A|[^A-Za-z0-9\s.'’-])\s*|\b(?i:on|in|of|for|the|both|and|or|but|than|to|than\s+on)\s)\Z"
)
_TIED = lazily(rf"{_NUMBER}\s+(?i:on|in|of|for)\s+(?:the\s+)?\Z")
_ENDS = lazily(r"(?![A-Za-z0-9_-])(?!\s+[A-Z])")
_BEHIND = lazily(
    r"\s*(?:[^A-Za-z0-9\s]|\d|\Z|\n)"
    r"|\s+(?:and|but|or|with|where|here|in|at|is|was|has|had|to|from|as|after|while|for|it|they|set|split|scores?|record|subset|today|now)\b"
)
_HAS = lazily(
    rf"\s*(?:[:：,，]|上|里|中|的|得分|得|只有|是|为|达到?|only|at|still|just|\s)*{_NUMBER}(?![\dBKMx-])"
)
_REACH = 40  # characters before a word that say whether it stands alone
_LONG = 6  # letters of a word that needs no number beside it


def parts_of_tests(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> Iterator[Mention]:
    """The parts that words alone mean behind a test that has such a part, in the same paragraph."""
    registry, text = names.registry, layout.visible
    parts, wholes = _parts(registry.root)
    taken = spans(mentions)
    named = [m for m in mentions if m.entity.id in wholes]
    for place, first in enumerate(named):
        block = layout.blocks[layout.block_at(first.start)]
        following = named[place + 1].start if place + 1 < len(named) else block.end
        end = min(following, block.end)
        for word, part in parts[wholes[first.entity.id]].items():
            start = text.find(word, first.end, end)
            while start >= 0:
                last = start + len(word)
                if not overlaps(start, last, taken) and _stands_alone(text, start, last):
                    entity = names.entity("benchmark", part)
                    yield Mention(start, last, entity, elliptic=True, form=entity.name)
                start = text.find(word, last, end)


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _REACH) : start]
    if not _ENDS.match(text, end):
        return False
    if text[end - 1].isdigit() or _TIED.search(before):
        return True  # `the earlier Tier 4 record`
    if not (_BEFORE.search(before) and _BEHIND.match(text, end)):
        return False
    return end - start >= _LONG or _HAS.match(text, end) is not None


@lru_cache(maxsize=8)
def _parts(registry: Registry) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """By the id of a whole its parts by their words, and by the id of any of these the whole's."""
    forms = {
        test.name: test.id for test in registry.benchmarks.values() if test.kind == "benchmark"
    }
    parts: dict[str, dict[str, str]] = {}
    wholes: dict[str, str] = {}
    for name, id_ in forms.items():
        whole, _, adds = name.partition(" ")
        while adds and not (whole in forms and _ADDS.fullmatch(adds)):
            more, _, adds = adds.partition(" ")
            whole = f"{whole} {more}"
        if adds:
            parts.setdefault(forms[whole], {})[adds] = id_
            wholes[id_] = wholes[forms[whole]] = forms[whole]
    return parts, wholes
