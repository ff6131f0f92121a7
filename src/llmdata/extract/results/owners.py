"""Whose a result is: who is named near it, who was beaten, who is added behind."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.dealt import DEALT
from llmdata.extract.leaderboards.topics import SAYS_IT, of_maker, spoken_of, topic
from llmdata.extract.results.labels import BY_ONE, named_next, without_names
from llmdata.extract.results.marks import NUMBER, RUN_OF_NUMBERS
from llmdata.extract.results.meant import maker_of, one_of_pair, set_against, that_one
from llmdata.extract.results.moved import (
    is_replaced,
    of_the_replaced,
    of_two_above,
    of_two_versions,
)
from llmdata.extract.results.tied import FOR, WITH_ITS, tied_behind
from llmdata.extract.results.unnamed import (
    is_made_of,
    made_by,
    of_others,
    of_people,
    of_people_aside,
    of_unnamed,
    of_version,
)
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `超过 GPT-5 的 74.9%`: the number is that of the name right before it, a measure or not.
_HAS = lazily(r"(?:[\s（(：:]|的|'s|’s|(?i:\bat\b|\bwith(?:\s+its)?\b|\bon\b)|[在上中里])*")
# Where a number without any name before it opens its sentence (`With 88.4%, Grok 6 leads …`).
_OPENING = lazily(r"[\W\d]*(?:(?i:with|at|on|scoring|by|in)\b|以|凭借?|在|用|[\d.%\s]*\Z)")
_IT = lazily(r"[它他]|(?i:\b(?:it|they|he|she|we)\b)")  # somebody stands before it, after all
BOTH = lazily(
    r"(?:这|那)?两家|两者|二者|(?:他们|它们)(?!的|家|自己的|自家|内部|手里|一[个款套]|那[个款套]|[某有]个)|双方|双双|各自|各(?![种类家项位个大自])"
    r"|(?i:\b(?:both|they|each|the\s+same\s+(?:two|models?|companies|labs|pair))\b)"
)
ALL_ZH = lazily(r"(?:都|均|同)(?=是|为|得|拿|解|做|答)")  # of contestants


def opens(context: Context, view: View, index: int) -> bool:
    """Whether a number opens its sentence, before any name (`With 88.4%, Grok 6 leads …`)."""
    if set("MQO") & set(view.string[:index]):
        return False
    text, start, end = context.layout.visible, view.sentence.start, view.tokens[index].start
    return _OPENING.match(text, start, end) is not None and _IT.search(text, start, end) is None


def whose(context: Context, view: View, index: int, kinds: str = "MQO") -> list[Subject]:
    """Who reached it: whoever words tie to it, else the names nearest before, else behind.

    A name that something is measured against has only the numbers that are tied to it.
    """
    text, token = context.layout.visible, view.tokens[index]
    nameless = "M" not in view.string and "O" not in view.string
    if nameless and BY_ONE.match(text, token.end, view.sentence.end):
        return named_next(context, view)
    for found in (tied_behind, _set_otherwise, _meant, _tied_before):
        if who := found(context, view, index, kinds):
            return who
    return _nearest(context, view, index, kinds)


# `71% for A, or 76% with several tries`: the same one, set otherwise.
_OR = lazily(
    r"\s*[,，(（—–-]*\s*(?:(?i:or|and|but|then|rising\s+to|going\s+up\s+to)\b|或|而)?\s*(?:(?i:even|still|up\s+to|as\s+much\s+as|only|just)\s+|则?是?)?"
)
_SET = lazily(
    r"\s*(?:[%％]|(?i:per\s?cent))?\s+(?i:with|without|when|if|once|using|given|in\s+(?:high|low|max|heavy|thinking)|at\s+(?:high|low|max|the\s+highest))\b(?!\s+(?:(?:the|an?|its)\s+)?[A-Z])"
)


def _set_otherwise(context: Context, view: View, index: int, kinds: str) -> list[Subject]:
    """Who has the number before, where this one is only what it comes to under another setting."""
    text, token = context.layout.visible, view.tokens[index]
    before = view.string.rfind(NUMBER, 0, index)
    if before < 0 or not _SET.match(text, token.end, view.sentence.end):
        return []
    who = tied_behind(context, view, before, kinds)
    named = [t for t in view.tokens[before:index] if t.kind in kinds]
    if len(who) != 1 or [who[0].token] != named:
        return []
    setting = _SETTING.match(text, named[0].end, token.start)
    start = setting.end() if setting is not None else named[0].end
    return who if _OR.fullmatch(text, start, token.start) else []


_SETTING = lazily(r"\s+(?i:with|without|using|in|at)\s+(?:[\w-]+\s*){1,3}(?=[,，(（])")


def _tied_before(context: Context, view: View, index: int, kinds: str) -> list[Subject]:
    """The names right before a number, or before the first of several (`o1's 79.2% and 96.4%`)."""
    text = context.layout.visible
    dealt = DEALT.search(text, view.sentence.start, view.sentence.end)
    for run in RUN_OF_NUMBERS.finditer(view.string) if not dealt else ():
        if run.start() < index < run.end():
            return whose(context, view, run.start(), kinds)
    tied = subjects.before(view, index, kinds, view.sentence.start)
    if tied is None:
        return []
    words = without_names(view, text, tied, index)
    if not _HAS.fullmatch(words) or _beaten(context, view, tied, index, words):
        return []
    if words.strip() in ("at", "with") and is_made_of(text, view, tied):
        return []  # `a harness on top of A at 75%`
    alone = view.string[max(0, tied - 1)] == "("  # `44% on a test (B: 41%)`
    if alone or view.depth(index) > view.depth(tied):  # `A（91%）和 B（89%）`
        return [subjects.named(view.tokens[tied].item, view.tokens[tied])]
    return subjects.members(context, view, tied)


def _nearest(context: Context, view: View, index: int, kinds: str) -> list[Subject]:
    """The nearest name before that something is told of, else the first behind, else the topic."""
    text, token, sentence = context.layout.visible, view.tokens[index], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    place = subjects.telling(context, view, index, kinds, first)
    if place is None and view.depth(index):
        place = _outside(context, view, index, kinds)
    if place is None and SAYS_IT.match(text, first, token.start) and "M" in kinds:
        meant = spoken_of(context, view, first)
        if meant is not None and not _is_of_both(context, view, index):
            here = sentence.start <= meant.start < sentence.end
            return [subjects.named(meant, None, "stated" if here else "context")]
    if place is None and _is_of_both(context, view, index, all_too="O" in kinds):
        return _both_before(view, index, first) if "O" not in kinds else []
    if of_unnamed(text, view, token) or of_others(text, view, token.start):
        return []
    if of_people(context, view, first if place is None else view.tokens[place].end, token.start):
        return []
    if place is None and of_people_aside(text, view, token.start):
        return []
    if place is None:
        place = subjects.telling(context, view, index, kinds, sentence.start)
        while place is not None and (
            _has_another(view, text, place) or _was_set_beside(view, text, place, index)
        ):
            place = subjects.telling(context, view, place, kinds, sentence.start)
    if place is not None and is_made_of(text, view, place):
        return made_by(text, view, place)
    if place is not None and of_version(text, view, place, token.start):
        return []
    place = _past_others(context, view, index, kinds, place)
    place = _behind(context, view, index, kinds, last) if place is None else place
    place = _told_last(context, view, index, kinds) if place is None else place
    if place is not None:
        return subjects.members(context, view, place)
    meant = _spoken_of_last(context, view, token.start, kinds)
    return [subjects.named(meant, None, "context")] if meant is not None else []


def _past_others(
    context: Context, view: View, index: int, kinds: str, place: int | None
) -> int | None:
    """The name before a number past those that have none: plans, frames, who is bettered or was first."""
    text, start = context.layout.visible, view.sentence.start
    while place is not None and (
        _takes_no_test(view, place)
        or _is_where(view, text, place, start)
        or is_label(view, text, place)
    ):
        place = subjects.telling(context, view, place, kinds, start)
    for is_other in (_was_first, _is_bettered, is_replaced):
        if place is not None and is_other(context, view, place, index):
            place = subjects.telling(context, view, place, kinds, start)
    return place


_CLOSES = lazily(r"\s*(?:[,;.，；。)）|]|and\b|\Z|\n)")
_SHARE = lazily(r"\d\s*[%％]?\s+\Z")


def is_label(view: View, text: str, place: int) -> bool:
    """Whether a product's name only says what the number before it was reached on: `71% MMLU, 61% Aider`."""
    token = view.tokens[place]
    return (
        token.kind == "Q"
        and place > 0
        and view.string[place - 1] == NUMBER
        and _SHARE.search(text, view.sentence.start, token.start) is not None
        and _CLOSES.match(text, token.end, view.sentence.end) is not None
    )


