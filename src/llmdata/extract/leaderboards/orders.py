"""Models that a sentence names in the order of their places: `the top three were A, B and C`."""

from __future__ import annotations

import re
from itertools import pairwise

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.kinds import is_own
from llmdata.extract.leaderboards.order_words import COUNT, DOWN_FROM_TOP, FIRST_FEW
from llmdata.extract.leaderboards.ordinals import ordinal_value
from llmdata.extract.leaderboards.other_orders import ANOTHER, HAPPENINGS, OTHER_ORDER, OWN_CHOICE
from llmdata.extract.leaderboards.runs import DOWNWARDS, begins_with, is_led_in, run, scores_fall
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.lazily import lazily

_TOP = lazily(
    r"(?:前\s?|TOP\s?|Top\s?)(?P<zh>\d{1,2}(?!\d)|[一二三四五六七八九十两]{1,3}(?![百千]))(?!\s*[个月年天])(?:名|位|甲|强)?"
    r"|(?P<order>(?<!后)(?<!后面)(?<!后边)(?<!往下)(?<!下来)(?<!接着)(?<!余下)(?<!其余)依次|(?:顺序|次序|座次|排名|排位)(?:是|为)|(?i:\bin\s+(?:(?:exactly\s+)?this\s+|descending\s+)?order\b|\bthe\s+(?:final\s+)?order\b|\bpodium\b|\bstandings\b|\bfrom\s+the\s+top\b|"
    rf"{DOWN_FROM_TOP}))"
    rf"|(?i:\b(?:first|top)\s+(?P<places>{COUNT})\s+(?:places|spots|positions|ranks|slots)\b|\b(?P<few>{FIRST_FEW})|\b(?:places?|ranks?|positions?|numbers?)\s+(?:one|1)\s*(?:to|through|[–-])\s*(?P<to>{COUNT})\b|\bfrom\s+first\s+to\s+(?P<till>second|third|fourth|fifth)\b)"
    rf"|(?i:\b(?:places|positions|ranks)\s+(?P<from>two|2)\s*(?:to|through|and|[–-])\s*(?P<upto>{COUNT})\b)"
    r"|第\s*[一1]\s*(?:到|至|—|-)\s*第?\s*(?P<zhto>[二三四五\d])\s*(?:名|位)?|(?<![\d.])1\s*(?:[–—~-]|到|至)\s*(?P<numto>\d)\s*(?:名|位)|第?\s*(?P<zhfrom>[二三四五])\s*(?:、|到|至)\s*第?\s*(?P<zhupto>[三四五六])\s*(?:名|位)(?:则|依次|分别)*(?:是|为|由|归)"
    # `第三到第五依次是 A、B、C`, `第 2–4 名：A、B、C`
    r"|第\s*(?P<range>[二三四五六七八九]|[2-9])\s*(?:名|位)?\s*(?:到|至|[–—~～-])\s*第?\s*(?P<end>[三四五六七八九十]|[3-9]|10)\s*(?:名|位)?(?:则|又|就|依次|分别)*(?:是|为|由|归|有|[:：])"
    rf"|(?i:\b(?:the\s+)?(?P<most>{COUNT})\s+(?:most[- ](?:used|called|popular|requested)|(?:highest|best|top)[- ](?:ranked|rated|placed|scoring)|best|strongest|leading)\s+(?:models|llms|ones)\b)"
    r"|(?P<cups>冠\s?[、和]?\s?亚(?:\s?[、和]?\s?季)?军(?!争|之争|战|决赛)|前三甲|(?<!前)三甲)"
    r"|(?i:\btop\s+(?P<en>\d{1,2}|two|three|four|five|six|seven|eight|ten)\b)"
)
# `前五名里有 A 和 B`: some of them, in no order.
_AMONG = lazily(
    r"里面?[^，。；]{0,8}(?:有|只)|中[^，。；]{0,6}有|包括|占|挤进|挤入|杀进|杀入|闯进|进入|跻身|(?i:\b(?:includ\w+|among|one\s+of|inside|into|outside|within|cracked|entered|made|with\s+only)\b)"
)
_REACH = 60  # characters between the words for an order and the first of the names


