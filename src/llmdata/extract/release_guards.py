"""What the rules of releases ask of the words themselves, beyond the shape of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from llmdata.extract.context import Context
from llmdata.extract.patterns import Rule
from llmdata.extract.view import View
from llmdata.mentions import DateMention, Mention

# What a dated sentence may say of its topic without telling that the topic is new.
_OTHER_NEWS = re.compile(
    r"\W*(?:解[出决开答]|删|写[出了]|画|生成|完成|做[出了到]|答|帮|发现|证明|通[过关]|打败|输|撒谎|骗|犯|已|仍|依然|还|依旧|被|遭|因|由于|通过|出现|发生|爆出|陷入|暴露|故障|宕机|崩溃|泄露|开始|宣布不|不再|未|没|是(?!.{0,8}(?:新|首))|能够?|可以?|在[^，。]{0,14}(?:中|上|里)?(?:获|夺|拿|击败|取得|以|排)|获|夺|击败|登顶|成为|拿下|赢|排名|跌|超过|下架|停|降价|涨价|突破|的)"
)
_TRANSITIVE = re.compile(
    r"推出|发布|發布|announc|introduc|publish|unveil|releas|launch|ship", re.IGNORECASE
)
_OBJECT_ELSEWHERE = re.compile(
    r"(?!了?\s*(?:[，,。.；;！!?？:：)）\"”]|$|于|在|以来|后|成功|至|到|(?i:in|on|at|last|this|earlier|late|early|to|with|by|as|under|and|alongside|just|back|for)\b|[—–\-(]))"
)
# Behind `X 的发布` or `X's release`: what makes it something other than the step.
_NO_STEP = re.compile(
    r"\s*(?:节奏|計劃|计划|会|說明|说明|日志|流程|策略|频率|周期|方式|文章|公告|视频|页面|(?i:notes|cycle|candidate|schedule|cadence|process|page|plans?|post|video))"
)
# Words that make the name behind them a mere yardstick or base of something else.
_YARDSTICK = re.compile(
    r"(?:基于|对标|對標|比|超越|超过|替代|取代|对|針對|针对|类似|媲美|接近|堪比|不输|借助|利用|使用|调用|结合|支持|based\s+on|like|than|against|with|using|for|before|after|since|about|on)\s*(?:the\s+|a\s+)?\Z",
    re.IGNORECASE,
)
# What is brought into a product is a feature of it.
_INTO = re.compile(r"(?<!\w)(?i:in|into|to|inside|within)\s+(?:the\s+)?\Z", re.ASCII)
# Behind a name and `的`: what is released is the thing itself in some form, no other thing.
_ITSELF = re.compile(
    r"\s*(?:预览|預覽|正式|完整|测试|公测|开源|权重|API|api|网页|移动|桌面|新|最新|首个)"
)
_GOODS = re.compile(
    r"模型|产品|產品|版本|工具|系列|款|新品|插件|models?|products?|versions?|tools?", re.IGNORECASE
)


# What an apposition explains: `its small language models, Phi 3.5`.
_KIND_AT_END = re.compile(
    r"(?:模型|产品|工具|系列|(?i:models?|products?|tools?|systems?|agents?|LLMs?|family|series))\s*[,，]\s*(?:(?:包括|包含|分别是|分别为|即|including|namely)[了：:]?\s*)?\Z"
)


def _is_object(context: Context, view: View, match: re.Match[str]) -> bool:
    """What follows the verb came out itself: it is no yardstick, nobody's topic, no preview."""
    text = context.layout.visible
    first, last = match.span("subject")
    verb, subject = view.tokens[match.start("verb")], view.tokens[first]
    if verb.kind == "e" and not _OPENED.match(str(verb.item)):
        return False  # `出现` and its like tell of what stands before them
    if _YARDSTICK.search(text, verb.end, subject.start):
        return False
    if _INTO.search(text, verb.end, subject.start):
        return False
    between = view.string[match.start("verb") + 1 : first]
    if between == "'" and text[verb.end : subject.start].strip().lower() == "by":
        return False  # who brought it out
    if "," in between and not _KIND_AT_END.search(text[verb.end : subject.start]):
        return False
    if ":" in between and not _GOODS.search(text, verb.end, subject.start):
        return False
    rest = view.string[last:]
    if re.match(r"\.?'[.f]", rest):
        if _SERIES_OF.match(text, view.tokens[last - 1].end):
            return True
        return _ITSELF.match(text, view.tokens[last + rest.index("'")].end) is not None
    return True


