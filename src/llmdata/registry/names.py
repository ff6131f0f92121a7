"""How a name becomes an id, and when two spellings are one name."""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile("['’‘`]")
_GAP = re.compile(r"(?:[^\w.]|_)+")
# Chinese is set with and without blanks between its characters and Latin letters or figures.
_SCRIPTS = re.compile(r"(?<=[\u4e00-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u4e00-\u9fff])")
_OUTER_DOTS = re.compile(r"(?:^|(?<=-))\.+|\.+(?=-|$)")
_BETWEEN_WORDS = re.compile(r"[\s_‐‑–\-]+")
_ASCII_BETWEEN_WORDS = dict.fromkeys(map(ord, " \t-_"))


@lru_cache(maxsize=4096)
def slug(name: str) -> str:
    """Lower case, words joined by ``-``, dots inside a word kept, ``+`` spelt out.

    Letters of every script stay, so that a Chinese name keeps its characters; width and accents
    are folded first. A name without letters and digits gives the empty string.

    >>> slug("Claude Opus 4.5")
    'claude-opus-4.5'
    >>> slug("Copilot Pro+")
    'copilot-pro-plus'
    >>> slug("Humanity's Last Exam")
    'humanitys-last-exam'
    >>> slug("200多个组织") == slug("200 多个组织")
    True
    """
    plain = name if name.isascii() else _without_accents(name)
    words = _APOSTROPHES.sub("", plain).lower().replace("+", " plus ")
    if not words.isascii():
        words = _SCRIPTS.sub("-", words)
    while (tidied := _OUTER_DOTS.sub("-", _GAP.sub("-", words)).strip("-")) != words:
        words = tidied
    return words


def fold(form: str) -> str:
    """What is left of a spelling without case, width, spaces and hyphens.

    ``GPT 4o``, ``gpt-4o`` and ``GPT4o`` are one name.
    """
    if form.isascii():
        return form.translate(_ASCII_BETWEEN_WORDS).lower()
    return _BETWEEN_WORDS.sub("", unicodedata.normalize("NFKC", form)).casefold()


def _without_accents(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    kept = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKC", kept)
