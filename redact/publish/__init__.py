"""A Verified document to the release folder: PDF, public manifest, schedule."""
