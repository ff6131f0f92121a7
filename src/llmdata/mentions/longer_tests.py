"""Tests whose names are a known one and more: `MMLU-Law`, `Rust-SWE-bench`, `ERQA+`.

The longest name wins: such a test is another one than that in its name, even where no registry knows it.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.named_tests import unlisted

# What tells a score, an edition or a quality of a test is no part of its name: `IMO-Gold`, `MMBench-V1.1`.
_NONE = r"(?:Gold|Silver|Bronze|Levels?|Styles?|Like|Elo|Scores?|Types?|Class|Winning|Based|Tests?|Val|Dev|Train|V\d+)(?![A-Za-z])"
_BEHIND = lazily(
    rf"-(?!{_NONE})(?=[A-Z])[A-Za-z0-9]{{1,16}}(?:-[A-Za-z0-9]{{1,12}})?(?![A-Za-z0-9_/-])"
    r"|\+{1,2}(?![A-Za-z0-9+])"
)
_BEFORE = lazily(
    r"(?<![A-Za-z0-9_./-])(?!(?:Pre|Post|Non|Anti|Pro|Ex|Like)-)[A-Z][A-Za-z0-9]{0,11}-\Z"
)
_REACH = 16  # characters that may stand before the known name


def of_longer_names(layout: Layout, mentions: list[Mention]) -> list[Mention]:
    """The mentions, a known test's name within a longer one being the test of the longer one."""
    taken = spans(mentions)
    return [
        _longer(layout.visible, mention, taken) if mention.entity.type == "benchmark" else mention
        for mention in mentions
    ]


def _longer(text: str, mention: Mention, taken: list[tuple[int, int]]) -> Mention:
    start, end = mention.start, mention.end
    if (before := _BEFORE.search(text, max(0, start - _REACH), start)) is not None:
        start = before.start()
    if (behind := _BEHIND.match(text, end)) is not None:
        end = behind.end()
    if start < mention.start and overlaps(start, mention.start, taken):
        start = mention.start
    if end > mention.end and overlaps(mention.end, end, taken):
        end = mention.end
    if (start, end) == (mention.start, mention.end) or mention.elliptic:
        return mention
    name = text[start:end]
    entity = unlisted(name, "benchmark")
    return Mention(start, end, entity)
