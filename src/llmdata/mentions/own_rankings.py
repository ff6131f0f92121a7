"""Rankings that no registry can know: an author's own, in words or by a test of their own.

`my private ranking of coding models`, `“土豆榜”` after `我自己也有一张`, `our blind test` where it has a
winner: such a ranking is known by the words that the text has for it. A list of favourites is none:
it tells taste.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.layout import Layout, Sentence
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.registry import slug

# The id of such a ranking begins with this.
PRIVATE = "private/"

# Words between `my` and what is ranked: no other noun that could own it.
_WORDS_EN = (
    r"(?:(?!(?i:of|the|in|on|to|for|at|from|with|is|was|are|were|a|an|that|as)\s)[\w'’-]+,?\s+"
    r"|[“\"][^“”\"\n]{3,60}[”\"]\s+){0,6}?"
)
_OWN = r"\b(?i:my|our)\s+"
_COUNT = r"(?:three|four|five|six|seven|eight|ten|\d{1,2})"
_KIND_EN = rf"(?:leaderboards?|rankings?|league\s+tables?|score\s?boards?|tier\s+list|podium|pecking\s+order|top[\s-]{_COUNT}(?!\s*%))"
_TEST_EN = (
    r"(?:tests?|testing|evals?|evaluations?|benchmarks?|exams?|challenge|gauntlet|bake-?offs?|shoot-?outs?|comparisons?|head-to-heads?|"
    r"face-?offs?|trials?|tastings?|contests?|tournaments?|cook-offs?|experiments?|round-?ups?|showdowns?|polls?|survey|suite|testbench|test\s+bench)"
)
_OF_MODELS = r"(?:\s+(?:of|for)\s+(?:the\s+|this\s+year['’]s\s+)?(?:[a-z][a-z-]*\s+){0,3}?(?:models|llms|assistants|agents|chatbots|labs))?"
_KIND_ZH = r"(?:排行榜|榜单|排名榜|天梯榜?|红黑榜|榜(?![首样上中里次])|排名(?![第上靠])|排行|排序|座次|梯队表)"
_TEST_ZH = r"(?:评测集|测试集|评测|测评|横评|盲测|实测|考题|考试|题库|测试(?!版|员|用户|人员|工程|中心)|对比|擂台|PK)"
_OWN_ZH = r"(?:自用|自制|自建|自测|私人|私房|私藏|个人|内部|小组|年终|年末|年度|主观|土)"
_WE_ZH = r"(?:我们?|本人|本号|本站|咱们?|编辑部|自家|我司|笔者)"
_ASK = re.compile(
    r"榜|排|座次|天梯|测|考|评|对比|擂台|(?i:leader|\brank|benchmark|\beval|ranking|league\s+table|score\s?board|\b(?:my|our)\b)"
)
_NAMED = (
    # `my private ranking of coding models`
    re.compile(rf"{_OWN}(?P<name>{_WORDS_EN}(?i:{_KIND_EN}{_OF_MODELS}))\b"),
    # `our own Desk Test`
    re.compile(
        r"\b(?i:my|our)\s+(?i:(?:own|very|silly|little|private|personal|in-house|internal|yearly|annual|usual)\s+){0,3}(?:(?<=\bown\s)|(?<=\s))(?i:one|own)?(?:[.:]\s+(?:We\s+call\s+it\s+)?[Tt]he\s+)?[“\"]?(?P<exam>(?:[A-Z][\w'’-]*\s+){1,3}(?:Test|Exam|Bench|Benchmark|Index|Board|Challenge|Gauntlet|League|Ranking|Leaderboard|Cup))\b"
    ),
    # `my yearly "plan a party" test`
    re.compile(rf"{_OWN}(?P<test>{_WORDS_EN}(?i:{_TEST_EN}))\b(?!['’-])"),
    # `我们组的年末排行榜`, `我自己的榜`, `我给的排序`
    re.compile(
        rf"(?P<name>(?:我们?|本人|本号|本站|咱们?|编辑部)(?!觉得|认为|看|喜欢|选|心|爱|在)[\u4e00-\u9fff]{{0,6}}?(?:自己)?的?(?:一张|一份)?[\u4e00-\u9fffA-Za-z ]{{0,8}}?{_KIND_ZH})"
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
    # `我们内部评测集`, `我们做了一次横评`
    re.compile(
        rf"(?:{_WE_ZH}[\u4e00-\u9fff]{{0,6}}?(?:做|搞|办|组织|跑)(?:过|了)?(?:一[次场轮个]|几[次场轮])?的?(?P<done>[\u4e00-\u9fff]{{0,6}}?{_TEST_ZH})"
        rf"|(?P<test>{_WE_ZH}(?:(?![会让把被给想要能请叫说用跑在对是有了得和与做到过看发])[\u4e00-\u9fffA-Za-z ]){{0,8}}?{_TEST_ZH}))",
        re.MULTILINE,
    ),
    # `How I would rank the coding models:`, `要我排的话：`
    re.compile(
        r"\b(?:I|[Ww]e)(?:['’](?:d|ll|ve)|\s+(?:would|will|have|do))?\s+(?:\w+ly\s+)?(?P<verb>rank(?:ed)?\s+(?:them|(?:the|these|this\s+year['’]s)\s+(?:[a-z-]+\s+){0,4}?(?:models|llms|assistants|agents|chatbots)))\b"
        r"|(?P<order>(?:要|让|换)我来?排(?:的话|名|一下|序)?|我(?:会|就|来)?(?:这么|这样|如此)排)(?=[^。！？\n]{0,12}[：:，,])"
    ),
)
# `下面是老周自用榜`: words before the name.
_BEFORE_NAME = re.compile(r"(?:(?:下面|以下|这|那|还|也|再)?(?:就|便)?[是有叫]|下面|一张|一份|的)?")
_ITS_OWN = re.compile(r"(?i:(?:own|very)\s+(?!of\b)(?=\w[\w-]*\s+\w))")
_TASTE = re.compile(
    r"喜欢|最爱|推荐|心中|心目|私心|想要|愿望|性价比|便宜|安利|电影|游戏|书|歌|(?i:favou?rite|guilty|wish|price|cheap|cost|book|film|song|restaurant)"
)
_AROUND = 48  # characters beside a name in which taste shows
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
            before = (_BEFORE_NAME if group in ("name", "order") else _ITS_OWN).match(
                text, start, end
            )
            start = before.end() if before else start
            if overlaps(start, end, taken) or overlaps(start, end, sorted(seen)):
                continue
            name = _ITS_OWN.sub("", " ".join(text[start:end].split()))
            sentence = layout.sentences[layout.sentence_at(start)]
            around = max(sentence.start, start - _AROUND), min(sentence.end, end + _AROUND)
            if _TASTE.search(text, *around) or not slug(name):
                continue
            if not _ranks_models(layout, mentions, sentence.block):
                continue
            if group == "test" and _ANY_TEST.fullmatch(name):
                continue
            if group in ("test", "done", "verb") and not _has_places(layout, mentions, sentence):
                continue
            if _PUBLIC.search(name) and _elsewhere(mentions, sentence):
                continue
            domain = "coding" if _CODING.search(name) else "general"
            kind = "benchmark" if group in ("test", "done", "exam") else "leaderboard"
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


# `my top three on LMArena`: a choice from a board that others run.
_PUBLIC = re.compile(r"(?i:top)")


def _elsewhere(mentions: list[Mention], sentence: Sentence) -> bool:
    return any(
        m.entity.type == "benchmark" and sentence.start <= m.start < sentence.end for m in mentions
    )


def _first_of(ordinal: str, others: str) -> str:
    """The pattern of an English ordinal that is a place, or of other words for it."""
    alone = r"(?=\s*[,.;:—–]|\s+(?:place|and|with|at|by|is|was|in)\b)"
    return rf"(?i:\b(?:{ordinal}{alone}|{others})\b)"


# Words that give places; a test in which only one of them stands ranks nobody.
_PLACES = tuple(
    re.compile(words)
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
_FEWEST = 2
_NEXT = 2  # sentences behind the one that names a test
# `our tests`, `我们测试`: any of them, not one with a name.
_ANY_TEST = re.compile(
    r"(?i:(?:own|very)?\s*(?:tests?|testing|evals?|evaluations?|benchmarks?|experiments?|trials?|suite|survey|polls?|exams?|challenge))|(?:我们?|咱们?|本人|笔者)的?(?:实测|测试|评测|对比|测评)"
)


def _has_places(layout: Layout, mentions: list[Mention], sentence: Sentence) -> bool:
    """Whether the text says who came first and second from the sentence that names a test on."""
    blocks = layout.blocks
    last = min(layout.sentence_at(sentence.start) + _NEXT, len(layout.sentences) - 1)
    end = min(blocks[sentence.block].end, layout.sentences[last].end)
    told = sum(words.search(layout.visible, sentence.start, end) is not None for words in _PLACES)
    models = {
        m.entity.id
        for m in mentions
        if m.entity.type == "model" and sentence.start <= m.start < end
    }
    if told >= _FEWEST and len(models) >= _FEWEST:
        return True
    following = blocks[sentence.block + 1 : sentence.block + 1 + _FEWEST]
    return len(following) == _FEWEST and all(
        block.number is not None
        and any(m.entity.type == "model" and block.start <= m.start < block.end for m in mentions)
        for block in following
    )
