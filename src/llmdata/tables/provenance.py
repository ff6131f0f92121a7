"""Where it all comes from: sources, their sections, who is named where, and what proves a cell."""

from datetime import date

from llmdata.tables.base import Rule, Table
from llmdata.tables.fields import column, count, key, reference
from llmdata.tables.vocabulary import ENTITY_TYPES, ORIGINS

CODE_POINTS = "counted in Unicode code points of the source file, decoded as UTF-8 and untouched"
SPAN = Rule("char_start", "char_start < char_end", "must be before char_end")


class Sources(Table):
    """One row per document that the dataset was read from."""

    _rules = (Rule("covers_start", "covers_start <= covers_end", "must not be after covers_end"),)

    source_id: str = key("Slug of the source.")
    title: str = column("Title.")
    author: str = column("Author of the text, or of the text that it translates.", nullable=True)
    language: str = column(
        "Language of the text, BCP 47.", pattern="^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
    )
    url: str = column("Address of the text.", nullable=True, pattern=r"^https?://\S+$")
    original_url: str = column(
        "Address of the text that it translates.", nullable=True, pattern=r"^https?://\S+$"
    )
    published_on: date = column("Day of publication.", nullable=True)
    covers_start: date = column(
        "First day of the time that it reviews; null where nothing tells the year.", nullable=True
    )
    covers_end: date = column(
        "Last day of the time that it reviews, inclusive; null where nothing tells the year.",
        nullable=True,
    )
    license: str = column("Licence or permission under which the text is used.", nullable=True)
    sha256: str = column("SHA-256 of the file, in hexadecimal.", pattern="^[0-9a-f]{64}$")
    n_chars: int = count("Length of the file in Unicode code points.")


class Sections(Table):
    """One row per section of a source: a heading and what follows up to the next one."""

    _rules = (SPAN,)
    _sort = ("source_id", "ordinal")

    section_id: str = key("Slug of source and heading.")
    source_id: str = reference("sources", "Source of the section.")
    ordinal: int = column("Position of the section in its source, from 1.", minimum=1)
    heading: str = column("Text of the heading.")
    char_start: int = count(f"Offset of the section's first character, {CODE_POINTS}.")
    char_end: int = count("Offset behind the section's last character.")


class Mentions(Table):
    """One row per place where a source names an entity."""

    _rules = (SPAN,)
    _sort = ("source_id", "char_start", "char_end")

    mention_id: str = key("Slug of source and place.")
    source_id: str = reference("sources", "Source that names the entity.")
    section_id: str = reference(
        "sections", "Section of the place; null before the first heading.", nullable=True
    )
    entity_type: str = column("Table in which the entity is found.", categories=ENTITY_TYPES)
    entity_id: str = column("Id of the entity in that table.", typed_by="entity_type")
    exact: str = column("The words that stand there, possibly a fragment of the name.")
    char_start: int = count(f"Offset of the first character of exact, {CODE_POINTS}.")
    char_end: int = count("Offset behind the last character of exact.")


class Evidence(Table):
    """One row per traced cell and source: the words that the cell comes from."""

    _rules = (
        SPAN,
        Rule(
            "exact",
            "origin IN ('registry', 'derived') OR exact IS NOT NULL",
            "must quote the source where origin is stated or context",
        ),
        Rule(
            "char_start",
            "(exact IS NULL) = (char_start IS NULL) AND (exact IS NULL) = (char_end IS NULL)"
            " AND (exact IS NULL) = (sentence_start IS NULL)"
            " AND (exact IS NULL) = (sentence_end IS NULL)",
            "must be null together with char_end, exact and the sentence, or not at all",
        ),
        Rule(
            "source_id",
            "exact IS NULL OR source_id IS NOT NULL",
            "must name the source that exact quotes",
        ),
        Rule(
            "sentence_start",
            "sentence_start <= char_start AND char_end <= sentence_end",
            "must begin a sentence that holds the span",
        ),
    )

    table_name: str = column("Table of the traced cell.", key=True)
    row_id: str = column("Primary key of the traced cell's row.", key=True)
    column_name: str = column(
        "Column of the traced cell; date_edtf stands for all four date columns.", key=True
    )
    origin: str = column(
        "How the cell comes from the source: stated in the span, context carried from the span, "
        "registry identity, or derived from other cells of the row.",
        categories=ORIGINS,
    )
    source_id: str = column(
        "Source of the evidence; null where only the registry knows.",
        nullable=True,
        references="sources",
        key=True,
    )
    section_id: str = reference(
        "sections", "Section of the span; null before the first heading.", nullable=True
    )
    char_start: int = column(
        f"Offset of the first character of exact, {CODE_POINTS}.", nullable=True, minimum=0
    )
    char_end: int = column("Offset behind the last character of exact.", nullable=True, minimum=0)
    exact: str = column("The words in the span.", nullable=True)
    sentence_start: int = column(
        "Offset of the sentence, list item or heading that holds the span.",
        nullable=True,
        minimum=0,
    )
    sentence_end: int = column("Offset behind that sentence.", nullable=True, minimum=0)
    rule: str = column("Name of the rule that found the cell's value.")


class Conflicts(Table):
    """One row per value that was not kept because another place or source contradicts it."""

    table_name: str = column("Table of the contested cell.", key=True)
    row_id: str = column("Primary key of the contested cell's row.", key=True)
    column_name: str = column("Column of the contested cell.", key=True)
    source_id: str = column(
        "Source of the value that was not kept.", references="sources", key=True
    )
    value: str = column("The value that was not kept, as text.", key=True)
    kept_value: str = column("The value that the row holds, as text.")
