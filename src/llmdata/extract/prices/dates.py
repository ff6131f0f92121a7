"""When a price held: the date of its own clause, not that of another thing of the sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, context_date, date_of, dates_a_change, own_date, usable
from llmdata.extract.prices.directions import run, run_to
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.view import DATE, Token, View
from llmdata.lazily import lazily

# `had been $15/$75`, `原价`: what something cost once has no date.
_ONCE = lazily(
    r"(?i:\b(?:had\s+been(?!\s+(?:on\s+sale|available|sold|offered))|used\s+to|previously|formerly|originally|(?<!for )once)\b)|原价|原来|此前|以前|曾经?"
)


def dated(context: Context, view: View, subject: Token, index: int, last: int) -> Dating | None:
    """The date of a price that token `index` tells of `subject`."""
    found = _dated(context, view, subject, index, last)
    if found is None or found.origin == "context":
        place = view.tokens.index(subject) if subject in view.tokens else index
        since = _from_when(context, view, place, index) or _as_of(view, index)
        return since or found or _of_lead_in(context, view)
    return found


def _dated(context: Context, view: View, subject: Token, index: int, last: int) -> Dating | None:
    layout = context.layout
    place = view.tokens.index(subject) if subject in view.tokens else None
    own = _own(context, view, place, index) if place is not None else None
    own = own or _behind_all(view, run(context, view, index)[-1])
    own = own or _right_behind(context, view, max(last, run(context, view, index)[-1]))
    first = max(view.sentence.start, subject.start - _REACH)
    if own is not None or _A_PART_OF.search(layout.visible, first, subject.start):
        return own  # what the X of `a third of X` costs, it cost before
    if place is not None and place < index:
        if _is_of_once_or_today(layout.visible, view, place, index):
            return None
        # An aside in brackets (`X (from March)`) dates the thing, not what it costs.
        depth = view.depth(index)
        for at in range(index - 1, place, -1):
            dates = usable(view.tokens[at]) or _opens_part(layout.visible, view.tokens[at])
            if dates and view.depth(at) <= depth:
                return Dating(view.tokens[at].item, "stated")
    things = [i for i, kind in enumerate(view.string) if kind in "MQ"]
    others = {view.tokens[i].item.entity.id for i in things} - {subject.item.entity.id}
    if not others or place is None:
        aside = _IN_ASIDE.match(view.string, place) if place is not None else None
        if place is not None and (aside is not None or view.depth(index) > view.depth(place)):
            # An aside behind the name: the date is that of its clause.
            last = aside.end() - 1 if aside is not None else place
        found = date_of(layout, context.mentions, view, last, last)
        return found[-1] if found else None
    origin = "stated"
    for at in range(min(place, index) - 1, -1, -1):
        token = view.tokens[at]
        if view.depth(at) > view.depth(place) or token.kind in "()":
            continue  # what stands in brackets is told of the name before them
        if usable(token):
            changed = _TO.fullmatch(layout.visible, token.end, view.tokens[index].start)
            return None if changed else Dating(token.item, origin)
        other = token.kind in "MQ" and token.item.entity.id in others
        if token.kind == "$" or (other and not is_measured(layout.visible, view.sentence, token)):
            break
        origin = "context" if other else origin  # told of what the thing came with or is set beside
    for token in view.tokens[max(place, last, index) + 1 :]:
        if usable(token):
            return Dating(token.item, "stated")
        if token.kind not in ".'%":
            break
    opening = _opening(view, things[0], index)
    if opening is not None:
        return Dating(opening.item, "stated")
    found = context_date(layout, context.mentions, view)
    return found[-1] if found else None


def _as_of(view: View, index: int) -> Dating | None:
    """The day for which a sentence opens to tell what many things cost: `As of May 2: X $8; Y $9`."""
    first = next((i for i, token in enumerate(view.tokens) if token.kind in "MQ$"), index)
    dates = [token for token in view.tokens[:index] if token.kind == DATE]
    if len(dates) != 1 or dates[0].item.bearing != "as_of" or dates[0] not in view.tokens[:first]:
        return None
    return Dating(dates[0].item, "stated")


_PART = lazily(r"[;；](?:(?i:and|but|then|from|since)\b|[而但则自从到了]|\s)*\Z")


def _opens_part(text: str, token: Token) -> bool:
    """Whether a part of a sentence opens with the day from which it tells: `…；5 月 8 日起 20 元`."""
    if token.kind != DATE or token.item.bearing != "since":
        return False
    return _PART.search(text, max(0, token.start - _PART_REACH), token.start) is not None


_PART_REACH = 12  # characters before a date in which the part of a sentence begins


def _of_lead_in(context: Context, view: View) -> Dating | None:
    """The day from which the prices of a list hold: `5 月 8 日起，X 的新价：` above its items."""
    layout = context.layout
    for lead in layout.leads(view.sentence.block):
        telling = layout.last_sentence(lead)
        dates = context.mentions.dates_in(telling.start, telling.end)
        if len(dates) == 1 and dates[0].bearing == "since" and not dates[0].bracketed:
            return Dating(dates[0], "context")
    return None


_A_PART_OF = lazily(
    r"\b(?:half|third|quarter|fifth|tenth|fraction|twice|times|\d{1,2}%)\s+(?:of\s+)?(?:that\s+of\s+|(?:the|what)\s+(?:\w+\s+){0,3})?(?:of\s+)?(?:the\s+|its\s+)?\Z",
    re.IGNORECASE,
)
_REACH = 48  # characters before a name that say so
# `fell from $60 for X in 2021 to $0.06 for Y`: the date is that of what was.
_TO = lazily(r"\s*(?:(?:down|up)\s+)?to\s+(?:(?:just|only|about|under|a\s+mere)\s+)?")
# `X, $199, arrived in May`, `X, at $2 and $8, arrived in May`
_IN_ASIDE = lazily(r"[MQ],\.?\$(?:&\$)?\.?,\.?[re]")
# What ends an aside on something else than the price: `X, on sale since May, costs $20`.
_ASIDE = lazily(r"[^,.;，。；]{0,24},")


def _from_when(context: Context, view: View, place: int, index: int) -> Dating | None:
    """The one date from which, or as of which, a price holds: `9 月 5 日起，X 的输出价调到 12 元`."""
    text = context.layout.visible
    dates = [i for i, token in enumerate(view.tokens) if token.kind == DATE]
    if len(dates) != 1 or view.tokens[dates[0]].item.bearing not in ("since", "as_of"):
        return None
    at = dates[0]
    if _ONCE.search(text, view.sentence.start, view.tokens[index].start):
        return None
    aside = view.string.startswith(",", place + 1) and _ASIDE.match(text, view.tokens[at].end)
    if (place < at < index and aside) or "," in view.string[index:at]:
        return None
    first, end = sorted((at, index))
    told = {*run(context, view, run_to(context, view, index)), index}
    maker = view.tokens[place].item.entity.organization_id if place != index else None
    for i in range(first, end + 1):
        token = view.tokens[i]
        if token.kind == "$" and i not in told and index < at:
            return None  # behind a sum, the day is that of the next one
        if token.kind in "MQ" and token.item.entity.organization_id != maker:
            return None
    return Dating(view.tokens[at].item, "stated")


# A date that the name itself has, where a price is that of today: `最便宜的仍是三月的 X，每百万 0.25 美元`.
_STILL = lazily(r"至今|迄今|如今|现在|眼下|目前|依旧|依然|仍|还是")


def _is_of_once_or_today(text: str, view: View, place: int, index: int) -> bool:
    """Whether a price is that of another time than the one its sentence tells."""
    start = view.tokens[index].start
    once = _ONCE.search(text, view.tokens[place].end, start)
    if once is not None and not _is_of_an_offer(view, place, once):
        return True
    owned = view.string[:place].removesuffix("O'").endswith("D'")
    if not owned or "D" in view.string[place:index]:
        return False
    return _STILL.search(text, view.sentence.start, start) is not None


def _is_of_an_offer(view: View, place: int, once: re.Match[str]) -> bool:
    """Whether what something cost once is what it costs but for an offer: `首月 9.9 元（原价 29 元）`."""
    if once.group() != "原价":
        return False
    return any(t.kind == "$" and t.end <= once.start() for t in view.tokens[place:])


def _own(context: Context, view: View, place: int, index: int) -> Dating | None:
    """The date in the brackets behind the name, perhaps beside its price: `X（8 美元，8 月）`."""
    if view.string.startswith("(D)", place + 1):
        return own_date(context.layout.visible, view, place)
    token = _in_its_brackets(view, place, index) or _came(context.layout.visible, view, place)
    if token is None:
        return None
    # The day of a change is of no sum in another part of the brackets: `X（20 美元，5 月涨到 30 美元）`.
    first, last = sorted((index, view.tokens.index(token)))
    if "," in view.string[first:last] and dates_a_change(context.layout.visible, token.item):
        return None
    return Dating(token.item, "stated")


# `X (launched on July 2) costs $20`, `X（7 月 2 日上线）每月 20 美元`
_LAUNCHED = lazily(
    r"[(（]\s*(?:[^()（）,，;；:：\d]{1,16}[,，]\s*)?(?:(?i:first\s+)?(?i:launched|released|introduced|unveiled|announced|out|new|available|on\s+sale)\s+)?(?:(?i:in|on|since|from)\s+|于|自)?"
)
_CAME = lazily(
    r"\s*(?:刚|正式|才|首次|就)*(?:发布|推出|上线|问世|亮相|登场|开售|开卖|发售|面世|新出|新上)?的?\s*[)）]"
)


def _came(text: str, view: View, place: int) -> Token | None:
    """The date in the brackets right behind a name that tell when it came, and nothing else."""
    opens = place + 1
    closes = view.string.find(")", opens)
    if not view.string.startswith("(", opens) or closes < 0:
        return None
    dates = [t for t in view.tokens[opens:closes] if t.kind == DATE]
    if len(dates) != 1 or not usable(dates[0]):
        return None
    before = _LAUNCHED.fullmatch(text, view.tokens[opens].start, dates[0].start)
    return dates[0] if before and _CAME.match(text, dates[0].end) else None


def _behind_all(view: View, last: int) -> Dating | None:
    """The date in the brackets behind the sums told in one breath: `at $100 or $200 (April)`."""
    if not view.string.startswith("(D)", last + 1) or not usable(view.tokens[last + 2]):
        return None
    return Dating(view.tokens[last + 2].item, "stated")


_ON = lazily(
    r"\s*(?i:in|on|since|as\s+of|back\s+in|by|during|this)\s+(?:early\s+|late\s+|mid-?\s*)?"
)


def _right_behind(context: Context, view: View, last: int) -> Dating | None:
    """The date that a preposition ties to a sum: `X was $20 in May, Y $200 in June`."""
    last += view.string.startswith(")", last + 1)  # `X ($20) in May`
    token = view.tokens[last + 2] if view.string.startswith(".D", last + 1) else None
    if token is None or not usable(token):
        return None
    tied = _ON.fullmatch(context.layout.visible, view.tokens[last].end, token.start)
    return Dating(token.item, "stated") if tied is not None else None


def _in_its_brackets(view: View, place: int, index: int) -> Token | None:
    """The one date in the brackets right behind a name that hold token `index` too."""
    opens = view.string.find("(", place)
    if not place < opens <= place + 2 or not opens < index or ")" in view.string[opens:index]:
        return None
    closes = view.string.find(")", index)
    dates = [t for t in view.tokens[opens : closes if closes > 0 else index] if t.kind == DATE]
    return dates[0] if len(dates) == 1 and usable(dates[0]) else None


def _opening(view: View, thing: int, index: int) -> Token | None:
    """The one date before a price that holds for all that its sentence tells: it stands before
    the first `thing`, or right before the colon behind which they are listed."""
    dates = [i for i, token in enumerate(view.tokens[:index]) if token.kind == DATE]
    if len(dates) != 1 or not usable(view.tokens[dates[0]]):
        return None
    leads = view.string.startswith(":", dates[0] + 1) and "$" not in view.string[: dates[0]]
    return view.tokens[dates[0]] if dates[0] < thing or leads else None


# Between the sum of one thing and the name of the next, and between that and its own sum: no verb.
_NEXT_OF_ROW = lazily(r"[.,&:;()-]{0,4}")
_NO_VERB = lazily(
    r"\s*(?:版|档|会员|套餐|(?i:plan|tier)\b)?\s*(?:首个?月|(?i:at|for|with|(?:(?:rose|fell|went|dropped|climbed|jumped)\s+)?(?:up\s+|down\s+)?to)\b|[,，:：（(—–-]|[涨降升调跌提]价?(?:到|至|为)|则|才|也|都|为|要|卖|\s){0,4}\s*"
)


def date_alike(context: Context, view: View, told: Mapping[int, Observation]) -> None:
    """Give what a maker's things cost that are told in a row, with one verb for all of them, the date
    that stands before the first sum: `X came in May at $20, Y at $200`."""
    text = context.layout.visible
    first: Observation | None = None
    shared: set[int] = set()  # the names whose prices have the date of the first
    last = -1
    for index, price in sorted(told.items()):
        token = price.subject_token
        place = view.tokens.index(token) if token in view.tokens else -1
        in_row = last < place < index and _NEXT_OF_ROW.fullmatch(view.string, last + 1, place)
        sum_ = view.string.find("$", place)  # the first behind the name, perhaps an offer
        gapped = in_row and _NO_VERB.fullmatch(
            text, view.tokens[place].end, view.tokens[sum_].start
        )
        told_with = _goes_on_about_topic, _in_brackets_of
        if price.date is None and any(goes_on(view, told, last, index) for goes_on in told_with):
            price.date, price.date_origin = told[last].date, "context"
        elif first is not None and price.date is None and (gapped or place in shared):
            if _of_one_maker(first, price):
                price.date, price.date_origin = first.date, "context"
                shared.add(place)
        elif first is None or place > last:  # no further price of the thing told last
            dated = any(t.item is price.date for t in view.tokens[:index])
            first = price if price.date is not None and dated else None
        last = index


def _goes_on_about_topic(
    view: View, told: Mapping[int, Observation], last: int, index: int
) -> bool:
    """Whether a sum goes on with the price of what an earlier sentence names, behind one date for
    both: `8 月 3 日起，输入 2 元，输出 8 元`."""
    if last < 0 or told[last].subject != told[index].subject:
        return False
    dates = [i for i, token in enumerate(view.tokens) if token.kind == DATE]
    named = told[index].subject_token in view.tokens
    return not named and len(dates) == 1 and dates[0] < last and told[last].date is not None


def _in_brackets_of(view: View, told: Mapping[int, Observation], last: int, index: int) -> bool:
    """Whether brackets behind a sum tell another of the same thing: `输入 4 元（命中缓存 1 元）`."""
    if last < 0 or not view.string.startswith("(", last + 1) or ")" in view.string[last:index]:
        return False
    return told[last].subject == told[index].subject


def _of_one_maker(one: Observation, other: Observation) -> bool:
    makers = {p.subject.organization_id for p in (one, other) if p.subject is not None}
    return len(makers) == 1 and None not in makers
