"""The part that is held out: other people, frames and layouts. Only totals are looked at; nothing is tuned on it."""
