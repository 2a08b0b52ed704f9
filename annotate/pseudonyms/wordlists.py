"""Word lists for the parts of a name: first names by gender, words and towns that are also names, particles, titles.

All are in lower case and without accents, as `annotate.names.same.plain` returns them, and far from complete: a name
that is missing counts as a family name that is no word, which is replaced wherever it occurs.
"""

from __future__ import annotations

MEN = frozenset(
    """
    aaron abdel abdellah abdul achiel achille achmed adam adil adriaan adrien ahmed aime alain albert alex alexander
    alexandre alexis alfons alfred ali alois alphonse amine amir andre andreas andrew anthony antoine anton antoon armand
    arnaud arne arno arnold arthur aurelien axel ayoub bart bas bastien ben benjamin benny benoit bernard bert bilal bjorn
    bob boris bram brecht brian bruno camille cas casper cedric charles charlie chris christiaan christian christoph
    christophe christopher claude clement cor cornelis craig cyriel cyril daan damien daniel danny dario dave david denis
    dennis derek didier diederik dieter dimitri dirk dominic donald douglas dries driss eddy edgar edmond edouard eduard
    edward edwin eli elias emiel emile emmanuel eric erik erwin etienne evert fabian fabien fabrice felix fernand filip
    finn florent florian floris francis francois frank franky frans fred freddy frederic frederik gabriel gary gaston
    geert geoffrey george georges geraldo gerard gerrit gert ghislain gianni gilbert gilles giovanni glenn godfried graham
    gregory guido guillaume gunther gustaaf gustave guy hakim hamid hamza hans harold harry hassan hein hendrik henk henri
    herbert herman hicham hubert hugo ian ibrahim ilias ilyas imad ingmar isaac ismail ivan ivo jaak jaap jack jacky jacob
    jacques jakob jamal james jamie jan jason jasper jean jef jeffrey jelle jens jeroen jerome jesse jim jimmy jo joachim
    joel joeri johan johannes john johnny jonas jonathan joost jordi joris jos josef joseph joshua josse juan jules julian
    julien jurgen justin kamal karel karim karl kasper keith ken kenneth kevin khalid klaas koen koenraad kris kristof
    kurt lander lars laurens laurent leander leo leon leonard leopold lieven lionel lode lodewijk loic lorenzo louis lowie
    luc luca lucas lucien ludo ludovic ludwig luis luk lukas maarten mahmoud malik manuel marc marcel marco marijn mario
    marius marnix martijn martin marvin mathias mats matteo matthew matthias maurice maurits max maxim maxime mehdi mehmet
    merlijn michael michel michiel miguel mike milan mohamed mohammed morgan mounir mourad mustafa nabil nathan nicholas
    nick nico nicolas niels nils noah noel oliver olivier omar oscar oskar osman otto owen pascal patrick paul pedro peter
    philip philipp philippe pierre piet pieter pim pol quentin quinten rachid raf rafael ralph raoul raymond reinout remi
    remy renaat renaud rene richard rik rob robbe robert robin roel roeland roger roland romain roman ronald ronny ruben
    rudi rudy rutger ryan said salim sam sami samir samuel sander scott seamus sebastian sebastien seppe serge siebe
    siebren simon stan stanislas stef stefaan stefan stephane stephen steve steven stijn sven sylvain tarik ted teun theo
    theodore thibault thibaut thierry thijs thomas tibo tijl tim timothy tobias tom tommy tony toon tristan tuur ugo
    urbain valentin valere vic victor viktor vincent walid walter wannes ward warre wesley willem william willy wim wout
    wouter xander xavier yanis yann yannick yassine youssef yvan yves yvo zakaria
    """.split()
)
WOMEN = frozenset(
    """
    adele adriana agathe agnes aicha aisha alice alicia aline alison alma amanda amber amelia amelie amina amira amy an
    ana anais andrea angela angelique anita anja ann anna annabel anne anneke anneleen annelies annelore annemie annick
    annie anouk antoinette ariane arlette astrid audrey aurelie aurore aya barbara beatrice beatrijs bernadette berthe
    betty bianca birgit blanche brenda brigitte britt camilla carine carla carmen carol carole caroline catherine cathy
    cecile cecilia celine chantal charlotte chloe christel christelle christiane christina christine cindy claire clara
    clarisse claudia claudine colette conny corinne cornelia cynthia daisy danielle daphne deborah delphine denise diana
    diane dina dominique dorien dorothee edith elena eleonore elif elisa elisabeth elise elke ellen eloise els elsa emilie
    emily emma emmanuelle erika estelle esther eva evelien eveline evelyne evi fabienne fatiha fatima fatma femke fien
    fiona flavie fleur florence france francine francoise frederique freya gabriella gabrielle genevieve georgette gerda
    germaine ghislaine gisele gitte goedele greet greta griet gudrun gwen habiba hadewych hanna hannah hanne hannelore
    heidi helen helena helene henriette hilda hilde huguette ibtissam ilse ine ines inge ingrid irene iris isabel isabelle
    jacqueline jana jane janet janine jasmien jasmina jeanne jeannine jennifer jenny jessica jessie jette joan joanna
    johanna jolien josephine josette josiane joyce judith julia julie juliette justine kaat karen karin karine karolien
    katarina kate kathleen kathy katja katleen katrien katrijn katrin kelly khadija kirsten kristel kristien kristin
    krystel laetitia laila lara laura laure laurence lea leen leila lena lene leonie lien lies liesbet liesbeth lieselot
    lieve liliane lily lina linda lindsay lisa lisbeth lise lize loes lore lot lotte louise lucia lucie lucy lut lutgarde
    lydia lydie maaike machteld madeleine magali magda maite malika manon margaret margaux margot margriet marguerite
    maria mariam marianne marie mariette marijke marina marion marjan marleen marlies martha marthe martine mary maryse
    mathilde maud maya megan melanie melissa meryem mia michele micheline mieke mien mila mireille miriam monica monique
    muriel myriam nadia nadine nadja naima nancy naomi natacha natalie natasha nathalie nele nelly nicole nina noor nora
    nore noura odette olga olivia ophelie pascale patricia paula pauline petra philippine rachel rachida raissa rebecca
    regine renee ria riet rita rosa rosalie rose rosemarie rosita ruth sabine sabrina saida salma samira sandra sandrine
    sara sarah saskia selma semra severine shana sharon sien sigrid silke silvia simone siska soetkin sofia sofie solange
    sonia sonja sophia sophie soraya stefanie stephanie susan susanne suzanne sylvia sylvie tamara tania tatiana tess
    tessa thea therese tilde tina tine tineke trees trui ursula valentine valerie vanessa veerle vera veronique vicky
    victoria virginie viviane wendy wivina yamina yasmina yasmine yolande yvette yvonne zeynep zita zoe zohra
    """.split()
)
EITHER = frozenset("alix angel ashley bo cameron chris claude dominique jamie jody jo jordan kim kris lou leslie maxime morgan noa noor pat robin ryan sacha sam sasha stacy taylor".split())  # fmt: skip

