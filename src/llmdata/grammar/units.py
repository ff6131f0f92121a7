"""What is counted: singular English units by the words for them in English and Chinese."""

from __future__ import annotations

# Singular English units by the words for what is counted.
UNITS: tuple[tuple[str, str], ...] = (
    (
        "user",
        r"用户|(?i:users?\b|people\b(?=[^,.;]{0,24}?\bus(?:e|es|ed|ing)\b))|人(?=[^，。；]{0,6}(?:在用|使用))",
    ),
    ("sign-up", r"注册|(?i:sign[- ]?ups?\b|registrations?\b|account\s+creations?\b)"),
    ("prompt", r"(?i:prompts?\b|quer(?:y|ies)\b|messages?\b)"),
    ("employee", r"(?:正式)?(?:员工|雇员)|(?i:employees?\b|staff(?:ers)?\b|workers?\b(?=\s+at\b))"),
    ("download", r"下载|(?i:downloads?\b)"),
    (
        "GPU hour",
        r"GPU\s*(?:计算)?(?:小时|卡时|时)|(?i:GPU[\s-]*hours?\b)|(?:(?<=[AHBV]\d00[\s-])|(?<=[AHBV]\d00))(?:小时|(?i:hours?\b))|卡时",
    ),
    (
        "GPU",
        r"(?:[AHBV]\d00s?|GB\d00s?)(?![A-Za-z\d])(?!\s*(?i:GPUs?|hours?|小?时|卡时))|GPUs?(?![A-Za-z])(?!\s*(?:计算)?(?:小?时|卡时|(?i:[\s-]*hours?)))|显卡|(?<=张)卡(?![片牌通带])",
    ),
    ("token", r"词元|令牌|(?i:tok(?:en)?s?\b|tok(?:en)?s?(?=[\u4e00-\u9fff]))"),
    ("tool", r"小?工具|(?i:tools?\b)"),
    ("post", r"文章|博文|帖子|博客|(?i:(?:blog\s+)?posts?\b|articles?\b|entries\b)"),
    ("organization", r"组织|团体|机构|(?i:organi[sz]ations?\b|groups?\b|NGOs?\b)"),
    ("character", r"汉?字(?![数母节体符段典幕号样面眼])|(?i:(?:Chinese\s+)?characters?\b)"),
    ("problem", r"(?:道)?(?:题目?|问题)|(?i:problems?\b|questions?\b)"),
    ("request", r"请求|(?i:requests?\b)"),
    (
        "image",
        r"图(?:片|像|画)?(?![书表谱标])|(?i:(?:images?|pictures?)\b(?!\s+(?:models?|generat|edit)))",
    ),
    (
        "model",
        r"(?i:derivative\s+models?\b|derivatives\b|models?\s+(?:derived\s+from|built\s+on|based\s+on)\b)",
    ),
    (
        "person",
        r"(?:名人|学者|科学家|艺术家|公众人物|知名人士|人士)(?:[和与及、](?:名人|学者|科学家|艺术家|公众人物|专家|人士))?|(?i:(?:public\s+figures|scientists|academics|celebrities|signatories)\b|people\b(?=[^.;\n]{0,80}?\bsign(?:ed)?\s+(?:an?|the)\b))",
    ),
    ("minute", r"分钟|(?i:minutes?\b|mins?\b)"),
    ("hour", r"小时|(?i:hours?\b|hrs?\b)"),
    ("day", r"天(?!然)|日(?!元|圆|活)|(?i:days?\b)"),
    ("week", r"周(?!活|年)|星期|(?i:weeks?\b)"),
    ("month", r"月(?!活)|(?i:months?\b)"),
    ("percent", r"%|(?i:per\s?cent\b)"),
    ("star", r"星标|(?<=颗)小?星星?|(?i:(?<![-\w])stars?\b(?!-))"),
    ("customer", r"客户(?!端|经理|服务)|(?i:customers?\b)"),
    ("subscriber", r"订户|订阅者|(?i:subscribers?\b)"),
    ("server", r"服务器|(?i:servers?\b)"),
    ("plugin", r"插件|(?i:plug-?ins?\b)"),
    ("gigabyte", r"(?:GB|GiB)(?![A-Za-z\d])|(?i:gigabytes?\b)"),
    ("terawatt-hour", r"太瓦时|TWh\b|(?i:terawatt[\s-]hours?\b)"),
    ("gigawatt-hour", r"吉瓦时|GWh\b|(?i:gigawatt[\s-]hours?\b)"),
    ("megawatt-hour", r"兆瓦时|MWh\b|(?i:megawatt[\s-]hours?\b)"),
    ("kilowatt-hour", r"千瓦时|度电|kWh\b|(?i:kilowatt[\s-]hours?\b)"),
    ("watt-hour", r"瓦时|Wh\b|(?i:watt[\s-]hours?\b)"),
    ("gigawatt", r"吉瓦|GW\b|(?i:gigawatts?\b)"),
    ("megawatt", r"兆瓦|MW\b|(?i:megawatts?\b)"),
    ("millilitre", r"毫升|ml\b|(?i:millilit(?:er|re)s?\b)"),
    ("millisecond", r"毫秒|ms\b|(?i:milliseconds?\b)"),
    ("second", r"秒(?!杀)|(?i:seconds?\b)"),
    ("point", r"分(?![钟之别类析布配位]|\d)|(?i:points?\b|Elo\b)"),
)
# Alternatives are tried one by one: most places are passed by at the sight of their first sign.
_FIRST = "[请名学科艺公知图卡正员雇IiDdMm用人注下显词令小工文博帖组团机汉字道题问分天日周星月%UuSsſPpRrDdGgTtBbAaEeOoNnCcQqMmHhWwVvKk订插客服太吉兆千瓦毫秒度]"
UNIT = rf"(?={_FIRST})(?:{'|'.join(f'(?P<u{i}>{words})' for i, (_, words) in enumerate(UNITS))})"
