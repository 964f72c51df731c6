"""The measuring set: papers as different from each other as real life, written in a short notation."""
