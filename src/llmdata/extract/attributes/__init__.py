"""What a text says of a model itself: size, licence, openness, what it reads or makes."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.attributes.columns import stated_in_columns
from llmdata.extract.attributes.licenses import stated_licenses
from llmdata.extract.attributes.modality import stated_modality
from llmdata.extract.attributes.openness import open_lists, open_models
from llmdata.extract.attributes.sizes import stated_sizes
from llmdata.extract.attributes.unnamed import said_of_those_before
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.view import View
from llmdata.mentions import Mention


def attributes(context: Context) -> Iterator[Observation]:
    """Sizes, licences, openness and modalities that sentences and tables state of a model."""
    for view in _sized_views(context):
        for token, size in stated_sizes(context, view):
            cell = Cell(float(size.item.billions), "stated", size.start, size.end)
            yield _about("model.size", token.item, "parameters_b", cell)
    for view in (*context.views, *context.telling_headings):
        if "M" not in view.string:
            continue
        for token, license, span in stated_licenses(context, view):
            yield _about("model.license", token.item, "license", Cell(license, "stated", *span))
        for mention, span in open_models(context, view):
            yield _about("model.open", mention, "open_weights", Cell(True, "stated", *span))
        for mention, modality, span in stated_modality(context, view):
            yield _about("model.modality", mention, "modality", Cell(modality, "stated", *span))
    for mention, column, cell in said_of_those_before(context):
        yield _about("model.unnamed", mention, column, cell)
    for mention, column, cell in stated_in_columns(context):
        yield _about("model.column", mention, column, cell)
    for mention, span in open_lists(context):
        yield _about("model.open-list", mention, "open_weights", Cell(True, "stated", *span))


def _sized_views(context: Context) -> Iterator[View]:
    """The sentences outside headings that tell a size, of themselves or of what stands before."""
    layout = context.layout
    for index in sorted({layout.sentence_at(size.start) for size in context.mentions.sizes}):
        if layout.blocks[layout.sentences[index].block].kind != "heading":
            yield context.view(index)


def _about(table_rule: str, mention: Mention, column: str, cell: Cell) -> Observation:
    return Observation("models", table_rule, mention.start, mention.entity, {column: cell})
