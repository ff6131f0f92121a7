"""Words that head what is but expected: plans, forecasts, rumours, wishes."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, headings

# What heads things that are still to come …
_TO_COME = re.compile(
    r"(?i:\b(?:(?:20\d\d|release|future|next\s+year(?:['’]s)?)\s+plans|plans\s+for\s+(?:20\d\d|the\s+(?:coming|next|future)|next)|road-?maps?|(?<!microsoft )outlooks?|forecasts?|predictions?|expectations?|(?<!than )(?<!as )expected|wish\s?lists?|rumou?rs?|upcoming|planned"
    r"|coming(?:\s+(?:soon|next|up|in)\b|\s*\Z)|(?:is|are|to|yet\s+to|still\s+to)\s+com(?:e|ing)\b|(?:what['’]?s|what\s+is|what\s+comes|up)\s+next|what\s+to\s+expect|(?:look\w*|years?|months?)\s+ahead|ahead\s+of\s+us|next\s+year|not\s+(?:yet\s+)?(?:out|here|released)|due\s+in)\b)"
    r"|展望|前瞻|预测|預測|预告|預告|预期|預期|期待|规划|規劃|路线图|路線圖|传闻|傳聞|爆料|即将|即將|明年|猜想|愿望|待发布|尚未"
    r"|(?:\d\s*年|明年|未来|未來|后续|下一?步|发布|發布|产品|產品)的?(?:计划|計劃|計畫)|(?:计划|計劃|計畫)(?:中|发布|發布|推出|上线|上線)"
)
# … unless it heads what has been, too.
_LOOKS_BACK = re.compile(
    r"(?i:\b(?:review|recap|retrospect\w*|look(?:ing|ed)?\s+back|years?\s+in|so\s+far|kept|came\s+true|hindsight)\b)|回顾|回顧|总结|總結|盘点|盤點|复盘|兑现|回看"
)


def is_headed_to_come(context: Context, grid: Grid) -> bool:
    """Whether a table stands under a heading of what is to come."""
    text = context.layout.visible
    for block in headings(context, grid):
        if _LOOKS_BACK.search(text, block.start, block.end):
            return False
        if _TO_COME.search(text, block.start, block.end):
            return True
    return False
