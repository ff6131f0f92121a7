"""Help, version, and how errors are reported."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE, CompletedProcess, Popen

import pytest

import llmdata as package
from llmdata import cli, pipeline
from llmdata.errors import LlmdataError, PublishError, ValidationError

Run = Callable[..., CompletedProcess[str]]


def test_version(llmdata: Run) -> None:
    result = llmdata("--version")
    assert (result.returncode, result.stdout) == (0, f"llmdata {package.__version__}\n")


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_lists_the_commands(llmdata: Run, arguments: tuple[str, ...]) -> None:
    result = llmdata(*arguments)
    assert result.returncode == 0
    for command in ("build", "query", "explain"):
        assert f"  {command} " in result.stdout


def test_help_imports_nothing_heavy(llmdata: Run) -> None:
    code = "import sys, llmdata.cli; print(*sys.modules)"
    imported = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": "src"},
        cwd=Path(__file__).parents[2],
    ).stdout.split()
    assert "llmdata.cli" in imported
    assert not {"polars", "pandera", "duckdb", "prefect", "great_tables", "pyarrow"} & {*imported}


def test_an_unknown_command_is_named(llmdata: Run) -> None:
    result = llmdata("biuld")
    assert result.returncode == 2
    assert "No such command 'biuld'" in result.stderr


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (LlmdataError("what, where, what to do"), 2),
        (PublishError("what, where, what to do"), 2),
        (ValidationError("what, where, what to do"), 1),
        (LlmdataError("what, where,\nwhat to do"), 2),
    ],
)
def test_an_error_is_one_line_and_an_exit_code(
    failure: LlmdataError,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(pipeline, "build", fail)
    monkeypatch.setattr(sys, "argv", ["llmdata", "build"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == code
    assert capsys.readouterr() == ("", "error: what, where, what to do\n")


def test_ctrl_c_ends_quietly() -> None:
    code = """
import sys, time
from llmdata import cli, pipeline
def wait(*_):
    print("ready", flush=True)
    time.sleep(60)
pipeline.build = wait
sys.argv = ["llmdata", "build"]
cli.main()
"""
    with Popen(
        [sys.executable, "-c", code],
        stdout=PIPE,
        stderr=PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": "src"},
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors.strip()) == (130, "")
