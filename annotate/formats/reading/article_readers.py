"""What journalists have: the readers of articles, in the order in which they are asked."""

from __future__ import annotations

from annotate.formats.articles import plain
from annotate.formats.articles.mail import message, outlook
from annotate.formats.articles.office import docx, epub, opendocument, rtf, tables
from annotate.formats.articles.pdf import pdf_reader
from annotate.formats.articles.web import feeds, html, markdown, wordpress
from annotate.formats.articles.wire import iptc7901, newsml, ninjs
from annotate.formats.base import Reader

# told by what is in them, whatever is said of their kind elsewhere: asked before the readers of marked articles
TOLD: tuple[Reader, ...] = (
    Reader("wordpress", (".xml",), wordpress.read, wordpress.knows),
    Reader("feed", (".xml", ".rss", ".atom", ".rdf"), feeds.read, feeds.knows),
    Reader("newsml", (".xml", ".nitf", ".newsml"), newsml.read, newsml.knows),
    Reader("ninjs", (".json",), ninjs.read, ninjs.knows, is_text=True),
    Reader("iptc7901", (".txt", ".tst", ".iptc"), iptc7901.read, iptc7901.knows),
)
READERS: tuple[Reader, ...] = (
    Reader("eml", (".txt",), message.read, message.knows),
    Reader("text", (".txt",), plain.read, is_text=True),
    Reader("markdown", (".md", ".markdown"), markdown.read, is_text=True),
    Reader("html", (".html", ".htm", ".xhtml"), html.read),
    Reader("docx", (".docx", ".dotx"), docx.read),
    Reader("", (".docm", ".dotm", ".xlsm", ".xltm"), docx.refuse),
    Reader("odt", (".odt", ".ott"), opendocument.read),
    Reader("fodt", (".fodt",), opendocument.read_flat),
    Reader("pdf", (".pdf",), pdf_reader.read),
    Reader("rtf", (".rtf",), rtf.read),
    Reader("eml", (".eml", ".emlx"), message.read),
    Reader("msg", (".msg",), outlook.read),
    Reader("mbox", (".mbox", ".mbx"), message.read_mailbox),
    Reader("mhtml", (".mhtml", ".mht"), message.read_web_archive),
    Reader("webarchive", (".webarchive",), html.read_safari),
    Reader("epub", (".epub",), epub.read),
    Reader("csv", (".csv", ".tsv"), tables.read_csv, is_text=True, read_with=tables.read_csv),
    Reader("xlsx", (".xlsx",), tables.read_xlsx, read_with=tables.read_xlsx),
)
