"""The tree of errors. Each kind has one exit code and says its remedy.

    RedactError                      exit code
    ├── UsageError                       2   the call or a file that steers it is wrong
    ├── EnvironmentLacks                 5   something must be installed or made writable
    ├── DocumentError                    4   one document failed; the rest of the batch goes on
    │   ├── NotAPdf
    │   ├── Damaged
    │   ├── PasswordNeeded
    │   ├── NoPages
    │   ├── Unreadable
    │   ├── TooMuch                          it takes more time, memory or room than it may
    │   └── Broke                            it ended the process that read it
    ├── CouldNotLook                     4   a rule or a check could not do its work; never "clean"
    └── NotVerified                      1   the result did not hold; nothing is published

A message never quotes what a document says. `where` is the file as the user named it.
"""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of every verb (design.md)."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    WAITS = 3
    FAILED = 4
    ENVIRONMENT = 5
    INTERRUPTED = 130


class RedactError(Exception):
    """Root of the tree: a reason, and what to do about it."""

    exit_code = Exit.FAILED

    def __init__(self, reason: str, remedy: str = "", where: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy
        self.where = where

    def line(self) -> str:
        """One line for people: where, why, and the remedy."""
        head = f"{self.where}: " if self.where else ""
        tail = f" {self.remedy}" if self.remedy else ""
        return f"{head}{self.reason}.{tail}"


class UsageError(RedactError):
    exit_code = Exit.USAGE


class EnvironmentLacks(RedactError):
    exit_code = Exit.ENVIRONMENT


class DocumentError(RedactError):
    exit_code = Exit.FAILED


class NotAPdf(DocumentError):
    pass


class Damaged(DocumentError):
    pass


class PasswordNeeded(DocumentError):
    pass


class NoPages(DocumentError):
    pass


class Unreadable(DocumentError):
    pass


class TooMuch(DocumentError):
    pass


class Broke(DocumentError):
    pass


class CouldNotLook(RedactError):
    exit_code = Exit.FAILED


class NotVerified(RedactError):
    exit_code = Exit.FINDINGS
