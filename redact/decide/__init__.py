"""Policy and decisions to a Plan. Nothing undecided passes."""
