"""WordPress's shortcodes: `[caption]Words[/caption]` has text, `[gallery ids="1,2"]` has none."""

from __future__ import annotations

import re
from collections import Counter

# of these a page shows pictures, players and forms, whatever stands between them
_NO_TEXT = (
    "gallery",
    "audio",
    "video",
    "playlist",
    "embed",
    "youtube",
    "vimeo",
    "soundcloud",
    "googlemaps",
    "contact-form",
)
_CODE = re.compile(r"(\[?)\[(/?)([A-Za-z][\w-]*)((?:\s+[^\[\]]*)?)(/?)\](\]?)")
_ATTRIBUTE = re.compile(r"[\w-]+\s*=")


def expanded(content: str) -> tuple[str, Counter[str]]:
    """Return the content without shortcodes but with the text between them, and a count by name of those without text.

    A lookalike such as `[sic]` stays: a shortcode has attributes, an end, a name of WordPress's own, or one that is
    written like an identifier.
    """
    closed = {found[3].lower() for found in _CODE.finditer(content) if found[2]}
    dropped: Counter[str] = Counter()

    def replaced(found: re.Match[str]) -> str:
        name = found[3].lower()
        if found[1] and found[6]:  # [[name]] is how one writes about a shortcode
            return found[0][1:-1]
        is_code = name in closed or name in _NO_TEXT or "_" in name or found[5] or _ATTRIBUTE.search(found[4])
        if not is_code:
            return found[0]
        if not found[2] and (name in _NO_TEXT or name not in closed):
            dropped[name] += 1
        edge = "\n\n" if name == "caption" else ""
        return found[1] + edge + found[6]

    for name in _NO_TEXT:
        if name in closed:
            between = re.compile(rf"\[{name}[^\]]*\][^\[\]]*\[/{name}\]", re.I)
            content, count = between.subn("", content)
            dropped[name] += count
    text = _CODE.sub(replaced, content)
    return text, +dropped
