"""The date of a rank: the nearest in its clause, or else the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board
from llmdata.extract.leaderboards.dates_of_models import is_of_a_build, is_set_off, of_a_model
from llmdata.extract.leaderboards.founded import of_the_board
from llmdata.extract.leaderboards.readings import BY_THEN, is_on_writing, read_later
from llmdata.extract.policy import Dating
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.grammar.calendar import day_value, interval, month_value
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention


def at_its_date(
    context: Context, view: View, place: int, board: Board, whose: Sequence[Mention] = ()
) -> Board:
    """The board at the date of a rank of it: the nearest in the clause, or else before it.

    `whose` are those that have the rank.
    """
    # What is said of the last of several places in turn is said of all of them.
    run = _IN_TURN.match(view.string, place)
    place = run.end() - 1 if run is not None else place
    text, token = context.layout.visible, view.tokens[place]
    if (reign := _reign(view, text, place)) is not None:
        return replace(board, date=Dating(reign, "stated"))
    dates = [
        t.item
        for t in view.tokens
        if t.kind == "D"
        and (
            t.item.bearing in ("at", "as_of") or BY_THEN.search(text, max(0, t.start - 12), t.start)
        )
    ]
    if not dates:
        taken = _taken_when(text, view, place)
        return replace(board, date=Dating(taken, "stated")) if taken is not None else board
    elsewhere = board.date is not None and all(board.date.date is not d for d in dates)
    of_model = of_a_model if elsewhere else is_set_off
    dates = [d for d in dates if not of_model(text, view, d)]
    if not dates:
        return board  # it was read when the text said before
    if (of_all := _beside_its_site(view, board, dates)) is not None:
        return replace(board, date=Dating(read_later(context, view, of_all), "stated"))
    dates = _of_places(view, text, place, dates)
    if not dates:
        return replace(board, date=None)
    first, last = clause_of(text, view.sentence, token.start, token.end)
    if board.date is not None and is_on_writing(text, board.date.date):
        dates = [d for d in dates if first <= d.start < last]
        if not dates:
            return board  # what holds as a text is written, holds for all that it tells besides
    if _has_a_span(text, view, first, last):
        return replace(board, date=None)
    left = [t.item for t in view.tokens[:place] if t.kind == "D"]
    left = [d for d in left if not is_of_a_build(text, view, d)]
    if (
        left and _WHEN.match(text, left[-1].end) and not of_the_board(text, view, left[-1])
    ):  # `until May, when B took over`
        then = at_its_end(text, left[-1])
        return replace(board, date=Dating(then, "stated") if then is not None else None)
    if len(dates) > 1:  # each part of the sentence has its own time
        halves = [m.end() for m in _PARTS.finditer(text, view.sentence.start, token.start)]
        own = [d for d in dates if d.start >= halves[-1]] if halves else dates
        dates = own or _opening(text, view, dates)
        if not dates:
            return replace(board, date=None)
    elif _of_another_part(view, text, place, dates[0]) and not _of_its_site(view, place, board):
        return replace(board, date=None)
    before = [d for d in dates if d.end <= token.start]
    date = _nearest(context, view, place, dates, (first, last))
    if date is None or _is_before_that(text, token.start, date):
        return replace(board, date=None)
    came = bool(whose) and whose[0].start >= date.end  # whoever came after
    if _is_after_that(text, token.end, date) and not came:
        return replace(board, date=Dating(before[-1], "stated") if before else None)
    return replace(board, date=Dating(read_later(context, view, date), "stated"))


_IN_TURN = lazily(r"K(?:[,&]{1,2}K)+")  # `ranked first, second and third in May`


def _opening(text: str, view: View, dates: list[DateMention]) -> list[DateMention]:
    """The time of a reading with which a sentence opens: it holds for all parts of the sentence."""
    names = [t.start for t in view.tokens if t.kind in "MK"]
    found = [d for d in dates if d.end <= min(names, default=0)]
    if all(date.bearing != "as_of" for date in found):
        return []
    found.sort(key=lambda date: _DAY.search(text, date.start, date.end) is not None)
    return found[-1:]


_DAY = lazily(r"\d")  # the day that is written out goes first


def _taken_when(text: str, view: View, place: int) -> DateMention | None:
    """The time until which another held a place, `when` somebody took it."""
    left = [t.item for t in view.tokens[:place] if t.kind == "D"]
    if not left or not _WHEN.match(text, left[-1].end) or of_the_board(text, view, left[-1]):
        return None
    return at_its_end(text, left[-1])


def at_its_end(text: str, date: DateMention) -> DateMention | None:
    """The day or month with which a time ends: `from April to June, when B took over`."""
    value = date.value
    if value.precision in ("day", "month"):
        return date
    if value.precision != "interval":
        return None
    if _ENDS_WITH_DAY.search(text, date.start, date.end):
        day = day_value(value.end.year, value.end.month, value.end.day)
        return replace(date, value=day) if day is not None else None
    last = month_value(value.end.year, value.end.month)
    return replace(date, value=last) if last is not None and last.end == value.end else None


def after_that(context: Context, board: Board) -> Board:
    """The board when somebody took a place that another had held for a time: at the end of that."""
    if board.date is None or board.date.date.value.precision != "interval":
        return board
    end = at_its_end(context.layout.visible, board.date.date)
    return replace(board, date=replace(board.date, date=end) if end is not None else None)


# `until 12 July`, `to July 12th`, `到 7 月 12 日`
_ENDS_WITH_DAY = lazily(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[A-Z][a-z]{2,8}\.?\Z|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?\Z|[日号]\Z"
)


def _nearest(
    context: Context, view: View, place: int, dates: list[DateMention], clause: tuple[int, int]
) -> DateMention | None:
    """The date nearest to a rank in its clause, or else the one before it, or what was read."""
    text, token = context.layout.visible, view.tokens[place]
    inside = [d for d in dates if clause[0] <= d.start < clause[1]]
    if (beside := _behind_brackets(view, place, dates)) is not None and not inside:
        return beside
    if inside:
        # English dates stand behind, Chinese ones before; neither passes a rank or model by.
        near = [d for d in inside if _nothing_between(view, place, d.start)] or inside
        chinese = HAN.search(text, view.sentence.start, view.sentence.end)
        behind = [d for d in near if d.start >= token.end]
        ahead = [d for d in near if d.start < token.end]
        return ahead[-1] if ahead and (chinese or not behind) else behind[0]
    before = [d for d in dates if d.end <= token.start]
    as_of = [d for d in dates if d.bearing == "as_of"]
    others = [t.start for t in view.tokens if t.kind == "K" and t is not token]
    behind = [d for d in dates if d.start > token.end]
    clear = not behind or any(token.end <= start < behind[0].start for start in others)
    if clear and behind:  # `A was ninth, B tenth on the board in August`
        last = next(i for i, t in enumerate(view.tokens) if t.item is behind[0])
        clear = _ELLIPTIC.fullmatch(view.string[place + 1 : last]) is None
    chosen = before[-1:] or as_of[:1] or ([] if clear else behind[:1])
    return chosen[0] if chosen else None


def _behind_brackets(view: View, place: int, dates: list[DateMention]) -> DateMention | None:
    """The time right behind the brackets in which a place is told: `A (third) in January, B (fifth) …`."""
    closing = view.string.find(")", place) if view.depth(place) else -1
    behind = _THEN_DATE.match(view.string, closing + 1) if closing >= 0 else None
    date = view.tokens[behind.end() - 1].item if behind is not None else None
    return date if date is not None and any(date is d for d in dates) else None


_THEN_DATE = lazily(r"[.']?D")

# Names and their places without a verb of their own, up to a time that is that of all.
_ELLIPTIC = lazily(r"(?:[,&]{1,2}(?:O')?MK){1,4}(?:[.']{0,2}B)?[.']{0,2}")


def _of_places(view: View, text: str, place: int, dates: list[DateMention]) -> list[DateMention]:
    """The dates of a sentence that may be those of a place: not of a model, a build or a board."""
    found = [
        d
        for d in dates
        if not (
            is_of_a_build(text, view, d)
            or _OUT_IN_BRACKETS.match(text, d.end)
            or of_the_board(text, view, d)
            or _of_an_aside(view, place, d)
        )
    ]
    if view.depth(place):  # `今年最忙的是 A（X 榜第 3）`: no reading of the whole year
        token = view.tokens[place]
        first, last = clause_of(text, view.sentence, token.start, token.end)
        found = [d for d in found if d.value.precision != "year" or first <= d.start < last]
    return [d for d in found if not _CAME_OUT.match(text, d.end)] or found


def _of_an_aside(view: View, place: int, date: DateMention) -> bool:
    """Whether a date stands in brackets beside a rank that tell another one: `second (41st in May)`."""
    index = next((i for i, t in enumerate(view.tokens) if t.item is date), None)
    if index is None or view.depth(index) <= view.depth(place):
        return False
    opening, closing = view.string.rfind("(", 0, index), view.string.find(")", index)
    return "K" in view.string[opening : closing if closing >= 0 else None]


def _has_a_span(text: str, view: View, first: int, last: int) -> bool:
    """Whether a clause tells how long a place was held and no time at which it was: `In May A, number
    one since March, fell`."""
    inside = [t.item for t in view.tokens if t.kind == "D" and first <= t.start < last]
    return bool(inside) and all(
        date.bearing in ("since", "before")
        and not BY_THEN.search(text, max(0, date.start - 12), date.start)
        for date in inside
    )


def _is_before_that(text: str, start: int, date: DateMention) -> bool:
    """Whether a date is that of what was before: `topped it in March before being ousted by B`."""
    return date.end <= start and _BEFORE_THAT.search(text, date.end, start) is not None


def _is_after_that(text: str, end: int, date: DateMention) -> bool:
    """Whether a date behind a rank that ends at `end` is that of whoever came after."""
    return date.start >= end and bool(
        _UNTIL.search(text, end, date.start)
        or _HANDED_ON.match(text, date.end)
        or (
            _HAD.search(text, max(0, end - _BACK), end) and _WHEN_THEN.search(text, end, date.start)
        )
    )


_BEFORE_THAT = lazily(r"(?i:\b(?:before|until|till)\s+(?!then\b)[a-z])")
_PARTS = lazily(r"[;；]")
# `这个 8 月发布的小模型`: when a model came out, where the sentence has another date.
_CAME_OUT = lazily(
    r"\s*(?:才|刚刚?|正式|最新)?(?:发布|推出|上线|放出|开源|亮相|面世|问世)(?:出来)?的"
)
# `GPT-9（8 月发布）`
_OUT_IN_BRACKETS = lazily(
    r"\s*(?:才|刚刚?|正式)?(?:发布|推出|上线|放出|开源|亮相|面世|问世|发的|出的)[^（）()。；]{0,40}[）)]"
)
# A date behind such words is that of whoever came after.
_UNTIL = lazily(r"直到|直至|(?i:\b(?:until|till)\b)")
# `had been first for a month when B pushed it down in May`
_HAD = lazily(r"(?i:\bhad\s+(?:\w+\s+){0,3}?\w+(?:ed|en|ne|ld|at|od|on|un)\b)")
_WHEN_THEN = lazily(
    r"(?i:\b(?:when|before)\b(?!\s+it\s+(?:(?:first|finally|officially)\s+)?(?:appeared|launched|arrived|debuted|landed|shipped|came\s+out|was\s+(?:released|launched|unveiled)|went\s+live)\b))"
)
_BACK = 48  # characters up to the end of a place in which it is told as of before
_HANDED_ON = lazily(r"\s*(?:才|就|又|便|再)?(?:换成|换作|变成|易主|轮到|让位|被)")
_WHEN = lazily(r"(?i:,?\s+when\b)")


def _of_another_part(view: View, text: str, place: int, date: DateMention) -> bool:
    """Whether a date stands in a part before that of a rank, which is a further one of who is named
    there (`In May A came in second; the version that anyone can use, in ninth`)."""
    start = view.tokens[place].start
    sign = _PARTS.search(text, date.end, start) if date.end < start else None
    if sign is None:
        return False
    stop = _PARTS.search(text, sign.end(), view.sentence.end)
    last = stop.start() if stop is not None else view.sentence.end
    part = [t.kind for t in view.tokens if sign.start() < t.start < last]
    return "M" not in part and any(
        t.kind == "K" and t.start < sign.start() for t in view.tokens[:place]
    )


def _of_its_site(view: View, place: int, board: Board) -> bool:
    """Whether a place is on one of several rankings of one site that a sentence tells: what is told of
    when the others were read holds for it (`first in German on May 3; in Polish it was third`)."""
    told = {t.item.entity.id for t in view.tokens[:place] if t.kind == "B" and _same(t, board)}
    return len(told | {board.benchmark.id}) > 1


def _same(token: Token, board: Board) -> bool:
    """Whether a token names a ranking of whoever keeps a board."""
    owner = board.benchmark.organization_id
    return owner is not None and token.item.entity.organization_id == owner


def _beside_its_site(view: View, board: Board, dates: list[DateMention]) -> DateMention | None:
    """The time beside the name of a site in brackets behind places on several of its rankings:
    `2nd in Coding, 5th in Math (LMArena, late May)`."""
    closing = _SITE_AND_TIME.search(view.string)
    if closing is None or "K" not in view.string[: closing.start()]:
        return None
    site, date = (view.tokens[closing.start(group)] for group in ("site", "date"))
    here = any(d is date.item for d in dates) and _same(site, board)
    several = len({t.item.entity.id for t in view.tokens if t.kind == "B"}) > 1
    return date.item if here and several else None


_SITE_AND_TIME = lazily(r"\((?P<site>B)[.,'-]{1,3}(?P<date>D)\)[.,]*\Z")
_FROM = lazily(r"(?:从|自)\s*\Z|(?i:\b(?:from|since))\s+\Z")
_UP_TO = lazily(r"\s*(?:到|至|直到|直至)(?:了)?\s*|\s+(?i:until|till|to|through)\s+")


def _reign(view: View, text: str, place: int) -> DateMention | None:
    """The time from one date to another that stand round a rank (`从 9 月霸榜到 11 月`)."""
    token = view.tokens[place]
    dates: list[DateMention] = [t.item for t in view.tokens if t.kind == "D"]
    before = [d for d in dates if d.end <= token.start]
    behind = [d for d in dates if d.start >= token.end]
    if not (before and behind and _UP_TO.fullmatch(text, token.end, behind[0].start)):
        return None
    since, until = before[-1], behind[0]
    if (
        not _FROM.search(text, view.sentence.start, since.start)
        or since.value.end >= until.value.end
    ):
        return None
    return replace(since, end=until.end, value=interval(since.value, until.value))


def _nothing_between(view: View, place: int, start: int) -> bool:
    """Whether neither another rank nor, behind this one, a model parts it from a date."""
    if start >= view.tokens[place].end:
        return not any(t.kind in "KM" and t.start < start for t in view.tokens[place + 1 :])
    return not any(t.kind == "K" and t.start > start for t in view.tokens[:place])


# A date of the model rather than of its place: `(5 月快照)`, `(released in May)`.
_OF_MODEL = lazily(
    r"版|发布|放出|上线|推出|快照|更新|亮相|面世|(?i:\b(?:version|snapshot|builds?|releas\w+|launch\w*|update\w*|preview|checkpoint|out|shipped|since|new|unveil\w*|announc\w+)\b)"
)


def own_dates(context: Context, view: View, board: Board) -> list[DateMention]:
    """The dates of an entry in a list: those of a reading, or any where the list has none."""
    dates = [t.item for t in view.tokens if t.kind == "D"]
    as_of = [d for d in dates if d.bearing == "as_of"]
    text = context.layout.visible
    if (
        as_of
        or board.date is not None
        or _OF_MODEL.search(text, view.sentence.start, view.sentence.end)
    ):
        return as_of
    return [d for d in dates if d.bearing == "at"]
