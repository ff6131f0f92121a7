"""What stands behind a verb that brings something out: whether it came out itself."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.releases.belongings import but_tells_whose
from llmdata.extract.releases.guard import (
    INTO,
    KINDS,
    SPEAKS_IT,
    Guard,
)
from llmdata.extract.releases.platforms import behind_owner
from llmdata.extract.releases.users import a_user_acts, clause_start
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# Words that make the name behind them a mere yardstick or base of something else.
_YARDSTICK = lazily(
    r"(?:基于|对标|對標|比|超越|超过|替代|取代|对|針對|针对|类似|媲美|接近|堪比|不输|借助|利用|使用|调用|结合|支持|based\s+on|like|than|against|with|using|for|before|after|since|about|on|between|(?<=came out )of|(?<=come out )of|(?<=comes out )of|to\s+(?:rival|take\s+on|counter|challenge|match|beat|outdo|unseat|dethrone|replace|answer|power|run)|(?:day|week|month|time|morning|evening|year)\s+(?:as|that))\s*(?:the\s+|a\s+|its\s+|their\s+|our\s+)?\Z",
    re.IGNORECASE,
)
# Behind a name and `的`: what is released is the thing itself in some form, no other thing.
ITSELF = lazily(
    r"\s*(?:可用性|到来|诞生|问世|推出|发布(?!会|者)|预览|預覽|正式|完整|测试|公测|开源|权重|API|api|网页|移动|桌面|[全最]?新(?:版|一代|型号|形态|成员|旗舰|模型)|首个)"
)
# `what they released is distinct from X`: the sentence goes on with another predicate.
_IS_LIKE = lazily(
    r"\b(?:is|are|was|were)\s+[^,;:]{0,40}\b(?:from|to|by|as|than|of)\s+(?:the\s+|an?\s+)?\Z",
    re.IGNORECASE,
)
# `a larger one called X in training`
_IS_YET_TO_COME = lazily(
    r"\s*[)）”\"]?\s+(?:(?:is|was|are|were)\s+)?(?:still\s+|currently\s+)?(?:in\s+(?:training|the\s+works|development|the\s+making|the\s+pipeline)|being\s+trained|to\s+(?:come|follow)|coming\s+(?:soon|later|next)|on\s+(?:the|its)\s+way|under\s+(?:development|way))\b",
    re.IGNORECASE,
)
# `likely to be called X`
_TO_BE_CALLED = lazily(
    r"\b(?:to\s+be|will\s+be|may\s+be|might\s+be|could\s+be)\s+\Z", re.IGNORECASE
)


def _has_its_name(context: Context, view: View, match: re.Match[str]) -> bool:
    """The thing was brought out and had its name then."""
    text, subject = context.layout.visible, view.tokens[match.start("subject")]
    called = next(t for t in reversed(view.tokens[: match.start("subject")]) if t.kind == "c")
    if _IS_YET_TO_COME.match(text, subject.end):
        return False
    return _TO_BE_CALLED.search(text, view.sentence.start, called.start) is None


def _is_but_compared(text: str, first: int, verb: Token, subject: Token) -> bool:
    """Whether the words between make the name a yardstick, or what something is done with or is.

    `the released decoder is an X variant`
    """
    if any(
        tell.search(text, verb.end, subject.start)
        for tell in (_YARDSTICK, INTO, _TO_DO, _UPCOMING, _GOES_ON)
    ):
        return True
    is_one = _IS_ONE.match(text, verb.end, subject.start) is not None
    return is_one and _ATTRIBUTIVE.search(text, first, verb.start) is not None


# `发布到抖音`: where something is published.
_TO_A_PLACE_ZH = lazily(r"了?[到至](?!目前|现在|今)")
# Behind a verb that has no object: `X 一上线就把 Y 挤下去`, `X 发布后，Y …`.
_AS_SOON = lazily(r"了?(?:就|便|之?后(?!续)|以后|以来|当[天日晚]|没多久|不久)")
_GOODS = lazily(rf"(?:{KINDS}|版本|款)[^的：:]*[：:]")
# What an apposition explains: `its small language models, Phi 3.5`.
KIND_AT_END = lazily(
    rf"{KINDS}(?:\s+(?i:on|in)\s+[\w ]{{3,18}})?\s*[,，]\s*(?:(?:其中)?(?:包括|包含|分别是|分别为|即|如|例如|比如|像|including|namely|such\s+as)[了：:]?\s*)?\Z"
)
# … or names the kind once more, and goes on with nothing: `他们的首款模型，代码模型 Foo。`
_KIND_AGAIN = lazily(
    rf"{KINDS}\s*，\s*(?:一款|一个)?[^，。；：的在比]{{0,8}}(?:模型|产品|工具|浏览器|智能体|助手|编辑器|应用)\s*[“「《]?\Z"
)
_CLOSES = lazily(r"[”」》]?\s*(?:[，。；）]|$)")
_KIND_IN_BRACKETS = lazily(rf"{KINDS}\s*[（(]\s*(?:(?:包括|分别是|即|如|例如|比如)\s*)?\Z")


def _is_object(context: Context, view: View, match: re.Match[str]) -> bool:
    """What follows the verb came out itself: it is no yardstick, nobody's topic, no preview."""
    text = context.layout.visible
    first, last = match.span("subject")
    verb, subject = view.tokens[match.start("verb")], view.tokens[first]
    if verb.kind == "e" and not _OPENED.match(str(verb.item)):
        return False  # `出现` and its like tell of what stands before them
    if _is_said_of_it(text, view, match):
        return False
    if any(tell.match(text, verb.end) for tell in (_AS_SOON, _TO_A_PLACE_ZH, _OTHER_OBJECT)):
        return False
    if _is_but_compared(text, view.sentence.start, verb, subject):
        return False
    between = view.string[match.start("verb") + 1 : first]
    if between == "'" and text[verb.end : subject.start].strip().lower() == "by":
        return False  # who brought it out
    if subject.item.entity.organization_id is not None:
        start, place = clause_start(view, match.start("verb")), match.start("verb")
        if _acts_itself(view, start, place, subject.item) or (
            start < place and a_user_acts(text, view, start, place)
        ):
            return False
    if _WHICH_DOES.search(text, verb.end, subject.start) or _BASED.match(text, subject.end):
        return False
    names = view.tokens[behind_owner(view, first)].start
    if but_tells_whose(text, verb.end, subject.start):
        return False  # `released its evaluation of X`
    yet_to_come = _IS_YET_TO_COME.match(text, view.tokens[last - 1].end)
    if yet_to_come or _IS_LIKE.search(text, verb.end, subject.start):
        return False
    if not _signs_lead_to_it(text, view, match, names):
        return False
    rest = view.string[last:]
    if re.match(r"\.?'[.f]", rest) and not _goes_on_behind(text, view, last):
        if _SERIES_OF.match(text, view.tokens[last - 1].end):
            return True
        return ITSELF.match(text, view.tokens[last + rest.index("'")].end) is not None
    return True