# `the Llama 3.1 family of models`
_SERIES_OF = re.compile(r"\s*(?i:\w*\s*(?:family|series|line|suite|range|set|trio|pair)\s+of)\b")
_OPENED = re.compile(r"开源|開源")
_ERA = re.compile(
    r"序幕|帷幕|大幕|时代|時代|先河|篇章|\bera\b|\bage\b|\bcraze\b|\brace\b", re.IGNORECASE
)


def _brings_into(context: Context, view: View, match: re.Match[str]) -> bool:
    """Something without a name of its own came to a product."""
    text = context.layout.visible
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    if verb.kind == "a" and str(verb.item).lower() == "built":
        owner = view.tokens[max(0, match.start("verb") - 1)]
        if owner.kind != "O" or not text[: subject.start].rstrip().endswith("into"):
            return False  # everybody builds things in products
    came = verb.kind == "." and _CAME_TO.search(text, verb.start, verb.end)
    if not came and (verb.kind == "." or not _INTO.search(text, verb.end, subject.start)):
        return False
    # What has a name comes out itself (`GPT-9 rolled out to ChatGPT`).
    clause = re.split(r"[,:(]", view.string[: match.start("verb")])[-1]
    return not set("MQ") & set(clause) and (verb.kind == "r" or "D" in view.string)


_CAME_TO = re.compile(
    r"(?!(?:I|We|They|He|She|You|People|Users)\b)\b\w+\s+(?i:came|comes)\s+(?i:in)?to\s+(?:the\s+)?\Z",
    re.ASCII,
)
# What one gains that is no feature.
_NO_FEATURE = re.compile(
    r"[^,.;]{0,40}\b(?i:users?|customers?|subscribers?|popularity|traction|share|attention|momentum|fans|followers|ground|reputation|funding|points?|stars?|downloads?|percent|%|worse|better|faster|cheaper|press|praise|interest)\b"
)
_FEATURE_WORD = re.compile(
    r"[^,.;]{0,60}\b(?i:mode|feature|support|ability|tab|button|tools?|search|memory|voice|vision|browsing|upload|API|editor|plugins?|integration|connectors?|agent|interpreter|access|version)\b"
)


def _gains_feature(context: Context, view: View, match: re.Match[str]) -> bool:
    text, verb = context.layout.visible, view.tokens[match.start("verb")]
    if _NO_FEATURE.match(text, verb.end) or not _is_dated(view):
        return False
    if re.match(r"[.']{0,2}[MQ$]", view.string[match.start("verb") + 1 :]):
        return False
    if str(verb.item).lower().startswith("learn"):
        return True
    return _FEATURE_WORD.match(text, verb.end, view.sentence.end) is not None


_GAVE = re.compile(r"(?i:\bgave|\bgives|\bgiving|\bequipped)\s*\Z")
_ABILITY = re.compile(
    r"\s*(?:with\s+)?(?i:the\s+ability|an?\s|its\s+own|access\s+to|support\s+for|memory)"
)


def _is_given_feature(context: Context, view: View, match: re.Match[str]) -> bool:
    text = context.layout.visible
    verb, last = view.tokens[match.start("verb")], view.tokens[match.end("subject") - 1]
    return (
        _GAVE.search(text, verb.start, verb.end) is not None
        and _ABILITY.match(text, last.end) is not None
        and _is_dated(view)
    )


def _is_dated(view: View) -> bool:
    """Whether a date stands in the sentence: an update without one tells little."""
    return "D" in view.string


_FOR_IT = re.compile(r"\s*(?i:for)\s+(?:the\s+)?")
_OF_ITS = re.compile(r"(?i:\b(?:in|for|of|inside|within|to|with|on|from))\s+(?:the\s+)?\Z")


