"""What is not asked yet and is settled all the same: `X will cost $20 a month`, `X 将每月收取 20 美元`.

Who announces a thing says so of its price. Where a sentence guesses, or speaks of a time to come, it foretells.
"""

from __future__ import annotations

from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# … not what it will rise to: till then something else is the price.
_WILL_COST = lazily(
    r"will\s+(?:also\s+|now\s+|initially\s+|still\s+)?(?:cost|be\s+(?:priced|sold|offered|available)\s+(?:at|for|from)|sell\s+(?:for|at)|retail\s+(?:for|at)|go\s+for|start\s+at|charge)\b"
    r"|将(?:会)?(?:以|按|对|向)?[^，。；\d]{0,10}?(?:收取|收费|售价|定价|发售|开售|出售)|(?<=价)将(?:会)?(?:是|为|定为|定在)|(?<=[月年]费)将(?:会)?(?:是|为|定为|定在)"
)
_FORETOLD = lazily(
    r"(?i:\b(?:by|in|until|before|around)\s+(?:the\s+year\s+)?20[2-9]\d\b|\bin\s+(?:\w+\s+){1,2}(?:years?|decades?|months?)\b|\bby\s+then\b"
    r"|\b(?:next|coming)\s+(?:year|decade|spring|summer|autumn|fall|winter|generation)\b|\b(?:some\s?day|one\s+day|eventually|soon(?:er)?|sometime|probably|likely|perhaps|maybe|might|could|would|should|if|when|once|unless|until|whether|never|not|nobody"
    r"|rumou?r\w*|reported\w*|expect\w*|predict\w*|forecast\w*|guess\w*|bet|thinks?|believe\w*|hope\w*|imagin\w*|suppos\w*|analysts?)\b)|\b(?:may|I)\b"
    r"|明年|后年|来年|未来|日后|以后|今后|届时|早晚|迟早|可能|或许|也许|大概|应该|预计|估计|预测|有望|据传|传闻|如果|若|一旦|假如|等到|之?后将|涨|上调|提价|降|下调|下个?[月季]|20[2-9]\d\s*年"
)


def is_announced(text: str, view: View, token: Token) -> bool:
    """Whether the word for what is to come, at a token, leads in a price that is settled."""
    if not _WILL_COST.match(text, token.start, view.sentence.end):
        return False
    return _FORETOLD.search(text, view.sentence.start, view.sentence.end) is None
