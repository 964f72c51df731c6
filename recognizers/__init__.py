"""What to look for. One rule, one file, no I/O. Packs do not see each other."""