# `某团队的开源编程助手 X 火了`: the word only says what kind of thing X is.
_KIND_OF_IT = lazily(r"\s*(?!了)[^，。；：、了]{1,12}\Z")


def _is_said_of_it(text: str, view: View, match: re.Match[str]) -> bool:
    """Whether the words tell of the thing, or bring out but a part, a trial or a speaker of it."""
    first, last = match.span("subject")
    verb, subject = view.tokens[match.start("verb")], view.tokens[first]
    if verb.kind == "e" and text.endswith("的", view.sentence.start, verb.start):
        return _KIND_OF_IT.match(text[verb.end : subject.start]) is not None
    if str(verb.item) == "介绍了" and _INTRODUCES.search(text, view.sentence.start, verb.start):
        return True
    if subject.item.entity.category == "protocol" and SPEAKS_IT.match(text, subject.end):
        return True
    if subject.kind == "Q" and _ITS_PART.match(text, subject.end, view.sentence.end):
        return True
    several = view.string.count("&", first, last) > 0
    return several and _TRIAL_OF_ALL.match(text, view.tokens[last - 1].end) is not None


def _signs_lead_to_it(text: str, view: View, match: re.Match[str], names: int) -> bool:
    """Whether the signs between the verb and the names, from `names` on, lead in what came out."""
    first, last = match.span("subject")
    verb, between = view.tokens[match.start("verb")], view.string[match.start("verb") + 1 : first]
    words = text[verb.end : names]
    again = _KIND_AGAIN.search(words) and _CLOSES.match(text, view.tokens[last - 1].end)
    if "," in between and not (again or KIND_AT_END.search(words)):
        return False
    if "(" in between and ")" not in between:
        behind = view.tokens[last] if last < len(view.tokens) else None
        whole = behind is not None and text[behind.start : behind.end].strip() in (")", "）", "等")
        if not whole or not _KIND_IN_BRACKETS.search(words):
            return False
    goods = _GOODS.search(text, verb.end, view.tokens[first].start)
    return not (":" in between and between != ":" and goods is None)


