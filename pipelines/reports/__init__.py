"""The answers of `redact check` in the forms that builds read. None of them holds a word of a document."""
