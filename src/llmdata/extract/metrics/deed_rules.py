"""How far agents get, and what the author and others did."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

# Who does something in the first person, as the words say it.
_ME = r"(?:(?P<subject_me>我们?|(?i:\bI\b|\bwe\b))[^，。；,;]{0,40}?)?"

_MODEL = "M"

DEEDS: tuple[Measure, ...] = (
    Measure(
        "metric.doubles-every", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=rf"(?P<subject>[^，。；：,;:]{{0,24}}(?:任务|时长|时间跨度)[^，。；：,;:]{{0,12}}?)(?:{HEDGES}|平均)?每(?:隔|过)?",
        after=r"(?:左右)?(?:就|便|会)?(?:翻(?:一|了)?(?:倍|番)|翻上?一[倍番]|(?:增加|增长|提高|变长|延长)一倍|倍增)", both=True, kinds="",
        yes=(
            Example("METR 总结：AI 能处理的任务长度每 7 个月翻倍。",
                    ("AI 能处理的任务长度 | task_length_doubling_time | = 7 month | - | -",)),
        ),
        no=("AI 能处理的任务长度没有每 7 个月翻倍。", "这个任务每 7 天运行一次。"),
    ),
    Measure(
        "metric.doubles-within", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=rf"(?P<subject>[^，。；：,;:]{{0,24}}(?:任务|时长|时间跨度)[^，。；：,;:]{{0,12}}?)(?:(?:只要|只需|往往|平均|{HEDGES})\s*){{0,4}}\Z",
        after=r"(?:左右)?(?:就|便)(?:会|能)?(?:翻(?:一|了)?(?:倍|番)|翻上?一[倍番]|(?:增加|增长|提高|变长|延长)一倍|倍增)", both=True, kinds="",
        yes=(
            Example("智能体的任务时长大概 5 个月就翻一番。", ("智能体的任务时长 | task_length_doubling_time | ~ 5 month | - | -",)),
        ),
        no=("任务时长 5 个月没有翻一番。", "任务时长 5 个月前翻了一番。"),
    ),
    Measure(
        "metric.doubling-time", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=r"(?P<subject>[^，。；：,;:]{0,24}(?:任务|时长|时间跨度)[^，。；：,;:]{0,12}?)的?(?:倍增|翻倍|翻番)(?:时间|周期)",
        kinds="",
        yes=(
            Example("模型能做的任务时长的倍增周期约为 5 个月。",
                    ("模型能做的任务时长 | task_length_doubling_time | ~ 5 month | - | -",)),
        ),
        no=("任务时长的倍增周期不是 5 个月。",),
    ),
    Measure(
        "metric.doubling-every", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=r"(?i:(?P<subject>[^,.;:]{0,60}\b(?:tasks?|time\s+horizons?)\b[^,.;:]{0,40}?)\s*(?:\b(?:is|are|has\s+been|have\s+been|keeps?)\b\s*)?\bdoubl(?:es|ed|ing)\b[^,.;:\d]{0,24}?\bevery\b)",
        kinds="",
        yes=(
            Example("The length of tasks AI can do is doubling every seven months.",
                    ("The length of tasks AI can do | task_length_doubling_time | = 7 month | - | -",)),
        ),
        no=("The length of tasks is not doubling every seven months.", "The task runs every 7 days."),
    ),
    Measure(
        "metric.task-length", "task_length", ("minute", "hour"),
        before=r"(?P<subject>[^，。；：,;:]{2,24}?)(?:已|只|仅|就|也|还|都|[至最顶]多|至少|大概|差不多)*(?:能够?|可以?|(?<=[至最顶]多))(?:独立|自主|连续)?(?:以[^，。；\d]{2,12})?(?:处理|完成|胜任|执行|做完?|搞定|应付)(?:人类(?:专家|工程师)?(?:需要?|要?花费?|得花|要|耗时)?)?",
        after=r"(?:以内|以上|以下|左右|的|软件|工程|人类|才能|做完|完成|时间)*任务", both=True, kinds="",
        yes=(
            Example("2024 年最强模型只能处理 30 分钟以内的任务。", ("2024 年最强模型 | task_length | <= 30 minute | - | 2024",)),
            Example("2025 年，GPT-9 已能完成 5 小时的软件任务。", ("GPT-9 | task_length | = 5 hour | - | 2025",)),
            Example("GPT-9.2 Codex Ultra、Grok 9 Heavy 和 Claude Opus 9 能做人类要花 5 小时的任务。",
                    ("GPT-9.2 Codex Ultra | task_length | = 5 hour | - | -", "Grok 9 Heavy | task_length | = 5 hour | - | -", "Claude Opus 9 | task_length | = 5 hour | - | -")),
            Example("GPT-9 能够以五成的成功率完成人类需要 3 小时 20 分钟才能做完的任务。", ("GPT-9 | task_length | = 200 minute | - | -",)),
        ),
        no=("GPT-9 不能完成 5 小时的任务。", "我让 GPT-9 花 15 分钟以上生成报告。"),
    ),
    Measure(
        "metric.length-measured", "task_length", ("minute",),
        alone=True, around=r"(?<![A-Za-z])METR(?![A-Za-z])", unless=r"(?i:\b(?:waited|waits|latency|took\s+me|within|every|I|we|our|gave|let|needed|spent|took|humans|people)\b)|等了|每|我|花了|用了",
        kinds="M", least=2,
        yes=(
            Example("The chart is METR's. For GPT-9 it shows 4 hours and 10 minutes.", ("GPT-9 | task_length | = 250 minute | - | -",)),
            Example("METR 的图里，GPT-9 是 4 小时 10 分钟。", ("GPT-9 | task_length | = 250 minute | - | -",)),
        ),
        no=("GPT-9 took 4 hours and 10 minutes.", "METR asks. GPT-9 does not reach 4 hours and 10 minutes.",
            "METR has a chart. I gave GPT-9 45 minutes for a parser.", "METR 有张图。我用 GPT-9 花了 30 分钟。"),
    ),
    Measure(
        "metric.tasks-of", "task_length", ("minute", "hour"),
        before=r"(?i:(?P<subject>[^,.;:]{2,60}?)\s+(?:can|could|were\s+able\s+to|was\s+able\s+to|are\s+able\s+to|is\s+able\s+to)(?:\s+only|\s+now|\s+just)?\s+(?:complete|handle|manage|finish|do)\s+tasks\b[^,.;:\d]{0,40})",
        kinds="",
        yes=(
            Example("The best models of 2024 could only handle tasks of up to 30 minutes.",
                    ("The best models of 2024 | task_length | <= 30 minute | - | 2024",)),
        ),
        no=("GPT-9 could not handle tasks of 30 minutes.", "I spend 30 minutes on tasks."),
    ),
    Measure(
        "metric.tools-built", "tools_built", ("tool", None), unit="tool",
        before=rf"{_ME}(?:(?:做|造|写|搞|弄|攒|鼓捣|开发|构建|打造|制作)(?:了|出|过|好)|(?i:\b(?:built|made|created|vibe[- ]coded|wrote|shipped)\b))",
        kinds="", event="milestone",
        yes=(
            Example("我在网站上收集自己用 LLM 开发的小工具。2025 年共做了 110 个！",
                    ("我 | tools_built | = 110 tool | - | 2025",)),
            Example("In 2025 I built 77 tools with LLMs.", ("I | tools_built | = 77 tool | - | 2025",)),
        ),
        no=("我没有造出 110 个工具。", "我写了 3 个理由。", "OpenAI 推出了 5 个工具。"),
    ),
    Measure(
        "metric.posts", "posts", ("post",),
        before=rf"(?:仅|光|单|单单)?(?P<subject>[^，。；：,;:]{{1,30}}?(?:文章|帖子|博文|博客|日志))(?:就|已|已经|一共|总共|共)*(?:有|达|写了)?(?:{HEDGES}有?)?\s*\Z|{_ME}(?:(?:发表|发布|写|撰写|发|更新)(?:了|过)?|(?i:\b(?:(?:have|has|had)\s+)?(?:(?:also|already)\s+)?(?:wrote|published|posted|written)\b|\b(?:have|has|had)\b))",
        kinds="", event="milestone",
        yes=(
            Example("仅我博客上关于中国 AI 的文章就有 67 篇。", ("我博客上关于中国 AI 的文章 | posts | = 67 post | - | -",)),
            Example("I wrote 94 posts about agents in 2025.", ("I | posts | = 94 post | - | 2025",)),
        ),
        no=("我没有写 67 篇文章。", "我打算写 5 篇文章。"),
    ),
    Measure(
        "metric.groups-protesting", "groups_protesting", ("organization",),
        after=r"[^，。；,;]{0,8}?(?:要求|呼吁|抗议|反对|抵制|敦促|联名|联署)|(?i:[^,.;]{0,30}?\b(?:demand(?:ed|ing)?|call(?:ed|ing)?\s+for|protest(?:ed|ing)?|oppos(?:e|ed|ing)|urg(?:e|ed|ing)|sign(?:ed)?)\b)",
        barred=r"[^，。；,;]{0,12}?(?:[没未不拟]|并非|计划|打算|准备|考虑)[^，。；,;]{0,4}?(?:要求|呼吁|抗议|反对|抵制|敦促|联名|联署)|(?i:[^,.;]{0,40}?(?:n['’]t|\bnot|\bnever|\b(?:plan|want|hope|intend)(?:s|ned|ed)?\s+to|\bwill|\bmay|\bmight|\bcould|\bwould)\b)",
        kinds="#", event="opposition",
        yes=(
            Example("12 月，《卫报》报道：200 多个环保组织要求暂停美国新建数据中心。",
                    ("200 多个环保组织 | groups_protesting | > 200 organization | - | 2025-12",)),
            Example("In December, more than 230 environmental groups demanded a halt to new data centers.",
                    ("more than 230 environmental groups | groups_protesting | > 230 organization | - | 2025-12",)),
        ),
        no=("没有 200 个组织要求暂停。", "12 月，200 个组织没有要求暂停新建。", "In May, 200 groups did not demand a halt.", "200 多个组织使用 Claude Code。"),
    ),
    Measure(
        "metric.people-signing", "people_protesting", ("person",),
        after=r"[^。；;]{0,40}?(?:签署|签了名|签名|联名|联署|发表公开信)|[^，。；,;]{0,8}?(?:呼吁|抗议|反对|抵制|敦促)|(?i:[^.;]{0,80}?\bsign(?:ed)?\s+(?:an?|the|one)\b)"
        r"|(?i:\s*(?:and\s+(?:[a-z]+\s+){1,3})?(?:have\s+|had\s+|publicly\s+|jointly\s+){0,2}(?:demand(?:ed)?|call(?:ed)?\s+(?:for|on)|protest(?:ed)?|oppose[d]?|urge[d]?|challenge[d]?|condemn(?:ed)?|denounce[d]?|boycott(?:ed)?)\b)",
        barred=r"[^。；;]{0,40}?(?:[没未不拟]|并非|打算|准备)[^，。；]{0,4}?(?:签署|签名|联名|联署|呼吁|抗议|反对|抵制|敦促)|(?i:[^.;]{0,80}?(?:n['’]t|\bnot|\bnever|\bwill|\bmay|\bmight|\bcould)\s)",
        kinds="#", event="opposition", least=10,
        yes=(
            Example("In May, more than 400 public figures signed a statement against superintelligence.",
                    ("more than 400 public figures | people_protesting | > 400 person | - | 2025-05",)),
            Example("In May, over 700 authors condemned the bill.", ("over 700 authors | people_protesting | > 700 person | - | 2025-05",)),
            Example("5 月，四百多位学者签署公开信。", ("四百多位学者 | people_protesting | > 400 person | - | 2025-05",)),
        ),
        no=("In May, 400 public figures did not sign a statement.", "5 月，四百多位学者没有签署公开信。", "5 月，四百多位学者开会。"),
    ),
    Measure(
        "metric.works-for", "task_length", ("minute", "hour"),
        before=rf"(?:连续|持续|独立|自主|自己|不间断|不停|一口气)(?:地|能|可以)?(?:干活|干|工作|运行|编码|编程|写代码|跑|执行任务|执行|处理任务|推理|思考|专注)(?:了|上|长达|达|整整|任务|{HEDGES}){{0,8}}\s*\Z"
        rf"|(?i:\b(?:work|run|ran|cod(?:e|ed|ing)|stay|focus|operat|keep|kept|go|going|went)\w*\b[^,.;\d]{{0,40}}?\bfor\s+(?:as\s+long\s+as\s+|{HEDGES}\s+){{0,4}})\Z",
        given=r"连续|持续|独立|自主|不间断|不停|一口气|自己|(?i:\b(?:autonom\w+|on\s+its\s+own|by\s+itself|unattended|straight|continuously|focus(?:ed)?|uninterrupted|unsupervised|independently|on\s+(?:a\s+|one\s+|the\s+same\s+)?task|kept?\s+(?:going|working|at\s+it)|a\s+single\s+task|without\s+(?:a\s+break|supervision|stopping|help))\b)",
        unless=r"我|我们|工程师|员工|(?i:\b(?:I|we|my|our|you|me|engineers?|people|developers?)\b)",
        kinds="MQ",
        yes=(
            Example("OpenAI 说 GPT-9 能连续干活 30 个小时以上。", ("GPT-9 | task_length | >= 30 hour | - | -",)),
            Example("GPT-9 can work on its own for seven hours.", ("GPT-9 | task_length | = 7 hour | - | -",)),
            Example("OpenAI says that GPT-9 stayed focused for more than 30 hours.", ("GPT-9 | task_length | > 30 hour | - | -",)),
        ),
        no=("GPT-9 cannot work on its own for seven hours.", "I ran GPT-9 unattended for seven hours.", "我让 GPT-9 连续跑了 3 个小时。"),
    ),
    Measure(
        "metric.horizon", "task_length", ("minute", "hour"),
        before=rf"(?i:\b(?:time[- ]horizon|task[- ]length|length\s+of\s+(?:the\s+)?tasks?)\b[^,.;\d]{{0,20}})|(?:任务(?:时长|长度)|时间(?:跨度|视野|地平线))(?:是|为|已经?|有|长达|{HEDGES}){{0,8}}",
        kinds=_MODEL, given=r"(?i:\bMETR\b|\bhorizon\b|\btasks?\b)|任务|视野|跨度",
        yes=(
            Example("GPT-9 has a 50% time horizon of 4 hours and 49 minutes.", ("GPT-9 | task_length | = 289 minute | - | -",)),
            Example("METR put the time horizon at 2 hours for GPT-9 and 5 hours for Claude Opus 9.",
                    ("Claude Opus 9 | task_length | = 5 hour | - | -", "GPT-9 | task_length | = 2 hour | - | -")),
            Example("GPT-9 的任务时长达到 3 小时。", ("GPT-9 | task_length | = 3 hour | - | -",)),
        ),
        no=("GPT-9 does not have a time horizon of 4 hours.",),
    ),
)  # fmt: skip
