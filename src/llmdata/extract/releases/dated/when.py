"""When the clause of a name is dated: in it, in a clause of its own beside it, or by its context."""

from __future__ import annotations

import re

from llmdata.extract.clauses import clause_of
from llmdata.extract.policy import Dating, own_date
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.deeds_zh import is_how_it_came, was_announced
from llmdata.extract.releases.dated.explained import (
    ON,
    behind_a_phrase,
    behind_an_aside,
    tells_news_behind,
)
from llmdata.extract.releases.dated.going_on import of_item, relative_clause
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import THINGS, date_of_context, is_and
from llmdata.extract.subjects import group_of
from llmdata.extract.view import Token
from llmdata.lazily import lazily

_LABELLED = lazily(r"D[:\-][.]?(?:O'?)?\Z")
_LABEL = lazily(r"\.?D{1,2}(?:,[._]|\([^()]*\))?[:\-]")
# Behind a date that is a clause of its own, what happened then: `X，9 月上的`.
_CAME_THEN = lazily(
    r"\s*(?:[那当][天晚日周])?(?:[随跟和与同]着?[^，。；]{1,12}?(?:一[起同道]|同[时日台])|才|就|刚|悄悄|正式|终于){0,2}(?:(?:解禁|开禁|揭晓|转正|首发|[公内]测|发售|露面|亮相|登场|现身|问世|面世|上线|发布|开源)(?:了|的|了的)?|(?:开[卖售]|发售|起售|露面|亮相|登场|现身|问世|面世|出场|上线|发布|上|出|来|发|放|推|到|有|见|端|开)(?:来|出来|上来|源|放|布|线|张)?(?:了|的|了的))(?=[，,。；;、）)\s]|\Z)"
)

_ONE_OF_TWO = lazily(r"[前后後]者|(?i:\bthe\s+(?:former|latter)\b)")
# `The surprise came on 20 January, when A put X on its site`: the clause explains the date.
_WHEN = lazily(r"\s*(?i:when|the\s+(?:very\s+)?(?:day|week|month)(?:\s+(?:that|when))?)\s")
# What follows came out with the thing before.
_JOINED = lazily(
    r"\s*(?:连同|以及|还有|外加|(?i:this\s+time\b|along(?:side)?\b|together\s+with|plus\b|and\s+with))"
)
# A date that but describes the name before: `A 9 月开源的 X …，以及 B 的 Y`.
_TELLS_WHICH = lazily(r"D[.re]{0,3}'[.]?[MQ]")
_SOME_TIME_LATER = lazily(
    r"(?i:\s+(?:(?:came|arrived|followed|landed|shipped|launched|dropped|appeared|(?:was|were)\s+(?:released|launched|out))\s+)?(?:(?:an?|some|the|several|two|three|four|\d+)\s+)?(?:\w+\s+)?(?:little|bit|while|while|fortnight|days?|weeks?|months?|time|shortly|soon|much|not\s+long)?\s*(?:later|earlier|before(?:hand|\s+(?:that|it|then|this))?|after(?:wards?|\s+(?:that|it|this))?|previously|prior\s+to\s+(?:that|it)|next)(?=\s*(?:[.,;:)]|\Z|and\b|but\b)))"
)
# The date of the name before, where each has its own behind it: `X, in May, then Y, in June`.
_ANOTHERS = lazily(r"[MQ](?P<sign>,)[.']{0,2}D,\Z")


def _is_anothers(clause: DatedClause) -> bool:
    """Whether the date right before the clause is that of the name before it."""
    found = _ANOTHERS.search(clause.view.string, 0, clause.first)
    if found is None:
        return False
    sign = clause.view.tokens[found.start("sign")]
    return clause.text[sign.start : sign.end].strip() not in ";；"  # which parts what each is told


