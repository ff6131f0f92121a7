"""Tests that no registry knows and whose names say nothing, by the scores that govern them.

`A scored 84.1 on Codemarsh`, `A (78% on PatchWorld)`, `On Thornbury, A gets 71`, `A 的 PatchWorld 为 78.0%`: a
name in such a place is a test's wherever models are spoken of. What is scored must be a model's, and the
number no share, price or speed: `saved 40% on Kestro`, `1.7x faster on Vantor-3`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART, NUMBERED, OTHER_THINGS
from llmdata.mentions.entities import Mention, spans, starting_in
from llmdata.mentions.name_among_scores import names_among_scores
from llmdata.mentions.named_tests import free_places, is_of_models, unlisted
from llmdata.mentions.no_names import NO_NAMES
from llmdata.mentions.ranked_on import CLOSES, SITES
from llmdata.mentions.scored_on_zh import FURTHER_ZH, PATTERNS_ZH, is_described
from llmdata.mentions.scores import MODEL, OTHER, SCORE, SHARE, TAIL, WORD, A
from llmdata.mentions.vocabulary import Vocabulary

_BEHIND = r"(?![A-Za-z0-9_/-]|['’]s?\b|\s[A-Z▣▢]|\.[A-Za-z0-9]|\s+were\b)"
# What kind of test it is may stand before its name: `on the mock Ellery Paper`.
_NAME = rf"(?:(?i:the|its|their|an?)\s+(?:[a-z][\w-]*\s+|[A-Z][a-z]+-[a-z]+\s+){{0,2}})?[“\"‘*`_]*(?P<name>(?:[A-Z][a-z]+['’]s\s)?{WORD}{TAIL}{{0,4}})[”\"’*`_]*{_BEHIND}"
_REACHES = (
    r"(?:scor(?:e[sd]?|ing)|gets?|got|getting|hits?|hitting|reach(?:es|ed|ing)?|achiev(?:es?|ed|ing)|manag(?:es?|ed|ing)|post(?:s|ed|ing)?|record(?:s|ed|ing)?"
    r"|earn(?:s|ed|ing)?|takes?|took|ha[ds]|have|having|makes?|made|(?:comes?|came|coming)\s+in(?:\s+at)?|solv(?:es?|ed|ing)|clear(?:s|ed)|measured|reports?|reported|(?:sits?|sat|stands?|stood|tops?\s+out|topped\s+out|lands?|landed|is|was)\s+at"
    r"|averag(?:es?|ed)|notch(?:es|ed)|logs?|logged|claims?|claimed|pairs?|drops?\s+to|dropped\s+to|fell\s+to|falls\s+to|r[io]ses?\s+to|climb(?:s|ed)\s+to|jump(?:s|ed)\s+to|went\s+to|improv(?:es|ed)\s+to)"
)
_SOME = r"(?:(?i:an?|the|just|only|about|around|roughly|over|under|nearly|almost|perfect|respectable|modest|mere|full|record|new|startling|whole)\s+){0,3}"
_ON = r"(?i:on|in|at)"
_TEST = r"(?:benchmark|tests?|exam|evals?|evaluation|suite|challenge|dataset|test\s+set)"

# What governs a name. `▣` must stand where it does; the sentence has a model in any case.
_SPELT = (
    rf"\b{_REACHES}\s+{_SOME}{SCORE}(?:\s*[(（±][^()（）]{{1,24}}[)）]?)?\s+(?:in|at)\s+{_NAME}",
    rf"{SCORE}(?:\s*[(（±][^()（）]{{1,24}}[)）]?)?(?:\s+(?:for|by|from)\s+(?:the\s+)?{A})?\s+on\s+{_NAME}(?:{CLOSES}|(?=\s+(?:{_TEST}|drew|puts?|makes?|made|counts?|sets?|remains?|would|where|between|against|without|although|because|next|under|so|than|versus)\b))",
    rf"{SCORE}\s+of\s+(?:the\s+|its\s+)?(?:questions|problems|tasks|items|puzzles|cases|exercises|prompts|bugs|issues|games|levels|marks|trips|challenges)\s+(?:in|on|from)\s+{_NAME}",
    rf"{SCORE}\s+of\s+(?:the\s+)?{_NAME}(?=\s+(?:prompts|questions|tasks|problems|items|puzzles|cases|exercises)\b)",
    rf"{SCORE}\s?\({MODEL}+,\s+{_NAME}\)",
    rf"{SCORE}\s+(?:that|which)\s+{MODEL}+\s+\w+\s+on\s+{_NAME}",
    rf"{A}[^.;:\n]{{0,40}}?\b(?:tops?|topped|leads?|led|wins?|won)\s+{_NAME}\s+with\s+{SCORE}",
    rf"\b{_NAME},\s+(?:(?:in|on)\s+which|which|where)\s+(?:the\s+)?{A}\s[^.;\n]{{0,30}}?{SCORE}",
    rf"{A}[^.;:\n]{{0,48}}?\b(?:on|in)\s+{_NAME},\s+{SCORE}\s+(?:to|against|versus|vs\.?)\s+{SCORE}",
    rf"{A}[^.;:\n]{{0,60}}?\b(?i:on|in)\s+{_NAME}\s?\(\s*(?:{SHARE}|\d{{1,3}}\.\d)",
    rf"{A}[^.;:\n]{{0,48}}?\b(?i:on|in)\s+{_NAME},?\s+(?:with|at)\s+{SCORE}",
    rf"(?:\A|(?<=\n)|(?<=[.;:!?]\s)|,\s)(?i:on|in)\s+{_NAME},?\s+(?i:the\s+)?{A}\s+(?:\w+ly\s+)?(?:{_REACHES}\s+{_SOME})?{SCORE}(?!\s+of\b)",
    rf"{A}(?:\s+\w+){{0,4}}?\s+(?:improv\w+|rais\w+|push\w+|lift\w+|takes?|took|brings?|brought|moved?s?|doubl\w+)\s+{_NAME}\s+(?:score\s+)?(?:to|from)\s+(?:the\s+)?{SCORE}",
    rf"\b(?:solv\w+|pass\w+|answer\w+|crack\w+|complet\w+|finish\w+|gets|got)\s+(?:{SCORE}|half|(?:a|two|three)\s+(?:third|quarter|fifth)s?)\s+of\s+{_NAME}",
    rf"\b(?i:scores?|results?|mark|accuracy|record)\s+(?:on|in)\s+{_NAME}",
    rf"{A}(?:['’]s)?\s+{_NAME}\s+(?i:scores?|results?|accuracy|mark)\b",
    rf"{A}\s+(?:\w+\s+){{0,3}}?from\s+{SCORE}\s+to\s+{SCORE}\s+on\s+{_NAME}",
    rf"\b(?i:on|in)\s+the\s+(?P<name>{WORD}{TAIL}{{0,4}})\s+{_TEST}\b",
    rf"{A}(?:\s+\w+){{0,5}}?\s+(?:in|on)\s+{_NAME}\s+\({SCORE}\s+(?:vs|against|to|versus)",
    # a label with its score, and another beside it or in brackets behind the model
    rf"{A}[^.;\n]{{0,40}}?(?:[—–:：(（,，;；、]|\band)\s*(?P<name>{WORD}{TAIL}{{0,4}})\s?[:：]?\s(?:{SHARE}|\d{{1,3}}\.\d{{1,2}}(?!\d|\.\d|\s?[x×]))(?=\s*[,，;；)）、.]|\s+and\b|\s*\Z)",
)  # fmt: skip
# What goes on with another test, once one is known in the sentence.
_MORE_SPELT = (
    rf"(?:,|\band\b|;|,\s*and\b)\s+(?:a\s+)?{SCORE}\s+{_ON}\s+{_NAME}",
    rf"\b(?:on|in)\s+{_NAME}\s?\({SCORE}",
    rf"(?:,|\band\b)\s+{SHARE}\s+of\s+{_NAME}",
    rf"(?:,|\band\b|;|,\s*and\b)\s+(?P<name>{WORD}{TAIL}{{0,4}})\s?[:：(（]?\s?(?:{SHARE}|\d{{1,3}}\.\d{{1,2}}(?!\d|\.\d|\s?[x×]))(?=\s*[,，;；)）、.(（]|\s+(?:and|vs)\b|\s*\Z)",
    rf"[(（](?P<name>{WORD}{TAIL}{{0,4}})\s?[:：]?\s(?:{SHARE}|\d{{1,3}}\.\d{{1,2}}(?!\d|\.\d|\s?[x×]))(?=\s*[,，;；)）])",
)
_PATTERNS = tuple(map(lazily, _SPELT))
_FURTHER = tuple(map(lazily, _MORE_SPELT))
_CAPITALIZED = lazily(rf"(?<![\w.]){WORD}")
_NUMBER = lazily(
    r"\d\s?(?:[%％]|分(?!钟)|(?i:per\s?cent|points?\b))|\d\.\d|(?<![\d.])\d{2,4}(?![\d年月日号])"
)
# What numbers of other kinds are told of.
_NO_SCORES = lazily(
    r"(?i:\b(?:share|usage|region|market|users?|traffic|revenues?|sales|discount|growth|churn|uptime|latency|shares|stock|coin|price[sd]?|cheaper|faster|slower|smaller|customers|riders|survey(?:ed)?|bill(?:ed)?|invoice|battery|conversion|downloads|refunds|adoption)\b)"
    r"|(?i:\b(?:sav(?:es|ed|ing)|cut(?:s|ting)?|spen[dt]\w*|off|less|more|up|down|gr[eo]w\w*|by|(?:dropp|slump|surg|soar|plung|jump)\w+|r[oi]se[sn]?|fell|falls?)\s+(?:an?\s|another\s|up\sto\s|about\s|around\s|by\s|roughly\s|\+)?(?=\d))|\+\d"
    r"|股价|份额|占比|市占|用户|流量|营收|收入|折扣|便宜|快了|慢了|续航|延迟|账单|退货|退款|调用量|下载量|好评|差评|跌|同比|环比|涨价|降价|增速"
)
_NEVER = lazily(
    r"(?i:\b(?:uptime|latency|subscriptions?|survey(?:ed)?|market\s+share|stock)\b)|股价|市占率|问卷|调查"
)
_NO_TESTS = frozenset(
    "API GPU CPU TPU NPU AI AGI LLM UI UX QA AB PC PR CI CD IDE CLI SDK SQL CUDA OCR MCP RAG RL NLP STEM ACL GDP CEO RLHF SOTA MoE"
    " Python Pro Max Mini Tools Search Code Thinking Level Tier Part Section Table Figure".split()
)


def scored_on(layout: Layout, mentions: list[Mention], vocabulary: Vocabulary) -> Iterator[Mention]:
    """The tests that a text tells scores on, by names that nobody knows."""
    of_models = {layout.sentence_at(m.start) for m in mentions if m.entity.type == "model"}
    # `Verified` is but the end of a test's name that is known.
    names = set(_named(layout, mentions, of_models)) - vocabulary.ends_of_tests
    for start, end in free_places(layout.visible, names, spans(mentions)):
        if is_of_models(layout, of_models, start):
            yield Mention(start, end, unlisted(layout.visible[start:end], "benchmark"))


def _named(layout: Layout, mentions: list[Mention], of_models: set[int]) -> Iterator[str]:
    """The names that scores govern, in sentences that name a model."""
    text = layout.visible
    tested = {layout.sentence_at(m.start) for m in mentions if m.entity.type == "benchmark"}
    for index in sorted(of_models):
        sentence = layout.sentences[index]
        if _NUMBER.search(text, sentence.start, sentence.end) is None:
            continue
        if _NEVER.search(text, sentence.start, sentence.end):
            continue
        masked = _masked(text, mentions, sentence.start, sentence.end)
        chinese = HAN.search(masked) is not None
        if not chinese and NO_NAMES.issuperset(_CAPITALIZED.findall(masked)):
            continue  # nothing there can be a name
        found = [*_governed(masked, PATTERNS_ZH if chinese else _PATTERNS)]
        if index not in tested and not found:
            found = [*_governed_by_models(masked)]
        if found or index in tested:
            found += _governed(masked, FURTHER_ZH if chinese else _FURTHER)
        yield from found


def _governed(masked: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(masked):
            name = match[match.lastgroup or "name"]
            around = max(0, match.start() - _AROUND), match.end()
            if _may_be(name) and _NO_SCORES.search(masked, *around) is None:
                yield name


def _governed_by_models(masked: str) -> Iterator[str]:
    if _NO_SCORES.search(masked) is None:
        yield from filter(_may_be, names_among_scores(masked))


def _masked(text: str, mentions: list[Mention], start: int, end: int) -> str:
    """A sentence in which names that are known are masked."""
    pieces, last = [], start
    for mention in starting_in(mentions, start, end):
        sign = MODEL if mention.entity.type == "model" else OTHER
        pieces += [text[last : mention.start], sign * (min(mention.end, end) - mention.start)]
        last = min(mention.end, end)
    return "".join((*pieces, text[last:end]))


def _may_be(name: str) -> bool:
    """Whether a name can be a test's where a score governs one."""
    if HAN.search(name):
        return not is_described(name)
    words = name.split()
    first = words[0].lower()
    if first in SITES or (len(words) < _LONG and first in NO_PART):
        return False
    if len(words) == 1 and (words[0] in NO_NAMES or words[0] in _NO_TESTS):
        return False
    if first in NUMBERED or any(word.lower() in OTHER_THINGS for word in (words[0], words[-1])):
        return False
    return len(name) >= _SHORTEST


_LONG = 3  # words of a name that may begin with any
_SHORTEST = 4  # letters of a name
_AROUND = 48  # characters before a score in which a word tells of what kind it is
