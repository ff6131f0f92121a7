"""A regular expression that is compiled when it is first tried.

Compiling the longest takes a while, and most of them are for one language: a text in the other tries few.
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
        """What a pattern has; once it is compiled, all of it is kept, and this is not asked again."""
        if name not in _PUBLIC:
            raise AttributeError(name)
        compiled = re.compile(*self._uncompiled)
        self.__dict__ |= {kept: getattr(compiled, kept) for kept in _PUBLIC}
        return getattr(compiled, name)


_PUBLIC = frozenset(name for name in dir(re.Pattern) if not name.startswith("_"))