def dating(clause: DatedClause) -> Dating | None:
    """The date of the clause: in it, in one of its own beside it, or that of its context."""
    if _is_ranked(clause):
        return None
    last = group_of(clause.view, clause.index)[-1]
    bracketed = own_date(clause.text, clause.view, clause.index)
    if bracketed is None and _share_brackets(clause, last):
        bracketed = own_date(clause.text, clause.view, last)
    if bracketed is not None and bracketed.date.value.precision != "year":
        return bracketed
    if (opening := clause.opening_bracket()) is not None:
        return Dating(opening.item, "stated")
    if (bracketed_phrase := behind_a_phrase(clause)) is not None:
        return Dating(bracketed_phrase.item, "stated")
    behind = _clause_behind(clause)
    labels = _is_label_sign(clause, clause.last + 1)
    if behind is not None and clause.is_alone() and (labels or clause.opens()):
        return Dating(behind.item, "stated")
    after = _behind(clause)
    before = clause.dates(clause.first, clause.index)[::-1]
    if clause.chinese and _OF_THE_OTHER.search(clause.view.string, 0, clause.index):
        return Dating(after[0].item, "stated") if after else None
    name = clause.view.tokens[clause.index].start
    if clause.chinese and after and was_announced(clause.text, clause.view.sentence.start, name):
        return Dating(after[0].item, "stated")
    own = before + after if clause.chinese else after + before
    own = own or clause.dates_of_asides()[::-1]
    if not clause.chinese and _came_later(clause) and not (after and _is_next(clause, after[0])):
        return None
    if own:
        finer = behind is not None and (
            own[0].item.value.contains(behind.item.value) or _is_counted(clause, own[0])
        )
        return Dating((behind if behind is not None and finer else own[0]).item, "stated")
    aside = behind_an_aside(clause)
    if aside is not None and tells_news_behind(clause, aside):
        return None
    near = [_clause_before(clause), behind, relative_clause(clause), of_item(clause)]
    if _is_anothers(clause):
        near.sort(key=lambda token: token is not behind)
    near.insert(0, aside)
    for token in (*near, _label(clause)):
        if token is not None:
            return Dating(token.item, "stated")
    return _of_context(clause)


# What tells that something comes out.
_COMES_OUT = frozenset("reyAvPs")


def _of_context(clause: DatedClause) -> Dating | None:
    """The day that stands above the sentence; the week or month where names are all that this says.

    A day that heads a section is that of its news, and dates no thing that they but name; in
    Chinese the words of the clause say what else they tell (:mod:`.whether`).
    """
    found = date_of_context(clause.context, clause.view)
    if found is None or _is_whole(clause):
        return found
    layout = clause.context.layout
    heads = layout.blocks[layout.block_at(found.date.start)].kind == "heading"
    told = clause.chinese or _COMES_OUT & set(clause.view.string[clause.first : clause.last + 1])
    return None if found.date.value.precision != "day" or (heads and not told) else found


def _is_label_sign(clause: DatedClause, place: int) -> bool:
    """Whether a sign stands at a place that parts a label from what it labels: no semicolon does."""
    if clause.view.string[place : place + 1] not in (":", "-"):
        return False
    sign = clause.view.tokens[place]
    said = clause.text[sign.start : sign.end].strip()
    return said in (":", "：") or (clause.view.string[place] == "-" and said != "")


def _share_brackets(clause: DatedClause, last: int) -> bool:
    """Whether the brackets behind the last of an enumeration may be those of all: `A and B (May)`."""
    view, group = clause.view, group_of(clause.view, clause.index)
    if len(group) == 1 or clause.chinese:
        return True
    if any(own_date(clause.text, view, other) is not None for other in group if other != last):
        return False
    joint = next((t for t in reversed(view.tokens[group[-2] : last]) if t.kind == "&"), None)
    return joint is None or is_and(clause.text, joint)


def _behind(clause: DatedClause) -> list[Token]:
    """The dates of a clause behind its name; in English none that are those of another name."""
    dates = clause.dates(clause.index + 1, clause.last + 1)
    if not dates or clause.chinese:
        return dates
    others = _another_has_its_own(clause, dates[0]) or _is_of_a_side_clause(clause, dates[0])
    return [] if others else dates


