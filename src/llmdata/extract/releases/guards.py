"""What the rules of releases ask of the words themselves, beyond the shape of a sentence."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Rule
from llmdata.extract.releases import dated_guards, feature_guards, light_verbs, naming_rules
from llmdata.extract.releases.dated.clause import FAMILY
from llmdata.extract.releases.guard import (
    INSERTED,
    INTO,
    KINDS,
    OBLIQUE,
    Guard,
    counts_time,
)
from llmdata.extract.releases.other_news import FOR_SOMEBODY_ZH
from llmdata.extract.releases.platforms import behind_owner, tells_where
from llmdata.extract.releases.prose.verbs import OVER
from llmdata.extract.releases.users import a_user_acts, clause_start
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.grammar.contrasts import rejects
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_TRANSITIVE = lazily(
    r"推出|发布|發布|announc|introduc|publish|unveil|releas|launch|ship", re.IGNORECASE
)
_OBJECT_ELSEWHERE = lazily(
    r"(?!了?\s*(?:[，,。.；;！!?？:：)）（、\"”]|$|于|在|以来|后|成功|至|到|的\s*(?:[，,。.；;！!?？）)]|$)|(?i:in|on|at|last|this|earlier|late|early|to|with|by|as|under|and|alongside|just|back|for)\b|[—–\-(]))"
)
# Behind `X 的发布` or `X's release`: what makes it something other than the step.
_NO_STEP = lazily(
    r"\s*(?:节奏|計劃|计划|会|說明|说明|日志|流程|策略|频率|周期|方式|文章|公告|视频|页面|(?i:notes|cycle|candidate|schedule|cadence|process|page|plans?|post|video))"
)
# Words that make the name behind them a mere yardstick or base of something else.
_YARDSTICK = lazily(
    r"(?:基于|对标|對標|比|超越|超过|替代|取代|对|針對|针对|类似|媲美|接近|堪比|不输|借助|利用|使用|调用|结合|支持|based\s+on|like|than|against|with|using|for|before|after|since|about|on|(?:day|week|month|time|morning|evening|year)\s+(?:as|that))\s*(?:the\s+|a\s+)?\Z",
    re.IGNORECASE,
)
# Behind a name and `的`: what is released is the thing itself in some form, no other thing.
_ITSELF = lazily(
    r"\s*(?:可用性|到来|诞生|问世|推出|发布(?!会|者)|预览|預覽|正式|完整|测试|公测|开源|权重|API|api|网页|移动|桌面|[全最]?新(?:版|一代|型号|形态|成员|旗舰|模型)|首个)"
)
# Behind a verb that has no object: `X 一上线就把 Y 挤下去`, `X 发布后，Y …`.
_AS_SOON = lazily(r"了?(?:就|便|之?后(?!续)|以后|以来|当[天日晚]|没多久|不久)")
_GOODS = lazily(rf"(?:{KINDS}|版本|款)[^的：:]*[：:]")


# What an apposition explains: `its small language models, Phi 3.5`.
_KIND_AT_END = lazily(
    rf"{KINDS}(?:\s+(?i:on|in)\s+[\w ]{{3,18}})?\s*[,，]\s*(?:(?:其中)?(?:包括|包含|分别是|分别为|即|如|例如|比如|像|including|namely|such\s+as)[了：:]?\s*)?\Z"
)
_KIND_IN_BRACKETS = lazily(rf"{KINDS}\s*[（(]\s*(?:(?:包括|分别是|即|如|例如|比如)\s*)?\Z")


def _is_object(context: Context, view: View, match: re.Match[str]) -> bool:
    """What follows the verb came out itself: it is no yardstick, nobody's topic, no preview."""
    text = context.layout.visible
    first, last = match.span("subject")
    verb, subject = view.tokens[match.start("verb")], view.tokens[first]
    if verb.kind == "e" and not _OPENED.match(str(verb.item)):
        return False  # `出现` and its like tell of what stands before them
    if _YARDSTICK.search(text, verb.end, subject.start) or _AS_SOON.match(text, verb.end):
        return False
    if INTO.search(text, verb.end, subject.start):
        return False
    between = view.string[match.start("verb") + 1 : first]
    if between == "'" and text[verb.end : subject.start].strip().lower() == "by":
        return False  # who brought it out
    if subject.item.entity.organization_id is not None:
        start = clause_start(view, match.start("verb"))
        if start < match.start("verb") and a_user_acts(text, view, start, match.start("verb")):
            return False
    if _WHICH_DOES.search(text, verb.end, subject.start) or _BASED.match(text, subject.end):
        return False
    names = view.tokens[behind_owner(view, first)].start
    if "," in between and not _KIND_AT_END.search(text[verb.end : names]):
        return False
    if "(" in between and ")" not in between:
        behind = view.tokens[last] if last < len(view.tokens) else None
        whole = behind is not None and text[behind.start : behind.end].strip() in (")", "）", "等")
        if not whole or not _KIND_IN_BRACKETS.search(text[verb.end : names]):
            return False
    if ":" in between and between != ":" and not _GOODS.search(text, verb.end, subject.start):
        return False
    rest = view.string[last:]
    if re.match(r"\.?'[.f]", rest) and not _goes_on_behind(text, view, last):
        if _SERIES_OF.match(text, view.tokens[last - 1].end):
            return True
        return _ITSELF.match(text, view.tokens[last + rest.index("'")].end) is not None
    return True


