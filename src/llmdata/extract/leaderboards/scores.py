"""The score that stands with a rank."""

from __future__ import annotations

import re

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.dealt_scores import dealt_scores
from llmdata.extract.observation import Cell
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_BY = lazily(r"(?i:\bby\s*(?:[\w-]+\s+){0,3})\Z")
_MARGIN = lazily(
    r"\s*(?:(?!遥遥|断层)的?[^，。；\d]{0,5}?(?:优势|差距|分差|领先)|(?i:%?\s*(?:points?\s+)?(?:lead|margin|ahead|gap|over|clear|more|above|behind|apart|short|in\s+front|better|higher|lower|less|fewer|adrift|away|off|cheaper)\b))"
)
_SCORE = lazily(
    r"(?:(?i:(?:score|rating|elo)(?:\s+(?:score|rating))?\s+of|scored|scoring|elo|\bat)|得分|(?:分数|评分|积分|平均分|均分|总分|综合分)(?:为|是|达到?|高达)?)\s*(?P<m>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{2,}(?:\.\d+)?)(?!\d|[.,]\d|[%％]|(?:st|nd|rd|th)\b|\s*(?:(?:tokens?|x|times|年|月|日|号|点|倍|percent)\b|年|月|日|倍))"
    r"|\b(?i:with|on|scoring)\s+(?P<w>1,?[0-8]\d{2})(?=\s*(?:[,，;.)]|\Z|and\b|to\b|against\b|the\s+(?:first|highest|best|only)\b|(?:in|on|by|as\s+of)\s+(?:(?:early|mid|late)[\s-]+)?(?:[A-Z]|\d)))"
    # `以 61.7% 居首`, `share it, with 73 each`
    r"|以\s*(?P<z>\d{1,3}(?:\.\d{1,2})?)(?=\s*[%％])|(?:\b(?i:with|at|on)\s+|[(]\s*)(?P<e>\d{2,4}(?:\.\d{1,2})?)(?=%?\s+each\b)"
    # `took first place, 1253 to 1251`: the score of whoever has the place goes first
    r"|[,(，（—–]\s*(?P<v>1[0-8]\d{2}|\d{2}\.\d{1,2})(?=\s*%?\s+(?i:to|against|versus|vs\.?)\s+(?:1[0-8]\d{2}|\d{2}\.\d{1,2})\b)"
    r"|[（(]\s*(?:(?i:x-?high|high|medium|low|minimal|max|thinking|(?:non-)?reasoning|preview),\s*)?(?P<k>1[0-8]\d{2}|[12],\d{3}|\d{1,2}\.\d{1,2}|\d{2}(?=\s*[)）])|\d{1,3}(?:\.\d{1,2})?(?=\s*[%％]))(?=\s*[%％]?\s*[,，)）])"
    # `with a mean of 70.58`, `at 0.7%`, `with 61.7%`
    r"|\b(?i:with|at|on|scoring|scored)\s+(?i:an?\s+)?(?:(?!(?:lead|margin|gap|price|cost|discount|share|probability)\b)[a-z-]+\s+){0,4}?(?P<p>\d{1,3}\.\d{1,2}(?!\d|\.\d|\s*(?i:[BMKx]\b|million|billion|times|dollars|seconds|tokens|points?\s+(?:more|less|ahead|behind|clear)))|\d{1,3}(?=\s*(?:%|per\s?cent\b)))"
    # `first, 1082` behind its place
    r"|[,，]\s*(?P<q>1[0-8]\d{2}(?:\.\d)?)(?=\s*(?:[,;.)，。；）]|\Z))"
    # `以 77.5 的总分排第一`, `A 72.4 排第三`
    r"|[以凭]\s*(?P<t>\d{1,4}(?:\.\d{1,2})?)\s*的(?:总分|均分|平均分|得分|分数|成绩|积分|高分|综合分|评分)|(?<![\d.A-Za-z-])(?P<r>\d{2}\.\d{1,2}|1[0-8]\d{2})\s*(?=(?:排在?|位列|位居|居|列|名列|排名)第|登顶|居首|夺冠)"
    # `A 61.7% 居首`, `A 反超 B，73 比 72，`
    r"|(?<![\d.])(?P<y>\d{1,3}(?:\.\d{1,2})?)(?=\s*[%％]\s*(?:第[一二三四五六七八九十\d]|居首|领先|登顶|夺冠|[排位居列]))"
    r"|[，,（(]\s*(?P<x>1[0-8]\d{2}|\d{2}(?:\.\d{1,2})?)(?=\s*分?\s*[比对]\s*(?:1[0-8]\d{2}|\d{2}(?:\.\d{1,2})?)\s*分?\s*[，。；）)])"
    r"|(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:分(?![别钟之享])|(?i:points?\b|elo\b))"
)
# The number beside an item of a ranked list: `Gemini 3 Pro (1501)`, `Gemini 3 Pro: 1501`.
_BESIDE = lazily(
    r"\s*(?:[（(][^（()）\n]{0,24}?[)）])?[\s*_]*(?:[（(](?:[^\d（()）\n]{1,24}[,，]\s*)?|[,，:：|]|[—–-]{1,2})?[^\d\n，。,]{0,12}?(?<![\w.])\s*"
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d{2,5}(?:\.\d+)?|0\.\d{2,4}|\d(?:\.\d{1,2})?(?=\s*[%％][\s*_]*(?:[)）,，;；。|]|\Z|\n)))(?![\d,]|-\d)(?!\s*[\d年月日BbKkMm€$]|\.\d|(?:st|nd|rd|th)\b|\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)


