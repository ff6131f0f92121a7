"""What guards are, and the words that several of them look for.

A guard is asked whether a match of a rule stands, where the words themselves matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

Guard = Callable[[Context, View, re.Match[str]], bool]


# What is brought into a product is a feature of it.
INTO = lazily(
    r"(?<!\w)(?i:in|into|to|inside|within)\s+(?:(?:the|all|every|most|some|more|many|its|paying|free|eligible)\s+){0,2}\Z",
    re.ASCII,
)


# Right before a name that was spoken of elsewhere, at a time of its own: `以及前面说过的 X`.
SPOKEN_OF = lazily(
    r"(?:前面|上面|前文|上文|刚才|方才|之前|已经?)[^，。；]{0,3}(?:说|提|讲|写|介绍|聊|见)[过到]?[^，。；]{0,2}的\s*\Z"
    r"|(?<=[季月度Q1-4])\s?(?:则|就|再|得)?(?:看|聊|骂|夸|吹|追|盼)\s*\Z"
    r"|(?:更早|稍早|稍晚|晚些|早先|早前|此前|去年|往年|前年|上一代|老版|旧版|原来)[^，。；的]{0,8}的\s*\Z"
)


# What a thing is called that has a name as well: `两款新模型：`, `自己的编码 Agent：`, `its browsers`.
KINDS = (
    r"(?:模型|产品|產品|工具|系列|新品|新作|新货|型号|成员|旗舰|家族|插件|浏览器|瀏覽器|智能体|助手|编辑器|应用|機器人|机器人|套餐|[款个種种]"
    r"|(?i:models?|products?|versions?|tools?|systems?|(?:coding\s+|CLI\s+)*agents?|LLMs?|CLI|IDEs?|apps?|browsers?|assistants?|editors?|family|series))"
)


# What speaks a protocol is not the protocol.
SPEAKS_IT = lazily(
    r"\s*(?:协议|标准)?的?(?:自定义|第三方|专用|远程)?(?:服务|插件|支持|市场|广场|生态|客户端|连接器|网关|托管|工具|能力|适配|接入)|"
    r"[\s-](?:servers?|clients?|support|connectors?|integrations?|apps?|tools?|registry|extensions?|plug-?ins?|gateways?)\b",
    re.IGNORECASE,
)
# Nouns that a name but tells which of, wherever it stands in its clause.
OF_IT = (
    r"(?:support|integrations?|servers?|connectors?|compatibility|access|plug-?ins?|hackathons?|meet-?ups?|workshops?|webinars?|courses?|teams?|users?|community|"
    r"guides?|tutorials?|cookbooks?|recipes?|papers?|docs|documentation|repositor(?:y|ies)|repos?|reports?|notebooks?|datasets?|competitors?|rivals?|clones?|forks?|wrappers?|alternatives?|killers?|"
    r"side\s?(?:panels?|bars?)|subscriptions?|sign-?ups?|partnerships?|templates?|examples?|bindings|clips?|footage|videos?|screenshots?|samples?|outputs?|demos?|rumou?rs?|leaks?)"
)

# A name behind a preposition is no subject (`the ability to talk to ChatGPT arrived`), unless what
# stands before is the thing itself (`the weights for Qwen3`).
OBLIQUE = lazily(
    r"(?i:(?<!\bweights )(?<!\bcode )"
    r"\b(?:to|with|for|in|on|than|like|via|using|inside|into|(?<=[\w)] )from|out\s+of|(?<!talks )about|around|against|without))\s+(?:(?:the|all|every|most|many|more|some|its|our|my|their|his|her|an?|paying|free|eligible)\s+){0,2}\Z"
)


# What an insertion says of another thing has no part in the clause that goes on behind it:
# `X, which beats Y, was released`, `X, unlike Y, came out`, `X, built on Y, came out`.
INSERTED = lazily(
    r"[,—–(]\s*(?:(?:an?|the|its|their)\s+(?:[\w\-]+\s+){1,4}?)?(?:which|who|whose|that|unlike|like)\b[^,;:()—–]*\Z"
    r"|[,—–(]\s*(?:\w+ly\s+|also\s+|itself\s+)?(?:\w{2,}ed|built|made|run|born|grown|spun|bought)\s+(?:up\s+)?(?:on|upon|by|from|around|atop|with|over|out\s+of|into|for)\s+(?:top\s+of\s+)?(?:[\w\-’']+\s+){0,4}\Z"
)


# A name that only tells how long it has been: `the first since GPT-2`, `自 GPT-2 以来头一回`.
_SINCE = lazily(r"(?i:\bsince)\s+(?:(?:the|its)\s+)?\Z|(?:自从?|继)\s*\Z")
_EVER_SINCE = lazily(r"\s*(?:之后|之後|以来|以來|以后|以後)")


def counts_time(text: str, start: int, end: int) -> bool:
    """Whether the name in `text[start:end]` is what a time is counted from, and no news."""
    return bool(_SINCE.search(text, max(0, start - 12), start) or _EVER_SINCE.match(text, end))
