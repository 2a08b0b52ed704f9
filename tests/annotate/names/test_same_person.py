"""Who is the same person: pairs of invented names in Dutch, Flemish, French and English, told by their words alone."""

from __future__ import annotations

import pytest

from annotate.names.same import key
from annotate.names.variants import Variants

# one form and the fuller one, which are one person
SAME = {
    "initials": """
        B. Quinten = Bernard Quinten
        J. van den Broeke = Jan van den Broeke
        J.-P. Maanen = Jean-Pierre Maanen
        J.P. Maanen = Jean-Pierre Maanen
        J. P. Maanen = Jean-Pierre Maanen
        J. Maanen = Jean-Pierre Maanen
        Th. Klaasen = Theo Klaasen
        Chr. Duval = Chr. Duval
        K Quinten = Karel Quinten
        J Smithson = John Smithson
        J. R. Holloway = John Robert Holloway
        J. Holloway = John Robert Holloway
        George Ashworth = George W. Ashworth
        G. W. Ashworth = George W. Ashworth
        G. Ashworth = George W. Ashworth
        M. de Bruyne = Mieke de Bruyne
        P.-H. Lacombe = Paul-Henri Lacombe
        É. Marchand = Élodie Marchand
        E. Marchand = Élodie Marchand
        J. Le Goff = Jérôme Le Goff
        C. d'Aubigny = Claire d'Aubigny
        R. McAllister = Rory McAllister
        S. O'Dowd = Sinéad O'Dowd
        A. Peersman-De Wit = Anna Peersman-De Wit
        H. ter Horst = Hugo ter Horst
        L. 't Kint = Lies 't Kint
        W.F. Harmsen = Willem Frederik Harmsen
    """,
    "surname or first name alone": """
        Quinten = Bernard Quinten
        Bernard = Bernard Quinten
        De Waver = Bert De Waver
        Waver = Bert De Waver
        Van den Broeke = Jan van den Broeke
        van den Broeke = Jan Van den Broeke
        Broeke = Jan van den Broeke
        Van Dammen = Jean-Claude Van Dammen
        Jean-Claude = Jean-Claude Van Dammen
        Le Goff = Jérôme Le Goff
        Goff = Jérôme Le Goff
        d'Aubigny = Claire d'Aubigny
        D'Aubigny = Claire d'Aubigny
        de Villars = Charles de Villars
        Du Pré = Sylvie Du Pré
        De la Ruelle = Marie De la Ruelle
        McAllister = Rory McAllister
        O'Dowd = Sinéad O'Dowd
        O’Dowd = Sinéad O'Dowd
        D’Hoore = Jan D'Hoore
        Ten Cate = Hein Ten Cate
        't Kint = Lies 't Kint
        Van 't Hof = Pim van 't Hof
        PEERSMAN = Els Peersman
        Holloway = John Robert Holloway
        Elodie = Élodie Marchand
        Marchand = Élodie Marchand
        Çelikoğlu = Ülkü Çelikoğlu
        Celikoglu = Ülkü Çelikoğlu
        El Hassani = Fatima El Hassani
        Ben Youssra = Karim Ben Youssra
        Sørlund = Ingrid Sørlund
        Sorlund = Ingrid Sørlund
        van der Veldt = Rik van der Veldt
        Albert = Albert II
    """,
    "without a middle name": """
        Els Peersman = Els Maria Peersman
        John Holloway = John Robert Holloway
        Jan Broeke = Jan van den Broeke
        Marie Ruelle = Marie De la Ruelle
        Jeanne Fontaine = Jeanne Marie Fontaine
        Willem Harmsen = Willem Frederik Harmsen
        Mary Pemberton = Mary Jane Pemberton
        Robert Holloway = John Robert Holloway
    """,
    "nicknames": """
        Jan Peersman = Jan "Jakke" Peersman
        Jakke Peersman = Jan "Jakke" Peersman
        Jakke = Jan "Jakke" Peersman
        Peersman = Jan "Jakke" Peersman
        J. Peersman = Jan "Jakke" Peersman
        Jan Peersman = Jan “Jakke” Peersman
        Jan Peersman = Jan ‘Jakke’ Peersman
        Jakke = Jan ‘Jakke’ Peersman
        Jan Peersman = Jan „Jakke” Peersman
        Jan Peersman = Jan (Jakke) Peersman
        Jakke Peersman = Jan (“Jakke”) Peersman
        Herman Klaas = Herman “De Rosse” Klaas
        De Rosse = Herman “De Rosse” Klaas
        Rosse = Herman “De Rosse” Klaas
        De Rosse Klaas = Herman “de Rosse” Klaas
        Marcel Dubosc = Marcel « Le Grand » Dubosc
        Le Grand = Marcel « Le Grand » Dubosc
        Jeannot = Jean «Jeannot» Vasseur
        Jean Vasseur = Jean «Jeannot» Vasseur
        William Trask = William "Billy" Trask
        Billy Trask = William "Billy" Trask
        Billy = William 'Billy' Trask
        Trask = William 'Billy' Trask
        Dwayne Colby = Dwayne "The Brick" Colby
        The Brick = Dwayne "The Brick" Colby
        Van den Broeke = Jan 'Sus' van den Broeke
        Sus van den Broeke = Jan 'Sus' van den Broeke
        "Lies" Peersman = Lies Peersman
    """,
    "double names": """
        Els Peersman = Els Peersman-De Wit
        Els De Wit = Els Peersman-De Wit
        Peersman = Els Peersman-De Wit
        Peersman-De Wit = Els Peersman-De Wit
        De Wit = Els Peersman-De Wit
        Els Peersman – De Wit = Els Peersman-De Wit
        Els Peersman - De Wit = Els Peersman-De Wit
        Els = Els Peersman-De Wit
        E. Peersman = Els Peersman-De Wit
        E. De Wit = Els Peersman-De Wit
        Anna Smeets = Anna Smeets-Janssen
        Janssen = Anna Smeets-Janssen
        A. Smeets-Janssen = Anna Smeets-Janssen
        Claire Rochard = Claire Rochard-Lemoine
        Lemoine = Claire Rochard-Lemoine
        C. Rochard-Lemoine = Claire Rochard-Lemoine
        Jean-Luc Marchal = Jean-Luc Marchal-Petit
        J.-L. Marchal = Jean-Luc Marchal-Petit
        Helen Ashby = Helen Ashby-Moore
        Ashby-Moore = Helen Ashby-Moore
        Ashby = Helen Ashby-Moore
    """,
    "titles": """
        dr. Peersman = Jan Peersman
        Dr. Peersman = Jan Peersman
        prof. dr. Jan Peersman = Jan Peersman
        Prof. Peersman = Jan Peersman
        professor Peersman = Jan Peersman
        ir. J. Peersman = Jan Peersman
        drs. Klaasen = Theo Klaasen
        burgemeester De Waver = Bert De Waver
        burgemeester Bert De Waver = Bert De Waver
        minister Van den Broeke = Jan van den Broeke
        eerste minister De Waver = Bert De Waver
        premier De Waver = Bert De Waver
        schepen Peersman = Els Peersman
        generaal Harmsen = Willem Frederik Harmsen
        pastoor Klaasen = Theo Klaasen
        coach Quinten = Bernard Quinten
        Maître Lacombe = Paul-Henri Lacombe
        docteur Marchand = Élodie Marchand
        Dr Marchand = Élodie Marchand
        président Villars = Charles de Villars
        Président de Villars = Charles de Villars
        la ministre Rochard = la ministre Rochard
        Prime Minister Holloway = John Robert Holloway
        President Ashworth = George W. Ashworth
        Captain Trask = William Trask
        Senator O'Dowd = Sinéad O'Dowd
        Sir Rory McAllister = Sir Rory McAllister
        Rory McAllister = Sir Rory McAllister
        prof. Peersman = prof. dr. Peersman
        Filip = Koning Filip
    """,
    "possessives": """
        Trask's = William Trask
        Trask’s = William Trask
        William Trask's = William Trask
        Peersmans' = Jan Peersmans
        Anna's = Anna Smeets
        Anna’s = Anna Smeets
        De Waver's = Bert De Waver
        Klaas' = Herman Klaas
        Jonas’ = Jonas Klaas
        Ashby-Moore's = Helen Ashby-Moore
    """,
    "prefixes": """
        Jan v.d. Broeke = Jan van den Broeke
        J. v.d. Broeke = Jan van den Broeke
        v.d. Broeke = Jan van den Broeke
        V.d. Veldt = Rik van der Veldt
        Rik v/d Veldt = Rik van der Veldt
        Rik vd Veldt = Rik van der Veldt
        Mc Allister = Rory McAllister
        Rory Mc Allister = Rory McAllister
        Mac Gregson = Ewan MacGregson
        Bert De Waver = Bert de Waver
        Claire D'Aubigny = Claire d'Aubigny
    """,
}

