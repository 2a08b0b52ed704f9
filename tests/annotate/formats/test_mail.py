"""Mail: the part that holds the text, whatever its place, with every letter and header as it was meant."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from annotate.formats.articles.mail.message import unflowed
from annotate.formats.base import Omission
from tests.helpers import seeds
from tests.helpers.ole import ole
from tests.helpers.reading import article, articles, left_out, notices, refusals

_HEAD = b"From: Ann <ann@krant.example>\nSubject: Kop\nMIME-Version: 1.0\n"


def parts(kind: str, *content: tuple[str, str]) -> bytes:
    """Make a message of several parts: each with its header lines and its content."""
    body = b"".join(b"--B\n" + head.encode() + b"\n\n" + text.encode() + b"\n" for head, text in content)
    return _HEAD + f"Content-Type: {kind}; boundary=B\n\n".encode() + body + b"--B--\n"


PLAIN, HTML = "Content-Type: text/plain; charset=utf-8", "Content-Type: text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (parts("multipart/alternative", (PLAIN, " "), (HTML, "<p>Jan Peeters.</p>")), "Jan Peeters."),
        (parts("multipart/alternative", (HTML, "<p>Jan <b>Peeters</b>.</p>"), (PLAIN, "Jan Peeters!")), "Jan Peeters!"),
        (parts("multipart/alternative", (PLAIN, "Bekijk online"), (HTML, "<p>Burgemeester Jan Peeters opent vrijdag de brug.</p>")),
         "Burgemeester Jan Peeters opent vrijdag de brug."),
        (parts("multipart/mixed", (HTML, "<p>Jan Peeters.</p>"), (PLAIN, "Afmelden")), "Jan Peeters.\n\nAfmelden"),
        (parts("multipart/mixed", (PLAIN, "Een."), (HTML, "<p>Twee.</p>"), (PLAIN, "Drie.")), "Een.\n\nTwee.\n\nDrie."),
        (parts("multipart/related", (HTML, "<p>Jan.</p>"), ("Content-Type: image/png\nContent-ID: <a>", "x")), "Jan."),
        (parts("multipart/mixed", (PLAIN, "Zie onder."), ("Content-Type: message/rfc822", "Subject: Bericht\n\nJan Peeters.")),
         "Zie onder.\n\nBericht\n\nJan Peeters."),
        (parts("multipart/signed", (PLAIN, "Jan."), ("Content-Type: application/pgp-signature", "x")), "Jan."),
        (parts("multipart/mixed", (PLAIN + '; name="bericht.txt"', "Jan.")), "Jan."),
        (_HEAD + b"Content-Type: text/plain; charset=klets\n\nCaf\xe9 Jan.", "Café Jan."),
        (_HEAD + b"Content-Type: text/plain; charset=utf-8\n\nCaf\xe9 Jan.", "Café Jan."),
        (_HEAD + b"Content-Type: text/plain; charset=iso-8859-1\n\n\x80 5 en \x93Jan\x94", "€ 5 en “Jan”"),
        (_HEAD + b"\nCaf\xc3\xa9 zonder soort", "Café zonder soort"),
        (_HEAD + b"Content-Type: text/html\n\n<meta charset=cp1252><p>Caf\xe9</p>", "Café"),
        (_HEAD + b"\nJan.\n-- \nJan Handtekening", "Jan.\n-- \nJan Handtekening"),
    ],
)  # fmt: skip
def test_the_text_of_a_message_is_found(data: bytes, text: str) -> None:
    assert article("x.eml", data).text == f"Kop\n\n{text}"


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=?utf-8?Q?Persbericht_Li=C3=A8ge?=", "Persbericht Liège"),
        (b"=?utf-8?B?TGnDqGdl?= en =?iso-8859-1?Q?caf=E9?=", "Liège en café"),
        (b"=?utf-8?Q?Li=C3?=\n =?utf-8?Q?=A8ge?=", "Liège"),
        (b"Li\xc3\xa8ge", "Liège"),
        (b"Li\xe8ge", "Liège"),
        (b"=?klets?Q?Li=C3=A8ge?=", "Liège"),
        (b"=?utf-8?X?kapot?=", "=?utf-8?X?kapot?="),
        (b"lang\n onderwerp", "lang onderwerp"),
    ],
)
def test_headers_are_read_however_they_are_encoded(raw: bytes, subject: str) -> None:
    assert article("x.eml", b"From: a@b.c\nSubject: " + raw + b"\n\nJan.").title == subject


@pytest.mark.parametrize(
    ("text", "deletes", "joined"),
    [
        ("Burgemeester Jan \nJansen sprak.", False, "Burgemeester Jan Jansen sprak."),
        ("Sint- \nNiklaas", True, "Sint-Niklaas"),
        ("Jan  \nJansen", True, "Jan Jansen"),
        ("Jan \nJansen", True, "Jan Jansen"),
        ("https://x.example/a \nb", True, "https://x.example/ab"),
        ("> a \n> b\nc", False, "> a b\nc"),
        (">> a \n> b", False, ">> a\n> b"),
        ("a \n-- \nnaam", False, "a\n-- \nnaam"),
        (" >geen citaat", False, ">geen citaat"),
        ("een\ntwee", False, "een\ntwee"),
    ],
)
def test_soft_line_ends_of_mail_are_joined(text: str, deletes: bool, joined: str) -> None:
    assert unflowed(text, deletes) == joined


def test_attachments_are_named_also_those_beside_the_chosen_alternative() -> None:
    data = parts("multipart/mixed", (PLAIN, "Jan."), ('Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"', "x"),
                 ('Content-Type: text/plain\nContent-Disposition: attachment; filename="=?utf-8?Q?caf=C3=A9.txt?="', "x"))  # fmt: skip
    (notice,) = notices("x.eml", data)
    assert (notice.omission, notice.names) == (Omission.ATTACHMENTS, ("a.pdf", "café.txt"))
    message = EmailMessage()
    message["Subject"], message["From"] = "Kop", "a@b.c"
    message.set_content("Jan.")
    message.add_alternative("<p>Jan.</p>", subtype="html")
    message.get_payload()[1].make_mixed()  # type: ignore[union-attr, index]
    message.get_payload()[1].add_attachment(b"x", maintype="application", subtype="pdf", filename="b.pdf")  # type: ignore[union-attr, index]
    assert left_out("x.eml", bytes(message)) == {Omission.ATTACHMENTS: 1}


def test_an_encrypted_message_says_so() -> None:
    data = parts(
        "multipart/encrypted",
        ("Content-Type: application/pgp-encrypted", "Version: 1"),
        ("Content-Type: application/octet-stream", "x"),
    )
    assert "encrypted" in refusals("x.eml", data)[0]


def test_a_message_under_another_name_is_read_as_one() -> None:
    found = article("x.txt", b"Received: by x\n" + _HEAD + b"Content-Transfer-Encoding: quoted-printable\n\nLi=C3=A8ge")
    assert found.text == "Kop\n\nLiège"
    assert "Received" not in found.text
    letter = "Van: de redactie\nAan: allen\n\nFrom: nergens\n\nEen brief."
    assert article("x.txt", letter.encode()).text == letter


def test_a_mailbox_gives_each_message_and_names_the_empty_one() -> None:
    data = b"From a Mon Feb  2 10:00:00 2026\nSubject: Een\n\n>From Gent\nJan.\n\nFrom b Tue Feb  3 10:00:00 2026\nSubject: Leeg\n\n\n"
    assert [a.text for a in articles("x.mbox", data)] == ["Een\n\nFrom Gent\nJan."]
    assert refusals("x.mbox", data) == ["x.mbox, 2: the text is empty."]


def test_apple_mails_own_file_is_read() -> None:
    message = _HEAD + b"\nJan.\n"
    assert article("x.emlx", b"%d\n" % len(message) + message + b"<plist/>").text == "Kop\n\nJan."


def test_a_page_saved_as_one_file_is_read() -> None:
    found = article("x.mhtml", seeds.mhtml())
    assert found.text.startswith(f"{seeds.HEADLINE}\n\n{seeds.LEAD}")
    assert found.meta["url"] == "https://krant.example/zwembad"
    assert "Voorpagina" not in found.text


def test_outlooks_messages_are_read() -> None:
    found = article("x.msg", seeds.msg())
    assert (found.text, found.published) == (seeds.TEXT, "2026-11-24T09:00:00Z")
    assert found.meta["byline"] == "Ann Peeters <ann@krant.example>"
    assert [n.names for n in notices("x.msg", seeds.msg())] == [("foto.png",)]


def test_an_outlook_message_of_html_and_one_inside_another_are_read() -> None:
    page = "<html><meta charset=utf-8><p>Café Jan Peeters.</p></html>".encode()
    inside = "__attach_version1.0_#00000000/__substg1.0_3701000D/"
    data = ole(
        {
            "__properties_version1.0": bytes(32),
            "__substg1.0_0037001F": "Kop".encode("utf-16-le"),
            "__substg1.0_10130102": page,
            f"{inside}__properties_version1.0": bytes(24),
            f"{inside}__substg1.0_0037001F": "Binnenin".encode("utf-16-le"),
            f"{inside}__substg1.0_1000001F": "Anna Verhulst.".encode("utf-16-le"),
        }
    )
    assert article("x.msg", data).text == "Kop\n\nCafé Jan Peeters.\n\nBinnenin\n\nAnna Verhulst."


def test_an_ole_file_that_is_no_message_is_refused() -> None:
    assert "damaged or incomplete" in refusals("x.msg", ole({"WordDocument": b"x"}))[0]


def test_chapters_of_a_book_are_articles_in_reading_order() -> None:
    first, second = articles("x.epub", seeds.epub())
    assert (first.title, first.text) == (seeds.HEADLINE, f"{seeds.HEADLINE}\n\n{seeds.LEAD}")
    assert (second.title, second.source, second.published) == ("Tweede", "De Krant", "2026-11-24")
    assert second.meta["byline"] == "Ann Peeters"


def test_a_book_with_a_lock_says_so() -> None:
    locked = '<e><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></e>'
    assert "locked" in refusals("x.epub", seeds.packed({"META-INF/encryption.xml": locked, "a.xhtml": "<p>x</p>"}))[0]
