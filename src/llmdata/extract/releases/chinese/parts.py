"""What a maker brought out of a thing, or made better of it: `推出 X 的记忆功能`, `X 对语音做了升级`."""

from __future__ import annotations

from llmdata.extract.patterns import Example
from llmdata.extract.releases.chinese.plain import BREAK, ENDS
from llmdata.extract.releases.chinese.wording import Wording

_PART = f"[^{BREAK}、的ⓂⓆⓄⒹⓈ不没未]{{1,10}}?(?:功能|特性|(?<!盈利)(?<!商业)(?<!收费)(?<!付费)(?<!订阅)(?<!合作)(?<!管理)模式)"
_ITS = "(?:能力|功能|体验|界面|语音|搜索|记忆|画质|画面|速度|性能|上下文|推理|编辑器|交互|版面)"

PARTS: tuple[Wording, ...] = (
    Wording(
        "release.feature-brought",
        f"(?P<v>(?:推出|发布|上线|公布|带来|宣布|官宣|开放|放出|恢复)了?)(?P<x>Ⓠ)(?:App)?[里中内]?的?(?:全新|新)?的?{_PART}(?:的(?:回归|上线|到来|恢复|开放|推出|升级|更新|公测|内测))?{ENDS}",
        "功能 模式 特性",
        stage="update",
        yes=(
            Example("6 月，OpenAI 推出了 ChatGPT 的相册功能。", ("ChatGPT | update | 2025-06",)),
            Example("6 月，谷歌宣布了 Gemini 朗读模式的回归。", ("Gemini | update | 2025-06",)),
        ),
        no=(
            "6 月，谷歌没有推出 Gemini 的朗读功能。",
            "6 月，OpenAI 公布了 ChatGPT 的收费模式。",
            "6 月，我上线了 ChatGPT 的朗读功能。",
        ),
    ),
    Wording(
        "release.part-improved",
        f"(?P<x>[ⓂⓆ])(?:又|也|还|再次)?对[^{BREAK}ⓂⓆⓄ]{{0,18}}?{_ITS}(?P<v>(?:进行|[做作])了?(?:一[次轮])?的?[\\u4e00-\\u9fff]{{0,4}}?(?:升级|更新|优化|改版|改进|重构)){ENDS}",
        "升级 更新 优化 改版 改进 重构",
        stage="update",
        yes=(
            Example("6 月，豆包对通话画面做了大幅优化。", ("Doubao | update | 2025-06",)),
            Example("6 月，Kimi 对网页搜索能力进行全面升级。", ("Kimi | update | 2025-06",)),
        ),
        no=(
            "6 月，Kimi 没有对搜索能力进行升级。",
            "6 月，Claude Code 对我的仓库进行了重构。",
            "6 月，我用 Kimi 对官网的搜索功能做了优化。",
        ),
    ),
)  # fmt: skip
