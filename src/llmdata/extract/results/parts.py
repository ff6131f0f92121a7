"""Parts of a whole and problems solved (`28 of 42 points`, `解出 10 道`), also where a part is left out (`B ten`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.results.meant import PAIR
from llmdata.grammar.counts import Count
from llmdata.grammar.numerals import number
from llmdata.grammar.quantities.comparators import COMPARING, comparator
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_N = r"(?:\d{1,4}(?:\.\d+)?|[一二两三四五六七八九十]{1,3})"
_OF_THEM = r"(?:分|道(?:题目?)?|题目?)"
_EN_N = r"(?:\d{1,4}(?:\.\d+)?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
# `满分 120`: how many points there are.
_FULL = lazily(
    rf"(?:(?<![到得下])满分|(?<=[（(])总分)(?:为|是)?\s*(?P<whole>{_N})(?![\d.%％]|\s+[%％])(?:\s*分)?"
)
# A part and its whole: `28 of 42 points`, `42 分中的 35 分`, `六题做对五道`.
_PART = lazily(
    rf"(?P<zw>{_N})\s*(?P<wu>{_OF_THEM})\s*(?:中|里面?|内|当中|之中)?(?:的)?(?:，?(?:成功|共|都|只|各)*(?:解出|做对|做出|答对|拿下|拿到|得到|完成|攻克|解决|考出|考到|拿|得|考|对|解|答)(?:了|其中)*的?)?\s*(?P<zh>{_N})\s*(?P<pu>{_OF_THEM})"
    rf"|(?P<zh2>{_N})\s*(?:分)?\s*[/／]\s*(?P<zw2>{_N})\s*(?:分|道?题)"
    rf"|(?<![\w.$€£¥/])(?P<en2>\d{{1,3}})\s*/\s*(?P<ew2>\d{{1,3}})(?![\w/]|\.\d)"
    rf"|(?<![\w.])(?P<en>{_EN_N})\s+(?:(?:problems?|questions?|points?|tasks?)\s+)?(?:out\s+)?of\s+(?:the\s+|a\s+possible\s+|all\s+)?(?P<ew>{_EN_N}(?:\s+(?:problems?|questions?|points?|marks?|tasks?)\b)?)"
)
# Problems solved: `解出 10 道`, `solved all 12`.
_SOLVES = lazily(
    rf"(?:解出|解决|解答|做对|答对|完成|攻克|做出|全对|(?<![不没面针])对(?=了))(?:了)?(?:其中|全部)?(?:的)?\s*(?:{COMPARING}\s*)?(?P<n>{_N})\s*(?P<what>道题?目?|题)"
    rf"|(?P<of>{_EN_N})\s+of\s+them\b"
    rf"|(?P<all>{_N})\s*(?:道题?|题)(?:全部|全都|全|都)(?:对|答对|做对|解出|正确|做出)"
    rf"|(?i:\bsolv(?:ed|es|ing)|\bcrack(?:ed|s)|\bgot|\banswer(?:ed|s))\s+(?i:all\s+|only\s+|just\s+)?(?:{COMPARING}\s+)?(?P<m>{_EN_N})(?P<how>(?=\s*(?:[.,;)]|\Z|(?:and|but|while|to)\b))|\s+(?:right|correct(?:ly)?)\b)"
)
_SURELY = lazily(r"(?i:solv|\w+\s+all\b)")


# Several of them at once, for as many contestants: `解出 12 题和 10 题`, `solved 12 and 10 problems`.
_SOLVES_EACH = lazily(
    rf"(?:解出|解决|解答|做对|答对|完成|攻克|做出|(?<![不没面针])对(?=了))了?\s?(?P<zh>{_N}(?:\s?(?:道题?目?|题))?(?:\s?(?:[、,，和与及]|以及)\s?{_N}(?:\s?(?:道题?目?|题))?){{1,6}}+)(?<=[题道目])"
    rf"|(?i:\b(?:solv|crack|answer|complet)\w+)\s(?P<en>{_EN_N}(?:\sproblems)?(?:(?:,\s(?:and\s)?|\sand\s){_EN_N}){{1,6}}+)(?=\s(?:problems|questions|tasks|of\s(?:the|them|{_EN_N})|respectively)\b)"
)
_EACH = lazily(rf"(?P<n>{_N}|{_EN_N})(?:\s*(?:道题?目?|题))?")


def whole_scores(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a stretch says how many points there are: no scores."""
    return [m.span("whole") for m in _FULL.finditer(text, start, end)]


