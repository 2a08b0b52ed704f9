"""Components of the bundled Dutch pipeline; importing this registers them. Knows nothing of the program around it."""

from .confidence import Confidence
from .rules import DocumentRules

__all__ = ["Confidence", "DocumentRules"]
