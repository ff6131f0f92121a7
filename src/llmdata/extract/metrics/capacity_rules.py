"""What a model takes in and gives out: context, output, speed."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_MODEL = "M"

# Up to how many tokens a price holds is no limit of the model (`GLM-9 pricing (up to 90K of context)`).
_PRICED = r"(?i:\b(?:pric(?:es?|ed|ing)|rates?|costs?|tariffs?|tiers?)\b[^.;]{0,40}?[(（\[—–-]\s*(?:(?:for|at|with|in|of)\s+)?(?:up\s+to|under|below|over|above|[≤≥<>]=?)?\s*)\Z|[价费档][^，。；]{0,12}?[(（\[]\s*(?:[≤≥<>]=?|不超过|超过|低于|高于)?\s*\Z"

CAPACITY: tuple[Measure, ...] = (
    Measure(
        "metric.context-length", "context_length", ("token", None), unit="token",
        before=r"上下文(?:窗口|长度|限制|容量)?|最[长大](?:的)?(?:长?文本|输入|长度)(?=[为是达到约\s]|\d)|(?i:\bwindow\s+of\b|\bcontext(?:\s+(?:window|length|size|limit))?s?\b|\binput(?:s|\s+limit)?\b)",
        after=r"(?:级别?|量级)?(?:的)?(?:超?长|多模态|文本)?(?:上下文|输入)(?!价|费|输出|\s*\d)|(?i:(?:multi-?modal\s+)?(?:context|inputs?|(?:of\s+)?windows?)\b)",
        least=500, unless=r"(?i:(?<!\bno\s)(?<!\bnot\s)\b(?:under|below|less\s+than|fewer\s+than|shorter\s+than)\s*)\Z",
        apart=_PRICED,
        kinds="MQ",
        yes=(
            Example("连续发布 Gemini 2.0、2.5、3.0，均支持百万 token 多模态输入。",
                    ("Gemini 2.0 | context_length | = 1e+06 token | - | -",
                     "Gemini 2.5 | context_length | = 1e+06 token | - | -",
                     "Gemini 3 | context_length | = 1e+06 token | - | -")),
            Example("GPT-9 拥有百万级上下文。", ("GPT-9 | context_length | = 1e+06 token | - | -",)),
            Example("GPT-9 的上下文窗口为 40 万 token。", ("GPT-9 | context_length | = 400000 token | - | -",)),
            Example("GPT-9 comes with 300K of window.", ("GPT-9 | context_length | = 300000 token | - | -",)),
            Example("Claude Haiku 7 has a 200K context window.",
                    ("Claude Haiku 7 | context_length | = 200000 token | - | -",)),
            Example("GPT-9 and GPT-9 mini accept 1,000,000 token inputs.",
                    ("GPT-9 | context_length | = 1e+06 token | - | -",
                     "GPT-9 mini | context_length | = 1e+06 token | - | -")),
        ),
        no=("GPT-9 不支持百万 token 输入。", "GPT-9 每百万输入 token 2 美元。", "我给 GPT-9 输入了 3 篇文章。",
            "GLM-9 pricing (up to 96K context) is $2.", "GLM-9 的价格（96K 上下文以内）是 2 元。"),
    ),
    Measure(
        "metric.accepts", "context_length", ("token",),
        before=r"(?i:\b(?:accept(?:s|ed|ing)?|handl(?:es?|ed|ing)|takes?(?:\s+in)?|ingests?|reads?|swallows?|digests?|copes?\s+with|holds?|(?:goes|go|went|stretch(?:es|ed)?|extends?)(?:\s+up)?\s+to|(?:tops?|topped|max(?:es|ed)?|caps?|capped)\s+out\s+at|(?:stops?|stopped|(?:is|are|was)\s+capped)\s+at|(?:is|are|was)\s+limited\s+to)\b(?:\s+up\s+to)?)|(?:可|能|可以|能够)?(?:接受|容纳|读入|一次处理|(?:一口气|一次性?)(?:能|可以)?(?:读|吃|看|装|塞)(?:下|完|进)?|装下|吃下|塞得下)",
        unless=r"(?i:\b(?:price|bill|day|month|usage|training|trained|outputs?\s+(?:of\s+\S+\s+){0,2}(?:\w+\s+){0,2}(?:tops?|is|are|was|stops?|caps?)|(?:answers|replies|responses)\s+(?:are|stop|top|max))\b)|价|训练|每天|日均|输出|免费(?:版|用户|档)",
        barred=r"\s*(?i:(?:/|per|an?|each|every|of\s+output)\s*\w|(?:daily|monthly)\b)",
        kinds="MQ",
        yes=(
            Example("GLM-9 tops out at 96K tokens.", ("GLM-9 | context_length | = 96000 token | - | -",)),
            Example("Gemini 4 Pro accepts up to 2 million tokens.",
                    ("Gemini 4 Pro | context_length | <= 2e+06 token | - | -",)),
            Example("GPT-9 可以接受 40 万个 token。",
                    ("GPT-9 | context_length | = 400000 token | - | -",)),
        ),
        no=("GPT-9 does not accept 2 million tokens.", "GPT-9 handled 3 tickets a day.", "GPT-9 is limited to 96K tokens a day.",
            "GPT-9 stops at 96K tokens per minute.", "Output of GPT-9 tops out at 96K tokens."),
    ),
    Measure(
        "metric.takes-so-many", "context_length", (None,), unit="token",
        before=r"(?i:\b(?:takes|reads|handles|accepts|goes(?:\s+up)?\s+to|stretches\s+to|supports|(?:tops|maxes|caps)\s+out\s+at)\s+(?:up\s+to\s+|only\s+|a\s+full\s+)?)\Z",
        barred=r"\s*(?!(?i:and|while|but)\b)[\w+%]", least=4000, kinds="MQ",
        yes=(
            Example("GPT-9 takes 128K and Claude Haiku 7 goes to 200K.",
                    ("Claude Haiku 7 | context_length | = 200000 token | - | -", "GPT-9 | context_length | = 128000 token | - | -")),
        ),
        no=("GPT-9 takes 128K steps.", "The GPT-9 repository goes to 200K stars.", "GPT-9 takes 3."),
    ),
    Measure(
        "metric.context-characters", "context_length", ("character",),
        before=r"支持|接受|处理|读|容纳|上下文|(?i:\b(?:accepts?|digests?|handles?|reads?|supports?|context)\b)",
        after=r"(?:的)?(?:无损|超?长)*(?:的)?(?:上下文|文本|输入)|(?i:(?:at\s+once|in\s+one\s+go|of\s+(?:context|input|text))\b)", both=True,
        kinds="MQ", least=1000,
        yes=(
            Example("Kimi 支持 200 万字的超长上下文。", ("Kimi | context_length | = 2e+06 character | - | -",)),
            Example("Kimi now digests two million characters at once.", ("Kimi | context_length | = 2e+06 character | - | -",)),
        ),
        no=("Kimi 不支持 200 万字上下文。", "Kimi 写了 3000 字的文章。"),
    ),
    Measure(
        "metric.characters-of-context", "context_length", ("character",),
        before=rf"(?:最[高多长大]|上限)?(?:可|能|可以)?支持(?:输入|处理|读入)\s*(?:{HEDGES}\s*){{0,3}}\Z|上下文(?:窗口|长度)?(?:已经?|就|也|则|更|一下|直接|从[^，。；]{{1,12}}?){{0,3}}(?:提|拉|扩|升|加|增|做|达|延|推|涨)?(?:[升长展大加到至达高]|了|{HEDGES}|\s){{1,6}}\Z",
        after=r"(?:的)?(?:无损|超?长){0,2}(?:的)?上下文|(?i:(?:context\b|of\s+context\b))", kinds="MQ", least=10_000,
        yes=(
            Example("Kimi 5 月内测 300 万字的上下文。", ("Kimi | context_length | = 3e+06 character | - | 2025-05",)),
            Example("Kimi 在 5 月把上下文提到三百万字。", ("Kimi | context_length | = 3e+06 character | - | 2025-05",)),
        ),
        no=("Kimi 没有把上下文提到 300 万字。", "Kimi 5 月没有内测 300 万字的上下文。", "Kimi 5 月读了 300 万字，上下文没变。"),
    ),
    Measure(
        "metric.has-so-many-tokens", "context_length", ("token",),
        before=rf"(?i:\b(?:has|had|gets?|got|offers?|offered|supports?|supported|manage[sd]|started\s+(?:out\s+)?with)\s+(?:up\s+to\s+|{HEDGES}\s+){{0,8}})\Z|(?:有|支持|给到|做到)(?:{HEDGES}|了|\s){{0,8}}\Z",
        around=r"上下文|(?i:\b(?:context|windows?)\b)", least=2000, kinds="MQ",
        barred=r"(?i:[^,.;]{0,24}?\b(?:output|outputs|training|trained|data|per|second|day|week|month|free|limit|quota|price|cache[ds]?)\b|\s+(?:for|at)\s+[$€£¥])|[^，。；]{0,8}?(?:输出|训练|免费|额度)",
        unless=r"(?i:\b(?:output|trained|users?|I|we|price)\b)|输出|训练|我|每",
        yes=(
            Example("About windows: Claude 9 had 300,000 tokens from the start, and GLM-9 has 96,000.",
                    ("Claude 9 | context_length | = 300000 token | - | -", "GLM-9 | context_length | = 96000 token | - | -")),
        ),
        no=("About windows: Claude 9 does not have 300,000 tokens.", "About context: Claude 9 had 300,000 tokens of output.", "Claude 9 had 300,000 tokens."),
    ),
    Measure(
        "metric.accepts-so-many", "context_length", (None,), unit="token",
        before=r"(?i:\b(?:accept(?:s|ed|ing)?|handl(?:es?|ed|ing)|takes?\s+in)\b(?:\s+up\s+to)?)",
        given=r"(?i:\btokens?\b|\bcontext\b)", least=1000, kinds="MQ",
        yes=(
            Example("Most models read 4,096 tokens, while Claude 9 accepted up to 2 million.",
                    ("Claude 9 | context_length | <= 2e+06 token | - | -",)),
        ),
        no=("Claude 9 accepted 300,000.", "Claude 9 accepted 3 tokens of thanks."),
    ),
    Measure(
        "metric.context-of-many", "context_length", ("token",),
        before=r"(?i:(?P<subject>\b(?:most|all|many|some|few|older|newer|early|earlier|those|these|leading|current|today['’]s|other|open|the\s+best)\s+(?:[a-z\-]+\s+){0,2}?(?:models|LLMs))\s+(?:only\s+|now\s+)?(?:accept(?:ed)?|handled?|supported|support|took|take\s+in)\b)"
        r"|(?P<subject_zh>(?:大多数|多数|大部分|绝大多数|很多|许多|所有|主流|早期的?|其他)[^，。；：,;:]{0,6}?模型)(?:都|只|仅|还|已)*(?:能|可以?)?(?:支持|接受|处理)",
        kinds="",
        yes=(
            Example("Last year most models accepted 4,096 or 8,192 tokens.",
                    ("most models | context_length | = 4096 token | - | 2024",)),
            Example("2023 年大多数模型只支持 4096 个 token。", ("大多数模型 | context_length | = 4096 token | - | 2023",)),
        ),
        no=("Most models do not accept 8,192 tokens.", "Most models cost $2 per million tokens.",
            "大多数模型不支持 8192 个 token。"),
    ),
    Measure(
        "metric.output-length", "output_length", ("token",),
        before=r"输出(?:长度|上限|窗口)?|(?i:\boutputs?(?:\s+(?:limit|length|window))?\b)",
        after=r"的?(?:最大|最长)?输出(?!价|费)|(?i:(?:of\s+)?outputs?\b)",
        unless=r"(?i:\b(?:generated|used|us(?:es|ing)|burn\w*|charg\w+|consum\w+|spent|spend\w*|needed|took)\b)|[用花烧消耗]了",
        kinds=_MODEL,
        yes=(
            Example("GPT-9 支持 40 万 token 上下文和 12.8 万 token 输出。",
                    ("GPT-9 | output_length | = 128000 token | - | -",)),
            Example("Claude Opus 9 outputs up to 64K tokens.",
                    ("Claude Opus 9 | output_length | <= 64000 token | - | -",)),
        ),
        no=("GPT-9 每百万输出 token 10 美元。", "GPT-9 costs $10 per million output tokens."),
    ),
    Measure(
        "metric.so-much-output", "output_length", (None,), unit="token",
        before=rf"(?i:\b(?:max(?:imum)?\s+)?output(?:\s+(?:limit|length|window))?\s*[:=–-]\s*(?:{HEDGES}\s*){{0,8}})\Z|输出(?:长度|上限)?\s*(?:[:：为]|可?达|最高)?\s*\Z",
        after=r"\s*(?i:(?:max(?:imum)?\s+)?outputs?)(?:\Z|(?=\s*[,.;()*])|\s+(?i:and|limit|length|window)\b)|\s*的?(?:最大|最长)?输出(?![价费速])",
        least=1000, kinds=_MODEL,
        yes=(
            Example("GLM-9 has a 300K context and 72K output.", ("GLM-9 | output_length | = 72000 token | - | -",)),
        ),
        no=("GLM-9 has 72K outputs on its page.", "GLM-9 never had 72K output."),
    ),
    Measure(
        "metric.speed", "speed", ("token",), period="second",
        before=rf"每秒(?:钟)?(?:可|能|可以|可达|生成|输出|处理|吐出?|跑|蹦出?|出|{HEDGES}){{0,8}}\s*\Z",
        after=r"\s*(?:/\s*(?:秒|s\b|(?i:sec(?:ond)?\b))|每秒|(?i:(?:per|a)\s+second\b))",
        kinds=_MODEL,
        yes=(
            Example("GPT-9 mini runs at 150 tokens per second.", ("GPT-9 mini | speed | = 150 token | second | -",)),
            Example("Llama 9 在 Groq 上每秒可输出 800 个 token。", ("Llama 9 | speed | = 800 token | second | -",)),
        ),
        no=("GPT-9 costs $2 per million tokens.", "GPT-9 每秒响应 3 次。", "GPT-9 无法每秒输出 800 个 token。"),
    ),
    Measure(
        "metric.rate-limit", "rate_limit", ("request", "prompt"),
        before=r"(?i:\b(?:limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|restrict(?:s|ed)|throttle[sd]|quota)\b[^,.;\d]{0,24}?\b(?:to|at|of)\s+(?:just\s+|only\s+|about\s+|a\s+mere\s+){0,2})\Z"
        r"|(?:限制?|上限|最多|至多|配额)(?:在|为|是|到|至|能发|能用|发|用|只有|仅){0,3}\s*\Z",
        after=r"\s*(?i:(?:/|per|an?|each|every)\s*(?:\w+\s+)?(?:second|minute|min|hour|day|week|month)s?\b)|\s*(?:/|每)\s*(?:秒|分钟?|小时|天|日|周|月)|(?:\Z|(?=\s*[，。；,.;）)]))", both=True,
        given=r"(?i:\b(?:second|minute|min|hour|day|week|month)\b)|每\s*(?:\d+\s*)?(?:秒|分钟?|小时|天|日|周|月)",
        unless=r"(?i:\b(?:I|we|my|our|you)\b)|[我您你]", kinds="MQ",
        yes=(
            Example("GLM-9 is limited to 14 requests per minute for those who do not pay.", ("GLM-9 | rate_limit | = 14 request | minute | -",)),
            Example("GLM-9 的免费接口每分钟限 14 次请求。", ("GLM-9 | rate_limit | = 14 request | minute | -",)),
        ),
        no=("GLM-9 is not limited to 14 requests per minute.", "GLM-9 answered 14 requests per minute.", "We limited GLM-9 to 14 requests per minute."),
    ),
    Measure(
        "metric.makes-in", "generation_time", ("second", "minute"),
        before=rf"(?i:\b(?:generat|creat|render|produc|synthesi[sz]|draw|paint|compos)(?:e|es|ing|s)?\s+[^,.;]{{0,48}}?\b(?:images?|pictures?|photos?|videos?|clips?|songs?)\b(?:\s+(?:of|at|in)\s+(?:{HEDGES}\s*){{0,8}}[\w-]+(?:\s+resolution)?)?\s+(?:in|within)\s+(?:as\s+little\s+as\s+|just\s+|only\s+|about\s+|around\s+|under\s+|less\s+than\s+|some\s+){{0,2}})\Z"
        rf"|(?:生成|画|出|渲染|做|创作)(?:完)?一?(?:张|段|首|个|条|幅|页)[^，。；\d]{{0,12}}?(?:图片?|图像|画|视频|歌曲?|曲子)[^，。；\d]{{0,4}}?(?:只|仅|要|需|用|花|耗时|不到|{HEDGES}){{1,6}}\s*\Z",
        kinds="MQ", unless=r"(?i:\b(?:I|we|my|our|you|me|which|videos?\s+of|clips?\s+of)\b)|[我你您]",
        barred=r"(?i:[\s-]*(?:long|(?:seconds?|minutes?)\s+(?:segments|chunks|bursts|clips|pieces|parts)|segments|chunks|bursts|clips|pieces|of\s+(?:video|footage|music|audio))\b)|\s*(?:长|的(?:视频|音乐|音频))",
        yes=(
            Example("ByteDance launched Seedream 9, a model generating 4K pictures in 3.4 seconds.", ("Seedream 9 | generation_time | = 3.4 second | - | -",)),
            Example("Seedream 9 画一张图只要 4 秒。", ("Seedream 9 | generation_time | = 4 second | - | -",)),
        ),
        no=("Seedream 9 does not create a picture in 3.4 seconds.", "Veo 9 makes clips of 12 seconds.", "I create a picture with Seedream 9 in 12 seconds.", "Veo 9 生成一段视频，长 12 秒。"),
    ),
)  # fmt: skip
