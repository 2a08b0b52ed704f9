"""What journalists have: the readers of articles, in the order in which they are asked."""

from __future__ import annotations

from annotate.formats import plain
from annotate.formats.base import Reader

READERS: tuple[Reader, ...] = (Reader("text", (".txt", ".md", ".markdown"), plain.read),)
