"""The date of a result: of its clause, or of the test."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT, run_of
from llmdata.extract.leaderboards.founded import of_the_board
from llmdata.extract.leaderboards.readings import BY_THEN
from llmdata.extract.policy import Dating, own_date, usable
from llmdata.extract.results.marks import NUMBER, OUTCOME, SIMILAR
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention


def date_of_result(
    context: Context, view: View, index: int, bench: Subject, subject: Subject
) -> Dating | None:
    """The date of a result: that in brackets behind its hero, that of its words, that of its test.

    A date that stands behind another result is that one's alone.
    """
    if subject.token is not None and subject.token in view.tokens:
        own = own_date(context.layout.visible, view, view.tokens.index(subject.token))
        if own is not None:
            return own
        if (label := _labelled(view, view.tokens.index(subject.token), index)) is not None:
            return label
    if (dealt := _dealt(context, view, bench, subject)) is not None:
        return dealt
    date = subjects.dated(context, view, index)
    if date is not None and view.sentence.start <= date.date.start < view.sentence.end:
        date = _of_its_part(context, view, index, date)
    if date is not None and _is_of_test(context, view, date.date):
        others = [
            t.item
            for t in view.tokens[:index]
            if t.kind == "D" and not _is_of_test(context, view, t.item)
        ]
        date = Dating(others[-1], "stated") if others else None
    if date is None:
        return (
            _by_then(context, view, index)
            or _afterthought(context, view, index)
            or _of_test(context, bench)
            or _set_before(context, view, bench)
        )
    here = next((i for i, t in enumerate(view.tokens) if t.item is date.date), None)
    if here is None:
        return date
    if _EARLIER.search(context.layout.visible, date.date.end, view.tokens[index].start):
        return None
    first, last = clause_of(
        context.layout.visible, view.sentence, view.tokens[here].start, view.tokens[here].end
    )
    token = view.tokens[index]
    if first <= token.start < last:
        return date
    results = [t for t in view.tokens[:here] if t.kind in _TOLD and t.start >= first]
    return None if results else date


def _labelled(view: View, place: int, index: int) -> Dating | None:
    """The time right before a name that its number follows: `May: A (71%) → June: B (73%)`."""
    if view.string[place + 1 : index] not in ("", "("):
        return None
    before = place - 2 if view.string[place - 1 : place] == ":" else place - 1
    if before < 0 or view.string[before] != "D" or view.string.count("D") < len("DD"):
        return None
    date = view.tokens[before].item
    return Dating(date, "stated") if date.bearing == "at" else None


# `9 月发布的 A 得了 61%，四个月前 B 还只有 42%`: the second at a time of its own, which is counted only.
_EARLIER = lazily(
    r"[，；](?:而|但)?(?:就在|早在|在|仅仅?)?(?:[\d一两二三四五六七八九十几半]+\s*个?\s*(?:年|月|周|星期|季度?|天)(?:之|以)?前|不久前|(?<!最)早前|上一年|前一年|一年前)(?!的|，)[^，；]*\Z"
)
_IN_TURN = lazily(rf"先后|相继|接连|陆续|{DEALT.pattern}")


def _dealt(context: Context, view: View, bench: Subject, subject: Subject) -> Dating | None:
    """The date of a result where as many are enumerated as contests (`7 月和 9 月先后在 A 和 B 夺金`), or as
    contestants to whom a word deals them out (`分别在 7 月和 9 月`)."""
    text, sentence = context.layout.visible, view.sentence
    dates = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing == "at"]
    if len(dates) < 2:
        return None
    first, last = run_of(text, [(d.start, d.end) for d in dates], 0)
    dates = dates[first : last + 1]
    tests = list(dict.fromkeys(t.item.entity.id for t in view.tokens if t.kind == "B"))
    if len(dates) > 1 and bench.entity is not None and len(tests) == len(dates):
        in_turn = _IN_TURN.search(text, sentence.start, sentence.end) is not None
        if bench.entity.id in tests and (in_turn or bench.entity.kind == "competition"):
            return Dating(dates[tests.index(bench.entity.id)], "stated")
    if subject.token not in view.tokens or not DEALT.search(text, sentence.start, sentence.end):
        return None
    who = subjects.group_of(view, view.tokens.index(subject.token))
    place = view.tokens.index(subject.token)
    if len(dates) < 2 or len(who) != len(dates) or place not in who:
        return None
    return Dating(dates[who.index(place)], "stated")


_PART = lazily(r"[;；]")


def _of_its_part(context: Context, view: View, index: int, date: Dating) -> Dating | None:
    """The date of a result in a sentence that semicolons part: one of its own part, or one that stood
    before any result was told (`A 62%; B 71%, on 3 May; C 74%`)."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    signs = [m.start() for m in _PART.finditer(text, sentence.start, sentence.end)]
    first = max([sign for sign in signs if sign < token.start], default=sentence.start)
    last = min([sign for sign in signs if sign >= token.end], default=sentence.end)
    if not signs or first <= date.date.start < last:
        return date
    dates = [t.item for t in view.tokens if t.kind == "D" and first <= t.start < last]
    own = [d for d in dates if d.bearing in ("at", "as_of") and not _is_of_test(context, view, d)]
    if own:
        start, end = clause_of(text, sentence, token.start, token.end)
        return Dating(own[-1], "stated" if start <= own[-1].start < end else "context")
    told = any(t.kind in _TOLD and t.start < date.date.start for t in view.tokens)
    return None if told else date


