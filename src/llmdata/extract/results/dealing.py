"""Numbers, medals and times that are dealt out: as many as there are names, each has its own."""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT, run_of
from llmdata.extract.results.labels import without_names
from llmdata.extract.results.links import links
from llmdata.extract.results.marks import NUMBER, RUN_OF_NUMBERS
from llmdata.extract.results.tied import FOR
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily


def dealt_owner(context: Context, view: View, index: int, kinds: str = "MQ") -> list[Subject]:
    """Of as many numbers as names, each has its own: `A 和 B 分别得到 91% 和 89%`."""
    match = next(
        (m for m in RUN_OF_NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None
    )
    if (owner := _dealt_behind(context, view, index, kinds)) is not None:
        return [owner]
    if match is None:
        return []
    alone = view.string[match.start() - 1 : match.start()] == "("  # `A and B (65.8% and 68%)`
    alone = alone and view.string[match.end() : match.end() + 1] == ")"
    dealt = DEALT.search(context.layout.visible, view.sentence.start, view.sentence.end)
    numbers = [i for i in range(*match.span()) if view.string[i] == NUMBER]
    if (pair := _across(context, view, numbers, kinds)) is not None:
        token = view.tokens[pair[numbers.index(index)]]
        return [subjects.named(token.item, token)]
    place = subjects.before(view, match.start(), kinds, view.sentence.start)
    if not (alone or dealt or _is_plain(context, view, place, match.start(), len(numbers))):
        return []
    who = subjects.members(context, view, place) if place is not None else []
    return [who[numbers.index(index)]] if len(who) == len(numbers) else []


_BETWEEN = lazily(r"\s*(?:[,，、&/／]|和|与|(?i:and|vs\.?|versus|to|against)\b)+\s*")


def _dealt_behind(context: Context, view: View, index: int, kinds: str) -> Subject | None:
    """Of two numbers that are told for two names behind, each has its own: `81.5 vs 82.5 for A and B`."""
    text, numbers = context.layout.visible, view.places(NUMBER)
    here = numbers.index(index)
    for pair in (numbers[here : here + 2], numbers[max(0, here - 1) : here + 1]):
        if len(pair) < 2:
            continue
        one, other = (view.tokens[i] for i in pair)
        place = subjects.behind(view, pair[1], kinds, view.sentence.end)
        if place is None or not _BETWEEN.fullmatch(text, one.end, other.start):
            continue
        group = [i for i in subjects.group_of(view, place) if view.string[i] in kinds]
        if len(group) == len(pair) and FOR.fullmatch(text, other.end, view.tokens[group[0]].start):
            token = view.tokens[group[pair.index(index)]]
            return subjects.named(token.item, token)
    return None


_SLASH = lazily(r"\s*[%％]?\s*[/／]\s*")


def _across(context: Context, view: View, numbers: list[int], kinds: str) -> list[int] | None:
    """The names that strokes part as they part as many numbers: `(A / B): MMLU 81.5 / 82.5`."""
    text = context.layout.visible

    def parted(places: list[int]) -> bool:
        tokens = [view.tokens[i] for i in places]
        return all(_SLASH.fullmatch(text, a.end, b.start) for a, b in pairwise(tokens))

    names = [i for i, t in enumerate(view.tokens) if t.kind in kinds and i < numbers[0]]
    names = names[-len(numbers) :]
    return names if len(names) == len(numbers) and parted(numbers) and parted(names) else None


_ALL = lazily(r"都|均|各|(?i:\b(?:both|each|all)\b)")


_LEADS = lazily(r"\b(?i:leads?|led|tops?|topped|head|heads)\b|领跑|领先|居前")


def _is_plain(context: Context, view: View, place: int | None, run: int, numbers: int) -> bool:
    """Whether numbers need no word to deal them out: they stand right behind the verb of as many names,
    in one test (`A and B score 71% and 70% on MMLU`)."""
    if place is None or _tests_in(view) != 1:
        return False
    group = [i for i in subjects.group_of(view, place) if view.string[i] in "MQ"]
    start, end = view.tokens[place].end, view.tokens[run].start
    words = without_names(view, context.layout.visible, place, run)
    return (
        len(group) == numbers
        and group[-1] == place
        and links(_LEADS.sub("", words))
        and _ALL.search(context.layout.visible, start, end) is None
    )


_ENUMERATED = lazily(r"(?i:\band\b|&)|[、和与及]")


def is_dealt_to_others(context: Context, view: View, index: int) -> bool:
    """Whether numbers are dealt out to names of which one is known alone: nobody can tell which is its.

    As many tests as numbers may be what they are dealt out to instead.
    """
    run = next(
        (m for m in RUN_OF_NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None
    )
    text, sentence = context.layout.visible, view.sentence
    numbers = run.group().count(NUMBER) if run is not None else 0
    if run is None or numbers < 2 or not DEALT.search(text, sentence.start, sentence.end):
        return False
    place = subjects.before(view, run.start(), "MQ", sentence.start)
    if place is None or _tests_in(view) == numbers:
        return False
    before = text[sentence.start : view.tokens[place].start]
    behind = text[view.tokens[place].end : view.tokens[run.start()].start]
    return bool(_ENUMERATED.search(before[-24:]) or _ENUMERATED.match(behind.lstrip()))


def own_share(context: Context, view: View, index: int, who: list[Subject]) -> list[Subject]:
    """Whose a number or a medal is of those whom words mean: where a word deals out as many of them,
    its own one's (`两家分别拿到金牌和银牌`), else that of all."""
    text, sentence = context.layout.visible, view.sentence
    if len(who) < 2 or not DEALT.search(text, sentence.start, sentence.end):
        return who
    values = view.places(view.string[index])
    spans = [(view.tokens[i].start, view.tokens[i].end) for i in values]
    first, last = run_of(text, spans, values.index(index))
    count = last - first + 1
    if count != len(who) or _tests_in(view) == count:
        return who  # as many tests may be what they are dealt out to instead
    return [who[values.index(index) - first]]


def _tests_in(view: View) -> int:
    """How many tests a sentence names, one with its short name in brackets once."""
    return len({view.tokens[i].item.entity.id for i in view.places("B")})
