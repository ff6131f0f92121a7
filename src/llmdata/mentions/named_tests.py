"""Tests that no registry knows: a name that ends as theirs do (`FooBench`), or that a text calls one.

`a private benchmark called Anvil`, `一个名为“三板斧”的评测集`: it is that test wherever it stands. So is
what a model has a score on, where the words say that it is a test (`在 TMX+ 测试上 58.6%`, `CPhys 得分 96.7`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import ahocorasick_rs

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.registry import slug

# The id of such a test begins with this.
UNLISTED = "unlisted/"


def unlisted(name: str, kind: str) -> Entity:
    """A test or ranking that no registry knows, by the name that a text has for it."""
    return Entity("benchmark", UNLISTED + slug(name), name, kind=kind, domain="general")


_KIND = r"(?:benchmark|eval|evaluation|test|exam|challenge|suite|leaderboard|ranking|contest|competition)"
_KIND_ZH = r"(?:测试集|评测集|测试(?!版|员)|评测|基准|题库|考试|竞赛|榜单|排行榜)"
_ZH = r"[\u4e00-\u9fffA-Za-z0-9 .-]{2,20}?"
_CALLED = lazily(
    rf"\b{_KIND}s?,?\s+(?:(?:that|which)\s+(?:is|was)\s+)?(?:called|named|dubbed|known\s+as)\s+[*_“\"]*(?:the\s+)?"
    r"(?P<name>[A-Z][\w'’-]*(?:\s+[A-Z0-9][\w'’-]*){0,3})"
    rf"|(?:名为|名叫|叫做|叫作|称为)\s*[“「『《*]*(?P<zh>{_ZH})[”」』》*]*\s*的[^，。；：的\n]{{0,8}}?{_KIND_ZH}"
    rf"|{_KIND_ZH}，?(?:名为|名叫|叫做|叫作|称为)\s*[“「『《*]*(?P<behind>{_ZH})[”」』》*]*(?=[，。；：（(])"
)
# Names of tests end so; one that a table knows is none of these.
_ENDS = lazily(
    r"(?<![A-Za-z0-9_./-])[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)*(?:-[Bb]ench|Bench|(?<=[a-z])Eval|(?<=[a-z])QA)(?:-(?:[A-Z][A-Za-z0-9]*|v?\d+))*(?![A-Za-z0-9_/]|\.[A-Za-z0-9])"
    # in small letters, too, but for what is no test of models
    r"|(?<![A-Za-z0-9_./@#-])(?!(?:work|back|front|cross|micro|test|geek|cine|open|de|un|pg|sys|k)-?bench)[a-z]{3,14}-?bench(?![A-Za-z0-9_/-]|\.[A-Za-z0-9])"
)
# … or in two words: `tops Harbour Bench`.
_IN_WORDS = lazily(
    r"\b(?i:on|tops?|topped|leads?|led|heads?)\s+(?:the\s+)?(?P<name>(?!(?:Test|Work|Front|Back|Open|Park|Speed|Price|Queen|King)\b)[A-Z][A-Za-z0-9]{2,20}[^\S\n]Bench)(?![\w/’'-])"
)


# What a score is told on: a word with two capitals at least, which are none of the trade's own.
_NAME = r"(?=[a-z]{0,6}[A-Z][A-Za-z0-9-]{0,12}[A-Z])(?!(?:API|GPU|CPU|TPU|NPU|AI|AGI|LLM|UI|UX|QA|AB|PC|PR|CI|CD|IDE|CLI|SDK|SQL|CUDA|OCR|MCP|RAG|RL|NLP|STEM|ACL|GDP|CEO|RLHF|SOTA)s?(?![A-Za-z0-9-]))[A-Za-z][A-Za-z0-9]{1,14}(?:-[A-Za-z0-9]{1,12}){0,2}\+?"
_SCORED_ON = lazily(
    rf"(?:在|于|跑|刷|测)\s*(?P<on_zh>{_NAME})\s*(?:测验|测试集?(?!版)|基准(?:测试)?|评测集?|数据集|题库|题集)"
    rf"|(?<![A-Za-z0-9_./-])(?P<scored>{_NAME})\s*(?:得分|准确率|正确率|通过率)(?:为|是|达到?|了|约|[:：])?\s*\d"
    rf"|\b(?i:on|in|at)\s+(?i:the\s+)?(?P<on>{_NAME})\s+(?:benchmark|test(?:\s+set)?|exam|eval|evaluation|dataset|suite)\b"
    # … or a share in it, without a word for a test: `scored 61% on TMX`, `在 TMX 上得了 61%`
    rf"|\d\s?(?:%|(?i:per\s?cent))\s+on\s+(?:the\s+)?(?P<share>{_NAME})(?=[,.;:)—–]|\s+(?:and|but|while|where|against|to|[—–(])|\s*$)"
    rf"|(?:在|于)\s*(?P<share_zh>{_NAME})\s*(?:上|中|里)[^，。；\d]{{0,10}}?(?:得|拿|取|达|跑|考|做|刷|对|过|成绩|率)[^，。；\d]{{0,6}}\d{{1,3}}(?:\.\d+)?\s*(?:%|％|分(?!钟))",
    re.MULTILINE,
)
_SCORES = lazily(
    r"\b(?:scor(?:ed?|es|ing)|reach(?:es|ed|ing)?|g[eo]ts?|hits?|post(?:s|ed)|achiev(?:es?|ed)|manag(?:es?|ed)|record(?:s|ed)|earn(?:s|ed)|solv(?:es?|ed)|r[io]ses?|climb(?:s|ed)|jump(?:s|ed)|went|goes)\b"
)
_NUMBER = lazily(r"\d(?:\.\d+)?\s*(?:%|％|分(?!钟)|(?i:per\s?cent|points?\b))|\d{1,3}\.\d")
_ASK = lazily(
    r"[Bb]ench|Eval|QA|%\s+on\s|cent\s+on\s|上|中|called|named|dubbed|known as|[名叫称][为叫做作]|测[验试]|基准|评测|数据集|题[库集]|[得率]分?|exam|eval|dataset|suite|test"
)


def named_tests(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The tests without an entry in the registry that a text names."""
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    told = [(m[m.lastgroup or "name"].strip(), m.start()) for m in _CALLED.finditer(text)]
    told += _scored_on(layout, mentions)
    named = {layout.sentence_at(start) for _, start in told}
    named |= {layout.sentence_at(m.start) for m in mentions if m.entity.type == "model"}
    places = [m.span() for m in _ENDS.finditer(text)]
    spoken = {layout.sentences[index].block for index in named}
    places += [
        place
        for place in (m.span("name") for m in _IN_WORDS.finditer(text))
        if layout.sentences[layout.sentence_at(place[0])].block in spoken
    ]
    places += [
        place
        for place in whole_words(text, {name for name, _ in told if name})
        if is_of_models(layout, named, place[0])
    ]
    last = 0
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        name = text[start:end]
        if not slug(name) or start < last or overlaps(start, end, taken):
            continue
        last = end
        entity = unlisted(name, "benchmark")
        yield Mention(start, end, entity)