# Names of people and organisations that are words too, in Dutch, French or English.
WORDS = frozenset(
    """
    aan aap adem akker al alle allen amber an ander anders appel april arend arm augustus baan baard baas bad bak
    baker bakker bal balk ban band bank bar baron bas beau beek beeld been beer bel bell belle berg bergen berger
    bericht berk best beste beter beurs bever bij bijl bill bird bishop bisschop black blad blanc blanche blauw blijde
    blik bloem blok blom bocht bode boek boer bois bol bon bond bonheur bonne boom boon boot bord borst bos boss bot
    boucher boulanger bout bouwer brand brave breed brem brief bright bril broeder broek broer brood brouwer brown
    bruin brun buis bulk burger burgers burn bus bush butler buur cadet call camp cap cash castle chain champ chance
    chapelle charpentier chase chaud chef chevalier church ciel citroen clair claire clef clerc clerk coin cook cooper
    corbeau corner corps cost cour court crane cross dag dal dale dam dame damme dans dansen dawn day de dean deel
    deen dekker desire deur die dier dieu dijk dik dikke dochter dodge does dood doorn dorp draaier draak dragon drake
    drie driver droog droom druif du duc duif duin duke dupe dur dwars eagle earl east eb echt een eend eerlijk eik
    eiland eind elk els elsen en end engel english er erf es etoile ever ezel faith falk fall fan feest fer feu field
    fields fijn fille fils fin fine fish fisher fleur flink flint flood flowers fois fontaine fontein ford foret fort
    fox franc franche frank franse free french frost gai galant garden gardener gast gat geel geest geit geld gemeente
    gene geven gezel glas glass god goed goede gold golden good goud graaf grace graf grand grant gras grave graves
    gray greef green grey griet groen groet grond groot gros grote grove haak haan haar haas hal hall ham hamel hamer
    hand hans hard harde hardy haring hart haut haven hawk hay heath hedges heel heer heid heide heks held hem hemel
    herder heren het heureux hill hoed hoek hof holly home hond honing hood hoofd hoog hook hoop hope horn house hout
    huis hunt hunter hurt ice ieder in is ivy ja jager jardin jas jasmijn jeune jolie joly jong jonge jour joy juge
    juin juli june juni just juste kaak kaal kaars kaas kade kalf kalk kam kamer kamp kanon kant kapel kat kay keen
    keizer kerk kerkhof kern kers key kies kin kind king kip klaar klein klerk klok knecht knight koe koets kok kom
    konijn koning kool koop kop kraai kramer kroon kruis kuiper kunst kus kwik la laan laar lac lach laine lait lam
    lamb land lane lang lange law lawless leaf leder leek lees leeuw lek lemon lens lent lente les leven libre licht
    lid lief lieve light lijn lily lin linde linden lion little lock lof long loof lord los lot loup love lust maagd
    maan maand maart maat macht maire mais maison major mal man marble march marche marechal marguerite mark markt
    mars marsh martel mas mason mast mat maten matin max may mead meer meere mees meester meeuw mei meier meijer
    meilleur melk melody mer mercier mercy merel mes met meunier middag mie mignon mild miles miller mills mist moed
    moeder mol molen molenaar mond monde monk mont moody moon moren morgen morrow mort mos moss moulin mouton mug muis
    munt mus muur naam nacht nagel nat neef neige nest net neuf neus nice nieuwe nijs noble noir nood noon
    noord noot nord north nuit nul nun oaks odd oiseau olie olive om onze oog ook oom oord oost op or orange oranje
    oud oude ouders ours outlaw over owl paal paard pad page pain paix palm pan papa papillon parent park parker pas
    pasteur pastor patat patience pauvre pauw peace peel peer pen penny pere perle pet petit piano pic picard pier
    pierre pijl pike pine piper pit plaats plank plant plas plat poel poes poirier poisson pol pomme pond pont pool
    poort poot pope porte porter pos post pot pots potter poulain power price prijs prince prins proost prude prudence
    pruim pur put quick raaf rains rand rank rat ray reader recht rechter red reed rein reine reis rest rice rich
    ridder rijk rijke rijn ring rivers riviere rode roi rond rood rook room roos root rose rot rots rouge roux ruby
    rue ruiter rus rush rust rusty saal sage saint sale salmon sand sandy sap sauvage schaap schaar schat schepen
    scheper schilder schip schipper schoen school schoon schrijver seal sec sel self senior sharp shepherd sheriff
    short sier silver singer slager slim sloot slot small smet smid sneeuw snel snoeck snoek snow soldaat soleil som
    son sool speed speer spiegel spijker spin spits sport spring staal stad stam star steel steen steenbergen stem
    ster sterk sterke sterre stijn stil stock stoel stof stok stone storm stout straat strand streep street strong
    stroom sue summer summers sun swallow swan sweet swift taal tack tak tang tanner tard tas teer teller temple temps
    ten ter terre thatcher thorn tijd timmer timmerman tin toe tol toon top toren tout touw tower town trap trein
    tresor trip trouw truth tuin twee uil uit unie vache vader vague val valk van vandaag vat veen vel veld velde ven
    ver vere verhalen verity vers vert verte vet vieux vin violette viper virtue vis visser vite vlam vlieg vlinder
    voet vogel vogels voisin vol volk von voogd voorn vorst vos vrai vrank vrede vreese vriend vrij vrijdag vroman
    vrouw vuur waal wagen wal wall waller wand war ward ware warm warren was watch water weaver web weg wel wells wens
    werf west westen wever white wiel wijn wijs wil wild wilde will wille wind winkel winne winner winter wise wit
    witte wol wolf wolfe wolk wood woods word worth worthy woud wright young zaal zand zee zeeman zeep zeil zeker zelf
    zilver zomer zon zondag zoon zuid zwaan zwaard zwaluw zwart zweet
    """.split()
)
TOWNS = frozenset(
    """
    aalst aarlen aarschot america amerika amsterdam antwerpen anvers arlon asse ath austin azie bastogne belgie belgique
    bergen berlijn berlin bilzen blankenberge boom boston brabant brazil breda bree bruges brugge brussel brussels
    bruxelles calais charleroi chelsea chicago china congo cuba dallas damme deinze delft denderleeuw dendermonde denmark
    diest diksmuide dilbeek dinant doornik dublin eeklo eindhoven engeland england espagne eupen florence france frankrijk
    gand geel genk gent georgia geraardsbergen ghent groningen haacht haarlem halle hamme hasselt heist herentals hoei
    holland hove huy ieper ierland india ireland israel italie izegem jette jordan kempen kenia knokke kontich kortrijk
    leiden leuven leuze liege lier lille limburg lokeren lommel londen london londres lyon maaseik maastricht machelen
    madrid maldegem mali malle marseille mechelen menen merksem milaan milan mol mons mortsel namen namur nederland nice
    nijmegen ninove nivelles norway oostende ostende oudenaarde overijse parijs paris polen poperinge portugal rijsel roma
    rome ronse rotterdam rouen rusland schelle schilde schoten scotland spanje sydney temse texas tielt tienen tilburg
    tongeren torhout tournai turkije turnhout utrecht verviers veurne vilvoorde virton vlaanderen wallonie waregem
    washington waterloo waver wavre wellen wenen wetteren zeeland zele zelzate zottegem zwolle
    """.split()
)
# Words that have a capital in an ordinary English sentence.
CAPITALISED = frozenset(
    "april august dutch english french friday july june may monday saturday sunday thursday".split()
)
PARTICLES = frozenset(
    """
    aan abu af al av ben bij bin d da das de del della delle dello den der des di do dos du e el het ibn in l la le les
    onder op over s t te ten ter uit ul v van vande vanden vander vd vdb vom von y zu zum zur
    """.split()
)
ARTICLES = frozenset("de den het t le la les the".split())  # before a family name that is a word: "De Wachter"
ARCHAIC = frozenset("der den ter ten vander vanden".split())  # particles that are in no ordinary sentence any more
SAINTS = frozenset("sint st saint sainte".split())
TITLES = frozenset(
    """
    aartsbisschop archbishop aunt baron barones bishop bisschop broeder brother burgemeester captain cardinal chancellor
    cheikh colonel commissaire commissaris dame dhr docteur doctor dokter dr father frere generaal general graaf gravin
    heer hertog hertogin ii iii imam ing inspecteur inspector ir iv ix jr junior kanselier kapitein kardinaal keizer
    keizerin king kolonel koning koningin lady lord madame mademoiselle maitre mayor meneer mevr mevrouw mijnheer minister
    ministre miss mlle mme monsieur mr mrs ms mw oom pape pater paus pere pope premier president prince princesse prins
    prinses prof professeur professor queen rabbi rabbijn reine roi saint sainte sante schepen senateur senator senior
    sheikh sint sir sister sjeik soeur sr st tante uncle vi vii viii voorzitter xi xii xiii xiv xv xvi zuster
    """.split()
)
# Words of an organisation's name that do not tell which one it is.
LEGAL = frozenset(
    """
    ag asbl bv bvba cie co company corp corporation cvba de gmbh groep group groupe het holding inc la le les limited llc
    ltd nv plc sa sarl sas sprl srl stichting the vereniging vzw
    """.split()
)
# What such a name may begin with, before the word that tells which one it is.
GENERIC = frozenset(
    """
    academie advocaten agency agentschap and apotheek associates association atelier bakkerij band bank bibliotheek
    boekhandel boerderij bouwbedrijf broers brothers brouwerij bureau buurthuis cafe centrum choir church club
    collectief college comite commissie committee company constructies council drukkerij ecole en ensemble et
    fanfare federatie federation fils fonds foundation freres frituur galerie garage gemeente genootschap harmonie
    hoeve hogeschool hospital hotel institute instituut kantoor kapsalon kasteel kinderdagverblijf koninklijke koor
    krant kring les lyceum maatschappij magazine ministerie museum notariskantoor of office onderneming orchestra
    orkest oudercomite partij partners party pharmacie politiezone praktijk productiehuis restaurant school slagerij
    societe society sons sportclub steunpunt the theater tijdschrift toneelgroep toneelkring transport trust
    uitgeverij union universiteit university vakbond van verbond voor werkgroep wijkcomite winkel zaal ziekenhuis
    zonen zorgcentrum
    """.split()
)
DOTTED = frozenset("ad bc bv cs cv dd ea eo eu id ie jc kb la lp ls ma mb mc md mp na nb nv pc pm pr ps ra sa sj sm st uk un us vn vs".split())  # fmt: skip
# Adjectives and inhabitants: what is behind the stem of a place's name.
OF_PLACES = frozenset(
    """
    aan aans aanse aar aars ain aine aines ains ais aise aises an anen ans aren ees eling elingen enaar enaars enaren eois
    eoise eoises er ers ese ezen iaan iaans iaanse ian ianen ians ien ienne iennes iens in ine ines ite ites ling lingen
    lois loise naar naars nais naise naises naren ois oise oises s se ster sters tois toise zaan zaans zaanse zanen zenaar
    zenaars
    """.split()
)
# Adjectives and followers: what is behind the stem of a person's name.
OF_PERSONS = frozenset(
    """
    iaan iaans iaanse ianen isme ismes ist iste isten istes istisch istische ien ienne iens iennes esque esques ian ians ism ists
    """.split()
)
OF_COUNTRIES = {
    "belgie": "belg belgen belgisch belgische",
    "belgique": "belge belges",
    "belgium": "belgian belgians",
    "vlaanderen": "vlaams vlaamse vlaming vlamingen",
    "flandre": "flamand flamande flamands flamandes",
    "wallonie": "waal walen waals waalse wallon wallonne wallons wallonnes",
    "frankrijk": "frans franse fransman fransen",
    "france": "francais francaise francaises french",
    "duitsland": "duits duitse duitser duitsers",
    "allemagne": "allemand allemande allemands allemandes",
    "germany": "german germans",
    "engeland": "engels engelse engelsman engelsen",
    "england": "english",
    "spanje": "spaans spaanse spanjaard spanjaarden",
    "spain": "spanish spaniard spaniards",
    "italie": "italiaan italianen italiaans italiaanse italien italienne italiens italiennes",
    "rusland": "rus russen russisch russische",
    "russia": "russian russians",
    "polen": "pool poolse pools",
    "turkije": "turk turken turks turkse",
    "nederland": "hollander hollanders hollands hollandse",
    "china": "chinees chinezen chinese chinois chinoise",
}
