"""The page around the tables: head, navigation, footer. All in one file, no outside address."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from llmdata.report.catalog import PAGES
from llmdata.report.spec import Page

INDEX = "index.html"

# Nothing may be loaded and nothing may run, even if a page should ever hold what it must not.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of a release share."""

    title: str
    version: str

    @property
    def footer(self) -> str:
        return (
            f"llmdata {self.version}. Tables under CC BY 4.0; the reviews belong to their authors."
        )


def page(site: Site, spec: Page, figures: Sequence[str]) -> str:
    """A page of tables."""
    heading = f'{escape(spec.title)} <span lang="zh">{escape(spec.title_zh)}</span>'
    body = "\n".join([f"<h1>{heading}</h1>", f'<p class="lede">{escape(spec.lede)}</p>', *figures])
    return document(site, spec.file, f"{spec.title} · {site.title}", spec.lede, body)


def document(site: Site, file: str, title: str, description: str, body: str) -> str:
    """A complete HTML page. `body` is HTML; everything else is plain text and escaped here."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="description" content="{escape(description)}">
<title>{escape(title)}</title>
<style>
{_style()}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="site" href="{INDEX}">{escape(site.title)}</a>
<nav aria-label="Pages">
{_navigation(file)}
</nav>
</header>
<main id="content">
{body}
</main>
<footer><p>{escape(site.footer)}</p></footer>
</body>
</html>
"""


def _navigation(current: str) -> str:
    links = [(INDEX, "Overview"), *((spec.file, spec.title) for spec in PAGES)]
    return "\n".join(
        f'<a href="{file}"{_CURRENT if file == current else ""}>{escape(title)}</a>'
        for file, title in links
    )


_CURRENT = ' aria-current="page"'


@cache
def _style() -> str:
    return Path(__file__).with_name("style.css").read_text(encoding="utf-8")
