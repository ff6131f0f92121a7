"""Public rankings that no registry knows, by a name that ends as theirs do: `the Open Foo Leaderboard`.

A sentence that ranks models must stand round the name; what begins with whoever keeps it, or is
known, is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.named_tests import unlisted
from llmdata.mentions.venues import lists_places

_WORD = r"[A-Z][A-Za-z0-9.&+-]{0,24}"
_NAME = lazily(
    rf"(?<![A-Za-z0-9_.-])(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:[Ll]eader\s?[Bb]oard|Arena))(?![A-Za-z0-9_-])(?!\s+[A-Z])"
)
# Names of other things end so too: there a place must be tied to the name.
_TIED_NAME = lazily(
    rf"(?i:\b(?:top(?:s|ped|ping)?|leads?|led|leading|head(?:s|ed|ing)?|atop|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|number\s+\w+|#\s?\d{{1,3}}|place|spot|top)\s+(?:on|in|of)|\b(?:edition|run|issue|round|update)\s+of))\s+(?:the\s+)?"
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:Index|Rankings?|Board|League\s+Table))(?![\w-])(?!\s+[A-Z])"
)
# `On the Harbour Index, A was first`: a sentence that opens with such a name must say who came where.
_OPENING_NAME = lazily(
    rf"(?:(?<=[.;:!?]\s)|(?<=\n)|^)(?:On|In|By|Per|According\s+to)\s+(?:the\s+)?"
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,3}}?\s+(?:Index|Rankings?|League\s+Table|Standings|Ladder|Scoreboard))(?![\w-])(?!\s+[A-Z])",
    re.MULTILINE,
)
_CAME = lazily(
    r"(?i:\b(?:was|is|were|are|c[ao]me|comes|ranked|placed|stands|stood|sits|sat|finished|put|puts|ha[ds])\s+(?:(?:[^.;]|\.(?=\d)){0,32}?\s)?(?:(?:first|second|third|fourth|fifth)(?=\s*(?:[,.;)]|\Z)|\s+(?:in|with|at|on|and|by|since|place|overall)\b)|number\s+one|on\s+top|in\s+front|in\s+the\s+lead)|\b(?:leads|led|topped|tops)\b)"
)
# `Lexora's contract leaderboard`: of somebody whom no registry knows.
_OF_SOMEBODY = lazily(
    r"(?<![\w.-])(?P<owner>(?!(?:Today|Yesterday|Tomorrow|Every\w*|Any\w*|Some\w*|No|Who|What|It|He|She|Let|There|Here|That|This|Last|Year|Month|Week|Spring|Summer|Autumn|Fall|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Each|One|World|China|Europe|America)['’])[A-Z][A-Za-z0-9.-]{2,24})['’]s\s+"
    r"(?P<kind>(?:(?!own\b|current\b|new\b|latest\b|public\b)[a-z-]+\s+){0,2}?(?:leader\s?board|rankings?|league\s+table))(?![\w-])"
)
# Over a list whose items tell places: `New on the Harbour Index:`, `changes in the QuillBench table`.
_LISTED_NAME = lazily(
    rf"(?i:\b(?:on|in|to|of|for)\s+(?:the\s+)?)(?P<name>{_WORD}(?:\s+{_WORD}){{0,3}}?\s+(?:Index|Rankings?|Board|League\s+Table)|[A-Z]\w*(?:[Bb]ench|Arena|Eval)(?=\s+(?:table|ranking|rankings|standings|list|board|chart)\b))(?![\w-])(?!\s+[A-Z])"
)
_QUOTED = lazily(
    r"[“「『《](?P<name>[^“”「」『』《》\n，。]{1,12}(?:榜单?|排行榜|天梯榜?))[”」』》](?=\s*(?:[上里中的，：:（(]|第|排|榜首|头名|冠军))"
)
# `“尺度”10 月榜上`: a name in quotes with its ranking of a time.
_QUOTED_TIME = lazily(
    r"[“「『《](?P<name>[^“”「」『』《》\n，。]{2,10})[”」』》]\s*(?:的)?\s*(?:(?:20\d\d\s*年)?\s*\d{1,2}\s*月(?:份)?的?|(?:年度|年终|本月|最新|新一期)的?)\s*(?:(?:大?模型|评测|综合|总|能力)){0,2}(?:榜单?|排行榜|排名)(?=\s*(?:[上里中的，：:（(]|第|排|榜首|头名|冠军))(?![^。]{0,40}(?:热度|人气|销量|播放|票房|声量))"
)
# Charts of other things than models.
OTHER_CHARTS = lazily(
    r"热搜|畅销|免费|下载|付费|富豪|票房|音乐|图书|影|剧|歌|股|基金|胡润|福布斯|财富|人气|红黑|城市|大学|上证|深证|恒生|物价|消费|景气|信心|经理|双十一|双11|超话|(?i:S&P|Nasdaq|Dow\b|stock|price|consumer|MSCI|FTSE|university|share|advisory|supervisory|school|of\s+Directors)"
)
_ASK = lazily(
    r"(?i:leader\s?board|ranking|league)|Arena|Index|Board|Standings|Ladder|Scoreboard|榜|天梯|排名"
)
_RANKS = lazily(
    r"(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top(?:ped|s)?|led|leads|leader|head(?:s|ed)?|rank(?:ed|s)?|place[ds]?|number\s+\w+|no\.\s?\d|won|winner|runner[- ]up|\d+(?:st|nd|rd|th))\b|#\s?\d)|第|榜首"
)
_PLACES_ZH = lazily(
    r"第\s*[一二三四五六七八九十\d]{1,3}(?!\s*[个次时天批届期条部本款家])|榜首|居首|登顶|头名|冠军|夺冠"
)
_OF_MODELS = lazily(r"(?i:\b(?:models?|llms?)\b)|模型")
# Words that may open such a name in a text and are no part of it, or leave nothing of it.
_NOTHING = frozenset(
    "public official new old main own other live text chat chatbot global overall current".split()
)


def named_boards(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The rankings that a text names in sentences which rank models."""
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    yield from _of_somebody(layout, mentions, taken)
    listed = [m for m in _LISTED_NAME.finditer(text) if not OTHER_CHARTS.search(m["name"])]
    for match in (*_NAME.finditer(text), *_of_places(text), *_quoted(text), *listed):
        start = _start(text, *match.span("name"))
        if start is None or overlaps(start, match.end("name"), taken):
            continue
        sentence = layout.sentences[layout.sentence_at(start)]
        if match in listed and not lists_places(layout, mentions, sentence.block):
            continue
        ranks = _PLACES_ZH if HAN.search(match["name"]) else _RANKS
        if match not in listed and not (
            ranks.search(text, sentence.start, sentence.end)
            and _speaks_of_models(text, mentions, sentence)
        ):
            continue
        name = " ".join(text[start : match.end("name")].split())
        entity = unlisted(name, "leaderboard")
        taken = sorted([*taken, (start, match.end("name"))])
        yield Mention(start, match.end("name"), entity)


