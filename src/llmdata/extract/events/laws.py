"""The law that some words name."""

from __future__ import annotations

from llmdata.lazily import lazily

# A title with what stands right before it, as far as it is part of the name (`欧盟《港口法》`, `我国的《…》`).
_TITLE = lazily(r"[^\s，。；：、《》的]{0,8}《[^》]{2,40}》")
_BEHIND = lazily(r"\s*[自从于在将]\s*\Z")
# Where it is so, before what is so (`In Brussels the rules …`), and the article of a name.
_PLACE = lazily(r"[A-Z]\w+(?:\s[A-Z]\w+)?,?\s+(?=the\s)")
_ARTICLE = lazily(r"[Tt]he\s+(?=(?:[A-Z][\w’'.&-]*\s+){1,5}(?:Act|Bill|Law|Order)\s*\Z)")


def law_in(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the law is named in the words that something is told of; the words where none has a title."""
    title = _TITLE.search(text, start, end)
    if title is not None:
        return title.span()
    behind = _BEHIND.search(text, start, end)
    end = behind.start() if behind is not None and behind.start() > start else end
    for opening in (_PLACE, _ARTICLE):
        match = opening.match(text, start, end)
        start = match.end() if match is not None else start
    return start, end
