"""Our own makers: one small PDF for each way in which a redacted file gives its secret back. Invented people only."""
