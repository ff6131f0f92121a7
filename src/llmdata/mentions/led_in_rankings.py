"""Rankings that no registry knows, by the words that lead in their places in one sentence.

`The office spelling bee: A first, B second`, `编辑部投票：A 得 11 票居首，B 6 票`: what stands before the colon names
the vote or test that the places behind it are of. They must be two at least, and the paragraph may name
no other ranking or test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.headed_rankings import NO_ORDER, TELLS_ZH, TIME_ZH
from llmdata.mentions.named_tests import unlisted

# What ranks and is no figure of speech, as a race or a game may be.
_CONTEST_EN = r"(?:spelling\s+bee|votes?|polls?|contests?|tournaments?|exams?|quiz|blind\s+tests?|bake-?offs?|shoot-?outs?|leader\s?boards?|rankings?|survey)"
_CONTEST_ZH = r"(?:投票|票选|评选|公投|盲[测评]|横评|评测|测评|实测|测验|榜单?|排行榜)"
_NAME_EN = lazily(
    rf"(?:\A|[,;(—–]\s*|\b(?i:in|on|by|at|of|from|for|held|ran|the|an?|my|our|its|their)\s+)(?P<name>(?:(?!(?i:the|an?|my|our|its|their|his|her|this|that|last|in|on|by|at|of|from|for|and|as|to|held|ran)\b)[\w'’&.-]+\s+){{1,4}}(?i:{_CONTEST_EN})(?:\s+20\d\d)?)"
    r"\s*(?:[,(][^,():]{0,32}\)?)?\s*\Z"
)
_NAME_ZH = lazily(
    rf"(?:\A|[，。；、：])(?P<name>[^，。；、：]{{1,16}}?{_CONTEST_ZH})(?:的?(?:结果|名次|座次))?(?:[，,][^，。；：]{{0,10}}|[（(][^（）()]{{0,16}}[）)])?\s*\Z"
)
_COLON = lazily(r"[：:](?=\s*\S)")
# `港湾测评前三名依次是 A、B、C`: the words go on without a colon.
_FIRST_FEW = lazily(
    r"(?:出炉|揭晓|公布|里|中|上)?，?的?前[二两三四五六十]名?(?:依次|分别)?(?:[是为]|[：:])"
)
_PLACE_ZH = r"(?!次|个|款|代|批|时间|步|梯队|阵营|季度|轮|版|遍|组|场|部分|家|类)"
_FIRST = lazily(
    r"(?i:(?<![:;]\s)\b(?:first|1st|winner|on\s+top|number\s+one)(?![\w-]|\s+(?:time|of)\b))"
    rf"|(?<![：；:;])第一{_PLACE_ZH}|居首|榜首|头名|冠军|夺冠|夺魁|登顶|🥇"
)
_NEXT = lazily(
    r"(?i:(?<![:;]\s)\b(?:second|2nd|runner[- ]up|third|3rd|number\s+two)(?![\w-]|\s+(?:time|half)\b)|\bthen\b|\bfollowed\s+by\b)"
    rf"|(?<![：；:;])第[二三]{_PLACE_ZH}|亚军|季军|次之|居次|🥈"
)
# … or votes behind each name: `A 得 11 票居首，B 6 票，C 3 票`.
_VOTES = lazily(r"[^\d，。；,;]{0,6}?\s*\d[\d.,]*\s*(?:票|(?i:votes?)\b)")
# … or words by which all stand in their order.
_IN_ORDER = lazily(
    r"(?i:\bin\s+(?:that|this|descending)\s+order\b)|依次|(?:位列|分列|名列|包揽)前[三四五]"
)
_MODELS, _SEVERAL = 2, 3  # models that have places, or whose order tells them
_REACH = 120  # characters before the colon in which a name stands


def led_in_rankings(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The words before places that name what these are of."""
    text, taken = layout.visible, spans(mentions)
    tests = {
        layout.sentences[layout.sentence_at(m.start)].block
        for m in mentions
        if m.entity.type == "benchmark"
    }
    for start, end, block in layout.sentences:
        few = _FIRST_FEW.search(text, start, end)
        opens = few or _COLON.search(text, start, end)
        if opens is None or block in tests:
            continue
        behind = starting_in(mentions, opens.end(), end)
        named = [m for m in behind if m.entity.type == "model"]
        if len(named) < _MODELS or not (few or _deals_places(text, opens.end(), end, named)):
            continue
        found = _name(text, max(start, opens.start() - _REACH), opens.start())
        if found is None or overlaps(*found, taken) or NO_ORDER.search(text, *found):
            continue
        name = " ".join(text[slice(*found)].split())
        entity = unlisted(name, "leaderboard")
        yield Mention(*found, entity)


def _deals_places(text: str, start: int, end: int, named: list[Mention]) -> bool:
    if len(named) >= _SEVERAL and _IN_ORDER.search(text, start, end):
        return True
    if _FIRST.search(text, start, end) is None:
        return False
    voted = sum(_VOTES.match(text, m.end, end) is not None for m in named)
    return _NEXT.search(text, start, end) is not None or voted >= _MODELS


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words that end at an offset name a contest."""
    chinese = HAN.search(text, start, end) is not None
    found: re.Match[str] | None = (_NAME_ZH if chinese else _NAME_EN).search(text[start:end])
    if found is None or (chinese and TELLS_ZH.search(found["name"])):
        return None
    first, last = (start + place for place in found.span("name"))
    if chinese:
        time = TIME_ZH.match(text, first, last)
        first = time.end() if time is not None else first
        if re.fullmatch(_CONTEST_ZH, text[first:last]):
            return None  # `评测：…`: any
    return first, last
