"""What somebody spends in all: money that goes somewhere, and what budgets and bills come to."""

from __future__ import annotations

from llmdata.extract.view import Token
from llmdata.grammar.quantities import TOKENS
from llmdata.layout import Sentence
from llmdata.lazily import lazily

# `$40 a month goes on tokens`, `200 元拿去办健身卡`: where money goes.
_GOES_ON = lazily(
    r"\s+(?i:(?:more\s+)?(?:each\s+)?(?:goes|went|going|go|disappears?|vanish(?:es)?|(?:is|was|gets?|got)\s+(?:spent|blown|burned|burnt))\s+(?:on|to(?!\s*[$€£¥₹\d])|into|towards?)\b)"
    r"|\s*(?:都|全|全都)?(?:拿[去来](?!订|买|开|升|用)|[投存砸]进|花在|用在|贴补)"
)
# `put the $200 a month into …`
_PUTS = lazily(
    r"(?i:\b(?:put|puts|putting|pour(?:s|ed)?|sinks?|sank|redirect(?:s|ed)?|mov(?:e|es|ed))\s+(?:the|that|those|my|our|another|these)\s+)\Z"
)
_INTO = lazily(r"\s+(?i:in)?to\b|\s+(?i:towards?)\b")
# Behind them the sums are those of a purse: `my budget, X included, is $100 a month`.
_PURSE = lazily(
    r"(?i:\b(?:budgets?|bills?|spending|expenses|outlay|invoices?|electricity)\b[^.;:]{0,60}?\b(?:is|was|are|were|runs?|ran|comes?|came|stands?|stays?|stood|adds?\s+up)\b[^.;:,]{0,20})\Z"
)
# `what used to cost me $190 a month now costs $41`: what somebody has done, by whatever.
_WHAT_COST = lazily(
    r"(?i:\bwhat\s+(?:once\s+|used\s+to\s+|had\s+|would\s+have\s+|previously\s+)?costs?\b[^.;:]{0,48})\Z"
)
# `在 Claude 上花 150 美元`
_SPENDS_ON = lazily(
    r"在[^，。；]{1,24}[上里](?:面|头)?(?:就|也|都|还|又|总共|一共|大约|大概|平均|每月|每天|得|要|会)*(?:花|砸|烧|用)(?:掉|去|了)?[^，。；]{0,6}\Z"
)
# `X sold a tungsten cube for $50`: what was traded costs that.
_TRADED = lazily(
    r"\b(?:sold|bought|ordered|won|earned|auctioned)\s+(?!(?:at|for|out|in|by|it)\b)(?:(?!(?:plan|subscription|tier|model|version)s?\b)[a-z][\w\-]*\s+){1,5}(?:for|at)\s+\Z"
)
# `I'd tip it $200`: what is held out to a model for its pains.
_TIPS = lazily(
    r"(?i:\b(?:tip(?:s|ped|ping)?|brib(?:es?|ed|ing)|promis(?:es?|ed|ing))\s+(?:(?:it|him|her|them|you|me|(?:the\s+|my\s+)?[\w.\-]+(?:\s+[\d.]+)?)\s+)?(?:an?\s+(?:\w+\s+)?(?:of\s+)?)?)\Z|(?:小费|打赏)[^，。；]{0,6}\Z"
)
# What it costs whoever runs a model himself: `$17 per million tokens when self-hosting`.
_RUN_ONESELF = lazily(
    r"(?i:\bself[- ]?host\w*|\bhost(?:ing|ed)?\s+it\s+(?:your|my|our|them)sel(?:f|ves)|\b(?:on|with)\s+(?:my|our|your|their|his|her|one['’]s)\s+own\s+(?:\w+\s+)?(?:GPUs?|hardware|servers?|machines?|cluster|box|rig|cards?|metal)\b|\brun(?:ning)?\s+(?:it\s+)?(?:locally|at\s+home)\b|\belectricity\b)"
    r"|自托管|自建(?!议)|自己部署|自行部署|本地部署|私有化部署|自己跑|自己搭"
)
# What parts the telling of one cost from that of another.
_PARTS = lazily(
    r"[;；。]|，(?!算|折|合|平均|成本)|,\s|[–—]|\b(?:vs|versus|against|or|but|while|whereas|compared)\b"
)
# `my company pays $40,000 a month for X`: no plan costs so much.
_PAYS = lazily(
    r"(?i:\b(?:I|we|they|he|she|(?:my|our|his|her|their|the|one|a)\s+(?:\w+\s+)?(?:company|employer|team|firm|boss|start-?up|clients?|agency|school|bank|customers?))\s+(?:now\s+|currently\s+|already\s+)?(?:pays?|paid|shells?\s+out|forks?\s+out)\s+(?:[A-Z]\w+\s+)?)\Z"
    r"|(?:公司|团队|老板|客户|企业|单位)[^，。；]{0,16}(?:付|交|掏|花|支付)(?:给)?[^，。；\d]{0,6}\Z"
)
# `For a team of ten X comes to $400 a month`: what all of them pay, unless each is said to.
_MANY = r"(?:[2-9]|\d{2,6}|two|three|four|five|six|eight|ten|twelve|twenty|thirty|fifty|a\s+hundred|hundreds)"
_OF_MANY = lazily(
    rf"(?i:\b(?:for|with)\s+(?:an?|the|my|our|one)\s+(?:\w+\s+)?(?:team|group|company|firm|startup|department|staff|class)\s+of\s+{_MANY}\b"
    rf"|\bfor\s+(?:an?\s+|all\s+|the\s+)?(?<![\d,.]){_MANY}(?![,.]\d)[\s-](?:person|people|man|seats?|users?|developers?|engineers?|employees?|members?|students?)\b(?!\s+(?:minimum|or\s+(?:more|fewer|less)|and\s+up)))"
    r"|(?:[2-9]|\d{2,5}|[二两三四五六八十]|[二三四五]十|上?百)(?:个|名|位)?(?:人|开发者?|工程师|员工|席位|账号)的?(?:小?团队|小组|公司|部门|一起|合计|总共)(?!开发|打造|做|研发|推出|创办)"
)
_EACH_PAYS = lazily(
    r"(?i:\b(?:per|each|every|a)\s+(?:user|seat|person|head|developer|member|employee)\b|/\s*(?:user|seat|person|member|dev)|\beach\b|\bapiece\b)|每人|每席|每个?(?:席位|账号|用户)|人均"
)
# `Ten thousand such calls mean $900`: what so much work comes to.
_OF_WORK = lazily(
    r"(?i:\b(?:[\d,.]+[KkM]?|tens?|hundreds?|thousands?|millions?)\s+(?:of\s+)?(?:such\s+|daily\s+|monthly\s+)?(?:(?:API\s+)?calls|requests|queries|conversations|documents|tickets)\b)"
    r"|\b(?i:that\s+same|such\s+an?|each|every|one|a)\s+(?:API\s+)?call\s+(?:now\s+|then\s+)?(?:costs?|is|comes)\b"
    r"|(?:\d+(?:\.\d+)?[万千]?|[一十百千万]+)次(?:调用|请求|对话|查询)"
)
# `costing $900, to run the benchmark`: what a task comes to.
_TO_DO = lazily(
    r"(?:\s+(?:in\s+all|in\s+total))?,?\s+to\s+(?:run|complete|finish|evaluate|test|solve|process|translate|summari[sz]e|answer|build|write|generate|serve)\b"
)
_NO_PLAN = 1000  # a month, in one of
_DEAR = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD"})

