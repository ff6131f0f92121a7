"""Rankings that no registry knows and whose names say nothing, by the words for a place that govern them.

`A took first place on Thornbury`, `A 登顶 TableSmith`, `在“鹿鸣”写作榜上`: a name in such a place is a ranking's
wherever it stands. The sentence must name a model, and what stands there may be no other thing on which
one can be first (a phone, a country, a shop).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART, OTHER_THINGS
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.named_boards import OTHER_CHARTS
from llmdata.mentions.named_tests import free_places, unlisted
from llmdata.mentions.no_names import NO_NAMES
from llmdata.mentions.ranked_on_zh import ORDINAL, PATTERNS_ZH, is_described
from llmdata.mentions.scores import WORD

_MORE = rf"(?:\s(?:&\s)?{WORD}|\sv?\d+(?:\.\d+)*)"
# Whose it is, and how it is written, are no part of a name.
_BEFORE = r"(?:(?i:both)\s+)?(?:(?i:the|its|their)\s+)?(?:(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*['’]s\s+)?[“\"‘*`_]*(?:(?i:the)\s+)?"
CLOSES = (
    r"(?=[”\"’*`]*(?:[,.;:()!?—–]|\s+(?i:in|on|with|by|and|or|since|for|until|at|when|after|before|this|last|to|as|but|from|within|over"
    r"|during|again|while|ahead|who|that|which|is|was|has|had|are|were|went|belonged|belongs|now|briefly|today|only|[-—–(])|\s*\Z))"
)
_BEHIND = (
    r"(?![A-Za-z0-9_/-]|['’]s?\b|\s[A-Z]|\.[A-Za-z0-9])"
    r"(?!\s+(?i:chips?|hardware|devices?|apps?|stores?|gpus?|phones?|laptops?|users?|cloud|stage|day|servers?|subscribers?|customers?|(?:sub-?set|split|part|section|half|slice|side|front)\s+of)\b)"
)
_NAME = rf"{_BEFORE}(?P<name>{WORD}{_MORE}{{0,4}}){_BEHIND}"
# … in small letters where a word says what it is.
_ANY_NAME = rf"{_BEFORE}(?P<name>{WORD}{_MORE}{{0,4}}|[a-z]+(?:[-_][a-z0-9]+)+)[”\"’*`_]*"

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|\d{1,3}(?:st|nd|rd|th))"
)
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_SPOT = r"(?:place|spot|position|slot|rank)"
_COMES = (
    r"(?:ranks?|ranked|came|comes|coming|plac(?:es|ed|ing)|finish(?:es|ed|ing)|is|was|are|were|sits|sat|stands|stood|land(?:s|ed)|debut(?:s|ed)"
    r"|slipp?(?:s|ed)|fell|falls|r[io]se[sn]?|climb(?:s|ed)|jump(?:s|ed)|dropp?(?:s|ed)|went|made\s+it|reach(?:es|ed)|listed|back|straight|and|or|but|while|then|tied|for|to|in|from|joint|only|a)"
)
_PLACE = (
    rf"(?:{_ORDINAL}\s+{_SPOT}|(?:number|no\.|rank|{_SPOT})\s?#?{_COUNT}(?:\s+{_SPOT})?|#\s?\d{{1,3}}(?:\s+{_SPOT})?"
    rf"|{_COMES}\s+(?:(?:a\s+)?(?:only|just|now|still|joint|lowly|respectable|surprising|shared|distant)\s+){{0,2}}{_ORDINAL}"
    rf"|(?:top|pole|leading)\s+{_SPOT}|top\s+(?:two|three|four|five|ten)|podium|crown|on\s+top|runner-up|(?:gold|silver|bronze)(?:\s+medal)?)"
)
_AMONG = r"(?:\s+(?:overall|by\s+a\s+nose)|\s+(?:among|of|out\s+of)\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+){0,3}|\s+with\s+[\w.-]+(?:\s[\w.-]+){0,3}?)?"
_KIND = r"(?:leader\s?board|rankings?|scoreboard|standings|league(?:\s+table)?|ladder|board|chart|table|arena)"
_HEADS = r"(?:topp(?:ed|ing)|tops|heads|headed|dominat(?:es|ed)|sw(?:eeps|ept))"

# What governs a name, with how much it alone tells: a name behind `plain` ones must look like one of a
# ranking, for other things stand there as well (`second in Europe`); a `deed` is some model's, and `led` is
# both.
_SPELT = (
    ("sure", rf"(?<!\w)(?i:{_PLACE}{_AMONG}\s+on)\s+{_NAME}{CLOSES}"),
    ("sure", rf"\b(?i:(?:at\s+|to\s+)?the\s+(?:very\s+)?(?:top|head|summit)\s+of)\s+{_NAME}{CLOSES}"),
    ("sure", rf"(?:\A|(?<=\n)|(?<=[.;:!?]\s))(?i:{_ORDINAL}\s+on)\s+{_NAME}(?=[^.\n]{{0,24}}:)"),
    ("deed", rf"\b(?i:{_HEADS})\s+{_NAME}{CLOSES}"),
    ("sure", rf"\b(?i:best|{_ORDINAL}-best|(?:highest|top)-ranked|leading)\s+(?:[\w-]+\s+){{0,3}}models?\s+on\s+{_NAME}{CLOSES}"),
    ("deed", rf"\b(?i:led|leads)\s+{_NAME}(?=[”\"’*`]*,\s+with\s[^,.;]{{2,32}}(?:\.\d)?\s(?:in\s+)?(?:second|runner))"),
    ("sure", rf"\b(?i:enters|entered)\s+{_NAME}(?=\s+(?:at|in)\s+(?i:number|no\.|#|rank|{_ORDINAL}))"),
    ("plain", rf"(?<!\w)(?i:{_PLACE}{_AMONG}\s+(?:in|of|at))\s+{_NAME}"),
    ("led", rf"\b(?i:leads?|led|leading)\s+{_NAME}(?=[”\"’*`]*(?:[,;]|\.(?!\d)|\s+(?:with|since|at|and)\b|\s*\Z))"),
    ("plain", rf"\b(?i:(?:edition|round|update)\s+of|(?:systems|models|entries|entrants)\s+on|(?:leader\s?board|standings)\s+of)\s+{_NAME}"),
    ("plain", rf"\b(?i:ranked\s+{_ORDINAL}(?:\s+overall)?\s+by)\s+{_NAME}"),
    ("plain", rf"(?:\A|(?<=\n)|(?<=[.;:!?]\s)|,\s)(?i:on|in)\s+{_NAME}(?=[”\"’*`]*,?\s)"),
    ("plain", rf"(?:\A|(?<=\n)|(?<=[.;:!?]\s)){_NAME}(?=[”\"’*`]*\s*[:(]\s*(?:(?i:#?1\s?[.):]|first\b)|🥇))"),
    ("plain", rf"(?:\A|(?<=\n)|(?<=[.;:!?]\s)){_NAME}(?=\s+(?:ranks|lists|puts|places|ranked|listed|placed)\s)"),
    # what it is stands beside the name
    ("told", rf"\b(?i:on|in|of|by|atop|{_HEADS}|leads|led)\s+{_ANY_NAME}\s+(?:[a-z]+-[a-z]+\s+)?{_KIND}\b(?!\s+(?:of\s+directors|member|meeting|seat|exam))"),
    ("told", rf"\b(?i:on|in|of|by|to|tops|topped|leads|led)\s+{_ANY_NAME},?\s*[,(]\s*(?i:an?|the)\s+(?:[\w’'-]+\s+){{0,4}}?(?i:{_KIND})\b"),
    ("told", rf"\b(?i:the)\s+(?:[\w’'-]+\s+){{0,3}}?(?:leader\s?board|ranking|board)\s+{_NAME}"),
)  # fmt: skip
_PATTERNS = tuple((how, lazily(pattern)) for how, pattern in _SPELT)
_CASED = lazily(r"[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]-?\d|[a-z]-[A-Z]|\sv\d")
_ENDS = lazily(
    r"\s(?:Index|Cup|Table|Ladder|League|Charts?|Board|Scale|Scoreboard|Rankings?|Card|Exam|Test|Eval|Bench|Arena|Masters|Hundred|Trials?|Standings|Challenge|Gauntlet|Derby|Olympics|Elo|Track)\Z"
)
# Where other things than models are first.
SITES = frozenset(
    "youtube twitter x reddit github kaggle steam billboard tiktok weibo bing ollama discord facebook instagram"
    " linkedin medium substack hackernews wikipedia netflix spotify itunes bilibili wechat zhihu leetcode codeforces"
    " producthunt appstore playstore bedrock vertex foundry aws s&p nasdaq app play hacker product google apple amazon wall fortune forbes".split()
)
_ORDERS = lazily(
    rf"(?i:\b{_ORDINAL}\b(?!\s+(?:time|half|quarter|generation|model|version|of\s+all)\b)|\b(?:number|no\.|rank)\s?#?{_COUNT}\b|#\s?\d|\btop\s+{_SPOT}\b|\b(?:on|at\s+the|to\s+the)\s+top\b|\bthe\s+head\s+of\b|\bcrown\b|\btop\s+(?:two|three|four|five|ten)\b|\b(?:topped|tops|leads|led|headed|heads|runner-up|podium)\b)"
)
_ORDERS_ZH = lazily(
    rf"{ORDINAL}|榜首|首位|居首|登顶|頂|头名|頭名|冠|魁|次席|交椅|状元|王座|前[三四五]名?|领跑|🥇|[1１][.、．)]"
)
_ASK = lazily(
    r"(?i:\b(?:place|spot|position|slot|rank(?:s|ed|ing|ings)?|first|second|third|top(?:s|ped)?|leads?|led|heads|headed|podium|crown|number|board|leader\s?board|chart|table|ladder|head|\d+(?:st|nd|rd|th)|[a-z]+th))\b|(?i:\bno\.)|#\s?\d|第|榜|冠|登顶|问鼎|领跑|魁"
)


def ranked_on(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The rankings that a text tells places on, by names that nobody knows."""
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    names = set(_named(layout, mentions, taken))
    for start, end in free_places(text, names, taken):
        yield Mention(start, end, unlisted(" ".join(text[start:end].split()), "leaderboard"))


