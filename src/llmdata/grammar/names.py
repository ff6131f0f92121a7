"""The grammar of model names: HEAD (separator VERSION | WORD | SIZE)*.

A family gives a head (`Claude`) and its habits; this module reads what follows the head and says
how the whole is spelt canonically. It knows the shape of names, not whose they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from llmdata.lazily import lazily

# Words that continue a name also in lower case behind a space (`o3 mini`); others must be
# capitalized there, since `Claude 3 preview` may just be a preview.
LOWER = frozenset({"mini", "nano", "pro", "turbo", "lite", "flash", "ultra", "max"})
# What follows a number that is no version: a date, an amount, a count.
NO_VERSION = (
    r"(?!\d|\.\d|[ ]?(?:年|月|日|号|个|個|美元|美金|元|倍|亿|億|万|萬|千|百|%|％|名(?![列为叫次])|位(?![列居于置])|篇|款|项|種|种|次(?![之席])|小时|分钟|天|周|档|折|GB|MB|TB|[KMBTkx]\b"
    r"|[/／][ ]?\d[\d.]*[ ]?(?:美元|美金|元|刀|块)|million|billion|cents?\b|dollars?\b|yuan\b|euros?\b|tokens?|percent|times|years?|months?|weeks?|days?|hours?|minutes?|users?|people|models?\s+(?:were|are)))"
)
# … but the size of the model in Chinese behind a version that a hyphen ties: `Step-1 千亿参数模型`.
_BEFORE_SIZE = (
    r"(?:(?<=-\d)|(?<=-\d\d)|(?<=-\d\.\d))"
    r"(?=[ ]?(?:[十百千万]?[亿億])(?:级别?|規模|规模)?的?(?:参数|參數|大?模型|MoE|旗舰))"
)
_VERSION = lazily(
    rf"[ \-]?(?P<v>(?P<l>[A-Za-z])?\d{{1,3}}(?:\.\d{{1,2}})*(?P<s>[a-wyzA-WYZ])?)(?:{NO_VERSION}|{_BEFORE_SIZE})(?![A-Za-z0-9])"
)
# `Claude3.7Sonnet`, `Grok4Fast`: written so amid Chinese, and by the lazy.
_GLUED = lazily(
    r"[ \-]?(?P<v>(?P<l>[A-Za-z])?\d{1,2}(?:\.\d{1,2})*)(?P<s>)(?=(?P<w>[A-Za-z]{2,12})(?![A-Za-z]))"
)
_DASHED = lazily(
    r"-(?P<v>\d-\d)(?=-[a-z]|-20\d{6}|(?<=[a-z]-\d-\d)(?![\w.\-]))"
)  # `claude-3-5-sonnet`, as services write it
# … of which those that are active may be all that a name tells (`Hunyuan-A13B`), and which stands
# behind a colon where a model is called by its tag (`ollama run qwen3:8b`).
_SIZE = lazily(
    r"(?:[ \-]?|(?<=[a-z0-9]):(?=\d+(?:\.\d+)?b))(?P<z>(?!0+(?:\.0+)?[A-Za-z])(?:\d+x)?\d+(?:\.\d+)?[BbTM](?:-[Aa]\d+(?:\.\d+)?[Bb])?|(?<=[ \-])A\d+(?:\.\d+)?B)(?![A-Za-z0-9])"
)
# The window of its context tells which of its like a name is, behind a word of one without a
# version (`Doubao Pro 32k`) or a hyphen (`gpt-4-32k`, as services write it).
_WINDOW = lazily(
    r"[ \-](?P<z>(?:4|8|16|32|64|128|192|200|256|512)[kK])(?![A-Za-z0-9]|[\s-]*(?:(?i:tokens?|context|words?|window|characters?|users?|downloads?|stars?)\b|上下文|字))"
)
_STAMP = lazily(
    r" (?P<m>(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|00\d)(?![\d.A-Za-z%]|\s*(?:年|个|万|元))|-(?P<t>\d{4}(?:-\d\d-\d\d|\d{2}|\d{4})?|00\d)(?![\dA-Za-z]|\.\w)"
)
_WORD = lazily(
    r"(?P<sep>[ \-]|)(?P<w>[A-Za-z]+(?:[ \-](?=Think)Think)?\+?)(?![A-Za-z]|\d(?!\d*(?:\.\d)?B\b|\d?(?:\.\d{1,2})?(?![A-Za-z0-9])))"
)
# As services write it, a name that points at the newest of its like: `mistral-large-latest`.
_POINTER = lazily(r"-latest(?![A-Za-z0-9\-])")
# `DeepSeek-CoderV2`: the letter of a version tied to a word.
_TIED = lazily(
    r"(?P<sep>[ \-])(?P<w>[A-Z][a-z]{2,12})(?=[A-Z]\d{1,2}(?:\.\d{1,2})?(?![A-Za-z0-9]))"
)
_LETTER_APART = lazily(rf"[ \-](?P<l>[A-Z]) (?P<v>\d\.\d){NO_VERSION}(?![A-Za-z0-9])")
_REVISION = lazily(r"[ \-](?P<r>[vV]\d(?:\.\d{1,2})?)(?![A-Za-z0-9]|\.\d)")
_BRACKETED = lazily(r"(?P<sep>[ ]?)\[(?P<w>[A-Za-z]+)\]")  # `FLUX.1 [dev]`
_UNKNOWN = lazily(
    r"-(?P<w>[A-Z]{1,2}|[A-Z][a-z]{2,15}|[A-Z]{3,4}(?=-\d+(?:\.\d+)?[BM](?![A-Za-z0-9])))(?=-[A-Z\d])"
)
# A word that nobody knows closes a name, if hyphens tie all of it (`GLM-9-Foo`) and it says nothing of what
# is like the model, made of it or about it.
_UNKNOWN_LAST = lazily(
    r"-(?P<w>(?!(?:Powered|Based|Class|Style|Level|Like|Era|Compatible|Native|Only|First|Ready|Driven|Backed|Sized|Enabled|Grade|Quality|Generation|Generated|Assisted|Inspired|Series|Family"
    r"|Bench|Benchmark|Arena|Launch|Release|Update|Upgrade|Day|Killer|Moment|Teams?|Models?|Wrapper|Clone|Fork|Integration|Support|Plugin|Bot|Apps?|Users?|Paper|Report|Card|Demo|Prompt|Moments?|Effect|Hype)(?![a-z]))"
    r"[A-Z][a-z]{2,15})(?![A-Za-z0-9\-'’]|\.\w)"
)
# … nor is it named where it is said that there is none: `没出什么 GLM-9-Foo`, `there is no GLM-9-Foo`.
_NO_SUCH = lazily(
    r"(?:没有?(?:[出发做推][过布出]?)?(?:什么|叫做?)|不存在(?:什么)?)\s*[“「\"]?[A-Za-z0-9.\-]+\Z|\b(?i:no(?:\s+such\s+thing\s+as)?(?:\s+an?)?)\s+[A-Za-z0-9.\-]+\Z"
)
_NEAR = 40  # characters before the end of a name in which that stands
# What any part of a name begins with; without a number it can only be a word.
_PART = lazily(r"[ \-:]?(?:(?P<n>[A-Za-z]?\d)|\[?[A-Za-z])")
_BILLIONS = lazily(r"(?:(?P<x>\d+)x)?(?P<n>\d+(?:\.\d+)?)(?P<u>[BTM])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameHabits:
    """How a family spells its names."""

    head: str
    join: str = " "
    words: Mapping[str, str] = field(default_factory=dict)  # lower case → canonical: own words
    common: Mapping[str, str] = field(default_factory=dict)  # words that any family may use
    version_letters: frozenset[str] = frozenset()
    glued: bool = False
    needs_version: bool = False
    order: str | None = None  # what comes first: the version or a word; else as it stands
    tiers: frozenset[str] = frozenset()
    tiers_first_from: float | None = None

    def canonical(self, word: str) -> str | None:
        """The spelling of a variant word, the family's own or one that any may use."""
        low = word.lower()
        return self.words.get(low) or self.common.get(low)

    @property
    def word_join(self) -> str:
        """What stands before a variant word in a canonical name."""
        return (
            " "
            if self.join == " " or (self.head.isupper() and self.head.startswith("GPT"))
            else "-"
        )


