"""What can go wrong, as Python says it."""

from __future__ import annotations

MEANINGS = {
    64: "the call is wrong",
    66: "there is no such input",
    69: "there is no gazetteer, or it cannot be read",
    70: "an internal fault, which is a mistake of geomap",
    74: "input or output failed",
}


class GeomapError(RuntimeError):
    """The program did not do what was asked.

    Attributes:
        status: Its exit status.
        messages: What it said on standard error.
    """

    def __init__(self, status: int, messages: str) -> None:
        self.status = status
        self.messages = messages.strip()
        super().__init__(self.messages or MEANINGS.get(status) or f"geomap ended with status {status}")


class GeomapWarning(UserWarning):
    """A report was refused or is doubtful; the others were read."""
