"""What nobody foresaw, as an error that may be shown."""

from __future__ import annotations

from redact.model.errors import CouldNotLook


def own_fault(error: Exception) -> CouldNotLook:
    """A fault of ours, named by its kind and place alone: its own message may quote a document."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_globals.get('__name__', '?')}:{place.tb_lineno}" if place else "?"
    return CouldNotLook(f"a fault in redact itself ({type(error).__name__} at {where})", "Please report it.")
