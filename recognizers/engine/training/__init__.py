"""How the names reader was trained, and how its figures were measured: `python -m recognizers.engine.training`."""
