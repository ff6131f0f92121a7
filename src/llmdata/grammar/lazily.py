"""A regular expression that is compiled when it is first tried.

Compiling the longest takes a tenth of a second each, and a text in the other language needs none.
"""

from __future__ import annotations

import re
from typing import Any, cast


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but for the time that it takes it."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self._uncompiled = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """A method of the pattern; all of them are kept, and found before this is asked again."""
        compiled = re.compile(*self._uncompiled)
        kept = {method: getattr(compiled, method) for method in _METHODS}
        self.__dict__ |= kept
        return getattr(compiled, name)


_METHODS = ("search", "match", "fullmatch", "finditer", "sub", "pattern", "groupindex")
