"""The command line: one file per verb. Data goes to stdout, progress and messages to stderr."""
