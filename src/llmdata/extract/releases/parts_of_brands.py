"""Brands whose name only opens that of something else, in Chinese: `抖音小时达上线`, `淘宝「闪购」`.

Words are not set apart, so that the brand seems to be what came out. It is not, where what stands
right behind it is neither a verb, a particle nor a word for what the brand itself is.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.folding import HAN
from llmdata.lazily import lazily

_BRANDS = frozenset({"platform", "chat_app"})
_QUOTED = lazily(r"\s?[「“『《]")
# What may stand behind a brand that is meant itself.
_OF_ITSELF = lazily(
    r"[的在于是也都已将曾又就才还则却和与及或跟同以从自向对为被把让给等正再没未不要会能可很最仍刚便即共算靠凭随经由]"
    r"|[上下推发开升更新增接内公灰测问亮登诞出面免全正率首同悄终宣官改关停打引加拿搭迎完进走涨降卖超突达满占拥宕崩遭爆火转并入回重借用做放立独端带祭甩抛掏补配换变有]"
    r"|支持|今年|去年|前年|年[初中底末]|昨|日前|近[日期]|随后|随即|之后|后来|本身|自己|自家|团队|公司|官方|方面|国际|国内|海外|网页|手机|电脑|桌面|移动|企业|个人|专业|极速|青春|中国|版"
    r"|(?:智能|聊天|对话|语音|写作|编程|绘画)?(?:大模型|模型|助手|助理|智能体|平台|产品|工具|应用|软件|系列|机器人|浏览器|搜索|引擎|服务|客户端|插件|家族|系统|社区|网站)"
)
# `祭出了微信这个大杀器`: what somebody has, not what he brings out.
_AS_A_CARD = lazily(
    r"\s?这(?:个|张|款|一)[^，。；：]{0,4}?(?:杀器|王牌|底牌|好牌|招牌|入口|渠道|武器|法宝)"
)


def is_part_of_a_name(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of a brand that stands there as a part of another name, or as a card."""
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
