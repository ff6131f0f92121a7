"""TOML, parsed once: the parser is in pure Python and slower than all the rest of the loading.

The parsed form is kept where Python keeps its own compiled files, behind the digest of the bytes
that it was parsed from, so that it can never be older than they are.
"""

import hashlib
import marshal
import os
import sys
import tomllib
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


def parse(source: bytes, _path: Path) -> dict[str, Any]:
    """The content of a TOML file; UnicodeDecodeError or TOMLDecodeError where it is none."""
    return tomllib.loads(source.decode("utf-8-sig"))


def parse_once(source: bytes, path: Path) -> dict[str, Any]:
    """What ``parse`` gives, remembered beside ``path`` where that can be written."""
    kept = Path(cache_from_source(str(path))).with_suffix(".toml")
    digest = hashlib.sha256(source).digest()
    with suppress(OSError, EOFError, ValueError, TypeError):
        content = kept.read_bytes()
        if content.startswith(digest):
            parsed: dict[str, Any] = marshal.loads(content[len(digest) :])
            return parsed
    fresh = parse(source, path)
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _replace(kept, digest + marshal.dumps(fresh))
    return fresh


def _replace(path: Path, content: bytes) -> None:
    # Another process may read or write the same file: it must see a whole one.
    path.parent.mkdir(exist_ok=True)
    own = path.with_name(f"{path.name}.{os.getpid()}")
    own.write_bytes(content)
    own.replace(path)
