"""Texts and documents as they come in real life and worse, for hypothesis."""

from __future__ import annotations

import regex
from hypothesis import strategies as st

from annotate.model import SHOWN_STATES, Annotation, Document, State, in_order, new_id
from annotate.text import normalise, title_of, trim, words

PIECES = (
    "Jan", "Jansen", "Gent", "PvdA-leider", "'s-Hertogenbosch", "N-VA", " ", " ", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r",
    "\u00a0", "\u2028", "é", "e\u0301", "👨‍👩‍👧", "🇧🇪", "😀", "👍🏽", "مرحبا", "שלום", "“", "”", ".", ",", "(", ")", "ß", "ﬁ", "\u200b", "𝔘",
)  # fmt: skip

raw_texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join)
texts = raw_texts.map(lambda raw: normalise(raw)[0]).filter(lambda text: bool(text.strip()))


@st.composite
def documents(draw: st.DrawFn, overlapping: bool = False) -> Document:
    """Draw a document whose annotations do not overlap unless told, nor cut an emoji or an accented letter in two."""
    text = draw(texts)
    edges = st.sampled_from([m.start() for m in regex.finditer(r"\X", text)] + [len(text)])
    marks: list[Annotation] = []
    for _ in range(draw(st.integers(0, 6))):
        a, b = sorted((draw(edges), draw(edges)))
        start, end = trim(text, a, b)
        label = draw(st.sampled_from(("PER", "LOC")))
        if start < end and not any(Document("", overlapping=overlapping).excludes(a, start, end, label) for a in marks):
            state = draw(st.sampled_from((State.SUGGESTED, State.ACCEPTED)))
            origin = draw(st.sampled_from(("pipeline:x 1", "person:Ann")))
            marks.append(Annotation(new_id(), start, end, label, state, origin))
    return Document(
        text,
        title=title_of(text),
        state=draw(st.sampled_from(SHOWN_STATES)),
        tokens=words(text),
        annotations=in_order(marks),
        overlapping=overlapping,
    )
