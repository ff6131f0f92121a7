"""Puts a finished folder in the place of another, as a whole."""

import ctypes
import errno
import os
import secrets
import shutil
from glob import escape
from pathlib import Path

_RENAME_EXCHANGE = 2  # renameat2 on Linux; RENAME_SWAP of renamex_np on macOS has the same value
_AT_FDCWD = -100
# The folder is a mount point, or lies in a lower layer of an overlay: its files can be moved,
# the folder itself cannot.
_IMMOVABLE = {errno.EXDEV, errno.EBUSY}


def put_in_place(staging: Path, target: Path, last: str) -> None:
    """Make the folder `staging` the folder `target`, and what was there before disappear.

    Where the system can exchange two folders in one step, a kill at any moment leaves the old
    folder or the new one. Elsewhere two renames come close to that, and `restore` mends what a
    kill between them leaves. A folder that cannot be moved at all is filled file by file, `last`
    being the file that comes last.
    """
    if not target.exists():
        staging.rename(target)
    elif not _exchange(staging, target):
        try:
            _rename_twice(staging, target)
        except OSError as error:
            if error.errno not in _IMMOVABLE:
                raise
            _move_files(staging, target, last)
    shutil.rmtree(staging, ignore_errors=True)


def restore(target: Path) -> None:
    """Put back the folder that a kill between two renames has left aside."""
    aside = sorted(target.parent.glob(f".{escape(target.name)}.previous-*"))
    if aside and not target.exists():
        aside.pop().rename(target)
    for folder in aside:
        shutil.rmtree(folder, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    system = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if hasattr(system, "renameat2"):
        result = system.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE)
    elif hasattr(system, "renamex_np"):
        result = system.renamex_np(first, second, _RENAME_EXCHANGE)
    else:
        return False
    return bool(result == 0)


def _rename_twice(staging: Path, target: Path) -> None:
    previous = target.with_name(f".{target.name}.previous-{secrets.token_hex(4)}")
    target.rename(previous)
    try:
        staging.rename(target)
    except OSError:
        previous.rename(target)
        raise
    shutil.rmtree(previous, ignore_errors=True)


def _move_files(staging: Path, target: Path, last: str) -> None:
    new = sorted(path.relative_to(staging) for path in staging.rglob("*") if path.is_file())
    new.sort(key=lambda path: path.name == last)
    for path in new:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (staging / path).replace(target / path)
    for path in target.rglob("*"):
        if path.is_file() and path.relative_to(target) not in new:
            path.unlink()
