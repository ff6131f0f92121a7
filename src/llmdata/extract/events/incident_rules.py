"""What went wrong: data lost, systems broken into, services down."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, Happening
from llmdata.extract.patterns import Example

_DATA = r"(?:databases?|data|disks?|drives?|files?|records|repositor(?:y|ies)|secrets|keys|passwords|e?mails?|conversations|chats)"
_THEIRS = r"(?:customer|client|user|company)s?[’']?s?|production"

INCIDENTS: tuple[Happening, ...] = (
    Happening(
        "event.broken-into", "milestone",
        "compromised|hacked|breached|hijacked|poisoned|backdoored|outage|被黑|攻破|入侵|投毒|劫持|宕机|瘫痪",
        r"(?i:\b(?:was|were|got|had\s+been)\s+(?:compromised|hacked|breached|hijacked|poisoned|backdoored)\b(?!\s+(?:together|into|by\s+hand)\b)|\bsuffered\s+an?\s+[^,.;]{0,24}?outage\b)|(?<!评测)(?<!测试)(?<!基准)被[^，。；]{0,8}?(?:黑了|攻破|入侵|投毒|劫持)|(?:大面积|全球)?宕机|陷入瘫痪",
        kinds="MQO",
        yes=(
            Example("In August the packages of Jules were compromised.", ("milestone | Jules | 2025-08",)),
            Example("8 月，Jules 的插件被人投毒。", ("milestone | Jules | 2025-08",)),
        ),
        no=("The packages of Jules were compromised.", "In August nothing at Jules was compromised.",
            "In August Jules was hacked together over a weekend.", "8 月，Jules 的测试被三个学生攻破。"),
    ),
    Happening(
        "event.went-down", "milestone", "went down",
        r"(?i:\bwent\s+down\b(?=\s*(?:[.;!]|\Z)|\s+with\s+it\b|\s+for\s+(?:[\w.]+\s+){1,4}?(?:minutes|hours?|days?)\b))",
        kinds="MQ", heads=True,
        yes=(Example("In August Jules went down for most of three days.", ("milestone | Jules | 2025-08",)),),
        no=("Jules went down for three days.", "In August the price of Jules went down.", "In August Jules sales went down.",
            "In August Jules never went down."),
    ),
    Happening(
        "event.lost-data", "milestone",
        "deleted|wiped|destroyed|leaked|exposed|erased|删|清空|抹掉|泄露|泄漏",
        rf"(?i:(?<!was )(?<!were )(?<!had )(?<!that )\b(?:(?:deleted|erased)(?=[^.;,]{{0,40}}\b(?:(?:{_THEIRS})\s+(?:\w+\s+){{0,2}}{_DATA}|databases?)\b)|(?:wiped|destroyed)(?=[^.;,]{{0,40}}\b{_DATA}\b)|(?:leaked|exposed)(?=\s+(?:[\w’']+\s+){{0,2}}{_DATA}\b)))"
        r"|(?<!会)(?<!可能)(?<!能)(?:删掉|删除|删了|删光|清空|抹掉)了?(?=[^，。；]{0,8}(?:客户|用户|生产|公司)[^，。；]{0,8}(?:数据|文件|硬盘|仓库|密钥|聊天记录|邮件))|(?<!会)(?<!可能)(?<!能)(?<!否认)(?:泄露|泄漏)了?(?=[^，。；]{0,16}(?:数据|文件|密钥|聊天记录|邮件)(?!的漏洞))",
        kinds="MQO",
        yes=(
            Example("In July the agent of Jules deleted a customer's database.", ("milestone | Jules | 2025-07",)),
            Example("7 月，Jules 的智能体删掉了客户的数据库。", ("milestone | Jules | 2025-07",)),
        ),
        no=("The agent of Jules deleted a customer's database.", "In July Jules never deleted a database.", "7 月，Jules 没有删除任何数据。",
            "In July Google denied that it had leaked passwords.", "In July Google deleted old files.", "7 月，Jules 帮我删掉了一堆旧文件。"),
    ),
    Happening(
        "event.planted", "milestone",
        "slipped|planted|injected|smuggled|hid |hidden|sneaked|植入|注入|塞进|埋",
        r"(?i:(?<!I )(?<!we )\b(?:slipped|planted|injected|smuggled|hid|sneaked)\b(?=[^.;,]{2,50}?\b(?:prompts?|malware|code|backdoors?|instructions?|scripts?)\b[^.;]{0,40}?\b(?:into|inside|in)\b)(?=[^.;]{0,90}\b(?:hidden|malicious|malware|backdoors?|wip(?:es?|ing)|steals?|delet(?:es?|ing))\b))"
        r"|在[^，。；]{1,20}?(?:里|中|内)?(?P<verb>植入|注入|塞进|埋下)了?(?=[^，。；]{0,16}(?:恶意|后门|木马|病毒))",
        kinds="MQ", where=(BEHIND, BEFORE),
        yes=(
            Example("In July somebody slipped a prompt that wipes disks into Jules.", ("milestone | Jules | 2025-07",)),
            Example("8 月，有人在 Jules 的扩展里植入恶意脚本。", ("milestone | Jules | 2025-08",)),
        ),
        no=("Somebody slipped a prompt that wipes disks into Jules.", "In July nobody planted malware in Jules.", "8 月，没有人在 Jules 里植入恶意代码。",
            "In July we slipped new instructions into Jules.", "8 月，我在 Jules 里埋下了一段脚本。"),
    ),
)  # fmt: skip
