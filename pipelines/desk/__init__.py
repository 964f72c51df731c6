"""The reviewers' web page. Empty until issue 7; its walls stand in the import contracts."""