# `released an app that calls X`, `launched an X-based tool`
_WHICH_DOES = lazily(
    r"\b(?:an?|the|my|our)\s+(?:[\w-]+\s+){1,4}?(?:that|which|who)\s+[a-z]", re.IGNORECASE
)
_BASED = lazily(r"-[a-z]{3,}")
# `推出的 X 也是同样的思路`: a predicate stands between the name and `的`, not what belongs to it.
_PREDICATE = lazily(r"\s*(?:也|都|就|则|却|又|还|已经?)?(?:[是很更最在把让将能可会有]|同样)")
# `released X at the turn of the year`, `on Presidents' Day`: what owns something is not the name.
_ADJUNCT = lazily(
    r"\s+(?:on|at|in|during|over|to|for|with|as|under|ahead|before|after|by|from|within|towards?|around)\s",
    re.IGNORECASE,
)


def _goes_on_behind(text: str, view: View, last: int) -> bool:
    gap = view.tokens[last]
    if gap.kind != ".":
        return False
    return bool(
        _PREDICATE.match(text, gap.start, gap.end) or _ADJUNCT.match(text, gap.start, gap.end)
    )


# `the Llama 3.1 family of models`
_SERIES_OF = lazily(r"\s*(?i:\w*\s*(?:family|series|line|suite|range|set|trio|pair)\s+of)\b")
_OPENED = lazily(r"开源|開源")
_ERA = lazily(
    r"序幕|帷幕|大幕|时代|時代|先河|篇章|\bera\b|\bage\b|\bcraze\b|\brace\b", re.IGNORECASE
)


def _opens_an_era(context: Context, view: View, match: re.Match[str]) -> bool:
    """What is opened is an era, not a trial run."""
    verb = view.tokens[match.start("verb")]
    return _ERA.search(context.layout.visible, verb.end, view.sentence.end) is not None


