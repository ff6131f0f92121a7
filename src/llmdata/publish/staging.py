"""A folder to build a release in, which takes the old one's place when it is complete."""

import fcntl
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path

import duckdb
import polars as pl

from llmdata.errors import PublishError
from llmdata.publish.swap import put_in_place, restore

DESCRIPTOR = "datapackage.json"
# What a file manager or an open database leaves beside the files of a release.
_LITTER = {".DS_Store", "Thumbs.db", "llmdata.duckdb.wal"}


@contextmanager
def staged(out: Path) -> Iterator[Path]:
    """An empty folder beside `out`, which replaces it unless the block raises.

    Raises:
        PublishError: `out` cannot be written, or holds files that no release has put there.
    """
    target = out.resolve()
    try:
        _refuse_foreign_files(out, target)
        target.parent.mkdir(parents=True, exist_ok=True)
        _clean_up(target)
        staging = target.with_name(f".{target.name}.building-{secrets.token_hex(4)}")
        staging.mkdir()
        lock = _lock(staging)
        try:
            yield staging
            put_in_place(staging, target, last=DESCRIPTOR)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
            os.close(lock)
    except (OSError, duckdb.Error, pl.exceptions.PolarsError) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise PublishError(
            f"{out}: the release cannot be written ({reason}); name a folder that can be, "
            "with --out; what was there before is untouched"
        ) from error


def _refuse_foreign_files(out: Path, target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise PublishError(f"{out}: this is a file; name a folder for the release with --out")
    known = _files_of_release(target)
    # Walked, not listed: the first stranger ends it, however large the folder.
    for folder, _, names in os.walk(target):
        for name in names:
            path = Path(folder, name).relative_to(target).as_posix()
            if path not in known and name not in _LITTER:
                raise PublishError(
                    f"{out}: {path} is no part of a release and would be lost; move it "
                    "elsewhere, or name an empty folder with --out"
                )


def _files_of_release(folder: Path) -> set[str]:
    """The files that the descriptor in `folder` lists; none where there is no release."""
    try:
        package = json.loads((folder / DESCRIPTOR).read_bytes())
        if package["name"] != "llmdata":
            return set()
        tables = [resource["path"] for resource in package["resources"]]
        return {DESCRIPTOR, package["database"], *package["pages"], *tables}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return set()


def _clean_up(target: Path) -> None:
    """Remove what killed builds have left; a build that still runs holds a lock on its folder."""
    for folder in target.parent.glob(f".{escape(target.name)}.building-*"):
        try:
            lock = _lock(folder)
        except OSError:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)
    restore(target)


def _lock(folder: Path) -> int:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
