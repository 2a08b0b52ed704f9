"""The pipeline's tokenizer: spaCy's for Dutch, which also cuts a word where a name ends inside it."""

from __future__ import annotations

from typing import Any

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

# Words that stand with a capital before a hyphen, at the start of a sentence, and are no names.
_ORDINARY = """
Aangifte Acht Actie Adjudant Adjunct Amateur Anti Arbeids Auto Avond Ballet Basis Bio Blauw Bronzen Buiten Centrum Christen
Co Computer Consul Corona Covid Cultureel Dag Derde Dertien Directeur Dokter Donker Door Dorps Drie Driekwart Drug Duo
Eco Een Eerste Eén Elektro Elf Euro Ex Extra Familie Film Foto Geel Gas Generaal Ging Goud Groeps Grijs Half Historisch
Hoofd Hoog Hulp Ingenieur Inspecteur Inter Jazz Jeugd Jongens Juridisch Jury Kandidaat Klein Kolonel Kunst Laag Links
Live Luitenant Macro Maxi Mede Medisch Mega Meisjes Merk Meta Micro Midden Mini Minister Moeder Mono Muziek Nacht Neo
Netto Neven Niet Non Noord Online Ontwerp Oost Opper Oranje Oud Over Paars Parket Piano Plus Politie Politiek Pop Porno
Post Premier President Pre Prins Privé Pro Proef Procureur Psycho Pseudo Quasi Radio Rechts Regisseur Rock Rood Schrijver
Secretaris Semi Sergeant Ski Sint Smart Sociaal Soft Stand Sub Super Tante Technisch Tele Televisie Tien Toneel Top Trans
Tweede Twee Ultra Vader Vast Veld Vice Video Vier Vierde Vijf Vlucht Vrij Vrouwen Wel West Wit Zee Zelf Zes Zeven Zilver
Zuid Zwart Aids Bouw Btw Cultuur Diepte Dna Economie Energie Gsm Hiv Klimaat Kwaliteits Land Massa Media Milieu Onderwijs
Operatie Organisatie Ozon Pvc Reclame Ruimte Rugby Sms Sport Stads Start Studie Tropen Water Zonne Zorg Ziekte
"""
# Abbreviations before a hyphen that are no names.
_ABBREVIATIONS = """
DNA RNA CD DVD TV PC GPS SMS BTW HIV AIDS IT ICT PVC IQ LED USB PR HR VIP XTC LSD CO2 A4 IVF SUV NGO KMO VZW GSM MRI PDF BMW
""".split()
# Words that take 's in the plural, and peoples that do.
_PLURALS = """
Accu Agenda Alinea Alibi Arena Auto Baby Bikini Bonobo Bureau Cadeau Camera Casino Cavia Cinema Collega Comité Data Demo Diploma
Disco Dollar Drama Echo Euro Extra Firma Fobie Foto Garage Gala Goeroe Hobby Hutu Idee Info Israëli Kangoeroe Kassa
Kilo Lama Lady Levi McDonald Lobby Logo Mama Marina Massa Menu Micro Mini Moslima Motto Oma Opa Panda Pagina Papa Party Peuter Piano
Pinda Piramide Pizza Pony Premie Programma Propaganda Quota Radio Risico Saga Sauna Saldo Saoedi Scenario Schema Selfie
Ski Sofa Solo Somali Studio Taxi Thema Torso Tosti Trauma Tutsi Veto Video Villa Virus Visa Zebra
"""
# What plays against, or meets, another of its kind in a word with a hyphen.
_PAIRED = """
ADO Ajax Anderlecht Antwerp Arsenal AZ Ahead Cambuur Deinze Emmen Excelsior Fortuna Heracles Inter Lazio Lille Lyon MVV NAC
Napoli PEC RKC Seraing Telstar Volendam VVV Barcelona Beerschot Beveren Brugge Celtic Cercle Charleroi Chelsea Dender Dortmund Eupen
Feyenoord Genk Gent Groningen Heerenveen Juventus Kortrijk Leeds Lierse Liverpool Lokeren Lommel Mechelen Milan NEC OHL
Oostende PSG PSV Roma Sparta Standard STVV Twente Union Utrecht Valencia Vitesse Waregem Westerlo Willem
Albanië Algerije Amerika Argentinië Armenië Australië België Bolivia Brazilië Bulgarije Canada Chili China Colombia Congo
Cuba Cyprus Denemarken Duitsland Egypte Engeland Estland Finland Frankrijk Georgië Ghana Griekenland Hongarije IJsland
Ierland India Irak Iran Israël Italië Japan Kameroen Kroatië Letland Libanon Litouwen Luxemburg Malta Marokko Mexico
Nederland Nigeria Noorwegen Oekraïne Oostenrijk Palestina Peru Polen Portugal Roemenië Rusland Schotland Senegal Servië
Slovenië Slowakije Spanje Syrië Tsjechië Tunesië Turkije Uruguay Venezuela Vlaanderen Wales Wallonië Zweden Zwitserland
"""
# Ends of names with digits, dots and signs: CD&V, D66, F-16, Bol.com, sp.a, McDonald's.
_ODD = (
    "[A-Z]&[A-Z]-",
    "[A-Z][0-9]-",
    "[A-Z][0-9][0-9]-",
    "[A-Z]-[0-9][0-9]-",
    r"\.com-",
    r"\.be-",
    r"\.nl-",
    r"sp\.a-",
    "Donald's-",
)
_PARTICLES = "de|den|der|van|von|ten|ter|la|le|du|en|in|op|aan|bij|sur"
_SHORTEST, _LONGEST = 3, 14  # letters of a name in one word before a hyphen or 's


