"""Files of what was worked out once, beside the files that Python compiles.

They live and go with those: in `__pycache__`, named for the interpreter, and not written where
Python writes none (`PYTHONDONTWRITEBYTECODE`, a folder that belongs to somebody else). Who reads
one checks that it is not older than what it was made from.
"""

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path


def beside(source: Path, suffix: str) -> Path:
    """Where what was made of a file is kept."""
    return Path(cache_from_source(str(source))).with_suffix(suffix)


def write(path: Path, content: bytes) -> None:
    """Keep it, if that can be done: nothing depends on it but time."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        # Another process may read or write the same file: it must see a whole one.
        own = path.with_name(f"{path.name}.{os.getpid()}")
        own.write_bytes(content)
        own.replace(path)