def parts(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], dict[int, Count]]:
    """Where the wholes of parts stand, and the parts by their place."""
    wholes, counts = [], {}
    for match in _PART.finditer(text, start, end):
        group = next(g for g in ("zh", "zh2", "en", "en2") if match[g])
        value, whole = number(match[group]), number(match[_WHOLES[group]].split()[0])
        if group == "en2" and not _is_part(match):
            continue
        if value is not None and whole is not None and value > whole:
            continue  # `A 得了 70 分，拿了 80 分`: no part of it
        if match["zh"] and (match["wu"] == "分") != (match["pu"] == "分"):
            continue  # `34 分，做对五道题`
        if group == "en" and _OF_OTHERS.match(text, match.end(), end):
            continue  # `3 of 5 deals`
        wholes.append(match.span(_WHOLES[group]))
        words = match.group().lower()
        near = max(start, match.start() - _NEAR)
        if match["zh"] and _TRIED.search(text, max(start, match.start() - _FAR), match.start()):
            wholes.append(match.span(group))
            continue  # `只跑了 500 题里的 477 题`
        points = "分" in words or "point" in words or "mark" in words
        points = points or _OF_POINTS.search(text, near, match.start()) is not None
        told = _OF_PROBLEMS.search(text, near, match.start())
        unit = "point" if points or ((value or 0) > _PROBLEMS and not told) else "problem"
        if value is not None:
            sure = group != "en" or _OF_WHAT.search(words) is not None or points
            span = match.span() if sure else None  # `one of the two` may be of anything
            counts[match.start(group)] = Count(
                *match.span(group), value, unit, comparator(text, *match.span(group)), span
            )
    return wholes, counts


# How many of the problems were set at all.
_TRIED = lazily(r"[跑测抽选挑取用试]了?[^，。；对出]{0,32}\Z")
# What else than problems and points is counted: a noun of several right behind the whole.
_OF_OTHERS = lazily(
    r"\s+(?:(?!(?:within|in|on|at|with|for|after|of|by|from|to|and|but|while|during|over|under|without|against|into|before|until|than|as|when|where|which|that|who|this|last|each|the|a|an|its)\b)[a-z-]+\s+)?(?!(?:was|is|has|does|its|this|across|as|points?|marks?|problems?|questions?|tasks?|times|tests?|cases|challenges|issues|runs|puzzles|sums|proofs|exercises|instances|samples|items|us|always|perhaps|plus|versus|less|unless|besides|regardless|these|those|thus|yes|towards|afterwards)\b)[a-z]{2,}(?<!s)s\b"
)
_OF_WHAT = lazily(r"problem|question|task|point|mark|out\s+of|\d\s+of\s+\d")
_WHOLES = {"zh": "zw", "zh2": "zw2", "en": "ew", "en2": "ew2"}  # of each group for a part
_NEAR, _FAR = 16, 40  # characters before a part that say what it is of


def solved(text: str, start: int, end: int) -> dict[int, Count]:
    """How many problems a stretch says were solved, by place."""
    counts: dict[int, Count] = {}
    for match in _SOLVES.finditer(text, start, end):
        if match["of"] and not _SOLVING.search(text, start, match.start()):
            continue  # `two of them scored 35`
        group = "n" if match["n"] else "all" if match["all"] else "of" if match["of"] else "m"
        if group == "m" and not (match["how"] or _SURELY.match(match.group())):
            continue
        value = number(match[group])
        if value is not None:
            span = match.span(group)
            counts.setdefault(
                span[0], Count(*span, value, "problem", comparator(text, *span), span)
            )
    return counts


