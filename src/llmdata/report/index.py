"""The index page: what the dataset is, what it holds, whom it is owed to and how to cite it."""

from collections.abc import Mapping, Sequence
from html import escape

from llmdata.report import page
from llmdata.report.catalog import PAGES
from llmdata.report.credits import Credit
from llmdata.report.page import Site

_LEDE = (
    "What yearly reviews say about large language models, as tables: who released what and when, "
    "what it costs, how it ranks. Every fact can be followed to the words that it was read from, "
    "and no date is more precise than those words."
)
_FILES = (
    "Each table is a Parquet file of that name in the folder above this page, "
    "described in <code>datapackage.json</code>."
)


def index(site: Site, rows: Mapping[str, int], counts: str, credited: Sequence[Credit]) -> str:
    """The page; `rows` is the number of rows per page, `counts` the rendered table of tables."""
    body = "\n".join(
        [
            f"<h1>{escape(site.title)}</h1>",
            f'<p class="lede">{_LEDE}</p>',
            f'<ul class="cards">\n{_cards(rows)}\n</ul>',
            f"<section>\n<h2>Where it comes from</h2>\n{_sources(credited)}\n</section>",
            f"<section>\n<h2>How to cite</h2>\n{_citation(site)}\n</section>",
            f"<section>\n<h2>The tables</h2>\n{counts}\n<p>{_FILES}</p>\n</section>",
        ]
    )
    return page.document(site, page.INDEX, site.title, _LEDE, body)


def _cards(rows: Mapping[str, int]) -> str:
    return "\n".join(
        f'<li><a href="{spec.file}"><b>{rows[spec.file]:,} <small>{escape(spec.unit)}</small></b>'
        f"<strong>{escape(spec.title)}</strong> "
        f'<span lang="zh">{escape(spec.title_zh)}</span></a></li>'
        for spec in PAGES
    )


def _sources(credited: Sequence[Credit]) -> str:
    if not credited:
        return "<p>This release was built from no review.</p>"
    items = (
        f'<li lang="{escape(credit.language)}">{escape(credit.line())}</li>' for credit in credited
    )
    return "<ul>\n" + "\n".join(items) + "\n</ul>"


def _citation(site: Site) -> str:
    return (
        "<blockquote>llmdata contributors: <cite>llmdata: what reviews say happened with large "
        f"language models</cite>. Dataset, version {escape(site.version)}, CC BY 4.0."
        "</blockquote>\n"
        "<p>The tables may be shared and adapted under Creative Commons Attribution 4.0 "
        "(CC BY 4.0). Where a figure is quoted, name the review that it was read from as well; "
        "the reviews remain under the terms of their authors.</p>"
    )
