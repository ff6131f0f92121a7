"""Brings the documents up to date: `make readme`.

The README and what lies in `docs/` show row counts, accuracy, real output. All of it is made here,
from a release that is built for the purpose; nobody types a figure.
"""

from pathlib import Path
from re import Match

from tools.examples import EXAMPLES, FENCED, ROOT, Block, sandbox, transcript
from tools.generated import PART, content

DOCUMENTS = ("README.md", "docs/accuracy.md", "docs/architecture.md", "docs/rules.md")


def refreshed(text: str, folder: Path) -> str:
    """A document with its generated parts and the output of its examples made anew."""

    def part(match: Match[str]) -> str:
        return match["begin"] + content(match["name"], folder / "data" / "curated") + match["end"]

    def example(match: Match[str]) -> str:
        block = Block(match["language"], match["body"])
        if block.language not in EXAMPLES:
            return match[0]
        return f"```{block.language}\n{transcript(block, folder)}```"

    return FENCED.sub(example, PART.sub(part, text))


def main() -> None:
    """Rewrite the documents that are stale, and say which."""
    with sandbox() as folder:
        for name in DOCUMENTS:
            path = ROOT / name
            old = path.read_text(encoding="utf-8")
            new = refreshed(old, folder)
            if new != old:
                path.write_text(new, encoding="utf-8", newline="\n")
            print(f"{name}: {'up to date' if new == old else 'refreshed'}")


if __name__ == "__main__":
    main()
