"""What stands before a verb that tells of coming out: whether it came out itself, and did nothing else."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.releases.belongings import but_tells_whose
from llmdata.extract.releases.dated.clause import FAMILY
from llmdata.extract.releases.guard import (
    INSERTED,
    OBLIQUE,
    Guard,
    counts_time,
)
from llmdata.extract.releases.guards.objects import ITSELF
from llmdata.extract.releases.guards.predicates import (
    AT_THE_TIME,
    NOUNS,
    is_but_a_time,
    tells_more_of_it,
)
from llmdata.extract.releases.guards.transitive import OBJECT_ELSEWHERE, brings_out_more
from llmdata.extract.releases.platforms import tells_where
from llmdata.extract.releases.prose.verbs import TURNS_UP
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.grammar.contrasts import rejects
from llmdata.lazily import lazily

# Behind `X 的发布` or `X's release`: what makes it something other than the step.
_NO_STEP = lazily(
    r"\s*(?:节奏|計劃|计划|会|說明|说明|日志|流程|策略|频率|周期|方式|文章|公告|视频|页面|(?i:notes|cycle|candidate|schedule|cadence|process|page|plans?|post|video))"
)
# What somebody wrote or said about a thing is not the thing, nor is its price.
_WORK_ON = lazily(
    r"(?i:\b(?:notes|posts?|papers?|guides?|articles?|reviews?|reports?|talks?|videos?|tutorials?|piece|thoughts|benchmarks?|write-?up|chapter|books?|documentation|docs|blog|news|story)"
    r"\s+(?:on|about|to|of|for|with|describing|covering|introducing|explaining|comparing|behind))\s+(?:the\s+)?\Z"
)
_PROPERTY_OF = lazily(
    r"(?i:\b(?:prices?|costs?|performance|quality|usage|use|demand|stocks?|popularity|fees?|shares?)\s+(?:of|for))\s+(?:the\s+)?\Z"
)
# What is made after a thing is another thing.
_LIKENESS = lazily(
    r"(?i:\b(?:clones?|cop(?:y|ies)|forks?|imitations?|rip-?offs?|parod(?:y|ies)|rivals?|competitors?|users?|fans?|critics?|makers?|team|history|story|screenshots?|mentions?|pictures?|outputs?)\s+(?:of|to)|\b(?:first|second|third|last|latest|newest|next|smallest|largest|biggest|only)\s+(?:\w+\s+){0,2}(?:models?|members?|one)\s+(?:of|in|from))\s+(?:the\s+)?\Z"
)
# What somebody brings out with a thing is his own.
_WITH_A_TOOL = lazily(
    r"(?:[我咱你他她]们?|同事|朋友|有人)[^，。；：]{0,6}?(?:用|拿|靠|带着|跟着?|和)\s*[“\"「]?\Z"
)
# What is but promised: `teases X release`, `the upcoming X launch`.
_AHEAD_OF_IT = lazily(
    r"(?i:\b(?:teas(?:es|ed|ing)|hint(?:s|ed|ing)?\s+at|promis(?:es|ed|ing)|await(?:s|ed|ing)?|anticipat(?:es|ed|ing)|upcoming|rumou?red|imminent|planned)\s+(?:the\s+|its\s+|a\s+)?[\"“'‘]?)\Z"
)
_COUNTED = lazily(
    r"\b(?i:two|three|four|five|six|several|many|all|both|other|these|those|of|new|more|few|fewer|past|recent|\d+)\s+\Z"
)
_FOLLOWS = lazily(
    r"\s*(?:[,.;:)]|\Z|(?i:in|on|at|shortly|soon|later|just|only|a|an|two|three|four|five|six|days?|weeks?|months?|early|late|suit)\b)"
)


_ELSEWHERE = lazily(TURNS_UP, re.IGNORECASE)
_THAN = lazily(r"\b(?:than|rival\s+to|unlike)\s[^,;:.]*\Z")

_NOT_IT = (_AHEAD_OF_IT, _WITH_A_TOOL, _LIKENESS, _WORK_ON, _PROPERTY_OF)


def _acts_alone(context: Context, view: View, match: re.Match[str]) -> bool:
    """The verb has no object of its own: the name before it is what came out, not who did it."""
    index = match.start("verb")
    verb = view.tokens[index]
    following = view.string[index + 1 :]
    intransitive = verb.kind == "e" and str(verb.item).isascii()
    if (
        not intransitive
        and re.match(r"[.']{0,2}[MQtfv]", following)
        and not _stands_alongside(context, view, index)
        and not _is_at_a_place(context, view, index)
    ):
        return False
    if re.search(r"t'?\Z", view.string[: match.start("subject")]):
        return False  # a review of it was published
    name = view.tokens[match.end("subject") - 1]
    if counts_time(context.layout.visible, view.tokens[match.start("subject")].start, name.end):
        return False
    before = context.layout.visible[view.sentence.start : view.tokens[match.start("subject")].start]
    if any(tell.search(context.layout.visible, name.end, verb.start) for tell in (_THAN, _IS_ONE)):
        return False  # `X is better than the models released by Y`
    if but_tells_whose(before, 0, len(before)) or any(tell.search(before) for tell in _NOT_IT):
        return False
    if any(
        tell.match(context.layout.visible, place)
        for tell, place in (
            (_ITS_PEOPLE, name.end),
            (_ATTRIBUTIVE, verb.start),
            (_ELSEWHERE, verb.start),
        )
    ) or is_but_a_time(context.layout.visible, view, index, before, name.end):
        return False
    if str(verb.item).lower() in ("releases", "launches") and _COUNTED.search(before):
        return False  # `three X releases`
    if str(verb.item).lower() == "followed" and not _FOLLOWS.match(
        context.layout.visible, verb.end
    ):
        return False
    if (
        _TO_IT.search(before)
        or _AFTER_IT.search(before)
        or _ITS_PEOPLE.match(context.layout.visible, name.end, verb.start)
        or (_AGAINST_IT.search(before) and "'" not in view.string[match.end("subject") : index])
        or (OBLIQUE.search(before) and not _NO_SOONER.search(before))
    ):
        return False
    if _THAN_IT.search(before) and _SOONER.match(context.layout.visible, name.end):
        return False
    if _not_then(context, view, match.end("subject"), index):
        return False
    of = view.string.find("'", match.end("subject"), index)
    if of == index - 1 and verb.kind == "r":  # `GPT-5 的发布`, `GPT-5's release`
        return _NO_STEP.match(context.layout.visible, verb.end) is None
    if of >= 0 and not ITSELF.match(context.layout.visible, view.tokens[of].end):
        return False
    if brings_out_more(context.layout.visible, view, verb):
        return False
    if tells_more_of_it(context.layout.visible, view, name.end, index):
        return False
    return not re.search(r"[rvuU]", view.string[match.end("subject") : index])


# What a thing is said to be: `X 是一款开源、轻便的浏览器`, `X 成为首个转正的模型`.
_IS_ONE = lazily(r"(?:是|成为|作为)(?:一|首|第一|唯一|又一|全球首)[款个种套项][^，。；]{0,10}\Z")
# `X 开源工具在出厂设置里…`: the word only says what kind of thing X is.
_ATTRIBUTIVE = lazily(
    r"开源\s*(?:AI\s*)?(?:大?模型|智能体|框架|项目|工具|社区|生态|助手|平台|软件|代码库?|仓库)(?:在|的|是|被|存在|有|曾|已|也|遭|让|把)"
)
# `给 X 带来了新用户`: whom it is brought.
_TO_IT = lazily(r"(?:[给替]|(?<!因)为(?!了))\s*[“\"「]?\s*\Z")
# `为了应对 X 而加速发布`, `为狙击 X 提前发布`: whom it is done against.
_AGAINST_IT = lazily(
    r"(?:应对|对抗|对标|對標|抗衡|迎战|针对|面对|追赶|阻击|狙击|截胡|叫板|回应|挑战|反击|超越|取代|替代|接替|压制|抢在)\s*[“\"「]?\s*\Z"
)
# `X 团队开源了 …`: who acts is whoever made it.
_ITS_PEOPLE = lazily(
    r"\s*的?(?:研发|开发|产品|算法|核心)?(?:团队|公司|实验室|创始人|负责人|作者|工程师)"
)
# `Y 跟着 X 露面`: what it came with.
_AFTER_IT = lazily(r"[ⓂⓆA-Za-z0-9\u4e00-\u9fff]\s*跟着\s*[“\"「]?\s*\Z")
# `比 X 早一天发布`: when something else came out.
_THAN_IT = lazily(r"(?:比|较)\s*[“\"「]?\s*\Z")
_SOONER = lazily(r"\s*[”\"」]?\s*(?:还|更|要|都|足足|整整|提)*[早晚先迟前后快慢]")


def _not_then(context: Context, view: View, first: int, last: int) -> bool:
    """`X 不是 7 月发布的`: when it was is not told."""
    text = context.layout.visible
    return any(t.kind == "." and rejects(text, t.start, t.end) for t in view.tokens[first:last])


def _has_it_in_brackets(context: Context, view: View, match: re.Match[str]) -> bool:
    """The brackets stand behind the name or the word for its family, and deny nothing."""
    text, verb = context.layout.visible, view.tokens[match.start("verb")]
    noun = view.tokens[match.end("subject")]
    opens = view.tokens[view.string.index("(", match.end("subject"))]
    if (
        str(verb.item).lower() in NOUNS
        and "D" not in view.string[match.end("subject") : match.end()]
    ):
        return False  # the words of a link: `X ([launch], [docs])`
    if noun.kind == "." and not FAMILY.fullmatch(text, noun.start, noun.end):
        return False
    return not set("不未没非") & set(text[opens.end : verb.start])


def _is_at_a_place(context: Context, view: View, index: int) -> bool:
    """Whether the name behind token `index` is where the subject came out, and no object."""
    place = next(i for i in range(index + 1, len(view.tokens)) if view.string[i] not in ".'")
    return view.string[place] == "Q" and tells_where(context, view, place)


def _came_out_there(context: Context, view: View, match: re.Match[str]) -> bool:
    """What stands between the subject and the verb tells where it came out."""
    between = range(match.end("subject"), match.start("verb"))
    if brings_out_more(context.layout.visible, view, view.tokens[match.start("verb")]):
        return False
    return all(tells_where(context, view, i) for i in between if view.string[i] in "MQ")


_NO_SOONER = lazily(r"\bno\s+sooner\b.*\bthan\s+(?:the\s+)?\Z", re.IGNORECASE)
_ALONGSIDE = lazily(
    r"\s*(?i:\b(?:alongside|(?:together|along)\s+with|as\s+well\s+as|accompanied\s+by|joined\s+by))"
    r"\s+(?:its\s+|the\s+|a\s+)?"
)
_SAME_TIME_AS = lazily(
    r"\s*(?:(?:on|in|at)\s+)?the\s+(?:very\s+)?same\s+(?:day|week|month|time|morning|evening)\s+(?:as|that)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def _stands_alongside(context: Context, view: View, index: int) -> bool:
    """Whether the words behind token `index` bring in something that came out beside the subject."""
    following = view.tokens[index + 1 : index + 2]
    text = context.layout.visible
    return any(
        _ALONGSIDE.fullmatch(text, t.start, t.end) or _SAME_TIME_AS.fullmatch(text, t.start, t.end)
        for t in following
    )


def _comes_alongside(context: Context, view: View, match: re.Match[str]) -> bool:
    """The words right before the subject bring it in beside what came out."""
    text, first = context.layout.visible, match.start("subject")
    tie = next((t for t in reversed(view.tokens[:first]) if t.kind not in "O'"), None)
    return tie is not None and _ALONGSIDE.fullmatch(text, tie.start, tie.end) is not None


_AUXILIARY = lazily(
    r"(?i:\s*(?:has|have|had|was|were|is|are|got|finally|now|also|just|been|being|first|then|quietly|officially|recently|publicly)\b)+\s*"
)


def _is_its_predicate(context: Context, view: View, match: re.Match[str]) -> bool:
    """Between an apposition and its verb stand auxiliaries only."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if HAN.search(context.layout.visible, subject.end, verb.end):
        return False  # Chinese does not tell it so
    if tells_more_of_it(context.layout.visible, view, subject.end, match.start("verb")):
        return False
    gap = view.tokens[match.start("verb") - 1]
    return (
        gap.kind == ","
        or _AUXILIARY.fullmatch(context.layout.visible, gap.start, gap.end) is not None
    )


