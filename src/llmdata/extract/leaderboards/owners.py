"""Whose a rank is: the model before or behind its words, or the topic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import PLAIN
from llmdata.extract.leaderboards.builds import (
    is_real_one,
    of_version,
    of_weights,
    tells_a_version,
)
from llmdata.extract.leaderboards.members import models
from llmdata.extract.leaderboards.next_ones import next_one
from llmdata.extract.leaderboards.series import BEHIND
from llmdata.extract.leaderboards.strangers import goes_to_stranger, of_stranger
from llmdata.extract.leaderboards.tied_behind import ENDS_BY, tied_behind
from llmdata.extract.leaderboards.ties import beside_pronoun, sharing
from llmdata.extract.leaderboards.topics import PRONOUN, SAYS_IT, headline, spoken_of, topic
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `moved it down to second`: the pronoun is what the sentence is about.
_IT = lazily(
    r"(?i:\b(?:it|them)\s+(?:\w+\s+){0,2}(?:to|into|in|at)?\s*)\Z|(?:把|将)它[^，。；]{0,8}\Z"
)
_MOVES_IT = lazily(r"(?i:\w\s+(?:it|them)\s(?!(?:\w+\s+)?back\b))")


def of_rank(
    context: Context, view: View, place: int, told: Sequence[Mention] = ()
) -> list[Mention]:
    """Whose a rank is: what `是` ties to it, the model named before it, the one behind, the topic.

    `told` has the rank told before in the paragraph: a version of it may fare otherwise.
    """
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    if (beside := _right_beside(context, view, place)) is not None:
        return [view.tokens[beside].item]
    after = subjects.behind(view, place, "M", sentence.end)
    if after is not None and _SET_OFF.fullmatch(text, token.end, view.tokens[after].start):
        return models(view, after)
    if opens_clause(context, view, place) and (
        goes_to_stranger(context, view, token.end) or _has_a_place(view, place)
    ):
        return []
    if after is not None and (tied := tied_behind(context, view, place, after)) is not None:
        return tied
    first, _ = clause_of(text, sentence, token.start, token.end)
    if _THEY.match(text, first, token.start):  # many, or the weights of one
        return of_weights(context, view, first, told)
    if ENDS_BY.search(str(token.item)):
        return []  # by nobody known
    if after is not None and _attributive(text, token.start, token.end, view.tokens[after].start):
        return models(view, after)
    close = subjects.before(view, place, "M", sentence.start)
    if close is not None and _RIGHT_IN.fullmatch(text, view.tokens[close].end, token.end):
        return models(view, close)
    if _WHICH.match(text, first, token.start):
        named = [i for i, t in enumerate(view.tokens) if t.kind == "M" and t.end <= first]
        if named:
            return models(view, named[-1])
    if told and is_real_one(context, view, place, first):
        return [told[0]]
    if (meant := _pronoun(context, view, place, first)) is not None:
        return [meant, *beside_pronoun(context, view, first, place)]
    found = _named(context, view, place, after)
    return _spoken_of_before(context, view, place, first, told) if found is None else found


def _named(context: Context, view: View, place: int, after: int | None) -> list[Mention] | None:
    """Those that the sentence names before a rank, or behind it in its clause; None for nobody."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    first, last = clause_of(text, sentence, token.start, token.end)
    before = subjects.telling(context, view, place, "M", first)
    if before is None:
        before = subjects.telling(context, view, place, "M", sentence.start)
    if of_stranger(
        context, view, first if before is None else view.tokens[before].end, token.start
    ):
        return []
    if before is not None:
        return sharing(context, view, before, place, after)
    if (
        after is not None
        and view.tokens[after].end <= last
        and not _has_its_own(text, view, place, after)
        and not subjects.is_measure(context, view, after)
        and not subjects.is_from_whom(context, view, after)
    ):
        return models(view, after)
    return None


