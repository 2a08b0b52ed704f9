"""Date and text of each sample article. People and events are invented, so that no real person is written about."""

from __future__ import annotations

ARTICLES = (
    (
        "2026-11-17",
        """De Haan en Bredene leggen samen nieuwe zeedijk aan

De kustgemeenten De Haan en Bredene leggen samen een nieuwe zeedijk aan. Dat heeft burgemeester Liesbet Verhaeghe (Vooruit) dinsdag bekendgemaakt. De werken beginnen in het voorjaar en kosten ongeveer 14 miljoen euro, waarvan de Vlaamse overheid de helft betaalt.

“We wachten hier al sinds de storm van 2013 op”, zegt Verhaeghe. Ook het Agentschap Maritieme Dienstverlening en Kust is tevreden. Volgens woordvoerder Tom Claeys is de dijk berekend op een zeespiegel die tachtig centimeter hoger staat.

Natuurvereniging Duinbehoud is kritischer. Zij vreest dat de duinen tussen Wenduine en Vosseslag minder zand krijgen. De N-VA-fractie in Bredene vraagt daarom een onafhankelijke studie van de KU Leuven. Verhaeghe belooft die tegen Pasen.""",
    ),
    (
        "2026-11-18",
        """Club Brugge klopt Cercle in gietende regen: 2-1

Club Brugge heeft de stadsderby gewonnen. Op een doorweekt veld in Sint-Andries werd het 2-1 tegen Cercle Brugge. De Deense spits Mikkel Østergaard scoorde tweemaal, kort voor en kort na de rust.

Cercle had nochtans de betere kansen. Doelman Jens Van den Broeck hield zijn ploeg recht met een redding op een vrije trap van Amadou Diallo. “Jens was vandaag onze beste man”, vond trainer Rik Depoorter. In de slotfase maakte Diallo alsnog de aansluitingstreffer.

Zaterdag speelt Club op bezoek bij KRC Genk, dat in Charleroi met 0-3 won. Cercle ontvangt STVV. Van den Broeck is dan geschorst na zijn vijfde gele kaart. In de Champions League wacht dinsdag Sparta Praag.""",
    ),
    (
        "2026-11-18",
        """PvdA-leider wil opheldering over treinramp bij 's-Hertogenbosch

De Tweede Kamer wil nog deze week een debat over het treinongeluk bij 's-Hertogenbosch. PvdA-leider Noor Hofstra vroeg daar woensdag om, met steun van D66 en het CDA.

Bij de botsing tussen een intercity van de NS en een goederentrein van DB Cargo raakten maandag negentien mensen gewond. Volgens ProRail reed de goederentrein door een rood sein. De Onderzoeksraad voor Veiligheid heeft onderzoekers naar Brabant gestuurd.

Staatssecretaris Wouter ten Hove zei tegen de NOS dat hij “niet op de feiten vooruit” wil lopen. Hofstra neemt daar geen genoegen mee. “Het sein bij Vught stond al in 2024 op de lijst”, zegt ze. Tussen Eindhoven en Utrecht rijden zeker tot vrijdag minder treinen. Reizigers naar Maastricht moeten overstappen in Tilburg.""",
    ),
    (
        "2026-11-19",
        """Rechter spreekt ex-schepen van Sint-Pieters-Leeuw vrij

De correctionele rechtbank van Brussel heeft Herman Goossens vrijgesproken. De vroegere schepen van Sint-Pieters-Leeuw werd ervan verdacht dat hij een bouwvergunning had gekocht voor de firma Immo Zenne.

Het parket van Halle-Vilvoorde had acht maanden met uitstel gevraagd. Volgens rechter Annelies De Wachter is er geen bewijs dat Goossens iets kreeg. De vergunning voor de site aan de Bergensesteenweg volgde volgens haar de gewone weg.

“Zes jaar heeft dit geduurd”, zei zijn advocate Samira El Khattabi na afloop. Goossens zelf was niet in het Justitiepaleis. Hij woont sinds 2022 in Portugal en werkt er voor het Rode Kruis. Immo Zenne ging vorig jaar failliet. Oprichter Luc Peeters wilde niet reageren.""",
    ),
    (
        "2026-11-19",
        """Havenbedrijf North Sea Port zoekt 120 kraanbestuurders

De terminals van North Sea Port zoeken dit jaar nog 120 kraanbestuurders. Vooral in Gent en Terneuzen raken de vacatures niet ingevuld. “Wie morgen wil beginnen, kan morgen beginnen”, zegt personeelschef Ilse Van Damme van Stukwerkers.

De overslag in het Vlaams-Nederlandse havengebied steeg in het derde kwartaal met 4 procent. ArcelorMittal voert meer ijzererts aan, en Volvo laat opnieuw auto's via het Kluizendok vertrekken. De vakbond BTB waarschuwt intussen voor te lange diensten.

De VDAB en het Zeeuwse Scalda beginnen in januari samen een opleiding. Die duurt elf weken en kost de cursisten niets. Van Damme hoopt vooral op mensen uit Zelzate, Evergem en Oost-Souburg. De Europese Unie betaalt een derde via Interreg.""",
    ),
    (
        "2026-11-20",
        """Debuutfilm van Yasmina Bouzid opent filmfestival in Oostende

Met “Winterlicht” van de Gentse regisseur Yasmina Bouzid opent vrijdag het Filmfestival Oostende. De film vertelt het verhaal van een vuurtorenwachter die niet wil vertrekken. Bouzid draaide in Zeebrugge en op de Schotse eilanden.

De hoofdrol is voor Geert Maertens, die vorig jaar een Ensor kreeg voor “De laatste tram”. Muziek komt van de band Noorderzon. “Geert heeft drie weken in een echte vuurtoren geslapen”, lacht Bouzid in De Standaard.

In Kursaal Oostende draaien tot 28 november nog 61 films. De Franse actrice Hélène Marchand zit de jury voor. Ook de nieuwe reeks van VRT en Netflix gaat er in première. Wie geen kaartje vindt, kan terecht in Cinema ZED in Leuven, dat de prijswinnaars op 5 december vertoont.""",
    ),
    (
        "2026-11-20",
        """Oekraïne en Moldavië openen nieuwe spoorlijn naar Odessa

Oekraïne en Moldavië hebben vrijdag een spoorlijn tussen Chisinau en Odessa geopend. De oude lijn was in 2022 beschadigd. De Europese Investeringsbank leende 210 miljoen euro, melden Reuters en het Oekraïense persbureau Ukrinform.

Minister Olena Petrenko noemde de lijn “een draad naar Europa”. Haar Moldavische collega Ion Munteanu reed zelf mee in de eerste trein. Onderweg stopten ze in Bender, een stad aan de Dnjestr.

Belgische ingenieurs van Tractebel hielpen bij de bruggen. Projectleider Katrien Maes uit Aalst bleef er veertien maanden. “De Moldaviërs hebben ons leren improviseren”, zegt Maes. Vanaf februari rijden er ook goederentreinen. In Boekarest en Warschau kijken ze belangstellend toe.""",
    ),
    (
        "2026-11-21",
        """UGent vindt sporen van middeleeuwse haven in Damme

Archeologen van de UGent hebben in Damme resten van een haven uit de dertiende eeuw gevonden. Onder een weiland langs de Damse Vaart liggen eikenhouten palen van een kade. Dat meldt het vakblad Antiquity.

“We wisten dat hij er moest zijn, want Jacob van Maerlant schrijft erover”, zegt professor Bram Lievens. Met zijn team zocht Lievens drie zomers lang tussen Damme en Sluis. Studente Fatima Aydin vond de eerste paal toen de vaart laag stond.

Het agentschap Onroerend Erfgoed wil de vindplaats beschermen. De stad Brugge, waarmee Damme nu over een fusie praat, denkt aan een bezoekerscentrum. Lievens wil eerst verder graven. In 2027 helpen ook de Universiteit Leiden en het British Museum mee.""",
    ),
)
