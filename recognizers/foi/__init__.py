"""Rules for what public bodies write down: people, their demographics, their roles."""