@dataclass(frozen=True, slots=True)
class ModelName:
    """A parsed name: head, version and what distinguishes the variant."""

    habits: NameHabits
    version: str | None = None
    words: tuple[str, ...] = ()
    size: str | None = None
    stamp: str | None = None
    word_first: bool = False  # `Mistral Small 3`: the word stands before the version

    @property
    def is_bare_version(self) -> bool:
        return self.version is not None and not (self.words or self.size or self.stamp)

    @property
    def billions(self) -> float | None:
        """The size that the name states, in billions of parameters."""
        match = _BILLIONS.match(self.size or "")
        if match is None:
            return None
        factor = {"B": 1.0, "T": 1000.0, "M": 0.001}[match["u"].upper()]
        return float(match["n"]) * factor * int(match["x"] or 1)

    @property
    def canonical(self) -> str:
        """The one spelling under which all spellings of this name meet."""
        habits = self.habits
        head, gap = habits.head, habits.word_join
        words = list(self.words)
        tail = [part for part in (self.size, self.stamp) if part]
        if (self.size or "").endswith("K"):  # a window
            whole = replace(self, size=None, stamp=None).canonical
            return gap.join(["-".join([whole, tail[0]]), *tail[1:]])
        if self.version is None:
            return gap.join([head, *words, *tail])
        own = bool(words) and words[0].lower() in habits.words
        first = own if habits.order == "word" else self.word_first and habits.order != "version"
        if words and words[0] in habits.tiers and habits.tiers_first_from is not None:
            # A family that changed the order of its names has one order for each version.
            first = _numeric(self.version) >= habits.tiers_first_from
        if first and words:
            return gap.join([head, words[0], self.version, *words[1:], *tail])
        return gap.join([f"{head}{habits.join}{self.version}", *words, *tail])


