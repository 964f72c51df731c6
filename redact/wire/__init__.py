"""Bytes to nouns and back: versioned schemas, canonical JSON, digests. No file is opened here."""