def _named(layout: Layout, mentions: list[Mention], taken: list[tuple[int, int]]) -> Iterator[str]:
    """The names that words for a place govern, where models are ranked: in the sentence, or in the
    one behind it where more tells what is named."""
    text = layout.visible
    of_models = {layout.sentence_at(m.start) for m in mentions if m.entity.type == "model"}
    for index in sorted(of_models | {index - 1 for index in of_models if index}):
        sentence, *behind = layout.sentences[index : index + 2]
        goes_on = bool(behind) and behind[0].block == sentence.block
        end = behind[0].end if goes_on else sentence.end
        if index not in of_models and not goes_on:
            continue
        chinese = HAN.search(text, sentence.start, end) is not None
        if (_ORDERS_ZH if chinese else _ORDERS).search(text, sentence.start, end) is None:
            continue
        for how, pattern in PATTERNS_ZH if chinese else _PATTERNS:
            if how not in ("plain", "told") and index not in of_models:
                continue
            for match in pattern.finditer(text, sentence.start, end):
                if how in ("deed", "led") and not _is_done_by_model(
                    mentions, sentence.start, match.start()
                ):
                    continue
                free = not overlaps(*match.span("name"), taken)
                if match.start("name") < sentence.end and free and _may_be(match["name"], how):
                    yield match["name"]


