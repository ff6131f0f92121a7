"""Names that are but a part of a longer one: what has it is another thing.

`launched Cursor Meadow`, `推出了 Dify Forum`, `豆包·同声传译模型`, `抖音小时达上线`, `淘宝「闪购」`: none is the product whose name
it opens with.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.view import Token
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions.company import overlapping

# Words with a capital that say in what form a thing came, or for whom.
_FORMS = (
    "Web|App|API|SDK|CLI|IDE|GUI|UI|Beta|Preview|Alpha|Pro|Plus|Max|Ultra|Lite|Mini|Nano|Flash|Turbo|Agent|Agents|AI|Code|Desktop|Mobile|Team|Teams|Business"
    "|Enterprise|Edu|Free|Premium|Go|Windows|Mac|Linux|Android|Chrome|Safari|Edge|Open|Source|Image|Video|Voice|Chat|Search|Mode|Instruct|Base|Thinking|Reasoning|Large|Small|Medium|Edition"
)
_GOES_ON = lazily(
    rf"[ \-](?!(?:{_FORMS})\b)[A-Z][a-z]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)*(?![A-Za-z\d.])"
)
_DOTTED = lazily(r"\s?[·・•]\s?[\u4e00-\u9fffA-Za-z\d.]{2,12}?(?:模型|助手|智能体|平台|引擎)")
_BRANDS = frozenset({"platform", "chat_app"})
_QUOTED = lazily(r"\s?[「“『《]")
# What may stand behind a brand that is meant itself.
_OF_ITSELF = lazily(
    r"[的在于是也都已将曾又就才还则却和与及或跟同以从自向对为被把让给等正再没未不要会能可很最仍刚便即共算靠凭随经由]"
    r"|[上下推发开升更新增接内公灰测问亮登诞出面免全正率首同悄终宣官改关停打引加拿搭迎完进走涨降卖超突达满占拥宕崩遭爆火转并入回重借用做放立独端带祭甩抛掏补配换变有]"
    r"|[今现来横姗目此并先如]|支持|去年|前年|年[初中底末]|昨|日前|近[日期]|随后|随即|之后|后来|本身|自己|自家|团队|公司|官方|方面|国际|国内|海外|网页|手机|电脑|桌面|移动|企业|个人|专业|极速|青春|中国|版"
    r"|(?:智能|聊天|对话|语音|写作|编程|绘画)?(?:大模型|模型|助手|助理|智能体|平台|产品|工具|应用|软件|系列|机器人|浏览器|搜索|引擎|服务|客户端|插件|家族|系统|社区|网站)"
)
# `祭出了微信这个大杀器`: what somebody has, not what he brings out.
_AS_A_CARD = lazily(
    r"\s?这(?:个|张|款|一)[^，。；：]{0,4}?(?:杀器|王牌|底牌|好牌|招牌|入口|渠道|武器|法宝)"
)
# … or which ends with it: `OpenMemory MCP` is somebody's own.
_BEFORE = lazily(r"[A-Za-z\d]\s?\Z")


def is_but_a_part(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of a name that is but a part of another thing's."""
    if _opens_a_name(context, claim) or _begins_another(context, claim):
        return True
    text, view = context.layout.visible, context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if claim.subject is None or index is None or view.string[index] not in "MQ":
        return False
    if not HAN.search(text, view.sentence.start, view.sentence.end):
        return False
    token = view.tokens[index]
    if _DOTTED.match(text, token.end):
        return True
    if claim.subject.category == "protocol":
        beside = index > 0 and view.tokens[index - 1].end >= token.start - 1
        owned = beside and view.string[index - 1] in "OMQ"
        if not owned and _BEFORE.search(text, view.sentence.start, token.start):
            return True
    goes_on = view.string[index] == "Q" and _GOES_ON.match(text, token.end)
    return bool(goes_on) and not _is_named(view.tokens[index + 1 : index + 2], token.end)


def _opens_a_name(context: Context, claim: Observation) -> bool:
    """Whether a brand opens the name of something else, or is a card that somebody plays.

    Words are not set apart in Chinese. Right behind a brand that is meant itself stands a verb, a
    particle or a word for what it is.
    """
    subject = claim.subject
    if subject is None or subject.category not in _BRANDS or claim.value("stage") != "release":
        return False
    text = context.layout.visible
    named = next(iter(context.mentions.entities_in(claim.place, claim.place + 1)), None)
    if named is None or not HAN.search(text, named.start, named.end):
        return False
    if _AS_A_CARD.match(text, named.end) or _QUOTED.match(text, named.end):
        return True
    return HAN.match(text, named.end) is not None and _OF_ITSELF.match(text, named.end) is None


# Behind a name of a product a word that makes it another one's, in a sentence that writes others small.
_ANOTHER_WORD = lazily(
    r"\s(?!(?:App|API|Desktop|Web|Mobile|Beta|Preview|Alpha|GA|CLI|IDE|AI|V\d|Version|Mac|Windows|Linux|Android|Series|Family|Models?|Plan|Tier|Update|Release|Launch)\b)[A-Z][a-z]+(?=[\s,.;:)]|\Z)(?!\s[A-Z])"
)
_SMALL_VERB = lazily(r"\b[a-z]+(?:ed|ing|es|s)?\Z")


def _begins_another(context: Context, claim: Observation) -> bool:
    """Whether the name of a product only begins that of what somebody brings out."""
    text, name, word = context.layout.visible, claim.cells["subject_name"], claim.cells["stage"]
    if claim.subject is None or claim.subject.type != "product" or name.end is None:
        return False
    if claim.rule != "release.verb-object" or word.start is None or word.end is None:
        return False
    behind = _ANOTHER_WORD.match(text, name.end)
    if behind is None or not _SMALL_VERB.fullmatch(text, word.start, word.end):
        return False
    span = behind.start() + 1, behind.end()
    return not overlapping(context.mentions.entities, *span) and not context.mentions.dates_in(
        *span
    )


def _is_named(behind: list[Token], end: int) -> bool:
    """Whether the words right behind a name are one of their own."""
    return any(token.kind in "MQOB" and token.start <= end + 1 for token in behind)