def _numeric(version: str) -> float:
    match = re.search(r"\d+(?:\.\d+)?", version)
    return float(match.group()) if match else 0.0


def normal_version(version: str, habits: NameHabits) -> str:
    """`v3.2` as the family writes it (`V3.2`, or `3.2`); a letter behind the number stays as it is."""
    letter = version[0]
    if letter.isalpha() and letter.upper() in habits.version_letters:
        return letter.upper() + version[1:]
    return version[1:] if letter in "vV" else version


def parse_tail(text: str, position: int, end: int, name: ModelName) -> tuple[ModelName, int]:
    """The name that goes on at `position` behind what `name` has of it, and where it ends.

    A name with nothing behind it is given back as it is, at `position`.
    """
    while position < end:
        step = _step(text, position, end, name)
        if step is None:
            break
        name, position = step
    return name, position


def _step(text: str, position: int, end: int, name: ModelName) -> tuple[ModelName, int] | None:
    part = _PART.match(text, position, end)
    if part is None:
        return None
    if (pointer := _POINTER.match(text, position, end)) is not None:
        return name, pointer.end()
    if (apart := _apart(text, position, end, name)) is not None:
        return apart
    if part["n"] and (step := _number(text, position, end, name)) is not None:
        return step
    if part["n"] and (step := _revision(text, position, end, name)) is not None:
        return step
    match = (
        _tied(text, position, end, name)
        or _WORD.match(text, position, end)
        or _BRACKETED.match(text, position, end)
    )
    if match is not None:
        word = _word(match, name)
        if word is not None:
            words = (*name.words, word)
            return ModelName(
                name.habits, name.version, words, name.size, name.stamp, name.word_first
            ), match.end()
    return _behind_unknown(text, position, end, name)