def _is_done_by_model(mentions: list[Mention], start: int, verb: int) -> bool:
    """Whether a model is named before a verb in the sentence that begins at `start`."""
    return any(m.entity.type == "model" for m in starting_in(mentions, start, verb))


def _may_be(name: str, how: str) -> bool:
    """Whether a name can be a ranking's where words stand that govern one."""
    if OTHER_CHARTS.search(name):
        return False
    if HAN.search(name):
        return not is_described(name)
    if name[0].islower():
        return how == "told" and name not in _ORDINARY
    if _GENERIC.fullmatch(name):
        return False
    words = re.split(r"[\s-]+", name)
    first = words[0]
    if first in NO_NAMES or first.lower() in NO_PART or first.lower() in SITES:
        return False
    if any(word.lower() in OTHER_THINGS or word.lower() in SITES for word in (first, words[-1])):
        return False
    if how in ("plain", "led"):
        return bool(_CASED.search(name) or _ENDS.search(name))
    return len(name) > _SHORT and not name.isupper()


_GENERIC = lazily(
    r"(?i:(?:ai|llm|model|chat|code|image|text|video|web|open)?[\s-]?(?:bench|benchmark|arena|eval|index|leader\s?board|ranking|chart|board|table)s?)"
)
# Written as identifiers are, and words of the language.
_ORDINARY = frozenset(
    "open-source open-weight open-weights closed-source text-to-image text-to-video text-to-speech image-to-video"
    " long-context head-to-head real-time real-world web-dev in-house third-party top-level high-level low-cost"
    " so-called best-known well-known all-time half-year year-end best-of multi-modal multi-turn open-model"
    " creative-writing instruction-following tool-use agent-based".split()
)
_SHORT = 3  # letters; what has no more is an acronym
