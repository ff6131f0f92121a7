"""A release replaces the one before it as a whole, or not at all."""

import errno
import os
from pathlib import Path

import pytest

from llmdata.errors import PublishError
from llmdata.publish import publish, swap
from llmdata.publish import release as module
from llmdata.tables import TABLES

FILES = {
    *(f"{name}.parquet" for name in TABLES),
    "llmdata.duckdb",
    "datapackage.json",
    "summary/index.html",
    "summary/prices.html",
}


def files(folder):
    """Every file below `folder`, with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_a_release_holds(release, tables, pages, tmp_path):
    assert files(release).keys() == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["curated"]
    assert files(release)["summary/prices.html"].decode() == pages["prices.html"]


def test_what_publish_returns(tables, pages, tmp_path):
    built = publish(tables, pages, tmp_path / "deep" / "curated")
    assert built.path == tmp_path / "deep" / "curated"
    assert list(built.counts) == list(TABLES)
    assert built.counts["organizations"] == 3


def test_the_folder_can_be_read_by_others(release):
    umask = os.umask(0)
    os.umask(umask)
    assert release.stat().st_mode & 0o777 == 0o777 & ~umask


def test_the_next_release_takes_the_place_of_the_last(release, tables, tmp_path):
    publish(tables, {"new.html": "new"}, release)
    assert files(release).keys() - FILES == {"summary/new.html"}
    assert "summary/prices.html" not in files(release)
    assert [path.name for path in tmp_path.iterdir()] == ["curated"]


def test_a_link_to_the_folder_stays_a_link(release, tables, tmp_path):
    link = tmp_path / "latest"
    link.symlink_to(release)
    publish(tables, {"new.html": "new"}, link)
    assert link.is_symlink()
    assert "summary/new.html" in files(release)


def test_a_missing_database_and_litter_do_not_hinder(release, tables, pages):
    (release / "llmdata.duckdb").unlink()
    (release / ".DS_Store").write_bytes(b"")
    publish(tables, pages, release)
    assert files(release).keys() == FILES


@pytest.mark.parametrize("name", ["notes.txt", "summary/own.html", "more/data.csv"])
def test_a_file_that_no_release_made_is_not_lost(name, release, tables, pages):
    stranger = release / name
    stranger.parent.mkdir(exist_ok=True)
    stranger.write_text("mine")
    before = files(release)
    with pytest.raises(PublishError, match=f"{name} is no part of a release"):
        publish(tables, pages, release)
    assert files(release) == before


def test_a_folder_with_something_else_is_refused(tables, pages, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "README.md").write_text("mine")
    (home / "datapackage.json").write_text('{"name": "somebody-else"}')
    with pytest.raises(PublishError, match="is no part of a release and would be lost"):
        publish(tables, pages, home)
    assert files(home).keys() == {"README.md", "datapackage.json"}


def test_an_empty_folder_will_do(tables, pages, tmp_path):
    (tmp_path / "empty").mkdir()
    publish(tables, pages, tmp_path / "empty")
    assert files(tmp_path / "empty").keys() == FILES


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("file", "this is a file; name a folder"),
        ("file/below", r"cannot be written \(Not a directory\)"),
        ("x" * 300, r"cannot be written \(File name too long\)"),
    ],
)
def test_a_folder_that_cannot_be(out, message, tables, pages, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(PublishError, match=message) as error:
        publish(tables, pages, tmp_path / out)
    assert "\n" not in str(error.value)
    assert files(tmp_path) == {"file": b"mine"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(tables, pages, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(PublishError, match=r"cannot be written \(Permission denied\)"):
        publish(tables, pages, tmp_path / "locked" / "curated")


def test_a_disk_that_is_full(release, tables, pages, tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = files(release)
    monkeypatch.setattr(module, "write_database", fail)
    with pytest.raises(PublishError, match="No space left on device") as error:
        publish(tables, pages, release)
    assert isinstance(error.value.__cause__, OSError)
    assert files(release) == before
    assert [path.name for path in tmp_path.iterdir()] == ["curated"]


KILLED = """
import os, pickle, shutil, sys
from pathlib import Path
from llmdata.publish import publish, release, staging

def die(*_, **__):
    os.kill(os.getpid(), 9)

{function} = die
publish(pickle.loads(Path(sys.argv[1]).read_bytes()), {{"new.html": "new"}}, Path(sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("killed_in", "survivor"),
    [
        ("release.write_parquet", "summary/prices.html"),
        ("release.write_database", "summary/prices.html"),
        ("release.to_json", "summary/prices.html"),
        ("staging.put_in_place", "summary/prices.html"),
        ("shutil.rmtree", "summary/new.html"),
    ],
)
def test_a_kill_leaves_one_release_whole(killed_in, survivor, release, python, tables, tmp_path):
    killed = python(KILLED.format(function=killed_in), release)
    assert killed.returncode == -9, killed.stderr
    assert survivor in files(release)
    assert files(release).keys() >= FILES - {"summary/index.html", "summary/prices.html"}
    assert len(list(tmp_path.iterdir())) == 2
    # The next build finds and removes what the killed one has left.
    publish(tables, {"next.html": "next"}, release)
    assert "summary/next.html" in files(release)
    assert [path.name for path in tmp_path.iterdir()] == ["curated"]


def test_a_build_that_still_runs_is_left_alone(release, tables, pages, tmp_path):
    from llmdata.publish.staging import staged

    with staged(tmp_path / "curated") as running:
        (running / "half").write_text("")
        publish(tables, pages, tmp_path / "curated")
        assert (running / "half").exists()
        (running / "half").unlink()


@pytest.fixture
def folders(tmp_path):
    """An old folder, and a new one to take its place."""
    old, new = tmp_path / "old", tmp_path / ".old.building-1"
    for folder, name in ((old, "a"), (new, "b")):
        (folder / "summary").mkdir(parents=True)
        (folder / "summary" / name).write_text(folder.name)
        (folder / "datapackage.json").write_text(folder.name)
    return old, new


@pytest.mark.parametrize("can_exchange", [True, False])
@pytest.mark.parametrize("can_rename", [True, False])
def test_every_way_to_swap(can_exchange, can_rename, folders, monkeypatch):
    def immovable(*_):
        raise OSError(errno.EXDEV, "lower layer of an overlay")

    old, new = folders
    expected = files(new)
    if not can_exchange:
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
        if not can_rename:
            monkeypatch.setattr(swap, "_rename_twice", immovable)
    swap.put_in_place(new, old, last="datapackage.json")
    assert files(old) == expected
    assert [path.name for path in old.parent.iterdir()] == ["old"]


def test_a_failed_second_rename_is_taken_back(folders, monkeypatch):
    old, new = folders
    before = files(old)
    monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    rename = Path.rename

    def fail_for_new(self, target):
        if self == new:
            raise PermissionError(errno.EACCES, "not allowed")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_for_new)
    with pytest.raises(PermissionError):
        swap.put_in_place(new, old, last="datapackage.json")
    assert files(old) == before


def test_a_kill_between_two_renames_is_mended(folders):
    old, _ = folders
    before = files(old)
    old.rename(old.with_name(".old.previous-1"))
    swap.restore(old)
    assert files(old) == before