def score_of(context: Context, view: View, model: Mention, rank: Cell, listed: bool) -> Cell | None:
    """The score of a model: behind it, before the next model; or before it where none else is."""
    text, end = context.layout.visible, view.sentence.end
    if (dealt := dealt_scores(context, view, model)) is not None:
        return next(iter(dealt), None)
    others = [t for t in view.tokens if t.kind == "M"]
    if listed and (score := beside(text, model.end, end)) is not None:
        return score
    if rank.start is not None and _AHEAD_OF.search(
        text, view.sentence.start, min(rank.start, model.start)
    ):
        # `领先第二名 B 8 分`; `比第二名 B 的 1251 分高`
        its = _ITS_POINTS.match(text, model.end, end)
        return _scored(its) if its is not None else None
    if (own := _of_the_named(text, view.sentence.start, model.start)) is not None:
        return own
    following = next((t.start for t in others if t.start >= model.end), end)
    if rank.start is not None and rank.start >= following:  # `A edged out B to first, at 1501`
        following = next((t.start for t in others if t.start >= rank.start), end)
    match = _SCORE.search(text, model.end, following)
    if match is not None and rank.start is not None and rank.end is not None:
        first = match
        match = _of_its_clause(view, match, rank.start, rank.end, following)
        if match is not None and _is_beside_another(view, match, model):
            match = first  # `A 以 1512 分把 B（1487 分）挤下第一`
    if match is not None and _is_beside_another(view, match, model):
        return None
    if match is None and others and others[0].start == model.start:
        match = _SCORE.search(text, view.sentence.start, model.start)
        if match is not None and match.lastgroup == "k":
            match = None  # of the board, as a day in brackets
        if match is not None and _is_of_another_place(view, match, rank):
            return None
    if match is None or not _is_its_own(context, match, rank):
        return None
    attributive = rank.end is not None and 0 <= model.start - rank.end <= _BESIDE_RANK
    if attributive and _ITS.fullmatch(text, model.end, match.start()):
        return _scored(match)
    if _OVER.search(text, max(view.sentence.start, match.start() - _OVER_REACH), match.start()):
        return None
    return _scored(match)


def _is_beside_another(view: View, match: re.Match[str], model: Mention) -> bool:
    """Whether a score in brackets stands right behind the name of another model, whose it is."""
    text = match.string
    opens = text.rfind("（", 0, match.start() + 1)
    opens = max(opens, text.rfind("(", 0, match.start() + 1))
    if opens < 0 or text[opens + 1 : match.start()].strip():
        return False
    return any(
        t.kind == "M" and t.item is not model and not text[t.end : opens].strip()
        for t in view.tokens
        if t.end <= opens
    )


