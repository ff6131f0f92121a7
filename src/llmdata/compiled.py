"""Regular expressions that were compiled once: what `re` makes of them is kept between processes.

Python compiles each anew in every process. For the 1,500 that a review tries, that takes twice as
long as everything else; what was made of them is read in no time. A pattern is kept under its own
words, so that what is kept can never be older; code of another Python is not looked at.

`re` has no public way to its code. Where its inner parts are not as they are known here, or where
what was kept is not whole, a pattern is compiled as ever.
"""

from __future__ import annotations

import atexit
import marshal
import re
import sys
from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any, AnyStr, cast

from llmdata import kept

_FILE = kept.beside(Path(__file__), ".patterns")
_MOST = 5000  # patterns; when there are more, those stay that were used last
_UNIT = "I"  # of the code: four bytes

# What makes a pattern: its flags, its code, and how many and which groups it has.
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_Key = tuple[str | bytes, int]


class Compiled:
    """The patterns of one file: read when the first is asked for, written by :meth:`keep`."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.used: dict[_Key, _Made] = {}
        self._kept: dict[_Key, _Made] | None = None
        self._grown = False

    def compile(self, pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """What `re.compile` gives.

        Raises:
            re.error: the pattern is none.
        """
        key = pattern, int(flags)
        if self._kept is None:
            self._kept = self._read()
        with suppress(LookupError, TypeError, ValueError, RuntimeError, AttributeError):
            made = self._kept[key]
            found = _assemble(pattern, made)
            self.used[key] = made
            return found
        with suppress(ImportError, TypeError, ValueError, AttributeError):
            made = self.used[key] = _make(pattern, int(flags))
            self._grown = True
            return _assemble(pattern, made)
        return re.compile(pattern, flags)

    def keep(self) -> None:
        """Write what was compiled, beside what other processes have written meanwhile."""
        if not self._grown:
            return
        everything = self._read() | self.used
        whole = everything if len(everything) <= _MOST else self.used
        kept.write(self.file, marshal.dumps((sys.version, whole)))
        self._grown = False

    def _read(self) -> dict[_Key, _Made]:
        with suppress(OSError, EOFError, ValueError, TypeError):
            version, made = marshal.loads(self.file.read_bytes())
            if version == sys.version and isinstance(made, dict):
                return made
        return {}


def _make(pattern: str | bytes, flags: int) -> _Made:
    """What `re` makes of a pattern, in the parts of which it puts it together."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    names = dict(parsed.state.groupdict)
    of_groups: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        of_groups[number] = name
    code = array(_UNIT, _compiler._code(parsed, flags)).tobytes()
    return flags | parsed.state.flags, code, parsed.state.groups - 1, names, tuple(of_groups)


def _assemble(pattern: AnyStr, made: _Made) -> re.Pattern[AnyStr]:
    """The pattern of its parts; RuntimeError where the code is not whole."""
    import _sre  # type: ignore[import-not-found]

    flags, code, groups, names, of_groups = made
    words = array(_UNIT, code).tolist()
    assembled: Any = _sre.compile(pattern, flags, words, groups, names, of_groups)
    return cast("re.Pattern[AnyStr]", assembled)


_compiled = Compiled(_FILE)
compile_once = _compiled.compile
atexit.register(_compiled.keep)
