"""What is only rumoured, talked over or attempted: told by a text, but claimed by nobody."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.layout import Sentence

_RUMOUR = re.compile(
    r"传闻|谣传|盛传|流传|传言|坊间|据传|风传|小道消息|未(?:经|获|被|得到)*证实|(?:没有|没|未|拒绝|不予|不愿)(?:予以?)?(?:确认|置评|证实)|洽谈|磋商中|谈判中"
    r"|(?i:\b(?:rumou?r\w*|in\s+(?:early\s+|late[- ]stage\s+|advanced\s+)?(?:talks|discussions|negotiations)|unconfirmed|gossip|"
    r"(?:is|are|was|were|be)\s+said\s+to\s+(?:be\s+)?(?:in\s+talks|consider\w*|seek\w*|look\w*|weigh\w*|plan\w*|want)|"
    r"(?:considering|weighing|mulling|exploring|eyeing|seeking)\s+(?:an?|to|the|its|new|another)\b|"
    r"(?:declin|refus)(?:ed|es)\s+to\s+(?:confirm|comment)|(?:would|has|have|had)(?:\s+not|n['’]t)\s+confirm(?:ed)?)\b)"
)
_ATTEMPT = re.compile(
    r"(?:曾|一度|原本)?(?:想|试图|企图|有意|谋求|寻求|欲|意图)(?:要|全资|以[^，。；]{1,12})?\s*\Z"
    r"|(?i:\b(?:tr(?:ied|ies|ying)|sought|seeks?|wanted|wants|failed|hop(?:ed|es|ing)|attempt(?:ed|s|ing)?|offer(?:ed|s)|propos(?:ed|es|al)|"
    r"bid|threaten(?:ed|s)?|consider(?:ed|s)?|in\s+talks|close)\s+(?:to\s+)?(?:be\s+)?)\Z"
)
_REACH = 24  # characters before a verb in which an attempt at it stands
_STOP = re.compile(r"[；;]")


def is_hearsay(context: Context, sentence: Sentence, start: int, end: int) -> bool:
    """Whether words stand in a stretch of their sentence that tells rumours and talks."""
    text = context.layout.visible
    match = _RUMOUR.search(text, sentence.start, sentence.end)
    while match is not None:
        first, last = sorted(((match.start(), match.end()), (start, end)))
        if _STOP.search(text, first[1], last[0]) is None:
            return True
        match = _RUMOUR.search(text, match.end(), sentence.end)
    return False


def is_attempt(context: Context, sentence: Sentence, start: int) -> bool:
    """Whether what a verb tells was but tried (`曾想收购`, `tried to buy`)."""
    first = max(sentence.start, start - _REACH)
    return _ATTEMPT.search(context.layout.visible, first, start) is not None