def add_cuts(nlp: Language) -> Language:
    """Give the pipeline's tokenizer the rules below; they are saved with it, as patterns."""
    tokenizer: Any = nlp.tokenizer  # compiled, so without types
    prefixes, infixes, suffixes = (nlp.Defaults.prefixes or (), nlp.Defaults.infixes or (), nlp.Defaults.suffixes or ())
    tokenizer.prefix_search = compile_prefix_regex([_not_in_towns(str(prefix)) for prefix in prefixes]).search
    tokenizer.infix_finditer = compile_infix_regex([*infixes, *_infixes()]).finditer
    tokenizer.suffix_search = compile_suffix_regex([*suffixes, *_suffixes()]).search
    return nlp


def _not_in_towns(prefix: str) -> str:
    """Keep the apostrophe of 's-Hertogenbosch from being a quotation mark."""
    return rf"{prefix}(?!s-[{ALPHA_UPPER}])" if prefix in ("'", "\\'", "’") else prefix


def _infixes() -> list[str]:
    """VVD/CDA, PvdA-leider, N-VA-voorzitter, VVD-Kamerlid, Trump-aanhangers, iPhone-gebruikers, Ajax-Feyenoord."""
    before = rf"(?=[{ALPHA_LOWER}]{{2,}}(?![{ALPHA}]*-))"  # an ordinary word that ends the whole
    before = rf"(?!(?:{_PARTICLES})\b){before}"  # Visser-de Boer is one name
    capitals = _endings("[A-Z][A-Z]-", "[a-z][A-Z]-", *_ODD)
    return [
        rf"(?<=[{ALPHA}&])/(?=[{ALPHA_UPPER}])",
        rf"-(?:{capitals}){_none_of(_ABBREVIATIONS)}{before}",
        rf"-(?:{capitals})(?=(?:Tweede-|Eerste-)?(?:Kamer|Europarlement|Statenlid))",
        rf"-(?:{_endings(*_capitalised('-'), *_capitalised('-', rf'[{ALPHA_LOWER}]'))}){_none_of(_ORDINARY.split())}{before}",
        rf"-(?:{_endings(*(name + '-' for name in _PAIRED.split()))})(?=(?:{'|'.join(_PAIRED.split())})\b(?!-))",
    ]


def _suffixes() -> list[str]:
    """Trump's, Anna’s, NAVO's."""
    plurals = "".join(rf"(?<!\b{word})" for word in [*_PLURALS.split(), *_ABBREVIATIONS])
    return [rf"(?:{_endings(*_capitalised(''), '[A-Z][A-Z][A-Z]')}){plurals}['’]s"]


def _capitalised(end: str, start: str = "") -> list[str]:
    """Patterns of fixed length, as looking behind needs them, for a word with a capital: Trump, GroenLinks, UGent."""
    lengths = range(_SHORTEST - 2, _LONGEST - 1)
    return [rf"(?<![{ALPHA}]){start}[{ALPHA_UPPER}][{ALPHA}]{{{n}}}[{ALPHA_LOWER}]{end}" for n in lengths]


def _endings(*patterns: str) -> str:
    return "|".join(f"(?<={pattern})" for pattern in patterns)


def _none_of(words: list[str]) -> str:
    return "".join(rf"(?<!\b{word}-)" for word in words)
