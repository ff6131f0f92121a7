"""First places that change hands: `the top spot changed hands twice: A in May, B in July`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_CHANGES = lazily(
    r"易主|易手|换(?:了|过)?[^，。；：]{0,6}(?:次|手|轮|茬|拨|任)|换(?:了|过)?[^，。；：]{0,2}[两三四五六七八九十几\d]\s*(?:个|位|任|张|次)?(?:新|不同的?)?(?:主人|新主|面孔|脸|冠军|第一|人|模型|名字)|换人|轮流坐|轮番|更迭|轮换|走马灯|先后(?:由|被|属于|归|是|落入)|从(?=[^，。；]{1,40}?(?:换成|变成|换到|转到|交到|传到|传给|交给|让给)(?:了)?)"
    r"|(?i:\b(?:changed\s+(?:hands|owners?|(?:\w+\s+){1,2}times)|pass(?:ed|es)\s+(?:first\s+)?(?=to\s)|(?:pass|mov|rotat|shift|bounc)(?:ed|es)\s+(?:from|between)|went\s+(?:in\s+turn\s+)?(?:from|in\s+turn\s+to|first\s+to|successively\s+to)|(?:was|were|been)\s+(?:held|occupied|taken|claimed|owned|filled|worn)(?:\s+since)?,?\s+(?:in\s+(?:turn|sequence|succession|order|that\s+order)|by\s+turns|successively|one\s+after\s+(?:the\s+other|another)),?\s+by|handed\s+(?:on|down)\s+from|musical\s+chairs|(?:had|seen|saw)\s+(?:two|three|four|five|six|seven|\d)\s+(?:different\s+)?(?:leaders|number\s+ones|champions|kings)"
    r"|(?:two|three|four|five|six|seven|\d)\s+(?:different\s+)?models\s+(?:(?:have|had)\s+)?(?:(?:been\s+)?(?:on|at|held|led|topped|ruled|reigned|sat|stood|took\s+turns)))\b)"
)
_FIRST = lazily(
    r"第一|榜首|头名|王座|宝座|交椅|冠军|状元|桂冠|领头|(?i:\b(?:first|top|lead|leader|crown|throne|number\s+one|no\.\s?1|summit)\b|#1)"
)
_TO_ANOTHER = "回到|重回|落到|换成|变成|变为|换作|换为|换到|轮到|转到|交到|传到|传给|交给|让给"
_PARTING = lazily(
    rf"[，,；;。、：:→]|{_TO_ANOTHER}|\s[—–-]\s|(?i:\b(?:and|then|to|before)\b)|[和与]"
)
# Between a time and whoever came then: `10 月，A`, `10 月又换成 A`.
_THEN = lazily(rf"[，, ]*(?:才|就|又|便|再|则|已){{0,2}}(?:{_TO_ANOTHER})?了?\s*")
_SEVERAL = lazily(r"前\s*[二两三四五六十\d]|(?i:\btop\s+(?:two|three|four|five|ten|\d))")
_LOWER = lazily(
    r"(?i:\b(?:to|into|in|at)\s+(?:a\s+)?(?:(?:close|distant|joint)\s+)?(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d*(?:2nd|3rd|[04-9]th))\b(?!\s+(?!place|spot)\w)|#\s?[2-9]))"
)
# Before whoever held it until then.
_OUSTS = lazily(
    r"(?:取代|顶替|挤下|挤掉|替下|赶下|超过|超越|反超|击败)了?\s*\Z"
    r"|(?i:\b(?:replac|oust|dethron|unseat|displac|overtook|overtak|pass|beat)(?:ed|ing|s|es)?\s*\Z)"
)
_IN_BRACKETS = lazily(r"\s*[(（][^()（）\n]{1,48}[)）]")
_NEAR = 24  # characters between a board and the words for its change
_FROM = lazily(r"从|(?i:\bfrom\Z)")
_ENOUGH = 2  # holders of a place that changed hands


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held the first place for a time, and since when."""

    model: Mention
    date: DateMention | None
    start: int
    end: int


