"""Rules for identifiers of the United Kingdom."""
