"""Every way in which the library refuses, so that a caller can tell them apart."""


class LlmdataError(Exception):
    """Something is wrong that the reader of the message can put right.

    The message is one line and says what is wrong, where, and what to do.
    """


class SourceError(LlmdataError):
    """A source file or its manifest cannot be read."""


class RegistryError(LlmdataError):
    """The registry of names contradicts itself."""


class ValidationError(LlmdataError):
    """The tables break a rule of the data contract; nothing is published."""


class PublishError(LlmdataError):
    """The release cannot be written; the one before it is untouched."""


class QueryError(LlmdataError):
    """A question about a release cannot be answered."""


class GoldError(LlmdataError):
    """Golden rows cannot be read."""
