"""What is given away for a time, and what is cheaper for a time: offers that begin and end."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, EARLIER, TOPIC, Happening
from llmdata.extract.patterns import Example

_SPAN = r"(?:[一两二三四五六半\d]+|整)\s*(?:整)?(?:年|个?月)"
_SPAN_EN = (
    r"(?:an?|one|two|three|six|twelve|\d+)\s+(?:full\s+|whole\s+|entire\s+)?(?:years?|months?)"
)
_OFFER = r"(?:错峰|限时|夜间|首月|新用户|开学|双十一|周年|闲时)?的?(?:优惠|折扣|促销|特惠|特价)(?![券码])(?:活动|期|价)?"
# Behind what costs nothing now: a stop, for whom and where; not what it frees (`free up memory`).
FREE = (
    r"\bfree\b(?=\s*(?:[,.;:!)(]|\Z)|\s+(?:for|of\s+charge|in|on|until|till|this|last|today|worldwide|globally|there|too|again|at\s+last)\b"
    r"|\s+to\s+(?:(?:all|any|every|students|teachers|users|developers|schools|(?:its|the|those|anyone|everyone|everybody)\b)|(?:use|try|download)(?=\s*(?:[,.;:!)]|\Z)|\s+(?:for|in|on|from|until)\b)|(?-i:[A-Z])))"
)

OFFERS: tuple[Happening, ...] = (
    Happening(
        "event.given-away", "pricing",
        "免费|free",
        rf"(?:免费(?:送|赠送|给|用|使用|提供|开放)|[送赠](?:给|了)?[^，。；\d]{{0,12}}?(?={_SPAN}[^，。；]{{0,6}}免费))[^，。；\d]{{0,12}}?{_SPAN}|[对给向][^，。；]{{1,12}}?免费\s*{_SPAN}|(?:变成|变为|改为|转为|改成|变)了?免费(?:的|制)?(?=[，。；]|\Z)"
        rf"|(?i:\b(?:made|makes|making)\s+(?:it|them|the\s+(?:plan|tier|app|subscription))\s+{FREE}|\bfree\s+(?:there\s+|of\s+charge\s+|to\s+\w+\s+){{0,2}}for\s+{_SPAN_EN}\b|\b(?:became|went|turned|is\s+now)\s+{FREE}|\b(?:gave|gives|giving|given)\s+(?:it|them)\s+to\s+[^,.;]{{2,24}}?\s+(?P<verb>free)\b)",
        kinds="MQ", where=(BEFORE, EARLIER, TOPIC), things=True,
        yes=(
            Example("OpenAI 8 月在印度推出 ChatGPT Go，11 月起免费送一年。", ("pricing | ChatGPT Go | 2025-11",)),
            Example("OpenAI 8 月推出 ChatGPT Go。11 月，它干脆对印度用户免费一年。", ("pricing | ChatGPT Go | 2025-11",)),
            Example("OpenAI began to sell ChatGPT Go in August, and since November has been giving it to students free for a year.", ("pricing | ChatGPT Go | 2025-11",)),
            Example("ChatGPT Go went on sale in August, and in November they made it free for a year.", ("pricing | ChatGPT Go | 2025-11",)),
        ),
        no=("ChatGPT Go 没有免费送一年。", "11 月，ChatGPT Go 可能免费送一年。", "In November I used the free ChatGPT Go for a year.", "In May I got Cursor free for a year.",
            "ChatGPT Go is free for a year.", "In May, ChatGPT Go became free and easy.", "In May, ChatGPT Go became free to use memory.",
            "In May, ChatGPT Go ran out, and the patch made it free up memory."),
    ),
    Happening(
        "event.offer", "pricing",
        "优惠|折扣|促销|特惠|特价|discount",
        rf"(?:推出|上线|来了个?|给出了?|开启|开始|启动|开放|恢复|取消|结束|终止|停止|延长|收回)了?[^，。；]{{0,10}}?{_OFFER}|{_OFFER}(?:也|已|就|正式|全面)*(?:开始|上线|结束|取消|到期|终止)|{_OFFER}[^，。；]{{0,8}}?被(?P<verb>取消|终止|收回)"
        r"|(?i:\b(?:introduced|started|launched|began|ended|dropped|scrapped|withdrew|cancell?ed|extended|offered)\s+(?:an?|its|the)\s+(?:[a-z\-]+\s+){0,2}?discounts?\b)",
        kinds="MQO", where=(BEFORE, EARLIER, BEHIND), things=True,
        yes=(
            Example("2 月，DeepSeek 推出错峰优惠。", ("pricing | DeepSeek | 2025-02",)),
            Example("In May Mistral introduced an off-peak discount.", ("pricing | Mistral AI | 2025-05",)),
        ),
        no=("In May I got an off-peak discount from DeepSeek.", "2 月，DeepSeek 没有推出错峰优惠。", "DeepSeek 推出错峰优惠。", "2 月，我用 DeepSeek 的优惠券。", "6 月，Kimi 上线了领优惠券的页面。",
            "DeepSeek 在三月出了新价，6 月我把优惠活动取消了。"),
    ),
)  # fmt: skip