def in_order(context: Context, view: View) -> list[Place] | None:
    """The models that a sentence names in the order of their places, or None."""
    if view.string.count("M") < 2 or set("xh") & set(_of_the_order(context, view)):
        return None
    text, sentence = context.layout.visible, view.sentence
    if (own := _own_order(context, view)) is not None:
        return own
    for match in _TOP.finditer(text, sentence.start, sentence.end):
        if (ahead := _ahead(context, view, match)) is not None:
            return ahead
        index = next(
            (i for i, t in enumerate(view.tokens) if t.kind == "M" and t.start >= match.end()), None
        )
        if index is None:
            continue
        first = view.tokens[index]
        if first.start - match.end() > _REACH or _AMONG.search(text, match.start(), first.start):
            continue
        if _is_another(view, text, match.start(), first.start):
            return None
        nearer = _TOP.search(text, match.end(), first.start)
        if nearer is not None and _told(nearer)[0] is not None:
            continue  # `前两名都是它家的，第三到第五依次是 A、B、C`
        named = _at_one_time(view, text, run(context, view, index))
        told, skipped = _told(match)
        all_of_them = told is None or "依次" in text[match.end() : first.start]
        wanted = len(named) if told is None or all_of_them else told
        wanted -= skipped
        if len(named) > wanted > 1 and _AGAIN.fullmatch(
            text, view.tokens[named[wanted - 1]].end, view.tokens[named[wanted]].start
        ):
            named = named[:wanted]  # the next ones are of another time
        if len(named) > wanted > 1 and _ends_there(view, text, named, wanted):
            named = named[:wanted]
        if len(named) > 1 and len(named) == wanted:
            return _places(view, named, skipped + 1)
    return _as_listed(context, view)


def _of_the_order(context: Context, view: View) -> str:
    """The kinds of a sentence's tokens, without a last clause that neither names anybody nor tells an
    order: what it denies is something else (`A、B、C 位列前三，此外没有谁过线`)."""
    text, end = context.layout.visible, view.sentence.end
    last = view.tokens[view.string.rfind("M")]
    parting = _BREAK.search(text, last.end, end)
    if parting is None or _TOP.search(text, parting.end(), end):
        return view.string
    return "".join(t.kind for t in view.tokens if t.start < parting.start())


def _is_another(view: View, text: str, order: int, end: int) -> bool:
    """Whether the words up to the first name tell another order than the one whose words begin at
    `order`: what a text speaks of before it, and what its author does with a board, tells none."""
    start = view.sentence.start
    if ANOTHER.search(text, start, end) or HAPPENINGS.search(text, order, end):
        return True
    own = OWN_CHOICE.search(text, start, end)
    return own is not None and not of_board(view, text, own.end(), order)


_BREAK = lazily(r"[，；：,;:]")


def of_board(view: View, text: str, start: int, order: int) -> bool:
    """Whether an order that a further clause tells is of a board named since an offset (`I like to look
    at the board, whose top three are …`)."""
    named = any(t.kind == "B" and start <= t.start < order for t in view.tokens)
    return named and _BREAK.search(text, start, order) is not None


def _ends_there(view: View, text: str, named: list[int], wanted: int) -> bool:
    """Whether an order ends where the sentence goes on about others: `A、B、C，D 排第九`, `A, B and C; D is
    cheap`, `A, B and C, and D is cheap`."""
    gaps = [text[view.tokens[a].end : view.tokens[b].start] for a, b in pairwise(named)]
    *within, before, behind = gaps[:wanted]
    if _STOP.search(behind) and not any(map(_STOP.search, (*within, before))):
        return True
    if _LAST_OF_ROW.search(before) and _NEXT_CLAUSE.match(behind):
        return True
    parted = [_COMMA.search(gap) is not None for gap in gaps[:wanted]]
    return "K" in view.string[named[wanted] :] and parted[-1] and not any(parted[:-1])


_STOP = lazily(r"[；;]")
_LAST_OF_ROW = lazily(r"\band\s+(?:[A-Z]\w+['’]s\s+)?(?:the\s+)?\Z|(?:和|与|以及|及)\s*\Z")
_NEXT_CLAUSE = lazily(
    r"(?:\s*[（(][^()（）]{0,32}[)）]|\s+at\s+\S+)?\s*[,，]\s*(?:and|but|while|with|whereas|yet|而|但|不过|[^A-Za-z，,]{0,8})"
)
_COMMA = lazily(r"[，；;]")


