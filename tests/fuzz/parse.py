"""Fuzzes the whole parse with atheris: any bytes give tables that hold, or a clear error.

    pip install atheris
    PYTHONPATH=src python -m tests.fuzz.parse -max_len=4000 -max_total_time=600 [FOLDER OF TEXTS]

The texts in the folder are what it starts from, and what it finds goes there. `--watch
llmdata.layout` lets it look for new ways through that package only, and starts sooner: to watch a
module is to rewrite its bytecode. Without atheris it says so, and is done.
"""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def parse(data: bytes) -> bool:
    """Read a file with these bytes as a build does; whether there was anything to read.

    What raises here is a fault of the program: broken rules, spans beside their words, or any
    error but that of a file which cannot be a source.
    """
    # Imported here, so that atheris can watch the modules as they are loaded.
    from llmdata import registry
    from llmdata.assemble import assemble
    from llmdata.check import check
    from llmdata.errors import SourceError
    from llmdata.extract import extract
    from llmdata.source import read_all

    with TemporaryDirectory() as folder:
        file = Path(folder) / "text.md"
        file.write_bytes(data)
        try:
            documents = read_all([file])
        except SourceError:
            return False
    tables = assemble([extract(d, registry.load()) for d in documents], registry.load())
    check(tables, {d.source_id: d.text for d in documents})
    return True


def modules_beside(watched: str) -> list[str]:
    """The modules of the program that are neither `watched` nor in it."""
    source = Path(__file__).parents[2] / "src"
    names = (
        ".".join(file.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for file in (source / "llmdata").rglob("*.py")
    )
    return sorted(name for name in names if not f"{name}.".startswith(f"{watched}."))


def main(arguments: list[str]) -> int:
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: nothing is fuzzed", file=sys.stderr)
        return 0
    own = argparse.ArgumentParser(allow_abbrev=False, add_help=False)  # the rest is the fuzzer's
    own.add_argument("--watch", default="llmdata")
    options, others = own.parse_known_args(arguments)
    with atheris.instrument_imports(include=["llmdata"], exclude=modules_beside(options.watch)):
        parse("2025 年 3 月，OpenAI 发布 GPT-9。".encode())
    atheris.Setup(others, lambda data: parse(data) and None)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