def _by_then(context: Context, view: View, index: int) -> Dating | None:
    """The last date before a result by which it had been reached (`By May, A was at 62%`)."""
    text = context.layout.visible
    dates = [t for t in view.tokens[:index] if t.kind == "D"]
    if not dates or not BY_THEN.search(text, view.sentence.start, dates[-1].start):
        return None
    return Dating(dates[-1].item, "stated")


# Behind the clause of a result, a time and nothing more: `… 44% of it, in July already.`
_IN = lazily(
    r"\s*[,，—–-]*\s*(?:(?i:and|(?P<all>all|both)|back|already|as\s+early\s+as)\s+){0,3}(?i:in|on|at)\s+"
)
_ALREADY = lazily(
    r"\s*(?i:already|alone|no\s+less|of\s+all\s+(?:months|days|times)|last\s+year|of\s+(?:that|this|the\s+same)\s+year)?\s*(?:[.;!)]|\Z|\n)"
)


def _afterthought(context: Context, view: View, index: int) -> Dating | None:
    """The one time of a sentence that stands alone behind the clause of its last result."""
    text, token = context.layout.visible, view.tokens[index]
    dates = [t for t in view.tokens if t.kind == "D"]
    if len(dates) != 1 or not usable(dates[0]):
        return None
    told = [t for t in view.tokens[index:] if t.kind in _TOLD]
    _, last = clause_of(text, view.sentence, told[-1].start, told[-1].end)
    stands = _IN.fullmatch(text, last, dates[0].start)
    if stands is None or not (told[-1] is token or stands["all"]):
        return None
    return Dating(dates[0].item, "stated") if _ALREADY.match(text, dates[0].end) else None


_EDITION = lazily(
    r"\s*(?:年)?(?:的|度|那届|那场)?\s*|\s*(?i:(?:edition|paper|exam|problems|questions|contest|competition)s?)?\s*"
)
_PAPER = lazily(
    r"\s*(?i:(?:edition|papers?|exams?|problems?|questions?|contests?|competitions?|set)\b)|年?的?(?:真题|试题|考题|竞赛题|题目|试卷)"
)


def _is_of_test(context: Context, view: View, date: DateMention) -> bool:
    """Whether a year is that of the test's edition (`the 2024 Putnam`, `2024 年的考题`)."""
    text = context.layout.visible
    if of_the_board(text, view, date) or _its_own(text, view, date):
        return True
    if date.value.precision != "year":
        return False
    if _PAPER.match(text, date.end, view.sentence.end):
        return True
    named = [t for t in view.tokens if t.kind == "B"]
    return any(
        (t.start >= date.end and _EDITION.fullmatch(text, date.end, t.start))
        or (t.end <= date.start and not text[t.end : date.start].strip())
        for t in named
    )


def _its_own(text: str, view: View, date: DateMention) -> bool:
    """Whether a time is but the test's attribute (`this summer's olympiad`, `今年夏天的 IMO`)."""
    if date.value.precision in ("day", "month"):
        return False
    return any(
        t.kind == "B" and _ITS.fullmatch(text, date.end, t.start) is not None for t in view.tokens
    )


_ITS = lazily(r"['’]s\s+|\s*的\s*")
_TOLD = OUTCOME + SIMILAR + NUMBER


def _of_test(context: Context, bench: Subject) -> Dating | None:
    """The date of the sentence that names a contest, for a result that is told after it."""
    entity = bench.entity
    if bench.cell.origin != "context" or entity is None or entity.kind != "competition":
        return None
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(bench.place)]
    dates = [
        date
        for date in context.mentions.dates_in(sentence.start, sentence.end)
        if date.bearing == "at" and not date.bracketed and date.value.precision != "year"
    ]
    return Dating(dates[0], "context") if dates else None


def _set_before(context: Context, view: View, bench: Subject) -> Dating | None:
    """The month of a contest that the sentence before has set and told of nobody: `In May it went on.`"""
    entity, layout = bench.entity, context.layout
    here = layout.sentence_at(view.sentence.start)
    if entity is None or entity.kind != "competition" or bench.cell.origin != "stated" or not here:
        return None
    before = context.view(here - 1)
    if before.sentence.block != view.sentence.block or set("MQOB") & set(before.string):
        return None
    dates = [t.item for t in before.tokens if t.kind == "D"]
    opens = [d for d in dates if _OPENS.fullmatch(layout.visible, before.sentence.start, d.start)]
    one = len(dates) == 1 and opens and dates[0].value.precision in ("day", "month")
    return Dating(dates[0], "context") if one else None


_OPENS = lazily(r"\W*(?i:(?:and|then|but)\s+)?(?i:(?:in|on)\s+)?|[\W]*(?:到了?|而|接着)?")
