"""Summary frames to HTML tables with great-tables.

Cells go in as plain text and unformatted, so that great-tables escapes every one of them; its
formatters, `md()` and `html()` do not escape and are not used. Its style sheet is left out:
it knows one set of colours only, and the page's own sheet styles the same classes.
"""

from collections.abc import Sequence
from html import escape

import polars as pl
from great_tables import GT

from llmdata.report.spec import NONE, Column, Table


def table(spec: Table, frame: pl.DataFrame, notes: Sequence[str]) -> str:
    """One `<figure>` with the table, or with a sentence where the frame has no rows."""
    if frame.is_empty():
        return f'<figure class="nothing"><p>{escape(spec.nothing)}</p></figure>'
    texts = {c.name: _texts(c, frame[c.name]) for c in spec.columns}
    columns = [c for c in spec.columns if not c.sparse or set(texts[c.name]) != {c.none}]
    shown = {c.name: texts[c.name] for c in columns}
    if spec.group:
        shown[spec.group.name] = _texts(spec.group, frame[spec.group.name])
    markup = _markup(spec, columns, pl.DataFrame(shown), notes)
    labels = _card_labels(spec, columns)
    return f"<figure>\n<style>{labels}</style>\n{markup}\n</figure>"


def _texts(column: Column, values: pl.Series) -> list[str]:
    """The column as text, with its sign for nothing where there is nothing to show."""
    shown = (None if value is None else column.show(value) for value in values.to_list())
    return [column.none if text is None else text for text in shown]


def _markup(
    spec: Table, columns: Sequence[Column], texts: pl.DataFrame, notes: Sequence[str]
) -> str:
    labels = {c.name: c.label for c in columns}
    # An explicit id keeps the bytes the same; the default one is random.
    built = GT(
        texts,
        id=spec.id,
        rowname_col=list(spec.stub) or None,
        groupname_col=spec.group.name if spec.group else None,
        auto_align=False,
    ).cols_label({name: label for name, label in labels.items() if name not in spec.stub})
    for align in ("left", "right"):
        aligned = [c.name for c in columns if c.align == align]
        if aligned:
            built = built.cols_align(align, columns=aligned)
    if spec.stub:
        built = built.tab_stubhead([labels[name] for name in spec.stub])
    for note in notes:
        built = built.tab_source_note(note)
    return _dress(spec, columns, built.as_raw_html())


def _dress(spec: Table, columns: Sequence[Column], fragment: str) -> str:
    """The bare `<table>` with a caption, and with marks that great-tables has no option for."""
    bare = fragment[fragment.index("<table") : fragment.rindex("</table>") + len("</table>")]
    opening, rest = bare.split(">", 1)
    for column in columns:
        if column.language:
            head = f'{spec.id}-{column.name}" '
            rest = rest.replace(f"{head}class=", f'{head}lang="{column.language}" class=')
    for mark in (NONE, ""):
        rest = rest.replace(f'">{mark}</td>', f' none">{mark}</td>')
    return f"{opening}>\n<caption>{escape(spec.caption)}</caption>{rest}"


def _card_labels(spec: Table, columns: Sequence[Column]) -> str:
    """What each cell is called where a narrow screen shows rows as cards without a header."""
    return "".join(
        f'td[headers$="{spec.id}-{c.name}"]{{--label:"{c.label}"}}'
        for c in columns
        if c.name not in spec.stub
    )
