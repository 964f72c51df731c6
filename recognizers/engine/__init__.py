"""The catalogue of rules, and the only door to Presidio's analyzer and spaCy."""
