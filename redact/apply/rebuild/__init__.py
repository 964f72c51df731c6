"""Writes a new document from an allow-list: operators, resources and keys that are known, and nothing else."""
