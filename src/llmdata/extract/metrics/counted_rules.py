"""Things counted of somebody that the noun behind the number tells: stars, customers, servers, watts, jobs."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_SO_MANY = rf"(?:已经?|现有|也|就|有|共计?|突破了?|是|为|{HEDGES}|\s){{0,8}}\Z"
_HAS = rf"(?i:\b(?:has|had|have|counts?|counted|lists?|hosts?|hosted|offers?|got|gained|passed|reached|topped|crossed|with)\s+(?:{HEDGES}\s*){{0,4}})"

COUNTED: tuple[Measure, ...] = (
    Measure(
        "metric.stars", "github_stars", ("star", None), unit="star", alone=True, least=50, where="GitHub|Gitee|HF|Hugging",
        before=rf"(?:星标|(?i:\bstars?\b))\s*数?(?:量)?{_SO_MANY}",
        yes=(
            Example("Ollama had over 90,000 stars on GitHub by April.", ("Ollama | github_stars | > 90000 star | - | 2025-04",)),
            Example("Ollama 一个月攒了 9000 多颗星。", ("Ollama | github_stars | > 9000 star | month | -",)),
            Example("5 月，Ollama 的星标数突破 9 万。", ("Ollama | github_stars | > 90000 star | - | 2025-05",)),
        ),
        no=("Ollama does not have 90,000 stars.", "Ollama gets five stars from me.", "Ollama is a 5-star app.", "It has 90,000 stars on GitHub."),
    ),
    Measure(
        "metric.customers", "customers", ("customer", None), unit="customer", alone=True, least=10, kinds="OQ",
        before=rf"(?:企业|付费|商业)?客户(?:数量?|总数)?{_SO_MANY}",
        unless=r"(?i:\b(?:lost|losing|per|each|sold\s+to|other)\b)|流失|每",
        yes=(
            Example("In August, Anthropic had 250,000 business customers.", ("Anthropic | customers | = 250000 customer | - | 2025-08",)),
            Example("8 月，Anthropic 的企业客户达到 25 万家。", ("Anthropic | customers | = 250000 customer | - | 2025-08",)),
        ),
        no=("Anthropic does not have 250,000 customers.", "Anthropic lost 250 customers.", "Anthropic 没有 25 万家企业客户。"),
    ),
    Measure(
        "metric.subscribers", "subscribers", ("subscriber", None), unit="subscriber", alone=True, least=10,
        before=r"(?:付费)?订(?:阅者|户)(?:人数|总数|数量?)?",
        unless=r"(?i:\b(?:lost|losing|per|each)\b)",
        yes=(
            Example("ChatGPT has 20 million paying subscribers.", ("ChatGPT | subscribers | = 2e+07 subscriber | - | -",)),
        ),
        no=("ChatGPT never had 20 million subscribers.", "ChatGPT lost 2 million subscribers."),
    ),
    Measure(
        "metric.servers", "servers", ("server", None), unit="server", alone=True, least=20,
        before=rf"(?:公开|可用|第三方)?(?:的)?服务器(?:数量?|总数)?{_SO_MANY}",
        given=rf"{_HAS}|服务器|有|达|超", unless=r"(?i:\b(?:on|I|we)\b)|我",
        yes=(
            Example("By May the Model Context Protocol had more than 3,000 servers.", ("Model Context Protocol | servers | > 3000 server | - | 2025-05",)),
            Example("到 5 月，MCP 的公开服务器超过 3000 个。", ("Model Context Protocol | servers | > 3000 server | - | 2025-05",)),
        ),
        no=("The Model Context Protocol does not have 3,000 servers.", "I run MCP on 30 servers.", "MCP 没有 3000 个服务器。"),
    ),
    Measure(
        "metric.plugins", "plugins", ("plugin",), alone=True, least=20, kinds="Q",
        given=rf"{_HAS}|有|达|超", unless=r"(?i:\b(?:I|we)\b)|我",
        yes=(
            Example("Claude Code has over 2,000 plugins.", ("Claude Code | plugins | > 2000 plugin | - | -",)),
        ),
        no=("Claude Code does not have 2,000 plugins.", "I have 40 plugins in Claude Code."),
    ),
    Measure(
        "metric.memory", "memory", ("gigabyte",), kinds="M", close=True,
        before=rf"(?:需要?|要|占用?|吃掉?|装[得进]?下?|塞[得进])(?:{HEDGES}|了|\s){{0,8}}\Z"
        rf"|(?i:\b(?:fits?\s+in(?:to|side)?|r[ua]ns?\s+(?:in|on|with)|needs?|wants?|takes?(?:\s+up)?|requires?|occup(?:ies|y)|eats?(?:\s+up)?)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        barred=r"(?i:\s*(?:of\s+)?(?:disk|storage|hard|downloads?|file|data))|\s*的?(?:硬盘|磁盘|存储|数据|语料)",
        unless=r"(?i:\b(?:I|we|my|our|laptop|machine|phone|Mac\w*|GPUs?|card)\b)|我|笔记本|电脑|手机|机器",
        yes=(
            Example("GPT-9 mini runs in 12 GB of memory.", ("GPT-9 mini | memory | = 12 gigabyte | - | -",)),
            Example("GPT-9 mini 只要 12GB 显存。", ("GPT-9 mini | memory | = 12 gigabyte | - | -",)),
        ),
        no=("GPT-9 mini does not run in 12 GB.", "I ran GPT-9 mini on a laptop with 12 GB.", "GPT-9 mini takes 12 GB of disk space."),
    ),
    Measure(
        "metric.energy", "energy", ("watt-hour", "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "terawatt-hour"), alone=True, kinds="MQ",
        around=r"电|耗|能|(?i:\b(?:us(?:es?|ed|ing)|consum\w+|needs?|takes?|took|burn\w*|costs?|draws?|drew|energy|electricity|power)\b)",
        unless=r"[$€£¥]|(?i:\b(?:solar|batter\w+|per)\s)|每",
        yes=(
            Example("A median Gemini prompt consumes 0.3 watt-hours.", ("Gemini | energy | = 0.3 watt-hour | - | -",)),
            Example("训练 GPT-9 用了 50 吉瓦时电。", ("GPT-9 | energy | = 50 gigawatt-hour | - | -",)),
        ),
        no=("A Gemini prompt does not consume 3 watt-hours.", "OpenAI pays $80 per megawatt-hour."),
    ),
    Measure(
        "metric.energy-of-many", "energy", ("gigawatt-hour", "terawatt-hour"),
        before=rf"(?P<subject>[^，。；：,;\d年月日]{{0,8}}(?:数据中心|行业|算力))(?:的|总|一共|共|年)*(?:耗电|用电|消耗|电力消耗)量?(?:了|达|为|{HEDGES}){{0,8}}\s*\Z"
        rf"|(?P<subject_en>(?:\b(?:global|all|the\s+world['’]s|American|US|European|Chinese)\s+)?(?i:\bdata\s?cent(?:er|re)s)(?:\s+(?:worldwide|globally))?)\s+(?:[a-z]+\s+)?(?:used|consumed|drew|use|consume|took)\s+(?:{HEDGES}\s*){{0,8}}\Z",
        kinds="",
        yes=(
            Example("2024 年全球数据中心耗电 390 太瓦时。", ("全球数据中心 | energy | = 390 terawatt-hour | - | 2024",)),
            Example("In 2024 data centres used about 390 terawatt-hours.", ("data centres | energy | ~ 390 terawatt-hour | - | 2024",)),
        ),
        no=("2024 年全球数据中心没有耗电 390 太瓦时。", "Data centres may use 900 terawatt-hours."),
    ),
    Measure(
        "metric.latency", "latency", ("millisecond", "second"),
        before=rf"(?:延迟|时延|首字|首包)[^，。；\d]{{0,6}}?(?:为|是|约|只有|降到|{HEDGES}|\s){{0,8}}\Z|(?i:\b(?:latency|time\s+to\s+first\s+token|TTFT)(?:\s+(?:of|is|was|at))?\s+(?:{HEDGES}\s*){{0,8}})\Z",
        after=r"\s*(?i:(?:of\s+)?latency\b|to\s+(?:the\s+)?first\s+token)|\s*的?延迟", kinds="MQ",
        label=r"延迟|时延|(?i:\blatency\b|\bTTFT\b|\btime\s+to\s+first\s+token\b)",
        yes=(
            Example("GPT-9 has a latency of 640 milliseconds.", ("GPT-9 | latency | = 640 millisecond | - | -",)),
            Example("GPT-9 的首包延迟只有 640 毫秒。", ("GPT-9 | latency | = 640 millisecond | - | -",)),
        ),
        no=("GPT-9 does not have a latency of 640 milliseconds.", "GPT-9 answered in 3 seconds."),
    ),
    Measure(
        "metric.water", "water", ("millilitre",), alone=True, kinds="MQ",
        around=r"水|(?i:\bwater\b)",
        yes=(
            Example("A Gemini prompt takes 0.2 ml of water.", ("Gemini | water | = 0.2 millilitre | - | -",)),
        ),
        no=("A Gemini prompt does not take 5 ml of water.", "Gemini told me to add 5 ml of oil."),
    ),
    Measure(
        "metric.power", "power", ("megawatt", "gigawatt"), alone=True, kinds="OQ",
        given=r"耗电|功率|用电|集群|(?i:\b(?:draws?|drew|drawing|consum\w+|cluster|campus)\b)",
        unless=r"(?i:\b(?:sign\w*|deals?|agree\w*|order\w*|contract\w*|buys?|bought|another)\b)|签|订|协议|合同",
        yes=(
            Example("By May xAI's cluster drew 180 megawatts.", ("xAI | power | = 180 megawatt | - | 2025-05",)),
        ),
        no=("xAI's cluster does not draw 180 megawatts.", "xAI signed a deal for 6 gigawatts of chips."),
    ),
    Measure(
        "metric.gpus", "gpus", ("GPU",), kinds="OQ", least=1000,
        before=rf"(?:有|拥有|装了?|塞了?|部署了?|囤了?|建成)(?:{HEDGES}|\s){{0,8}}\Z"
        rf"|(?i:\b(?:has|had|have|holds?|counted|counts?|houses?|housed|hosts?|runs?|ran|operates?|installed|deployed|wired\s+up|of|with)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        given=r"集群|机房|数据中心|超算|算力中心|(?i:\b(?:cluster|supercomputer|data\s?cent(?:er|re)s?|fleet|campus)\b)",
        unless=r"(?i:\b(?:train\w*|buy|order\w*|sold?|sells?|export\w*|I|we)\b)|训|买|订购|出口|我",
        yes=(
            Example("By May xAI's cluster in Memphis had 150,000 GPUs.", ("xAI | gpus | = 150000 GPU | - | 2025-05",)),
            Example("到 5 月，xAI 的集群有 15 万张 GPU。", ("xAI | gpus | = 150000 GPU | - | 2025-05",)),
        ),
        no=("xAI's cluster does not have 150,000 GPUs.", "xAI may get a cluster of 150,000 GPUs.", "We run xAI's model on a cluster of 1,200 GPUs."),
    ),
    Measure(
        "metric.layoffs", "layoffs", ("job",), alone=True, least=5, kinds="O",
        yes=(
            Example("In October Meta cut 700 jobs.", ("Meta | layoffs | = 700 job | - | 2025-10",)),
            Example("10 月，Meta 砍掉了 700 个岗位。", ("Meta | layoffs | = 700 job | - | 2025-10",)),
        ),
        no=("In October Meta did not cut 700 jobs.", "Meta plans to cut 700 jobs."),
    ),
    Measure(
        "metric.leavers", "layoffs", ("leaver",), unit="employee", alone=True, least=5, kinds="O",
        yes=(
            Example("In October Meta laid off 700 people.", ("Meta | layoffs | = 700 employee | - | 2025-10",)),
            Example("700 people had to leave Meta in October.", ("Meta | layoffs | = 700 employee | - | 2025-10",)),
            Example("10 月，Meta 裁掉了约 700 人。", ("Meta | layoffs | ~ 700 employee | - | 2025-10",)),
            Example("3 月，Mistral 又裁掉了语音部门的 70 人。", ("Mistral AI | layoffs | = 70 employee | - | 2025-03",)),
        ),
        no=("In October Meta did not lay off 700 people.", "Meta plans to lay off 700 people.", "Meta 没有裁掉 700 人。", "Meta 没有裁掉 AI 部门的 700 人。", "Meta hired 700 people."),
    ),
    Measure(
        "metric.laid-off-so-much", "layoffs", ("percent",), kinds="O",
        before=rf"裁员(?:了|比例)?(?:为|是|达到?|{HEDGES}|\s){{0,6}}\Z",
        yes=(
            Example("5 月，Stability AI 宣布裁员 12%，约 40 人。", ("Stability AI | layoffs | = 12 percent | - | 2025-05",)),
        ),
        no=("Stability AI 没有裁员 12%。",),
    ),
    Measure(
        "metric.laid-off", "layoffs", ("percent",), kinds="O",
        before=rf"裁(?:掉|减|撤|员|去)*了?(?:{HEDGES}|\s){{0,8}}\Z|(?i:\b(?:laid\s+off|lays\s+off|cut|let\s+go\s+of|fired|shed)\s+(?:{HEDGES}\s*){{0,8}})\Z",
        after=r"\s*(?i:of\s+(?:its|the|their|all)\s+(?:\w+\s+)?(?:staff|workforce|employees|people|workers|jobs|head\s?count)\b)|\s*的?(?:员工|人|岗位)", both=True,
        yes=(
            Example("Stability AI laid off 15% of its staff in April.", ("Stability AI | layoffs | = 15 percent | - | 2025-04",)),
            Example("4 月，Stability AI 裁掉了 15% 的员工。", ("Stability AI | layoffs | = 15 percent | - | 2025-04",)),
        ),
        no=("Stability AI cut prices by 15%.", "Stability AI did not lay off 15% of its staff."),
    ),
)  # fmt: skip