def _of_its_clause(
    view: View, first: re.Match[str], start: int, end: int, following: int
) -> re.Match[str] | None:
    """The score of a rank at `[start, end)`, of those that its model has: that in the rank's own
    clause, and none that stands in the clause of another rank."""
    text, sentence = first.string, view.sentence
    ranks = [t for t in view.tokens if t.kind == "K" and not (t.start < end and start < t.end)]
    own, last = clause_of(text, sentence, start, end)
    if first.end() > own and first.start() < last:
        if not any(own <= t.start < first.start() < start for t in ranks):
            return first
        # `second on the one with 1476 and fourth on the other with 1223`
        behind = min([t.start for t in ranks if t.start >= end], default=last)
        return _SCORE.search(text, end, min(behind, last, following))
    if (here := _SCORE.search(text, own, min(last, following))) is not None:
        return here
    told = clause_of(text, sentence, *first.span())
    others = [t.start for t in ranks if told[0] <= t.start < told[1]]
    # `with 79 points first at home, fourth in the world`: of one ranking both
    between = (min(others[-1], start), max(others[-1], start)) if others else (start, start)
    another = any(t.kind == "B" and between[0] <= t.start < between[1] for t in view.tokens)
    return None if others and another else first


def _is_of_another_place(view: View, match: re.Match[str], rank: Cell) -> bool:
    """Whether a score before the first model that is named stands in the clause of another place,
    which nobody known has (`Nobody's Flumph went to the top with 1,310, pushing A to second`)."""
    first, last = clause_of(match.string, view.sentence, *match.span())
    ranks = [t.start for t in view.tokens if t.kind == "K" and first <= t.start < last]
    return bool(ranks) and rank.start not in ranks


# `输给了 1501 分的 A`
_HAS_IT = lazily(r"(?<![\d.])(?P<n>1\d{3}(?:\.\d+)?|\d{2}\.\d{1,2})\s*分的\s*\Z")
_TELLS_IT = 14  # characters of such words


def _of_the_named(text: str, first: int, name: int) -> Cell | None:
    """The score that words right before a name say it has."""
    match = _HAS_IT.search(text, max(first, name - _TELLS_IT), name)
    over = match and _OVER.search(text, max(first, match.start() - _OVER_REACH), match.start())
    return _scored(match) if match and not over else None


def score_of_rank(context: Context, view: View, rank: Cell) -> Cell | None:
    """The score beside a rank in a sentence that names no model: whose it is, another one says."""
    if rank.start is None or rank.end is None or "M" in view.string:
        return None
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, rank.start, rank.end)
    match = _beside_its_rank(view, text, rank.start, rank.end, first, last)
    if match is None:
        match = _BEHIND.match(text, last, view.sentence.end)
    if match is None or not _is_its_own(context, match, rank):
        return None
    if _OVER.search(text, max(first, match.start() - _OVER_REACH), match.start()):
        return None
    return _scored(match)


def _beside_its_rank(
    view: View, text: str, start: int, end: int, first: int, last: int
) -> re.Match[str] | None:
    """The score of the rank at `[start, end)` in the clause `[first, last)`, where each of several
    ranks may have its own: the one behind it, else the one right before it."""
    ranks = [
        t
        for t in view.tokens
        if t.kind == "K" and first <= t.start < last and not (t.start < end and start < t.end)
    ]
    if not ranks:
        return _SCORE.search(text, first, last)
    behind = _SCORE.search(text, end, min([t.start for t in ranks if t.start >= end], default=last))
    if behind is not None:
        return behind
    earlier = max([t.end for t in ranks if t.end <= start], default=None)
    return _SCORE.search(text, first, start) if earlier is None else None


def _is_its_own(context: Context, match: re.Match[str], rank: Cell) -> bool:
    """Whether a number is the score of whoever has a rank: no margin, no mark that was passed."""
    text, start = match.string, match.start()
    number = match.start(match.lastgroup or 0)
    if _MARGIN.match(text, match.end()) or _BY.search(text, max(0, number - 24), number):
        return False
    if rank.start is not None and _PART.search(text, match.end(), rank.start):
        return False  # told of another place
    if rank.end is not None and _ANEW.search(text, rank.end, number):
        return False  # in a test of the author's own
    if _GAP.search(text, max(0, start - 8), start):
        return False
    if _PAST.search(text, max(0, number - 24), number):
        return False
    if _ONE_OF_SEVERAL.match(text, match.end(match.lastgroup or 0)):
        return False
    near = context.mentions.entities_in(max(0, start - _NAME), match.end())
    return all(name.end <= start for name in near)  # no number of a name


