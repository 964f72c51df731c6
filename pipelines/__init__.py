"""Pipelines here are what a person or a machine can start: the line, the batch, the gate, the command line.

(Not deployment.) Everything that touches files, the clock or the terminal lives in this package.
"""