# What something else is for, or tells of, when it comes out: `released findings showing that X …`,
# `shipped an upgrade positioning X as …`, `the release came days after X …`.
_GOES_ON = lazily(
    r"\s(?i:showing|positioning|letting|allowing|enabling|proving|helping|challenging|explaining|arguing|describing|claiming|detailing|outlining|suggesting|demonstrating|warning|concluding|that|(?:days?|weeks?|hours?|months?)\s+(?:after|before))\s[^,:;]*\Z"
)
# What was announced is yet to come: `announced the upcoming release of X`.
_UPCOMING = lazily(
    r"\s+(?:(?:an?|the|its|their)\s+)?(?:\w+\s+)?(?i:upcoming|forthcoming|planned|impending|imminent)\s[^,.;:]{0,40}\Z"
)
# What was announced was done with it or around it: `announced a partnership to bring X to phones`.
_OTHER_OBJECT = lazily(
    r"\s+(?:an?|the|its|their|two|new)\s+(?:[\w\-]+\s+){0,2}?(?:partnership|deal|agreement|collaboration|acquisition|investment|lawsuit|hackathon|competition|contest|event|survey|study|summit|discount)s?\s+[a-z]",
    re.IGNORECASE,
)


def _acts_itself(view: View, start: int, verb: int, name: Mention) -> bool:
    """Whether the thing is also who acts: `抖音推出抖音书房` tells of a part of it."""
    actors = view.tokens[start:verb][-2:]
    return any(t.kind in "MQ" and t.item.entity.id == name.entity.id for t in actors)


# `发布 A 和 B 的测试版`: both are but previewed.
_TRIAL_OF_ALL = lazily(r"\s*的\s*(?:首个|早期|公开)?(?:测试|预览|体验|内测|公测)版")
# What came out is a part of the thing: `公布了 X 联网模式`.
_ITS_PART = lazily(
    r"\s*+[里中]?(?!里|中|的|[并且和与及等为让把向给可能将已也还]|支持|加入|主打|新增|开放|自带|带|有)[^，。；：、（）的A-Za-z]{1,8}?(?:功能|模式|特性)(?!的|强大)"
)
# Who tells of a thing in a text brings none out: `我们还介绍了 X`, `本文介绍了 X`.
_INTRODUCES = lazily(
    r"(?:我们?|咱们?|本文|本[期节章刊站篇书]|笔者|作者|小编|文章|[上前]文|这[篇期章节]|[下前上]面|接下来|课程|教程)[^，。；]{0,16}\Z"
)
# `released an app that calls X`, `launched an X-based tool`
_WHICH_DOES = lazily(
    r"\b(?:an?|the|my|our)\s+(?:[\w-]+\s+){1,4}?(?:that|which|who)\s+[a-z]", re.IGNORECASE
)
_BASED = lazily(r"-[a-z]{3,}|\s+(?:built|baked|integrated|embedded|folded)\s+(?:right\s+)?into\b")
# What something is brought out for is done to what was there: `announced a pact to make X a default`.
_TO_DO = lazily(
    r"\bto\s+(?:make|bring|use|offer|give|add|put|embed|integrate|deploy|power|run|build|train|support|include|let|help|replace|rival|challenge|counter|match|beat|sell|host|serve|test|fix|improve|extend|expand|take\s+on|compete\s+with|get|turn)\s+[^,;:.]{0,40}\Z",
    re.IGNORECASE,
)
_IS_ONE = lazily(r"\s+(?:\w+\s+){1,3}(?:is|was|are|were)\s+(?:an?|the|based|just)\b", re.IGNORECASE)
_ATTRIBUTIVE = lazily(r"\b(?:the|an?|its|their|newly|recently)\s+\Z", re.IGNORECASE)
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


