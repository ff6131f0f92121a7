"""Scores that are numbers without a unit, told by what stands beside them: a test or a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from llmdata.extract.clauses import pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT
from llmdata.extract.results.links import links
from llmdata.grammar.counts import Count
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

# What a bare number must not stand before: something that it counts.
NO_THING = (
    r"(?!\s*[\d.%％]|\s*(?:个|枚|块|分|名|项|次|月|年|天|位|家|美元|元|万|亿|倍|百分|个?百分点))"
)
# From what was to what is: `71.2% -> 80.1%`.
ARROW = r"(?:→|⟶|➔|➜|⇒|[-=–]{1,2}>)"
_NUMBER = lazily(
    r"(?<![\w.$€£¥#+−-])(?P<value>\d,\d{3}|\d{1,4}(?:\.\d{1,2})?)"
    r"(?=\s*(?:[，、；;。!！?？()（）:：/／】\]”\"|·•\u2600-\u27bf\U0001f300-\U0001faff]|(?:an?|one|two|three|four|five|six|\d{1,2})\s+(?:days?|weeks?|months?|years?)\s+(?:ago|before|earlier|later)\b|[,.](?!\d)|\Z|\n|——?|–|-\s|(?i:on|in|at|vs\.?|versus|to|and|for|by|from|against|while|but|here|there|without|with|compared|points?|an?|after|before|looked|looks|made|makes|is|was|which|that|last|this|only|had|has|when|where|who|respectively)\b"
    r"|[和与及，而但比对](?!\d)|的(?:得分|分数|成绩|高分|总分|准确率|水平|好成绩|通过率|战绩|结果)))"
)
_FAR = 56  # characters from a name to its number


def bare_scores(context: Context, sentence: Sentence) -> Iterator[Count]:
    """The bare numbers of a sentence that stand right behind a test or are tied to a model."""
    text, (start, end, _) = context.layout.visible, sentence
    mentions = context.mentions.entities_in(start, end)
    if _NUMBER.search(text, start, end) is None and not may_tell(text, start, end):
        return
    found = list(_behind_names(context, sentence, mentions))
    found += _before_models(context, sentence, mentions)
    found += _before_tests(context, sentence, mentions)
    found += _whole_among(context, sentence, mentions, found)
    for match, words in found:
        plain = "." in match["value"] or bool(words.strip(" ，,")) or len(found) > 1
        if plain and not _YEAR.fullmatch(match["value"]):
            yield _count(match)


_YEAR = lazily(r"20[12]\d")
_NEAR = 16  # characters in which something may stand that holds a number
_LEAST = 10  # smaller whole numbers are counts and versions


def _behind_names(
    context: Context, sentence: Sentence, mentions: list[Mention]
) -> Iterator[tuple[re.Match[str], str]]:
    """Numbers behind models and tests, with the words between, names of tests left out."""
    text = context.layout.visible
    for place, mention in enumerate(mentions):
        if mention.entity.type == "organization":
            continue
        others = [m for m in mentions[place + 1 :] if m.entity.type != "benchmark"]
        last = min(mention.end + _FAR, sentence.end, *[m.start for m in others])
        match = _NUMBER.search(text, mention.end, last)
        if match is None or _taken(context, mentions, match):
            continue
        tests = [m.end for m in mentions if m.entity.type == "benchmark" and m.end <= match.start()]
        if tests and context.mentions.money_in(tests[-1], match.start()):
            continue  # `80% on a test, and costs $5 and $25; B was at 15 and 75`
        dates = context.mentions.dates_in(mention.end, match.start())
        named: list[Mention | DateMention] = [*mentions, *dates]
        named.sort(key=attrgetter("start"))
        words = "".join(pieces_outside(text, mention.end, match.start(), named))
        words = _CLOSED.sub(":", words)  # `MMLU (A / B): 81.5 / 82.5`
        value = Decimal(match["value"].replace(",", ""))
        of_model = mention.entity.type != "benchmark"
        nil = not value and _SHARE.search(text, sentence.start, mention.start) and words.strip()
        if value < _LEAST and not (of_model and ("." in match["value"] or nil)):
            continue  # `Terminal-Bench 2.0`
        telling = of_model or "." in match["value"] or _TOLD_OF.fullmatch(words)
        if telling and (links(words) or _TOLD_OF.fullmatch(words)):
            yield match, words


# `MMLU 81.5, GPQA 61, HLE 31.5`: whole among others.
_WHOLE = lazily(
    r"\s*[:：]?\s*(?P<value>\d{2,3})(?=\s*(?:[,;|·•/，、；。)）]|\.(?!\d)|and\b|\Z|\n|[\u2600-\u27bf\U0001f300-\U0001faff]))"
)


def _whole_among(
    context: Context,
    sentence: Sentence,
    mentions: list[Mention],
    found: list[tuple[re.Match[str], str]],
) -> Iterator[tuple[re.Match[str], str]]:
    """Whole numbers right behind tests, where another test of the sentence has one with a point."""
    tests = [m for m in mentions if m.entity.type == "benchmark"]
    if len(tests) < 2 or not any("." in match["value"] for match, _ in found):
        return
    taken = {match.start("value") for match, _ in found}
    for test in tests:
        match = _WHOLE.match(context.layout.visible, test.end, sentence.end)
        if match is None or match.start("value") in taken or int(match["value"]) > _MOST:
            continue
        if not _taken(context, mentions, match):
            yield match, test.entity.name


_MOST = 100


# `SWE-bench 过了 80`: reached in the test that stands before it.
_TOLD_OF = lazily(
    r"\s*(?:也|都|才|已经?|终于|首次|第一次|第一个|率先){0,2}(?:[过破]|突破|越过|迈过|拿|考|跑|得|刷到|达到|做到|冲到|干到)了\s*"
)
# `91.9 for GPT-9`, `91.9 (GPT-9)`
_FOR = lazily(
    r"\s+(?i:for|by|from|with)\s+(?:(?i:the|an?)\s+)?(?:[A-Z]\w*['’]s\s+)?|\s*[（(]\s*(?:[A-Z]\w*['’]s\s+)?"
)


_CLOSED = lazily(r"\A\s*[)）]\s*[:：]")
_ON = lazily(r"\s+(?i:on|in|at|for)\s+(?:(?i:the)\s+)?")
# `86.4 MMLU, 67.0 HumanEval`
_DIRECTLY = lazily(r"(?<![\w.,$€£¥#+−-])(?P<value>\d{1,3}\.\d{1,2})\s+\Z")
_CLOSES = lazily(r"\s*(?:[,;.，；。)）]|and\b|\Z|\n)")
# `86.4 (MMLU), 67.0 (HumanEval, with tools)`
_BEFORE_BRACKET = lazily(
    r"(?<![\w.,$€£¥#+−-])(?P<value>\d{1,3}\.\d{1,2})\s*[（(]\s*(?:(?i:on)\s+)?\Z"
)


def _before_tests(
    context: Context, sentence: Sentence, mentions: list[Mention]
) -> Iterator[tuple[re.Match[str], str]]:
    """Numbers that `on` ties to the test behind (`1501 on LMArena`)."""
    text = context.layout.visible
    for mention in mentions:
        if mention.entity.type == "benchmark":
            first = max(sentence.start, mention.start - _FAR)
            direct = _DIRECTLY.search(text, first, mention.start)
            opens = _BEFORE_BRACKET.search(text, first, mention.start)
            if opens and not _taken(context, mentions, opens):
                yield opens, mention.entity.name
            if (
                direct
                and _CLOSES.match(text, mention.end)
                and not _taken(context, mentions, direct)
            ):
                yield direct, mention.entity.name
            for match in _NUMBER.finditer(text, first, mention.start):
                tied = _ON.fullmatch(text, match.end(), mention.start)
                value = Decimal(match["value"].replace(",", ""))
                if tied and value >= _LEAST and not _taken(context, mentions, match):
                    yield match, tied.group()


def _before_models(
    context: Context, sentence: Sentence, mentions: list[Mention]
) -> Iterator[tuple[re.Match[str], str]]:
    """Numbers with a point that words like `for` tie to the model behind (`91.9 for Gemini 3 Pro`)."""
    text = context.layout.visible
    for mention in mentions:
        if mention.entity.type == "model":
            first = max(sentence.start, mention.start - _FAR)
            for match in _NUMBER.finditer(text, first, mention.start):
                tied = "." in match["value"] and _FOR.fullmatch(text, match.end(), mention.start)
                if tied and not _taken(context, mentions, match):
                    yield match, tied.group()


_PAIR = lazily(
    r"(?<![\w.$€£¥+−-])(?P<one>\d{1,3}(?:\.\d{1,2})?)(?P<unit>\s*[%％])?\s*(?:对|比|(?i:vs\.?|versus|against|to))\s*(?P<two>\d{1,3}(?:\.\d{1,2})?)(?(unit)\s*[%％])(?![\d%％]|\.\d)"
)
_FROM = lazily(r"(?:从|由|(?i:\b(?:from|of|between)))\s*\Z")


def pairs(context: Context, sentence: Sentence) -> Iterator[Count]:
    """Two numbers that are set against each other (`80.4 vs 74.6`, `79.8% to 79.2%`)."""
    text, first = context.layout.visible, sentence.start
    for pair in _PAIR.finditer(text, *sentence[:2]):
        if _FROM.search(text, max(first, pair.start() - 8), pair.start()):
            continue
        if "." not in pair["one"] and (
            not pair["unit"] or Decimal(pair["one"]) <= Decimal(pair["two"])
        ):
            continue  # `70% to 80%` are two ends; what goes down is none
        mentions = context.mentions.entities_in(*sentence[:2])
        if _taken(context, mentions, pair):
            continue
        for group in ("one", "two"):
            unit = pair.span("unit") if pair["unit"] else None
            of = "percent" if unit else None
            yield Count(*pair.span(group), Decimal(pair[group]), of, "=", unit)


# `从 70 分升到 87.5`, `from 70% to 87.5`: what a score came to, in the unit of what it was.
_FROM_TO = lazily(
    r"(?:从|由|自)[^，。；\d]{0,8}\d{1,4}(?:\.\d{1,2})?\s*(?P<zh>分|[%％])[^，。；\d]{0,8}[到至]了?\s*(?P<to>\d{1,4}(?:\.\d{1,2})?)"
    r"(?=\s*(?:[，、；;。！!？?（(）)”]|\Z|\n))"
    r"|(?i:\bfrom)\s+(?:an?\s+)?\d{1,4}(?:\.\d{1,2})?(?P<en>\s?%|\s+(?i:percent|points?)\b)\s+(?:all\s+the\s+way\s+)?(?:up\s+|down\s+)?to\s+(?P<en_to>\d{1,4}(?:\.\d{1,2})?)"
    r"(?=\s*(?:[,;:!?()—–]|\.(?!\d)|\Z|\n|(?i:on|in|at|for|with|and|while|but|after)\b))"
)
# `70.3 → 87.5`, `rose from 7.9 to 8.1`: both without a unit, so that a test must stand before them.
_MOVED = lazily(
    rf"(?<![\w.$€£¥])(?:(?P<from>(?i:from)\s+(?:an?\s+[a-z]+\s+)?|从\s*))?(?P<was>\d{{1,4}}(?:\.\d{{1,2}})?)\s*(?(from)(?:(?i:to)\s+(?:an?\s+[a-z]+\s+)?|[^，。；\d]{{0,6}}[到至]了?)|{ARROW})\s*(?P<to>\d{{1,4}}(?:\.\d{{1,2}})?)"
    r"(?=\s*(?:[(（,，、;；。)）]|\.(?!\d)|(?i:and)\b|\Z|\n))"
)


_SAME_PART = lazily(rf"[^,;.，；。、\n]{{0,{_FAR}}}")


def moved_beside_tests(context: Context, sentence: Sentence) -> Iterator[Count]:
    """Numbers that others are told to have come to, where neither has a unit, behind a test. What was
    may be a score too where two models are set side by side."""
    for match in _MOVED.finditer(context.layout.visible, *sentence[:2]):
        if "." not in match["was"] + match["to"]:
            continue
        before = context.mentions.entities_in(sentence.start, match.start())
        test = before[-1] if before and before[-1].entity.type == "benchmark" else None
        if test and _SAME_PART.fullmatch(context.layout.visible, test.end, match.start()):
            yield Count(*match.span("to"), Decimal(match["to"]), None, "=")
            block = context.layout.blocks[sentence.block]
            models = {m.entity.id for m in before if m.entity.type == "model"}
            if len(models) > 1 or (block.kind == "item" and not models):
                yield Count(*match.span("was"), Decimal(match["was"]), None, "=")


def moved_to(text: str, start: int, end: int) -> Iterator[Count]:
    """Numbers without a unit that scores with one are told to have come to."""
    for match in _FROM_TO.finditer(text, start, end):
        group = "to" if match["to"] else "en_to"
        unit = (match["zh"] or match["en"]).strip()
        of = "percent" if unit[0] in "%％" or unit.lower() == "percent" else "point"
        yield Count(*match.span(group), Decimal(match[group]), of, "=")


_AND = lazily(
    r"(?:\s+(?i:with|without|no)(?:\s+(?:[a-z]+\s+)?[a-z]+)?(?=\s*,))?\s*(?:[、/／]|,|和|与|及|以及|(?i:and)\b|,\s+(?i:and)\b)\s*"
)


def going_on(context: Context, count: Count, sentence: Sentence) -> Iterator[Count]:
    """Further numbers that are enumerated with a bare one (`98.2、91.0、64.2`): whole ones only where
    a word deals them out (`1370 and 1352, respectively`)."""
    text, end = context.layout.visible, count.end
    dealt = DEALT.search(text, sentence.start, sentence.end) is not None
    if not (dealt or "." in text[count.start : end]):
        return
    mentions = context.mentions.entities_in(end, min(end + _FAR, sentence.end))
    while link := _AND.match(text, end, sentence.end):
        further = _NUMBER.match(text, link.end(), sentence.end)
        if further is None or _taken(context, mentions, further):
            return
        if not (dealt or "." in further["value"]):
            return
        yield _count(further)
        end = further.end()


def _taken(context: Context, mentions: list[Mention], match: re.Match[str]) -> bool:
    """Whether a number is part of a name, a date, a price or a size."""
    first, last = match.span()
    if any(m.start < last and first < m.end for m in mentions):
        return True
    found = context.mentions
    near = first - _NEAR, last + _NEAR
    sums = [(m.start, m.end) for m in found.money_in(*near)]
    dates = [(d.start, d.end) for d in found.dates_in(*near)]
    sizes = [(s.start, s.end) for s in found.sizes_in(*near)]
    return any(start < last and first < end for start, end in (*sums, *dates, *sizes))


def may_tell(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a bare number with a point, or one behind words for reaching it."""
    return _DECIMAL.search(text, start, end) is not None


_DECIMAL = lazily(
    r"(?<![\w.$€£¥])\d{1,3}\.\d(?!\d*\.\d)"
    # … or whole ones in a row: `A 54, B 45 and C 38`
    r"|(?<=[A-Za-z\d]\s)\d{2}(?=\s*(?:[,;，；、]|and\b)[^.。]{2,40}\s\d{2}\s*(?:[,;，；、.。]|and\b|\Z))"
    r"|(?:[过破]|突破|越过|迈过|拿|考|跑|得|刷到|达到|做到|冲到|干到)了\s*\d{2}(?=\s*(?:[，。；、）]|\Z))"
)


def _count(match: re.Match[str]) -> Count:
    value = Decimal(match["value"].replace(",", ""))
    return Count(*match.span("value"), value, None, "=")


_SHARE = lazily(r"\d\s*[%％]")  # with a share before it, a nil is one too (`A 46%，B 只有 0`)
