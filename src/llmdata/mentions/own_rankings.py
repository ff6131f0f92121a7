"""Rankings that no registry can know: an author's own, and places that rank only in passing.

`my private ranking of coding models`, `“土豆榜”` after `我自己也有一张`: such a ranking is known by
the words that the text has for it. A list of favourites is none: it tells taste.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import slug

# The id of such a ranking begins with this.
PRIVATE = "private/"

_KIND_EN = r"(?:leaderboards?|rankings?|league\s+tables?|score\s?boards?|power\s+rankings?)"
_OWN_EN = (
    r"(?:own|private|personal|internal|in-house|house|home-?made|home-?grown|home-?brewed?|little|humble|annual|yearly|year-end|end-of-year|"
    r"unscientific|subjective|small|informal|unofficial|office|team|tiny|modest|biased|opinionated|coding|model|agent|llm|\w+ly|\d{4})"
)
_KIND_ZH = r"(?:排行榜|榜单|排名榜|天梯榜?|榜(?![首样上中里次])|排名(?![第上靠]))"
_OWN_ZH = r"(?:自用|自制|自建|自测|私人|私房|私藏|个人|内部|小组|年终|年末|年度|主观|土)"
_ASK = re.compile(
    r"榜|排名|天梯|(?i:leader|benchmark|\beval\b|ranking|league\s+table|score\s?board|\b(?:my|our)\b)"
)
_NAMED = (
    # `my private ranking of coding models`
    re.compile(
        rf"\b(?P<name>(?i:(?:my|our)\s+(?:{_OWN_EN},?\s+){{0,4}}{_KIND_EN}(?:\s+(?:of|for)\s+(?:the\s+)?(?:[a-z][a-z-]*\s+){{0,3}}?(?:models|llms|assistants|agents))?))\b"
    ),
    # `my silly tram benchmark`
    re.compile(
        r"(?i:my|our)\s+(?i:(?:own|very|silly|little|private|personal|favou?rite|homemade|home-made|home-grown|small|stupid|humble|usual|trusty|annual)\s+){0,3}(?P<test>(?:[a-z][\w'-]*\s+){1,2}(?:benchmark|eval|leaderboard))\b(?!\s+(?:results?|scores?|suite|numbers|setup))"
    ),
    # `our own Desk Test`
    re.compile(
        r"\b(?i:my|our)\s+(?i:(?:own|very|silly|little|private|personal|in-house|internal|yearly|annual|usual)\s+){0,3}(?:(?<=\bown\s)|(?<=\s))(?i:one|own)?(?:[.:]\s+(?:We\s+call\s+it\s+)?[Tt]he\s+)?[“\"]?(?P<exam>(?:[A-Z][\w'’-]*\s+){1,3}(?:Test|Exam|Bench|Benchmark|Index|Board|Challenge|Gauntlet|League|Ranking|Leaderboard|Cup))\b"
    ),
    # `我们组的年末排行榜`, `我自己的榜`
    re.compile(
        rf"(?P<name>(?:我们?|本人|本号|本站|咱们?|编辑部)(?!觉得|认为|看|喜欢|选|心|在)[\u4e00-\u9fff]{{0,4}}?(?:自己)?的?(?:一张|一份)?[\u4e00-\u9fffA-Za-z ]{{0,8}}?{_KIND_ZH})"
    ),
    # `老周自用榜`
    re.compile(
        rf"(?:^|(?<=[^\u4e00-\u9fff])|(?<=[是叫为的]))(?P<name>[\u4e00-\u9fffA-Za-z]{{0,5}}?{_OWN_ZH}[\u4e00-\u9fff]{{0,6}}?{_KIND_ZH})",
        re.MULTILINE,
    ),
    # `我自己也有一张“土豆榜”`, `our own "Potato League"`
    re.compile(
        rf"(?:我|咱|自己|编辑部|本号)[^。！？\n“”]{{0,24}}[“「『《](?P<name>[^“”「」『』《》\n，。]{{1,12}}{_KIND_ZH})(?=[”」』》])"
        r"|\b(?i:my|our)\b[^.!?\n“”\"]{0,48}[“\"](?P<en>(?:[Tt]he\s+)?(?:[A-Z][\w'’-]*\s+){1,3}(?:Leaderboard|Ranking|Rankings|League|Index|Table|Chart|Board|Cup))(?=[,.]?[”\"])"
    ),
)
# `下面是老周自用榜`: words before the name.
_BEFORE_NAME = re.compile(r"(?:(?:下面|以下|这|那|还|也|再)?(?:就|便)?[是有叫]|下面|一张|一份|的)?")
_WHOSE = re.compile(r"(?i:(?:my|our)\s+(?:own\s+)?(?!own\b)(?=\w[\w-]*\s+\w))")
_TASTE = re.compile(
    r"喜欢|最爱|推荐|心中|心目|私心|想要|愿望|性价比|便宜|安利|电影|游戏|书|歌|(?i:favou?rite|guilty|wish|price|cheap|cost|book|film|song|restaurant)"
)
_CODING = re.compile(r"编程|写代码|代码|(?i:coding|programming)")


def own_rankings(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The rankings of an author's own that have models in them."""
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    seen: list[tuple[int, int]] = []
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            group = match.lastgroup or "name"
            start, end = match.span(group)
            before = _BEFORE_NAME.match(text, start, end)
            start = before.end() if before else start
            if overlaps(start, end, taken) or overlaps(start, end, sorted(seen)):
                continue
            name = _WHOSE.sub("", " ".join(text[start:end].split()))
            sentence = layout.sentences[layout.sentence_at(start)]
            if _TASTE.search(text, sentence.start, sentence.end) or not slug(name):
                continue
            if not _ranks_models(layout, mentions, sentence.block):
                continue
            domain = "coding" if _CODING.search(name) else "general"
            kind = "benchmark" if group == "test" else "leaderboard"
            entity = Entity("benchmark", PRIVATE + slug(name), name, kind=kind, domain=domain)
            seen.append((start, end))
            yield Mention(start, end, entity)


