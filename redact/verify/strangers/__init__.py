"""What a file that we did not make gives away: one family of rules, or one rule, a file."""