# two names that may be two people
OTHERS = {
    "another first name": """
        Jan Peersman | Els Peersman
        Bert De Waver | Bruno De Waver
        Jean Dubosc | Jeanne Dubosc
        Mary Trask | William Trask
        Jan Maanen | Jean-Pierre Maanen
        Pierre Maanen | Jean-Pierre Maanen
        Marie Lacombe | Anne-Marie Lacombe
        Jean Marchal | Jean-Luc Marchal-Petit
        Jan Peersman | Els Peersman-De Wit
        Jan De Wit | Els Peersman-De Wit
        Pol Peersman | Jan "Jakke" Peersman
        Jef Klaas | Herman “De Rosse” Klaas
        burgemeester Jan De Waver | Bert De Waver
        Prof. Els Peersman | Prof. Jan Peersman
        John Holloway | Robert Holloway
        Élodie Marchand | Élisa Marchand
    """,
    "another initial": """
        K. Quinten | Bernard Quinten
        K Quinten | Bernard Quinten
        J.-P. Maanen | Jan Maanen
        J.M. Maanen | Jean-Pierre Maanen
        A.F.Th. van Heiden | Adri van Heiden
        E. Peersman | Jan Peersman
        A. Peersman | E. Peersman
        G. H. Ashworth | George W. Ashworth
        P. Le Goff | Jérôme Le Goff
        B. Trask | William Trask
        A. De Wit | Els Peersman-De Wit
        ir. E. Peersman | Jan Peersman
        H. v.d. Broeke | Jan van den Broeke
    """,
    "father and son": """
        Jan Peersman jr. | Jan Peersman sr.
        Jan Peersman jr. | Jan Peersman
        Jan Peersman | Jan Peersman sr.
        George W. Ashworth | George H. W. Ashworth
        William Trask Jr. | William Trask
        William Trask Jr. | William Trask Sr.
        Albert I | Albert II
        Jean Dubosc père | Jean Dubosc fils
    """,
    "another surname": """
        Wavers | Bert De Waver
        Jansen | Jan Jansens
        Jan Peersman | Jan Smeets
        Els De Wit | Els De Witte
        Jean Dubosc | Jean Dubois
        McAllister | Rory MacAllister
        Le Goff | Jérôme Legoff
        van den Broeke | Jan van der Broeke
        Rik v.d. Veldt | Rik van Veldt
        Vandenbroeke | Jan van den Broeke
        De Roo | Herman “De Rosse” Klaas
        Smeets-De Wit | Els Peersman-De Wit
        Moore-Ashby | Helen Ashby-Moore
        Peersman's | Jan Peersmans
        O'Dowd | Sinéad Dowd
        Aubigny | Claire Daubigny
    """,
    "husband and wife": """
        mevrouw Peersman | Jan Peersman
        meneer Peersman | mevrouw Peersman
        Mr Trask | Mrs Trask
        Mrs Trask | William Trask
        Mme Dubosc | Jean Dubosc
        de heer Klaasen | Theo Klaasen
    """,
    "another title": """
        minister Peersman | burgemeester Peersman
        dr. Klaasen | pastoor Klaasen
        Captain Trask | Senator Trask
        docteur Marchand | commissaire Marchand
    """,
}


