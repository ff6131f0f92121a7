"""The clause in which a name stands, as the signs of a model look at it."""

from __future__ import annotations

from typing import NamedTuple

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.entities import Mention

_BEFORE = 48  # characters before a name that say what it is
_REACH = 100  # … and behind it, in which its clause tells of it
_ENDS = lazily(r"[;；。]|,\s+(?:while|whereas|but|though|although)\b|\s+(?:while|whereas)\b")
# A place, a means or a user of a model stands behind such words.
_NO_SUBJECT = lazily(
    r"(?i:\b(?:on|in|at|via|through|with|inside|under|into|onto|using|by|from|within|powered\s+by|like)\s+(?:(?:the|its|their|our|an?|his|new|your)\s+){0,2})[“\"'*]*\Z"
    r"|(?:在|于|用|经|通过|经由|接入|基于|搭载|装上|跑在|登陆|借助|使用|换成|放到|搬到|部署到|之于|为|给|把|让)了?\s*[“「『《]?\Z"
)
# … and such words stand behind it.
_A_PLACE = lazily(
    r"\s*[”」』》]?\s*(?:平台|上(?!线|架|市|榜|周|个?月|半?年)|里(?!程)|中(?!文|国)|端侧)"
)
# What another thing does with what has such: `Foo 2 runs GPT-5`, `Foo 2 搭载 GPT-5`.
_USES = lazily(
    r"(?i:\b(?:runs?|ran|running|serves?|served|hosts?|hosted|offers?|offered|supports?|supported|uses?|used|lists?|listed|sells?|resells?|charges?|integrat\w+|powers|bundles?|wraps|routes?|draws|watts?|faster|slower|quantized)\b)"
    r"|搭载|运行|支持|接入|调用|内置|集成|跑(?!分)|部署|提供|托管|收录|功耗"
)


class Clause(NamedTuple):
    """A name at `[start, end)` of a text, in its sentence `[first, last)`; `before` is where the words begin
    that say what it is, `stop` where its clause ends or speaks of another model."""

    text: str
    mentions: Mentions
    first: int
    before: int
    start: int
    end: int
    stop: int
    last: int

    @property
    def is_about_it(self) -> bool:
        """Whether the name is what the clause tells of, not where that is or what runs it."""
        return not (
            _NO_SUBJECT.search(self.text, self.before, self.start)
            or _A_PLACE.match(self.text, self.end, self.last)
            or _USES.search(self.text, self.end, self.stop)
        )


def clause(layout: Layout, mentions: Mentions, start: int, end: int, until: int) -> Clause:
    """The clause of the name at `[start, end)`; at `until` the next name begins that may be a model's."""
    sentence = layout.sentences[layout.sentence_at(start)]
    stop = min(until, sentence.end, end + _REACH)
    others = [m for m in mentions.entities_in(end, stop) if m.entity.type == "model"]
    stop = others[0].start if others else stop
    sign = _ENDS.search(layout.visible, end, stop)
    return Clause(
        layout.visible,
        mentions,
        sentence.start,
        max(sentence.start, start - _BEFORE),
        start,
        end,
        sign.start() if sign else stop,
        sentence.end,
    )


def is_known_model(mention: Mention) -> bool:
    """Whether a mention is that of a model which the registry knows."""
    return mention.entity.type == "model" and not mention.guessed
