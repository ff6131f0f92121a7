"""Rankings that no registry can know: an author's own, in words or by a test of their own.

`my private ranking of coding models`, `“土豆榜”` after `我自己也有一张`, `our blind test` where it has a
winner: such a ranking is known by the words that the text has for it. A list of favourites is none:
it tells taste, unless it says that it is ranked.
"""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterator

from llmdata.folding import lower
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention, overlaps, spans, starting_in
from llmdata.mentions.headed_rankings import OF_MEASURES, Headed, headed_rankings
from llmdata.mentions.own_names import NAMED
from llmdata.registry import slug

# The id of such a ranking begins with this.
PRIVATE = "private/"

_ASK = lazily(
    r"榜|排|座次|天梯|测|考|评|题|票|对比|擂台|(?i:leader|\brank|benchmark|\beval|ranking|league\s+table|score\s?board|\b(?:my|our|call|called|models?)\b)"
)
# `下面是老周自用榜`: words before the name.
_BEFORE_NAME = lazily(r"(?:(?:下面|以下|这|那|还|也|再)?(?:就|便)?[是有叫]|下面|一张|一份|的)?")
# … and what is told of it besides: `our own silly league table`, `our team's blind test`.
_ITS_OWN = lazily(
    r"(?i:(?:(?:own|very|silly|stupid|little|tiny|humble|unscientific|biased|subjective|(?:team|newsroom|company|firm|office|lab|group|studio|desk|department|club|podcast|blog|magazine|paper|site|channel|class|agency)['’]s),?\s+)+(?!of\b)(?=\w[\w-]*\s+\w))"
)
_TASTE = lazily(
    rf"{OF_MEASURES}|"
    r"喜欢|最爱|推荐|心中|心目|私心|想要|愿望|性价比|便宜|安利|电影|游戏|书|歌|(?i:favou?rite|guilty|wish|price|cheap|cost|book|film|song|restaurant)"
)
_AROUND = 48  # characters beside a name in which taste shows
_CODING = lazily(r"编程|写代码|代码|(?i:coding|programming)")