def _is_protocol(_: Context, view: View, match: re.Match[str]) -> bool:
    """One proposes a protocol; of other things one says something."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    mention: Mention = subject.item
    return mention.entity.category == "protocol" and subject.start - verb.end <= 8


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
    r"(?i:\b(?:clones?|cop(?:y|ies)|forks?|imitations?|rip-?offs?|parod(?:y|ies)|rivals?|competitors?|users?|fans?|critics?|makers?|team|history|story|screenshots?|mentions?|pictures?|outputs?)\s+(?:of|to))\s+(?:the\s+)?\Z"
)
_FOLLOWS = lazily(
    r"\s*(?:[,.;:)]|\Z|(?i:in|on|at|shortly|soon|later|just|only|a|an|two|three|four|five|six|days?|weeks?|months?|early|late|suit)\b)"
)


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
    if _LIKENESS.search(before) or _WORK_ON.search(before) or _PROPERTY_OF.search(before):
        return False
    if str(verb.item).lower() == "followed" and not _FOLLOWS.match(
        context.layout.visible, verb.end
    ):
        return False
    if _TO_IT.search(before) or (OBLIQUE.search(before) and not _NO_SOONER.search(before)):
        return False
    if _THAN_IT.search(before) and _SOONER.match(context.layout.visible, name.end):
        return False
    if _not_then(context, view, match.end("subject"), index):
        return False
    of = view.string.find("'", match.end("subject"), index)
    if of == index - 1 and verb.kind == "r":  # `GPT-5 的发布`, `GPT-5's release`
        return _NO_STEP.match(context.layout.visible, verb.end) is None
    if of >= 0 and not _ITSELF.match(context.layout.visible, view.tokens[of].end):
        return False
    passive = _PASSIVE.search(context.layout.visible, view.sentence.start, verb.start)
    if verb.kind == "r" and _TRANSITIVE.match(str(verb.item)) and not passive:
        rest = context.layout.visible[verb.end : view.sentence.end]
        if _OBJECT_ELSEWHERE.match(rest):
            return False
    if _FOR_SOMEBODY.search(context.layout.visible, name.end, verb.start):
        return False  # what it helped somebody to bring out is another thing
    if _ITS_TIME.match(context.layout.visible, verb.end):
        return False
    if verb.kind == "e" and _PEOPLE_CAME.match(context.layout.visible, verb.end):
        return False
    return not re.search(r"[rvuU]", view.string[match.end("subject") : index])


# `给 X 带来了新用户`: whom it is brought.
_TO_IT = lazily(r"(?:[给替]|(?<!因)为(?!了))\s*[“\"「]?\s*\Z")
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
    return all(tells_where(context, view, i) for i in between if view.string[i] in "MQ")


_NO_SOONER = lazily(r"\bno\s+sooner\b.*\bthan\s+(?:the\s+)?\Z", re.IGNORECASE)
_FOR_SOMEBODY = lazily(FOR_SOMEBODY_ZH)
_PEOPLE_CAME = lazily(
    r"\s*(?:[\d一二三四五六七八九十百千万几两数好多近余来]+\s*)(?:个|多)?\s*[人位名]"
)


# `X 3 月上线时间还没定`: when it is to be is no step.
_ITS_TIME = lazily(r"(?:时间|日期|日程|计划|一事)(?!\s*(?:是|为|：|:|定格|就是|在|于))")


_PASSIVE = lazily(
    r"\b(?:was|were|been|being)\s+(?:(?:\w+ly|also|first|finally|then|soon)\s+){0,2}\Z"
)
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


_TAKEN_IN = lazily("接入|引入|集成|打通")


def _is_what_is_previewed(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is what is previewed, not what something else is previewed beside or in."""
    text = context.layout.visible
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    beside = _BESIDE.search(text[verb.end : subject.start])
    between = view.string[match.start("verb") : match.start("subject")]
    if view.string[match.end("subject") :].startswith("'A"):
        return False  # `它作为预览版出现在 X 的公告里`
    told = str(verb.item).isascii() and "," in between and "D" in between
    words = text[verb.end : subject.start]
    if told or any(sign in words for sign in ";；") or _TAKEN_IN.search(words):
        return False  # another clause, or what the thing before takes in
    if HAN.search(words) and "," in between and not set("re") & set(between):
        return _KIND_AT_END.search(words) is not None
    return beside is None and not INTO.search(text, verb.end, subject.start)


_BESIDE = lazily(
    r"(?:随着?|跟着?|与|和|同)\s*\Z|(?i:\b(?:alongside|together\s+with|along\s+with|next\s+to|beside)\b|\A\s*with\s+(?:the\s+)?\Z)"
)


_SUCCESSOR = lazily(
    r"(?i:\b(?:successors?|follow-?ups?|replacements?|sequels?|heirs?)\b)|后继|继任|接班"
)


def _is_its_own_step(context: Context, view: View, match: re.Match[str]) -> bool:
    """The second step is the thing's own, not that of what came after it."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    return _SUCCESSOR.search(context.layout.visible, subject.end, verb.start) is None


def _comes_alongside(context: Context, view: View, match: re.Match[str]) -> bool:
    """The words right before the subject bring it in beside what came out."""
    text, first = context.layout.visible, match.start("subject")
    tie = next((t for t in reversed(view.tokens[:first]) if t.kind not in "O'"), None)
    return tie is not None and _ALONGSIDE.fullmatch(text, tie.start, tie.end) is not None


_CAME = lazily(r"(?i:\b(?:came|comes|arrived|arrives))\s*\Z")


def _follows_came(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Then came X`: the verb stands right before what came out or its maker."""
    tie = view.tokens[match.start("verb")]
    return _CAME.search(context.layout.visible, tie.start, tie.end) is not None


_WITH = lazily(r"(?i:\bwith)(?:\s+(?:its|their|the|a|an|own|new|latest|[a-z\-]+er)){0,4}\s*\Z")