def _scored_on(layout: Layout, mentions: list[Mention]) -> list[tuple[str, int]]:
    """The names of what models have scores on, with their places."""
    text, taken = layout.visible, spans(mentions)
    found = []
    for match in _SCORED_ON.finditer(text):
        group = match.lastgroup or "on"
        sentence = layout.sentences[layout.sentence_at(match.start())]
        named = [m for m in mentions if sentence.start <= m.start < sentence.end]
        if overlaps(*match.span(group), taken) or not any(m.entity.type == "model" for m in named):
            continue
        if group == "share" and not _SCORES.search(text, sentence.start, match.start()):
            continue  # `saves 40% on TMX`
        if group == "scored" and any(m.entity.type == "benchmark" for m in named):
            continue  # `在 A 上，B 得分 81`: somebody
        if _NUMBER.search(text, sentence.start, sentence.end):
            found.append((match[group], match.start()))
    return found


def whole_words(text: str, names: set[str]) -> Iterator[tuple[int, int]]:
    """Where the names stand as whole words, found in one scan."""
    if not names:
        return
    automaton = ahocorasick_rs.AhoCorasick(sorted(names))
    for _, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if not any((sign.isalnum() and sign < "\u2e80") or sign == "_" for sign in beside):
            yield start, end


def free_places(
    text: str, names: set[str], taken: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where the names stand and nothing else does, in order; of two at a place, the longer one."""
    last = 0
    for start, end in sorted(whole_words(text, names), key=lambda place: (place[0], -place[1])):
        if start >= last and not overlaps(start, end, taken):
            last = end
            yield start, end


_IT = lazily(r"\b(?i:it|they|both|neither)\b|它|两者|(?:该|这款|前|后)(?:模型|者)")


def is_of_models(layout: Layout, named: set[int], start: int) -> bool:
    """Whether a word that is a test's name elsewhere may be one here, where models are spoken of.

    `named`: the sentences that name a model or the test. A heading names the test alone.
    """
    index = layout.sentence_at(start)
    sentence = layout.sentences[index]
    if index in named or layout.blocks[sentence.block].kind not in ("paragraph", "item"):
        return True
    return _IT.search(layout.visible, sentence.start, sentence.end) is not None
