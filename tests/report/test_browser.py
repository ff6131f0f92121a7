"""What a real browser makes of the pages: nothing runs, nothing is fetched, the words are shown."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from llmdata.report import pages

from .conftest import Release
from .test_pages import HOSTILE, small

CHROMIUM = next(
    (path for name in ("chromium", "google-chrome") if (path := shutil.which(name))), None
)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")


@contextmanager
def proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy that refuses everything and remembers what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(403)

        do_CONNECT = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def dump(page: Path, profile: Path) -> tuple[str, list[str]]:
    """The DOM after loading, and the addresses that were asked for."""
    assert CHROMIUM is not None
    with proxy() as (address, asked):
        command = [
            CHROMIUM,
            *FLAGS,
            f"--user-data-dir={profile}",
            f"--proxy-server={address}",
            "--dump-dom",
            page.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=90)
    return done.stdout, asked


@pytest.mark.parametrize("file", ["index.html", "timeline.html", "models.html"])
def test_source_text_neither_runs_nor_loads(release: Release, tmp_path: Path, file: str) -> None:
    html = pages(small(release, name=HOSTILE))[file]
    # The page's own policy would stop a script too; the escaping has to hold without it.
    bare = html.replace('http-equiv="Content-Security-Policy"', "")
    assert bare != html
    page = tmp_path / file
    page.write_text(bare, encoding="utf-8")
    dom, asked = dump(page, tmp_path / "profile")
    assert "<title>ran</title>" not in dom
    assert HOSTILE in unescape(dom)
    assert "<img" not in dom
    assert not [address for address in asked if "planted" in address or "example" in address]


def test_the_browser_would_run_and_load_what_is_not_escaped(tmp_path: Path) -> None:
    page = tmp_path / "open.html"
    page.write_text(f"<title>quiet</title><p>{HOSTILE}</p>", encoding="utf-8")
    dom, asked = dump(page, tmp_path / "profile")
    assert "<title>ran</title>" in dom
    assert any("planted.invalid" in address for address in asked)
