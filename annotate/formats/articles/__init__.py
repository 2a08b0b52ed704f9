"""Readers of articles without annotations, as journalists have them."""