def holders(context: Context, view: View) -> list[Holder]:
    """Those who held the first place one after the other, as a sentence enumerates them."""
    text, sentence = context.layout.visible, view.sentence
    if view.string.count("M") < _ENOUGH:
        return []
    change = _CHANGES.search(text, sentence.start, sentence.end)
    if change is None:
        return []
    if _SEVERAL.search(text, sentence.start, change.end()):
        return []  # an order that changed
    if _LOWER.search(text, change.end(), sentence.end):
        return []  # who came where, not who came after whom
    board = any(
        t.kind == "B"
        and t.item.entity.kind == "leaderboard"
        and t.end <= change.start() <= t.end + _NEAR
        for t in view.tokens
    )
    named = board or _FIRST.search(text, sentence.start, change.end() + _NEAR)
    if not (named or _is_spoken_of(context, view, change.end())):
        return []
    index = next((i for i, t in enumerate(view.tokens) if t.end > change.start()), 0)
    if not subjects.claimed(context, view, index):
        return []
    found = [*_named(context, view, change.start())]
    if _FROM.search(change.group()) and len(found) >= _ENOUGH and found[1].date is None:
        # `3 月从 A 换成了 B`, `In May the crown passed from A to B`: when B came.
        dates = [t.item for t in view.tokens if t.kind == "D" and t.end <= change.start()]
        chinese = change.group() == "从"
        if dates and not (chinese and text[dates[-1].end : change.start()].strip()):
            found[1] = replace(found[1], date=dates[-1])
    ousted = view.string.count("M", index) > len(found)
    return found if len(found) >= _ENOUGH or (found and ousted) else []


_IT = lazily(r"它|(?:该|这个|这一|这份|此)?榜")


def _is_spoken_of(context: Context, view: View, end: int) -> bool:
    """Whether what changed hands, by words up to an offset, is the ranking that the paragraph spoke of
    (`11 月里它两度易主：…`)."""
    said = _IT.search(context.layout.visible, view.sentence.start, end)
    spoken = spoken_board(context, view) if said is not None and "B" not in view.string else None
    return spoken is not None and spoken.entity.kind == "leaderboard"


def _named(context: Context, view: View, after: int) -> Iterator[Holder]:
    """The models behind the words for a change, each with the date beside it."""
    text, end = context.layout.visible, view.sentence.end
    names = [
        token
        for place, token in enumerate(view.tokens)
        if token.kind == "M" and token.start >= after and not view.depth(place)
    ]
    for place, token in enumerate(names):
        last = names[place + 1].start if place + 1 < len(names) else end
        first = names[place - 1].end if place else after
        partings = [m.end() for m in _PARTING.finditer(text, first, token.start)]
        aside = _IN_BRACKETS.match(text, token.end)  # `A (past 1400, February)`
        closing = _PARTING.search(text, aside.end() if aside is not None else token.end, last)
        if _OUSTS.search(text, first, token.start):
            continue
        piece = partings[-1] if partings else first, closing.start() if closing else last
        dates = [t.item for t in view.tokens if t.kind == "D" and piece[0] <= t.start < piece[1]]
        dates = [date for date in dates if date.bearing in ("at", "as_of")]
        dates = dates or _opening(view, text, piece[0], token.start, first)
        yield Holder(token.item, dates[0] if dates else None, token.start, token.end)


def _opening(view: View, text: str, start: int, name: int, first: int) -> list[DateMention]:
    """A date that stands before the parting sign, alone in its piece (`11 月，A`, `11 月换成 A`)."""
    before = [t for t in view.tokens if t.kind == "D" and first <= t.start < start]
    before = [t for t in before if t.item.bearing in ("at", "as_of")]
    if before and _THEN.fullmatch(text, before[-1].end, start) and start <= name:
        return [before[-1].item]
    return []