# `on the bare SWE-agent it gets 74%`: what a model was run in.
_RUN_IN = lazily(
    r"(?i:\b(?:on|in|with|within|using|under|through|inside|via)\s+)(?:(?:the|an?|its|our|their|\w+['’]s?)\s+){0,2}(?:[a-z][\w-]*[\s-]){0,3}\Z|(?:用|在|通过|借助)\s*\Z"
)


def _is_where(view: View, text: str, place: int, start: int) -> bool:
    """Whether a product is but the frame that a model was run in, where one was named before it."""
    token = view.tokens[place]
    if token.kind != "Q" or "M" not in view.string[:place]:
        return False
    return _RUN_IN.search(text, start, token.start) is not None


def _behind(context: Context, view: View, index: int, kinds: str, last: int) -> int | None:
    """The first name behind a number that has none before it."""
    text = context.layout.visible
    end = view.sentence.end if opens(context, view, index) else last
    place = subjects.behind(view, index, kinds, end)
    if place is not None and (
        subjects.is_measure(context, view, place)
        or _is_a_test(text, view, place)
        or _has_its_own(view, text, index, place)
        or (view.depth(place) > view.depth(index) and NUMBER in view.string[index + 1 : place])
    ):
        return None
    return place


def _spoken_of_last(context: Context, view: View, start: int, kinds: str) -> Mention | None:
    """Whom the text goes on about: a model of the maker named here, a maker of a nameless one, the topic."""
    meant = of_maker(context, view, start)
    if meant is None and "O" in kinds:
        meant = maker_of(context, view)
    return meant or topic(context, view)