# `the best open model, in ninth place, is A`
_SET_OFF = lazily(
    r"\s*(?i:place|spot)?\s*,\s*(?i:is|are|was|were)\s+(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*]*"
)
# `X 榜第一 A，Y 榜第一 B`: board and place label whoever follows.
_IS_LABEL = lazily(r"(?:\A|[,:])B'?KM\Z")
# `谷歌第一（A），xAI 第二（B）`: the place is its maker's and that of the model in brackets.
_OF_ITS_MAKER = lazily(r"OK\(M[),]")
# `first place went to A, and B came second`: what looks like an enumeration are two clauses.
_JOINED_ON = lazily(r"K[^K]{0,40}M,&(?:O'?)?M\Z")


def _right_beside(context: Context, view: View, place: int) -> int | None:
    """The model to which signs or the order of the words tie a rank."""
    found = (
        _holder(view, place),
        _of_opening(context, view, place),
        next_one(context.layout.visible, view, place),
        _crowned(view, place),
        place + 1 if _IS_LABEL.search(view.string, 0, place + 2) else None,
        place + 2 if _OF_ITS_MAKER.match(view.string, max(0, place - 1)) else None,
        place - 1 if _JOINED_ON.search(view.string, 0, place) else None,
    )
    return next((index for index in found if index is not None), None)


def _spoken_of_before(
    context: Context, view: View, place: int, first: int, told: Sequence[Mention]
) -> list[Mention]:
    """Whose a rank is in a clause that names nobody: what the text goes on about."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    behind = subjects.behind(view, place, "M", sentence.end)
    opens = not text[sentence.start : token.start].strip()
    if behind is not None and opens and not _STANDS_BEHIND.match(text, token.end, sentence.end):
        return []  # `Second, says the board: …`
    if _INTRODUCES.match(text, token.end) and not text[sentence.start : token.start].strip():
        return []  # `第五名是插队进来的：…`
    if _OPENS_WITH.fullmatch(text, sentence.start, token.start) and _IS_SUBJECT.match(
        text, token.end
    ):
        return []  # `第三名我抄漏了`
    if _GIVES_IT.match(text, token.end):
        return []  # `搜索榜头名：还是谷歌家的`
    if tells_a_version(context, view, first, place):
        return of_version(context, view, first, told)
    about = PRONOUN.match(text, sentence.start, token.start)
    of_board = "B" in view.string[:place]
    if not (about or of_board or PLAIN.search(str(token.item))) or set("OQ") & set(
        view.string[:place]
    ):
        return []
    if not about and (heading := headline(context, view)) is not None:
        return [heading]
    if not about and _names_another(context, view, token.start):
        return []
    meant = topic(context, view)
    return [meant] if meant is not None else []


_STANDS_BEHIND = lazily(BEHIND)  # `Third overall, behind A and B.`
# `the old one comes first and B has to …`: what follows is told of B, what went before is not.
_JOINS = lazily(r"(?i:\b(?:and|but|while|whereas)\s+(?:the\s+)?(?:\w+['’]s\s+)?)\Z|[而但]\s*\Z")
_OWN_VERB = lazily(
    r"\s+(?i:(?:now|then|only|still|just)\s+)?(?i:is|was|has|had|have|does|did|comes?|came|can|could|takes?|took|sits?|sat|stands?|stood|trails?|follow\w*|makes?|made|settle\w*|\w{3,}ed)\b"
)


def _has_its_own(text: str, view: View, place: int, after: int) -> bool:
    """Whether the name behind a rank has a verb of its own, and the rank another's subject before."""
    rank, name = view.tokens[place], view.tokens[after]
    return bool(_JOINS.search(text, rank.end, name.start) and _OWN_VERB.match(text, name.end))


_THEY = lazily(r"[,，]?\s*(?i:(?:and|but|then)\s+)?(?i:they)\b")


def _pronoun(context: Context, view: View, place: int, first: int) -> Mention | None:
    """Whom a pronoun before a rank means (`moved it down to second`)."""
    text, token = context.layout.visible, view.tokens[place]
    says_it = SAYS_IT.match(text, first, token.start) or _THERE_IT.match(text, first, token.start)
    if not (says_it or _IT.search(text, first, token.start) or _MOVES_IT.search(str(token.item))):
        return None
    return spoken_of(context, view, first if says_it else token.start)


