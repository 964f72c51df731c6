"""Attacks the result by its own means: other text engines, another renderer. Never imports `apply` or `pdf`."""
