"""The part that everybody may look at: rules are measured and mended with it."""
