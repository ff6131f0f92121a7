"""Numbers in per cent: what share of a company somebody holds, how much slower or faster somebody was."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_NEARLY = rf"(?:{HEDGES}\s*){{0,8}}\Z"
# People of one kind, perhaps counted, as the subject of a clause.
_PEOPLE = r"(?:(?!(?i:that|found|shows?|and|but|or|in|of|to|when|while|what|which|whether|by)\b)[\w\-]+\s+){0,4}?(?:[a-z]+ers|[a-z]+ors|[a-z]{3,}ists|students|participants|people|coders)"
_PEOPLE_ZH = r"(?:[^，。；：,;\s的里中下让给对找请现示明说][^，。；：,;\s里中下让给对找请现示明说]{0,11})?(?:开发者|程序员|工程师|维护者|贡献者|参与者|受试者|员工|用户|学生|作者|人)"

# A name with capital letters, and such a company's shares.
NAME = r"[A-Z][\w.&-]*(?:\s+[A-Z][\w.&-]*){0,2}?"
SENT = r"(?i:\b(?:sends?|sent|sending|push(?:es|ed|ing)?|driv(?:es|ing)|drove|lift(?:s|ed|ing)?|knock(?:s|ed|ing)?|drag(?:s|ged|ging)?|took|taking)\s+)"
SHARES_OF = rf"(?:(?i:(?:the\s+)?(?:shares|stock|share\s+price)\s+of\s+)(?P<subject_of>{NAME})|(?P<subject>{NAME})(?:['’]s?)?\s+(?i:shares|stock|share\s+price))"
UP = r"(?i:\s+(?:up|higher|soaring|surging|jumping|climbing|rallying|rising)\s+(?:by\s+|as\s+much\s+as\s+|more\s+than\s+)?)"
_DOWN = r"(?i:\s+(?:down|lower|tumbling|plunging|falling|sliding|sinking|dropping)\s+(?:by\s+|as\s+much\s+as\s+|more\s+than\s+)?)"

SHARES: tuple[Measure, ...] = (
    Measure(
        "metric.stake", "stake", ("percent",),
        before=rf"(?:持股|占股|持有|入股|拿[到下走]|获得|换[来得取])(?:比例)?了?(?:[^，。；\d%]{{0,16}}?的?)(?:为|达到?|是)?\s*{_NEARLY}"
        rf"|(?i:\b(?:hold(?:s|ing)?|held|own(?:s|ed|ing)?|bought|buys|buying|took|takes|taking|acquir(?:es|ed|ing)|kept|keeps)\b[^,.;%]{{0,40}}?\s*{_NEARLY})",
        after=r"\s*的?(?:股份|股权)|\s*(?i:(?:stake|share)\b|of\s+(?:(?:its|the\s+company(?:['’]s)?|the\s+firm(?:['’]s)?)\b|the\s+(?:shares|stock|equity)\b|[A-Z]))|\s*(?:[，,。.；;]|\Z)", both=True,
        given=r"股|(?i:\b(?:stakes?|shares?|holds?|holding|held|owns?|owned|per\s?cent|%)\s+(?:of\b|stake|share)|\b(?:stake|shares|holds?|holding|held|owns?|owned|restructur\w+)\b)",
        barred=r"(?i:[^.;]{0,60}?\bfor\s+[^.;]{0,24}?(?:[$€£¥]|\d\s?[bm]|\bbillion)|\s*of\s+(?:\w+\s+){0,3}?(?:users?|market|traffic|code|tokens|jobs|customers|revenue|time|tasks|votes|sales)\b)",
        kinds="O", giver=True, event=None,
        yes=(
            Example("10 月 OpenAI 改制，微软持股约 28%。", ("Microsoft | stake | ~ 28 percent | - | 2025-10",)),
            Example("Microsoft now holds about 28% of OpenAI.", ("Microsoft | stake | ~ 28 percent | - | -",)),
            Example("In June Meta took a 43% stake in Scale AI.", ("Meta | stake | = 43 percent | - | 2025-06",)),
            Example("6 月 Meta 入股 Scale AI，拿到 43% 的股份。", ("Meta | stake | = 43 percent | - | 2025-06",)),
        ),
        no=("Microsoft holds about 28% of the market.", "Microsoft does not hold 28% of OpenAI.", "微软没有持股 28%。",
            "Microsoft took 28% of the votes.", "In June Meta's boss was glad: shares rose 43%.", "NVIDIA's shares fell 28%."),
    ),
    Measure(
        "metric.made-shareholder", "stake", ("percent",),
        before=rf"(?i:\b(?:mak(?:es?|ing)|made|turn(?:s|ed|ing)|leav(?:es?|ing)|left|giv(?:es?|ing)|gave|hand(?:s|ed|ing)|grant(?:s|ed|ing))\s+)(?P<subject>{NAME})(?i:\s+(?:with\s+|into\s+)?(?:an?\s+|the\s+owner\s+of\s+)?){_NEARLY}",
        after=rf"\s*(?:{NAME}\s+)?(?i:(?:share|stake|stock)-?holder|owner|stake|holding|interest)\b|\s*(?i:of\s+)(?:{NAME})(?:\Z|(?=\s*[,.;]))", both=True,
        kinds="O",
        yes=(
            Example("The swap makes SoftBank a 6% Cohere shareholder.", ("SoftBank | stake | = 6 percent | - | -",)),
            Example("In May, a deal left Oracle with a 17% stake in Cohere.", ("Oracle | stake | = 17 percent | - | 2025-05",)),
        ),
        no=("The swap does not make SoftBank a 6% Cohere shareholder.", "The deal gives Oracle a 17% discount.", "The tool makes Oracle 17% faster."),
    ),
    Measure(
        "metric.margin", "margin", ("percent",),
        before=rf"(?i:\b(?:(?:gross|operating|net|profit|serving|inference)\s+)?margins?\b(?!\s+(?:over|between|against|above|ahead|of\s+(?:victory|error)))[^,.;\d%]{{0,60}}?\b(?:of|at|is|was|to|hit|reached|stood\s+at|came\s+to)\s+){_NEARLY}|(?:毛利率?|净利率|利润率|营业利润率)(?:已经?|也|则|就|为|是|升[至到]|提升[至到]|降[至到]|跌[至到]|从[^，。；]{{1,10}}?|{HEDGES}){{0,3}}\s*{_NEARLY}",
        after=r"\s*(?i:(?:gross|operating|net|profit)\s+margins?\b)|\s*的?(?:毛利率|净利率|利润率)",
        unless=r"(?i:\b(?:by\s+an?|error|I|my|won|wins|beat\w*|led|leads)\b)|我", kinds="O",
        yes=(
            Example("Cohere had a gross margin of about 58% in 2025.", ("Cohere | margin | ~ 58 percent | - | 2025",)),
            Example("智谱的毛利率为 58%。", ("Zhipu AI | margin | = 58 percent | - | -",)),
        ),
        no=("Cohere does not have a gross margin of 58%.", "GLM-9 beat it by a margin of 58%.", "智谱的毛利率没有达到 58%。"),
    ),
    Measure(
        "metric.sent-shares-down", "share_price_drop", ("percent",),
        before=rf"{SENT}{SHARES_OF}{_DOWN}{_NEARLY}", kinds="O", event="market",
        yes=(
            Example("The news sent Oracle's stock down 7% in March.", ("Oracle | share_price_drop | = 7 percent | - | 2025-03",)),
        ),
        no=("The news never sent Oracle's stock down 7%.",),
    ),
    Measure(
        "metric.share-price", "share_price_drop", ("percent",),
        before=rf"(?:股价|股票)[^，。；,]{{0,10}}?(?:下?跌|大跌|暴跌|跌[去掉]|重挫|下滑)[了去掉]*\s*{_NEARLY}|(?:一天|单日|当[天日]|盘中|收盘)[^，。；,]{{0,6}}?(?:下?跌|大跌|暴跌|跌[去掉]|重挫)[了去掉]*\s*{_NEARLY}"
        rf"|(?i:\b(?:shares(?!\s+of)|share\s+price|stock)\b[^,.;]{{0,24}}?\b(?:fell|dropped|plunged|tumbled|sank|slid|(?:is|are|was|were|closed)\s+down|lost)\s+(?:by\s+)?{_NEARLY})"
        rf"|(?i:\b(?:shares|stock)\s+of\s+)(?P<subject>{NAME})(?i:\s+(?:have\s+|had\s+|then\s+)?(?:fell|fallen|dropped|plunged|tumbled|sank|slid|slumped|lost|(?:is|are|was|were|closed)\s+down)\s+(?:by\s+)?){_NEARLY}",
        kinds="O", event="market", least=3,
        yes=(
            Example("1 月 27 日，英伟达股价单日下跌近 16%。", ("NVIDIA | share_price_drop | ~ 16 percent | day | 2025-01-27",)),
            Example("In March AMD's shares fell by 16% in a day.", ("AMD | share_price_drop | = 16 percent | day | 2025-03",)),
        ),
        no=("英伟达股价没有下跌 16%。", "英伟达的份额下跌 16%。", "AMD's share of the market fell by 16%."),
    ),
    Measure(
        "metric.slower", "slowdown", ("percent",),
        before=rf"\b(?P<subject>{_PEOPLE}(?:\s+who\s+[^,.;]{{2,30}}?)?)\s+(?:had\s+been|were|was|are|worked|became|took)\s+{_NEARLY}|(?P<subject_zh>{_PEOPLE_ZH})[^，。；：]{{0,18}}?(?:慢|变慢)了?\s*{_NEARLY}|，\s*(?:反而|反倒|却)?(?:更|变)?慢了?\s*{_NEARLY}",
        after=r"\s*(?i:slower|longer)\b|\s*(?:[，,。；;]|\Z)", both=True, given=r"慢|(?i:\b(?:slower|longer)\b)",
        kinds="",
        yes=(
            Example("METR found that 20 seasoned developers were 17% slower with AI tools.", ("20 seasoned developers | slowdown | = 17 percent | - | -",)),
            Example("测试里，老练的程序员用了 AI 之后慢了 17%。", ("老练的程序员 | slowdown | = 17 percent | - | -",)),
        ),
        no=("GPT-9 is 17% slower.", "Developers were not 17% slower.", "测试里，程序员没有慢 17%。", "GPT-9 慢了 17%。"),
    ),
)  # fmt: skip
