"""Runs the examples of a document in a copy of the project's data, and notes what they print.

An example is a fenced block: `console` with lines `$ command` (a quoted argument may go on over
lines, so that a command can be pasted as it stands), or `pycon` with lines `>>> statement`.
Everything between the commands is output.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ("console", "pycon")
FENCED = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (?:[^\"\n]|\"[^\"]*\")*\n", re.MULTILINE)
# Prints a session as it would look at the prompt, from the session on its stdin.
_SESSION = """
import doctest, sys
names = {}
for example in doctest.DocTestParser().get_examples(sys.stdin.read()):
    first, *rest = example.source.splitlines()
    print(">>> " + first, *("... " + line for line in rest), sep="\\n")
    exec(compile(example.source, "<example>", "single"), names)
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a document: its language and the lines between the fences."""

    language: str
    body: str


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a document, in its order."""
    return [Block(match["language"], match["body"]) for match in FENCED.finditer(text)]


@contextmanager
def sandbox() -> Iterator[Path]:
    """A folder like a fresh checkout in which `make dataset` was run."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "data" / "raw", folder / "data" / "raw")
        program = folder / ".venv" / "bin" / "llmdata"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m llmdata.cli "$@"\n')
        program.chmod(0o755)
        run(["llmdata", "build"], folder, check=True)
        yield folder


def transcript(block: Block, folder: Path) -> str:
    """The body of an example as it should read: its prompts, with what they print today."""
    if block.language == "pycon":
        return _trimmed(run([sys.executable, "-c", _SESSION], folder, block.body))
    return "".join(
        command + _trimmed(run(["sh", "-c", _script(command)], folder))
        for command in _COMMAND.findall(block.body)
    )


def run(command: list[str], folder: Path, stdin: str = "", *, check: bool = False) -> str:
    """What a command prints, errors included, in an environment that is the same everywhere."""
    environment = {
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PATH": f"{folder / '.venv' / 'bin'}:{os.defpath}",
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONUTF8": "1",
    }
    program = shutil.which(command[0], path=environment["PATH"]) or command[0]
    try:
        return subprocess.run(
            [program, *command[1:]],
            check=check,
            cwd=folder,
            encoding="utf-8",
            env=environment,
            input=stdin,
            stderr=subprocess.STDOUT,
            stdout=subprocess.PIPE,
        ).stdout
    except subprocess.CalledProcessError as error:
        error.add_note(error.stdout)
        raise


def _script(command: str) -> str:
    """The shell's input behind the prompt of a command."""
    return command.removeprefix("$ ")


def _trimmed(printed: str) -> str:
    """Lines without the blanks that pad a table, and no empty ones at the end."""
    lines = [line.rstrip() for line in printed.rstrip().splitlines()]
    return "".join(f"{line}\n" for line in lines)
