"""A regular expression that is compiled when it is first tried.

Two thousand of them take longer to compile than a review takes to read, and a text in one language
tries few of those of the other.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Generic, cast

from llmdata.compiled import compile_once


def lazily(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, but for the time that it takes it."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))


class _Lazy(Generic[AnyStr]):
    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self._uncompiled: tuple[AnyStr, int] = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """What a pattern has; once compiled, all of it is kept, and this is not asked again."""
        if name not in _PUBLIC:
            raise AttributeError(name)
        compiled = compile_once(*self._uncompiled)
        self.__dict__ |= {kept: getattr(compiled, kept) for kept in _PUBLIC}
        return getattr(compiled, name)


_PUBLIC = frozenset(name for name in dir(re.Pattern) if not name.startswith("_"))