# `LMArena 上它拿了第一`: the pronoun stands right behind the board.
_THERE_IT = lazily(r"[^，。；它]{0,40}[榜上里中赛试场]\s*(?:，\s*)?它(?=[^，。；它]{0,12}\Z)")
# `ahead of B in second`: the place is that of the name right before it.
_RIGHT_IN = lazily(
    r"\s+(?i:(?:in|at)\s+(?:a\s+)?(?:close\s+|distant\s+)?(?:\w+|#\d+|no\.\s?\d+|number\s\w+)(?:\s+(?:place|spot))?)"
)
_OPENS_WITH = lazily(r"[\s（(*“]*")
_IS_SUBJECT = lazily(r"(?:(?<=[名位])|\s*[名位])[\u4e00-\u9fff]|\s*(?:我|咱|谁|没|忘)")
_INTRODUCES = lazily(r"\s*(?:名|位)?(?:的)?(?:是|则是|则为)|(?i:\s+(?:place\s+)?(?:is|was|went)\b)")
# Words that give a place to whom they name, and not to whom the text goes on about.
_GIVES_IT = lazily(
    r"\s*(?:名|位)?\s*(?:[:：]|的?(?:还|仍然?|依然|依旧|也|都|则|就|正|便|已经?|当然){0,2}(?:是(?!在|从|因|靠|凭|实至|意料)|归|属于|换成|变成))(?!\s*(?:它|该模型|前者))"
)
# `比第一的 GPT-5 低 3 分`, `第二名 GPT-5 得分 1490`: the place is said of the name behind.
_ATTRIBUTE = lazily(r"\s*(?:名|位)?\s*(?:的)?\s*")
_WHICH = lazily(r"[,，]?\s*(?:—|–)?\s*(?i:which|who)\b")


def _attributive(text: str, start: int, end: int, after: int) -> bool:
    """Whether the words for a place stand right before a name as its attribute."""
    words = text[start:end]
    between = text[end:after]
    if words.strip() in ("🥇", "🥈", "🥉"):
        return not between.strip(' *_“"')
    if _PLACED.search(words) and not between.strip(' *_“"'):
        return True  # `second-placed B`
    if not re.search(r"[\u4e00-\u9fff]", words) or not _ATTRIBUTE.fullmatch(between):
        return False
    return "的" in between or (words + between).strip().endswith(
        ("名", "位", "军", "首", "眼", "花")
    )


_PLACED = lazily(r"(?i:[- ](?:placed|ranked|placing|ranking|best|seeded))\Z")
_ANOTHER = lazily(r"\d\.\d|[A-Za-z]+-\d|[A-Z]\w*\s\d|“")
_OPENS_EN = lazily(r"\W*(?i:(?:there|here|now|today|then|still|in|on|at|by|as\s+of|it|they)\b)")


def _names_another(context: Context, view: View, end: int) -> bool:
    """Whether words before a rank may name somebody whom no table knows."""
    text, start = context.layout.visible, view.sentence.start
    if (label := _LABEL.match(text, start, end)) is not None:
        start = label.end()
    names = context.mentions.entities_in(start, end)
    words = " ".join(pieces_outside(text, start, end, names))
    if not re.sub(r"[\W\d]+|(?i:\b(?:on|in|at|the)\b)", "", words):
        return False
    if any(
        not any(n.start < m.end() and m.start() < n.end for n in names)
        for m in _ANOTHER.finditer(text, start, end)
    ):
        return True
    english = not re.search(r"[\u4e00-\u9fff]", text[start:end])
    return english and bool(text[start:end].strip()) and not _OPENS_EN.match(text, start)


# The label of an item says of what ability it tells, and names nobody: `Best-in-class coding: tops …`.
_LABEL = lazily(
    r"\W*(?!(?i:my|our|the|this|that|an?|one|its|their|another|[^:：]{0,40}\b(?:rivals?|competitors?|favou?rites?|challengers?|runners?-up|predecessor|successor|sibling|models?|alternatives?|winner|others?)\b))"
    r"(?:[A-Z][a-z-]+(?:\s+(?:&\s+)?[a-z-]+){1,4}"
    r"|(?i:coding|code|vision|maths?|mathematics|reasoning|performance|benchmarks?|rank(?:ing)?s?|leaderboards?|arenas?|text|search|writing|multimodal(?:ity)?|agents|agentic|quality|strengths?|results?|standing|evals?|evaluations?|highlights?|pros|bonus))"
    r"\s*[:：]\W*"
)