def beside(text: str, start: int, end: int) -> Cell | None:
    """The score right behind an item's model that ends at `start`."""
    match = _BESIDE.match(text, start, end)
    return _scored(match) if match is not None else None


# In an order of names: `A 73、B 72`, `A 1501 → B 1483`.
_RIGHT_BEHIND = lazily(
    r"\s(?P<n>1[0-8]\d{2}|\d{2}(?:\.\d{1,2})?)(?=\s*(?:[、，；;>→|｜。（(]|,\s|\Z|\n))"
)


def right_behind(text: str, start: int, end: int) -> Cell | None:
    """The bare number between a model of an order and the next one."""
    match = _RIGHT_BEHIND.match(text, start, end)
    return _scored(match) if match is not None else None


# `比第二名 B 的 1251 分高`: the score is B's, and so is the place.
_ITS = lazily(r"\s*的\s*")
_ITS_POINTS = lazily(r"\s*的\s*(?P<n>\d{2,4}(?:\.\d{1,2})?)\s*分(?![别钟之享])")
_BESIDE_RANK = 3
_NAME = 32  # characters of a name that may end with a number
# Right behind the clause of a rank: `…登顶，1501 分`.
_BEHIND = lazily(r"[，,]\s*(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*分(?![别钟之享])")
_OVER_REACH = 36  # characters before a number in which it is said to be a lead
_PART = lazily(r"[;；]")
_AHEAD_OF = lazily(r"(?:领先|高出|超出|落后|不及|比)(?:了|于)?\s*\Z")
# `领先第二名 18 分`, `压过 B 的 1251 分`: a lead, or what another has.
_OVER = lazily(
    r"(?:领先|落后|甩开|高出|超过|超出|低于|不及|压过|胜过|力压|险胜|(?<![对相占])比|较)(?!例|赛)(?:(?![以达拿得])[^，。；：—]){0,28}\Z"
)
# `with 1274, 1224 and 1155 points`: who has which, is told elsewhere.
_ONE_OF_SEVERAL = lazily(
    r"%?\s*(?:,\s*\d[\d.,]*%?\s*){0,4}(?:,?\s*(?:and|&)|,)\s*\d{2}[\d.,]*%?(?!\s*(?i:models?|points?\s+(?:ahead|more|behind|clear|above|better|higher|up|in\s+front)))(?=\s*(?:[;.)%]|\Z|(?i:points?|elo|respectively|percent)\b))"
)
_ANEW = lazily(
    r"(?:我|咱|自己|本人|笔者)[^。；]{0,16}?(?:测|试|跑|考|评)"
    r"|(?i:\b(?:I|we|my|our)\b[^.;]{0,32}?\b(?:test\w*|tried|ran|eval\w*|measur\w*|bench\w*)\b)"
)
# `只低 3 分`: a difference, no score.
_GAP = lazily(
    r"(?:低|高出?|差|多|少|领先|落后|相距|拉开|甩开|差距(?:是|为|有|达)?)(?:了|大?约|将?近|接近|差不多|出|整整|足足|仅|只|有|\s)*\Z"
)
# `突破 1400 分`: a mark that was passed, no score.
_PAST = lazily(
    r"(?:突破|超过|破|越过|高于)(?:了)?\s*\Z|[+±]\s*\Z|(?i:\b(?:break|past|over|above|than|exceed\w*|top|pass\w*|cross\w*|(?:lead|margin|gap|advantage|edge|difference)\s+of)\s+(?:(?:the|about|some|nearly|almost|over|around|roughly|just|only|more\s+than|at\s+least|a\s+mere)\s+)?)\Z"
)


def _scored(match: re.Match[str]) -> Cell:
    group = match.lastgroup or "n"
    return Cell(float(match[group].replace(",", "")), "stated", *match.span(group))
