"""Reading sources: a file, its manifest entry and its front matter become a `Document`."""

from llmdata.source.document import Document, Span
from llmdata.source.frontmatter import FrontMatter
from llmdata.source.manifest import (
    Entry,
    Manifest,
    default_sources,
    load_manifest,
    project_manifest,
    project_root,
)
from llmdata.source.reading import LIMIT_BYTES, read, read_all

__all__ = [
    "LIMIT_BYTES",
    "Document",
    "Entry",
    "FrontMatter",
    "Manifest",
    "Span",
    "default_sources",
    "load_manifest",
    "project_manifest",
    "project_root",
    "read",
    "read_all",
]
