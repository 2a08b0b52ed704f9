"""Adjectives and inhabitants of countries and regions, which Dutch writes with a capital: MISC as in CoNLL-2002."""

from __future__ import annotations

from collections.abc import Iterable

_ADJECTIVES = """
Afghaans Afrikaans Albanees Algerijns Amerikaans Angolees Antilliaans Antwerps Arabisch Argentijns Armeens Aziatisch
Australisch Azerbeidzjaans Baltisch Balkans Baskisch Beiers Belgisch Berlijns Boliviaans Bosnisch Brabants Braziliaans
Bretons Brits Brugs Brussels Bulgaars Burundees Byzantijns Cambodjaans Canadees Catalaans Chileens Chinees Colombiaans
Congolees Corsicaans Cubaans Cypriotisch Deens Drents Duits Ecuadoraans Egyptisch Engels Eritrees Estisch Ethiopisch
Europees Filipijns Fins Frans Fries Gelders Gents Georgisch Ghanees Grieks Gronings Haags Haïtiaans Hollands Hongaars
Iberisch IJslands Iers Indiaas Indisch Indonesisch Iraaks Iraans Israëlisch Italiaans Ivoriaans Jamaicaans Japans
Jemenitisch Joegoslavisch Joods Jordaans Kameroens Kaukasisch Keniaans Koerdisch Koeweits Koreaans Kosovaars Kroatisch
Latijns Leids Lets Leuvens Libanees Libisch Limburgs Litouws Luiks Luxemburgs Macedonisch Maleisisch Malinees Maltees
Marokkaans Mechels Mexicaans Moldavisch Mongools Nederlands Nepalees Nigeriaans Noors Normandisch Oegandees Oekraïens
Oostends Oostenrijks Oost-Europees Oost-Vlaams Overijssels Pakistaans Palestijns Panamees Parijs Paraguayaans Perzisch
Peruaans Pools Portugees Praags Pruisisch Roemeens Romeins Rotterdams Russisch Rwandees Saoedisch Saoedi-Arabisch
Schots Senegalees Servisch Siberisch Siciliaans Singaporees Slavisch Sloveens Slowaaks Soedanees Somalisch Spaans
Surinaams Syrisch Taiwanees Tanzaniaans Thais Tibetaans Tsjechisch Tsjetsjeens Tunesisch Turks Twents Ugandees
Uruguayaans Utrechts Venezolaans Vietnamees Vlaams Waals West-Europees West-Vlaams Weens Zaïrees Zambiaans Zeeuws
Zimbabwaans Zuid-Afrikaans Zuid-Amerikaans Zuid-Koreaans Noord-Koreaans Noord-Iers Zweeds Zwitsers Amsterdams Aalsters
Kortrijks Hasselts Genks Turnhouts Kempens Haspengouws Ardeens Sovjet-Russisch Latijns-Amerikaans Midden-Europees
"""
_PEOPLE = """
Afghaan Afghanen Afrikaan Afrikanen Albanees Albanezen Algerijn Algerijnen Amerikaan Amerikanen Antwerpenaar
Antwerpenaren Antwerpenaars Arabier Arabieren Argentijn Argentijnen Armeniër Armeniërs Aziaat Aziaten Australiër
Australiërs Bask Basken Belg Belgen Bosniër Bosniërs Braziliaan Brazilianen Brit Britten Brusselaar Brusselaars
Bruggeling Bruggelingen Bulgaar Bulgaren Canadees Canadezen Catalaan Catalanen Chinees Chinezen Colombiaan Colombianen
Congolees Congolezen Cubaan Cubanen Deen Denen Duitser Duitsers Egyptenaar Egyptenaren Engelsman Engelsen Est Esten
Ethiopiër Ethiopiërs Europeaan Europeanen Fransman Fransen Française Gentenaar Gentenaars Georgiër Georgiërs Griek
Grieken Hollander Hollanders Hongaar Hongaren Hutu Hutu's Ier Ieren Indiër Indiërs Indonesiër Indonesiërs Iraniër
Iraniërs Irakees Irakezen Israëli Israëli's Italiaan Italianen Japanner Japanners Jood Joden Joegoslaaf Joegoslaven
Keniaan Kenianen Koerd Koerden Koreaan Koreanen Kosovaar Kosovaren Kroaat Kroaten Leuvenaar Leuvenaars Libanees
Libanezen Libiër Libiërs Limburger Limburgers Luikenaar Luikenaars Luxemburger Luxemburgers Marokkaan Marokkanen
Mexicaan Mexicanen Moldaviër Nederlander Nederlanders Nigeriaan Nigerianen Noor Noren Oekraïner Oekraïners
Oostenrijker Oostenrijkers Pakistaan Pakistani Palestijn Palestijnen Parijzenaar Parijzenaars Peruaan Peruanen Pool
Portugees Portugezen Roemeen Roemenen Rus Russen Rwandees Rwandezen Saoedi Saoedi's Schot Schotten Senegalees
Senegalezen Serviër Serviërs Siciliaan Sloveen Slovenen Slowaak Slowaken Somaliër Somaliërs Spanjaard Spanjaarden
Surinamer Surinamers Syriër Syriërs Tsjech Tsjechen Tsjetsjeen Tsjetsjenen Tunesiër Tunesiërs Turk Turken Tutsi Tutsi's
Vietnamees Vietnamezen Vlaming Vlamingen Waal Walen West-Vlaming West-Vlamingen Zuid-Afrikaan Zuid-Afrikanen Zweed
Zwitser Zwitsers Amsterdammer Amsterdammers Rotterdammer Rotterdammers Hagenaar Hagenaars Utrechter Utrechters
Kempenaar Kempenaars Mechelaar Mechelaars Kortrijkzaan Kortrijkzanen Oostendenaar Oostendenaars Aalstenaar Aalstenaars
"""
# forms that are more often something else
_NOT = {"Parijs", "Waal", "Est", "Pool", "Brussels", "Gents"} - {"Brussels", "Gents"}


def demonyms(towns: Iterable[str], known: Iterable[str]) -> set[str]:
    """Return the lists above with their inflected forms, and forms derived from towns where `known` has them."""
    words = {form for word in _ADJECTIVES.split() for form in (word, _inflected(word))} | set(_PEOPLE.split())
    wanted = set(known)
    for town in towns:
        stems = {town, town.removesuffix("en"), town.removesuffix("e")} if " " not in town else set()
        forms = {stem + ending for stem in stems for ending in ("se", "enaar", "enaars", "naar", "naars", "enaren")}
        words |= {form for form in forms if form.lower() in wanted}
    return words - _NOT


def _inflected(adjective: str) -> str:
    """Belgisch → Belgische, Chinees → Chinese, Frans → Franse."""
    if adjective.endswith("ees"):
        return adjective[:-3] + "ese"
    return adjective + "e"
