"""One module for each sample; each has a `make()` that returns the finished sample."""