def _features_of(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Voice mode in ChatGPT rolled out`: the feature stands before its product."""
    tie = view.tokens[match.start("subject") - 1]
    if str(view.tokens[match.start()].item).lower() == "support" and _FOR_IT.fullmatch(
        context.layout.visible, tie.start, tie.end
    ):
        return False  # what is supported is another thing
    subject = view.tokens[match.start("subject")]
    return _OF_ITS.search(context.layout.visible, view.sentence.start, subject.start) is not None


_USABLE = re.compile(
    r"[^，。,;；]{0,12}?(?:可以?|能够?|即可|开始)(?:免费|直接|正式)?(?:使用|用上|访问|体验|试用)(?:到|了)?\s*\Z"
    r"|[^,;]{0,40}?(?i:\b(?:can|could)\s+(?:now\s+)?(?:use|access|try))\s*\Z"
)


def _is_usable_since(context: Context, view: View, match: re.Match[str]) -> bool:
    date, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    tie = view.tokens[match.start("subject") - 1]
    return (
        date.item.bearing == "since"
        and tie.start > date.end - 1
        and _USABLE.match(context.layout.visible, tie.start, subject.start) is not None
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


# A name behind a preposition is no subject (`the ability to talk to ChatGPT arrived`), unless what
# stands before is the thing itself (`the weights for Qwen3`).
_OBLIQUE = re.compile(
    r"(?i:(?<!\bweights )(?<!\bcode )"
    r"\b(?:to|with|for|in|on|than|like|via|using|inside|into))\s+(?:the\s+)?\Z"
)


# What somebody wrote or said about a thing is not the thing, nor is its price.
_WORK_ON = re.compile(
    r"(?i:\b(?:notes|posts?|papers?|guides?|articles?|reviews?|reports?|talks?|videos?|tutorials?|piece|thoughts|benchmarks?|write-?up|chapter|books?|documentation|docs|blog|news|story)"
    r"\s+(?:on|about|to|of|for|with|describing|covering|introducing|explaining|comparing|behind))\s+(?:the\s+)?\Z"
)
_PROPERTY_OF = re.compile(
    r"(?i:\b(?:prices?|costs?|performance|quality|usage|use|demand|stocks?|popularity|fees?|shares?)\s+(?:of|for))\s+(?:the\s+)?\Z"
)
_FOLLOWS = re.compile(
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
    ):
        return False
    if re.search(r"t'?\Z", view.string[: match.start("subject")]):
        return False  # a review of it was published
    before = context.layout.visible[view.sentence.start : view.tokens[match.start("subject")].start]
    if _WORK_ON.search(before) or _PROPERTY_OF.search(before):
        return False
    if str(verb.item).lower() == "followed" and not _FOLLOWS.match(
        context.layout.visible, verb.end
    ):
        return False
    if _OBLIQUE.search(
        context.layout.visible, view.sentence.start, view.tokens[match.start("subject")].start
    ):
        return False
    of = view.string.find("'", match.end("subject"), index)
    if of == index - 1 and verb.kind == "r":  # `GPT-5 的发布`, `GPT-5's release`
        return _NO_STEP.match(context.layout.visible, verb.end) is None
    if of >= 0 and not _ITSELF.match(context.layout.visible, view.tokens[of].end):
        return False
    if verb.kind == "r" and _TRANSITIVE.match(str(verb.item)):
        rest = context.layout.visible[verb.end : view.sentence.end]
        if _OBJECT_ELSEWHERE.match(rest):
            return False
    return not re.search(r"[rvuU]", view.string[match.end("subject") : index])


_ALONGSIDE = re.compile(
    r"\s*(?i:\b(?:alongside|(?:together|along)\s+with|as\s+well\s+as|accompanied\s+by|joined\s+by))"
    r"\s+(?:its\s+|the\s+|a\s+)?"
)


def _stands_alongside(context: Context, view: View, index: int) -> bool:
    """Whether the words behind token `index` bring in something that came out beside the subject."""
    following = view.tokens[index + 1 : index + 2]
    return any(_ALONGSIDE.fullmatch(context.layout.visible, t.start, t.end) for t in following)


def _comes_alongside(context: Context, view: View, match: re.Match[str]) -> bool:
    """The words right before the subject bring it in beside what came out."""
    text, first = context.layout.visible, match.start("subject")
    tie = next((t for t in reversed(view.tokens[:first]) if t.kind not in "O'"), None)
    return tie is not None and _ALONGSIDE.fullmatch(text, tie.start, tie.end) is not None


_CAME = re.compile(r"(?i:\b(?:came|comes|arrived|arrives))\s*\Z")


def _follows_came(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Then came X`: the verb stands right before what came out or its maker."""
    tie = view.tokens[match.start("verb")]
    return _CAME.search(context.layout.visible, tie.start, tie.end) is not None


_WITH = re.compile(r"(?i:\bwith)(?:\s+(?:its|their|the|a|an|own|new|latest|[a-z\-]+er)){0,4}\s*\Z")


def _answers_with(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is what a maker answered with."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    owner = view.tokens[match.start("subject") - 2]
    end = owner.start if view.string[match.start("subject") - 1] == "'" else subject.start
    return _WITH.search(context.layout.visible, verb.start, end) is not None


def _dates_its_topic(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date finer than a year, and a predicate that tells no other news of the topic."""
    date: DateMention = view.tokens[match.start("verb")].item
    if date.value.precision == "year" or date.bearing != "at":
        return False
    if re.search(r"[BKvuUN]", view.string[match.end("subject") :]):
        return False
    end = view.tokens[match.end("subject") - 1].end
    return not _OTHER_NEWS.match(context.layout.visible, end)


_MISHAP = re.compile(
    r"\s*的?\s*(?:发布会|演讲|论文|视频|教程|漏洞|故障|事故|宕机|泄露|降价|涨价|争议|更新|升级|测试|评测|表现|风波|体验|用户|还|仍|依然|排名)"
)


def _dates_a_happening(context: Context, view: View, match: re.Match[str]) -> bool:
    token = view.tokens[match.start("verb")]
    date: DateMention = token.item
    if date.bearing != "at" or (date.value.precision == "year" and not date.explicit_year):
        return False
    return not _MISHAP.match(context.layout.visible, view.tokens[match.end("subject") - 1].end)


# Behind `in March`: the month in which somebody did something with the thing is not its own.
_SOMEBODY_ACTS = re.compile(
    r"(?i:\b(?:I|I've|we|we've|you|he|she|they|people|someone|users?)\s+(?!(?:saw|got|have\s+seen|had)\b)\w+)"
)
# What a maker does with its thing, other than bring it out (`OpenAI retired X in July`).
_DOES = re.compile(
    r"(?i:\b(?:(?!follow|deliver|offer|receiv)\w{3,}ed|gave|cut|killed|pulled|sold|bought|built|took|made|lost|kept|shut|ran|beat|hit|left|won|used|turned|wrote|written\s+by|made\s+by))"
    r"\s+(?:\w+\s+){0,2}\Z"
)
_IN = re.compile(r"\s*(?:series|family|models?)?\s*(?i:in|on)\s+(?:the\s+)?")


def _dates_a_name(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date tied to a name by a preposition, in a clause where nobody does anything else."""
    text = context.layout.visible
    subject, verb = match.end("subject") - 1, match.start("verb")
    if not _dates_a_happening(context, view, match) and view.tokens[verb].item.bearing != "at":
        return False
    tie = view.tokens[verb - 1]
    if not _IN.fullmatch(text, tie.start, tie.end):
        return False
    before = view.string[: match.start("subject")]
    start = max((i + 1 for i, kind in enumerate(before) if kind in ",;:-("), default=0)
    clause = view.string[start:subject]
    if set("ruvNUPaxh") & set(clause) or view.tokens[verb].item.value.precision == "year":
        return False
    if _OBLIQUE.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    if re.search(
        r"\b(?i:by)\s+\Z", text[view.sentence.start : view.tokens[match.start("subject")].start]
    ):
        return False
    if _DOES.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    first = view.tokens[start].start if start < len(view.tokens) else view.sentence.start
    return not _SOMEBODY_ACTS.search(text, first, view.tokens[match.start("subject")].start)


def _is_dated_aside(_: Context, view: View, match: re.Match[str]) -> bool:
    """A date alone in the brackets behind a name; of a year alone a name is full."""
    date: DateMention = view.tokens[match.start("verb")].item
    return date.bearing == "at" and date.value.precision != "year"


def _comes_from(context: Context, view: View, match: re.Match[str]) -> bool:
    tie, date = view.tokens[match.start("verb") - 1], view.tokens[match.start("verb")]
    words = context.layout.visible[tie.start : tie.end]
    return words.lower() == "from" and date.item.bearing == "at"


def _updates_the_thing(context: Context, view: View, match: re.Match[str]) -> bool:
    """What is updated is the thing itself, not a guide to it or what it runs on."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    if len(context.layout.visible[verb.end : subject.start].split()) > 5:
        return False
    rest = view.string[match.end("subject") :]
    if re.match(r"[.][MQ]", rest):
        tie = view.tokens[match.end("subject")]
        if _TO.fullmatch(context.layout.visible, tie.start, tie.end):
            return False  # it is upgraded to another
    return not re.match(r"[.']{0,2}[tw]", rest)


_NOT_ONCE = re.compile(
    r"持续|不断|频繁|多次|陆续|定期|等|(?i:\b(?:constant|regular|frequent|continu))"
)


def _is_one_update(context: Context, view: View, match: re.Match[str]) -> bool:
    """An update that happened once, of the thing itself."""
    first, verb = view.tokens[match.end("subject") - 1], view.tokens[match.start("verb")]
    return _NOT_ONCE.search(context.layout.visible, first.end, verb.start) is None


_AUXILIARY = re.compile(
    r"(?i:\s*(?:has|have|had|was|were|is|are|got|finally|now|also|just|been|being|first|then|quietly|officially|recently|publicly)\b)+\s*"
)


def _is_its_predicate(context: Context, view: View, match: re.Match[str]) -> bool:
    """Between an apposition and its verb stand auxiliaries only."""
    gap = view.tokens[match.start("verb") - 1]
    return _AUXILIARY.fullmatch(context.layout.visible, gap.start, gap.end) is not None


_BECAME = re.compile(r"(?i:\b(?:became|turned\s+into))\s+\Z|(?:变成了?|成了|成为了?)\s*\Z")


def _becomes(context: Context, view: View, match: re.Match[str]) -> bool:
    """A product that becomes another of the same maker is renamed."""
    tie = view.tokens[match.start("verb")]
    old, new = view.tokens[match.start()].item.entity, view.tokens[match.start("subject")].item
    maker = old.id if old.type == "organization" else old.organization_id
    return (
        _BECAME.search(context.layout.visible, tie.start, tie.end) is not None
        and new.entity.organization_id == maker
    )


_BROUGHT = re.compile(r"\s*(?:also|then|finally|even|further|year)?\s*", re.IGNORECASE)


def _month_brings(context: Context, view: View, match: re.Match[str]) -> bool:
    """It is the month that saw or brought something, nobody else."""
    date = view.tokens[match.start("verb")]
    seen = next(token for token in view.tokens[match.start("verb") :] if token.kind == "s")
    return _BROUGHT.fullmatch(context.layout.visible, date.end, seen.start) is not None


_BY = re.compile(r"(?:以|用|拿|凭)\s*(?:新模型|新一代)?\s*\Z")
_ALONG = re.compile(r"(?:随着?|与|同|跟|和|伴随)\s*\Z")
_AS_ONE = re.compile(r"\s*(?:一同|一起|一道|同步|同时|同日|双双|共同)")
_FOR = re.compile(r"(?:为|给|向)\s*(?:自家的?)?\s*\Z")
_BEGINS_TO = re.compile(r"支持|(?i:support)")


def _counters(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Google 以 X 还击`: what a maker answers with."""
    subject = view.tokens[match.start("subject")]
    return _BY.search(context.layout.visible, view.sentence.start, subject.start) is not None


def _comes_together(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X 随 Y 一同发布`: the first of the two."""
    text, end = context.layout.visible, match.start("verb")
    other = max(i for i in range(match.start("subject") + 1, end) if view.string[i] in "MQ")
    before, behind = view.tokens[other].start, view.tokens[other].end
    return (
        _ALONG.search(text, view.tokens[match.start("subject")].end, before) is not None
        and _AS_ONE.match(text, behind) is not None
    )


def _adds_for(context: Context, view: View, match: re.Match[str]) -> bool:
    """`为 X 加入…`: a maker adds something to its thing."""
    subject = view.tokens[match.start("subject")]
    return (
        _FOR.search(context.layout.visible, view.sentence.start, subject.start) is not None
        and "O" in view.string[: match.start("subject")]
        and _is_dated(view)
    )


def _begins_to_support(context: Context, view: View, match: re.Match[str]) -> bool:
    verb = view.tokens[match.start("verb")]
    between = context.layout.visible[view.tokens[match.end("subject") - 1].end : verb.start]
    return _BEGINS_TO.fullmatch(str(verb.item)) is not None and not set("不未没無无") & set(between)


def _is_previewed(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is the subject: nothing was brought into it or made with it."""
    subject = view.tokens[match.start("subject")]
    return _OBLIQUE.search(context.layout.visible, view.sentence.start, subject.start) is None


_COPULA = re.compile(r"\s*(?i:is|was|are|were)\s")


def _is_something(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X is a model, released in March`: the predicate is said of the name."""
    return (
        _COPULA.match(context.layout.visible, view.tokens[match.end("subject")].start) is not None
    )


_TO = re.compile(r"\s*(?i:to|into)\s+(?:the\s+)?")


def _upgrades_to(context: Context, view: View, match: re.Match[str]) -> bool:
    """`upgraded X to Y`: what came out is Y."""
    tie = view.tokens[match.start("subject") - 1]
    return _TO.fullmatch(context.layout.visible, tie.start, tie.end) is not None


def _names_the_thing(context: Context, view: View, match: re.Match[str]) -> bool:
    """The brackets hold the name alone, behind words for what it is."""
    start = view.tokens[match.start()].start
    before = view.string[: match.start()]
    return before.endswith(".") and _KIND.search(context.layout.visible, 0, start) is not None


_KIND = re.compile(
    r"(?:模型|产品|工具|浏览器|(?i:model|product|tool|browser|app|agent|system)s?)\s*\Z"
)


_HAN = re.compile(r"[\u4e00-\u9fff]")


def _came_out_itself(context: Context, view: View, match: re.Match[str]) -> bool:
    """Not what somebody wrote on it. Chinese does not tell it so."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if _HAN.search(context.layout.visible, subject.end, verb.end):
        return False
    return _WORK_ON.search(context.layout.visible, view.sentence.start, subject.start) is None


GUARDS: dict[str, Callable[[Context, View, re.Match[str]], bool]] = {
    "release.verb-object": _is_object,
    "release.kick-off": _opens_an_era,
    "release.proposed": _is_protocol,
    "release.subject-verb": _acts_alone,
    "release.dated-topic": _dates_its_topic,
    "release.date-of": _dates_a_happening,
    "release.month-brought": _month_brings,
    "release.became": _becomes,
    "release.apposition": _is_its_predicate,
    "release.previewed": _is_previewed,
    "release.is-released": _is_something,
    "release.upgraded-to": _upgrades_to,
    "release.named-aside": _names_the_thing,
    "release.participle": _came_out_itself,
    "release.updated": _is_one_update,
    "release.update": _updates_the_thing,
    "release.feature-in": _brings_into,
    "release.feature-gained": _gains_feature,
    "release.feature-added-to": _adds_for,
    "release.supports": _begins_to_support,
    "release.countered": _counters,
    "release.together": _comes_together,
    "release.feature-given": _is_given_feature,
    "release.feature-of": _features_of,
    "release.usable-since": _is_usable_since,
    "release.name-in-date": _dates_a_name,
    "release.from-date": _comes_from,
    "release.came": _follows_came,
    "release.alongside": _comes_alongside,
    "release.answered": _answers_with,
    "release.date-heads": _is_dated_aside,
    "release.bracketed-date": _is_dated_aside,
}


def fits(context: Context, view: View, rule: Rule, match: re.Match[str]) -> bool:
    """What a rule asks of the words themselves, beyond the shape of the sentence."""
    guard = GUARDS.get(rule.name)
    return guard is None or guard(context, view, match)