def pairs(table: dict[str, str], sign: str) -> list[tuple[str, str]]:
    lines = [line.strip() for block in table.values() for line in block.splitlines() if line.strip()]
    return [tuple(line.split(f" {sign} ")) for line in lines]  # type: ignore[misc]


def is_one(one: str, other: str) -> bool:
    """Return whether two names of an article are shown as one, with whichever the fuller one is as its head."""
    names = key(one), key(other)
    return names[0] == names[1] or bool(Variants("").find([(name, "PER") for name in names]))


def test_there_are_enough_of_them() -> None:
    assert len({*pairs(SAME, "="), *pairs(OTHERS, "|")}) >= 200


@pytest.mark.parametrize(("short", "full"), pairs(SAME, "="))
def test_one_person(short: str, full: str) -> None:
    names = key(short), key(full)
    found = Variants("").find([(name, "PER") for name in names])
    assert names[0] == names[1] or found == {(names[0], "PER"): (names[1], "PER")}


@pytest.mark.parametrize(("one", "other"), pairs(OTHERS, "|"))
def test_perhaps_two_people(one: str, other: str) -> None:
    assert not is_one(one, other)


@pytest.mark.parametrize(
    "names",
    [
        ("Jan Peersman", "Els Peersman", "Peersman"),
        ("Jan Peersman", "Els Peersman", "dr. Peersman"),
        ("Jan Peersman", "Els Peersman-De Wit", "Peersman"),
        ("Bert De Waver", "Bruno De Waver", "B. De Waver"),
        ('Jan "Jakke" Peersman', "Jakke Smeets", "Jakke"),
        ("Jan van den Broeke", "Els van der Broeke", "v.d. Broeke"),
    ],
)
def test_what_may_be_either_of_two_is_neither(names: tuple[str, ...]) -> None:
    assert Variants("").find([(name, "PER") for name in names]) == {}
