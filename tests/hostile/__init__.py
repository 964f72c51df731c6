"""Makers of files that are meant to do harm: small on disk, made when they are wanted."""