# `91% on A and 71% on B: that is C`: numbers first, and then whose they are.
_THAT_IS = lazily(
    r"[^:：—–\n]*(?:[:：]|——?|–)\s*(?:(?i:(?:that|this|it)(?:['’]s|\s+(?:is|was))|(?:these|those|such)\s+(?:are|were)(?:\s+the)?|meet|say\s+hello\s+to|enter)\s+|这(?:就)?是\s*)?(?i:the\s+new\s+)?"
)


def _told_last(context: Context, view: View, index: int, kinds: str) -> int | None:
    """The one name behind the colon or dash that ends the numbers of a sentence, none of which has a
    name before it."""
    place = subjects.behind(view, index, kinds, view.sentence.end)
    if place is None or NUMBER in view.string[place:]:
        return None
    text = context.layout.visible
    if not _THAT_IS.fullmatch(text, view.tokens[index].end, view.tokens[place].start):
        return None
    if "x" in view.string[place:]:
        return None  # `… says little: A cannot count`
    others = [i for i, t in enumerate(view.tokens) if t.kind in kinds and i != place]
    return place if all(subjects.is_measure(context, view, i) for i in others) else None


# `31% on a test where B managed 17%`: B has its own number behind.
_WHERE = lazily(
    r"(?i:\b(?:where|while|whereas|when|against|with)\s+(?:the\s+)?(?:\w+['’]s\s+)?)\Z|而\s*\Z"
)


def _has_its_own(view: View, text: str, index: int, place: int) -> bool:
    """Whether the name behind a number begins a clause with a number of its own."""
    return NUMBER in view.string[place + 1 :] and bool(
        _WHERE.search(text, view.tokens[index].end, view.tokens[place].start)
    )


_MEASURED_ON = lazily(r"\d\s*[%％]?\s+(?i:on|in)\s+(?:the\s+)?\Z")


def _is_a_test(text: str, view: View, place: int) -> bool:
    """Whether a name is told as what a number was measured on (`61.2 on GPQA, 70 on Aider`)."""
    name = view.tokens[place]
    return _MEASURED_ON.search(text, view.sentence.start, name.start) is not None


def _outside(context: Context, view: View, index: int, kinds: str) -> int | None:
    """Whom the clause is about that brackets stand in: `而 B 成了第一个过线的（81%）`."""
    sign = view.tokens[view.string.rindex("(", 0, index)]
    first, _ = clause_of(context.layout.visible, view.sentence, sign.start, sign.start)
    place = subjects.before(view, index, kinds, first)
    if place is None or NUMBER not in view.string[place:index]:
        return None
    text, name = context.layout.visible, view.tokens[place]
    opens = subjects.is_set_beside(text, first, name.start) or not text[first : name.start].strip()
    return place if opens and not subjects.is_measure(context, view, place) else None


_NO_CONTESTANTS = ("hardware", "platform", "subscription_plan", "protocol", "library", "api")


def _takes_no_test(view: View, place: int) -> bool:
    """Whether a name is that of a thing that reaches no scores: a machine, a plan, a library."""
    return view.tokens[place].item.entity.category in _NO_CONTESTANTS