def _answers_with(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is what a maker answered with."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    owner = view.tokens[match.start("subject") - 2]
    end = owner.start if view.string[match.start("subject") - 1] == "'" else subject.start
    return _WITH.search(context.layout.visible, verb.start, end) is not None


_BENEATH = lazily(r"(?i:\b(?:underlying|behind|beneath|powering|driving))\s+(?:the\s+)?\Z")


# What belongs to a thing and is no part of it: with a new one, it is the same thing.
_BELONGINGS = lazily(
    r"\s*(?:的|'s|’s)\s*(?:[^，。；,.;]{0,6}?(?:条款|条例|许可证?|協議|协议|政策|服务器|伺服器|定价|价格|文档|文件|说明|系统卡|限额|配额|图标|名称|官网|页面|商标)"
    r"|(?:\w+\s+)?(?i:licen[cs]es?|terms|polic(?:y|ies)|pricing|prices|docs|documentation|servers?|limits|quotas?|logo|website|page|system\s+card)\b)"
)
# An update that was taken back: `撤回了 X 的一次更新`.
_TAKEN_BACK = lazily(r"(?:撤回|撤销|回滚|收回|取消)了?[^，。；]{0,24}\Z")


def _updates_the_thing(context: Context, view: View, match: re.Match[str]) -> bool:
    """What is updated is the thing itself, not a guide to it or what it runs on."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    if _BENEATH.search(context.layout.visible, verb.end, subject.start):
        return False
    text = context.layout.visible
    if _BELONGINGS.match(text, view.tokens[match.end("subject") - 1].end):
        return False
    if _TAKEN_BACK.search(text, view.sentence.start, verb.start):
        return False
    if context.layout.visible[verb.end : subject.start].lstrip().startswith("是"):
        return False  # what the update is, is told of the thing
    rest = view.string[match.end("subject") :]
    if re.match(r"[.][MQ]", rest):
        tie = view.tokens[match.end("subject")]
        if _TO.fullmatch(context.layout.visible, tie.start, tie.end):
            return False  # it is upgraded to another
    return not re.match(r"[.']{0,2}[tw]", rest)


_NOT_ONCE = lazily(
    r"持续|不断|频繁|多次|陆续|定期|等|价格|定价|榜单|排行|教程|文档|(?i:\b(?:constant|regular|frequent|continu))"
)


_TIMES = lazily(r"\s*了?\s*[一两三几]?[次回轮版]\s*")


def _is_one_update(context: Context, view: View, match: re.Match[str]) -> bool:
    """An update that happened once, of the thing itself."""
    first, verb = view.tokens[match.end("subject") - 1], view.tokens[match.start("verb")]
    if _TAKEN_BACK.search(context.layout.visible, view.sentence.start, verb.start):
        return False
    if view.string[match.end() : match.end() + 1] == ".":  # `各更新了一次`
        times = view.tokens[match.end()]
        if not _TIMES.fullmatch(context.layout.visible, times.start, times.end):
            return False
    return _NOT_ONCE.search(context.layout.visible, first.end, verb.start) is None


_AUXILIARY = lazily(
    r"(?i:\s*(?:has|have|had|was|were|is|are|got|finally|now|also|just|been|being|first|then|quietly|officially|recently|publicly)\b)+\s*"
)


def _is_its_predicate(context: Context, view: View, match: re.Match[str]) -> bool:
    """Between an apposition and its verb stand auxiliaries only."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if HAN.search(context.layout.visible, subject.end, verb.end):
        return False  # Chinese does not tell it so
    gap = view.tokens[match.start("verb") - 1]
    return (
        gap.kind == ","
        or _AUXILIARY.fullmatch(context.layout.visible, gap.start, gap.end) is not None
    )


_BECAME = lazily(r"(?i:\b(?:became|turned\s+into))\s+\Z|(?:变成了?|成了|成为了?)\s*\Z")


def _becomes(context: Context, view: View, match: re.Match[str]) -> bool:
    """A product that becomes another of the same maker is renamed."""
    tie = view.tokens[match.start("verb")]
    old, new = view.tokens[match.start()].item.entity, view.tokens[match.start("subject")].item
    maker = old.id if old.type == "organization" else old.organization_id
    return (
        _BECAME.search(context.layout.visible, tie.start, tie.end) is not None
        and new.entity.organization_id == maker
    )


_ALONG = lazily(r"(?:随着?|与|同|跟|和|伴随)\s*\Z")
_SAME_TIME = lazily(r"\s*(?:在|于)?(?:同一?[天日时步]|一[起同道块])")


def _is_previewed(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is the subject: nothing was brought into it, made with it or previewed beside it."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if _ALONG.search(
        context.layout.visible, view.sentence.start, subject.start
    ) and _SAME_TIME.match(context.layout.visible, subject.end, verb.end):
        return False
    if OVER.search(context.layout.visible, subject.end, verb.end):
        return False  # it left its preview
    if "r" in view.string[match.end("subject") : match.start("verb")] and str(verb.item).isascii():
        return False  # `introduced as a preview`: the verb before it tells that, at its own date
    return OBLIQUE.search(context.layout.visible, view.sentence.start, subject.start) is None


_COPULA = lazily(r"\s*(?i:is|was|are|were)\s")


def _is_something(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X is a model, released in March`: the predicate is said of the name."""
    return (
        _COPULA.match(context.layout.visible, view.tokens[match.end("subject")].start) is not None
    )


_TO = lazily(r"\s*(?i:to|into)\s+(?:the\s+)?")


def _upgrades_to(context: Context, view: View, match: re.Match[str]) -> bool:
    """`upgraded X to Y`: what came out is Y."""
    tie = view.tokens[match.start("subject") - 1]
    return _TO.fullmatch(context.layout.visible, tie.start, tie.end) is not None


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
    if _MADE.search(text, max(first, subject.start - 48), subject.start):
        return False
    if INSERTED.search(text, first, subject.start) and _FINITE.search(text, subject.end, verb.end):
        return False
    return _WORK_ON.search(text, first, subject.start) is None


# What somebody once made explains who that is: `the people who had made X, came out with Y`.
_MADE = lazily(
    r"\b(?:who|that|had)\s+(?:had\s+|once\s+)?(?:made|built|created|written|invented|trained|developed|designed)\s+(?:the\s+)?\Z"
)


# A predicate of its own, unlike the participle of `X, released in May`.
_FINITE = lazily(
    r"\b(?:was|were|is|are|has|have|had)\s|\b(?:came|went|rolled|arrived|landed|appeared|emerged|surfaced|debuted)\b"
)


_BY_ZH = lazily(r"(?:由|被)\s*\Z")


def _is_made_by(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X 由 OpenAI 推出`: whom the verb stands behind brought out the name; what is proposed, a protocol."""
    org = next(t for t in view.tokens[match.end("subject") :] if t.kind == "O")
    if _BY_ZH.search(context.layout.visible, view.sentence.start, org.start) is None:
        return False
    return view.tokens[match.start("verb")].kind != "P" or _is_protocol(context, view, match)


_WHICH = lazily(r"\s*(?:and\s+)?(?i:which|that)\b")


def _which_was_released(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X, which OpenAI released in May`: the clause goes on about the name, its verb has no object."""
    text = context.layout.visible
    verb = view.tokens[match.start("verb")]
    place = view.string.rfind(",", 0, match.start("verb"))
    if not _WHICH.match(text, view.tokens[place].end):
        return False
    rest = text[verb.end : view.sentence.end]
    return verb.kind == "y" or not _OBJECT_ELSEWHERE.match(rest)


GUARDS: dict[str, Guard] = {
    **dated_guards.GUARDS,
    **feature_guards.GUARDS,
    **naming_rules.GUARDS,
    "release.light": light_verbs.comes_out,
    "release.verb-object": _is_object,
    "release.kick-off": _opens_an_era,
    "release.proposed": _is_protocol,
    "release.made-by": _is_made_by,
    "release.subject-verb": _acts_alone,
    "release.became": _becomes,
    "release.which": _which_was_released,
    "release.apposition": _is_its_predicate,
    "release.previewed": _is_previewed,
    "release.preview": _is_what_is_previewed,
    "release.is-released": _is_something,
    "release.upgraded-to": _upgrades_to,
    "release.named-aside": _names_the_thing,
    "release.participle": _came_out_itself,
    "release.updated": _is_one_update,
    "release.update": _updates_the_thing,
    "release.in-brackets": _has_it_in_brackets,
    "release.in-place": _came_out_there,
    "release.came": _follows_came,
    "release.alongside": _comes_alongside,
    "release.answered": _answers_with,
    "release.second-step": _is_its_own_step,
}


def fits(context: Context, view: View, rule: Rule, match: re.Match[str]) -> bool:
    """What a rule asks of the words themselves, beyond the shape of the sentence."""
    guard = GUARDS.get(rule.name)
    return guard is None or guard(context, view, match)
