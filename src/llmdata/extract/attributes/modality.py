"""What a model makes or reads besides text, where the words beside its name say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.cues import Cues
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_M = r"(?:大?(?:语言)?模型|models?|LLMs?|generators?|systems?)"
_WORDS: tuple[tuple[str, str], ...] = (
    ("multimodal", rf"(?:multi-?modal|omni-?modal|多模态|全模态)(?:\s*{_M})?|vision(?:[- ]language)?\s+{_M}|VLMs?\b|视觉(?:语言|理解)?{_M}"),
    ("image", rf"(?:text-to-image|image(?:[- ](?:generation|generating|editing))?)\s+{_M}|(?:文生图|图像(?:生成|编辑)?|生图|绘图|图片生成){_M}"),
    ("video", rf"(?:text-to-video|image-to-video|video(?:[- ](?:generation|generating))?)\s+{_M}|(?:文生视频|视频(?:生成)?){_M}"),
    ("audio", rf"(?:text-to-speech|speech-to-text|speech(?:[- ](?:recognition|synthesis|generation))?|voice|audio|music(?:[- ]generation)?|transcription|TTS)\s+{_M}|(?:语音(?:合成|识别|克隆)?|音乐(?:生成)?|音频){_M}"),
)  # fmt: skip
_ANY = "|".join(f"(?P<{name}>{words})" for name, words in _WORDS)
_CUES = Cues(
    "modal|模态|vision|vlm|视觉|image|文生|图|video|视频|speech|voice|audio|music|tts|语音|音乐|音频"
)
_BEFORE = lazily(
    rf"(?<![A-Za-z])(?:{_ANY})\s*(?:的|,|，|:|：|called|named)?\s*[“\"「]?\Z", re.IGNORECASE
)
_BEHIND = lazily(
    r"\s*(?:[,，]\s*|是|\bis\s+|\bwas\s+|\bare\s+)?(?:(?:an?|the|its|their|our|also|natively|new|first|native|open|open[- ]weights?|open[- ]source|small|large|[A-Z]\w+(?:'s|’s)|\d+B)\s+){0,5}"
    rf"(?:一个|一款|首个|首款|新|全新|原生|开源|最新|的)*\s*(?:{_ANY})(?![A-Za-z])",
    re.IGNORECASE,
)
_DENIED = lazily(r"不|没有|非|(?i:\bnot\b|n't\b|\bno\b|\bwithout\b)")


def stated_modality(context: Context, view: View) -> Iterator[tuple[Mention, str, tuple[int, int]]]:
    """The models of a sentence whose modality stands right before or behind their name."""
    text, sentence = context.layout.visible, view.sentence
    if context.layout.sentence_at(sentence.start) not in context.cues[_CUES]:
        return
    for index, token in enumerate(view.tokens):
        if token.kind != "M" or token.item.entity.modality:
            continue
        start = max(sentence.start, token.start - 60)
        before = _BEFORE.search(text[start : token.start])
        if before and before.lastgroup and not _DENIED.search(text[start:][: before.start()][-6:]):
            first, last = before.span(before.lastgroup)
            yield token.item, before.lastgroup, (start + first, start + last)
            continue
        behind = _BEHIND.match(text, token.end, sentence.end)
        if behind and behind.lastgroup and not _DENIED.search(behind.group()):
            listed = re.search(r"(?:M,?&)*\Z", view.string[:index])
            for other in view.tokens[listed.start() if listed else index : index + 1]:
                if other.kind == "M" and not other.item.entity.modality:
                    yield other.item, behind.lastgroup, behind.span(behind.lastgroup)