def _apart(text: str, position: int, end: int, name: ModelName) -> tuple[ModelName, int] | None:
    """A version that stands apart from its letter: `Kimi K 1.5`."""
    letters = name.habits.version_letters
    match = _LETTER_APART.match(text, position, end) if letters and name.version is None else None
    if match is None or match["l"] not in letters:
        return None
    return replace(name, version=match["l"] + match["v"], word_first=bool(name.words)), match.end()


def _tied(text: str, position: int, end: int, name: ModelName) -> re.Match[str] | None:
    """A word with the letter of a version tied to it, in a name that has no version yet."""
    letters = name.habits.version_letters
    match = _TIED.match(text, position, end) if letters and name.version is None else None
    return match if match and text[match.end()] in letters else None


def _behind_unknown(
    text: str, position: int, end: int, name: ModelName
) -> tuple[ModelName, int] | None:
    """What goes on behind letters that are known of no name, between hyphens: `Phi-4-R-Plus`."""
    if name.words and name.words[-1] == "Distill":
        return None  # what a model was made into stands behind it
    match = _UNKNOWN.match(text, position, end) if name.version else None
    if match is not None:
        return _step(text, match.end(), end, replace(name, words=(*name.words, match["w"])))
    # One closed by a size, or of a family that is written small, is read as it is registered.
    closed = name.version is None or name.stamp or name.habits.head.islower()
    near = max(0, position - _NEAR)
    closed = closed or _NO_SUCH.search(text, near, position) is not None
    last = None if closed else _UNKNOWN_LAST.match(text, position, end)
    if last is None:
        return None
    return replace(name, words=(*name.words, last["w"])), last.end()


def _number(text: str, position: int, end: int, name: ModelName) -> tuple[ModelName, int] | None:
    """A size, version or stamp that goes on with a name."""
    habits, version, words = name.habits, name.version, name.words
    if (
        not (name.size or name.stamp)
        and (match := _SIZE.match(text, position, end))
        and (name.version or name.words or match["z"][-1] == "B" or match.group()[0] in "-:")
    ):
        size = match["z"].upper().replace("X", "x")
        return ModelName(habits, version, words, size, name.stamp, name.word_first), match.end()
    if (
        (match := _WINDOW.match(text, position, end))
        and not name.size
        and (match.group()[0] == "-" if version else words and not habits.tiers)
    ):
        size = match["z"].upper()
        return ModelName(habits, version, words, size, name.stamp, name.word_first), match.end()
    if version is None and (match := _DASHED.match(text, position, end)):
        version = match["v"].replace("-", ".")
        return ModelName(habits, version, words, name.size, name.stamp, bool(words)), match.end()
    if version is None and (match := _version(text, position, end, name)):
        version = normal_version(match["v"], habits)
        return ModelName(habits, version, words, name.size, name.stamp, bool(words)), match.end()
    if (version or words) and (match := _STAMP.match(text, position, end)):
        return ModelName(
            habits, version, words, name.size, match["t"] or match["m"], name.word_first
        ), match.end()
    return None


def _revision(text: str, position: int, end: int, name: ModelName) -> tuple[ModelName, int] | None:
    """A second number, of what was made of one size anew: `Nemotron Nano 9B v2`."""
    match = _REVISION.match(text, position, end) if name.size and not name.stamp else None
    if match is None:
        return None
    return replace(name, stamp=match["r"].lower()), match.end()


def _version(text: str, position: int, end: int, name: ModelName) -> re.Match[str] | None:
    habits, match = name.habits, _VERSION.match(text, position, end)
    if match and match["l"] and name.size and match["l"].upper() not in habits.version_letters:
        return None  # of what was made of one size anew
    if match is None and (match := _GLUED.match(text, position, end)):
        match = match if habits.canonical(match["w"]) else None
    return match if match and _is_version(match, habits) else None


_V = lazily(r"[vV]\d{1,2}(?:\.\d)?")


