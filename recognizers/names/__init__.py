"""Names of the world, by the communities that bear them: data."""
