"""Names of the review, to be set in bold, in links or in quotation marks."""

import re
from collections.abc import Callable

NAMES = (
    "Claude 3.7 Sonnet", "Claude Opus 4.5", "Claude Code for Web", "ChatGPT Pro", "Codex Cloud",
    "DeepSeek R1", "DeepSeek 3", "GPT-4o", "Gemini 2.5 Flash Image", "Google AI Ultra", "Jules",
    "Llama 3.3 70B", "Llama 4", "Mistral Small 3", "Model Context Protocol", "Nano Banana Pro",
    "Qwen-Image-Edit", "gpt-image-1-mini", "gpt-image-1.5", "gpt-oss-120B", "o1-mini", "o3-mini",
    "o4-mini",
)  # fmt: skip
_ANY = "|".join(sorted(map(re.escape, NAMES), key=len, reverse=True))
_NAME = re.compile(rf"(?<![\w./-])(?:{_ANY})(?![\w-]|\.\d| (?:Pro|Max|Thinking|CLI|Scout))")


def decorated(pattern: str) -> Callable[[str], str]:
    """A change of a text that puts its names in a pattern such as `**{}**`."""
    return lambda text: _NAME.sub(lambda match: pattern.format(match[0]), text)