def _another_has_its_own(clause: DatedClause, date: Token) -> bool:
    """Whether one of the names between a name and a date has its own: `A, B (in May) and C in June`."""
    view = clause.view
    others = (
        place
        for place in range(clause.index + 1, len(view.tokens))
        if view.string[place] in THINGS and view.tokens[place].start < date.start
    )
    return any(own_date(clause.text, view, place) is not None for place in others)


# What opens a clause of its own about another thing: `A led until B was released in May`.
_SIDE_CLAUSE = lazily(
    r"\b(?:until|till|while|whereas|before|after|when|once|as|because|since|though|although)\s+(?:the\s+|its\s+|their\s+)?(?:[A-Z][\w.]*(?:['’]s)?\s+)?\Z"
)
_CONJUNCTION = 32  # characters before the other thing


def _is_of_a_side_clause(clause: DatedClause, date: Token) -> bool:
    """Whether a date belongs to another thing, which a conjunction gives a clause of its own."""
    view = clause.view
    last = view.tokens.index(date)
    for place in range(clause.index + 1, last):
        token = view.tokens[place]
        if view.string[place] not in THINGS or not set("re") & set(view.string[place:last]):
            continue
        start = max(view.tokens[clause.index].end, token.start - _CONJUNCTION)
        if _SIDE_CLAUSE.search(clause.text, start, token.start):
            return True
    return False


# Of two makers' things each has its own: `A 9 月的 X 和 B 的 Y`.
_OF_THE_OTHER = lazily(r"D'[.]?[MQ](?:\([^()]*\))?&O'?[.]?\Z")


def _is_counted(clause: DatedClause, date: Token) -> bool:
    """Whether a date is but counted from another: `two weeks later, on 15 October`."""
    return clause.text[date.start : date.end].lower().endswith(("later", "after that"))


def _came_later(clause: DatedClause) -> bool:
    """Whether words behind the name put it some time after the dates before it."""
    return _SOME_TIME_LATER.match(clause.text, clause.view.tokens[clause.index].end) is not None


def _is_next(clause: DatedClause, date: Token) -> bool:
    """Whether no other name stands between a name and a date."""
    last = clause.view.tokens.index(date)
    return not set(THINGS) & set(clause.view.string[clause.index + 1 : last])


def _is_whole(clause: DatedClause) -> bool:
    """Whether names are all that the sentence says: `Qwen9-Max.` below `September:`."""
    whole = clause.first == 0 and clause.last == len(clause.view.string.removesuffix(",")) - 1
    return whole and clause.is_alone()


def _is_ranked(clause: DatedClause) -> bool:
    """Whether the name is an entry of a list that its lead-in calls a ranking."""
    lead_in = clause.context.layout.blocks[clause.view.sentence.block].lead_in
    blocks = clause.context.layout.blocks
    told = clause.context.last_view(blocks[lead_in]) if lead_in is not None else None
    return told is not None and bool({"B", "K"} & set(told.string))


_MINE = lazily(r"\b(?:my|our)\b|[我咱]", re.IGNORECASE)
# Right before a name: what was known by another one came out under it.
_NAMED_AT_LAST = lazily(
    r"(?:(?:正式|官方|对外|真正)的?(?:名[字称]?|叫法)|[大本真学]名|真身|真面目|里[面头]|打开一看|点开)(?:其实|正|才|就|竟)?(?:是|叫做?|为|写着|装着|躺着)?\s*[：:，,]?\s*[“\"「]?\Z"
    r"|(?i:\b(?:officially(?:[,:]?\s+(?:it['’]?s|it\s+is|it\s+was|called|named|known\s+as))*|(?:official|real|proper|actual|final)\s+name(?:\s+(?:is|was|being))?)[,:]?\s*[“\"]?)\Z"
)