def own_rankings(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The rankings of an author's own that have models in them."""
    taken = spans(mentions)
    headed = [
        ranking
        for ranking in headed_rankings(layout, mentions)
        if slug(ranking.name) and not overlaps(ranking.start, ranking.end, taken)
    ]
    by_heading = [_of_heading(ranking) for ranking in headed if ranking.of_itself]
    yield from by_heading
    seen: list[tuple[int, int]] = spans(by_heading)
    text = layout.visible
    named: set[int] = set()  # sentences in which a test gets its name
    lowered = lower(text)
    blocks = [(b.start, b.end) for b in layout.blocks if _ASK.search(text, b.start, b.end)]
    asked = [lowered[start:end] for start, end in blocks]
    for words, pattern in NAMED:
        for match in _matches(pattern, words, text, blocks, asked):
            group = (match.lastgroup or "name").removesuffix("_zh").removesuffix("_so")
            start, end = match.span(match.lastgroup or "name")
            before = (_BEFORE_NAME if group in ("name", "order") else _ITS_OWN).match(
                text, start, end
            )
            start = before.end() if before else start
            if overlaps(start, end, taken) or overlaps(start, end, seen):
                continue
            end -= len(text[start:end]) - len(text[start:end].rstrip())
            name = _ITS_OWN.sub("", " ".join(text[start:end].split()))
            name += "投票" if group == "vote" else ""
            if not _is_ranking(layout, mentions, group, name, (start, end)):
                continue
            near = starting_in(mentions, start - _SHORT, start)
            if (
                near
                and near[-1].entity.type == "benchmark"
                and _OF_TEST.fullmatch(text, near[-1].end, start)
            ):
                continue  # `我的“鹈鹕”年度榜` is of a test that is known
            sentence = layout.sentence_at(start)
            if group in _BY_PLACES and sentence in named:
                continue  # `my own test is called …`
            kind = "leaderboard" if group in _ORDERS else "benchmark"
            entity = _ranking(name, kind)
            mine = _MINE.search(text, max(0, start - _SHORT), start)
            first = mine.start() if mine and group not in ("listed", "called") else start
            purpose = _PURPOSE.match(text, end) if group == "name" else None
            places = [(first, purpose.end() if purpose is not None else end)]
            if group in ("exam", "called"):  # it has a name now
                named.add(sentence)
                places += [m.span() for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
            for place in places:
                if not overlaps(*place, taken) and not overlaps(*place, seen):
                    insort(seen, place)
                    yield Mention(*place, entity)
    for ranking in headed:
        if not ranking.of_itself and not overlaps(ranking.start, ranking.list_start, seen):
            yield _of_heading(ranking)


# `our ranking of models for old letters`: told with the name, though no part of it.
_PURPOSE = lazily(
    r"\s+(?:for|at|by|in)\s+(?!the\s+end\b)(?:[a-z][\w'’-]*\s*){1,6}(?<=\w)(?=[,:.;\n])"
)
# What rests on places that are told, and what is an order in itself.
_BY_PLACES = ("test", "done", "task", "vote")
_ORDERS = ("name", "en", "verb", "order", "listed", "vote")


# What any board may be called.
_ANY_BOARD = lazily(r"(?:年度|年终|年末|最新|当月|本[月周])?(?:榜单|排行榜?|排名|榜)")


def _of_heading(ranking: Headed) -> Mention:
    return Mention(ranking.start, ranking.end, _ranking(ranking.name, "leaderboard"))


def _ranking(name: str, kind: str) -> Entity:
    domain = "coding" if _CODING.search(name) else "general"
    return Entity("benchmark", PRIVATE + slug(name), name, kind=kind, domain=domain)


def _matches(
    pattern: re.Pattern[str],
    words: list[str],
    text: str,
    blocks: list[tuple[int, int]],
    asked: list[str],
) -> Iterator[re.Match[str]]:
    """The matches of a pattern in the blocks that hold one of its words."""
    for (start, end), block in zip(blocks, asked, strict=True):
        if any(word in block for word in words):
            yield from pattern.finditer(text, start, end + 1)  # the line's end tells lead-ins


_MINE = lazily(r"\b(?i:my|our)\s+(?:\w+\s+){0,3}\Z")
_OF_TEST = lazily(r"[ ”\"」』*的]{0,4}")  # between a test and its ranking
_SHORT = 40  # characters from `my` to a name


def _is_ranking(
    layout: Layout, mentions: list[Mention], group: str, name: str, place: tuple[int, int]
) -> bool:
    """Whether words name a ranking of models rather than taste, any test, or a choice of others'."""
    sentence = layout.sentences[layout.sentence_at(place[0])]
    behind = 0 if group in _BY_PLACES else _AROUND  # what a test is made of is no taste
    around = max(sentence.start, place[0] - _AROUND), min(sentence.end, place[1] + behind)
    if group != "listed" and _TASTE.search(layout.visible, *around):
        return False
    text = layout.visible
    if _IS_ELSE.match(text, place[1]) or (
        _SEE.search(text, max(sentence.start, place[0] - _SHORT), place[0])
        and not text[place[1] : sentence.end].rstrip().endswith((":", "："))
    ):
        return False
    if not slug(name) or not _ranks_models(layout, mentions, sentence.block):
        return False
    if group == "test" and _ANY_TEST.fullmatch(name):
        return False
    if group in (*_BY_PLACES, "verb") and not _has_places(layout, mentions, sentence):
        return False
    of_others = _PUBLIC.search(name) or _ANY_BOARD.fullmatch(name)
    return not (of_others and _elsewhere(mentions, sentence))


# `see our ranking of 2025`: it stands in another text.
_SEE = lazily(
    r"(?i:\b(?:see|read|visit|browse|consult|check(?:\s+out)?|refer\s+to|head\s+(?:over\s+)?to|(?:found|listed|more|details?)\s+(?:in|on|at))\s+(?:also\s+)?(?:my|our)\s+(?:\w+\s+){0,3})\Z"
    r"|(?:参见|参阅|参考|请看|详见|可?见|看看?)\s*\Z"
)
# `our evaluation platform`: what it is a part of is the thing.
_IS_ELSE = lazily(
    r"[\s-]+(?i:platforms?|pipelines?|frameworks?|harness(?:es)?|teams?|groups?|process(?:es)?|tools?|toolkits?|scripts?|code|methodolog(?:y|ies)|methods?|guides?|pages?|posts?|articles?|library|infrastructure|services?|software)\b"
)
_NEAR = 8  # blocks behind the one that names a ranking


def _ranks_models(layout: Layout, mentions: list[Mention], block: int) -> bool:
    """Whether two models are named where a ranking is, or right behind."""
    blocks = layout.blocks
    last = min(block + _NEAR, len(blocks) - 1)
    near = starting_in(mentions, blocks[block].start, blocks[last].end)
    named = {m.entity.id for m in near if m.entity.type == "model"}
    return len(named) > 1


# `my top three on LMArena`: a choice from a board that others run.
_PUBLIC = lazily(r"(?i:top)")


def _elsewhere(mentions: list[Mention], sentence: Sentence) -> bool:
    here = starting_in(mentions, sentence.start, sentence.end)
    return any(mention.entity.type == "benchmark" for mention in here)


def _first_of(ordinal: str, others: str) -> str:
    """The pattern of an English ordinal that is a place, or of other words for it."""
    alone = r"(?=\s*[,.;:—–]|\s+(?:place|and|with|at|by|is|was|in)\b)"
    return rf"(?i:\b(?:{ordinal}{alone}|{others})\b)"


# Words that give places; a test in which only one of them stands ranks nobody.
_PLACES = tuple(
    lazily(words)
    for words in (
        r"第一(?!次|个|款|代|批|时间|步|人称|手|大|版|方|天|季)|冠军|榜首|居首|首位|头名|登顶|夺魁|胜出|🥇|"
        + _first_of(
            "first",
            r"winner|on\s+top|came\s+top|number\s+one|1st|"
            r"won(?=\s*[,.;:]|\s+(?:by|with|ahead|narrowly|clearly|easily)\b)",
        ),
        r"第二(?!次|个|款|代|批|步|人称|手|大|版|方|天|季)|亚军|次之|紧随其后|🥈|"
        + _first_of("second", r"runner[- ]up|followed\s+by|2nd|close\s+behind"),
        r"第三(?!次|个|款|代|批|步|人称|方|手|大|版|天|季)|季军|垫底|🥉|"
        + _first_of("third", r"3rd|last\s+place"),
    )
)
# Words by which the models behind them stand in the order of their places.
_IN_ORDER = lazily(
    r"前[两二三四五六七八九十\d]\s*(?:名|位|甲)(?:是|为|依次|分别|：|:)|(?:排名|名次|座次|顺序)(?:是|为|如下|：)|依次(?:是|为)"
    r"|(?i:\b(?:the\s+)?top\s+(?:two|three|four|five|\d)\s*(?:was|were|is|are|:)|\b(?:standings|podium|order)\b[^.;]{0,24}(?::|\b(?:is|was)\b))"
)
_FEWEST = 2
_NEXT = 2  # sentences behind the one that names a test
# `our tests`, `我们测试`: any of them, not one with a name.
_ANY_TEST = lazily(
    r"(?i:(?:own|very)?\s*(?:tests?|testing|evals?|evaluations?|benchmarks?|experiments?|trials?|suite|survey|polls?|exams?|challenge))|(?:我们?|咱们?|本人|笔者)的?(?:实测|测试|评测|对比|测评)"
)


def _has_places(layout: Layout, mentions: list[Mention], sentence: Sentence) -> bool:
    """Whether the text says who came first and second from the sentence that names a test on."""
    blocks = layout.blocks
    last = min(layout.sentence_at(sentence.start) + _NEXT, len(layout.sentences) - 1)
    end = min(blocks[sentence.block].end, layout.sentences[last].end)
    told = sum(words.search(layout.visible, sentence.start, end) is not None for words in _PLACES)
    told += _FEWEST * (_IN_ORDER.search(layout.visible, sentence.start, end) is not None)
    near = starting_in(mentions, sentence.start, end)
    models = {m.entity.id for m in near if m.entity.type == "model"}
    if told >= _FEWEST and len(models) >= _FEWEST:
        return True
    following = blocks[sentence.block + 1 : sentence.block + 1 + _NEAR]
    ranked = [
        block
        for block in following
        if (block.number is not None or _ROW.match(layout.visible, block.start, block.end))
        and block.section == blocks[sentence.block].section
        and any(m.entity.type == "model" for m in starting_in(mentions, block.start, block.end))
    ]
    return len(ranked) >= _FEWEST


_ROW = lazily(r"\s*\d{1,2}\s*，")  # a row of a table that opens with a place
