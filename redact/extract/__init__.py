"""PDF to Document: characters with boxes, reading order, tables, and facts about what could not be read."""
