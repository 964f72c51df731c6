"""Text to train names on, written by a seeded generator: invented people in the paper that UK public bodies keep.

Standard library alone, no I/O. No person, number or address here is anyone's: given names and surnames are drawn
apart from each other, telephone numbers are Ofcom's drama ranges and mail goes to example domains (RFC 2606).
"""
