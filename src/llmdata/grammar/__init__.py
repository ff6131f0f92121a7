"""Grammars: what a stretch of text says, as a value with its span. Chinese beside English."""
