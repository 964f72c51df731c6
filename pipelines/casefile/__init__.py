"""The case's database and its files by digest. Internal: it holds what the public must not see."""
