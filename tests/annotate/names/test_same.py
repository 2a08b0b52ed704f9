"""Which spellings are the same name, in Dutch, French and English; and where a name is found in a text.

In the tables \\u00e9 and the like are characters; pairs stand on a line, apart by " = " when they are the same and " / " when not.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.edits.annotations import Accept, Add, Relabel, Remove, ToAll, plan, replay, same_name_spans
from annotate.model import Annotation, Document, State, Tokens, in_order
from annotate.names.memory import Decided, Memory
from annotate.names.mentions import mentions_of
from annotate.names.same import Folded, folded, key, mentions, plain, spans
from annotate.text import words
from store.documents.search import hits
from tests.helpers.strategies import texts
from ui.names.model import Names

PAIRS = r"""
# white space
Jan Jansen = Jan  Jansen
Jan Jansen = Jan\u00a0Jansen
Jan Jansen = Jan\u202fJansen
Jan Jansen = Jan\u2009Jansen
Jan Jansen = Jan\u2003Jansen
Jan Jansen = Jan\u3000Jansen
Jan Jansen = Jan\tJansen
Jan Jansen = Jan\nJansen
Jan Jansen = Jan \nJansen
Jan Jansen = Jan\n  Jansen
Jan Jansen = Jan\u2028Jansen
Jan Jansen = Jan\u000cJansen
Jan Jansen = Jan\u0085Jansen
Jan Jansen = Jan\u00a0 \u00a0Jansen
Jan Jansen = \u00a0Jan Jansen
Jan Jansen = Jan Jansen\u200b
Jan Jansen / Jan\n\nJansen
Jan Jansen / Jan\n \nJansen
Jan Jansen / Jan\u2029Jansen
Jan Jansen / JanJansen
Jan Jansen / Jan_Jansen
Jan Jansen / Jan, Jansen
Van den Broeck = Van\u00a0den\u00a0Broeck
Van den Broeck / Vanden Broeck
Van den Broeck / Vandenbroeck
De Haan = De\nHaan
Sint-Niklaas / Sint Niklaas
New York = New\u00a0York
New York / Newyork
Le Monde = Le\u202fMonde
Saint\u00a0Gilles = Saint Gilles
# accents
Jos\u00e9 = Jose\u0301
Andr\u00e9 = Andre\u0301
No\u00ebl = Noe\u0308l
Fran\u00e7ois = Franc\u0327ois
\u00c9lys\u00e9e = E\u0301lyse\u0301e
H\u00f4pital = Ho\u0302pital
Bj\u00f6rk = Bjo\u0308rk
M\u00fcller = Mu\u0308ller
\u00c5se = A\u030ase
\u00c5se = \u212bse
Ni\u00f1o = Nin\u0303o
Be\u0142chat\u00f3w = Be\u0142chato\u0301w
\u0160koda = S\u030ckoda
Nguy\u1ec5n = Nguye\u0302\u0303n
Nguy\u1ec5n = Nguy\u00ea\u0303n
Jos\u00e9 / Jose
Andr\u00e9 / Andre
No\u00ebl / Noel
M\u00fcller / Mueller
M\u00fcller / Muller
Fran\u00e7ois / Francois
Bj\u00f6rk / Bj\u00f8rk
\u00c9lys\u00e9e / Elys\u00e9e
C\u0153ur / Coeur
Stra\u00dfe / Strasse
\u00c6r\u00f8 / Aero
Jos\u00e9 / Jos\u00e8
# invisible characters
Verhaeghe = Ver\u00adhaeghe
Verhaeghe = Ver\u00adhae\u00adghe
Verhaeghe = Ver\u00ad\nhaeghe
Verhaeghe = Ver\u00ad \nhaeghe
Verhaeghe = Ver\u200bhaeghe
Verhaeghe = \ufeffVerhaeghe
Verhaeghe = Ver\u2060haeghe
Verhaeghe = Ver\u200chaeghe
Verhaeghe = Ver\u200dhaeghe
Verhaeghe = \u200eVerhaeghe\u200f
Verhaeghe = \u202aVerhaeghe\u202c
Verhaeghe = \u2066Verhaeghe\u2069
Verhaeghe = Ver\u034fhaeghe
Verhaeghe = Ver\u061chaeghe
Verhaeghe = Ver\ufe0fhaeghe
Jan Jansen = Jan\u200b Jansen
Jan Jansen = Jan \u200bJansen
Jan Jansen = Jan \u200b Jansen
Jan Jansen / Jan\u200bJansen
Verhaeghe / Ver-haeghe
Verhaeghe / Ver-\nhaeghe
Verhaeghe / Ver haeghe
Verhaeghe / Ver\u00b7haeghe
\ud83d\udc69\u200d\ud83d\udd2c = \ud83d\udc69\ud83d\udd2c
\u2764\ufe0f = \u2764
# apostrophes
's-Hertogenbosch = \u2019s-Hertogenbosch
's-Hertogenbosch = \u2018s-Hertogenbosch
's-Hertogenbosch = \u201bs-Hertogenbosch
's-Hertogenbosch = \u00b4s-Hertogenbosch
's-Hertogenbosch = `s-Hertogenbosch
's-Hertogenbosch = \u02bcs-Hertogenbosch
's-Hertogenbosch = \u2032s-Hertogenbosch
's-Hertogenbosch = \uff07s-Hertogenbosch
D'Hondt = D\u2019Hondt
D'Hondt = D\u00b4Hondt
D'Hondt / DHondt
D'Hondt / D Hondt
D'Hondt / D\u201dHondt
D'Hondt / D,Hondt
't Hooft = \u2019t Hooft
't Hooft / t Hooft
O'Brien = O\u2019Brien
O'Brien = O\u02bbBrien
O'Brien / O.Brien
Hawai'i = Hawai\u02bbi
Hawai'i = Hawai\u02bci
L'Or\u00e9al = L\u2019Or\u00e9al
L'Or\u00e9al = L\u2019Ore\u0301al
L'Or\u00e9al / Or\u00e9al
Jeanne d'Arc = Jeanne\u00a0d\u2019Arc
Trump's = Trump\u2019s
Trump's / Trump
C\u00f4te d'Ivoire = Co\u0302te d\u2019Ivoire
McDonald's = McDonald\u2019s
Sainsbury's / Sainsburys
# hyphens
Jean-Pierre = Jean\u2010Pierre
Jean-Pierre = Jean\u2011Pierre
Jean-Pierre = Jean\u2013Pierre
Jean-Pierre = Jean\u2212Pierre
Jean-Pierre = Jean\uff0dPierre
Jean-Pierre = Jean\ufe63Pierre
Jean-Pierre = Jean-\nPierre
Jean-Pierre = Jean\u2010\n  Pierre
Jean-Pierre / Jean Pierre
Jean-Pierre / JeanPierre
Jean-Pierre / Jean - Pierre
Jean-Pierre / Jean\u2014Pierre
Jean-Pierre / Jean-\n\nPierre
N-VA = N\u2011VA
N-VA / NVA
N-VA / N VA
Noord-Holland = Noord\u2013Holland
Noord-Holland / Noordholland
Ajax-Feyenoord = Ajax\u2013Feyenoord
Ajax-Feyenoord / Ajax / Feyenoord
Rh\u00f4ne-Alpes = Rho\u0302ne\u2011Alpes
Coca-Cola = Coca\u2010Cola
Saint-\u00c9tienne = Saint\u2011E\u0301tienne
Mont-Saint-Michel = Mont\u2011Saint\u2010Michel
Stratford-upon-Avon = Stratford\u2011upon\u2011Avon
# ligatures and the like
IJsselmeer = \u0132sselmeer
ijs = \u0133s
Griffith = Gri\ufb03th
Fiat = \uff26iat
Fiets = Fi\u200bets
Offenbach = O\ufb00enbach
Flandria = F\u200blandria
Waf\ufb02e = Waffle
\ufb01n = fin
Mississippi = Mi\u017f\u017fi\u017f\u017fippi
H2O = H\u2082O
U2 = U\u00b2
IJsselmeer / Ijsselmeer
Kij / Ky
# case
De Post / de post
De Post / DE POST
Quintin / QUINTIN
Quintin / quintin
PvdA / PVDA
PvdA / pvda
IS / Is
IS / is
WHO / Who
NAVO / Navo
bpost / Bpost
McDonald / Mcdonald
Van Damme / van Damme
Le Soir / le soir
Apple / apple
US / us
May / may
# other names
Jan Jansen / Jan Janssen
Jan Jansen / J. Jansen
Jan Jansen / Jansen
Gent / Gentbrugge
Gent / Ghent
Aalst / Alost
Peeters / Peters
Claes / Claesz
Mohamed / Mohammed
St. Niklaas / St Niklaas
Van Dijk / Van Dyck
Vlaams Belang / Vlaams\u00a0-\u00a0Belang
KBC / K.B.C.
7 / seven
Dupont / Dupond
Lef\u00e8vre / Lef\u00e9vre
Smith / Smyth
Colour / Color
B. Quintin = B.\u00a0Quintin
B. Quintin / B.Quintin
J.-P. Maene = J.\u2011P.\u00a0Maene
"""

FINDS = r"""
Jan Jansen | Jan Jansen, Jan  Jansen en Jan\u00a0Jansen | Jan Jansen; Jan  Jansen; Jan\u00a0Jansen
Jan Jansen | Jan\nJansen zwijgt.\n\nJan\n\nJansen niet. | Jan\nJansen
Jan Jansen | JanJansen, jan jansen, JAN JANSEN, Jan Jansens |
Jan\u00a0Jansen | Hier is Jan Jansen. | Jan Jansen
Jan | Jan, Jans, Janneke en Jan. | Jan; Jan
Gent | Gent en Gentenaars in Gent, Gent-Brugge. | Gent; Gent
Jos\u00e9 | Jose\u0301 en Jos\u00e9, maar Jose niet. | Jose\u0301; Jos\u00e9
Jose | Jose\u0301 en Jose. | Jose
Verhaeghe | Ver\u00adhaeghe en Verhaeghe | Ver\u00adhaeghe; Verhaeghe
's-Gravenhage | In \u2019s-Gravenhage en \u2018s\u2011Gravenhage. | \u2019s-Gravenhage; \u2018s\u2011Gravenhage
Jean-Pierre | Jean-\nPierre, Jean\u2011Pierre, Jean Pierre | Jean-\nPierre; Jean\u2011Pierre
De Post | De Post, de post, De  Post. | De Post; De  Post
IJssel | De \u0132ssel en de IJssel. | \u0132ssel; IJssel
ssel | De \u0132ssel |
D'Hondt | D\u2019Hondt, D'Hondts, d'Hondt | D\u2019Hondt
Van den Broeck | Van den\nBroeck; Vanden Broeck | Van den\nBroeck
\u00c9lys\u00e9e | L'\u00c9lys\u00e9e, l'E\u0301lyse\u0301e. |
New York | New York, New\u202fYork, New Yorker | New York; New\u202fYork
O'Brien | O\u2019Brien met O\u2019Briens en O'Brien | O\u2019Brien; O'Brien
N-VA | N-VA-top, N\u2011VA, NVA. | N-VA; N\u2011VA
PvdA | PvdA, pvda, PvdA | PvdA; PvdA
a a | a a a a | a a; a a
IS | Is IS daar? is IS | IS; IS
x | geen |
"""


def unescaped(text: str) -> str:
    text = re.sub(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", _pair, text)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text).replace("\\n", "\n").replace("\\t", "\t")


def _pair(match: re.Match[str]) -> str:
    return chr(0x10000 + (int(match[1], 16) - 0xD800) * 0x400 + int(match[2], 16) - 0xDC00)


def pairs() -> list[tuple[str, str, bool]]:
    found = []
    for line in filter(None, PAIRS.split("\n")):
        if not line.startswith("#"):
            is_same = " = " in line
            one, _, other = line.partition(" = " if is_same else " / ")
            found.append((unescaped(one), unescaped(other), is_same))
    return found


def finds() -> list[tuple[str, str, list[str]]]:
    rows = [[part.strip(" ") for part in line.split("|")] for line in FINDS.strip().split("\n")]
    return [
        (unescaped(name), unescaped(text), [unescaped(f).strip(" ") for f in found.split(";") if f.strip()])
        for name, text, found in rows
    ]


def test_there_are_two_hundred_cases() -> None:
    assert len(pairs()) + len(finds()) >= 200
    assert len({case[:2] for case in pairs()}) == len(pairs())


@pytest.mark.parametrize(("one", "other", "is_same"), pairs(), ids=ascii)
def test_two_spellings(one: str, other: str, is_same: bool) -> None:
    assert (key(one) == key(other)) is is_same
    assert key(key(one)) == key(one)


@pytest.mark.parametrize(("name", "text", "found"), finds(), ids=ascii)
def test_a_name_in_a_text(name: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in mentions(text, words(text), name)] == found


@pytest.mark.parametrize(("one", "other", "is_same"), [case for case in pairs() if key(case[0])], ids=ascii)
def test_everything_goes_by_the_same_rule(one: str, other: str, is_same: bool) -> None:
    """Acts, the names panel, the memory and what an act for the whole project finds agree on each pair."""
    one, other = one.strip(), other.strip()
    text = f"Wij zien {one} hier.\n\nEn {other} daar."
    ends = [(9, 9 + len(one)), (len(text) - 6 - len(other), len(text) - 6)]
    rest = [(start, end) for start, end in words(text) if all(end <= a or b <= start for a, b in ends)]
    tokens = sorted([*rest, *ends])
    document = Document(text, tokens=Tokens(tuple(s for s, _ in tokens), tuple(e for _, e in tokens)))
    count = 2 if is_same else 1
    assert len(same_name_spans(document, *ends[0])) == count
    assert len(mentions_of(document, other)) == count
    marks = (Annotation(i, s, e, "PER", State.SUGGESTED, "x") for i, (s, e) in enumerate(ends, 1))
    marked = replace(document, annotations=in_order(marks))
    assert [len(name.annotations) for name in Names(marked, ()).in_order()] == ([2] if is_same else [1, 1])
    assert len(same_name_spans(marked, *ends[0])) == count
    if any(c.isupper() for c in key(one)):  # what has no capital is marked nowhere by itself
        memory = Memory([Decided(one, "PER", 1, 0)])
        assert len(memory.correct(text, document.tokens, [])) == count  # type: ignore[arg-type]
        assert (memory.get(other) is not None) is is_same


@pytest.mark.parametrize(
    "other", ["Jan  Jansen", "Jan\u00a0Jansen", "Jan\nJansen", "Jan\u200b Jansen", "Jan Jan\u00adsen"]
)
def test_an_act_for_all_takes_every_spelling_and_what_the_panel_counts(other: str) -> None:
    text = f"Jan Jansen sprak met {other} en met Jan Janssen."
    document = Document(text, tokens=words(text))
    marked = replay(document, plan(document, ToAll(Add(0, 10, "PER")), "Ann"))
    assert [text[a.start : a.end] for a in marked.visible] == ["Jan Jansen", other]
    for act in (Relabel(marked.visible[1].id, "ORG"), Remove(marked.visible[1].id)):
        (name,) = Names(marked, ()).in_order()
        assert (len(name.annotations), name.text) == (2, "Jan Jansen")
        marked = replay(marked, plan(marked, ToAll(act), "Ann"))
        assert {a.label for a in marked.visible} == ({"ORG"} if isinstance(act, Relabel) else set())


def test_accepting_a_row_leaves_nothing_of_it_to_check() -> None:
    text = "José en Jose\u0301 en José."
    at = [(0, 4), (8, 13), (17, 21)]
    marks = (Annotation(i, *span, "PER", State.SUGGESTED, "pipeline:x") for i, span in enumerate(at, 1))
    document = Document(text, tokens=words(text), annotations=in_order(marks))
    (row,) = Names(document, ()).in_order()
    assert (len(row.annotations), row.unchecked) == (3, 3)
    after = replay(document, plan(document, ToAll(Accept(row.ids[0])), "Ann"))
    assert after.unchecked == 0


def test_the_memory_joins_spellings_and_shows_the_most_frequent() -> None:
    memory = Memory([Decided("D'Hondt", "PER", 1, 0), Decided("D’Hondt", "PER", 3, 1), Decided("D’Hondt", "ORG", 0, 1)])
    (remembered,) = memory.names.values()
    assert (remembered.name, remembered.label, remembered.yes, remembered.no) == ("D’Hondt", "PER", 4, 1)
    assert memory.spellings(["D‘Hondt"]) == {"D‘Hondt", "D'Hondt", "D’Hondt"}


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Ver\u00adhaeghe en Verhaeghe", "verhaeghe", ["Ver\u00adhaeghe", "Verhaeghe"]),
        ("De ﬁets en de fiets", "fiets", ["ﬁets", "fiets"]),
        ("Dʼhondt, d’Hondt", "d'hondt", ["Dʼhondt", "d’Hondt"]),
        ("Jose\u0301 zwijgt", "Ver\u00adhaeghe jos\u00e9", ["Jose\u0301"]),
        ("Een \u0132ssel", "ijssel", ["\u0132ssel"]),
    ],
)
def test_search_goes_by_the_same_rule(text: str, typed: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, typed)] == found


@given(texts)
def test_offsets_lead_back_to_the_text(text: str) -> None:
    alike = Folded(text)
    for at in range(len(alike.text)):
        start, end = alike.start(at), alike.end(at + 1)
        if start is not None and end is not None:
            assert 0 <= start < end <= len(text)
            assert key(text[start:end]) in (alike.text[at].strip(), "")
    tokens = words(text)
    for offset, there in alike.starts(tokens.starts):
        assert alike.text[there : there + 1] == "" or (alike.start(there) or offset) >= offset


def test_what_is_around_a_mention_ends_at_a_word_and_tells_what_is_left_out() -> None:
    long = " ".join(["woordenboek"] * 9)
    (short,) = mentions_of(Document("In Gent\nregent het."), "Gent")
    assert (short.before, short.after) == ("In ", " regent het.")
    (cut,) = mentions_of(Document(f"{long} Gent {long}"), "Gent")
    assert cut.before == "…" + "woordenboek " * 5
    assert cut.after == " woordenboek" * 5 + "…"
    (endless,) = mentions_of(Document(f"{'x' * 99} Gent"), "Gent")
    assert endless.before == "…" + "x" * 59 + " "  # one word longer than all that is shown


@given(texts, st.data())
def test_every_token_is_among_the_mentions_of_itself(text: str, data: st.DataObject) -> None:
    tokens = words(text)
    start, end = data.draw(st.sampled_from(list(tokens)))
    found = mentions(text, tokens, text[start:end])
    if key(text[start:end]):
        assert any(a < end and start < b for a, b in found)
    assert {key(text[a:b]) for a, b in found} <= {key(text[start:end])}
    assert set(found) <= set(spans(text, text[start:end])) | {(a, b) for a, b in found if text[a:b] != text[start:end]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("González", "gonzalez"),
        ("STRAUẞ", "strauss"),
        ("Łódź", "lodz"),
        ("Œuvre", "oeuvre"),
        ("Søren", "soren"),
        ("İnan", "inan"),
    ],
)
def test_plain_letters(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.timeout(60)  # 5,000 names at each word would take minutes
def test_a_hundred_thousand_words_take_a_moment() -> None:
    text = "Burgemeester Jan  Jansen van\u00a0Gent sprak met D’Hondt over het plan.\n" * 9_000
    tokens = words(text)
    names = [Decided(f"Naam{i} Familie{i}", "PER", 1, 0) for i in range(5_000)]
    memory = Memory([*names, Decided("Jan Jansen", "PER", 1, 0)])
    folded.cache_clear()
    assert len(memory.correct(text, tokens, [])) == 9_000