_REACH, _FAR = 96, 240  # characters


def is_outlay(text: str, sentence: Sentence, token: Token) -> bool:
    """Whether a sum is what somebody spends on many things or a habit, not the price of one."""
    if _GOES_ON.match(text, token.end, sentence.end) or _is_run_by_oneself(text, sentence, token):
        return True
    if token.item.period in TOKENS:
        return False
    first = max(sentence.start, token.start - _REACH)
    if _PUTS.search(text, first, token.start) and _INTO.match(text, token.end, sentence.end):
        return True
    if token.item.period is None and (
        _TO_DO.match(text, token.end, sentence.end)
        or _OF_WORK.search(text, max(sentence.start, token.start - _FAR), token.start)
    ):
        return True
    if _is_of_many(text, sentence, token):
        return True
    dear = token.item.amount >= _NO_PLAN and token.item.currency in _DEAR
    if dear and _PAYS.search(text, first, token.start):
        return True
    return any(
        words.search(text, first, token.start)
        for words in (_PURSE, _WHAT_COST, _SPENDS_ON, _TRADED, _TIPS)
    )


def _is_of_many(text: str, sentence: Sentence, token: Token) -> bool:
    """Whether a sum by the month is what so many people pay for all their seats."""
    if token.item.period not in ("month", "year"):
        return False
    start, end = max(sentence.start, token.start - _FAR), min(token.end + _REACH, sentence.end)
    many = _OF_MANY.search(text, start, token.start)
    return many is not None and _EACH_PAYS.search(text, many.end(), end) is None


def _is_run_by_oneself(text: str, sentence: Sentence, token: Token) -> bool:
    """Whether the clause of a sum tells what it costs to run a model on machines of one's own."""
    start, end = max(sentence.start, token.start - _FAR), min(token.end + _FAR, sentence.end)
    for sign in _PARTS.finditer(text, start, token.start):
        start = sign.end()
    stop = _PARTS.search(text, token.end, end)
    return _RUN_ONESELF.search(text, start, stop.start() if stop else end) is not None
