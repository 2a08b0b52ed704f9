"""A message saved from a mail program (.eml): its subject is the headline, its sender the byline."""

from __future__ import annotations

import email
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard
from annotate.formats.base import Item, Refusal
from annotate.formats.html_text import text_of_html
from annotate.formats.item import EMPTY, article


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A message as one article; attachments are named, not read."""
    data = guard.read(file, where)
    with guard.foreign(where):
        message = email.message_from_bytes(data, policy=default)
        if not isinstance(message, EmailMessage) or not message.keys():
            raise UserError(guard.BROKEN, where=where)
        text = _text(message, where)
        subject, sender, date = (str(message.get(name, "")) for name in ("Subject", "From", "Date"))
        number = str(message.get("Message-ID", ""))
        attached = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    yield article(where, text, headline=subject, published=date, external_id=number, byline=sender)
    if attached:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: added without its attachments ({names}).")
        yield Refusal(where, None, sentence, {"where": where, "names": ", ".join(attached)}, is_whole=False)


def _text(message: EmailMessage, where: str) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        raise UserError(EMPTY, where=where)
    content = str(part.get_content())
    return text_of_html(content) if part.get_content_subtype() == "html" else content