def _speaks_of_models(text: str, mentions: list[Mention], sentence: Sentence) -> bool:
    named = starting_in(mentions, sentence.start, sentence.end)
    return any(m.entity.type == "model" for m in named) or bool(
        _OF_MODELS.search(text, sentence.start, sentence.end)
    )


def _of_somebody(
    layout: Layout, mentions: list[Mention], taken: list[tuple[int, int]]
) -> Iterator[Mention]:
    """The rankings of whoever is named by nothing but them."""
    text = layout.visible
    for match in _OF_SOMEBODY.finditer(text):
        if overlaps(*match.span(), taken):
            continue
        sentence = layout.sentences[layout.sentence_at(match.start())]
        if not _CAME.search(text, sentence.start, sentence.end):
            continue
        if _speaks_of_models(text, mentions, sentence):
            name = f"{match['owner']} {' '.join(match['kind'].split())}"
            entity = unlisted(name, "leaderboard")
            yield Mention(*match.span(), entity)


def _of_places(text: str) -> Iterator[re.Match[str]]:
    opening = (
        m for m in _OPENING_NAME.finditer(text) if _CAME.search(text, m.end(), m.end() + _CLAUSES)
    )
    return (m for m in (*_TIED_NAME.finditer(text), *opening) if not OTHER_CHARTS.search(m["name"]))


_CLAUSES = 160  # characters behind a name in which places are told


def _quoted(text: str) -> Iterator[re.Match[str]]:
    return (
        m
        for m in (*_QUOTED.finditer(text), *_QUOTED_TIME.finditer(text))
        if not OTHER_CHARTS.search(m["name"])
    )


def _start(text: str, start: int, end: int) -> int | None:
    """Where a name begins behind words that are no part of it; None where nothing is left of it."""
    while start < end:
        word = text[start:end].split(None, 1)
        if HAN.search(text, start, end):
            return start
        if len(word) < _LEAST or word[0].lower() in _NOTHING:
            return None
        if word[0].endswith(_OF_WHERE):
            start = end - len(word[1])
            continue
        if word[0].lower() not in NO_PART or word[0] in ("Open", "AI", "LLM"):
            return start
        start = end - len(word[1])
    return None


_LEAST = 2  # words of a name
_OF_WHERE = (
    "-based",
    "-language",
    "-run",
    "-hosted",
    "-backed",
)  # `the Vienna-based Foo leaderboard`
