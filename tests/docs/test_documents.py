"""The documents say what is so: figures, outputs, targets, links."""

import re
from pathlib import Path

import pytest

import llmdata
from tools.examples import EXAMPLES, ROOT, Block, blocks, transcript
from tools.generated import PART, PARTS, SCORED, content
from tools.readme import DOCUMENTS, refreshed

README = (ROOT / "README.md").read_text(encoding="utf-8")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in (*DOCUMENTS, "CHANGELOG.md")}
STALE = "stale: run `make readme`, and look at the difference"


def told(languages: tuple[str, ...]) -> list[Block]:
    return [
        block for text in TEXTS.values() for block in blocks(text) if block.language in languages
    ]


def parts() -> list[tuple[str, str]]:
    return [(match["name"], match[0]) for text in TEXTS.values() for match in PART.finditer(text)]


def of_a_release() -> list[tuple[str, str]]:
    """The parts made from a release; the figures of the golden rows are looked at with these."""
    scored = {part.__name__ for part in SCORED}
    return [(name, text) for name, text in parts() if name not in scored]


@pytest.mark.parametrize("block", told(EXAMPLES), ids=lambda block: block.body.splitlines()[0])
def test_an_example_prints_what_stands_there(block: Block, checkout: Path) -> None:
    assert transcript(block, checkout) == block.body, STALE


@pytest.mark.parametrize(("name", "text"), of_a_release(), ids=[name for name, _ in of_a_release()])
def test_a_generated_part_is_fresh(name: str, text: str, checkout: Path) -> None:
    lines = content(name, checkout / "data" / "curated")
    assert text == f"<!-- generated: {name} -->\n{lines}<!-- end -->", STALE


def test_every_generated_part_stands_somewhere() -> None:
    assert {name for name, _ in parts()} == PARTS.keys()


def test_what_is_stale_is_made_anew(checkout: Path) -> None:
    old = """\
<!-- generated: inventory -->
| models | a million |
<!-- end -->

```console
$ echo fresh
stale
```

```sh
make dataset
```
"""
    new = refreshed(old, checkout)
    assert "| [`models`](schemas/models.json) |" in new
    assert "a million" not in new
    assert "```console\n$ echo fresh\nfresh\n```\n\n```sh\nmake dataset\n```\n" in new


def test_a_command_may_run_over_several_lines(checkout: Path) -> None:
    block = Block("console", '$ echo "one\ntwo"\nstale\n$ echo three >&2; exit 1\n')
    assert transcript(block, checkout) == (
        '$ echo "one\ntwo"\none\ntwo\n$ echo three >&2; exit 1\nthree\n'
    )


def test_a_session_shows_what_the_prompt_would(checkout: Path) -> None:
    block = Block("pycon", '>>> words = """a\n... b"""\n>>> words.split()\n>>> print(words)\n')
    assert transcript(block, checkout) == (
        '>>> words = """a\n... b"""\n>>> words.split()\n[\'a\', \'b\']\n>>> print(words)\na\nb\n'
    )


def test_every_block_is_an_example_or_says_what_to_type() -> None:
    assert {block.language for block in blocks(README)} == {*EXAMPLES, "sh"}


def test_what_is_not_run_here_exists() -> None:
    """Targets of the Makefile are run by other tests, or run the tests."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    typed = [line for block in told(("sh",)) for line in block.body.splitlines()]
    assert typed[:2] == ["make dataset", "make test"]
    inline = re.findall(r"`(make [a-z]+)`", "".join(TEXTS.values()))
    for command in {*typed, *inline} - {"source .venv/bin/activate"}:
        target = re.fullmatch(r"make ([a-z]+)", command)
        assert target, command
        assert re.search(rf"^{target[1]}:", makefile, re.MULTILINE), command
    assert re.search(r"^VENV := \.venv$", makefile, re.MULTILINE)


@pytest.mark.parametrize("name", TEXTS)
def test_links_lead_somewhere(name: str) -> None:
    headings = {
        re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-")
        for title in re.findall(r"^#+ (.*)$", TEXTS[name], re.MULTILINE)
    }
    for link in re.findall(r"\]\(([^)]+)\)", TEXTS[name]):
        if link.startswith("#"):
            assert link[1:] in headings, link
        elif not link.startswith("https://"):
            assert ((ROOT / name).parent / link).exists(), link


def test_every_room_is_described() -> None:
    rooms = {path.stem for path in (ROOT / "src" / "llmdata").iterdir()}
    rooms = {room for room in rooms if not room.startswith("_")}
    described = re.findall(r"`([a-z]+)`", TEXTS["docs/architecture.md"])
    assert rooms <= set(described)


def test_the_changelog_parts_data_from_code() -> None:
    (section,) = re.findall(
        rf"^## {re.escape(llmdata.__version__)}\b.*?(?=^## |\Z)",
        TEXTS["CHANGELOG.md"],
        re.MULTILINE | re.DOTALL,
    )
    assert re.findall(r"^### (.*)$", section, re.MULTILINE) == ["Data", "Code"]
