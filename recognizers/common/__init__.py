"""Rules for any country: e-mail addresses and the like."""
