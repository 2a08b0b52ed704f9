"""Components of the bundled Dutch pipeline; importing this registers them. Knows nothing of the program around it."""

from .confidence import Confidence
from .half import HalfTok2Vec
from .rules import DocumentRules
from .saved import make_tokenizer

__all__ = ["Confidence", "DocumentRules", "HalfTok2Vec", "make_tokenizer"]
