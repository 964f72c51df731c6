"""Attacks the result with engines that the redactor does not use. Never imports `apply` or `pdf.burn`."""