_AT_OPENING = lazily(r"\W*(?i:(?:at|in|with|now|currently)\s+)?(?i:the\s+)?")


def _of_opening(context: Context, view: View, place: int) -> int | None:
    """The subject behind a rank that opens a sentence (`At number six, A is …`)."""
    text, token = context.layout.visible, view.tokens[place]
    if _AT_OPENING.fullmatch(text, view.sentence.start, token.start):
        if view.string[place + 1 : place + 3] == ",M":
            return place + 2
        after = subjects.behind(view, place, "M", view.sentence.end)
        if after is None or "K" in view.string[place + 1 : after]:
            return None
        return after if _INVERTED.fullmatch(text, token.end, view.tokens[after].start) else None
    if _PHRASE.match(text, view.sentence.start, token.start) and set("MQO").isdisjoint(
        view.string[:place]
    ):
        subject = _THEN_SUBJECT.match(view.string, place + 1)
        return subject.end() - 1 if subject is not None else None
    if not opens_clause(context, view, place):
        return None
    after = subjects.behind(view, place, "M", view.sentence.end)
    if after is None or "K" in view.string[place + 1 : after]:
        return None
    return after if _ASIDE.fullmatch(text, token.end, view.tokens[after].start) else None


# `In second place on the board, on 74, sits A`
_INVERTED = lazily(
    r"(?:[^.;:]|\.(?=\d)){0,64}?\s(?i:sits?|sat|stands?|stood|comes?|came|is|was|follows|we\s+find)\s+(?i:the\s+)?(?:\w+['’]s\s+)?"
)
# `With 1466 points, good for third place on the board, A …`
_PHRASE = lazily(
    r"\W*(?i:with|at|good\s+for|ranked|placed|sitting|standing|ranking|placing|finishing|debuting|entering|coming\s+in)\b[^.;:()]{0,60}\Z"
)
_THEN_SUBJECT = lazily(r"(?:[.']{0,2}[BD]){0,2},(?:O')?M")


def opens_clause(context: Context, view: View, place: int) -> bool:
    """Whether a rank opens a clause inside a sentence (`… , and in third place, …`)."""
    text, token = context.layout.visible, view.tokens[place]
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    within = _IN.match(text, token.start)  # the words for the place have their own `in`
    start = within.end() if within is not None else token.start
    return first > view.sentence.start and bool(_IN_TURN.fullmatch(text, first, start))


def _has_a_place(view: View, place: int) -> bool:
    """Whether the model before a rank has another one already (`A is second, and in third place, …`)."""
    before = view.string.rfind("M", 0, place)
    told = before >= 0 and "K" in view.string[before + 1 : place]
    goes_on = view.string[place + 1 : place + 2] == "," and place + 2 < len(view.string)
    return told and goes_on


_IN_TURN = lazily(
    r"\s*(?i:(?:(?:and|with|then|while|but)\b[\s,]+)?(?:in|at)\s+(?:a\s+)?(?:the\s+)?)"
)
_IN = lazily(r"(?i:(?:in|at)\s+)")
_ASIDE = lazily(r"\s*,\s*(?:[^,.;:，。；]{1,40},\s*)?(?i:the\s+(?:\w+\s+)?)?(?:\w+['’]s\s+)?")


def _crowned(view: View, place: int) -> int | None:
    """The model right behind a verb by which a board, or its voters, put it first."""
    if str(view.tokens[place].item).lower() != "crowned" or "M" in view.string[:place]:
        return None
    return place + 1 if view.string[place + 1 : place + 2] == "M" else None


def _holder(view: View, place: int) -> int | None:
    """The model right before the brackets that tell a rank (`GPT-5 (#2)`)."""
    opening = view.string.rfind("(", 0, place)
    if not view.depth(place) or opening < 1 or "M" in view.string[opening:place]:
        return None
    return opening - 1 if view.string[opening - 1] == "M" else None