# What a maker did on a day the clause before tells, and this one but how it is called: `X 憋到 5 月 6 日，叫 Y`.
_CALLED = lazily(
    r"\s*(?:它|就|便|也|名字?|代号|大名|起名|取名){0,3}(?:就)?(?:叫做?|叫作|名为|取名|[^，。；]{0,6}[：:])\s*[“\"「《]?\s*"
)


def _of_what_is_called(clause: DatedClause) -> Token | None:
    """The one date before a clause that but names a thing, where its maker is named there alone."""
    before = clause.view.tokens[: clause.first]
    makers = [token for token in before if token.kind == "O"]
    if not makers or not all(map(clause.makes, makers)):
        return None
    if any(token.kind in "MQxhK" for token in before) or clause.someone_tells(
        clause.start, clause.view.sentence.start
    ):
        return None
    dates = clause.dates(0, clause.first)
    last = clause.view.string.endswith(
        "D,", 0, clause.first
    )  # `从六月推到七月，最后是 8 月 5 日，叫 X`
    return dates[-1] if dates and (last or len(dates) == 1) else None


# What opens the sentence with a date, and says what else was then: `On May 3, while we slept, …`.
_ASIDE_OF_A_DATE = lazily(r"\A\.?D,(?P<aside>[._][._']{0,4}),\Z")
_WHILE = lazily(
    r"\s*(?i:when|while|with|the\s+(?:very\s+)?(?:day|week|month)|just|right|a\s+(?:\w+\s+){0,2}(?:day|week|month)s?\s)"
)


def _clause_before(clause: DatedClause) -> Token | None:
    """A date that is a clause of its own, right before this one."""
    name = clause.view.tokens[clause.index].start
    if _NAMED_AT_LAST.search(clause.text, max(clause.view.sentence.start, name - 40), name):
        dates = clause.dates(0, clause.first)
        return dates[-1] if dates else None
    if clause.chinese and _CALLED.fullmatch(clause.text, clause.start, name):
        return _of_what_is_called(clause)
    if _JOINED.match(clause.text, clause.start):
        found = _TELLS_WHICH.finditer(clause.view.string, 0, clause.first)
        others = {clause.view.tokens[m.start()].start for m in found if clause.chinese}
        dates = [date for date in clause.dates(0, clause.first) if date.start not in others]
        return dates[-1] if dates else None
    if _WHEN.match(clause.text, clause.start) and clause.view.string[: clause.first].endswith("D,"):
        return next(iter(clause.dates(clause.first - 2, clause.first)), None)
    string = clause.view.string
    if (aside := _ASIDE_OF_A_DATE.search(string, 0, clause.first)) and _WHILE.match(
        clause.text, clause.view.tokens[aside.start("aside")].start
    ):
        return next(iter(clause.dates(0, clause.first)), None)
    match = re.search(
        r"(?:(?:\A|[,:\-])\.?D{1,2}[.,]?,?|D:|\AO?'?\.?D[re],)\Z", string[: clause.first]
    )
    match = match or _of_its_maker(clause)
    dates = clause.dates(match.start(), clause.first) if match else []
    if match and match.start() and _closes_a_part(clause):
        return None
    if dates and match and match.group() in ("D:", "D-"):
        start, _ = clause_of(clause.text, clause.view.sentence, dates[-1].start, dates[-1].end)
        label = clause.text[start : dates[-1].start]
        if any(start <= t.start < dates[-1].start for t in clause.view.tokens if t.kind in THINGS):
            return None  # it is the date of what stands in the label
        if tells_other_news(label) or _MINE.search(label):
            return None  # `my August: X, heat and rain`
    if dates and clause.someone_tells(clause.start, dates[-1].end):
        return None
    return dates[-1] if dates else None


