"""The port for recognizers; spans to boxes; merging; one person is one entity, everywhere in a document."""
