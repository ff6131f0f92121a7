"""TOML, parsed once: the parser is in pure Python and slower than all the rest of the loading.

The parsed form is kept behind the digest of the bytes that it was parsed from, so that it can never
be older than they are.
"""

import hashlib
import marshal
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

from llmdata import kept


def parse(source: bytes, _path: Path) -> dict[str, Any]:
    """The content of a TOML file; UnicodeDecodeError or TOMLDecodeError where it is none."""
    return tomllib.loads(source.decode("utf-8-sig"))


def parse_once(source: bytes, path: Path) -> dict[str, Any]:
    """What ``parse`` gives, remembered beside ``path`` where that can be written."""
    file = kept.beside(path, ".toml")
    digest = hashlib.sha256(source).digest()
    with suppress(OSError, EOFError, ValueError, TypeError):
        content = file.read_bytes()
        if content.startswith(digest):
            parsed: dict[str, Any] = marshal.loads(content[len(digest) :])
            return parsed
    fresh = parse(source, path)
    kept.write(file, digest + marshal.dumps(fresh))
    return fresh