def _at_one_time(view: View, text: str, named: list[int]) -> list[int]:
    """The models of a run up to where it goes on with those of another time."""
    seen = {_with_effort(view, text, named[0])}
    for place, (one, other) in enumerate(pairwise(named), 1):
        entity = _with_effort(view, text, other)
        again_ = _AGAIN.fullmatch(text, view.tokens[one].end, view.tokens[other].start)
        if entity in seen or again_ is not None:
            return named[:place]
        seen.add(entity)
    return named


_EFFORT = lazily(r"[\s-]{0,2}[（(]?\s*(?i:x?-?high|medium|low|thinking|max|思考版?|推理版)\b")


def _with_effort(view: View, text: str, index: int) -> tuple[str, bool]:
    """A model, which with more effort told behind it has a place of its own beside itself."""
    token = view.tokens[index]
    return token.item.entity.id, _EFFORT.match(text, token.end) is not None


# The groups that tell the last place of an order.
_UP_TO = (
    *("zh", "en", "most", "places", "few", "to", "till", "upto", "zhto", "numto", "zhupto"),
    "end",
)


def _told(match: re.Match[str]) -> tuple[int | None, int]:
    """The last place that words for an order tell, and how many come before the first."""
    groups = match.groupdict()
    if cups := groups["cups"]:
        return 3 if "季" in cups or "三" in cups else 2, 0
    told = next((groups[g] for g in _UP_TO if groups[g]), None)
    told = told.split()[-1] if told else None  # `first three`
    first = groups["from"] or groups["zhfrom"] or groups["range"]
    return _value(told) if told else None, _value(first) - 1 if first else 0


# `A, B and C are the top three`, `A、B、C 包揽前三`, `A、B、C 在榜上占了前三`
_ARE = lazily(
    r"(?i:\s*,?\s*(?:now\s+|currently\s+|then\s+)?(?:are|were|make\s+up|made\s+up|form(?:ed)?|occup(?:y|ied)|t[ao]ke|took|h[oe]ld|fill(?:ed)?|sweeps?|swept|claim(?:ed)?|own(?:ed)?|monopoli[sz]ed?|(?:ran|walked)\s+away\s+with|as|in|finished)\s+(?:[\w’']+\s+){0,4})"
    r"|\s*(?:[^，。；A-Za-z]{0,12}在[^，。；]{1,64}?)?(?:则|就|还|依次|分别|共同)?(?:[以凭][^，。；A-Za-z]{1,40}?)?(?:[“「]?荣[”」]?登上?|登上|闯入|闯进|杀入|杀进|挤进|名列|包揽|包办|占据|占了|占|霸占|囊括|横扫|独占|瓜分|位列|位居|高居|排在|分列|分居|分获|分占|拿下|夺得|获得|跻身|进入|是|为|稳居)(?:了)?[^，。；]{0,48}"
)


# `…, 3 月变成 D、E、F`: the same order at another time.
_AGAIN = lazily(
    r"[^，。；,.;]{0,12}[，,；;。]\s*(?:(?i:and|but|then)\s+)?(?:到了?|而)?[^，。；,.;]{0,24}?(?:变成了?|变为|换成了?|换为|成了|则是|则为|是|为|：|(?i:\b(?:it\s+was|they\s+were|became|had\s+become|was|were|it\s+reads?|gave\s+way\s+to)\b))\s*(?i:the\s+)?"
)


def again(context: Context, view: View, order: list[Place]) -> list[list[Place]]:
    """The orders that a sentence tells behind a first one, of as many models each."""
    text, found = context.layout.visible, [order]
    while True:
        last = found[-1][-1].model
        index = next(
            (i for i, t in enumerate(view.tokens) if t.kind == "M" and t.start >= last.end), None
        )
        if index is None or not _AGAIN.fullmatch(text, last.end, view.tokens[index].start):
            return found[1:]
        named = run(context, view, index)
        if len(named) != len(order):
            return found[1:]
        found.append(_places(view, named, order[0].rank))


