"""Numbers in per cent: what share of a company somebody holds, how much slower or faster somebody was."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_NEARLY = rf"(?:{HEDGES}\s*){{0,8}}\Z"
# People of one kind, perhaps counted, as the subject of a clause.
_PEOPLE = r"(?:(?!(?i:that|found|shows?|and|but|or|in|of|to|when|while|what|which|whether|by)\b)[\w\-]+\s+){0,4}?(?:[a-z]+ers|[a-z]+ors|[a-z]{3,}ists|students|participants|people|coders)"
_PEOPLE_ZH = r"(?:[^，。；：,;\s的里中下让给对找请现示明说][^，。；：,;\s里中下让给对找请现示明说]{0,11})?(?:开发者|程序员|工程师|维护者|贡献者|参与者|受试者|员工|用户|学生|作者|人)"

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
        "metric.share-price", "share_price_drop", ("percent",),
        before=rf"(?:股价|股票)[^，。；,]{{0,10}}?(?:下?跌|大跌|暴跌|跌[去掉]|重挫|下滑)[了去掉]*\s*{_NEARLY}|(?:一天|单日|当[天日]|盘中|收盘)[^，。；,]{{0,6}}?(?:下?跌|大跌|暴跌|跌[去掉]|重挫)[了去掉]*\s*{_NEARLY}"
        rf"|(?i:\b(?:shares(?!\s+of)|share\s+price|stock)\b[^,.;]{{0,24}}?\b(?:fell|dropped|plunged|tumbled|sank|slid|(?:was|were|closed)\s+down|lost)\s+(?:by\s+)?{_NEARLY})",
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
