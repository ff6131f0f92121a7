"""Rankings that an evaluator keeps besides those that are known of him: `Vals AI's Finance Agent board`.

The sentence must deal out places to models.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.named_tests import unlisted

_ASK = lazily(r"(?i:board|ranking|index|league)")
_HIS = lazily(
    r"['’]s\s+(?P<kind>(?:(?!(?i:own|new|current|latest|public|main|overall|general|advisory|supervisory|stock|price|official)\b)[A-Za-z][\w-]*\s+){1,3}?)"
    r"(?P<word>(?i:leader\s?board|board|rankings?|index|league\s+table))(?![\w-])"
)
# Whoever has a place on it, before the name or behind: `A is third on …`, `…: A first, B second`.
_ON_IT = lazily(
    r"(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|top(?:s|ped)?|leads|led|number\s+one|place|spot|#\s?\d+)\s+(?:place\s+|spot\s+)?(?:on|of|in)\s+(?:the\s+)?)\Z"
)
_DEALT = lazily(
    r"(?i:\bfirst\b(?:[^.;!?]|\.(?=\d)){1,160}?\bsecond\b)|#1\b(?:[^.;!?]|\.(?=\d)){1,160}?#2\b"
    r"|\A[^.;!?]{0,40}?(?:,|\b(?i:is|was)\s+)(?:(?:[^.;!?]|\.(?=\d)){0,48}?\s)?(?i:leads|led\s+by|topped\s+by|tops|first(?=\s*[,.;]|\s+with|\s+at)|on\s+top)\b"
)
_BACK = 40  # characters before an evaluator in which a place may be told


def boards_of_evaluators(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    for keeper in mentions:
        if keeper.entity.type != "organization" or keeper.entity.kind != "evaluator":
            continue
        match = _HIS.match(text, keeper.end)
        if match is None or overlaps(match.start("kind"), match.end(), taken):
            continue
        sentence = layout.sentences[layout.sentence_at(keeper.start)]
        named = starting_in(mentions, sentence.start, sentence.end)
        before = max(sentence.start, keeper.start - _BACK)
        if not (
            _ON_IT.search(text, before, keeper.start)
            or _DEALT.search(text[match.end() : sentence.end])
        ) or all(m.entity.type != "model" for m in named):
            continue
        name = " ".join(f"{keeper.entity.name} {match['kind']}".split())
        entity = replace(unlisted(name, "leaderboard"), organization_id=keeper.entity.id)
        yield Mention(match.start("kind"), match.end(), entity)
