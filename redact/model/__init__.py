"""Nouns only, standard library only: what flows down the line, frozen, with its text hidden in `repr`."""
