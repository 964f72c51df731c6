"""Shared by the packs: the shape of a rule, labels, look-alike characters."""
