"""Plan to a redacted PDF, sanitised. The only room that may burn."""
