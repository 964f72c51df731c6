"""Tables of the case database. A change of shape comes with a migration and a new SCHEMA_VERSION."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint

SCHEMA_VERSION = 1

metadata = MetaData()

about = Table("about", metadata, Column("key", String, primary_key=True), Column("value", String, nullable=False))

documents = Table(
    "documents",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("source", String),  # as the user last named it
    Column("released_as", String, unique=True),
)

# What a step made of a document, found again by the digest of all that it was made from.
products = Table(
    "products",
    metadata,
    Column("document", String(64), ForeignKey("documents.digest"), primary_key=True),
    Column("step", String, primary_key=True),
    Column("made_from", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# Append-only. `chain` is the SHA-256 of the row before it and of `content`.
ledger = Table(
    "ledger",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("chain", String(64), nullable=False),
    UniqueConstraint("chain"),
)