def _ahead(context: Context, view: View, match: re.Match[str]) -> list[Place] | None:
    """The models right before words for an order that are as many as it has places."""
    text = context.layout.visible
    wanted, skipped = _told(match)
    before = [i for i, t in enumerate(view.tokens) if t.kind == "M" and t.end <= match.start()]
    if (of_makers := _in_brackets(view, before, wanted)) is not None:
        behind = view.tokens[of_makers[-1]].end
        closes = _CLOSES.match(text, behind, match.start())
        closed = closes.end() if closes is not None else behind
        return (
            _places(view, of_makers, skipped + 1)
            if _ARE.fullmatch(text, closed, match.start())
            else None
        )
    before = [i for i in before if not view.depth(i)]
    if wanted is None or len(before) < wanted - skipped or wanted - skipped < 2:
        return None
    named = before[skipped - wanted :]
    first, last = view.tokens[named[0]], view.tokens[named[-1]]
    if (
        not _ARE.fullmatch(text, last.end, match.start())
        or run(context, view, named[0])[: len(named)] != named
    ):
        return None
    if len(before) > len(named) and run(context, view, before[-len(named) - 1])[1:2] == named[:1]:
        return None  # more are named than there are places
    if OWN_CHOICE.search(text, view.sentence.start, match.end()):
        return None
    if any(words.search(text, view.sentence.start, first.start) for words in (OTHER_ORDER, _AMONG)):
        return None
    return _places(view, named, skipped + 1)


# `谷歌（A，1501）、xAI（B，1483）和 Anthropic（C）包揽前三`
_CLOSES = lazily(r"[^()（）]{0,24}[)）]")
_OF_MAKERS = lazily(r"O\(M[^()]{0,8}\)(?:[,&]{1,2}O\(M[^()]{0,8}\)){1,9}")


def _in_brackets(view: View, before: list[int], wanted: int | None) -> list[int] | None:
    """The models before an order that stand in brackets, each behind its maker, if as many as wanted."""
    if not before or wanted != len(before) or not all(view.depth(i) for i in before):
        return None
    run_ = _OF_MAKERS.search(view.string, 0, before[-1] + 10)
    if run_ is None or view.string.count("M", *run_.span()) != wanted:
        return None
    return before


def _value(words: str) -> int:
    return ordinal_value(words) or int(number(words) or 0)


def _places(view: View, named: list[int], first: int = 1) -> list[Place]:
    tokens = [view.tokens[i] for i in named]
    return [Place(t.item, rank, t.start, t.end) for rank, t in enumerate(tokens, first)]


_INTRODUCES = lazily(
    r"[^.。;；:：]{0,48}(?:[:：]|是|为|(?i:\b(?:is|are|was|goes|runs|reads|looks\s+like\s+this)\b))\s*[“\"*]*(?:(?i:the)\s+)?"
)


def _own_order(context: Context, view: View) -> list[Place] | None:
    """The models behind an author's own ranking (`My ranking: A, then B`, `我的排序：A > B`)."""
    text = context.layout.visible
    for place, token in enumerate(view.tokens):
        if (
            token.kind != "B"
            or not is_own(token.item.entity)
            or token.item.entity.kind != "leaderboard"
        ):
            continue
        index = view.string.find("M", place)
        if index == -1 or not _INTRODUCES.fullmatch(text, token.end, view.tokens[index].start):
            continue
        if OTHER_ORDER.search(text, view.sentence.start, token.start):
            return None
        named = run(context, view, index)
        if len(named) > 1 and "K" not in view.string[place : named[-1]]:
            return _places(view, named)
    return None


# `A, B and C, in that order`.
_IN_THAT_ORDER = lazily(
    r"\s*[,，(（]?\s*(?i:in\s+(?:that|this|exactly\s+that|descending)\s+order\b)"
)
_RANKS = lazily(
    r"(?i:\b(?:leaders?|leading|top|order|ranking|lead|ahead|best)\b)|排名|座次|名次|领先|靠前"
)


def _as_listed(context: Context, view: View) -> list[Place] | None:
    """Models in an order that the words behind them, or the signs between them, tell."""
    text, sentence = context.layout.visible, view.sentence
    index = view.string.find("M")
    named = run(context, view, index)
    if len(named) < 2:
        return None
    first, last = view.tokens[named[0]], view.tokens[named[-1]]
    if any(words.search(text, sentence.start, first.start) for words in (OWN_CHOICE, OTHER_ORDER)):
        return None
    gaps = [text[view.tokens[a].end : view.tokens[b].start] for a, b in pairwise(named)]
    if all(_GREATER.search(gap) for gap in gaps):
        return _places(view, named)
    if scores_fall(view, text, named) or begins_with(view, text, named):
        return _places(view, named)
    if not (_RANKS.search(text, sentence.start, sentence.end) or is_led_in(view, text, named)):
        return None
    if all(DOWNWARDS.search(gap) for gap in gaps) or _IN_THAT_ORDER.match(text, last.end):
        return _places(view, named)
    return None


_GREATER = lazily(r"[>＞]")
