"""How much something is used: users, sign-ups, downloads, tokens a day."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_USED = "QMO"
# Who was added is not everybody who uses it.
_ADDED = rf"(?i:\b(?:added|adding|gained|gaining)\s+(?:(?:another|{HEDGES})\s*){{0,8}})\Z"

USAGE: tuple[Measure, ...] = (
    Measure(
        "metric.new-users", "new_users", ("user", None), unit="user",
        before=r"新增(?:用户)?|用户(?:数|量)?(?:新增|增加了?|增长了?|涨了|多了)|涌[入进]来?了?|吸引了?|新用户|(?i:\b(?:gain(?:ed|s|ing)?|w[io]n(?:s|ning)?|dr(?:ew|aws?|awing)|pick(?:ed|s|ing)\s+up|add(?:ed|s|ing)?|attract(?:ed|s|ing)?|onboard(?:ed|s|ing)?|new\s+users)\b)",
        after=r"(?i:\s*(?:new|additional|extra|more)\s+(?:users|people|customers|sign-?ups)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("3 月，OpenAI 终于在 ChatGPT 中推出图像编辑功能。一周内新增 1 亿用户！",
                    ("ChatGPT | new_users | = 1e+08 user | week | 2025-03",)),
            Example("In March 2025, ChatGPT gained 100 million users in a week.",
                    ("ChatGPT | new_users | = 1e+08 user | week | 2025-03",)),
        ),
        no=("ChatGPT 没有新增 1 亿用户。", "Claude Code 新增 3 个工具。", "In March ChatGPT had no million new users.", "ChatGPT 有 8 亿用户？"),
    ),
    Measure(
        "metric.gained-users", "new_users", ("user",),
        before=r"(?<!用户)(?<!用户数)(?:增加|增长)了?|(?:净增|多|涨|来)了|(?<!用户)多出|(?:带来|迎来|引来|拉来|赢得|收获)了?|(?i:\b(?:made|brought|earned|gave|won)\s+(?:them|it|its\s+makers?))", after=r"(?:在[^，。；]{1,8}内?|[^，。；]{0,6}内)?(?:加入|涌入|注册)了?",
        kinds=_USED, event="adoption",
        yes=(
            Example("5 月，ChatGPT 在一个月里增加了 3000 万用户。", ("ChatGPT | new_users | = 3e+07 user | month | 2025-05",)),
            Example("5 月，ChatGPT 上线 Sora 功能。它一周内为 ChatGPT 带来 3000 万新用户。", ("ChatGPT | new_users | = 3e+07 user | week | 2025-05",)),
            Example("5 月，3000 万用户在一周内加入 ChatGPT。", ("ChatGPT | new_users | = 3e+07 user | week | 2025-05",)),
        ),
        no=("ChatGPT 增加了 30 个插件。", "Claude Code 增加 3 个工具。", "ChatGPT 差不多 300 万用户。", "ChatGPT 没来 3000 万新用户。", "ChatGPT 没有增加 3000 万用户。"),
    ),
    Measure(
        "metric.weekly-active-users", "weekly_active_users", ("user", None), unit="user", period="week",
        before=r"周活(?:跃)?(?:用户)?(?:数|量)?|每周活跃用户(?:数|量)?|(?i:\bweekly\s+(?:active\s+)?(?:users|audience)\b)",
        after=r"周活(?:跃)?(?:用户)?|(?i:(?:WAUs?\b|weekly(?:\s+(?:active\s+)?(?:users|ones)\b|(?=\s*(?:[.,;:)]|\Z|(?:and|but|while)\b)))|\bus(?:e|ed|ing)\s+(?:it|[^,.;\d]{2,24}?)\s+weekly|(?:(?:users|people)\s+)?(?:each|every|per|(?<!\bin\s)a)\s+week)\b)",
        kinds=_USED, event="adoption", level=True, unless=_ADDED,
        yes=(
            Example("10 月，ChatGPT 周活跃用户达到 8 亿。",
                    ("ChatGPT | weekly_active_users | = 8e+08 user | week | 2025-10",)),
            Example("ChatGPT had 800 million weekly active users in October.",
                    ("ChatGPT | weekly_active_users | = 8e+08 user | week | 2025-10",)),
        ),
        no=("ChatGPT 周活跃用户不会达到 10 亿。",),
    ),
    Measure(
        "metric.daily-active-users", "daily_active_users", ("user", None), unit="user", period="day",
        before=r"日活(?:跃)?(?:用户)?(?:数|量)?|每日活跃用户(?:数|量)?|(?i:\bdaily\s+(?:active\s+)?(?:users|audience)\b|\bDAUs?\b(?!\s*[,/&]?\s*[\d.]+\s?[mkb]?\s*(?:MAU|WAU)))",
        after=r"日活(?:跃)?(?:用户)?|(?i:(?:DAUs?\b|daily(?:\s+(?:active\s+)?(?:users|ones)\b|(?=\s*(?:[.,;:)]|\Z|(?:and|but|while)\b)))|\bus(?:e|ed|ing)\s+(?:it|[^,.;\d]{2,24}?)\s+daily|(?:(?:users|people)\s+)?(?:each|every|per|(?<!\bin\s)a)\s+day)\b)",
        kinds=_USED, event="adoption", level=True, unless=_ADDED,
        yes=(
            Example("8 月，豆包日活用户突破一亿。", ("Doubao | daily_active_users | > 1e+08 user | day | 2025-08",)),
            Example("Cursor has 1 million daily users.", ("Cursor | daily_active_users | = 1e+06 user | day | -",)),
        ),
        no=("豆包日活用户尚未突破一亿。", "豆包表示要让日活用户在年内扩大到 3 亿。"),
    ),
    Measure(
        "metric.paying-users", "paying_users", ("user", None), unit="user",
        before=r"付费(?:订阅)?(?:用户|会员)(?:数|量)?|订阅用户(?:数|量)?|(?i:\b(?:paying|paid)\s+(?:(?:business|enterprise|corporate)\s+)?(?:users|subscribers|customers)\b)",
        after=r"付费(?:订阅|企业)?用户|(?i:(?:paying|paid)\s+(?:(?:business|enterprise|corporate)\s+)?(?:users|subscribers|customers)\b)",
        kinds=_USED, event="adoption", level=True,
        yes=(
            Example("ChatGPT 付费用户超过 3000 万。", ("ChatGPT | paying_users | > 3e+07 user | - | -",)),
            Example("ChatGPT has 20 million paying users.", ("ChatGPT | paying_users | = 2e+07 user | - | -",)),
        ),
        no=("ChatGPT 付费用户不会超过 2000 万。",),
    ),
    Measure(
        "metric.monthly-active-users", "monthly_active_users", ("user", None), unit="user", period="month",
        before=r"月活(?:跃)?(?:用户)?(?:数|量)?|每月活跃用户(?:数|量)?|(?i:\bmonthly\s+(?:active\s+)?(?:users|audience)\b)",
        after=r"月活(?:跃)?(?:用户)?|(?i:(?:MAUs?\b|monthly(?:\s+(?:active\s+)?(?:users|ones)\b|(?=\s*(?:[.,;:)]|\Z|(?:and|but|while)\b)))|\bus(?:e|ed|ing)\s+(?:it|[^,.;\d]{2,24}?)\s+monthly|(?:(?:users|people)\s+)?(?:each|every|per|(?<!\bin\s)a)\s+month)\b)",
        kinds=_USED, event="adoption", level=True, unless=_ADDED,
        yes=(
            Example("Gemini 月活用户突破 6.5 亿。", ("Gemini | monthly_active_users | > 6.5e+08 user | month | -",)),
            Example("2 月底推出的 Gemini，如今月活 7 亿。", ("Gemini | monthly_active_users | = 7e+08 user | month | -",)),
            Example("Gemini passed 650 million monthly users in November.",
                    ("Gemini | monthly_active_users | > 6.5e+08 user | month | 2025-11",)),
        ),
        no=("Gemini 月活用户预计突破 10 亿。",),
    ),
    Measure(
        "metric.users", "users", ("user", None), unit="user",
        before=rf"(?<![活跃])用户(?:总数|规模|总量|人数|数|量)?|(?:拥有|坐拥|累计|服务)(?:了|{HEDGES}){{0,2}}|(?i:\busers\b|\buser[\s-](?:base|count|numbers?)\b|\b(?:has|had|have|reached|hit|passed|serves)\b)",
        barred=r"(?i:\s*(?:in|of)\s+(?:\w+\s+){0,2}?(?:run[- ]?rate|revenues?|sales|ARR|funding|profits?|valuation|bookings)\b)|(?i:\s*(?:(?:monthly|weekly|daily|new|total|open)\s+)*(?:visits|downloads|stars|lines|queries|requests|images|videos|messages|tokens|models|parameters|repos\w*|commits|employees|views|calls|songs|pages|jobs)\b)|\s*(?:多)?(?:公里|千米|英里|小时|分钟|人次|万?字|次|[首部笔辆座册页集][^，。；]|颗星|行|条|张|万?星标|名员工|个模型|个项目)",
        kinds="Q", event="adoption", generic=True, level=True,
        unless=r"(?i:\b(?:weekly|daily|monthly|paying|paid)\s+(?:active\s+)?users?\b)",
        yes=(
            Example("2 月，Cursor 用户数突破 100 万。", ("Cursor | users | > 1e+06 user | - | 2025-02",)),
            Example("Cursor reached 1 million users in February.", ("Cursor | users | = 1e+06 user | - | 2025-02",)),
            Example("Cursor's user base grew from 1 million to 3 million in March.", ("Cursor | users | = 3e+06 user | - | 2025-03",)),
        ),
        no=("Cursor 用户数未达 100 万。", "我用 Cursor 写了 3 万行。", "萝卜快跑累计里程超过 7 亿公里。", "NotebookLM has 48 million monthly visits."),
    ),
    Measure(
        "metric.users-made", "users", ("user",),
        after=r"\s*(?i:(?:have\s+)?(?:made|created|generated|drew|uploaded|tried))\b|\s*(?:画|生成|创作|制作|上传)了", least=100_000,
        kinds="QM", event="adoption",
        yes=(
            Example("ChatGPT can draw since May. In the first week 12 million users made things.", ("ChatGPT | users | = 1.2e+07 user | week | -",)),
        ),
        no=("ChatGPT can draw. In the first week 12 users made things.", "No 12 million users made anything with ChatGPT."),
    ),
    Measure(
        "metric.images", "images_generated", ("image",),
        before=rf"(?i:\b(?:made|created|generated|drew|produced)\s+(?:{HEDGES}\s*){{0,8}})\Z|(?:画|生成|产出|创作)了?(?:{HEDGES}){{0,2}}\s*\Z", least=10_000,
        kinds="QM", event="adoption",
        yes=(
            Example("ChatGPT drew over 90 million images in its first week.", ("ChatGPT | images_generated | > 9e+07 image | week | -",)),
            Example("一周里，ChatGPT 画了 9000 万张图。", ("ChatGPT | images_generated | = 9e+07 image | - | -",)),
        ),
        no=("ChatGPT drew three images.", "ChatGPT did not draw 90 million images."),
    ),
    Measure(
        "metric.free-requests", "free_requests", ("request",),
        alone=True, given=r"(?i:(?<!not )\bfree\b|\bat\s+no\s+charge\b|\ballowance\b)|(?<!不)免费|白送", unless=r"[$€£¥]", barred=r"(?i:[^.;。；]{0,30}?(?:[$€£¥]|;[^.;]*\bfree\b))", least=10,
        kinds="QM",
        yes=(
            Example("Gemini CLI is free for 900 requests a day.", ("Gemini CLI | free_requests | = 900 request | day | -",)),
            Example("Gemini CLI 每天免费 900 次请求。", ("Gemini CLI | free_requests | = 900 request | day | -",)),
        ),
        no=("Gemini CLI served 900 requests a day.", "Gemini CLI is not free for 900 requests a day.",
            "Gemini CLI is not free: 900 requests cost $1.", "Jules costs $20 and includes 900 requests; another plan is free."),
    ),
    Measure(
        "metric.derivatives", "derivative_models", ("model",), unit="model",
        alone=True, least=100, kinds="MOQ", event="adoption",
        yes=(
            Example("Qwen3 has more than 9,000 derivative models.", ("Qwen3 | derivative_models | > 9000 model | - | -",)),
            Example("More than 9,000 models derived from Qwen3 are there.", ("Qwen3 | derivative_models | > 9000 model | - | -",)),
        ),
        no=("Qwen3 does not have 9,000 derivative models.",),
    ),
    Measure(
        "metric.derivatives-zh", "derivative_models", (None,), unit="model",
        before=r"衍生模型(?:数量?|总数)?(?:已经?|达到?|超过|突破|有|多达){0,8}\s*\Z", least=100, kinds="MOQ", event="adoption",
        yes=(
            Example("Qwen3 的衍生模型超过 9000 个。", ("Qwen3 | derivative_models | > 9000 model | - | -",)),
        ),
        no=("Qwen3 的衍生模型没有超过 9000 个。",),
    ),
    Measure(
        "metric.has-users", "users", ("user",),
        before=rf"有(?:了|着|多达|{HEDGES}){{0,8}}|(?i:\b(?:has|had|have|reached|passed|hit|counts?|counted)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        kinds="QMO", event="adoption", level=True, least=1000, weak=True,
        yes=(
            Example("可灵 6 月上线，年末已有 700 万用户。", ("Kling | users | = 7e+06 user | - | 2025-39",)),
            Example("Cursor 有 310 万用户，员工只有 40 人。", ("Cursor | users | = 3.1e+06 user | - | -",)),
        ),
        no=("Cursor 没有 310 万用户。", "Cursor 有 3 个工具。"),
    ),
    Measure(
        "metric.sign-ups", "sign_ups", ("sign-up",),
        alone=True, kinds=_USED, event="adoption",
        yes=(
            Example("3 月，OpenAI 终于在 ChatGPT 中推出图像编辑功能。峰值每小时 100 万注册！",
                    ("ChatGPT | sign_ups | = 1e+06 sign-up | hour | 2025-03",)),
            Example("At its peak in March 2025, ChatGPT saw a million sign-ups in a single hour.",
                    ("ChatGPT | sign_ups | = 1e+06 sign-up | hour | 2025-03",)),
        ),
        no=("ChatGPT 从未有过每小时 100 万注册。",),
    ),
    Measure(
        "metric.signed-up", "sign_ups", ("user",), unit="sign-up",
        before=rf"(?i:\bsigned\s+up\s+(?:{HEDGES}\s*){{0,8}})\Z", after=r"\s*(?i:(?:had\s+|have\s+)?signed\s+up\b)|\s*注册",
        kinds=_USED, event="adoption",
        yes=(
            Example("In May ChatGPT signed up two million users in an hour.", ("ChatGPT | sign_ups | = 2e+06 sign-up | hour | 2025-05",)),
            Example("At ChatGPT two million new users signed up in a single hour in May.", ("ChatGPT | sign_ups | = 2e+06 sign-up | hour | 2025-05",)),
        ),
        no=("In May no two million users signed up to ChatGPT.",),
    ),
    Measure(
        "metric.downloads", "downloads", ("download", None), unit="download",
        before=r"下载(?:量|数|次数)?(?:超过?|突破|达到?)*|(?i:\bdownload(?:s|ed)?\b(?:\s+(?:more\s+than|over|about|some|nearly|at\s+least))?|\binstalled\b(?:\s+(?:some|about|over|more\s+than|nearly))?)", after=r"(?i:times\b)|次下载",
        alone=True, event="adoption", least=100,
        yes=(
            Example("3 月，Llama 4 下载量突破 10 亿次。", ("Llama 4 | downloads | > 1e+09 download | - | 2025-03",)),
            Example("Llama 4 passed 1 billion downloads in March.", ("Llama 4 | downloads | > 1e+09 download | - | 2025-03",)),
        ),
        no=("Llama 4 的下载量没有突破 10 亿。",),
    ),
    Measure(
        "metric.daily-prompts", "daily_prompts", ("prompt", None), unit="prompt", period="day",
        given=r"提示词|提问|(?i:\b(?:prompts?|quer(?:y|ies)|messages?)\b)",
        before=r"日均|每天|每日|(?i:\bdaily\b)", after=r"(?i:\b(?:a|per|each|every)\s+day\b|\bdaily\b)",
        kinds=_USED, event="adoption", least=10_000,
        yes=(
            Example("ChatGPT handles 2.5 billion prompts a day.", ("ChatGPT | daily_prompts | = 2.5e+09 prompt | day | -",)),
            Example("Perplexity answered 30 million queries a day in May.", ("Perplexity | daily_prompts | = 3e+07 prompt | day | 2025-05",)),
        ),
        no=("ChatGPT does not handle 2.5 billion prompts a day.", "Claude Pro allows 45 messages a day."),
    ),
    Measure(
        "metric.daily-calls", "daily_calls", ("call", "time", None), unit="call", period="day",
        given=r"调用|(?i:\bcalls?\b)",
        before=rf"(?:日均|每日|每天|单日|日)(?:的|被|要|能)*\s*(?:API|接口|模型)?\s*(?:被)?调用(?:量|次数|数)?(?:[在于]?[^，。；\d]{{0,4}}\d{{1,2}}\s*月[^，。；\d]{{0,4}})?(?:已经?|突破|升至|涨到|是|为|有|了|{HEDGES}){{0,8}}\s*\Z",
        after=r"(?i:\s*(?:API\s+)?calls\s+(?:a|per|each|every)\s+day\b)|\s*(?i:daily\s+(?:API\s+)?calls\b)",
        kinds=_USED, event="adoption", least=10_000,
        yes=(
            Example("5 月，豆包日均调用量达到 2 亿次。", ("Doubao | daily_calls | = 2e+08 call | day | 2025-05",)),
            Example("In May, the Gemini API handled 2 billion calls a day.", ("Gemini API | daily_calls | = 2e+09 call | day | 2025-05",)),
        ),
        no=("豆包日均调用量没有达到 2 亿次。", "豆包日均调用量会达到 2 亿次吗？"),
    ),
    Measure(
        "metric.employees", "employees", ("employee", None), unit="employee",
        before=rf"员工(?:人数|总数|数量?|规模)?(?:已达?|为|有|{HEDGES}){{0,8}}\s*\Z|(?i:\bhead\s?count\b[^,.;\d]{{0,40}}|\bemploy(?:s|ed|ing)\s*(?:{HEDGES}\s*){{0,8}}\Z|\bstaff\s+of\s*(?:{HEDGES}\s*){{0,8}}\Z)",
        after=r"(?:名|位|多)*(?:正式)?员工|(?i:(?:full-time\s+)?(?:employees|staff(?:ers)?)\b)",
        kinds="O", least=2, apart=rf"(?i:\b(?:workforce|staff|headcount)\s*[,—–(]\s*(?:or|about|roughly|some|around)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        unless=r"裁|解雇|(?i:\b(?:laid|lay|fir(?:ed|ing)|cut|replac\w+|among|of\s+its)\b)",
        yes=(
            Example("OpenAI has about 3,000 employees.", ("OpenAI | employees | ~ 3000 employee | - | -",)),
            Example("OpenAI's headcount grew from 770 to 3,000 employees.", ("OpenAI | employees | = 3000 employee | - | -",)),
            Example("截至年底，智谱有 800 名员工。", ("Zhipu AI | employees | = 800 employee | - | 2025-39",)),
        ),
        no=("OpenAI laid off 300 employees.", "OpenAI laid off 12% of its workforce, or about 300 employees.", "OpenAI 没有 3000 名员工。"),
    ),
    Measure(
        "metric.daily-tokens", "daily_tokens", ("token", None), unit="token", period="day",
        before=r"(?:日均|每日|每天|单日)(?:的|要|能|得)*\s*(?:(?i:tokens?)|令牌)?\s*(?:调用|消耗|处理|使用|吞吐|推理|吃掉|烧掉|用掉|跑掉?|吞下?|生成|产生|用(?=量))(?:总?量|规模)?|(?i:tokens?)\s*(?:日均|每日|每天)(?:调用|消耗|处理|使用)(?:总?量)?|(?i:\bdaily\s+(?:[a-z]+\s+){0,3}?(?:of\s+)?tokens?\b(?:\s+(?:by|of|for|from|on|across|in)\b[^,.;]{0,60}?)?)\Z|日均(?:(?:调用|消耗|处理|使用)量?|\s*(?i:tokens?)(?:数|总?量)?)",
        after=r"(?i:(?:tokens?\s+)?(?:a|per|each|every)\s+day\b)",
        kinds=_USED, event="adoption", least=1_000_000, given=r"(?i:tokens?)|令牌",
        yes=(
            Example("12 月，豆包日均 token 调用量突破 40 万亿。", ("Doubao | daily_tokens | > 4e+13 token | day | 2025-12",)),
            Example("In October, the Gemini API processed 40 trillion tokens a day.", ("Gemini API | daily_tokens | = 4e+13 token | day | 2025-10",)),
        ),
        no=("豆包日均 token 调用量没有突破 40 万亿。", "GPT-5 costs $2 per million tokens."),
    ),
    Measure(
        "metric.tokens-processed", "tokens_processed", ("token",),
        before=r"每(?:分钟|小时|周|星期|年)(?:的|要|能)*\s*(?:调用|消耗|处理|使用|吞吐|推理|吃掉|生成)[^，。；\d]{0,6}?",
        after=r"(?i:(?:tokens?\s+)?(?:a|per|each|every)\s+(?:minute|hour|week|year)\b)",
        kinds=_USED, event="milestone", least=1_000_000,
        given=r"处理|调用|消耗|吞吐|(?i:\b(?:process\w*|handl\w*|serv\w*|through|api|platform|traffic|generat\w*)\b)",
        unless=r"限|额|(?i:\b(?:limit\w*|quota|up\s+to|I|we|my)\b)|我",
        yes=(
            Example("In October, OpenAI's API processed 5 billion tokens per minute.", ("OpenAI | tokens_processed | = 5e+09 token | minute | 2025-10",)),
            Example("10 月，OpenAI 的 API 每分钟处理 50 亿个 token。", ("OpenAI | tokens_processed | = 5e+09 token | minute | 2025-10",)),
        ),
        no=("GPT-9 has a limit of 2 million tokens per minute.", "OpenAI 的 API 每分钟没有处理 50 亿个 token。"),
    ),
    Measure(
        "metric.so-many-tokens", "tokens_processed", ("token",),
        before=rf"(?:处理|调用|消耗|吞吐)(?:了|过|掉)(?:{HEDGES}|\s){{0,6}}\Z|(?i:\b(?:processed|handled|served)\s+(?:{HEDGES}\s*){{0,4}})\Z",
        unless=r"(?i:\b(?:I|we|my|our|trained|training)\b)|我|训练", kinds="QMO", least=100_000_000_000, weak=True,
        yes=(
            Example("谷歌在 5 月处理了超过 640 万亿个词元。", ("Google | tokens_processed | > 6.4e+14 token | - | 2025-05",)),
            Example("OpenRouter processed over 30 trillion tokens in May.", ("OpenRouter | tokens_processed | > 3e+13 token | - | 2025-05",)),
        ),
        no=("谷歌没有处理了 640 万亿个词元。", "We processed 30 trillion tokens with GLM-9.", "GLM-9 processed 30 million tokens."),
    ),
    Measure(
        "metric.monthly-tokens", "monthly_tokens", ("token", None), unit="token", period="month",
        before=r"(?:月均|每月|每个月|单月|一个月)(?:的)?\s*(?i:tokens?)?\s*(?:要|能|可)?(?:调用|消耗|处理|使用|吞吐|推理)(?:的|了)?(?:总?量|规模)?",
        after=r"(?i:(?:tokens?\s+)?(?:a|per|each|every)\s+month\b)",
        kinds=_USED, event="milestone", least=1_000_000_000, given=r"(?i:tokens?)|词元",
        yes=(
            Example("Google reported in October that it processed 1.3 quadrillion tokens a month.", ("Google | monthly_tokens | = 1.3e+15 token | month | 2025-10",)),
            Example("10 月，谷歌每月处理的 token 达 1300 万亿。", ("Google | monthly_tokens | = 1.3e+15 token | month | 2025-10",)),
        ),
        no=("Google 每月处理的 token 没有达到 1300 万亿。",),
    ),
)  # fmt: skip