def _is_of_both(context: Context, view: View, index: int, *, all_too: bool = False) -> bool:
    """Whether words that mean two stand before a number, and no name behind them."""
    text, start, end = context.layout.visible, view.sentence.start, view.tokens[index].start
    words = [BOTH, ALL_ZH] if all_too else [BOTH]
    last = max((m.end() for w in words for m in w.finditer(text, start, end)), default=None)
    return last is not None and not any(
        t.kind in "MQO" and last <= t.start < end for t in view.tokens
    )


def _both_before(view: View, index: int, first: int) -> list[Subject]:
    """The only two models before the clause of a number that is told of both (`A equals B: both 81%`)."""
    named = {t.item.entity.id: t for t in view.tokens[:index] if t.kind == "M" and t.end <= first}
    told = any(t.kind == NUMBER for t in view.tokens[:index])
    if len(named) != 2 or told:
        return []
    return [subjects.named(t.item, t) for t in named.values()]


def _has_another(view: View, text: str, place: int) -> bool:
    """Whether a name of another clause has a number of its own (`66%, up from 45% for B; on C 31%`)."""
    number = view.string.rfind(NUMBER, 0, place)
    end, start = view.tokens[number].end if number >= 0 else 0, view.tokens[place].start
    return number >= 0 and FOR.fullmatch(text, end, start) is not None


def _was_set_beside(view: View, text: str, place: int, index: int) -> bool:
    """Whether a name has a number of its own in a clause that sets it beside who is spoken of."""
    return NUMBER in view.string[place:index] and subjects.is_set_beside(
        text, view.sentence.start, view.tokens[place].start
    )


def _meant(context: Context, view: View, index: int, _: str) -> list[Subject]:
    """Whom words mean that stand for a name: a pronoun of two, a variant, `which` right behind one."""
    for meaning in (
        *(one_of_pair, of_two_versions, of_two_above, of_the_replaced),
        *(set_against, that_one),
    ):
        if found := meaning(context, view, index):
            return found
    before = subjects.before(view, index, "MQ", view.sentence.start)
    if before is not None and _WHICH.match(context.layout.visible, view.tokens[before].end):
        return subjects.members(context, view, before)
    return []


_FROM = lazily(
    r"(?:从|由|自|(?i:\bfrom))\s*(?:[^，。；,;\s]{0,4}的?|(?:\w+['’]s|the|its)\s+)?\s*\Z"
)


def _was_first(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a name only has the number from which another rose (`from A's 69% to 75%`)."""
    text = context.layout.visible
    return NUMBER in view.string[place:index] and bool(
        _FROM.search(text, view.sentence.start, view.tokens[place].start)
    )


# `doubled GPT-5's score`: the number behind is not that of GPT-5.
_BETTERS = lazily(
    r"(?i:\b(?:doubl|tripl|quadrupl|match|equal|surpass|beat|top|exceed|improv)\w*\s+(?:on\s+|upon\s+)?(?:the\s+)?)\Z"
)
_ITS_SCORE = lazily(r"(?i:['’]s\s+(?:\w+\s+){0,2}(?:scores?|results?|marks?|records?|best)\b)")


def _is_bettered(context: Context, view: View, place: int, _: int) -> bool:
    text, token = context.layout.visible, view.tokens[place]
    return bool(
        _BETTERS.search(text, view.sentence.start, token.start)
        and _ITS_SCORE.match(text, token.end)
    )


_WHICH = lazily(r"\s*[,，]\s*(?i:which|that)\b")
_WITH = lazily(r"(?i:\b(?:with|at)\b)")
_ON_TEST = lazily(r"\s*(?i:on)\b")
# `ahead of B at 41%`: the number is that of B.
_NEXT_TO = lazily(
    r"(?i:\b(?:ahead\s+of|behind|above|below|than|followed\s+by|compared\s+(?:to|with))\s+(?:\w+['’]s\s+)?)\Z"
)


def _beaten(context: Context, view: View, index: int, number: int, words: str) -> bool:
    """Whether a number is that of whoever beat a name (`A beat B on GPQA with 80%`)."""
    text, start = context.layout.visible, view.tokens[index].start
    if WITH_ITS.match(words):
        return False  # `better than B with its 80%`
    if "B" in view.string[index:number] and _ON_TEST.match(words):
        return subjects.is_measure(context, view, index)  # `A beat B on GPQA (80%)`
    if words.strip() in (":", "：") and subjects.is_measure(context, view, index):
        return True  # `on a par with B: 88% on GPQA`
    alone = words.strip() in ("at", "with", "on")
    if alone and _NEXT_TO.search(text, view.sentence.start, start):
        told = NUMBER in view.string[:index]  # whoever beat it has a number already
        if words.strip() == "at" or told:
            return False
    return _WITH.search(words) is not None and subjects.is_measure(context, view, index)