def _is_version(match: re.Match[str], habits: NameHabits) -> bool:
    letter, suffix = match["l"], match["s"]
    glued = match.group()[0] not in " -"
    if letter and letter.upper() not in habits.version_letters:
        # `v` before a number that stands apart says but that it is a version.
        return (
            letter in "vV"
            and not (glued or habits.glued or suffix)
            and _V.fullmatch(match["v"]) is not None
        )
    if habits.glued and not glued:
        return False
    # Glued to the head, a number is a version in every family; a year never is.
    digits = match["v"].strip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if suffix and suffix.isupper() and suffix not in "VL":
        return False
    return not (digits.isdigit() and len(digits) > 2 and not glued and match.group()[0] == " ")


def _word(match: re.Match[str], name: ModelName) -> str | None:
    habits, word, gap = name.habits, match["w"], match["sep"]
    low = word.lower().replace("-", " ")
    own = habits.words.get(low)
    canonical = own or habits.common.get(low)
    before = match.string[match.start() - 1]
    # Between Chinese and Latin letters no gap is needed (`混元TurboS`).
    gap = gap or ("" if before.isascii() else "-")
    if low == "moe" and name.size and gap == " ":
        return None  # what it is, behind how large it is
    if low == "preview" and gap == " " and _OF_A_STAGE.match(match.string, match.end()):
        return None  # when it is: `GPT-9 Preview Pricing`
    if canonical is None or (not gap and name.version is None):
        return None
    glued = not gap and before.isdigit()
    small = gap == " " and word[0].islower() and not (canonical[0].islower() or low in LOWER)
    # A text that writes names small writes what follows them small; a word that may go on with the
    # sentence must close the name (`kimi k9 thinking 71.2`).
    plain = own or (low != "preview" and _CLOSED.match(match.string, match.end()))
    if small and not (
        plain and len(low) > 3 and _SMALL_HEAD.search(match.string, 0, match.start())
    ):
        return None
    # Without a version only the family's own words, or a hyphen, make a name; or what follows.
    sized = own or match["sep"] == "-"
    sized = sized or (not habits.tiers and _WINDOW.match(match.string, match.end()) is not None)
    if name.version is None and not name.words and not sized:
        return None
    if not (gap or own or glued):
        return None
    # A family that writes its own name in lower case writes its variants so (`o3-mini`).
    return canonical.lower() if habits.head.islower() else canonical


_CLOSED = lazily(r"\s*(?:[,.;:()|/]|\Z|\n)|\s+\d")
_OF_A_STAGE = lazily(
    r" (?i:pricing|prices?|rates?|access|availability|period|phase|stage|launch|release|program(?:me)?|announcement|terms|limits|users|testers)\b"
)
# Who writes the family small writes its variants so: `claude sonnet 4.5`, `qwen3 coder`.
_SMALL_HEAD = lazily(r"(?<![A-Za-z0-9.\-])[a-z][a-z]{2,}\d{0,2}(?:[ \-][a-z]?\d(?:\.\d)?)?\Z")


def split_versions(text: str, start: int, end: int) -> Sequence[re.Match[str]]:
    """Bare versions (`3.5`, `V3.2`) in `text[start:end]`: what an enumeration leaves of a name."""
    return [
        m
        for m in _BARE.finditer(text, start, end)
        if not _OWNED.search(text, max(start, m.start() - 32), m.start())
    ]


# A number behind a word is that word's (`Apache 2.0`), unless the word just links.
_OWNED = lazily(
    r"(?<![A-Za-z])(?!(?:from|to|and|or|version|v|called|it|both|the)\s)[A-Za-z][A-Za-z0-9.+\-]*\s?\Z",
    re.IGNORECASE,
)
_BARE = lazily(
    rf"(?<![A-Za-z0-9.\-$¥€£/])(?P<v>[A-Z]?\d{{1,2}}\.\d{{1,2}}){NO_VERSION}(?:(?![A-Za-z0-9\-])|(?=(?P<more>-[A-Z][a-z]+)))"
)
