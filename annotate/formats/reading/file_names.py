"""Names of files as they are shown: on one line, with the characters that their makers meant."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import PurePath

from annotate.formats.articles.encoding import MAX_MEAN_COST, mean_cost

_MAX_SHOWN = 120  # characters of a name that are shown
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b\u2060\ufeff]+")
_SYSTEM = frozenset(("thumbs.db", "desktop.ini", "icon\r", "__macosx"))  # what systems put beside files
_WESTERN = ("cp850", "cp1252")
_EAST_ASIAN = ("cp932", "gb18030", "big5", "euc-kr")
_IN_EAST_ASIA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff5e\u3000-\u303f]")


def shown(name: str) -> str:
    """Return a file's name as it is shown: composed, without line breaks, cut in the middle when it is very long."""
    text = os.fsencode(name).decode("utf-8", "replace") if not _is_text(name) else name
    text = " ".join(_UNSEEN.sub(" ", unicodedata.normalize("NFC", text)).split())
    if len(text) <= _MAX_SHOWN:
        return text
    return f"{text[: _MAX_SHOWN // 2]}…{text[-_MAX_SHOWN // 2 :]}"


def is_hidden(path: PurePath) -> bool:
    """Return whether a file is hidden, or was put there by a system or a program for itself."""
    return any(
        part.startswith((".", "~$")) or part.lower() in _SYSTEM for part in path.parts if part not in ("..", "/")
    )


def listed(names: Sequence[str], most: int = 10) -> tuple[str, ...]:
    """Return the first names, and an ellipsis when there are more."""
    return (*names[:most], "…") if len(names) > most else tuple(names)


def of_zip(raws: Iterable[bytes]) -> list[str]:
    """Return the names of a zip's files without the UTF-8 flag, in the code page that they all seem to have."""
    raws = list(raws)
    encoding = _encoding(b"\n".join(raws))
    return [raw.decode(encoding, "replace") for raw in raws]


def _encoding(data: bytes) -> str:
    """Return the code page: UTF-8 when it is valid, else what Windows packs with, or the fitting East Asian one."""
    with suppress(UnicodeDecodeError):
        data.decode()
        return "utf-8"
    western = min(_WESTERN, key=lambda name: mean_cost(data.decode(name, "replace")))
    if mean_cost(data.decode(western, "replace")) > MAX_MEAN_COST:
        return next((name for name in _EAST_ASIAN if _fits(data, name)), western)
    return western


def _fits(data: bytes, encoding: str) -> bool:
    """Return whether all characters beyond ASCII are East Asian in this encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return all(character.isascii() or _IN_EAST_ASIA.match(character) for character in text)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:  # bytes that are no UTF-8, as Python keeps them
        return False
    return True
