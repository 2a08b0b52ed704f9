"""Invented sentences with slots for names: kinds of news that the hand-made boundaries lack."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from annotate.recipe.fillers import FILLERS
from annotate.recipe.lexicon import Lexicon

Example = tuple[str, list[tuple[int, int, str]]]  # text, spans in code points with labels

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"(?:de|het) ")

# One sentence a line. Names that are written out stand in [square brackets] with their label.
SENTENCES = """
Burgemeester {per} ({party}) opende gisteren het nieuwe sportcentrum van {city}.
Volgens {last} moet {city} dringend investeren in veiliger fietspaden.
Schepen {per} stelde maandag de plannen voor de stationsbuurt van {city} voor.
{party} en {party} raken het in {region} niet eens over de begroting.
"{party} heeft haar woord niet gehouden", zegt fractieleider {per}.
Premier {last} ontvangt vandaag zijn {adj} collega {per} in {world}.
De {adj} minister van {ministry}, {per}, biedt haar ontslag aan.
Minister van {ministry} {per} ({party}) trekt 12 miljoen euro uit.
In de [Kamer|ORG] kreeg minister {last} zware kritiek van {party} en {party}.
Het [Vlaams Parlement|ORG] stemt woensdag over het decreet van {per}.
De [Tweede Kamer|ORG] debatteert vandaag met minister {last} over {country}.
De [Senaat|ORG] hoort volgende week {per} van {institution}.
{party}-voorzitter {per} sluit een coalitie met {party} uit.
De {party}'er wil daar niets van weten.
Kamerlid {per} ({party}) stapt op na een ruzie met {last}.
Staatssecretaris {last} wacht op het advies van {institution}.
De [Vlaamse|MISC] regering keurt de steun aan {company} goed.
De [Belgische|MISC] regering stuurt hulp naar {country}.
De gouverneur van {province}, {per}, kondigt het rampenplan af.
De provincie {province} verkoopt het domein aan de stad {city}.
{per} trekt de lijst van {party} in {city}.
In {city} haalt {party} de absolute meerderheid.
De [Europese Commissie|ORG] opent een onderzoek naar {company}.
De [EU|ORG] en {country} sluiten een handelsakkoord.
Binnen de [NAVO|ORG] ligt {country} dwars, klinkt het in {world}.
De [Verenigde Naties|ORG] waarschuwen voor hongersnood in {country}.
Het [Witte Huis|ORG] ontkent dat {country} wapens kreeg.
President {last} van {country} bezoekt vrijdag {world}.
De president van {country}, {per}, roept de noodtoestand uit.
In {world} zijn duizenden mensen op straat gekomen tegen president {last}.
Bij een aanslag in {world} zijn zeker twaalf doden gevallen.
Rebellen hebben de stad {world} in {country} ingenomen.
{country} en {country} hervatten de onderhandelingen in {world}.
Een aardbeving heeft het noorden van {country} getroffen.
Het {adj} leger trekt zich terug uit {world}.
De {people} kiezen zondag een nieuw parlement.
Twee {people} zijn in {world} vrijgelaten.
{adj} soldaten hebben de grens met {country} afgesloten.
De {adj} oppositieleider {per} is in {world} opgepakt.
Volgens het persbureau {media} is {last} ongedeerd.
De ambassadeur van {country} in {world} is teruggeroepen.
Vanuit {country} kwamen vorig jaar 3.000 vluchtelingen naar {country}.
Zij spreekt {language}, {language} en een beetje {language}.
Het boek verscheen eerst in het {language}.
De rechtbank van {city} veroordeelde {per} (34) tot vier jaar cel.
{per} (27) uit {city} stond terecht voor diefstal met geweld.
De correctionele rechtbank in {city} sprak {initial} vrij.
Onderzoeksrechter {last} heeft {initial} aangehouden.
De advocaat van {last}, {per}, gaat in beroep.
Het parket van {city} opende een onderzoek naar de brand in de {street}.
Het openbaar ministerie eist tien jaar tegen {per}.
Het [hof van beroep|ORG] in {city} bevestigt de straf van {last}.
Openbaar aanklager {per} vroeg een werkstraf.
"Mijn cliënt is onschuldig", zegt meester {per}.
De politie van {city} zoekt getuigen van een ongeval op de {road}.
Een man uit {city} is omgekomen bij een ongeval op de {road} in {city}.
Op de {road} ter hoogte van {city} staat een file van acht kilometer.
In de {street} in {city} brak zondagnacht brand uit.
Inbrekers sloegen toe in de {street}: "Alles is weg", zegt bewoonster {per}.
Brandweercommandant {per} spreekt van geluk bij een ongeluk.
De vermiste {per} werd het laatst gezien aan het station van {city}.
Aan de {street} in {city} botste een bestelwagen op een tram van {company}.
Het slachtoffer, een vrouw uit {city}, werd naar het [UZ Gent|ORG] gebracht.
De lokale politie {city} waarschuwt voor oplichters.
In de {river} bij {city} is een lichaam gevonden.
Door hoogwater op de {river} is de brug in {city} gesloten.
{club} wint met 2-1 van {club}.
{club} - {club} 3-0
{club}-{club}: 1-1
Uitslagen: {club} - {club} 0-2, {club} - {club} 4-1.
{last} scoorde in de slotminuut de winnende treffer voor {club}.
Trainer {per} van {club} was tevreden over de eerste helft.
{per} tekent een contract voor drie jaar bij {club}.
{club} haalt de {adj} middenvelder {per} weg bij {club}.
Doelman {last} hield {club} recht.
De {adj} spits {last} miste een strafschop.
Na rust bracht {last} {last} in de ploeg.
{per} ({country}) wint de tweede rit in de {event}.
1. {per} ({country}) 2. {per} ({country}) op 12 seconden 3. {per}
In de {event} eindigde {per} als derde, voor de {people} {per} en {per}.
{last} verloor in {world} van de {adj} {per}: 6-3, 4-6, 7-5.
De finale van de {event} wordt in {world} gespeeld.
De [Rode Duivels|MISC] oefenen in {city} tegen {country}.
Bondscoach {last} roept {per} en {per} op voor het duel met {country}.
De [KBVB|ORG] schorst {last} voor twee wedstrijden.
{per} breekt in {world} het wereldrecord op de 400 meter.
{club} speelt zaterdag thuis tegen {club}.
Wielrenner {per} van {company} viel zwaar in de {event}.
{company} sluit zijn fabriek in {city}, 320 banen op de tocht.
De vakbonden {union} en {union} voeren actie bij {company}.
Bij {company} in {city} legde het personeel het werk neer.
Topman {per} van {company} verwacht een beter jaar.
De winst van {company} daalde met 8 procent.
{company} neemt de {adj} branchegenoot {company} over.
Het aandeel {company} verloor 4 procent, {company} won 2 procent.
{company} en {company} fuseren, schrijft {media}.
"We zoeken 200 mensen", zegt woordvoerder {per} van {company}.
De beurs van {world} sloot hoger, met {company} als uitschieter.
Analist {per} van {company} raadt het aandeel af.
{institution} verwacht dat de economie dit jaar met 1,3 procent groeit.
Volgens cijfers van {institution} steeg de werkloosheid in {region}.
{union}-secretaris {per} noemt het voorstel een kaakslag.
De koers van de {adj} munt zakte tegenover de dollar.
{company} brengt de {product} in {country} op de markt.
De nieuwe {product} is volgens {last} zuiniger dan de vorige.
Met zijn {product} reed {last} van {city} naar {world}.
{company} roept 4.000 stuks van de {product} terug.
Regisseur {per} stelt in {world} zijn nieuwe film {work} voor.
In '{work}' speelt {per} een oude visser.
De roman "{work}" van {per} krijgt de {award}.
{per} schreef {work} in zes weken.
Zangeres {per} stelt in {city} haar plaat {work} voor.
De groep {band} treedt op tijdens {event}.
Museum {museum} toont werk van {per} en {per}.
In {museum} loopt een tentoonstelling over {last}.
Het orkest speelt {last} en {last} onder leiding van {per}.
Schilder {per} (1890-1965) woonde lang in {city}.
Toneelhuis {museum} brengt {work} van {last}.
{media} zendt vanaf zondag de reeks {work} uit.
Presentator {per} verlaat {media} voor {media}.
De film van {last} won in {world} de {award}.
De {adj} schrijfster {per} is overleden.
Acteur {per} wordt het gezicht van {company}.
Onderzoekers van {university} vonden een verband.
Professor {per} ({university}) noemt de resultaten verrassend.
Viroloog {last} waarschuwt in {media} voor een nieuwe golf.
Volgens hoogleraar {per} van {university} klopt dat niet.
Een studie in {journal} toont aan dat koffie onschuldig is.
{university} en {university} openen samen een laboratorium in {city}.
De ruimtesonde van {institution} is bij [Mars|LOC] aangekomen.
De school {school} in {city} krijgt een nieuw dak.
Directeur {per} van {school} is opgelucht.
De ouders van {school} protesteren.
Het ziekenhuis {hospital} in {city} zoekt verpleegkundigen.
{institution} raadt reizen naar {country} af.
Vrijwilligers van {institution} delen in {world} voedsel uit.
Woordvoerster {per} van {institution} bevestigt het nieuws.
{institution} is niet te spreken over het plan van {company}.
In {region} is het morgen overwegend bewolkt.
Het [KMI|ORG] waarschuwt voor rukwinden in {province}.
De kust tussen {city} en {city} lokte veel dagjesmensen.
Van {city} tot {city} werd er gefeest.
Tussen {city} en {city} rijden geen treinen, meldt {company}.
Toeristen trekken opnieuw naar {country} en {country}.
De wandeling loopt langs de {river} tot in {city}.
Aan de oevers van de {river} in {country} ligt {world}.
Wie {sea} oversteekt, ziet {country} liggen.
Lezer {per} uit {city} schrijft ons:
{per}, {city}
{city} - {per}
({media})
Foto: {media}
Van onze correspondent in {world}
{world} -
Door {per}
{world} ({media}) -
{per} is redacteur van {media}.
Reacties: {per}, {city}; {per}, {city}.
Geboren: {per}, dochter van {per} en {per}, {city}.
De jury bestaat uit {per}, {per} en {per}.
Ook {last}, {last} en {last} ondertekenden de brief.
Zowel {company} als {company} wil niet reageren.
Noch {last} noch {last} was gisteren bereikbaar.
De moord op {per} blijft onopgelost.
{last} sprak daarover met {last}.
Met {last} verliest {city} een groot man.
Toen {last} in {world} aankwam, was {per} al vertrokken.
Wat wil {last} eigenlijk?
Waarom {city} nee zegt
{last} wint, {last} verliest
{last}: "Ik blijf"
{country} sluit grens met {country}
{city} krijgt nieuw zwembad
{company} schrapt 150 banen in {city}
{party} wil vroegere verkiezingen
{club} zonder {last} naar {world}
Brand in {city}
Man (45) sterft in {city}
Geen treinen naar {city}
Nieuwe directeur voor {museum}
{per} (82) overleden
{per} nieuwe voorzitter {party}
{adj} toeristen gestrand in {world}
Staking bij {company} treft {city}
Het was koud, die ochtend in november.
De werken beginnen volgende week en duren tot het einde van het jaar.
De prijzen stegen vorige maand opnieuw.
Maar zo eenvoudig is het niet.
Niemand raakte gewond.
De dader is nog altijd spoorloos.
Zij wil anoniem blijven.
De vergadering duurde tot diep in de nacht.
Wie meer weet, kan bellen met de politie.
Morgen volgt een tweede gesprek.
Het dossier ligt al jaren stil.
Alles bij elkaar kost het project 4,5 miljoen euro.
Zondag is er een gratis rondleiding.
Dat is minder dan vorig jaar, toen er 3.200 waren.
"Dit kan zo niet langer", klinkt het.
Eerder dit jaar liep het ook al mis.
Veel buurtbewoners maken zich zorgen.
Kinderen jonger dan zes mogen gratis binnen.
Het feest begint om 14 uur op het kerkplein.
De [Wetstraat|LOC] houdt de adem in.
De {compound} vond plaats in {city}.
Na de {compound} bleef het lang stil.
Een {compound} reageerde verbaasd.
{compound} {per} weet van niets.
Volgens {compound} {per} is er geen gevaar.
Het {compound} telt 40 bladzijden.
Tijdens de {event} zag {per} er moe uit.
In de aanloop naar de {event} oefent {country} in {world}.
Op {media} zei {last} dat {company} de wet overtrad.
In een interview met {media} haalt {per} uit naar {party}.
{media} en {media} melden dat {last} ontslag neemt.
De krant {media} kreeg het rapport van {institution} in handen.
Journalist {per} van {media} werd bedreigd.
{institution} en {institution} bundelen de krachten.
De [Tweede Wereldoorlog|MISC] begon voor {country} in {city}.
Tijdens de [Koude Oorlog|MISC] was {world} een verdeelde stad.
Sinds de [brexit|MISC] handelt {company} minder met {country}.
Met [Kerstmis|MISC] is {museum} gesloten.
De [Grondwet|MISC] laat dat niet toe, zegt {last}.
""".strip().splitlines()


def examples(number: int, lexicon: Lexicon, seed: int) -> list[Example]:
    """Sentences with their slots filled at random."""
    chance = random.Random(seed)
    fill = _filler(lexicon, chance)
    return [_fill(chance.choice(SENTENCES), fill) for _ in range(number)]


def _fill(sentence: str, fill: Callable[[str], tuple[str, str]]) -> Example:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for i, part in enumerate(re.split(r"(\{\w+\}|\[[^]]+\])", sentence)):
        if i % 2 == 0:
            text += part
            continue
        name, label = part[1:-1].split("|") if part[0] == "[" else fill(part[1:-1])
        article = _ARTICLE.match(name) if label != "MISC" else None
        if article:
            before, name = article.group(), name[article.end() :]
            text += before if text else before.capitalize()
        if not text:
            name = name[:1].upper() + name[1:]
        spans.append((len(text), len(text) + len(name), label))
        text += name
    return text, sorted(spans)


def _filler(lexicon: Lexicon, chance: random.Random) -> Callable[[str], tuple[str, str]]:
    """Gives a name and its label for a slot."""
    first = sorted(name for name, count in lexicon.first.items() if count >= 5)
    last = sorted(name for name, count in lexicon.last.items() if count >= 3 and len(name) > 2)
    people = sorted(name for name in lexicon.per if lexicon.first[name.split()[0]] and " " in name)
    belgian = sorted(lexicon.belgian) + list(FILLERS["city"][0]) * 20
    world = sorted(lexicon.cities) + list(FILLERS["world"][0]) * 60
    countries = sorted(name for name in lexicon.countries if len(name) < 25) + list(FILLERS["country"][0]) * 8
    companies = sorted(name for name in lexicon.org if 3 < len(name) < 40 and name[:1].isupper())

    def person() -> str:
        return chance.choice(people) if chance.random() < 0.45 else f"{chance.choice(first)} {chance.choice(last)}"

    own: dict[str, Callable[[], tuple[str, str]]] = {
        "per": lambda: (person(), "PER"),
        "last": lambda: (chance.choice(last) if chance.random() < 0.7 else person().split(" ", 1)[1], "PER"),
        "initial": lambda: (f"{chance.choice('ABCDEFGHJKLMNPRSTVW')}. {chance.choice(last)}", "PER"),
        "city": lambda: (chance.choice(belgian), "LOC"),
        "world": lambda: (chance.choice(world), "LOC"),
        "country": lambda: (chance.choice(countries), "LOC"),
    }

    def fill(slot: str) -> tuple[str, str]:
        if slot in own:
            return own[slot]()
        names, label = FILLERS[slot]
        if slot in ("company", "institution") and chance.random() < 0.35:
            return chance.choice(companies), "ORG"
        if slot == "compound":
            return _compound(chance, names), label
        return chance.choice(names), label

    return fill


def _compound(chance: random.Random, ordinary: Sequence[str]) -> str:
    """A name and an ordinary word joined by a hyphen: EU-top, Dutroux-proces."""
    slot = chance.choice(("party", "company", "club", "institution", "world", "country"))
    name = _ARTICLE.sub("", chance.choice(FILLERS[slot][0])).split()[0]
    return f"{name}-{chance.choice(ordinary)}"
