"""What a stranger's file carries beside what it shows: the checks for files that we did not make.

Ours are held to an allow-list (`structure`). A file from elsewhere has bookmarks, tags and dates as all files have; a
check that calls each of them a fault is soon switched off. Here only that counts which can hold what nobody sees.
"""

from __future__ import annotations

from redact.verify.port import Check
from redact.verify.strangers.comments import Comments
from redact.verify.strangers.fields import Fields
from redact.verify.strangers.names import Names
from redact.verify.strangers.notebook import Notebook
from redact.verify.strangers.pages import Pages
from redact.verify.strangers.parts import Parts
from redact.verify.strangers.properties import Properties
from redact.verify.strangers.revisions import Revisions


def stranger_checks(notebook: Notebook) -> tuple[Check, ...]:
    """Every check, in the order in which they build on the notebook: first what the pages show."""
    return (
        Pages(notebook),
        Comments(notebook),
        Fields(notebook),
        Properties(notebook),
        Names(notebook),
        Parts(notebook),
        Revisions(notebook),
    )


def checks_of_our_own(notebook: Notebook) -> tuple[Check, ...]:
    """For a file that a manifest lists: what its pages hold and don't show. The allow-list sees to the rest."""
    return (Pages(notebook),)