def solved_by_each(text: str, start: int, end: int) -> dict[int, Count]:
    """How many problems a stretch says that several solved, each so many of its own, by place."""
    counts: dict[int, Count] = {}
    for match in _SOLVES_EACH.finditer(text, start, end):
        for each in _EACH.finditer(text, *match.span("zh" if match["zh"] else "en")):
            value = number(each["n"])
            if value is not None:
                span = each.span()
                counts[span[0]] = Count(*span, value, "problem", "=", span)
    return counts


# How many points or problems contests have.
_CONTESTS = frozenset({6, 12, 15, 30, 42, 50, 100, 120, 150, 600, 750})


def _is_part(match: re.Match[str]) -> bool:
    """Whether `118/120` is a part of a whole: no date, no ratio."""
    part, whole = int(match["en2"]), int(match["ew2"])
    return part <= whole and whole in _CONTESTS


# More than that are points.
_PROBLEMS = 24
_OF_PROBLEMS = lazily(
    r"(?i:\b(?:solv|answer|complet|crack|fix|resolv)\w*\s+(?:\w+\s+)?)\Z|(?:解|做|答|完成)(?:出|对|决)?(?:了)?\s*\Z"
)
_SOLVING = lazily(
    r"(?i:\b(?:solv|answer|complet|crack|fix|resolv|manag|got\b|did\b|problems|questions|tasks))"
)
_OF_POINTS = lazily(r"(?i:\bscor\w+\s+(?:\w+\s+)?)\Z|(?:得|考|拿)(?:了|到)?\s*\Z")


# `…, B ten`: whoever is named next, and as many as that.
_GAPPED = lazily(
    rf"(?:['’]s)?(?:\s+(?:own|system|entry|model|machine|version|team|effort|got|managed|did|had|only|just|with|at))*\s*(?:的)?(?:系统|模型|版本)?(?:则|也|是|只|仅|拿下|做出|解出|做对|答对|完成|得|了|到)*\s*"
    rf"(?P<n>{_EN_N}|[一二两三四五六七八九十]{{1,3}})\s*(?:(?:道题?目?|题)(?!\s*{_N})|(?=[,.;:)，。；、）!]|\Z|\s+and\b))"
)


def elliptic(context: Context, sentence: Sentence, counts: dict[int, Count]) -> Iterator[Count]:
    """Numbers behind further names that leave out what the number before them is of."""
    text, end = context.layout.visible, sentence.end
    told = [c for c in counts.values() if c.unit == "problem"]
    if told:
        first = min(c.start for c in told)
        named = context.mentions.entities_in(first, end)
        behind = [m.end for m in named if m.entity.type != "benchmark"]
        behind += [words.end() for words in PAIR.finditer(text, first, end)]  # `the latter ten`
        for place in behind:
            match = _GAPPED.match(text, place, end)
            value = number(match["n"]) if match is not None else None
            if match is None or value is None:
                continue
            known = counts.get(match.start("n"))
            if value <= _PROBLEMS and (known is None or known.unit is None):
                yield Count(*match.span("n"), value, "problem", "=", match.span("n"))
    shares = sorted((c for c in counts.values() if c.unit == "percent"), key=lambda c: c.start)
    for count in counts.values():
        before = [c for c in shares if c.end <= count.start]
        if count.unit is None and before and count.value <= _WHOLE:
            named = context.mentions.entities_in(before[-1].end, count.start)
            # `80%, …, at $5 and $25; B was at 15 and 75`: sums go on, no shares.
            sums = context.mentions.money_in(before[-1].end, count.start)
            if not sums and all(m.entity.type != "benchmark" for m in named):
                yield replace(count, unit="percent", unit_span=before[-1].unit_span)


_WHOLE = 100