def _is_proposed(_: Context, view: View, match: re.Match[str]) -> bool:
    """Whether the thing is what was proposed: a protocol right behind the verb, or what its own
    maker proposes and says no more of; of other things one only proposes something."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    mention: Mention = subject.item
    makers = [t.item.entity.id for t in view.tokens[: match.start("verb")] if t.kind == "O"]
    alone = view.string[match.end("subject") : match.end("subject") + 1] in (",", "")
    of_its_maker = alone and makers[-1:] == [mention.entity.organization_id]
    return (mention.entity.category == "protocol" or of_its_maker) and subject.start - verb.end <= 8


_CAME = lazily(r"(?i:\b(?:came|comes|arrived|arrives))\s*\Z")


def _follows_came(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Then came X`: the verb stands right before what came out or its maker."""
    tie, last = view.tokens[match.start("verb")], view.tokens[match.end("subject") - 1]
    if _ITS_OWN.match(context.layout.visible, last.end):
        return False  # `then came X's price cut`
    return _CAME.search(context.layout.visible, tie.start, tie.end) is not None


# What belongs to a name, but for a step of it.
_ITS_OWN = lazily(
    r"['’]s?\s+(?!(?:\w+\s+)?(?:launch|release|debut|arrival|roll-?out|general\s+availability|weights)\b)",
    re.IGNORECASE,
)


_WITH = lazily(r"(?i:\bwith)(?:\s+(?:its|their|the|a|an|own|new|latest|[a-z\-]+er)){0,4}\s*\Z")


def _answers_with(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is what a maker answered with."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    owner = view.tokens[match.start("subject") - 2]
    end = owner.start if view.string[match.start("subject") - 1] == "'" else subject.start
    return _WITH.search(context.layout.visible, verb.start, end) is not None


_BY_ZH = lazily(r"(?:由|被)\s*\Z")


def _is_made_by(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X 由 OpenAI 推出`: whom the verb stands behind brought out the name; what is proposed, a protocol."""
    org = next(t for t in view.tokens[match.end("subject") :] if t.kind == "O")
    if _BY_ZH.search(context.layout.visible, view.sentence.start, org.start) is None:
        return False
    return view.tokens[match.start("verb")].kind != "P" or _is_proposed(context, view, match)


def _is_announced(context: Context, view: View, match: re.Match[str]) -> bool:
    """`3 月推出的 X`: the thing itself, and not what it is like (`3 月推出的一款类似 X 的工具`)."""
    text, subject = context.layout.visible, view.tokens[match.start("subject")]
    return _YARDSTICK.search(text, view.sentence.start, subject.start) is None


GUARDS: dict[str, Guard] = {
    "release.verb-object": _is_object,
    "release.named": _has_its_name,
    "release.kick-off": _opens_an_era,
    "release.proposed": _is_proposed,
    "release.made-by": _is_made_by,
    "release.came": _follows_came,
    "release.answered": _answers_with,
    "release.dated-announcement": _is_announced,
}