_NEAR = 8  # blocks behind the one that names a ranking


def _ranks_models(layout: Layout, mentions: list[Mention], block: int) -> bool:
    """Whether two models are named where a ranking is, or right behind."""
    blocks = layout.blocks
    last = min(block + _NEAR, len(blocks) - 1)
    named = {
        m.entity.id
        for m in mentions
        if m.entity.type == "model" and blocks[block].start <= m.start < blocks[last].end
    }
    return len(named) > 1


# Names that mean a ranking only where a sentence ranks models: which one of the registry.
_VENUES = {"OpenRouter": "openrouter-rankings"}
_WORDS = (
    (
        re.compile(
            r"(?<![图像频觉语音编程码网页发聊天器人型模学视])竞技场(?!模式|里的较量|老板|大战|化)"
        ),
        "lmarena",
    ),
    (re.compile(r"(?<![\w-])WebDev(?![\w-])"), "webdev-arena"),
)
_RANKS = re.compile(
    r"第\s*[一二三四五六七八九十\d]|[登打刷霸]榜|榜首|榜一|登顶|头名|冠军|排名|名次|前[三五十]"
    r"|(?:用量|调用量|使用量|消耗量?)[^，。；]{0,8}(?:最|冠)|用得最[多猛]"
    r"|(?i:\b(?:first|top(?:ped|s)?|number\s+(?:one|two|three)|no\.\s?\d|second|third|fourth|fifth|rank(?:ed|s|ing|ings)?|most[- ](?:used|popular|called)|leads?|led|chart|\d+(?:st|nd|rd|th)\s+(?:place|spot))\b|#\d)"
)


def venues(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, where those of places that rank in passing are of their rankings."""
    boards = names.registry.benchmarks
    out: list[Mention] = []
    for mention in mentions:
        board = _VENUES.get(mention.entity.name)
        if board in boards and _ranked(layout, mentions, mention.start):
            mention = replace(mention, entity=names.entity("benchmark", str(board)))
        out.append(mention)
    taken = spans(mentions)
    for words, meant in _WORDS:
        if meant not in boards:
            continue
        entity = names.entity("benchmark", meant)
        out += [
            Mention(*match.span(), entity)
            for match in words.finditer(layout.visible)
            if not overlaps(*match.span(), taken) and _ranked(layout, mentions, match.start())
        ]
    return sorted(out, key=lambda mention: mention.start)


def _ranked(layout: Layout, mentions: list[Mention], place: int) -> bool:
    sentence = layout.sentences[layout.sentence_at(place)]
    return _RANKS.search(layout.visible, sentence.start, sentence.end) is not None and any(
        m.entity.type == "model" and sentence.start <= m.start < sentence.end for m in mentions
    )