_COPULA = lazily(r"\s*(?i:is|was|are|were)\s")


def _is_something(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X is a model, released in March`: the predicate is said of the name."""
    return (
        _COPULA.match(context.layout.visible, view.tokens[match.end("subject")].start) is not None
    )


def _names_the_thing(context: Context, view: View, match: re.Match[str]) -> bool:
    """The brackets hold the name alone, behind words for what it is."""
    start = view.tokens[match.start()].start
    before = view.string[: match.start()]
    return before.endswith(".") and _KIND.search(context.layout.visible, 0, start) is not None


_KIND = lazily(r"(?:模型|产品|工具|浏览器|(?i:model|product|tool|browser|app|agent|system)s?)\s*\Z")


def _came_out_itself(context: Context, view: View, match: re.Match[str]) -> bool:
    """Not what somebody wrote on it. Chinese does not tell it so."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if HAN.search(context.layout.visible, subject.end, verb.end):
        return False
    text, first = context.layout.visible, view.sentence.start
    if brings_out_more(text, view, verb):
        return False  # `X, the editor, launched its own model`
    if tells_more_of_it(text, view, subject.end, match.start("verb")):
        return False  # `X, their pet, landed at the top of the table`
    if _MADE.search(text, max(first, subject.start - 48), subject.start):
        return False
    inserted = INSERTED.search(text, first, subject.start)
    inserted = inserted or _IN_APPOSITION.search(
        text, max(first, subject.start - 120), subject.start
    )
    if inserted and _FINITE.search(text, subject.end, verb.end):
        return False
    return _WORK_ON.search(text, first, subject.start) is None


# What somebody once made explains who that is: `the people who had made X, came out with Y`.
_MADE = lazily(
    r"\b(?:who|that|had)\s+(?:had\s+|once\s+)?(?:made|built|created|written|invented|trained|developed|designed)\s+(?:the\s+)?\Z"
)
# `X, a family of models distilled from Y, is out`
_IN_APPOSITION = lazily(
    r"[A-Za-z\d][^\s,]*,\s(?:an?|the|its|their)\s[^,;:()]*\b(?:from|of|on|with|by|than|to|like|into|using)\s+(?:the\s+)?\Z"
)
# A predicate of its own, unlike the participle of `X, released in May`.
_FINITE = lazily(
    r"\b(?:was|were|is|are|has|have|had)\s|\b(?:came|went|rolled|arrived|landed|appeared|emerged|surfaced|debuted)\b"
)
_WHICH = lazily(r"\s*(?:and\s+)?(?i:which|that)\b")


def _which_was_released(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X, which OpenAI released in May`: the clause goes on about the name, its verb has no object."""
    text = context.layout.visible
    verb = view.tokens[match.start("verb")]
    place = view.string.rfind(",", 0, match.start("verb"))
    if not _WHICH.match(text, view.tokens[place].end):
        return False
    rest = text[verb.end : view.sentence.end]
    return verb.kind == "y" or not OBJECT_ELSEWHERE.match(rest)


def _is_announced(context: Context, view: View, match: re.Match[str]) -> bool:
    """`after the X announcement`: when something else was."""
    before = context.layout.visible[view.sentence.start : view.tokens[match.start("subject")].start]
    return "D" in view.string or AT_THE_TIME.search(before) is None


GUARDS: dict[str, Guard] = {
    "release.subject-verb": _acts_alone,
    "release.announcement": _is_announced,
    "release.which": _which_was_released,
    "release.apposition": _is_its_predicate,
    "release.is-released": _is_something,
    "release.named-aside": _names_the_thing,
    "release.participle": _came_out_itself,
    "release.in-brackets": _has_it_in_brackets,
    "release.in-place": _came_out_there,
    "release.alongside": _comes_alongside,
}
