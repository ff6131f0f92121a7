"""States of one number in turn: `400 million users in February, 700 million in August`.

Between two such numbers stand only times, words that go on, and verbs of growth or of standing; a
name among them is whose the second number is.
"""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_WORDS = (
    "and|but|then|while|with|to|from|by|in|at|on|as|for|of|the|a|an|up|down|before|after|since|until|during|"
    "it|its|they|their|he|she|that|this|which|who|there|company|firm|lab|start-?up|figure|number|count|total|"
    "had|has|have|was|were|is|are|been|be|already|only|just|about|around|roughly|nearly|almost|over|some|even|"
    "more|less|than|under|still|now|again|eventually|finally|soon|later|earlier|meanwhile|once|"
    "reach(?:ed|es|ing)?|hits?|hitting|pass(?:ed|es|ing)?|topp?(?:ed|s|ing)|cross(?:ed|es|ing)|climb(?:ed|s|ing)|r(?:ose|ises?|ising|isen)|"
    "gr(?:ew|ows?|own|owing)|jump(?:ed|s|ing)|stood|stands?|ended|ends|closed|finished|went|goes|gone|gets?|got|became|becomes|"
    "mov(?:ed|es|ing)|surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|fell|dropped|doubl(?:ed|es|ing)|tripl(?:ed|ing)|made|came|comes|"
    "followed|follows|manag(?:ed|es)|offers?|offered|gives?|gave|takes?|accepts?|supports?|counted|counts|claims?|claimed|report(?:ed|s)|says?|said|"
    "me|us|you|year|years|month|months|week|weeks|days?|start|end|middle|beginning|close|early|late|mid|summer|autumn|spring|winter|"
    "another|one|two|three|four|five|six|few|half|contributed|contribut(?:es|ing)|accounts?|accounted|also|too|so|respectively|compared|against|versus|vs\\.?|"
    "above|below|past|beyond|well|jobs|people|employees|roles|positions|staff|workers|downloads|stars|subscribers|customers|monthly|weekly|daily|active|window|length|context|tokens|annual|yearly|valuation|annualised|annualized|revenue|users|level|mark|pace|rate|put|estimated"
)
_WORDS_ZH = (
    "到了?|在|于|至|则|就|又|便|都|已经?|还|仅|只|才|约|近|超过?|突破了?|过了?|破了?|达到?了?|升[到至]|涨[到至]了?|增[到至长加]|增长到|攀升|冲[到上]|"
    "变成|成为|为|是|有|之?后|随后|后来|年[初中底末]|月[初中底末]?|而|但|不过|其中|它|其|该公司|公司|这一?数字|这个数字?|数字|同期|当时|彼时|去年|今年|"
    r"(?:[\u4e00-\u9fff]{2,4}|[又再也才])?(?:说|称|透露|披露|宣布|公布|报出)(?:的?是|有)?|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s*(?:说|称|透露|披露|宣布|公布))|"
    r"[\u4e00-\u9fff]{2,4}(?=在[^，。；、\d]{1,14}?(?:说|称|透露|披露|宣布|公布))|"
    r"在[^，。；、\d]{1,10}?(?:活动|大会|发布会|开发者日|峰会|论坛|年会|财报会|电话会|采访|播客|演讲)(?:上|中|里)?|(?:[\u4e00-\u9fff]{1,4})?(?:大会|发布会|开发者日|峰会|论坛|年会|财报会|电话会|活动|演讲)(?:上|中|里|时)?|"
    "如今|现在|目前|眼下|截至|截止|再|快|更|高达|逾|大约|大概|左右|的|了|个|从|由|和|与|及|贡献|用户|上下文|跌[到至]|降[到至]|翻[了]?[一两]?[番倍]?[到至]?|"
    "接近|逼近|扩[展大]?[到至]?了?|升级|进一步|也|却|同样|支持|能|可以?|做到|给到|前者|后者|一年|两年|半年|个月|[环同]比|增长|上[涨升]|下[降滑跌]|提[升高]|减少|回落|一度|早先|此前|之前|起|多|大模型|号称|据说|次"
)
_GAP = lazily(
    rf"(?>\d{{1,4}}(?:\.\d{{1,2}})?\s?[%％]|[\s,，;；、.。:：()（）\-–—“”\"'’*]|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s+(?:said|says|told|put|reported|announced|claimed)\b)|at\s+(?:(?:its|his|the|an?|their)\s+)?(?:\w+\s+){{0,2}}?(?:DevDay|event|conference|summit|keynote|launch|meeting|interview|I/O|call)\b|(?i:(?<![A-Za-z])(?:{_WORDS})(?![A-Za-z]))|{_WORDS_ZH})*+"
)
_STATE = lazily(
    r"(?i:\b(?:to\b|it|they|the\s+(?:company|firm|lab|figure|number|count|total)|reach|hit|pass|top|cross|climb|r[oi]s|gr[eo]w|jump|stood|end|"
    r"close|finish|surpass|exceed|fell|drop|doubl|tripl|up\s+from|down\s+from))|到|超|破|达|升|涨|增|只有|为|是|有|扩|跌|降|翻|它"
)
# Who counts for others has no state of his own (`X 的数字是 7000 万`).
_COUNTERS = frozenset({"media", "evaluator", "public_body"})
_LONGEST = 90  # characters between two numbers


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two numbers: times, words that go on, and perhaps one name."""

    name: Mention | None
    dated: bool
    state: bool


def gap(context: Context, start: int, end: int) -> Gap | None:
    """What parts two numbers where nothing else is told between them."""
    if end - start > _LONGEST:
        return None
    text = context.layout.visible
    names = context.mentions.entities_in(start, end)
    dates = context.mentions.dates_in(start, end)
    if len(names) > 1:
        return None
    rest, at = [], start
    for span in sorted([(d.start, d.end) for d in dates] + [(m.start, m.end) for m in names]):
        if span[0] < at:
            continue
        rest.append(text[at : span[0]])
        at = span[1]
    rest.append(text[at:end])
    if not all(_GAP.fullmatch(part) for part in rest):
        return None
    said = " ".join(rest)
    name = next((m for m in names if m.entity.kind not in _COUNTERS), None)
    return Gap(name, bool(dates), _STATE.search(said) is not None)


# A number was so much before: `, up from $2 million a year ago`, `from $1 billion in January to …`.
_UP_FROM = lazily(rf"\s*[,，(（]?\s*(?i:(?:up|down)\s+from)\s+(?:{HEDGES}\s*){{0,8}}\Z")
# … at a time that stands between: `涨到八月的 50 亿`.
_TO = lazily(
    rf"(?:(?i:\bto)\s+|[到至达成]了?\s*(?:[^，。；]{{0,6}}?(?:月|年|季度?|周|日|[底末初中]|现在|如今)的?\s*)?)(?:{HEDGES}\s*){{0,8}}\Z"
)


# … right behind what it became: `rose to $3 billion from $2 billion in 2024`.
_FROM = lazily(rf"\s+(?i:from)\s+(?:{HEDGES}\s*){{0,8}}")
_BECAME = lazily(rf"(?i:\bto)\s+(?:{HEDGES}\s*){{0,8}}\Z")


def comes_from(text: str, other: Quantity, start: int) -> bool:
    """Whether a number at `start` is what the other before it rose or fell from."""
    if start - other.end > _LONGEST:
        return False
    if _UP_FROM.search(text, other.end, start) is not None:
        return True
    if _FROM.fullmatch(text, other.end, start) is None:
        return False
    return _BECAME.search(text, max(0, other.start - 24), other.start) is not None


# A number behind has a verb of its own: the time behind that is when it held.
_OWN_VERB = lazily(
    r"[^.;。；]{0,48}?(?:,\s*(?:and\s+)?|\b(?:and|but|then)\s+)(?:(?:it|they|had|has|later|then|already|by)\s+){0,2}"
    r"(?:was|were|stood|reached|passed|hit|rose|grew|climbed|jumped|fell|dropped|ended|topped|crossed|exceeded|doubled|tripled|came\s+to)\s[^.;]{0,32}\Z"
)


def goes_on_to(text: str, end: int, start: int) -> bool:
    """Whether a number at `start` is told by a verb of its own behind the one that ends at `end`."""
    return _OWN_VERB.fullmatch(text, end, start) is not None


def leads_to(text: str, end: int, start: int) -> bool:
    """Whether a number at `start` is what the one that ends at `end` became."""
    return start - end <= _LONGEST and _TO.search(text, end, start) is not None


_BEHIND = lazily(
    r"(?:,\s*(?i:(?:first\s+)?(?:reached|hit|passed|announced)))?\s*(?:(?i:in|by|at|on|a|the|end|start|of|late|early|mid-?)\s*|[（(的]){0,8}\Z"
)


# By how much of itself a number rose or fell to the one behind: `下降约 30% 至`, `grew by 15% to`.
_BY = lazily(
    rf"(?:[增涨升降跌滑落长减]|提高)了?\s*(?:{HEDGES}\s*){{0,8}}\Z"
    rf"|(?i:\b(?:rose|risen|gr[eo]w|grown|fell|fallen|jumped|climbed|dropped|slid|surged|increased|decreased|declined|up|down)(?:\s+by)?)\s+(?:{HEDGES}\s*){{0,8}}\Z"
)
_BY_THIS_TO = lazily(r"[\s,，]*(?:[至到]|达到?|(?i:(?:year[ -]on[ -]year\s+)?to\s))")


def is_step(text: str, unit: str | None, start: int, end: int) -> bool:
    """Whether a share is but by how much one number became the other."""
    if unit != "percent" or not _BY_THIS_TO.match(text, end):
        return False
    return _BY.search(text, max(0, start - 24), start) is not None


def dates_behind(context: Context, end: int, last: int) -> list[DateMention]:
    """The time that stands right behind a number (`700 million in August`)."""
    dates = context.mentions.dates_in(end, min(last, end + 24))[:1]
    fits = dates and _BEHIND.match(context.layout.visible[end : dates[0].start])
    return list(dates) if fits else []
