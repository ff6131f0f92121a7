"""The parsed form of a file is kept, and never used for other bytes."""

import tomllib
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from llmdata.registry import compiled
from llmdata.registry.compiled import parse_once


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    monkeypatch.setattr("sys.pycache_prefix", None)
    return tmp_path / "names.toml"


@pytest.fixture
def parses(monkeypatch):
    """The sources that were really parsed."""
    seen = []
    parse = compiled.parse
    monkeypatch.setattr(
        compiled, "parse", lambda source, at: seen.append(source) or parse(source, at)
    )
    return seen


def test_the_same_bytes_are_parsed_once(path, parses):
    assert parse_once(b"a = ['x']", path) == parse_once(b"a = ['x']", path) == {"a": ["x"]}
    assert parses == [b"a = ['x']"]


def test_changed_bytes_are_parsed_again(path, parses):
    assert [parse_once(source, path) for source in (b"a = 1", b"a = 2", b"a = 1")] == [
        {"a": 1},
        {"a": 2},
        {"a": 1},
    ]
    assert len(parses) == 3


@pytest.mark.parametrize(
    "damage", [lambda kept: b"", lambda kept: kept[:-1], lambda kept: kept[:32]]
)
def test_a_damaged_file_is_parsed_again(path, parses, damage):
    parse_once(b"a = 'x'", path)
    [kept] = path.parent.glob("__pycache__/*")
    kept.write_bytes(damage(kept.read_bytes()))
    assert parse_once(b"a = 'x'", path) == {"a": "x"}
    assert len(parses) == 2


def test_nothing_is_kept_where_python_keeps_nothing(path, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert parse_once(b"a = 1", path) == {"a": 1}
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_trouble(path):
    (path.parent / "__pycache__").write_text("in the way")
    assert parse_once(b"a = 1", path) == {"a": 1}


def test_python_does_not_take_it_for_a_module(path):
    parse_once(b"a = 1", path)
    [kept] = path.parent.glob("__pycache__/*")
    assert kept != Path(cache_from_source(str(path.with_suffix(".py"))))
    assert kept.suffix == ".toml"


def test_what_is_no_toml_is_never_kept(path):
    with pytest.raises(tomllib.TOMLDecodeError):
        parse_once(b"a = ", path)
    assert list(path.parent.iterdir()) == []
