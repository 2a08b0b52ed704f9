"""Names that go into the slots of the invented sentences, by slot, with the label they get."""

from __future__ import annotations


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.replace("\n", " ").split("|"))


FILLERS: dict[str, tuple[tuple[str, ...], str]] = {
    "city": (_names("""
        Antwerpen|Gent|Brugge|Brussel|Leuven|Mechelen|Hasselt|Genk|Kortrijk|Oostende|Aalst|Sint-Niklaas|Roeselare
        |Turnhout|Dendermonde|Ieper|Lier|Vilvoorde|Halle|Tongeren|Knokke-Heist|De Panne|De Haan|Bredene|Luik|Namen
        |Charleroi|Bergen|Doornik|Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Maastricht|Tilburg|Breda
        |Nijmegen|Arnhem|'s-Hertogenbosch|Den Bosch|Leiden|Delft|Haarlem|Zwolle|Sint-Pieters-Leeuw|Heist-op-den-Berg"""),
        "LOC"),
    "world": (_names("""
        Parijs|Londen|Berlijn|Rome|Madrid|Moskou|Peking|Kiev|Wenen|Praag|Warschau|Athene|Lissabon|Kopenhagen|Genève
        |Straatsburg|Keulen|Washington|New York|Los Angeles|Teheran|Damascus|Jeruzalem|Caïro|Tunis|Rijsel|Duinkerke
        |Calais|Bagdad|Kaboel|Beiroet|Belgrado|Sarajevo|Istanbul|Tokio|Sydney|Hongkong|Milaan|Turijn|Barcelona|Kinshasa
        |Kigali|Gaza|Tel Aviv|Algiers|Boedapest|Boekarest|Stockholm|Oslo|Helsinki|Dublin|Edinburgh|München|Frankfurt"""),
        "LOC"),
    "country": (_names("""
        België|Nederland|Frankrijk|Duitsland|het Verenigd Koninkrijk|Groot-Brittannië|de Verenigde Staten|de VS|Rusland
        |Oekraïne|China|Turkije|Marokko|Spanje|Italië|Griekenland|Polen|Syrië|Israël|Iran|Irak|Congo|Engeland|Schotland
        |Japan|Libië|Afghanistan|Zwitserland|Oostenrijk|Portugal|Zweden|Noorwegen|Ierland|Hongarije|Servië|Kosovo|Rwanda
        |Egypte|Brazilië|Canada|Australië|India|Pakistan|Zuid-Afrika|Noord-Korea|Tsjetsjenië|Algerije|Venezuela"""), "LOC"),
    "region": (_names("""
        Vlaanderen|Wallonië|Brussel|West-Vlaanderen|Oost-Vlaanderen|Limburg|de Kempen|de Westhoek|het Waasland
        |het Meetjesland|Haspengouw|de Ardennen|het Pajottenland|het Hageland|Europa|Afrika|Azië|Zuid-Amerika
        |het Midden-Oosten|de Balkan|Latijns-Amerika|de Achterhoek|Twente|Friesland|Drenthe|de Randstad|Scandinavië"""),
        "LOC"),
    "province": (_names("""
        West-Vlaanderen|Oost-Vlaanderen|Antwerpen|Limburg|Vlaams-Brabant|Waals-Brabant|Henegouwen|Luik|Namen|Luxemburg
        |Zeeland|Noord-Brabant|Noord-Holland|Zuid-Holland|Gelderland|Overijssel|Friesland|Groningen|Flevoland"""), "LOC"),
    "river": (_names("""
        Schelde|Leie|Dender|Maas|Demer|Dijle|Nete|IJzer|Rupel|Rijn|Seine|Donau|Theems|Waal|IJssel|Samber|Ourthe|Nijl
        |Wolga|Mississippi|Albertkanaal|Durme"""), "LOC"),
    "sea": (_names("""
        de Noordzee|de Middellandse Zee|het Kanaal|de Atlantische Oceaan|de Oostzee|de Zwarte Zee|de Westerschelde
        |de Waddenzee|de Perzische Golf"""), "LOC"),
    "road": (_names("E40|E17|E19|E313|E314|R0|R1|E34|E403|A12|N8|N49|R4|A2|A27|N16|E411"), "LOC"),
    "street": (_names("""
        Kerkstraat|Stationsstraat|Nieuwstraat|Molenstraat|Dorpsstraat|Veldstraat|Meir|Brusselsesteenweg|Grote Markt
        |Gentsesteenweg|Bondgenotenlaan|Schoolstraat|Leopoldlaan|Zeedijk|Korenmarkt|Sint-Jansplein|Kortrijksepoortstraat
        |Oude Gracht|Prinsengracht|Kloosterstraat|Lindelaan|Koning Albertlaan|Vrijdagmarkt"""), "LOC"),
    "party": (_names("""
        N-VA|CD&V|Vooruit|Open Vld|Groen|PVDA|Vlaams Belang|PS|MR|Ecolo|Les Engagés|sp.a|VVD|D66|PvdA|CDA|GroenLinks|PVV
        |SP|ChristenUnie|BBB|CVP|VLD|SP|PSC|Agalev|Volksunie|VU|Vlaams Blok|FDF|Labour|CDU|SPD|FPÖ|Likoed|Hamas|Front
        National|SGP|NSC|Spirit|DéFI|Conservatieven|Democraten|Republikeinen"""), "ORG"),
    "media": (_names("""
        De Standaard|De Morgen|Het Laatste Nieuws|Het Nieuwsblad|Gazet van Antwerpen|Het Belang van Limburg|De Tijd|VRT
        |VTM|RTBF|NOS|De Telegraaf|de Volkskrant|NRC Handelsblad|Trouw|Knack|Humo|Belga|Reuters|AFP|BBC|CNN|Le Soir|AP
        |La Libre Belgique|The Guardian|The New York Times|Radio 1|Canvas|Le Monde|Der Spiegel|Focus-WTV|ANP|RTL|Nieuwsuur
        |The Washington Post|Het Parool|AD|Studio Brussel|Interfax|Xinhua|DPA|El País"""), "ORG"),
    "union": (_names("ABVV|ACV|ACLVB|ACOD|FNV|CNV|VSOA|LBC-NVK|BBTK|CSC|FGTB|Metea|ACV-Transcom|BTB|Boerenbond"), "ORG"),
    "company": (_names("""
        Colruyt|Delhaize|Carrefour|Proximus|Telenet|Orange|KBC|Belfius|ING|BNP Paribas Fortis|Umicore|Solvay|UCB|AB InBev
        |bpost|Bekaert|Barco|Volvo Cars|ArcelorMittal|Janssen Pharmaceutica|Pfizer|Google|Apple|Microsoft|Amazon|Tesla
        |Facebook|Ryanair|Brussels Airlines|Lufthansa|Shell|Total|Philips|Unilever|Ahold Delhaize|Electrabel|Engie|Fluxys
        |Ontex|Lotus Bakeries|Picanol|Van Hool|Katoen Natie|DPG Media|Mediahuis|Infrabel|NMBS|De Lijn|Siemens|Volkswagen
        |Toyota|Samsung|Nokia|Sabena|Fortis|Dexia|Interbrew|Bayer|BASF|Ford Genk|Opel|Renault|Swissair|Sony|Alcatel
        |Belgacom|Agfa-Gevaert|Quick|Delta Lloyd|Arcelor|KLM|ABN Amro|Rabobank|Heineken|ASML|Lernout & Hauspie|Real Software
        |Virgin Express|Mobistar|GIB|Deutsche Bank|General Motors|Philip Morris|Time Warner|AOL|Vivendi|Enron"""), "ORG"),
    "club": (_names("""
        Club Brugge|Anderlecht|AA Gent|Racing Genk|KRC Genk|Standard|Antwerp|Cercle Brugge|KV Mechelen|STVV|OH Leuven
        |KV Kortrijk|Zulte Waregem|Westerlo|Charleroi|Union|KV Oostende|Lokeren|Beerschot|Lommel|Ajax|PSV|Feyenoord|AZ
        |FC Twente|FC Utrecht|Vitesse|NEC|Real Madrid|FC Barcelona|Bayern München|Borussia Dortmund|Manchester United
        |Liverpool|Arsenal|Chelsea|Juventus|Inter|AC Milan|Lille|Lyon|Galatasaray|Benfica|FC Porto|Lierse|Germinal Beerschot
        |La Louvière|Moeskroen|Harelbeke|Aalst|Leeds United|Celtic|Valencia|Lazio Roma|AS Roma|Sparta Praag"""), "ORG"),
    "institution": (_names("""
        Statbel|het Planbureau|de Nationale Bank|de VDAB|de RVA|het RIZIV|Sciensano|Unia|Child Focus|het Rode Kruis
        |Amnesty International|Greenpeace|Test-Aankoop|de OESO|het IMF|de Wereldbank|de VN|Unicef|Artsen zonder Grenzen
        |Unizo|Voka|het VBO|de Boerenbond|Natuurpunt|de Gezinsbond|Europol|Interpol|Frontex|Fedasil|het Comité P|Oxfam
        |de Raad van State|het Grondwettelijk Hof|het Arbitragehof|de FOD Financiën|De Nederlandsche Bank|het CBS|het RIVM
        |NASA|ESA|de FBI|de CIA|de Wereldgezondheidsorganisatie|de WHO|de Europese Centrale Bank|de ECB|de FIFA|de UEFA
        |het IOC|de UCI|Human Rights Watch|de OPEC|de Hoge Raad voor de Justitie|Toerisme Vlaanderen|Kind en Gezin|de KBVB
        |het Internationaal Strafhof|de NAVO|de EU|de Europese Unie|de Rode Khmer|het ANC|de PLO|de ETA|de IRA|de Taliban"""),
        "ORG"),
    "ministry": (_names("""
        Binnenlandse Zaken|Justitie|Financiën|Werk|Onderwijs|Volksgezondheid|Defensie|Mobiliteit|Buitenlandse Zaken
        |Begroting|Landbouw|Cultuur|Energie|Omgeving|Wonen|Asiel en Migratie|Pensioenen|Economie|Klimaat|Openbare Werken"""),
        "ORG"),
    "university": (_names("""
        KU Leuven|UGent|VUB|UAntwerpen|ULB|UHasselt|Universiteit Gent|Universiteit Antwerpen|Vrije Universiteit Brussel
        |Universiteit Leiden|Universiteit van Amsterdam|Radboud Universiteit|TU Delft|Arteveldehogeschool|Howest|RUG|UIA
        |Universiteit Utrecht|Harvard|Oxford|Stanford|Rijksuniversiteit Groningen|Erasmus Universiteit|Vlerick"""), "ORG"),
    "school": (_names("""
        Sint-Jozefscollege|Koninklijk Atheneum|Sint-Barbaracollege|Don Bosco|De Wijzer|De Bron|Heilig Hartinstituut
        |De Klimboom|Stella Matutina|Montessorischool De Vlieger|Emmaüs|Sint-Lucas"""), "ORG"),
    "hospital": (_names("""
        UZ Gent|UZ Leuven|AZ Sint-Jan|AZ Groeninge|UZA|AZ Delta|Erasmus MC|AMC|Sint-Augustinus|Jessa|Imelda|AZ Damiaan"""), "ORG"),
    "museum": (_names("""
        het SMAK|het Rijksmuseum|het MAS|Bozar|de Singel|het Groeningemuseum|Plantin-Moretus|het Louvre|de Vooruit|de Munt
        |de Ancienne Belgique|het Concertgebouw|Paradiso|het Fotomuseum|de KVS|het Stedelijk Museum|het Van Abbemuseum
        |de Botanique|het Toneelhuis|Tate Modern|de Bourla|NTGent"""), "ORG"),
    "band": (_names("""
        Balthazar|dEUS|Hooverphonic|Goose|Clouseau|Noordkaap|Zornik|Das Pop|U2|The Rolling Stones|Coldplay|Radiohead|Doe Maar
        |De Dijk|Gorki|Laïs|K3|Soulwax|Novastar|Rammstein|The Beatles|Oasis|Pearl Jam|De Mens"""), "ORG"),
    "event": (_names("""
        Ronde van Vlaanderen|Tour de France|Tour|Giro|Vuelta|Gent-Wevelgem|Omloop Het Nieuwsblad|Luik-Bastenaken-Luik|WK|EK
        |Parijs-Roubaix|Milaan-San Remo|Waalse Pijl|Champions League|Europa League|Wereldbeker|Olympische Spelen|Wimbledon
        |Roland Garros|US Open|Rock Werchter|Pukkelpop|Tomorrowland|Gentse Feesten|Beker van België|Elfstedentocht|Davis Cup
        |Koningin Elisabethwedstrijd|Boekenbeurs|Filmfestival van Cannes|Amstel Gold Race|UEFA Cup|Euro 2000|Tour de Suisse
        |Jupiler League|Eredivisie|Couleur Café|Torhout-Werchter|Spelen|Ronde van Zwitserland|Scheldeprijs"""), "MISC"),
    "work": (_names("""
        De stille kamer|Het huis aan de vaart|Winterlicht|De laatste tram|Zomer zonder vader|Rood zand|Wolven|Familie|Thuis
        |Hamlet|Oorlog en vrede|Titanic|Star Wars|Het verdriet van België|De aanslag|Harry Potter|Macbeth|De toverfluit|Carmen
        |De Nachtwacht|Guernica|Terzake|Het Journaal|De Afspraak|Panorama|Blokken|Big Brother|The Matrix|American Beauty
        |Café zonder naam|Een dag in april|Brieven aan niemand|De kleine prins|Das Kapital|Matthäus-Passion|Kaat & Co
        |Lof der zotheid|The Godfather|Don Giovanni|Nooit meer slapen|De ontdekking van de hemel"""), "MISC"),
    "award": (_names("""
        Gouden Palm|Gouden Uil|Libris Literatuurprijs|Oscar|Nobelprijs|Nobelprijs voor de Vrede|Gouden Schoen|Gouden Leeuw
        |Arkprijs|Boon|Ensor|Pulitzerprijs|P.C. Hooftprijs|Gouden Kalf|Grammy|Prix Goncourt"""), "MISC"),
    "product": (_names("""
        iPhone|iPad|Windows|Android|Playstation 5|Volkswagen Golf|Tesla Model 3|Toyota Yaris|Opel Astra|Renault Clio|Airbus A320
        |Boeing 737|F-16|WhatsApp|ChatGPT|Viagra|Coca-Cola|Duvel|Jupiler|Ford Fiesta|Windows 2000|Mercedes|BMW|Golf|Audi A4
        |Concorde|Xbox|Nintendo|Prozac|Mondeo|Peugeot 206|Internet"""), "MISC"),
    "journal": (_names("Nature|Science|The Lancet|The New England Journal of Medicine|Cell|PLOS One"), "ORG"),
    "adj": (_names("""
        Belgische|Vlaamse|Waalse|Brusselse|Franse|Duitse|Britse|Nederlandse|Spaanse|Italiaanse|Amerikaanse|Russische|Chinese
        |Oekraïense|Japanse|Turkse|Griekse|Poolse|Zweedse|Deense|Noorse|Finse|Ierse|Schotse|Portugese|Oostenrijkse|Zwitserse
        |Hongaarse|Tsjechische|Roemeense|Bulgaarse|Kroatische|Servische|Israëlische|Palestijnse|Iraanse|Iraakse|Syrische
        |Afghaanse|Indiase|Pakistaanse|Braziliaanse|Argentijnse|Mexicaanse|Canadese|Australische|Marokkaanse|Algerijnse
        |Tunesische|Egyptische|Congolese|Rwandese|Zuid-Afrikaanse|Europese|Afrikaanse|Aziatische|Antwerpse|Gentse|Brugse
        |Leuvense|Mechelse|Limburgse|West-Vlaamse|Oost-Vlaamse|Kortrijkse|Oostendse|Luikse|Joegoslavische|Tsjetsjeense"""),
        "MISC"),
    "people": (_names("""
        Nederlanders|Fransen|Duitsers|Britten|Belgen|Italianen|Spanjaarden|Polen|Roemenen|Bulgaren|Albanezen|Marokkanen|Turken
        |Russen|Oekraïners|Syriërs|Afghanen|Amerikanen|Chinezen|Brazilianen|Portugezen|Grieken|Denen|Zweden|Noren|Kroaten
        |Serviërs|Vlamingen|Walen|Antwerpenaars|Gentenaars|Bruggelingen|Brusselaars|Limburgers|Palestijnen|Israëli's|Koerden"""),
        "MISC"),
    "language": (_names("Nederlands|Frans|Engels|Duits|Spaans|Arabisch|Italiaans|Turks|Russisch|Chinees|Fries|Latijn"), "MISC"),
    "compound": (_names("""
        top|voorzitter|leider|kamerlid|proces|affaire|akkoord|dossier|rapport|fractie|minister|commissaris|lidstaten|supporter
        |speler|trainer|fabriek|topman|aandeel|kiezers|wet|plan|journalist|directeur|burgemeester|soldaten|troepen|crisis
        |wedstrijd|doelman|spits|kopman|renner|coach|verdrag|missie|baas|woordvoerder|congres|kandidaat"""), "MISC"),
}  # fmt: skip