def _closes_a_part(clause: DatedClause) -> bool:
    """Whether a sign before the clause closes what is told of others: `A, on 3 May; B is cheap`."""
    sign = clause.view.tokens[clause.first - 1]
    apart = clause.text[sign.start : sign.end].strip() in ";；"
    return apart and _SO_MUCH_LATER.search(clause.text, clause.start, clause.end) is None


# What is told of the time of the part before: `…; and B a few hours ahead of it`.
_SO_MUCH_LATER = lazily(
    r"\b(?i:hours?|minutes?|same\s+(?:day|night|morning|evening)|with\s+it|alongside|too|as\s+well|ahead\s+of\s+it|after\s+it|likewise|also)\b|同[日天时]|也|小时|分钟"
)
# A day and its maker, who then does no more than take his turn: `24 日 X 压轴，Y`, `18 日是 X，Y`.
_DAY_OF_A_MAKER = lazily(r"(?:\A|(?<=[,:\-]))[.]?D[.']?O[.]?,\Z")
_TURN_OF = lazily(
    r"\s*(?:[则又也却更还]|轮到|是|属于|压轴|接棒|跟进|登场|出场|上场|出手|登台|亮剑|还击|回应|应战|收尾|收官|殿后|更?[狠猛绝快]|的?回合|的?主场|[了的]){0,5}\s*"
)


def _of_its_maker(clause: DatedClause) -> re.Match[str] | None:
    """A clause before the name, which stands alone, that says whose turn it was on a day."""
    if not (clause.chinese and clause.is_alone()):
        return None
    found = _DAY_OF_A_MAKER.search(clause.view.string, 0, clause.first)
    if found is None:
        return None
    tokens = clause.view.tokens[found.start() : found.end()]
    if not all(clause.makes(token) for token in tokens if token.kind == "O"):
        return None
    gaps = (clause.text[token.start : token.end] for token in tokens if token.kind == ".")
    return found if all(_TURN_OF.fullmatch(gap) for gap in gaps) else None


def _clause_behind(clause: DatedClause) -> Token | None:
    """A date that is a clause of its own, right behind this one: `X is here, on 17 December,`."""
    match = re.match(
        r"[,:-](?P<tie>[.']{0,2})D(?:'?[re])?(?=[,.:;()\-&$]|\Z)",
        clause.view.string[clause.last + 1 :],
    )
    if match is None or (clause.first and clause.view.string[clause.first - 1] == "("):
        return None
    # Behind a label of its own, what comes next is the label of another: `1 月：X；3 月：Y`.
    beyond = clause.last + 1 + match.end()
    if _is_label_sign(clause, beyond) and _LABELLED.search(clause.view.string, 0, clause.first):
        return None
    tie = clause.view.tokens[clause.last + 1 + match.start("tie")]
    ties = clause.view.tokens[clause.last + 1 : clause.last + 1 + match.end("tie")]
    tied = match["tie"] and ON.fullmatch(clause.text, tie.start, ties[-1].end)
    date = clause.view.tokens[clause.last + match.end()]
    if _ONE_OF_TWO.search(clause.text, tie.start, date.start):
        return None  # whose it is, the words say themselves
    tied = tied or _CAME_THEN.match(clause.text, date.end)
    name = clause.view.tokens[clause.index].end
    tied = tied or (clause.chinese and is_how_it_came(clause.text[name : clause.end]))
    if not (tied or clause.is_alone()) or clause.someone_tells(tie.end):
        return None
    dates = clause.dates(clause.last + 1, clause.last + 1 + match.end())
    _, end = clause_of(clause.text, clause.view.sentence, date.start, date.end)
    if tells_other_news(clause.text[date.end : end]):
        return None  # `X：7 月 21 日停用`
    return dates[0] if dates else None


def _label(clause: DatedClause) -> Token | None:
    """The date that labels the whole sentence: `July 28th: Z.ai with A and B, then C`."""
    match = _LABEL.match(clause.view.string[: clause.first])
    dates = clause.dates(0, match.end()) if match else []
    return dates[-1] if dates else None
