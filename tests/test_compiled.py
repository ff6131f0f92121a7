"""What `re` made of a pattern is kept between processes, and never taken for anything else."""

import marshal
import re
import subprocess
import sys
from pathlib import Path

import pytest

from llmdata import compiled, kept
from llmdata.compiled import Compiled

PATTERNS = [
    (r"(?P<n>\d+) (tokens|元)(?!s)", 0),
    (r"(?P<year>20\d\d)\s*年(?P=year)?", 0),
    (r"\b(?i:GPT|claude)[-\s]?(?P<version>\d(?:\.\d)?)", 0),
    (r"(?:[一二三四五六七八九十]{1,3}|(?<=第)\d{1,2})名", re.UNICODE),
    (
        """
        release[ds]?  # a word
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    (rb"\x89PNG", 0),
]


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "__pycache__" / "of.patterns"


@pytest.fixture
def makes(monkeypatch):
    """The patterns that are compiled, as against read."""
    made, make = [], compiled._make
    monkeypatch.setattr(compiled, "_make", lambda *of: made.append(of) or make(*of))
    return made


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_what_is_kept_is_what_re_compiles(file, makes, pattern, flags):
    first = Compiled(file)
    assert first.compile(pattern, flags) == re.compile(pattern, flags)  # pattern, flags and code
    first.keep()
    assert makes == [(pattern, int(flags))]
    taken = Compiled(file).compile(pattern, flags)
    assert makes == [(pattern, int(flags))]
    assert taken == re.compile(pattern, flags)
    assert taken.groupindex == re.compile(pattern, flags).groupindex


def test_it_matches_as_ever(file):
    first = Compiled(file)
    first.compile(*PATTERNS[0])
    first.keep()
    matches = Compiled(file).compile(*PATTERNS[0]).finditer("8 tokens, 16 元")
    assert [(match["n"], match[2], match.start()) for match in matches] == [
        ("8", "tokens", 0),
        ("16", "元", 10),
    ]


def test_a_pattern_that_changed_is_another(file, makes):
    first = Compiled(file)
    first.compile("a+")
    first.keep()
    assert Compiled(file).compile("a+b").fullmatch("aab")
    assert Compiled(file).compile("a+", re.IGNORECASE).fullmatch("AA")
    assert [made for made, _ in makes] == ["a+", "a+b", "a+"]


def test_processes_add_to_what_others_have_kept(file, makes):
    one, other = Compiled(file), Compiled(file)
    one.compile("a")
    other.compile("b")
    one.keep()
    other.keep()
    makes.clear()
    both = Compiled(file)
    assert both.compile("a").match("a")
    assert both.compile("b").match("b")
    assert not makes


def test_nothing_new_writes_nothing(file):
    first = Compiled(file)
    first.compile("a")
    first.keep()
    written = file.stat().st_mtime_ns
    again = Compiled(file)
    again.compile("a")
    again.keep()
    assert file.stat().st_mtime_ns == written
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_of_too_many_those_stay_that_were_used_last(file, monkeypatch):
    monkeypatch.setattr(compiled, "_MOST", 2)
    for words in (["a", "b"], ["c"]):
        one = Compiled(file)
        for word in words:
            one.compile(word)
        one.keep()
    assert [key for key, _ in marshal.loads(file.read_bytes())[1]] == ["c"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: b"no patterns at all",
        lambda whole: marshal.dumps(("another Python", marshal.loads(whole)[1])),
        lambda whole: marshal.dumps((sys.version, 7)),
        lambda whole: marshal.dumps((sys.version, {("a+", 0): None})),
        lambda whole: marshal.dumps((sys.version, {("a+", 0): (32, b"\xff" * 12, 0, {}, (None,))})),
    ],
    ids=["empty", "cut off", "something else", "another Python", "no table", "no parts", "no code"],
)
def test_what_is_not_whole_is_compiled_anew(file, makes, damage):
    first = Compiled(file)
    first.compile("a+")
    first.keep()
    file.write_bytes(damage(file.read_bytes()))
    makes.clear()
    assert Compiled(file).compile("a+") == re.compile("a+")
    assert makes == [("a+", 0)]


def test_where_re_has_other_parts_it_compiles_as_ever(file, monkeypatch):
    def other_parts(pattern, flags):
        raise AttributeError("_code")

    monkeypatch.setattr(compiled, "_make", other_parts)
    one = Compiled(file)
    assert one.compile("a+") == re.compile("a+")
    one.keep()
    assert not file.exists()


def test_a_mistake_in_a_pattern_is_told_as_ever(file):
    with pytest.raises(re.error, match="unterminated subpattern"):
        Compiled(file).compile("(")


def test_nothing_is_written_where_python_writes_nothing(file, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    one = Compiled(file)
    one.compile("a")
    one.keep()
    assert not file.exists()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "__pycache__").write_text("a file")
    kept.write(tmp_path / "__pycache__" / "x.patterns", b"content")
    assert (tmp_path / "__pycache__").read_text() == "a file"


def test_a_process_leaves_its_patterns_to_the_next(tmp_path):
    """The package copied, so that what it keeps is its own."""
    package = Path(compiled.__file__).parent
    own = tmp_path / "llmdata"
    own.mkdir()
    for name in ("compiled.py", "kept.py", "lazily.py"):
        (own / name).write_bytes((package / name).read_bytes())
    (own / "__init__.py").touch()
    script = (
        "from llmdata import compiled\nfrom llmdata.lazily import lazily\nmade = []\n"
        "make = compiled._make\ncompiled._make = lambda *of: made.append(of) or make(*of)\n"
        "print(lazily(r'v\\d+').findall('v1 and v22'), len(made))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path, env={}, check=True, capture_output=True, text=True,
        ).stdout
        for _ in range(2)
    ]  # fmt: skip
    assert said == ["['v1', 'v22'] 1\n", "['v1', 'v22'] 0\n"]
