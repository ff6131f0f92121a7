"""What went wrong: data lost, systems broken into, services down."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, Happening
from llmdata.extract.patterns import Example

_DATA = r"(?:databases?|data|disks?|drives?|files?|records|repositor(?:y|ies)|secrets|keys|passwords|e?mails?|conversations|chats)"

INCIDENTS: tuple[Happening, ...] = (
    Happening(
        "event.broken-into", "milestone",
        "compromised|hacked|breached|hijacked|poisoned|backdoored|was down|were down|went down|outage|被黑|攻破|入侵|投毒|劫持|宕机|瘫痪",
        r"(?i:\b(?:was|were|got|had\s+been)\s+(?:compromised|hacked|breached|hijacked|poisoned|backdoored)\b|\bwent\s+down\b(?!\s+(?:to|by|in\s+price|well|a\b))|\bsuffered\s+an?\s+[^,.;]{0,24}?outage\b)|被[^，。；]{0,8}?(?:黑了|攻破|入侵|投毒|劫持)|(?:大面积|全球)?宕机|陷入瘫痪",
        kinds="MQO",
        yes=(
            Example("In August the packages of Jules were compromised.", ("milestone | Jules | 2025-08",)),
            Example("8 月，Jules 的插件被人投毒。", ("milestone | Jules | 2025-08",)),
        ),
        no=("The packages of Jules were compromised.", "In August nothing at Jules was compromised.", "In August the price of Jules went down to $5."),
    ),
    Happening(
        "event.lost-data", "milestone",
        "deleted|wiped|destroyed|leaked|exposed|erased|删|清空|抹掉|泄露|泄漏",
        rf"(?i:(?<!was )(?<!were )\b(?:deleted|wiped|destroyed|leaked|exposed|erased)\b(?=[^.;,]{{0,40}}\b{_DATA}\b))|(?:删掉|删除|删了|删光|清空|抹掉|泄露|泄漏)了?(?=[^，。；]{{0,16}}(?:数据|文件|硬盘|仓库|密钥|聊天记录|邮件))",
        kinds="MQO",
        yes=(
            Example("In July the agent of Jules deleted a customer's database.", ("milestone | Jules | 2025-07",)),
            Example("7 月，Jules 的智能体删掉了客户的数据库。", ("milestone | Jules | 2025-07",)),
        ),
        no=("The agent of Jules deleted a customer's database.", "In July Jules never deleted a database.", "7 月，Jules 没有删除任何数据。"),
    ),
    Happening(
        "event.planted", "milestone",
        "slipped|planted|injected|smuggled|hid a|hidden|got a|植入|注入|塞进|埋",
        r"(?i:\b(?:slipped|planted|injected|smuggled|hid|sneaked|got)\b(?=[^.;,]{2,50}?\b(?:prompts?|malware|code|backdoors?|instructions?|scripts?)\b[^.;]{0,40}?\b(?:into|in|inside)\b))|在[^，。；]{1,20}?(?:里|中|内)?(?P<verb>植入|注入|塞进|埋下)了?(?=[^，。；]{0,16}(?:恶意|脚本|代码|后门|指令|提示))",
        kinds="MQ", where=(BEHIND, BEFORE),
        yes=(
            Example("In July somebody slipped a prompt that wipes disks into Jules.", ("milestone | Jules | 2025-07",)),
            Example("8 月，有人在 Jules 的扩展里植入恶意脚本。", ("milestone | Jules | 2025-08",)),
        ),
        no=("Somebody slipped a prompt that wipes disks into Jules.", "In July nobody planted code in Jules.", "8 月，没有人在 Jules 里植入恶意代码。"),
    ),
)  # fmt: skip
