"""Draws the sample PDFs and writes down, from the same calls, what in them must go and what must stay."""
