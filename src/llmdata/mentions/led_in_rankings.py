"""Rankings that no registry knows, by the words that lead in their places in one sentence.

`The office spelling bee: A first, B second`, `国内下载榜：A 第一，B 第二`: what stands before the colon names
what the places behind it are of. They must be two at least, and no test may be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention, overlaps, spans, starting_in
from llmdata.mentions.named_tests import UNLISTED
from llmdata.registry import slug

# What ranks: a contest, a vote, a list, what is counted of many.
_CONTEST_EN = (
    r"(?:bee|votes?|polls?|contests?|tests?|evals?|evaluations?|exams?|tournaments?|leagues?|cups?|race|rankings?|charts?|tables?|ladder|survey"
    r"|leader\s?boards?|boards?|standings|comparisons?|match(?:es)?|duels?|games?|challenges?|index|bake-?offs?|shoot-?outs?|gauntlets?|arena|trials?|quiz|derby|tally|championships?|olympiads?|awards?|round)"
)
_CONTEST_ZH = (
    r"(?:榜单?|排行榜?|排名|座次|投票|票选|评选|公投|测试|评测|测评|盲[测评]|横评|实测|测验|考试|比赛|大赛|竞赛|联赛|锦标赛|[杯赛]|擂台|竞技场|对决|评分|打分"
    r"|[下装]载量|调用量|使用量|用量|日活|月活|市占率|份额|访问量|热度|指数)"
)
_NAME_EN = lazily(
    rf"(?:\A|[,;(—–]\s*|\b(?i:in|on|by|at|of|from|for|the|an?|my|our|its|their|his|her|this|that)\s+)(?P<name>(?:(?!(?i:the|an?|my|our|its|their|his|her|this|that|in|on|by|at|of|from|for|and|as|to)\b)[\w'’&.-]+\s+){{0,4}}(?i:{_CONTEST_EN}))"
    r"(?P<of>\s+(?i:of|for|in)\s+(?:the\s+)?(?:[a-z][\w-]*\s?){1,3}|\s+20\d\d)?\s*(?:[,(][^,():]{0,32}\)?)?\s*\Z"
)
_NAME_ZH = lazily(
    rf"(?:\A|[，。；、：\s]|[的是有])(?P<name>[^，。；、：\s的是有]{{0,16}}?{_CONTEST_ZH})(?:结果|名次|座次)?(?:[，,][^，。；：]{{0,10}}|[（(][^（）()]{{0,16}}[）)])?\s*\Z"
)
_TIME_ZH = lazily(
    r"(?:截至|截止)?(?:(?:20\d\d\s*)?年?(?:\d{1,2}\s*月)?(?:\d{1,2}\s*[日号])?|今年|去年|本[月周年季]|上[个一]?[月周季])(?:的|份)?"
)
# `翻译大赛的前三名依次是 A、B、C`: the words go on without a colon.
_FIRST_FEW = lazily(
    r"(?:出炉|揭晓|公布|里|中|上)?，?的?前[二两三四五六十]名?(?:依次|分别)?(?:[是为]|[：:])"
)
_COLON = lazily(r"[：:](?=\s*\S)")
# What else may lead in names with places: a day, a list of what is talked of.
_NO_CONTEST = lazily(
    r"票房|富豪|股|基金|热搜|(?i:\b(?:stock|price|box\s+office|university|school|football|premier)\b)"
)
_FIRST_EN = r"(?:first|1st|winner|wins|won|on\s+top|number\s+one|no\.\s?1|leads|tops)(?![\w-]|\s+(?:time|of)\b)"
_NEXT_EN = (
    r"(?:second|2nd|runner[- ]up|third|3rd|number\s+two|no\.\s?2)(?![\w-]|\s+(?:time|half)\b)"
)
_FIRST_ZH = (
    r"(?:第一(?!次|个|款|代|批|时间|步)|居首|榜首|头名|冠军|夺冠|夺魁|登顶|领先|领跑|拔得头筹|状元)"
)
_NEXT_ZH = r"(?:第[二三](?!次|个|款|代|批|步)|亚军|季军|次之|居次|紧随其后|榜眼|探花|垫底)"
_FIRST = lazily(rf"(?i:\b{_FIRST_EN})|{_FIRST_ZH}|🥇|#1\b")
_NEXT = lazily(
    rf"(?i:\b(?:{_NEXT_EN}|then\b|followed\s+by|ahead\s+of|(?:close|just|right)\s+behind|last(?=\s*[,.;])))|{_NEXT_ZH}|🥈|#2\b"
)
# … or a number behind each name: `A 得 11 票居首，B 6 票，C 3 票`.
_NUMBER = lazily(r"[^\d，。；,;]{0,6}?\s*\d[\d.,]*\s*(?:[票分%％]|(?i:votes?|points?)\b)")
_MODELS = 2
_REACH = 120  # characters before the places in which a name stands
_WORDS = 2  # words of an English name


def led_in_rankings(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The words before a colon that name what the places behind it are of."""
    text, taken = layout.visible, spans(mentions)
    tests = {
        layout.sentences[layout.sentence_at(m.start)].block
        for m in mentions
        if m.entity.type == "benchmark"
    }
    for sentence in layout.sentences:
        colon = _COLON.search(text, sentence.start, sentence.end) or _FIRST_FEW.search(
            text, sentence.start, sentence.end
        )
        if colon is None or sentence.block in tests:
            continue
        behind = starting_in(mentions, colon.end(), sentence.end)
        named = [m for m in behind if m.entity.type == "model"]
        few = _FIRST_FEW.search(text, sentence.start, colon.end())
        if len(named) < _MODELS or not (
            few is not None or _deals_places(text, colon.end(), sentence.end, named)
        ):
            continue
        found = _name(text, sentence.start, few.start() if few else colon.start())
        if found is None or overlaps(*found, taken) or _NO_CONTEST.search(text, *found):
            continue
        name = " ".join(text[slice(*found)].split())
        entity = Entity(
            "benchmark", UNLISTED + slug(name), name, kind="leaderboard", domain="general"
        )
        yield Mention(*found, entity)


# … or words by which all stand in their order, or numbers before them.
_IN_ORDER = lazily(
    r"(?i:\bin\s+(?:that|this|descending)\s+order\b)|依次|(?:位列|分列|名列|占据|包揽)前[三四五]|从高到低|由高到低"
    r"|(?<![\w.])1[.)、]\s?[^\n]{2,60}?(?<![\w.])2[.)、]"
)
_SEVERAL = 3  # models whose order alone tells places


def _deals_places(text: str, start: int, end: int, named: list[Mention]) -> bool:
    if len(named) >= _SEVERAL and _IN_ORDER.search(text, start, end):
        return True
    if _FIRST.search(text, start, end) is None:
        return False
    numbered = sum(_NUMBER.match(text, m.end, end) is not None for m in named)
    return _NEXT.search(text, start, end) is not None or numbered >= _MODELS


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words that end before a colon name a contest."""
    pattern = _NAME_ZH if HAN.search(text, start, end) else _NAME_EN
    start = max(start, end - _REACH)
    found: re.Match[str] | None = pattern.search(text[start:end])
    if found is None:
        return None
    first, last = (start + place for place in found.span("name"))
    if pattern is _NAME_EN:
        last = start + found.end("of") if found["of"] else last
        last -= len(text[first:last]) - len(text[first:last].rstrip())
        if len(text[first:last].split()) < _WORDS:
            return None  # `The contest: …`: any
    elif (time := _TIME_ZH.match(text, first, last)) is not None:
        first = time.end()
    return (first, last) if first < last else None
