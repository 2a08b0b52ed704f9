<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kanttekening</source>
        <translation>Over Kanttekening</translation>
    </message>
    <message>
        <source>Check the program and this project</source>
        <translation>Het programma en dit project nakijken</translation>
    </message>
    <message>
        <source>This tries every part of the program and looks for damage.</source>
        <translation>Dit probeert elk deel van het programma en zoekt naar schade.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Verbeter de namen in nieuwsartikelen en exporteer ze als trainingsdata.</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Werkt offline · alles blijft op deze computer</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenties…</translation>
    </message>
    <message>
        <source>right</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>niet in orde</translation>
    </message>
    <message>
        <source>Something is wrong: {what}.</source>
        <translation>Er is iets mis: {what}.</translation>
    </message>
    <message>
        <source>Everything works, and the project is undamaged.</source>
        <translation>Alles werkt, en het project is onbeschadigd.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met nakijken…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>In de map tonen: {what}</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>Resultaten van het nakijken</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message>
        <source>No article fits what is chosen.</source>
        <translation>Geen artikel past bij wat gekozen is.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be exported: {articles}, {names}.</source>
        <translation>Te exporteren: {articles}, {names}.</translation>
    </message>
</context>
<context>
    <name>AnnotationBar</name>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>This mark is right</source>
        <translation>Deze markering is juist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Deze markering verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n mentions in this article</source>
        <translation>
            <numerusform>Voor de %n vermelding in dit artikel</numerusform>
            <numerusform>Voor alle %n vermeldingen in dit artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere…</source>
        <translation>Overal…</translation>
    </message>
    <message>
        <source>This name in the whole project</source>
        <translation>Deze naam in het hele project</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Het hele woord markeren</translation>
    </message>
    <message>
        <source>Actions for this mark</source>
        <translation>Acties voor deze markering</translation>
    </message>
    <message numerus="yes">
        <source>The next choice applies to all %n mentions in this article</source>
        <translation>
            <numerusform>De volgende keuze geldt voor de %n vermelding in dit artikel</numerusform>
            <numerusform>De volgende keuze geldt voor alle %n vermeldingen in dit artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>All mentions of this name in all articles ({key})</source>
        <translation>Alle vermeldingen van deze naam in alle artikelen ({key})</translation>
    </message>
    <message>
        <source>Mark the whole word, so that the language model can learn from it</source>
        <translation>Het hele woord markeren, zodat het taalmodel ervan kan leren</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>%n markering gemaakt</numerusform>
            <numerusform>%n markeringen gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have another label</source>
        <translation>
            <numerusform>%n markering heeft een ander label</numerusform>
            <numerusform>%n markeringen hebben een ander label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are right</source>
        <translation>
            <numerusform>%n markering is juist</numerusform>
            <numerusform>%n markeringen zijn juist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n markering verwijderd</numerusform>
            <numerusform>%n markeringen verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>The language model reads “{word}” as one word, so it cannot learn from this mark.</source>
        <translation>Het taalmodel leest “{word}” als één woord en kan dus niet van deze markering leren.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Source, date, language…</source>
        <translation>Bron, datum, taal…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Click to change source, date, language…</source>
        <translation>Klik om bron, datum, taal… te wijzigen</translation>
    </message>
    <message>
        <source>Click again for the other mark here</source>
        <translation>Klik nog eens voor de andere markering hier</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>inside {name}, {label}</source>
        <translation>binnen {name}, {label}</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>zo niet bruikbaar voor training, {key} lost dat op</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>notitie: {note}</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <translation>letter voor letter</translation>
    </message>
    <message>
        <source>Found by the language model {name}</source>
        <translation>Gevonden door het taalmodel {name}</translation>
    </message>
    <message>
        <source>Came with the file {name}</source>
        <translation>Meegekomen met het bestand {name}</translation>
    </message>
    <message>
        <source>Marked by {name}</source>
        <translation>Gemarkeerd door {name}</translation>
    </message>
    <message>
        <source>Suggested because this name was corrected so before</source>
        <translation>Voorgesteld omdat deze naam eerder zo verbeterd is</translation>
    </message>
    <message>
        <source>Suggested because it is on the house list</source>
        <translation>Voorgesteld omdat het op de huislijst staat</translation>
    </message>
    <message>
        <source>{score} sure</source>
        <translation>{score} zeker</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>Nagekeken door {name}</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Reservekopie wordt teruggezet</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Een reservekopie wordt gemaakt</translation>
    </message>
    <message>
        <source>Backup made in the folder {folder}.</source>
        <translation>Reservekopie gemaakt in de map {folder}.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Geselecteerde artikelen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Reason for leaving these articles for later</source>
        <translation>Reden om deze artikelen uit te stellen</translation>
    </message>
    <message>
        <source>More actions for these articles</source>
        <translation>Meer acties voor deze artikelen</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Waarom? (niet verplicht)</translation>
    </message>
    <message>
        <source>Leave these articles for later, with a reason ({key})</source>
        <translation>Deze artikelen uitstellen, met een reden ({key})</translation>
    </message>
    <message>
        <source>Remove these articles from the list ({key}). You can undo this.</source>
        <translation>Deze artikelen uit de lijst verwijderen ({key}). U kunt dat ongedaan maken.</translation>
    </message>
    <message>
        <source>Clear the selection ({key})</source>
        <translation>Selectie opheffen ({key})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>All names in these articles are right</source>
        <translation>Alle namen in deze artikelen kloppen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Export these articles only</source>
        <translation>Alleen deze artikelen exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them are unchecked. Are they all right?</source>
        <translation>
            <numerusform>%n markering daarin is niet nagekeken. Klopt die?</numerusform>
            <numerusform>%n markeringen daarin zijn niet nagekeken. Kloppen ze allemaal?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation>Ja, klaar</translation>
    </message>
</context>
<context>
    <name>BulkEditRunner</name>
    <message>
        <source>Changing what is known of names</source>
        <translation>Wat van namen bekend is, wordt aangepast</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Stoppen en niets wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)</source>
        <translation>
            <numerusform>%n artikel wordt gewijzigd</numerusform>
            <numerusform>%n artikelen worden gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De eerste rijen</translation>
    </message>
    <message>
        <source>What is in each column of {file}:</source>
        <translation>Wat staat in welke kolom van {file}:</translation>
    </message>
    <message>
        <source>What is in each column of {file} and of the other tables:</source>
        <translation>Wat staat in welke kolom van {file} en van de andere tabellen:</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Scores by label</source>
        <translation>Scores per label</translation>
    </message>
    <message>
        <source>Places where they differ</source>
        <translation>Plaatsen waar ze verschillen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisie</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Actions per 100 words:</source>
        <translation>Acties per 100 woorden:</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle labels</translation>
    </message>
    <message numerus="yes">
        <source>Names with several labels: %n</source>
        <translation>
            <numerusform>Namen met verschillende labels: %n</numerusform>
            <numerusform>Namen met verschillende labels: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks that begin or end inside a word: %n</source>
        <translation>
            <numerusform>Markeringen die midden in een woord beginnen of eindigen: %n</numerusform>
            <numerusform>Markeringen die midden in een woord beginnen of eindigen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of 100 suggestions are right</source>
        <translation>Zoveel van de 100 voorstellen zijn juist</translation>
    </message>
    <message>
        <source>So many of 100 names are found</source>
        <translation>Zoveel van de 100 namen zijn gevonden</translation>
    </message>
    <message>
        <source>Both in one number: 100 is best</source>
        <translation>Beide in één getal: 100 is het best</translation>
    </message>
    <message numerus="yes">
        <source>{suggested} suggested, {meant} meant: %n</source>
        <translation>
            <numerusform>{suggested} voorgesteld, {meant} bedoeld: %n</numerusform>
            <numerusform>{suggested} voorgesteld, {meant} bedoeld: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionWords</name>
    <message numerus="yes">
        <source>%n contradiction(s) between them, which “Names of the project” shows.</source>
        <translation>
            <numerusform>%n tegenspraak ertussen, die ‘Namen van het project’ toont.</numerusform>
            <numerusform>%n tegenspraken ertussen, die ‘Namen van het project’ toont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionsModel</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Tegenspraak</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>%n keer gemarkeerd</numerusform>
            <numerusform>%n keer gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked %n time(s)</source>
        <translation>
            <numerusform>%n keer niet gemarkeerd</numerusform>
            <numerusform>%n keer niet gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>two spellings of one name?</source>
        <translation>twee schrijfwijzen van één naam?</translation>
    </message>
    <message>
        <source>where does the name begin?</source>
        <translation>waar begint de naam?</translation>
    </message>
    <message numerus="yes">
        <source>removed %n time(s)</source>
        <translation>
            <numerusform>%n keer verwijderd</numerusform>
            <numerusform>%n keer verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>language model {score}</source>
        <translation>taalmodel {score}</translation>
    </message>
</context>
<context>
    <name>ContradictionsPage</name>
    <message>
        <source>Right as it is</source>
        <translation>Juist zoals het is</translation>
    </message>
    <message>
        <source>Everywhere…</source>
        <translation>Overal…</translation>
    </message>
    <message>
        <source>One label for all…</source>
        <translation>Eén label voor alle…</translation>
    </message>
    <message>
        <source>One label for all</source>
        <translation>Eén label voor alle</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>Tegenspraken zoeken…</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Tegenspraken</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n tegenspraak</numerusform>
            <numerusform>%n tegenspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>No contradictions.</source>
        <translation>Geen tegenspraken.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be searched</source>
        <translation>
            <numerusform>nog %n artikel te doorzoeken</numerusform>
            <numerusform>nog %n artikelen te doorzoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>about %n action(s)</source>
        <translation>
            <numerusform>ongeveer %n actie</numerusform>
            <numerusform>ongeveer %n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %n action(s)</source>
        <translation>
            <numerusform>≈ %n actie</numerusform>
            <numerusform>≈ %n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut</numerusform>
            <numerusform>Nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Nog ongeveer %n uur</numerusform>
            <numerusform>Nog ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles last.</source>
        <translation>Deze volgorde bespaart geen werk: de moeilijke artikelen komen alleen achteraan.</translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles first.</source>
        <translation>Deze volgorde bespaart geen werk: de moeilijke artikelen komen alleen vooraan.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Kiezen: {what}</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Choose whether to replace what is there.</source>
        <translation>Kies of wat er staat, vervangen wordt.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Close these fields</source>
        <translation>Deze velden sluiten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>“{name}” is marked %n time(s) in this article, but not everywhere.</source>
        <translation>
            <numerusform>“{name}” is in dit artikel %n keer gemarkeerd, maar niet overal.</numerusform>
            <numerusform>“{name}” is in dit artikel %n keer gemarkeerd, maar niet overal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has different labels in this article: {labels}.</source>
        <translation>“{name}” heeft in dit artikel verschillende labels: {labels}.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>Add articles</source>
        <translation>Artikelen toevoegen</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>Er zijn nog geen artikelen</translation>
    </message>
    <message>
        <source>Drop files or a folder here, paste an article ({key}), or choose Add.</source>
        <translation>Sleep bestanden of een map hierheen, plak een artikel ({key}), of kies Toevoegen.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Er is geen artikel geopend</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Kies er een in de lijst.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Exporting</source>
        <translation>Bezig met exporteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Andere naam…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Laatst gewijzigd door</translation>
    </message>
    <message>
        <source>changed on or after</source>
        <translation>gewijzigd vanaf</translation>
    </message>
    <message>
        <source>changed on or before</source>
        <translation>gewijzigd tot en met</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only the open one</source>
        <translation>alleen het geopende artikel</translation>
    </message>
    <message>
        <source>Replace names</source>
        <translation>Namen vervangen</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Welke namen</translation>
    </message>
    <message>
        <source>invented names</source>
        <translation>verzonnen namen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikelen</translation>
    </message>
    <message>
        <source>Choose which names to replace.</source>
        <translation>Kies welke namen vervangen worden.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>Apart houden om te testen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>die klaar zijn</translation>
    </message>
    <message>
        <source>done, or left for later</source>
        <translation>die klaar of uitgesteld zijn</translation>
    </message>
    <message>
        <source>a word and a number, such as Person 1</source>
        <translation>een woord en een nummer, zoals Persoon 1</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>The key file tells who is who. Save it in another folder, away from the export.</source>
        <translation>Het sleutelbestand zegt wie wie is. Sla het op in een andere map, niet bij de export.</translation>
    </message>
    <message>
        <source>Choose where to save.</source>
        <translation>Kies een bestemming.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Kies een sleutelbestand.</translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected</source>
        <translation>
            <numerusform>alleen het %n geselecteerde</numerusform>
            <numerusform>alleen de %n geselecteerde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>Write a date as {day}.</source>
        <translation>Schrijf een datum als {day}.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>What this format cannot hold:</source>
        <translation>Wat niet in dit formaat past:</translation>
    </message>
    <message>
        <source>Names that training would lose</source>
        <translation>Namen die bij het trainen verloren gaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Names that may still be read</source>
        <translation>Namen die misschien nog te lezen zijn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Staat er als</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) replaced</source>
        <translation>
            <numerusform>%n naam vervangen</numerusform>
            <numerusform>%n namen vervangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not marked</source>
        <translation>
            <numerusform>waarvan %n niet gemarkeerd</numerusform>
            <numerusform>waarvan %n niet gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without names are not in it</source>
        <translation>
            <numerusform>%n artikel zonder namen staat er niet in</numerusform>
            <numerusform>%n artikelen zonder namen staan er niet in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose line ends and other white space</source>
        <translation>
            <numerusform>%n artikel verliest regeleinden en andere witruimte</numerusform>
            <numerusform>%n artikelen verliezen regeleinden en andere witruimte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) became �</source>
        <translation>
            <numerusform>%n stuurteken werd �</numerusform>
            <numerusform>%n stuurtekens werden �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n name(s) it is not stated where in the text they are</source>
        <translation>
            <numerusform>van %n naam staat er niet bij waar die in de tekst staat</numerusform>
            <numerusform>van %n namen staat er niet bij waar die in de tekst staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have a label with spaces, written with _</source>
        <translation>
            <numerusform>%n naam heeft een label met spaties, geschreven met _</numerusform>
            <numerusform>%n namen hebben een label met spaties, geschreven met _</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed suggestion(s) are left out</source>
        <translation>
            <numerusform>%n verwijderd voorstel is weggelaten</numerusform>
            <numerusform>%n verwijderde voorstellen zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their date, which this format holds in another form only</source>
        <translation>
            <numerusform>%n artikel verliest zijn datum, omdat dit formaat die alleen in een andere vorm kan bevatten</numerusform>
            <numerusform>%n artikelen verliezen hun datum, omdat dit formaat die alleen in een andere vorm kan bevatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) do not have their note</source>
        <translation>
            <numerusform>%n markering heeft haar notitie niet</numerusform>
            <numerusform>%n markeringen hebben hun notities niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word, which is cut in two there</source>
        <translation>
            <numerusform>%n naam eindigt binnen een woord, dat daar in twee geknipt wordt</numerusform>
            <numerusform>%n namen eindigen binnen een woord, dat daar in twee geknipt wordt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe, so that no spreadsheet takes them for a formula</source>
        <translation>
            <numerusform>%n cel begint met een apostrof, zodat geen spreadsheet ze voor een formule neemt</numerusform>
            <numerusform>%n cellen beginnen met een apostrof, zodat geen spreadsheet ze voor formules neemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are longer than a cell of a spreadsheet can be</source>
        <translation>
            <numerusform>%n artikel is langer dan een cel van een spreadsheet kan zijn</numerusform>
            <numerusform>%n artikelen zijn langer dan een cel van een spreadsheet kan zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the replaced names is left in what was written: all of it was searched.</source>
        <translation>Geen enkele vervangen naam is overgebleven: alles wat geschreven is, werd doorzocht.</translation>
    </message>
    <message>
        <source>read back: identical</source>
        <translation>teruggelezen: identiek</translation>
    </message>
    <message>
        <source>read back with {reader}: identical</source>
        <translation>teruggelezen met {reader}: identiek</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word of the language model; training would lose:</source>
        <translation>
            <numerusform>%n naam eindigt midden in een woord van het taalmodel; bij het trainen gaat verloren:</numerusform>
            <numerusform>%n namen eindigen midden in een woord van het taalmodel; bij het trainen gaan verloren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are left out</source>
        <translation>
            <numerusform>%n naam die binnen een andere ligt of ermee overlapt, is weggelaten</numerusform>
            <numerusform>%n namen die binnen andere liggen of ermee overlappen, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) overlapping others are left out</source>
        <translation>
            <numerusform>%n naam die met een andere overlapt, is weggelaten</numerusform>
            <numerusform>%n namen die met andere overlappen, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are in doc.spans, not in doc.ents</source>
        <translation>
            <numerusform>%n naam die binnen een andere ligt of ermee overlapt, staat in doc.spans, niet in doc.ents</numerusform>
            <numerusform>%n namen die binnen andere liggen of ermee overlappen, staan in doc.spans, niet in doc.ents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked name(s) cannot be told from the checked ones</source>
        <translation>
            <numerusform>%n naam die niet nagekeken is, is niet van de nagekeken namen te onderscheiden</numerusform>
            <numerusform>%n namen die niet nagekeken zijn, zijn niet van de nagekeken namen te onderscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n name(s) it is not stated who or what marked them</source>
        <translation>
            <numerusform>bij %n naam staat niet wie of wat die markeerde</numerusform>
            <numerusform>bij %n namen staat niet wie of wat ze markeerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are not done cannot be told from those that are</source>
        <translation>
            <numerusform>%n artikel dat niet klaar is, is niet van de andere te onderscheiden</numerusform>
            <numerusform>%n artikelen die niet klaar zijn, zijn niet van de andere te onderscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their source, date and so on</source>
        <translation>
            <numerusform>bij %n artikel ontbreken bron, datum en dergelijke</numerusform>
            <numerusform>bij %n artikelen ontbreken bron, datum en dergelijke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were split into words by general rules, not by a language model</source>
        <translation>
            <numerusform>%n artikel is met algemene regels in woorden verdeeld, niet door een taalmodel</numerusform>
            <numerusform>%n artikelen zijn met algemene regels in woorden verdeeld, niet door een taalmodel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlapping a replaced name are left out</source>
        <translation>
            <numerusform>%n markering die met een vervangen naam overlapt, is weggelaten</numerusform>
            <numerusform>%n markeringen die met een vervangen naam overlappen, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may still reveal a replaced name:</source>
        <translation>
            <numerusform>In %n passage is een vervangen naam misschien nog te lezen:</numerusform>
            <numerusform>In %n passages is een vervangen naam misschien nog te lezen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Done, next</source>
        <translation>Klaar, volgende</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Klaar, volgend artikel</translation>
    </message>
    <message>
        <source>Leave this article for later, with a reason ({key})</source>
        <translation>Dit artikel uitstellen, met een reden ({key})</translation>
    </message>
    <message>
        <source>All names are right: on to the next article ({key})</source>
        <translation>Alle namen kloppen: naar het volgende artikel ({key})</translation>
    </message>
    <message>
        <source>Reason for leaving this article for later</source>
        <translation>Reden om dit artikel uit te stellen</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Part of this article has not been on the screen yet.</source>
        <translation>Een deel van dit artikel is nog niet in beeld geweest.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Uitgesteld</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Alles is nagekeken</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Waarom? (niet verplicht)</translation>
    </message>
    <message>
        <source>Done anyway</source>
        <translation>Toch klaar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Only this article</source>
        <translation>Alleen dit artikel</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ernaartoe gaan</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Er is nog niets gedaan.</translation>
    </message>
    <message>
        <source>This article was removed. Undo brings it back.</source>
        <translation>Dit artikel is verwijderd. Ongedaan maken brengt het terug.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseListDialog</name>
    <message>
        <source>House list</source>
        <translation>Huislijst</translation>
    </message>
    <message>
        <source>Keep names that are not in this file</source>
        <translation>Namen die niet in dit bestand staan, op de lijst houden</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Deze lijst gebruiken</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>This list is not used, because of these lines:</source>
        <translation>Deze lijst is niet gebruikt, door deze regels:</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>nooit een naam</translation>
    </message>
    <message>
        <source>written as “{name}”</source>
        <translation>te schrijven als ‘{name}’</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add articles</source>
        <translation>Artikelen toevoegen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Een map met artikelen toevoegen</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Artikelen worden toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n artikel toegevoegd</numerusform>
            <numerusform>%n artikelen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Artikelen worden gelezen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Mouse</source>
        <translation>Muis</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Afdrukken of opslaan als pdf…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Sneltoetsen wijzigen…</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Shortcut for: {act}</source>
        <translation>Sneltoets voor: {act}</translation>
    </message>
    <message>
        <source>Restore the default key: {act}</source>
        <translation>Standaardtoets herstellen: {act}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>De labels wijzigen</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Volgende naam</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Deze woorden</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>Deze markering</translation>
    </message>
    <message>
        <source>For the names that you mark from now on</source>
        <translation>Voor de namen die u voortaan markeert</translation>
    </message>
    <message>
        <source>Marks the selected words</source>
        <translation>Markeert de geselecteerde woorden</translation>
    </message>
    <message>
        <source>Changes the label of the mark with the frame</source>
        <translation>Wijzigt het label van de omkaderde markering</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Meer labels</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels, in order</source>
        <translation>Labels, op volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSwatches</name>
    <message>
        <source>Colour {number}</source>
        <translation>Kleur {number}</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>{label}, a new label</source>
        <translation>{label}, een nieuw label</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} wordt</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Name in the export</source>
        <translation>Naam in de export</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het dient</translation>
    </message>
    <message>
        <source>Shown where the label is chosen.</source>
        <translation>Getoond waar het label gekozen wordt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tells which short forms its names have, and how they are replaced.</source>
        <translation>Bepaalt welke korte vormen de namen hebben, en hoe ze vervangen worden.</translation>
    </message>
    <message>
        <source>There are no marks yet. You can start from a ready-made set of labels.</source>
        <translation>Er zijn nog geen markeringen. U kunt beginnen met een kant-en-klare reeks labels.</translation>
    </message>
    <message>
        <source>The new label appears once it has a name for the export.</source>
        <translation>Het nieuwe label verschijnt zodra het een naam voor de export heeft.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s):</source>
        <translation>
            <numerusform>%n markering:</numerusform>
            <numerusform>%n markeringen:</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>change to {title}</source>
        <translation>omzetten in {title}</translation>
    </message>
    <message>
        <source>Used in the files you export; language models learn it. No spaces.</source>
        <translation>Komt in de bestanden die u exporteert; taalmodellen leren die naam. Geen spaties.</translation>
    </message>
    <message>
        <source>Name in this window</source>
        <translation>Naam in dit venster</translation>
    </message>
    <message>
        <source>Undo what was done here ({key})</source>
        <translation>Ongedaan maken wat hier gewijzigd is ({key})</translation>
    </message>
    <message>
        <source>Up ({key})</source>
        <translation>Omhoog ({key})</translation>
    </message>
    <message>
        <source>Down ({key})</source>
        <translation>Omlaag ({key})</translation>
    </message>
</context>
<context>
    <name>Learner</name>
    <message>
        <source>Learning</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from my corrections</source>
        <translation>Van mijn verbeteringen leren</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Use this language model</source>
        <translation>Dit taalmodel gebruiken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done.</source>
        <translation>
            <numerusform>%n artikel is klaar.</numerusform>
            <numerusform>%n artikelen zijn klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>The language model learns from the marks in articles that are done. Some are set aside for testing whether it got better. Nothing that you marked changes, and nothing leaves this computer.</source>
        <translation>Het taalmodel leert van de markeringen in artikelen die klaar zijn. Enkele worden apart gehouden om te testen of het beter werd. Niets van wat u markeerde verandert, en niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Replace the marked names by invented ones before it learns</source>
        <translation>De gemarkeerde namen door verzonnen namen vervangen voordat het leert</translation>
    </message>
    <message>
        <source>So that you can pass the language model on without them</source>
        <translation>Zodat u het taalmodel zonder die namen kunt doorgeven</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Opnieuw leren</translation>
    </message>
    <message numerus="yes">
        <source>Right now: %n</source>
        <translation>
            <numerusform>Nu juist: %n</numerusform>
            <numerusform>Nu juist: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong now: %n</source>
        <translation>
            <numerusform>Nu fout: %n</numerusform>
            <numerusform>Nu fout: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another: %n</source>
        <translation>
            <numerusform>Een label in plaats van een ander: %n</numerusform>
            <numerusform>Een label in plaats van een ander: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that still go wrong: %n</source>
        <translation>
            <numerusform>Namen die nog fout gaan: %n</numerusform>
            <numerusform>Namen die nog fout gaan: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Better: these articles would have cost fewer actions.</source>
        <translation>Beter: deze artikelen zouden minder acties gekost hebben.</translation>
    </message>
    <message>
        <source>Worse: these articles would have cost more actions.</source>
        <translation>Slechter: deze artikelen zouden meer acties gekost hebben.</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) that are done were learnt from.</source>
        <translation>
            <numerusform>Er is geleerd van het %n artikel dat klaar is.</numerusform>
            <numerusform>Er is geleerd van alle %n artikelen die klaar zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then all %n article(s) that are done were learnt from, also those.</source>
        <translation>
            <numerusform>Daarna is van het %n artikel dat klaar is geleerd.</numerusform>
            <numerusform>Daarna is van alle %n artikelen die klaar zijn geleerd, ook van die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) begin or end inside a word and were left out.</source>
        <translation>
            <numerusform>%n markering begint of eindigt midden in een woord en is overgeslagen.</numerusform>
            <numerusform>%n markeringen beginnen of eindigen midden in een woord en zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlap a longer one and were left out.</source>
        <translation>
            <numerusform>%n markering overlapt een langere en is overgeslagen.</numerusform>
            <numerusform>%n markeringen overlappen een langere en zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label {label} was left out: it has only %n example(s).</source>
        <translation>
            <numerusform>Het label {label} is overgeslagen: het heeft maar %n voorbeeld.</numerusform>
            <numerusform>Het label {label} is overgeslagen: het heeft maar %n voorbeelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have several labels:</source>
        <translation>
            <numerusform>%n naam heeft verschillende labels:</numerusform>
            <numerusform>%n namen hebben verschillende labels:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not certain yet: the difference may be chance.</source>
        <translation>Nog niet te zeggen: het verschil kan toeval zijn.</translation>
    </message>
    <message>
        <source>No verdict: it takes at least {number} articles that were set aside for testing.</source>
        <translation>Geen oordeel: daar zijn minstens {number} apart gehouden artikelen voor nodig.</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that were set aside for testing.</source>
        <translation>
            <numerusform>Beoordeeld met %n artikel dat apart gehouden is.</numerusform>
            <numerusform>Beoordeeld met %n artikelen die apart gehouden zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in another language were left out.</source>
        <translation>
            <numerusform>%n artikel in een andere taal is overgeslagen.</numerusform>
            <numerusform>%n artikelen in een andere taal zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s), not suggested yet.</source>
        <translation>
            <numerusform>{label}: %n voorbeeld, wordt nog niet voorgesteld.</numerusform>
            <numerusform>{label}: %n voorbeelden, wordt nog niet voorgesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it says how sure it is, it is {after} percentage points off on average (before: {before}).</source>
        <translation>Als het zegt hoe zeker het is, zit het er gemiddeld {after} procentpunt naast (voordien: {before}).</translation>
    </message>
    <message>
        <source>The marked names were replaced before it learnt. Other words of the articles are still in the new language model.</source>
        <translation>De gemarkeerde namen zijn vervangen voordat het leerde. Andere woorden van de artikelen zitten nog in het nieuwe taalmodel.</translation>
    </message>
    <message>
        <source>The new language model carries names of the articles: think of that before you pass it on.</source>
        <translation>Het nieuwe taalmodel bevat namen uit de artikelen: denk daaraan voor u het doorgeeft.</translation>
    </message>
    <message>
        <source>The second is better: with it, these articles would have cost fewer actions.</source>
        <translation>Het tweede is beter: daarmee zouden deze artikelen minder acties gekost hebben.</translation>
    </message>
    <message>
        <source>The first is better: with it, these articles would have cost fewer actions.</source>
        <translation>Het eerste is beter: daarmee zouden deze artikelen minder acties gekost hebben.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>No text of a licence came with this part.</source>
        <translation>Bij dit onderdeel zat geen tekst van een licentie.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n name(s) written</source>
        <translation>
            <numerusform>%n naam geschreven</numerusform>
            <numerusform>%n namen geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>This list changes nothing.</source>
        <translation>Deze lijst verandert niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n nieuwe naam</numerusform>
            <numerusform>%n nieuwe namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n veranderd</numerusform>
            <numerusform>%n veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the list</source>
        <translation>
            <numerusform>%n niet meer op de lijst</numerusform>
            <numerusform>%n niet meer op de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>House list: {changes}.</source>
        <translation>Huislijst: {changes}.</translation>
    </message>
    <message>
        <source>This list brings: {changes}.</source>
        <translation>Deze lijst brengt: {changes}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Add articles: paste, files or a folder</source>
        <translation>Artikelen toevoegen: plakken, bestanden of een map</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Export the articles that are done as training data</source>
        <translation>Artikelen die klaar zijn, exporteren als trainingsdata</translation>
    </message>
    <message>
        <source>Drop here to add these articles</source>
        <translation>Hier loslaten om deze artikelen toe te voegen</translation>
    </message>
    <message>
        <source>Drop here to add this text</source>
        <translation>Hier loslaten om deze tekst toe te voegen</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Marks and labels</source>
        <translation>Markeringen en labels</translation>
    </message>
    <message>
        <source>Change the labels…</source>
        <translation>Labels wijzigen…</translation>
    </message>
    <message>
        <source>What a mark looks like</source>
        <translation>Hoe een markering eruitziet</translation>
    </message>
    <message>
        <source>Dashed line below: suggested; nobody has checked it yet</source>
        <translation>Streepjeslijn eronder: voorgesteld; nog door niemand nagekeken</translation>
    </message>
    <message>
        <source>Solid line below: checked by a person</source>
        <translation>Volle lijn eronder: door iemand nagekeken</translation>
    </message>
    <message>
        <source>Frame around it: the current mark, which keys and buttons change</source>
        <translation>Kader eromheen: de huidige markering, die toetsen en knoppen wijzigen</translation>
    </message>
    <message>
        <source>! behind the label: the mark cuts a word in two, so a language model cannot learn from it</source>
        <translation>! achter het label: de markering snijdt een woord in twee, zodat een taalmodel er niet uit kan leren</translation>
    </message>
    <message>
        <source>* behind the label: there is a note on it</source>
        <translation>* achter het label: er is een notitie bij</translation>
    </message>
    <message>
        <source>What the labels are for</source>
        <translation>Waarvoor de labels dienen</translation>
    </message>
    <message>
        <source>{title}: {description}</source>
        <translation>{title}: {description}</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Remembered names</source>
        <translation>Onthouden namen</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Nooit een naam</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen zoeken</translation>
    </message>
    <message>
        <source>Suggest names the way they were corrected before</source>
        <translation>Namen voorstellen zoals ze eerder verbeterd zijn</translation>
    </message>
    <message>
        <source>As corrected</source>
        <translation>Zoals verbeterd</translation>
    </message>
    <message>
        <source>As the language model says</source>
        <translation>Zoals het taalmodel zegt</translation>
    </message>
    <message>
        <source>Suggestion for the selected names</source>
        <translation>Voorstel voor de geselecteerde namen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are remembered. They are used in articles that are not done yet.</source>
        <translation>
            <numerusform>%n naam is onthouden. Die telt mee in artikelen die nog niet klaar zijn.</numerusform>
            <numerusform>%n namen zijn onthouden. Ze tellen mee in artikelen die nog niet klaar zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Correct a mark, and it will be suggested correctly in later articles.</source>
        <translation>Er is nog niets onthouden. Verbeter een markering, en de naam wordt in volgende artikelen juist voorgesteld.</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Voorgesteld als</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>nooit een naam</translation>
    </message>
    <message>
        <source>not as {labels}</source>
        <translation>niet als {labels}</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>hier gekozen</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>%n keer gemarkeerd</numerusform>
            <numerusform>%n keer gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>as the language model says</source>
        <translation>zoals het taalmodel zegt</translation>
    </message>
    <message numerus="yes">
        <source>marked otherwise or removed %n time(s)</source>
        <translation>
            <numerusform>%n keer anders gemarkeerd of verwijderd</numerusform>
            <numerusform>%n keer anders gemarkeerd of verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>not marked</source>
        <translation>niet gemarkeerd</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, voorgesteld</translation>
    </message>
    <message>
        <source>removed before</source>
        <translation>eerder verwijderd</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files…</source>
        <translation>Bestanden…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Een map…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Een reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Markeringen worden voorgesteld door</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Nothing: I mark everything myself</source>
        <translation>Niets: ik markeer alles zelf</translation>
    </message>
    <message>
        <source>Training data…</source>
        <translation>Trainingsdata…</translation>
    </message>
    <message>
        <source>This article, to read or print…</source>
        <translation>Dit artikel, om te lezen of af te drukken…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Marks may overlap</source>
        <translation>Markeringen mogen overlappen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>A language model in a folder…</source>
        <translation>Een taalmodel in een map…</translation>
    </message>
    <message>
        <source>Note on the mark or the article</source>
        <translation>Notitie bij de markering of het artikel</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Taalmodellen…</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>A language model is a program: choose only one that you trust</source>
        <translation>Een taalmodel is een programma: kies er alleen een dat u vertrouwt</translation>
    </message>
    <message>
        <source>{title}: {act}</source>
        <translation>{title}: {act}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Recent geopend</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Kanttekening…</source>
        <translation>Over Kanttekening…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>Taalmodellen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Compare this one</source>
        <translation>Dit vergelijken</translation>
    </message>
    <message>
        <source>… with this one</source>
        <translation>… met dit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Language models that learnt on this computer</source>
        <translation>Taalmodellen die op deze computer geleerd hebben</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Taalmodel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemaakt uit</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>slechter</translation>
    </message>
    <message>
        <source>Comparing by the articles that are done…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that are done.</source>
        <translation>
            <numerusform>Beoordeeld met %n artikel dat klaar is.</numerusform>
            <numerusform>Beoordeeld met %n artikelen die klaar zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were left out, because one of both learnt from them.</source>
        <translation>
            <numerusform>%n artikel is overgeslagen, omdat een van beide ervan geleerd heeft.</numerusform>
            <numerusform>%n artikelen zijn overgeslagen, omdat een van beide ervan geleerd heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>No language model has learnt on this computer yet. Menu → Learn from my corrections… begins.</source>
        <translation>Op deze computer heeft nog geen taalmodel geleerd. Dat begint met Menu → Van mijn verbeteringen leren…</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>{name}: {pipeline}, {speed} words a second, {size} MB</source>
        <translation>{name}: {pipeline}, {speed} woorden per seconde, {size} MB</translation>
    </message>
    <message numerus="yes">
        <source>Only the second is right: %n</source>
        <translation>
            <numerusform>Alleen het tweede juist: %n</numerusform>
            <numerusform>Alleen het tweede juist: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first is right: %n</source>
        <translation>
            <numerusform>Alleen het eerste juist: %n</numerusform>
            <numerusform>Alleen het eerste juist: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another in the second: %n</source>
        <translation>
            <numerusform>Een label in plaats van een ander bij het tweede: %n</numerusform>
            <numerusform>Een label in plaats van een ander bij het tweede: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that go wrong in the second: %n</source>
        <translation>
            <numerusform>Namen die fout gaan bij het tweede: %n</numerusform>
            <numerusform>Namen die fout gaan bij het tweede: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of the project</source>
        <translation>Namen van het project</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle namen</translation>
    </message>
    <message>
        <source>Contradictions between checked marks</source>
        <translation>Tegenspraken tussen nagekeken markeringen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Use a house list…</source>
        <translation>Huislijst gebruiken…</translation>
    </message>
    <message>
        <source>Save the house list…</source>
        <translation>Huislijst opslaan…</translation>
    </message>
    <message>
        <source>Also written: {variants}</source>
        <translation>Ook geschreven: {variants}</translation>
    </message>
    <message>
        <source>Use a house list</source>
        <translation>Huislijst gebruiken</translation>
    </message>
    <message>
        <source>Save the house list</source>
        <translation>Huislijst opslaan</translation>
    </message>
    <message>
        <source>House spelling: {name}</source>
        <translation>Huisspelling: {name}</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Wie is dit…</translation>
    </message>
    <message>
        <source>Say who this name is in the article of the chosen mention</source>
        <translation>Zeggen wie deze naam is in het artikel van de gekozen vermelding</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>kort voor {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>notitie: {note}</translation>
    </message>
    <message>
        <source>removed, can be marked again</source>
        <translation>verwijderd, kan opnieuw gemarkeerd worden</translation>
    </message>
    <message>
        <source>the language model is {score} sure</source>
        <translation>het taalmodel is {score} zeker</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>zo niet bruikbaar voor training, {key} lost dat op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Niet nagekeken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Gemarkeerd door</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>All labels</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Nagekeken of niet</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Niet nagekeken</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Marked by anyone</source>
        <translation>Door wie ook gemarkeerd</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Gemarkeerd door</translation>
    </message>
    <message>
        <source>Most marks first</source>
        <translation>Meeste markeringen eerst</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Alfabetisch</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Meeste twijfel eerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Nooit een naam</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Ander label…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen zoeken</translation>
    </message>
    <message>
        <source>Names of the project</source>
        <translation>Namen van het project</translation>
    </message>
    <message>
        <source>Counting names…</source>
        <translation>Namen tellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Geen namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>House spelling…</source>
        <translation>Huisspelling…</translation>
    </message>
    <message>
        <source>House spelling</source>
        <translation>Huisspelling</translation>
    </message>
    <message>
        <source>A name of its own…</source>
        <translation>Eigen naam…</translation>
    </message>
    <message>
        <source>A name of its own</source>
        <translation>Eigen naam</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in this article</source>
        <translation>Namen in dit artikel</translation>
    </message>
    <message>
        <source>No names yet. Double-click a word to mark it.</source>
        <translation>Nog geen namen. Dubbelklik op een woord om het te markeren.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Het hele woord markeren</translation>
    </message>
    <message>
        <source>No names were found. Double-click a word to mark it.</source>
        <translation>Er zijn geen namen gevonden. Dubbelklik op een woord om het te markeren.</translation>
    </message>
    <message>
        <source>Marks are being made; they appear here in a moment.</source>
        <translation>Er wordt gemarkeerd; de namen verschijnen hier zo meteen.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Wie is dit…</translation>
    </message>
</context>
<context>
    <name>NarrowedLine</name>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} van {total}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Mijn artikelen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>You can change the labels at any time.</source>
        <translation>U kunt de labels op elk moment wijzigen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Choose a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Kies een naam zonder / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Deze map bestaat niet.</translation>
    </message>
    <message>
        <source>The same as in this project</source>
        <translation>Dezelfde als in dit project</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on “{name}”</source>
        <translation>Notitie bij “{name}”</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Notitie bij dit artikel</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>Notitie bij deze markering</translation>
    </message>
    <message>
        <source>Saved as soon as you leave this field</source>
        <translation>Opgeslagen zodra u dit veld verlaat</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>without %n comment(s)</source>
        <translation>
            <numerusform>zonder %n opmerking</numerusform>
            <numerusform>zonder %n opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n footnote(s)</source>
        <translation>
            <numerusform>zonder %n voetnoot</numerusform>
            <numerusform>zonder %n voetnoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n deleted passage(s)</source>
        <translation>
            <numerusform>zonder %n geschrapte passage</numerusform>
            <numerusform>zonder %n geschrapte passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n hidden passage(s)</source>
        <translation>
            <numerusform>zonder %n verborgen passage</numerusform>
            <numerusform>zonder %n verborgen passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n file(s) that cannot be read</source>
        <translation>
            <numerusform>zonder %n bestand dat niet gelezen kan worden</numerusform>
            <numerusform>zonder %n bestanden die niet gelezen kunnen worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n relation(s)</source>
        <translation>
            <numerusform>zonder %n relatie</numerusform>
            <numerusform>zonder %n relaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attribute(s)</source>
        <translation>
            <numerusform>zonder %n attribuut</numerusform>
            <numerusform>zonder %n attributen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) in the margin</source>
        <translation>
            <numerusform>zonder %n kanttekening</numerusform>
            <numerusform>zonder %n kanttekeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n event(s)</source>
        <translation>
            <numerusform>zonder %n gebeurtenis</numerusform>
            <numerusform>zonder %n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n link(s)</source>
        <translation>
            <numerusform>zonder %n koppeling</numerusform>
            <numerusform>zonder %n koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n layer(s) of annotation</source>
        <translation>
            <numerusform>zonder %n annotatielaag</numerusform>
            <numerusform>zonder %n annotatielagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n value(s) of other fields</source>
        <translation>
            <numerusform>zonder %n waarde van andere velden</numerusform>
            <numerusform>zonder %n waarden van andere velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved, because the file counts in another way</source>
        <translation>
            <numerusform>%n markering verplaatst, omdat het bestand anders telt</numerusform>
            <numerusform>%n markeringen verplaatst, omdat het bestand anders telt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) inside or across others</source>
        <translation>
            <numerusform>zonder %n markering in of over een andere</numerusform>
            <numerusform>zonder %n markeringen in of over andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n prediction(s) that overlap other marks</source>
        <translation>
            <numerusform>zonder %n voorspelling die een andere markering overlapt</numerusform>
            <numerusform>zonder %n voorspellingen die andere markeringen overlappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of further people that overlap other marks</source>
        <translation>
            <numerusform>zonder %n markering van nog iemand die een andere overlapt</numerusform>
            <numerusform>zonder %n markeringen van anderen die andere overlappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n skipped annotation(s)</source>
        <translation>
            <numerusform>zonder %n overgeslagen annotatie</numerusform>
            <numerusform>zonder %n overgeslagen annotaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of rejected answers</source>
        <translation>
            <numerusform>zonder %n markering van een afgewezen antwoord</numerusform>
            <numerusform>zonder %n markeringen van afgewezen antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have a number as label: its name is not in the file</source>
        <translation>
            <numerusform>%n markering heeft een nummer als label: de naam staat niet in het bestand</numerusform>
            <numerusform>%n markeringen hebben een nummer als label: de naam staat niet in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n comment line(s)</source>
        <translation>
            <numerusform>zonder %n commentaarregel</numerusform>
            <numerusform>zonder %n commentaarregels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) put where their words stand</source>
        <translation>
            <numerusform>%n markering gezet waar de woorden staan</numerusform>
            <numerusform>%n markeringen gezet waar de woorden staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence end(s) made where the file has none</source>
        <translation>
            <numerusform>%n zinseinde gemaakt waar het bestand er geen heeft</numerusform>
            <numerusform>%n zinseinden gemaakt waar het bestand er geen heeft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a quotation mark that is not closed, read as written</source>
        <translation>
            <numerusform>%n regel met een aanhalingsteken dat niet gesloten is, gelezen zoals hij er staat</numerusform>
            <numerusform>%n regels met een aanhalingsteken dat niet gesloten is, gelezen zoals ze er staan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>er staat niets in</translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) that differ from what was decided</source>
        <translation>
            <numerusform>zonder %n markering die verschilt van wat hier beslist is</numerusform>
            <numerusform>zonder %n markeringen die verschillen van wat hier beslist is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check added</source>
        <translation>
            <numerusform>%n na te kijken markering toegevoegd</numerusform>
            <numerusform>%n na te kijken markeringen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n article(s) already there</source>
        <translation>
            <numerusform>aan %n artikel dat er al was</numerusform>
            <numerusform>aan %n artikelen die er al waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attachment(s)</source>
        <translation>
            <numerusform>zonder %n bijlage</numerusform>
            <numerusform>zonder %n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n sign(s) that the file does not name</source>
        <translation>
            <numerusform>zonder %n teken dat het bestand niet benoemt</numerusform>
            <numerusform>zonder %n tekens die het bestand niet benoemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n cell(s) that hold an error</source>
        <translation>
            <numerusform>zonder %n cel met een fout</numerusform>
            <numerusform>zonder %n cellen met een fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n filled-in form field(s)</source>
        <translation>
            <numerusform>zonder %n ingevuld formulierveld</numerusform>
            <numerusform>zonder %n ingevulde formuliervelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n gloss(es) above words</source>
        <translation>
            <numerusform>zonder %n aantekening boven een woord</numerusform>
            <numerusform>zonder %n aantekeningen boven woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n page header(s), footer(s) or number(s)</source>
        <translation>
            <numerusform>zonder %n kopregel, voetregel of paginanummer</numerusform>
            <numerusform>zonder %n kopregels, voetregels of paginanummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n number(s) of notes</source>
        <translation>
            <numerusform>zonder %n nootnummer</numerusform>
            <numerusform>zonder %n nootnummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n object(s), such as formulas, charts or embedded files</source>
        <translation>
            <numerusform>zonder %n object, zoals een formule, grafiek of ingebed bestand</numerusform>
            <numerusform>zonder %n objecten, zoals formules, grafieken of ingebedde bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n blank(s) that were not filled in</source>
        <translation>
            <numerusform>zonder %n leeg invulveld</numerusform>
            <numerusform>zonder %n lege invulvelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no character became �</source>
        <translation>
            <numerusform>%n byte die geen teken is, werd �</numerusform>
            <numerusform>%n bytes die geen teken zijn, werden �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n shortcode(s)</source>
        <translation>
            <numerusform>zonder %n shortcode</numerusform>
            <numerusform>zonder %n shortcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n draft(s) or removed post(s)</source>
        <translation>
            <numerusform>zonder %n concept of verwijderd bericht</numerusform>
            <numerusform>zonder %n concepten of verwijderde berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n item(s) that are no article</source>
        <translation>
            <numerusform>zonder %n onderdeel dat geen artikel is</numerusform>
            <numerusform>zonder %n onderdelen die geen artikel zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) to editors</source>
        <translation>
            <numerusform>zonder %n mededeling aan de redactie</numerusform>
            <numerusform>zonder %n mededelingen aan de redactie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n package(s) or list(s)</source>
        <translation>
            <numerusform>zonder %n pakket of lijst</numerusform>
            <numerusform>zonder %n pakketten of lijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>read as {encoding}; it could also be {others}</source>
        <translation>gelezen als {encoding}; het kan ook {others} zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are not valid XML were mended</source>
        <translation>
            <numerusform>%n passage die geen geldige XML is, werd hersteld</numerusform>
            <numerusform>%n passages die geen geldige XML zijn, werden hersteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the old position of %n moved passage(s)</source>
        <translation>
            <numerusform>zonder de oude plaats van %n verplaatste passage</numerusform>
            <numerusform>zonder de oude plaats van %n verplaatste passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Most to check first</source>
        <translation>Meeste na te kijken eerst</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Volgorde van de lijst: {order}</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>In volgorde van toevoegen</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Op datum, nieuwste eerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Op bron</translation>
    </message>
    <message>
        <source>Fewest actions first</source>
        <translation>Minste acties eerst</translation>
    </message>
    <message>
        <source>Most actions first</source>
        <translation>Meeste acties eerst</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Articles added, already there, and refused</source>
        <translation>Artikelen toegevoegd, al aanwezig en geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>Not added: %n</source>
        <translation>
            <numerusform>Niet toegevoegd: %n</numerusform>
            <numerusform>Niet toegevoegd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Toegevoegd: %n</numerusform>
            <numerusform>Toegevoegd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there, with new marks to check: %n</source>
        <translation>
            <numerusform>Was er al, met nieuwe markeringen om na te kijken: %n</numerusform>
            <numerusform>Waren er al, met nieuwe markeringen om na te kijken: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n</source>
        <translation>
            <numerusform>Al aanwezig: %n</numerusform>
            <numerusform>Al aanwezig: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>Dit artikel openen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message numerus="yes">
        <source>Partly added: %n</source>
        <translation>
            <numerusform>Gedeeltelijk toegevoegd: %n</numerusform>
            <numerusform>Gedeeltelijk toegevoegd: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Add a pasted article</source>
        <translation>Een geplakt artikel toevoegen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Tekst van het artikel</translation>
    </message>
    <message>
        <source>Paste or type the article here; its first line becomes the title.</source>
        <translation>Plak of typ het artikel hier; de eerste regel wordt de titel.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The first line becomes the title.</source>
        <translation>De eerste regel wordt de titel.</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Automatic: {pipeline}</source>
        <translation>Automatisch: {pipeline}</translation>
    </message>
    <message>
        <source>Nothing: I mark these myself</source>
        <translation>Niets: deze markeer ik zelf</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Taalmodellen</translation>
    </message>
    <message>
        <source>Each article is marked by the language model for its language.</source>
        <translation>Elk artikel wordt gemarkeerd door het taalmodel voor zijn taal.</translation>
    </message>
    <message>
        <source>The labels of this language model become:</source>
        <translation>De labels van dit taalmodel worden:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Language model for articles in this language: {language}</source>
        <translation>Taalmodel voor artikelen in deze taal: {language}</translation>
    </message>
    <message>
        <source>Language model whose labels are shown</source>
        <translation>Taalmodel waarvan de labels getoond worden</translation>
    </message>
    <message>
        <source>Looking up its labels…</source>
        <translation>De labels worden opgezocht…</translation>
    </message>
</context>
<context>
    <name>PlaceTree</name>
    <message>
        <source>missed: {label}</source>
        <translation>gemist: {label}</translation>
    </message>
    <message>
        <source>{label} → no mark</source>
        <translation>{label} → geen markering</translation>
    </message>
    <message>
        <source>{label}, other words</source>
        <translation>{label}, andere woorden</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Mentions of this name</source>
        <translation>Vermeldingen van deze naam</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Artikelen toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found. The first titles:</source>
        <translation>
            <numerusform>%n artikel gevonden. De titel:</numerusform>
            <numerusform>%n artikelen gevonden. De eerste titels:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>%n artikel toevoegen</numerusform>
            <numerusform>%n artikelen toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The first titles</source>
        <translation>De eerste titels</translation>
    </message>
    <message>
        <source>The tags in these files are numbers. &amp;Names of the tags from 0, in their order:</source>
        <translation>De tags in deze bestanden zijn nummers. &amp;Namen van de tags vanaf 0, in hun volgorde:</translation>
    </message>
    <message>
        <source>Names of the tags, in the order of their numbers</source>
        <translation>Namen van de tags, in de volgorde van hun nummers</translation>
    </message>
    <message>
        <source>as the files say: checked, or only suggested</source>
        <translation>zoals de bestanden zeggen: nagekeken, of alleen voorgesteld</translation>
    </message>
    <message>
        <source>as suggestions that I will check</source>
        <translation>als voorstellen die ik nog nakijk</translation>
    </message>
    <message>
        <source>as checked: they are right</source>
        <translation>als nagekeken: ze kloppen</translation>
    </message>
    <message>
        <source>not at all: only the articles</source>
        <translation>niet: alleen de artikelen</translation>
    </message>
    <message>
        <source>Which letters are right in {file}?</source>
        <translation>Welke letters kloppen in {file}?</translation>
    </message>
    <message>
        <source>How the letters were written</source>
        <translation>Hoe de letters geschreven zijn</translation>
    </message>
    <message numerus="yes">
        <source>There are %n mark(s) in these files. Import them:</source>
        <translation>
            <numerusform>In deze bestanden staat %n markering. Overnemen:</numerusform>
            <numerusform>In deze bestanden staan %n markeringen. Overnemen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that are not in this project become:</source>
        <translation>Labels die niet in dit project staan, worden:</translation>
    </message>
    <message>
        <source>How the marks are imported</source>
        <translation>Hoe de markeringen overgenomen worden</translation>
    </message>
    <message>
        <source>Which letters are right in {file}, and in the other files where that is uncertain?</source>
        <translation>Welke letters kloppen in {file}, en in de andere bestanden waarin dat niet zeker is?</translation>
    </message>
</context>
<context>
    <name>ProjectController</name>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – kopie</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Bezig met opslaan van een kopie</translation>
    </message>
    <message>
        <source>Move to which project? A new name makes a new one</source>
        <translation>Naar welk project verplaatsen? Een nieuwe naam maakt een nieuw project</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Moving articles</source>
        <translation>Bezig met verplaatsen van artikelen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>ProjectWideDialog</name>
    <message>
        <source>“{name}” in the whole project</source>
        <translation>“{name}” in het hele project</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Mark “{name}” as</source>
        <translation>“{name}” markeren als</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n aangevinkt</numerusform>
            <numerusform>%n aangevinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n artikel</numerusform>
            <numerusform>in %n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark: remove it</source>
        <translation>Geen markering: verwijderen</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Mentions of this name</source>
        <translation>Vermeldingen van deze naam</translation>
    </message>
    <message>
        <source>Mentions with another label, or removed before, stay as they are unless you tick them.</source>
        <translation>Vermeldingen met een ander label en vermeldingen die u eerder verwijderde, blijven zoals ze zijn, tenzij u ze aanvinkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be searched</source>
        <translation>
            <numerusform>nog %n artikel te doorzoeken</numerusform>
            <numerusform>nog %n artikelen te doorzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n surer than {score}</source>
        <translation>
            <numerusform>%n zekerder dan {score} aanvinken</numerusform>
            <numerusform>%n zekerder dan {score} aanvinken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s)</source>
        <translation>
            <numerusform>%n vermelding markeren</numerusform>
            <numerusform>%n vermeldingen markeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>%n markering verwijderen</numerusform>
            <numerusform>%n markeringen verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>%n artikel verwijderd</numerusform>
            <numerusform>%n artikelen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left for later</source>
        <translation>
            <numerusform>%n artikel uitgesteld</numerusform>
            <numerusform>%n artikelen uitgesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) reopened</source>
        <translation>
            <numerusform>%n artikel heropend</numerusform>
            <numerusform>%n artikelen heropend</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are done keep their marks. Reopen them first.</source>
        <translation>Artikelen die klaar zijn, houden hun markeringen. Heropen ze eerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to {project}</source>
        <translation>
            <numerusform>%n artikel verplaatst naar {project}</numerusform>
            <numerusform>%n artikelen verplaatst naar {project}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already, so left here</source>
        <translation>
            <numerusform>%n artikel stond daar al en blijft hier</numerusform>
            <numerusform>%n artikelen stonden daar al en blijven hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) done</source>
        <translation>
            <numerusform>%n artikel klaar</numerusform>
            <numerusform>%n artikelen klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the list: on from its beginning.</source>
        <translation>Einde van de lijst: verder vanaf het begin.</translation>
    </message>
    <message>
        <source>Beginning of the list: on from its end.</source>
        <translation>Begin van de lijst: verder vanaf het einde.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>uitgesteld</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Artikelen zoeken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Leave for later…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Suggest marks again</source>
        <translation>Markeringen opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n article(s)</source>
        <translation>
            <numerusform>Zoeken in %n artikel</numerusform>
            <numerusform>Zoeken in %n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Nog geen artikelen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Read or print…</source>
        <translation>Lezen of afdrukken…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>Verplaatsen naar een ander project…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Rescuing what can be read</source>
        <translation>Wat leesbaar is, wordt gered</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>gered</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vóór een update</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>bij het sluiten</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vóór het terugzetten</translation>
    </message>
    <message>
        <source>This would disappear: {what}.</source>
        <translation>Dit verdwijnt: {what}.</translation>
    </message>
    <message>
        <source>This would come back: {what}.</source>
        <translation>Dit komt terug: {what}.</translation>
    </message>
    <message>
        <source>This would be different: {what}.</source>
        <translation>Dit verandert: {what}.</translation>
    </message>
    <message>
        <source>No articles or marks would change.</source>
        <translation>Aan de artikelen en markeringen verandert niets.</translation>
    </message>
    <message>
        <source>The project as it is now is backed up first.</source>
        <translation>Van het project zoals het nu is, wordt eerst een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>after each hour of work</source>
        <translation>na elk uur werk</translation>
    </message>
    <message>
        <source>There is no backup of this project yet; one is made after each hour of work and at closing.</source>
        <translation>Van dit project is er nog geen reservekopie; na elk uur werk en bij het sluiten wordt er een gemaakt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Niet onthouden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Corrected names are</source>
        <translation>Verbeterde namen worden</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Markeringen worden voorgesteld door</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Tonen en afdrukken…</translation>
    </message>
    <message>
        <source>Recorded with every correction.</source>
        <translation>Staat bij elke verbetering.</translation>
    </message>
    <message>
        <source>Remembered, and suggested that way from then on</source>
        <translation>Onthouden, en voortaan zo voorgesteld</translation>
    </message>
    <message>
        <source>Text size of the article</source>
        <translation>Tekstgrootte van het artikel</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Taalmodellen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Restore default keys</source>
        <translation>Standaardtoetsen herstellen</translation>
    </message>
    <message>
        <source>Click a field and press the keys. Digits, arrow keys and {tab} cannot be changed.</source>
        <translation>Klik in een vak en druk op de toetsen. Cijfers, pijltjestoetsen en {tab} liggen vast.</translation>
    </message>
    <message>
        <source>Typeface of the article</source>
        <translation>Lettertype van het artikel</translation>
    </message>
    <message>
        <source>With serifs, as in a newspaper</source>
        <translation>Met schreef, zoals in een krant</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Zonder schreef</translation>
    </message>
    <message>
        <source>Lexend, easier with dyslexia</source>
        <translation>Lexend, makkelijker bij dyslexie</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>a folder</source>
        <translation>een map</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>een koppeling</translation>
    </message>
    <message>
        <source>a file of {size}</source>
        <translation>een bestand van {size}</translation>
    </message>
    <message>
        <source>Replaces your export of {made}; nobody has changed it since.</source>
        <translation>Vervangt uw export van {made}; niemand heeft die sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>Your export of {made} is here, but it was changed later, on {changed}: {what}. If you replace it, those changes are lost.</source>
        <translation>Hier staat uw export van {made}, maar die is daarna gewijzigd, op {changed}: {what}. Als u die vervangt, gaan die wijzigingen verloren.</translation>
    </message>
    <message>
        <source>An export of {made} is here, perhaps changed since: {what}.</source>
        <translation>Hier staat een export van {made}, misschien sindsdien gewijzigd: {what}.</translation>
    </message>
    <message>
        <source>Something is already here that is not an export of this project: {what}, changed on {changed}.</source>
        <translation>Hier staat al iets dat geen export van dit project is: {what}, gewijzigd op {changed}.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Uitgesteld</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message>
        <source>Articles done a day</source>
        <translation>Artikelen klaar per dag</translation>
    </message>
    <message>
        <source>Suggestions that were right, in percent</source>
        <translation>Voorstellen die klopten, in procent</translation>
    </message>
    <message>
        <source>Picture of the project over time</source>
        <translation>Beeld van het project in de tijd</translation>
    </message>
    <message>
        <source>Labels that were changed most often</source>
        <translation>Labels die het vaakst veranderd zijn</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>{done} van {total} artikelen klaar</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Voorgesteld als</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Aandeel juist</translation>
    </message>
    <message>
        <source>House list</source>
        <translation>Huislijst</translation>
    </message>
    <message>
        <source>{day}: done {documents}, right {share}</source>
        <translation>{day}: klaar {documents}, juist {share}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Taalmodel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>Niet voorgesteld</translation>
    </message>
    <message>
        <source>Picture of corrections, from the first articles done to the last</source>
        <translation>Beeld van de verbeteringen, van de eerste artikelen die klaar zijn tot de laatste</translation>
    </message>
    <message>
        <source>up to article {number}: {corrections} per 100 words</source>
        <translation>tot artikel {number}: {corrections} per 100 woorden</translation>
    </message>
    <message>
        <source>Corrections per 100 words, over the articles done</source>
        <translation>Verbeteringen per 100 woorden, over de artikelen die klaar zijn</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Per label</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Per herkomst</translation>
    </message>
    <message>
        <source>Names that were corrected most often</source>
        <translation>Namen die het vaakst verbeterd zijn</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Finished: {words} words. Corrections: {corrections}. At work: {hours} h {minutes} min.</source>
        <translation>Klaar: {words} woorden. Verbeteringen: {corrections}. Aan het werk: {hours} u {minutes} min.</translation>
    </message>
    <message>
        <source>An hour: {words} words and {corrections} corrections.</source>
        <translation>Per uur: {words} woorden en {corrections} verbeteringen.</translation>
    </message>
    <message>
        <source>{label}: {share} right (right: {right}, wrong: {wrong}, missed: {missed})</source>
        <translation>{label}: {share} juist (juist: {right}, fout: {wrong}, gemist: {missed})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Marked by {pipeline}</source>
        <translation>Gemarkeerd door {pipeline}</translation>
    </message>
    <message>
        <source>No language model fits</source>
        <translation>Geen taalmodel past</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Deze taak stoppen</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Werkt offline · alles blijft op deze computer</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Werkt offline</translation>
    </message>
</context>
<context>
    <name>SureOffer</name>
    <message numerus="yes">
        <source>Accept these %n</source>
        <translation>
            <numerusform>Deze %n goedkeuren</numerusform>
            <numerusform>Deze %n goedkeuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the sure suggestions in this article ({key})</source>
        <translation>De zekere voorstellen in dit artikel goedkeuren ({key})</translation>
    </message>
</context>
<context>
    <name>SureWords</name>
    <message numerus="yes">
        <source>%n suggestion(s) are surer than {score}.</source>
        <translation>
            <numerusform>Van %n voorstel is het taalmodel meer dan {score} zeker.</numerusform>
            <numerusform>Van %n voorstellen is het taalmodel meer dan {score} zeker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n of these may be wrong.</source>
        <translation>
            <numerusform>Daarvan is er misschien %n fout.</numerusform>
            <numerusform>Daarvan zijn er misschien %n fout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely all of these are right.</source>
        <translation>Die kloppen waarschijnlijk allemaal.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>nog enkele seconden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>nog ongeveer %n min</numerusform>
            <numerusform>nog ongeveer %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfitWords</name>
    <message>
        <source>No language model for {language}: only remembered names are suggested.</source>
        <translation>Geen taalmodel voor {language}: alleen onthouden namen worden voorgesteld.</translation>
    </message>
    <message>
        <source>Choose one in the menu, if you have its folder.</source>
        <translation>Kies er een in het menu, als u de map ervan hebt.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}): download it, unpack it and choose its folder.</source>
        <translation>{model} (licentie {licence}) kan erbij: downloaden, uitpakken en de map kiezen.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}) with pip, then start again.</source>
        <translation>{model} (licentie {licence}) kan erbij met pip; start daarna opnieuw.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>An older version of Kanttekening made “{project}”. It is being updated, which takes a few minutes for a large project. A copy of what it was is kept.</source>
        <translation>Een oudere versie van Kanttekening maakte “{project}”. Het wordt bijgewerkt, wat bij een groot project enkele minuten duurt. Een kopie van hoe het was, blijft staan.</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Stoppen en niets wijzigen</translation>
    </message>
</context>
<context>
    <name>WhoController</name>
    <message>
        <source>nobody who is listed</source>
        <translation>niemand die op de lijst staat</translation>
    </message>
    <message numerus="yes">
        <source>one of %n who are called so</source>
        <translation>
            <numerusform>een van %n met die naam</numerusform>
            <numerusform>een van %n met die naam</numerusform>
        </translation>
    </message>
    <message>
        <source>probably {who}</source>
        <translation>waarschijnlijk {who}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Wie is “{name}”?</translation>
    </message>
    <message>
        <source>Nobody who is listed</source>
        <translation>Niemand die op de lijst staat</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>In the article “{title}”</source>
        <translation>In het artikel “{title}”</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Wie het kan zijn</translation>
    </message>
    <message>
        <source>Such as Q3874799 of Wikidata</source>
        <translation>Zoals Q3874799 van Wikidata</translation>
    </message>
    <message>
        <source>Somebody else: identifier</source>
        <translation>Iemand anders: kenmerk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>confirmed %n time(s)</source>
        <translation>
            <numerusform>%n keer bevestigd</numerusform>
            <numerusform>%n keer bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>%n keer gecorrigeerd</numerusform>
            <numerusform>%n keer gecorrigeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>begins a sentence</source>
        <translation>begint een zin</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>taalmodel</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>eerder gecorrigeerd</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>huislijst</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>on the house list</source>
        <translation>op de huislijst</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>nooit een naam</translation>
    </message>
    <message>
        <source>the house writes “{name}”</source>
        <translation>het huis schrijft ‘{name}’</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show all articles</source>
        <translation>Alle artikelen tonen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Het eerste tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This project is damaged: {where}. Rescue copies what can be read into a new project beside it.</source>
        <translation>Dit project is beschadigd: {where}. Redden kopieert wat leesbaar is naar een nieuw project ernaast.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Redden…</translation>
    </message>
    <message>
        <source>Nothing was changed: the mark would reach into another paragraph.</source>
        <translation>Er is niets veranderd: de markering zou tot in een andere alinea reiken.</translation>
    </message>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. All correct? Press {key}.</source>
        <translation>Klik op een markering om die te verbeteren, dubbelklik op een woord om het te markeren. Klopt alles? Druk op {key}.</translation>
    </message>
    <message>
        <source>End of the list. Here is the first article that is not done yet.</source>
        <translation>Einde van de lijst. Hier is het eerste artikel dat nog niet klaar is.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left to do in this list, but %n article(s) are waiting elsewhere.</source>
        <translation>
            <numerusform>In deze lijst is alles klaar, maar elders wacht nog %n artikel.</numerusform>
            <numerusform>In deze lijst is alles klaar, maar elders wachten nog %n artikelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done, except %n article(s) left for later. Choose Export for the training data.</source>
        <translation>
            <numerusform>Alles is klaar, behalve %n uitgesteld artikel. Kies Exporteren voor de trainingsdata.</numerusform>
            <numerusform>Alles is klaar, behalve %n uitgestelde artikelen. Kies Exporteren voor de trainingsdata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done. Choose Export for the training data.</source>
        <translation>Alles is klaar. Kies Exporteren voor de trainingsdata.</translation>
    </message>
    <message numerus="yes">
        <source>Marks overlap in %n article(s): first remove one of each pair there.</source>
        <translation>
            <numerusform>In %n artikel overlappen markeringen: verwijder daar eerst een van elk paar.</numerusform>
            <numerusform>In %n artikelen overlappen markeringen: verwijder daar eerst een van elk paar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Digit keys change the label, {remove} removes the mark. All correct? Press {done}.</source>
        <translation>Cijfertoetsen wijzigen het label, {remove} verwijdert de markering. Klopt alles? Druk op {done}.</translation>
    </message>
    <message>
        <source>Mark it anyway</source>
        <translation>Toch markeren</translation>
    </message>
    <message>
        <source>Undone in {where}: {act}.</source>
        <translation>Ongedaan gemaakt in {where}: {act}.</translation>
    </message>
    <message>
        <source>Redone in {where}: {act}.</source>
        <translation>Opnieuw gedaan in {where}: {act}.</translation>
    </message>
    <message>
        <source>Undone in this article: {act}.</source>
        <translation>Ongedaan gemaakt in dit artikel: {act}.</translation>
    </message>
    <message>
        <source>Redone in this article: {act}.</source>
        <translation>Opnieuw gedaan in dit artikel: {act}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>%n artikel wordt gemarkeerd</numerusform>
            <numerusform>%n artikelen worden gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Rescued: {what}.</source>
        <translation>Gered: {what}.</translation>
    </message>
    <message>
        <source>Restored. What was here before is now the newest backup.</source>
        <translation>Teruggezet. De vorige versie is nu de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>A copy of this project is saved: {path}.</source>
        <translation>Een kopie van dit project is opgeslagen: {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done: the language model can learn from your corrections.</source>
        <translation>
            <numerusform>%n artikel is klaar: het taalmodel kan van uw verbeteringen leren.</numerusform>
            <numerusform>%n artikelen zijn klaar: het taalmodel kan van uw verbeteringen leren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn…</source>
        <translation>Leren…</translation>
    </message>
    <message>
        <source>The language model has learnt.</source>
        <translation>Het taalmodel heeft geleerd.</translation>
    </message>
    <message>
        <source>Articles that are not done get new suggestions. What you marked stays.</source>
        <translation>Artikelen die niet klaar zijn krijgen nieuwe voorstellen. Wat u markeerde, blijft.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Added from the clipboard: “{title}”</source>
        <translation>Toegevoegd van het klembord: “{title}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>An older version of Kanttekening made this project. It was updated; what it was is a backup.</source>
        <translation>Een oudere versie van Kanttekening heeft dit project gemaakt. Het is bijgewerkt; zoals het was, staat het bij de reservekopieën.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>ok</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versies</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>taalmodel</translation>
    </message>
    <message>
        <source>window</source>
        <translation>venster</translation>
    </message>
    <message>
        <source>all that can be opened</source>
        <translation>alles wat open kan</translation>
    </message>
    <message>
        <source>work in the background</source>
        <translation>werk op de achtergrond</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>niets verlaat deze computer</translation>
    </message>
    <message>
        <source>kinds of files</source>
        <translation>soorten bestanden</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>leren</translation>
    </message>
    <message>
        <source>typefaces, icons, translations</source>
        <translation>lettertypen, pictogrammen, vertalingen</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Verbeter de namen in nieuwsartikelen en exporteer ze als trainingsdata.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>voeg artikelen toe aan een project; het wordt gemaakt als het er nog niet is</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>deze pipeline voor alle artikelen, ongeacht hun taal</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>een project in cijfers</translation>
    </message>
    <message>
        <source>test this installation, and a project</source>
        <translation>test deze installatie en een project</translation>
    </message>
    <message>
        <source>copy what can be read of a damaged project</source>
        <translation>kopieer wat van een beschadigd project te lezen is</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikelen</translation>
    </message>
    <message>
        <source>files or folders: {known}</source>
        <translation>bestanden of mappen: {known}</translation>
    </message>
    <message>
        <source>label A of the files becomes B here; A= leaves its marks out</source>
        <translation>label A van de bestanden wordt hier B; A= laat die markeringen weg</translation>
    </message>
    <message>
        <source>names of numbered tags, in the order of their numbers</source>
        <translation>namen van genummerde tags, in de volgorde van hun nummers</translation>
    </message>
    <message>
        <source>Nothing was left to mark.</source>
        <translation>Er viel niets meer te markeren.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>markeringen</translation>
    </message>
    <message>
        <source>rows of the history</source>
        <translation>regels van de geschiedenis</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} van {known} {what}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>a file; a folder for {formats}</source>
        <translation>een bestand; een map voor {formats}</translation>
    </message>
    <message>
        <source>else the ending of OUT tells, such as .csv or .docx</source>
        <translation>anders zegt de uitgang van OUT het, zoals .csv of .docx</translation>
    </message>
    <message>
        <source>… or earlier</source>
        <translation>… of vroeger</translation>
    </message>
    <message>
        <source>… by invented names</source>
        <translation>… door verzonnen namen</translation>
    </message>
    <message>
        <source>write nothing when a replaced name is left somewhere</source>
        <translation>schrijf niets als er ergens een vervangen naam overblijft</translation>
    </message>
    <message>
        <source>of text files that are not UTF-8: {known}, …</source>
        <translation>van tekstbestanden die niet in UTF-8 zijn: {known}, …</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>choices of remembered names</source>
        <translation>keuzes bij onthouden namen</translation>
    </message>
    <message>
        <source>Stopped. What was saved stays.</source>
        <translation>Gestopt. Wat opgeslagen was, blijft.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on the project that was open last.</source>
        <translation>Zonder opdracht gaat het venster open, met PROJECT of met het project dat het laatst open was.</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>het resultaat als JSON</translation>
    </message>
    <message>
        <source>have a pipeline suggest marks for articles that are not done</source>
        <translation>laat een pipeline markeringen voorstellen voor artikelen die niet klaar zijn</translation>
    </message>
    <message>
        <source>number of processes at the same time</source>
        <translation>aantal processen tegelijk</translation>
    </message>
    <message>
        <source>export articles as training data, or to read</source>
        <translation>exporteer artikelen als trainingsdata, of om te lezen</translation>
    </message>
    <message>
        <source>Added: {added}. Already there: {known}. Refused: {refused}.</source>
        <translation>Toegevoegd: {added}. Al aanwezig: {known}. Geweigerd: {refused}.</translation>
    </message>
    <message>
        <source>what is in each column of a table, by its name or number: {fields}</source>
        <translation>wat in welke kolom van een tabel staat, met naam of nummer: {fields}</translation>
    </message>
    <message>
        <source>Marked by {pipeline}. Articles: {documents}, marks: {marks}.</source>
        <translation>Gemarkeerd door {pipeline}. Artikelen: {documents}, markeringen: {marks}.</translation>
    </message>
    <message>
        <source>No language model for their language. Articles: {documents}, marks from memory: {marks}.</source>
        <translation>Geen taalmodel voor hun taal. Artikelen: {documents}, markeringen uit het geheugen: {marks}.</translation>
    </message>
    <message>
        <source>Articles: {total} (to do: {todo}, started: {started}, done: {done}, left for later: {flagged}).</source>
        <translation>Artikelen: {total} (te doen: {todo}, bezig: {started}, klaar: {done}, uitgesteld: {flagged}).</translation>
    </message>
    <message>
        <source>Actions: {acts}, by {names}.</source>
        <translation>Acties: {acts}, door {names}.</translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation>Opgeslagen in {path}:</translation>
    </message>
    <message>
        <source>articles with a damaged text: {count}</source>
        <translation>artikelen met een beschadigde tekst: {count}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>nagekeken</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>only names with this label (repeat for more)</source>
        <translation>alleen namen met dit label (herhaal voor meer labels)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed by this person (repeat for more)</source>
        <translation>alleen artikelen met een markering die deze persoon het laatst wijzigde (herhaal voor meer personen)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed on or after this day, as 2026-11-26</source>
        <translation>alleen artikelen met een markering die op of na deze dag het laatst gewijzigd is, zoals 2026-11-26</translation>
    </message>
    <message>
        <source>the share of the articles to set aside for testing, such as 0.2 ({formats})</source>
        <translation>het deel van de artikelen dat apart gehouden wordt om te testen, zoals 0.2 ({formats})</translation>
    </message>
    <message>
        <source>another number sets other articles aside</source>
        <translation>een ander getal houdt andere artikelen apart</translation>
    </message>
    <message>
        <source>leave out the list of words, for a smaller file, sooner ({formats})</source>
        <translation>zonder de lijst van woorden, voor een kleiner bestand dat sneller klaar is ({formats})</translation>
    </message>
    <message>
        <source>replace the names with these labels; requires --key</source>
        <translation>vervang de namen met deze labels; vereist --key</translation>
    </message>
    <message>
        <source>where to save which name replaces which</source>
        <translation>waar opgeslagen wordt welke naam voor welke staat</translation>
    </message>
    <message>
        <source>articles split into words by a pipeline</source>
        <translation>artikelen die een pipeline in woorden verdeelde</translation>
    </message>
    <message>
        <source>replace what is there, even if it is not an export of this project or was changed</source>
        <translation>vervang wat er staat, ook als het geen export van dit project is of gewijzigd werd</translation>
    </message>
    <message>
        <source>read the files in this format, whatever their names</source>
        <translation>lees de bestanden in dit formaat, hoe ze ook heten</translation>
    </message>
    <message>
        <source>import the marks in the files in this state; otherwise as the files say</source>
        <translation>neem de markeringen in de bestanden in deze staat over; anders zoals de bestanden zeggen</translation>
    </message>
    <message>
        <source>values that were lost and set to their defaults: {count}</source>
        <translation>waarden die verloren gingen en standaard werden: {count}</translation>
    </message>
    <message>
        <source>different from what Kanttekening makes, so made again or left out: {what}</source>
        <translation>anders dan Kanttekening het maakt, dus opnieuw gemaakt of weggelaten: {what}</translation>
    </message>
    <message>
        <source>a pipeline to judge (again for more); the others are compared with the first</source>
        <translation>een pipeline om te beoordelen (herhaal voor meer); de andere worden met de eerste vergeleken</translation>
    </message>
    <message>
        <source>Finished articles judged by: {number}</source>
        <translation>Beoordeeld met artikelen die klaar zijn: {number}</translation>
    </message>
    <message>
        <source>Left out, because a pipeline learnt from them: {number}</source>
        <translation>Overgeslagen, omdat een pipeline ervan geleerd heeft: {number}</translation>
    </message>
    <message>
        <source>{pipeline}: {speed} words a second, {size} MB</source>
        <translation>{pipeline}: {speed} woorden per seconde, {size} MB</translation>
    </message>
    <message>
        <source>make a pipeline that learnt from articles that are done</source>
        <translation>maak een pipeline die geleerd heeft van artikelen die klaar zijn</translation>
    </message>
    <message>
        <source>judge pipelines by articles that are done</source>
        <translation>beoordeel pipelines met artikelen die klaar zijn</translation>
    </message>
    <message>
        <source>where the new pipeline goes</source>
        <translation>waar de nieuwe pipeline komt</translation>
    </message>
    <message>
        <source>the pipeline to start from; otherwise that of the project</source>
        <translation>de pipeline om van te vertrekken; anders die van het project</translation>
    </message>
    <message>
        <source>{pipeline} is in {path}.</source>
        <translation>{pipeline} staat in {path}.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>{pipeline}: {acts} actions per 100 words</source>
        <translation>{pipeline}: {acts} acties per 100 woorden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>with --out: all names of the project too</source>
        <translation>met --out: ook alle namen van het project</translation>
    </message>
    <message>
        <source>with --out: replace what is there</source>
        <translation>met --out: vervang wat er staat</translation>
    </message>
    <message>
        <source>with --in: keep names that are not in the file</source>
        <translation>met --in: houd namen die niet in het bestand staan</translation>
    </message>
    <message>
        <source>with --in: only tell what would change</source>
        <translation>met --in: zeg alleen wat zou veranderen</translation>
    </message>
    <message>
        <source>replace the marked names by invented ones before it learns</source>
        <translation>vervang de gemarkeerde namen door verzonnen namen voordat het leert</translation>
    </message>
    <message>
        <source>write the house list to a file, or read it from one</source>
        <translation>de huislijst in een bestand schrijven, of er een lezen</translation>
    </message>
    <message>
        <source>write the list to this .csv, .json or .kb</source>
        <translation>schrijf de lijst in deze .csv, .json of .kb</translation>
    </message>
    <message>
        <source>make this .csv or .json the list</source>
        <translation>maak van deze .csv of .json de lijst</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>toon deze hulp</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>toon de versie</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Marks would overlap then, which this project does not allow.</source>
        <translation>Dan zouden markeringen overlappen, en dat laat dit project niet toe.</translation>
    </message>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Die markering is er niet meer.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>Daar staat geen tekst om te markeren.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article fits what was chosen. Nothing was written.</source>
        <translation>Er is niets te exporteren: geen artikel past bij wat gekozen is. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>Er is geen formaat {name}; kies uit {known}.</translation>
    </message>
    <message>
        <source>The ending {suffix} does not tell the format: choose one with --format ({known}).</source>
        <translation>De uitgang {suffix} zegt niet welk formaat het is: kies er een met --format ({known}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} kan niet geschreven worden ({reason}); er is niets veranderd.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where}: dat bestand is er niet.</translation>
    </message>
    <message>
        <source>{where}: the file cannot be read.</source>
        <translation>{where}: het bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where}: dit is geen tekstbestand.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} MB; reading ended there.</source>
        <translation>Regel {line} is langer dan {limit} MB; daar is het lezen gestopt.</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: de tekst is leeg.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not JSON ({reason}).</source>
        <translation>{where}, regel {line}: dit is geen JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not JSON ({reason}).</source>
        <translation>{where}: dit is geen JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is no text in it.</source>
        <translation>{where}, artikel {line}: er staat geen tekst in.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text is empty.</source>
        <translation>{where}, artikel {line}: de tekst is leeg.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text holds characters that are not text.</source>
        <translation>{where}, artikel {line}: de tekst bevat tekens die geen tekst zijn.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, artikel {line}: een markering heeft geen begin, einde of label; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, artikel {line}: de markering {start}–{end} ligt buiten de tekst; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, regel {line}: “{words}” staat niet op {start}–{end}, zoals het bestand zegt; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, artikel {line}: “{words}” staat niet op {start}–{end}, zoals het bestand zegt; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, regel {line}: de tags passen niet bij de woorden, dus is dit weggelaten.</translation>
    </message>
    <message>
        <source>{where}, article {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, artikel {line}: de tags passen niet bij de woorden, dus is dit weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, regel {line}: er staat een beeld, geluid of adres in, en geen tekst.</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, artikel {line}: er staat een beeld, geluid of adres in, en geen tekst.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, artikel {line}: de markering {start}–{end} overlapt een andere; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no “text” in it.</source>
        <translation>{where}, regel {line}: er staat geen “text” in.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is empty.</source>
        <translation>{where}, regel {line}: de tekst is leeg.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text holds characters that are not text.</source>
        <translation>{where}, regel {line}: de tekst bevat tekens die geen tekst zijn.</translation>
    </message>
    <message>
        <source>The project cannot be opened or written: {path}.</source>
        <translation>Het project kan niet geopend of geschreven worden: {path}.</translation>
    </message>
    <message>
        <source>This file is not a Kanttekening project: {path}.</source>
        <translation>Dit bestand is geen project van Kanttekening: {path}.</translation>
    </message>
    <message>
        <source>This is a folder, not a project: {path}.</source>
        <translation>Dit is een map, geen project: {path}.</translation>
    </message>
    <message>
        <source>There is no project at {path}.</source>
        <translation>Er is geen project op {path}.</translation>
    </message>
    <message>
        <source>The folder does not exist: {path}.</source>
        <translation>De map bestaat niet: {path}.</translation>
    </message>
    <message>
        <source>This file belongs to another program: {path}.</source>
        <translation>Dit bestand hoort bij een ander programma: {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>Het voorstellen van markeringen stopte onverwacht en is herstart; er is niets verloren.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Er ging iets mis in het programma. Wat u gemarkeerd hebt, is niet verloren.</translation>
    </message>
    <message>
        <source>No copy could be made in {path}: {why}.</source>
        <translation>Er kon geen kopie gemaakt worden in {path}: {why}.</translation>
    </message>
    <message>
        <source>This project is already open in a window of {holder} on {host}, since {since}: {path}.</source>
        <translation>Dit project is al open in een venster van {holder} op {host}, sinds {since}: {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Niets in dit bestand is te lezen.</translation>
    </message>
    <message>
        <source>{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.</source>
        <translation>{where}: er staan geen annotaties in die andere programma’s kunnen lezen; exporteer het als UIMA CAS JSON of XMI.</translation>
    </message>
    <message>
        <source>{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.</source>
        <translation>{where}: dit is geen UIMA CAS, of TypeSystem.xml ontbreekt.</translation>
    </message>
    <message>
        <source>{where}: no line in it is a word with a tag such as O or B-PER.</source>
        <translation>{where}: geen enkele regel is een woord met een tag zoals O of B-PER.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no tag such as O or B-PER at its end.</source>
        <translation>{where}, regel {line}: er staat geen tag zoals O of B-PER aan het einde.</translation>
    </message>
    <message>
        <source>{where}: this is not a file of spaCy.</source>
        <translation>{where}: dit is geen bestand van spaCy.</translation>
    </message>
    <message>
        <source>{where}: the archive is damaged, locked or too large.</source>
        <translation>{where}: het archief is beschadigd, vergrendeld of te groot.</translation>
    </message>
    <message>
        <source>There is no label {name} any more.</source>
        <translation>Er is geen label {name} meer.</translation>
    </message>
    <message>
        <source>A label needs a name for the export.</source>
        <translation>Een label heeft een naam voor de export nodig.</translation>
    </message>
    <message>
        <source>There is a label {name} already.</source>
        <translation>Er is al een label {name}.</translation>
    </message>
    <message>
        <source>A project needs at least one label.</source>
        <translation>Een project heeft minstens één label nodig.</translation>
    </message>
    <message>
        <source>There is no label {unknown} in this project; there are {known}.</source>
        <translation>Er is geen label {unknown} in dit project; er zijn {known}.</translation>
    </message>
    <message>
        <source>{key} is already the key of “{act}”.</source>
        <translation>{key} is al de toets van “{act}”.</translation>
    </message>
    <message>
        <source>{where}: a .zip in a .zip in a .zip is not opened.</source>
        <translation>{where}: een .zip in een .zip in een .zip wordt niet geopend.</translation>
    </message>
    <message>
        <source>{where}: the file is damaged or incomplete, and cannot be read.</source>
        <translation>{where}: het bestand is beschadigd of onvolledig en kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} MB is too much to read.</source>
        <translation>{where}: meer dan {limit} MB is te veel om te lezen.</translation>
    </message>
    <message>
        <source>{where}: this file takes too long to read.</source>
        <translation>{where}: dit bestand lezen duurt te lang.</translation>
    </message>
    <message>
        <source>{where}: unpacked it would be far too big, so it was not opened.</source>
        <translation>{where}: uitgepakt zou het veel te groot zijn; het is niet geopend.</translation>
    </message>
    <message>
        <source>{where}: this file is locked with a password.</source>
        <translation>{where}: dit bestand is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} pages is too much to read.</source>
        <translation>{where}: meer dan {limit} pagina’s is te veel om te lezen.</translation>
    </message>
    <message>
        <source>{where}: these are the lines of a scanned page with their places, and no articles.</source>
        <translation>{where}: dit zijn de regels van een gescande bladzijde met hun plaats, en geen artikelen.</translation>
    </message>
    <message>
        <source>{where}: these are marks, one a row, and no articles; of an export the .csv can be read.</source>
        <translation>{where}: dit zijn markeringen, een per rij, en geen artikelen; van een export kan de .csv gelezen worden.</translation>
    </message>
    <message>
        <source>{where}: there is no column {column}; there are {known}.</source>
        <translation>{where}: er is geen kolom {column}; er zijn {known}.</translation>
    </message>
    <message>
        <source>{where}: this is a table of names that an export wrote, without the texts of the articles.</source>
        <translation>{where}: dit is een tabel met namen die een export schreef, zonder de teksten van de artikelen.</translation>
    </message>
    <message>
        <source>{where}: this XML is not FoLiA.</source>
        <translation>{where}: deze XML is geen FoLiA.</translation>
    </message>
    <message>
        <source>{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).</source>
        <translation>{where}: de tags zijn nummers zonder naam; noem hun namen in de volgorde van de nummers, zoals O,B-PER,I-PER (--tags).</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>De uitvoer kan niet geschreven worden ({reason}).</translation>
    </message>
    <message>
        <source>A project has at most {limit} labels.</source>
        <translation>Een project heeft hoogstens {limit} labels.</translation>
    </message>
    <message>
        <source>A label&apos;s name has at most {limit} characters.</source>
        <translation>De naam van een label telt hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>A label&apos;s description has at most {limit} characters.</source>
        <translation>De beschrijving van een label telt hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>{where}: this file takes too much memory to read.</source>
        <translation>{where}: dit bestand lezen vraagt te veel geheugen.</translation>
    </message>
    <message>
        <source>Too many of these files take too long to read, so reading them was stopped.</source>
        <translation>Te veel van deze bestanden lezen duurt te lang, daarom is het lezen gestopt.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: een artikel telt hoogstens {limit} tekens; dit telt er {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} lines; this one has {size}.</source>
        <translation>{where}: een artikel telt hoogstens {limit} regels; dit telt er {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} marks; this one has {size}.</source>
        <translation>{where}: een artikel heeft hoogstens {limit} markeringen; dit heeft er {size}.</translation>
    </message>
    <message>
        <source>{where}: a mark has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: een markering telt hoogstens {limit} tekens; deze telt er {size}.</translation>
    </message>
    <message>
        <source>{where}: a title has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: een titel telt hoogstens {limit} tekens; deze telt er {size}.</translation>
    </message>
    <message>
        <source>{where}: “{field}” has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: “{field}” telt hoogstens {limit} tekens; dit telt er {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} fields; this one has {size}.</source>
        <translation>{where}: een artikel heeft hoogstens {limit} velden; dit heeft er {size}.</translation>
    </message>
    <message>
        <source>{where}: a label has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: een label telt hoogstens {limit} tekens; dit telt er {size}.</translation>
    </message>
    <message>
        <source>There is no label {name} in this project.</source>
        <translation>Er is geen label {name} in dit project.</translation>
    </message>
    <message>
        <source>{where}: this is a pipe or a device, not a file; save what it gives to a file first.</source>
        <translation>{where}: dit is een pipe of een apparaat, geen bestand; sla eerst in een bestand op wat eruit komt.</translation>
    </message>
    <message>
        <source>{where}: there is no file in this folder that can be read.</source>
        <translation>{where}: in deze map staat geen bestand dat gelezen kan worden.</translation>
    </message>
    <message>
        <source>One of the file names is empty.</source>
        <translation>Een van de bestandsnamen is leeg.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>Er is geen codering die {name} heet.</translation>
    </message>
    <message>
        <source>{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{where}: dit is een oud Word-bestand; open het in Word of LibreOffice en sla het op als .docx.</translation>
    </message>
    <message>
        <source>{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.</source>
        <translation>{where}: deze pdf zegt niet welke tekens de letters zijn; laat een scanprogramma (OCR) er tekst van maken.</translation>
    </message>
    <message>
        <source>{where}: this is a package; it refers to articles and contains none.</source>
        <translation>{where}: dit is een pakket; het verwijst naar artikelen en bevat er geen.</translation>
    </message>
    <message>
        <source>{where}: there is no text of an article in it, only references or lists.</source>
        <translation>{where}: er staat geen tekst van een artikel in, alleen verwijzingen of lijsten.</translation>
    </message>
    <message>
        <source>{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.</source>
        <translation>{where}: dit is een tabel van een soort die niet gelezen wordt; sla die eerst op als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>{where}: this is a presentation; save it as a PDF first.</source>
        <translation>{where}: dit is een presentatie; sla die eerst op als pdf.</translation>
    </message>
    <message>
        <source>{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.</source>
        <translation>{where}: dit is een oud Office-bestand; sla het eerst op als .docx, .xlsx of pdf.</translation>
    </message>
    <message>
        <source>{where}: this is a document of Pages; export it as Word or PDF first.</source>
        <translation>{where}: dit is een document van Pages; exporteer het eerst als Word of pdf.</translation>
    </message>
    <message>
        <source>{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.</source>
        <translation>{where}: dit soort tekstbestand wordt niet gelezen; open het in LibreOffice en sla het op als .odt of .docx.</translation>
    </message>
    <message>
        <source>{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.</source>
        <translation>{where}: dit is een opgemaakte pagina; open die in het eigen programma en exporteer de tekst als .rtf of de pagina als pdf.</translation>
    </message>
    <message>
        <source>{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.</source>
        <translation>{where}: dit is een hele postbus van Outlook; sla de berichten die u nodig hebt op als .msg of .eml.</translation>
    </message>
    <message>
        <source>{where}: this is only a link; open it, and save the page or the document itself.</source>
        <translation>{where}: dit is alleen een koppeling; open die en sla de pagina of het document zelf op.</translation>
    </message>
    <message>
        <source>{where}: this kind of e-book is not read; convert it to .epub or PDF first.</source>
        <translation>{where}: dit soort e-boek wordt niet gelezen; zet het eerst om naar .epub of pdf.</translation>
    </message>
    <message>
        <source>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</source>
        <translation>{where}: dit soort archief wordt niet geopend; pak het eerst uit, of maak er een .zip van.</translation>
    </message>
    <message>
        <source>{where}: this is XML of a kind that is not known (it begins with {name}).</source>
        <translation>{where}: dit is XML van een onbekende soort (het begint met {name}).</translation>
    </message>
    <message>
        <source>{where}: this is JSON of a kind that is not known (it has {names}).</source>
        <translation>{where}: dit is JSON van een onbekende soort (er staat {names} in).</translation>
    </message>
    <message>
        <source>{where}: this should be JSON, but it does not begin like it.</source>
        <translation>{where}: dit zou JSON moeten zijn, maar het begint niet zo.</translation>
    </message>
    <message>
        <source>{where}: this seems to be a web page; give it a name that ends in .html.</source>
        <translation>{where}: dit lijkt een webpagina; geef het bestand een naam die op .html eindigt.</translation>
    </message>
    <message>
        <source>{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.</source>
        <translation>{where}: dit lijkt gewone tekst; geef het bestand een naam die op .txt eindigt om het als artikel te lezen.</translation>
    </message>
    <message>
        <source>{where}: what is in it does not fit its name; it seems to be plain text.</source>
        <translation>{where}: de inhoud past niet bij de naam; het lijkt gewone tekst.</translation>
    </message>
    <message>
        <source>{where}: the file is empty.</source>
        <translation>{where}: het bestand is leeg.</translation>
    </message>
    <message>
        <source>{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.</source>
        <translation>{where}: het artikel staat niet in dit bestand, een script zet het in de pagina; kopieer de tekst in de browser en plak die hier.</translation>
    </message>
    <message>
        <source>{where}: this message is encrypted; open it in a mail program and paste its text here.</source>
        <translation>{where}: dit bericht is versleuteld; open het in een mailprogramma en plak de tekst hier.</translation>
    </message>
    <message>
        <source>A mark would reach beyond the text or begin or end with a space.</source>
        <translation>Een markering zou voorbij de tekst reiken, of met een spatie beginnen of eindigen.</translation>
    </message>
    <message>
        <source>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</source>
        <translation>Dit project heeft een tweede naam, een harde koppeling, waarmee het twee keer geopend kan worden: {path}. Kopieer het en open de kopie.</translation>
    </message>
    <message>
        <source>{path} is there already ({size} bytes, changed {when}) and is no export of this project: choose another name, or add --replace.</source>
        <translation>{path} staat er al ({size} bytes, gewijzigd {when}) en is geen export van dit project: kies een andere naam, of voeg --replace toe.</translation>
    </message>
    <message>
        <source>{path} was changed by others since it was exported ({size} bytes, changed {when}): choose another name, or add --replace.</source>
        <translation>{path} is door anderen gewijzigd sinds de export ({size} bytes, gewijzigd {when}): kies een andere naam, of voeg --replace toe.</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile; nothing was changed there.</source>
        <translation>{path} is intussen door een ander programma geschreven; daar is niets veranderd.</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file; nothing is written through it.</source>
        <translation>{path} is een koppeling of geen gewoon bestand; daardoorheen wordt niets geschreven.</translation>
    </message>
    <message>
        <source>{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name.</source>
        <translation>{path} is een project, of hoort bij een project of bevat er een: daar wordt niets overheen geschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>Dat is te lang: hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>“{typed}” is no date; write it like {day}.</source>
        <translation>“{typed}” is geen datum; schrijf het zoals {day}.</translation>
    </message>
    <message>
        <source>The exported file does not contain what it should ({count} articles), so it was not kept.</source>
        <translation>In het geëxporteerde bestand staat niet wat erin moest ({count} artikelen); het is niet behouden.</translation>
    </message>
    <message>
        <source>{where}: there is no article in this file.</source>
        <translation>{where}: er staat geen artikel in.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, regel {line}: een markering heeft geen begin, einde of label; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} ligt buiten de tekst; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} bevat alleen spaties; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, artikel {line}: de markering {start}–{end} bevat alleen spaties; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} overlapt een andere; weggelaten.</translation>
    </message>
    <message>
        <source>This folder contains no spaCy language model: {path}.</source>
        <translation>In deze map staat geen taalmodel van spaCy: {path}.</translation>
    </message>
    <message>
        <source>There is no language model {name}: it is not installed, and there is no folder of that name.</source>
        <translation>Er is geen taalmodel {name}: het is niet geïnstalleerd en er is geen map met die naam.</translation>
    </message>
    <message>
        <source>The language model {name} is damaged and cannot be used.</source>
        <translation>Het taalmodel {name} is beschadigd en kan niet gebruikt worden.</translation>
    </message>
    <message>
        <source>The language model {name} does not mark names, so it cannot be used.</source>
        <translation>Het taalmodel {name} markeert geen namen en kan dus niet gebruikt worden.</translation>
    </message>
    <message>
        <source>The language model {name} was made for another version of spaCy ({wanted}) than this one ({running}).</source>
        <translation>Het taalmodel {name} is gemaakt voor een andere versie van spaCy ({wanted}) dan deze ({running}).</translation>
    </message>
    <message>
        <source>The project file is damaged: {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Het projectbestand is beschadigd: {path}. Red wat nog leesbaar is met: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>Not saved: the project is no longer at {path}. Put it back there to continue.</source>
        <translation>Niet opgeslagen: het project staat niet meer op {path}. Zet het daar terug om verder te gaan.</translation>
    </message>
    <message>
        <source>Not saved, another program took over the project: {path}. Close Kanttekening and open it again.</source>
        <translation>Niet opgeslagen, een ander programma heeft het project overgenomen: {path}. Sluit Kanttekening en open het opnieuw.</translation>
    </message>
    <message>
        <source>Not saved, the disk is full: {path}.</source>
        <translation>Niet opgeslagen, de schijf is vol: {path}.</translation>
    </message>
    <message>
        <source>Not saved, the project cannot be written to: {path}.</source>
        <translation>Niet opgeslagen, in het project kan niet geschreven worden: {path}.</translation>
    </message>
    <message>
        <source>Not saved, reading from or writing to the disk failed: {path}.</source>
        <translation>Niet opgeslagen, lezen of schrijven op de schijf is mislukt: {path}.</translation>
    </message>
    <message>
        <source>Not saved, another program is using the project: {path}.</source>
        <translation>Niet opgeslagen, een ander programma gebruikt het project: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown again. Please try once more.</source>
        <translation>Het artikel is elders gewijzigd en wordt opnieuw getoond. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Failed: {what}.</source>
        <translation>Mislukt: {what}.</translation>
    </message>
    <message>
        <source>This project uses a language model in a folder that was not chosen on this computer: {folder}. If you trust it, choose it in the menu.</source>
        <translation>Dit project gebruikt een taalmodel uit een map die op deze computer niet gekozen is: {folder}. Vertrouwt u die map, kies die dan in het menu.</translation>
    </message>
    <message>
        <source>Something is already at {path}.</source>
        <translation>Er staat al iets op {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder: give a file in that folder.</source>
        <translation>{path} is een map: geef een bestand in die map op.</translation>
    </message>
    <message>
        <source>{path} contains something other than an earlier export: choose another name.</source>
        <translation>In {path} staat iets anders dan een eerdere export: kies een andere naam.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not a brat mark; left out.</source>
        <translation>{where}, regel {line}: dit is geen markering van brat; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, regel {line}: een markering van losse stukken kan niet overgenomen worden; weggelaten.</translation>
    </message>
    <message>
        <source>The name in the export cannot contain a space: some formats do not accept it.</source>
        <translation>In de naam in de export kan geen spatie staan: sommige formaten kunnen die niet aan.</translation>
    </message>
    <message>
        <source>Names are only replaced with a key file: choose one.</source>
        <translation>Namen worden alleen vervangen met een sleutelbestand: kies er een.</translation>
    </message>
    <message>
        <source>The key file tells who is who: save it in another folder than the export.</source>
        <translation>Het sleutelbestand zegt wie wie is: sla het op in een andere map dan de export.</translation>
    </message>
    <message>
        <source>{key} is needed to move around in the article.</source>
        <translation>{key} dient om u in het artikel te verplaatsen.</translation>
    </message>
    <message>
        <source>No language model is chosen to suggest marks; see the menu.</source>
        <translation>Er is geen taalmodel gekozen om markeringen voor te stellen; zie het menu.</translation>
    </message>
    <message>
        <source>{where}: it contains a program (macros), so it was not opened; save it as .docx or .xlsx first.</source>
        <translation>{where}: er zit een programma in (macro’s), dus is het niet geopend; sla het eerst op als .docx of .xlsx.</translation>
    </message>
    <message>
        <source>{where}: it contains XML definitions of its own, which are not safe to read.</source>
        <translation>{where}: er staan eigen XML-definities in, en die zijn niet veilig om te lezen.</translation>
    </message>
    <message>
        <source>{where}: this PDF contains only pictures of text; run text recognition (OCR) on it first.</source>
        <translation>{where}: deze pdf bevat alleen beelden van tekst; maak er eerst tekst van met tekstherkenning (OCR).</translation>
    </message>
    <message>
        <source>Articles are still being added. Please wait until that is done.</source>
        <translation>Er worden nog artikelen toegevoegd; wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>{where}: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}: dit is een afbeelding, en woorden erin kunnen niet gelezen worden; voeg het artikel toe als tekst, webpagina, Word of pdf.</translation>
    </message>
    <message>
        <source>{where}: this is sound or film, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}: dit is geluid of film, en woorden erin kunnen niet gelezen worden; voeg het artikel toe als tekst, webpagina, Word of pdf.</translation>
    </message>
    <message>
        <source>{where}: this is a project or another database, and no article; a project is opened from the menu.</source>
        <translation>{where}: dit is een project of een andere database, geen artikel; een project opent u via het menu.</translation>
    </message>
    <message>
        <source>{where}: this is a program; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}: dit is een programma; artikelen komen als tekst, webpagina, Word, pdf of mail.</translation>
    </message>
    <message>
        <source>{where}: files of this kind cannot be read; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}: bestanden van deze soort kunnen niet gelezen worden; artikelen komen als tekst, webpagina, Word, pdf of mail.</translation>
    </message>
    <message>
        <source>The same mark would be there twice.</source>
        <translation>Dezelfde markering zou er twee keer staan.</translation>
    </message>
    <message>
        <source>The project file is damaged ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Het projectbestand is beschadigd ({what}): {path}. Red wat nog leesbaar is met: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>This project is not as Kanttekening makes one ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Dit project is niet zoals Kanttekening het maakt ({what}): {path}. Red wat nog leesbaar is met: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{problems} Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>{problems} Red wat nog leesbaar is met: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{key} chooses a label where it is on a digit key.</source>
        <translation>{key} kiest een label waar het op een cijfertoets staat.</translation>
    </message>
    <message>
        <source>With {shift} a key applies to all mentions: choose one without {shift}.</source>
        <translation>Met {shift} geldt een toets voor alle vermeldingen: kies er een zonder {shift}.</translation>
    </message>
    <message>
        <source>That is this project itself; choose another one.</source>
        <translation>Dat is dit project zelf; kies een ander.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, artikel {line}: een markering in stukken kan niet overgenomen worden; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, article {line}: this is not a brat mark; left out.</source>
        <translation>{where}, artikel {line}: dit is geen markering van brat; weggelaten.</translation>
    </message>
    <message>
        <source>{where}: this is the TSV of WebAnno before version 3, which is not read; export it as TSV 3.</source>
        <translation>{where}: dit is TSV van WebAnno van vóór versie 3, die niet gelezen wordt; exporteer als TSV 3.</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: the program that reads it crashed.</source>
        <translation>{where}: dit bestand kan niet gelezen worden: het programma dat het leest, liep erop vast.</translation>
    </message>
    <message>
        <source>{where}: with its labels there would be more than {limit}, the most that a project can have.</source>
        <translation>{where}: met de labels hieruit zouden er meer dan {limit} zijn, het maximum van een project.</translation>
    </message>
    <message>
        <source>{count} passages may still reveal a name that was replaced, so nothing was written.</source>
        <translation>In {count} passages is een vervangen naam misschien nog te lezen; er is niets geschreven.</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes</source>
        <translation>geen oproep van het netwerk bij {count} gebeurtenissen in {processes} processen</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes, and no connection open</source>
        <translation>geen oproep van het netwerk bij {count} gebeurtenissen in {processes} processen, en geen verbinding open</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>wat geschreven is, werd niet teruggelezen</translation>
    </message>
    <message>
        <source>{pipeline} found {names}</source>
        <translation>{pipeline} vond {names}</translation>
    </message>
    <message>
        <source>names written and read back, identical: {count}</source>
        <translation>namen geschreven en teruggelezen, identiek: {count}</translation>
    </message>
    <message>
        <source>{name} is undamaged, articles: {total}</source>
        <translation>{name} is onbeschadigd, artikelen: {total}</translation>
    </message>
    <message>
        <source>tried: {calls}; open: {open}</source>
        <translation>geprobeerd: {calls}; open: {open}</translation>
    </message>
    <message>
        <source>History: rows {first} to {last} are missing.</source>
        <translation>Geschiedenis: regels {first} tot {last} ontbreken.</translation>
    </message>
    <message>
        <source>History: the chain breaks at row {row}, action {act} of {person}.</source>
        <translation>Geschiedenis: de keten breekt bij regel {row}, actie {act} van {person}.</translation>
    </message>
    <message>
        <source>Table {table}: row {row} points to nothing in {parent}.</source>
        <translation>Tabel {table}: rij {row} verwijst naar niets in {parent}.</translation>
    </message>
    <message>
        <source>{table}.{column} contains values of another type.</source>
        <translation>{table}.{column} bevat waarden van een ander type.</translation>
    </message>
    <message>
        <source>SQLite: {problem}</source>
        <translation>SQLite: {problem}</translation>
    </message>
    <message>
        <source>The remembered names do not agree with the marks.</source>
        <translation>De onthouden namen stemmen niet overeen met de markeringen.</translation>
    </message>
    <message>
        <source>The names kept with the marks are not those of the texts.</source>
        <translation>De namen bij de markeringen zijn niet die van de teksten.</translation>
    </message>
    <message>
        <source>Not as Kanttekening writes it: {damage}.</source>
        <translation>Niet zoals Kanttekening het schrijft: {damage}.</translation>
    </message>
    <message>
        <source>Article {article}: the text is not the one that was imported.</source>
        <translation>Artikel {article}: de tekst is niet die welke toegevoegd is.</translation>
    </message>
    <message>
        <source>Article {article}: a mark lies outside the text.</source>
        <translation>Artikel {article}: een markering ligt buiten de tekst.</translation>
    </message>
    <message>
        <source>Article {article}: a mark begins or ends with a space.</source>
        <translation>Artikel {article}: een markering begint of eindigt met een spatie.</translation>
    </message>
    <message>
        <source>Article {article}: the same mark is there twice.</source>
        <translation>Artikel {article}: dezelfde markering staat er twee keer.</translation>
    </message>
    <message>
        <source>Article {article}: marks overlap.</source>
        <translation>Artikel {article}: markeringen overlappen.</translation>
    </message>
    <message>
        <source>Article {article}: the number of unchecked marks is wrong.</source>
        <translation>Artikel {article}: het aantal na te kijken markeringen klopt niet.</translation>
    </message>
    <message>
        <source>Article {article}: it is not known whether it was removed.</source>
        <translation>Artikel {article}: het is niet bekend of het verwijderd is.</translation>
    </message>
    <message>
        <source>The setting {key} is not JSON.</source>
        <translation>De instelling {key} is geen JSON.</translation>
    </message>
    <message>
        <source>History: row {row} cannot be read.</source>
        <translation>Geschiedenis: regel {row} kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>the window stays empty</source>
        <translation>het venster blijft leeg</translation>
    </message>
    <message>
        <source>parts that load: {count}</source>
        <translation>onderdelen die laden: {count}</translation>
    </message>
    <message>
        <source>marks from another process: {count}</source>
        <translation>markeringen uit een ander proces: {count}</translation>
    </message>
    <message>
        <source>No program on this computer shows folders: {path}.</source>
        <translation>Geen programma op deze computer toont mappen: {path}.</translation>
    </message>
    <message>
        <source>The articles that are done have no marks to learn from.</source>
        <translation>In de artikelen die klaar zijn staan geen markeringen om van te leren.</translation>
    </message>
    <message>
        <source>The language model {name} has no part that could learn to mark names (no “ner”). It stays as it is.</source>
        <translation>Het taalmodel {name} heeft geen onderdeel dat namen kan leren markeren (geen “ner”). Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>The language model {name} is a transformer, which only learns on special hardware. It stays as it is.</source>
        <translation>Het taalmodel {name} is een transformer, die alleen op speciale hardware leert. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: the name is missing.</source>
        <translation>Regel {line}: de naam ontbreekt.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” is too long.</source>
        <translation>Regel {line}: ‘{column}’ is te lang.</translation>
    </message>
    <message>
        <source>Line {line}: there is no label {label}; there are {known}.</source>
        <translation>Regel {line}: er is geen label {label}; er zijn {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” under “never” is neither yes nor no.</source>
        <translation>Regel {line}: ‘{value}’ onder ‘never’ is ja noch nee.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a label and is never a name.</source>
        <translation>Regel {line}: ‘{name}’ heeft een label en is nooit een naam.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is on line {earlier} too, and otherwise.</source>
        <translation>Regel {line}: ‘{name}’ staat ook op regel {earlier}, maar anders.</translation>
    </message>
    <message>
        <source>{where}: there is no column “name”; there are {known}.</source>
        <translation>{where}: er is geen kolom ‘name’; er zijn {known}.</translation>
    </message>
    <message>
        <source>{where}: there is no column “{column}” in a list of names; there are {known}.</source>
        <translation>{where}: een lijst van namen heeft geen kolom ‘{column}’; er zijn {known}.</translation>
    </message>
    <message>
        <source>{where}: two columns are called “{column}”.</source>
        <translation>{where}: twee kolommen heten ‘{column}’.</translation>
    </message>
    <message>
        <source>Line {line}: it has more cells than the list has columns.</source>
        <translation>Regel {line}: er zijn meer cellen dan de lijst kolommen heeft.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” has a character that cannot be read.</source>
        <translation>Regel {line}: in ‘{column}’ staat een teken dat niet te lezen is.</translation>
    </message>
    <message>
        <source>{where}: a list has at most {limit} lines.</source>
        <translation>{where}: een lijst heeft hoogstens {limit} regels.</translation>
    </message>
    <message>
        <source>The language model {name} needs software that is not here, such as that for transformers. It cannot be used.</source>
        <translation>Het taalmodel {name} heeft software nodig die hier niet is, zoals die voor transformers. Het kan niet gebruikt worden.</translation>
    </message>
    <message>
        <source>There is too little to learn from: no label has {least} marks yet in the articles that are done.</source>
        <translation>Er is te weinig om van te leren: geen enkel label heeft al {least} markeringen in de artikelen die klaar zijn.</translation>
    </message>
    <message>
        <source>{path} holds other articles after writing than before it.</source>
        <translation>{path} bevat na het schrijven andere artikelen dan ervoor.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Kanttekening: {path}. Nothing was changed in it; that version opens it.</source>
        <translation>Dit project is gemaakt door een nieuwere versie van Kanttekening: {path}. Er is niets aan veranderd; open het met die versie.</translation>
    </message>
    <message>
        <source>words learnt from: {count}</source>
        <translation>woorden om van te leren: {count}</translation>
    </message>
    <message>
        <source>not read: {names}</source>
        <translation>niet gelezen: {names}</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>gelezen: {count}</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>ontbreekt: {what}</translation>
    </message>
    <message>
        <source>A list of names has one of these endings: {known}.</source>
        <translation>Een lijst met namen eindigt op een van deze: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: this is not an entity of FollowTheMoney.</source>
        <translation>Regel {line}: dit is geen entiteit van FollowTheMoney.</translation>
    </message>
    <message>
        <source>Line {line}: the project has no label for “{schema}”.</source>
        <translation>Regel {line}: het project heeft geen label voor “{schema}”.</translation>
    </message>
    <message>
        <source>{where}: a list in this format can only be written.</source>
        <translation>{where}: een lijst in dit formaat kan alleen geschreven worden.</translation>
    </message>
    <message>
        <source>There is too little to learn from: it takes {least} articles that are done and in the language of the language model (now: {number}).</source>
        <translation>Er is te weinig om van te leren: er zijn {least} artikelen nodig die klaar zijn en in de taal van het taalmodel (nu: {number}).</translation>
    </message>
    <message>
        <source>The update was stopped; the project is as it was: {path}.</source>
        <translation>Het bijwerken is gestopt; het project is zoals het was: {path}.</translation>
    </message>
    <message>
        <source>There is no article to judge by that is done, in the language of the language model, and not learnt from.</source>
        <translation>Er is geen artikel om mee te beoordelen dat klaar is, in de taal van het taalmodel, en waarvan niets geleerd is.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>JSONL exactly as Prodigy writes it.</source>
        <translation>JSONL precies zoals Prodigy het schrijft.</translation>
    </message>
    <message>
        <source>Words and tags in columns, as older tools read them.</source>
        <translation>Woorden en tags in kolommen, zoals oudere programma’s ze lezen.</translation>
    </message>
    <message>
        <source>A folder with a text and a file of marks for each article.</source>
        <translation>Een map met voor elk artikel een tekst en een bestand met markeringen.</translation>
    </message>
    <message>
        <source>A folder for the library datasets: words and numbered tags.</source>
        <translation>Een map voor de bibliotheek datasets: woorden en genummerde tags.</translation>
    </message>
    <message>
        <source>A zip of UIMA CAS files, for INCEpTION and other UIMA programs.</source>
        <translation>Een zipbestand met UIMA CAS-bestanden, voor INCEpTION en andere UIMA-programma’s.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>A row for each name, for a spreadsheet; the first of an article has its text.</source>
        <translation>Een rij per naam, voor een spreadsheet; de eerste van een artikel heeft de tekst.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>The articles with their marks, to read or print.</source>
        <translation>De artikelen met hun markeringen, om te lezen of af te drukken.</translation>
    </message>
    <message>
        <source>The articles with their marks, to read, print or comment on.</source>
        <translation>De artikelen met hun markeringen, om te lezen, af te drukken of van commentaar te voorzien.</translation>
    </message>
    <message>
        <source>All that is known, for spaCy, Prodigy and Kanttekening itself.</source>
        <translation>Alles wat bekend is, voor spaCy, Prodigy en Kanttekening zelf.</translation>
    </message>
    <message>
        <source>A folder to train with: articles, some of them set aside for testing, and a configuration.</source>
        <translation>Een map om mee te trainen: artikelen, waarvan een deel apart gehouden om te testen, en een configuratie.</translation>
    </message>
    <message>
        <source>JSONL for doccano, to continue marking there.</source>
        <translation>JSONL voor doccano, om daar verder te markeren.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio, to continue marking there.</source>
        <translation>Taken voor Label Studio, om daar verder te markeren.</translation>
    </message>
    <message>
        <source>JSON-LD for web pages: news articles with the names that they mention.</source>
        <translation>JSON-LD voor webpagina’s: artikelen met de namen die erin voorkomen.</translation>
    </message>
    <message>
        <source>A message of news items with the names in them as subjects, for the system of a newsroom.</source>
        <translation>Eén bestand met berichten en de namen erin als onderwerpen, voor een redactiesysteem.</translation>
    </message>
    <message>
        <source>News items with people, organisations and places as tags, for the system of a newsroom.</source>
        <translation>Berichten met personen, organisaties en plaatsen als trefwoorden, voor een redactiesysteem.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Bestandstype:</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>“{name}” marked as {label}</source>
        <translation>“{name}” gemarkeerd als {label}</translation>
    </message>
    <message>
        <source>label {label} for “{name}”</source>
        <translation>label {label} voor “{name}”</translation>
    </message>
    <message>
        <source>“{name}” made longer or shorter</source>
        <translation>“{name}” langer of korter gemaakt</translation>
    </message>
    <message>
        <source>“{name}” split in two</source>
        <translation>“{name}” in twee gesplitst</translation>
    </message>
    <message>
        <source>“{name}” checked</source>
        <translation>“{name}” nagekeken</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>“{name}” verwijderd</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>artikel klaar</translation>
    </message>
    <message>
        <source>article left for later</source>
        <translation>artikel uitgesteld</translation>
    </message>
    <message>
        <source>article reopened</source>
        <translation>artikel heropend</translation>
    </message>
    <message>
        <source>article removed</source>
        <translation>artikel verwijderd</translation>
    </message>
    <message>
        <source>marks imported</source>
        <translation>markeringen ingevoerd</translation>
    </message>
    <message>
        <source>choice for “{name}”</source>
        <translation>keuze voor ‘{name}’</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translation>juist zoals het is</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>labels gewijzigd</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <source>redone: {act}</source>
        <translation>opnieuw gedaan: {act}</translation>
    </message>
    <message>
        <source>sure suggestions checked</source>
        <translation>zekere voorstellen nagekeken</translation>
    </message>
    <message>
        <source>note on “{name}”</source>
        <translation>notitie bij “{name}”</translation>
    </message>
    <message>
        <source>description of the article changed</source>
        <translation>beschrijving van het artikel gewijzigd</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>notitie bij het artikel</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Del</source>
        <comment>Delete on a button</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Seas, rivers, mountains, regions: places without a government of their own</source>
        <translation>Zeeën, rivieren, bergen, streken: plaatsen zonder eigen bestuur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Country, town</source>
        <translation>Land, stad</translation>
    </message>
    <message>
        <source>Building, road</source>
        <translation>Gebouw, weg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Companies, parties, clubs, media, schools, bodies with a name of their own</source>
        <translation>Bedrijven, partijen, clubs, media, scholen, instellingen</translation>
    </message>
    <message>
        <source>Countries, towns, streets, rivers, mountains, buildings</source>
        <translation>Landen, steden, straten, rivieren, bergen, gebouwen</translation>
    </message>
    <message>
        <source>Every other name: peoples, languages, events, works, laws, products</source>
        <translation>Elke andere naam: volkeren, talen, gebeurtenissen, werken, wetten, producten</translation>
    </message>
    <message>
        <source>Countries, provinces, towns: places with a government</source>
        <translation>Landen, provincies, steden: plaatsen met een bestuur</translation>
    </message>
    <message>
        <source>What people built and named: buildings, stations, roads, bridges</source>
        <translation>Wat mensen bouwden en een naam gaven: gebouwen, stations, wegen, bruggen</translation>
    </message>
    <message>
        <source>Nationalities, religions, political groups, and their adjectives</source>
        <translation>Nationaliteiten, godsdiensten, politieke groepen, en hun bijvoeglijke naamwoorden</translation>
    </message>
    <message>
        <source>Races, feasts, wars, storms, fairs with a name</source>
        <translation>Wedstrijden, feesten, oorlogen, stormen, beurzen met een naam</translation>
    </message>
    <message>
        <source>Things one can buy: cars, devices, food, software</source>
        <translation>Dingen die te koop zijn: auto’s, apparaten, voeding, software</translation>
    </message>
    <message>
        <source>Titles of books, films, songs, programmes, paintings</source>
        <translation>Titels van boeken, films, liedjes, programma’s, schilderijen</translation>
    </message>
    <message>
        <source>Laws, treaties and decrees with a name</source>
        <translation>Wetten, verdragen en decreten met een naam</translation>
    </message>
    <message>
        <source>Any language with a name</source>
        <translation>Elke taal met een naam</translation>
    </message>
    <message>
        <source>Days, months, years, ages and other spans of a day or more</source>
        <translation>Dagen, maanden, jaren, leeftijden en andere periodes van een dag of meer</translation>
    </message>
    <message>
        <source>Hours and other times shorter than a day</source>
        <translation>Uren en andere periodes korter dan een dag</translation>
    </message>
    <message>
        <source>Amounts, with their currency</source>
        <translation>Bedragen, met hun munteenheid</translation>
    </message>
    <message>
        <source>Percentages, with the sign or the word</source>
        <translation>Percentages, met het teken of het woord</translation>
    </message>
    <message>
        <source>Weights, distances and other measures, with their unit</source>
        <translation>Gewichten, afstanden en andere maten, met hun eenheid</translation>
    </message>
    <message>
        <source>First, second, and so on</source>
        <translation>Eerste, tweede, enzovoort</translation>
    </message>
    <message>
        <source>Numbers that are none of the other kinds</source>
        <translation>Getallen die geen van de andere soorten zijn</translation>
    </message>
    <message>
        <source>{title}: {description}</source>
        <translation>{title}: {description}</translation>
    </message>
    <message>
        <source>{title}, {name} in the export</source>
        <translation>{title}, {name} in de export</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Nationality, party</source>
        <translation>Volk, partij</translation>
    </message>
    <message>
        <source>People, including fictional ones, and nicknames; without titles</source>
        <translation>Mensen, ook verzonnen, en bijnamen; zonder titels</translation>
    </message>
    <message>
        <source>Four labels: person, organisation, place, other</source>
        <translation>Vier labels: persoon, organisatie, plaats, overig</translation>
    </message>
    <message>
        <source>The eighteen labels of OntoNotes</source>
        <translation>De achttien labels van OntoNotes</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today, {time}</source>
        <translation>vandaag, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gisteren, {time}</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>taalmodel</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>eerder gecorrigeerd</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>huislijst</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
</context>
<context>
    <name>pseudonyms</name>
    <message>
        <source>Names were replaced. What remains (functions, places, dates, quotations) can still reveal who is meant: treat these texts as personal data.</source>
        <translation>Namen zijn vervangen. Wat blijft (functies, plaatsen, datums, citaten), kan nog verraden wie bedoeld is: behandel deze teksten als persoonsgegevens.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Mark a name</source>
        <translation>Een naam markeren</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>klik op de markering, dan op het label</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Een markering verwijderen</translation>
    </message>
    <message>
        <source>click the mark, then Remove</source>
        <translation>klik op de markering, dan op Verwijderen</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>sleep een uiteinde van de markering</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>klik op de markering, dan op Juist</translation>
    </message>
    <message>
        <source>This name in the whole project…</source>
        <translation>Deze naam in het hele project…</translation>
    </message>
    <message>
        <source>click the mark, then Everywhere</source>
        <translation>klik op de markering, dan op Overal</translation>
    </message>
    <message>
        <source>click the mark, then the button</source>
        <translation>klik op de markering, dan op de knop</translation>
    </message>
    <message>
        <source>A mark inside another</source>
        <translation>Een markering binnen een andere</translation>
    </message>
    <message>
        <source>double-click or drag again</source>
        <translation>nog eens dubbelklikken of slepen</translation>
    </message>
    <message>
        <source>Next, previous mark</source>
        <translation>Volgende, vorige markering</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Volgende markering om na te kijken</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>de knop met de vlag</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>Artikel klaar, volgende</translation>
    </message>
    <message>
        <source>the large button</source>
        <translation>de grote knop</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>in het menu</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>de pijltjes bovenaan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Volgend artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorig artikel</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikelen zoeken</translation>
    </message>
    <message>
        <source>Title, source, date, language…</source>
        <translation>Titel, bron, datum, taal…</translation>
    </message>
    <message>
        <source>click the line below the title</source>
        <translation>klik op de regel onder de titel</translation>
    </message>
    <message>
        <source>Names of the project…</source>
        <translation>Namen van het project…</translation>
    </message>
    <message>
        <source>Remembered names…</source>
        <translation>Onthouden namen…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Een artikel plakken…</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Toevoegen, Een artikel plakken</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Add, Files</source>
        <translation>Toevoegen, Bestanden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export, Training data</source>
        <translation>Exporteren, Trainingsdata</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Namen in dit artikel</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Volgend paneel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Vorig paneel</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Project openen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>click the label above the article</source>
        <translation>klik op het label boven het artikel</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Het label wijzigen</translation>
    </message>
    <message>
        <source>Make a mark longer or shorter</source>
        <translation>Een markering langer of korter maken</translation>
    </message>
    <message>
        <source>The mark is right</source>
        <translation>De markering is juist</translation>
    </message>
    <message>
        <source>All mentions of a name</source>
        <translation>Alle vermeldingen van een naam</translation>
    </message>
    <message>
        <source>click the mark, then All, then the action</source>
        <translation>klik op de markering, dan op Alle, dan op de actie</translation>
    </message>
    <message>
        <source>Mark the same words in the whole article</source>
        <translation>Dezelfde woorden in het hele artikel markeren</translation>
    </message>
    <message>
        <source>Accept all sure suggestions in the article</source>
        <translation>Alle zekere voorstellen in het artikel goedkeuren</translation>
    </message>
    <message>
        <source>the button below the names</source>
        <translation>de knop onder de namen</translation>
    </message>
    <message>
        <source>Note on the mark, or on the article if none is chosen</source>
        <translation>Notitie bij de markering, of bij het artikel als er geen gekozen is</translation>
    </message>
    <message>
        <source>the field below the names</source>
        <translation>het veld onder de namen</translation>
    </message>
    <message>
        <source>Split two names joined in one mark</source>
        <translation>Twee namen in één markering splitsen</translation>
    </message>
    <message>
        <source>drag the end of the mark back, then drag over the other name</source>
        <translation>sleep het einde van de markering terug, sleep dan over de andere naam</translation>
    </message>
    <message>
        <source>Mark the whole word (at the warning “!”)</source>
        <translation>Het hele woord markeren (bij de waarschuwing “!”)</translation>
    </message>
    <message>
        <source>Next unmarked words with capitals</source>
        <translation>Volgende niet-gemarkeerde woorden met hoofdletter</translation>
    </message>
    <message>
        <source>click the article in the list</source>
        <translation>klik op het artikel in de lijst</translation>
    </message>
    <message>
        <source>click in the panel</source>
        <translation>klik in het paneel</translation>
    </message>
    <message>
        <source>the search box above the list</source>
        <translation>het zoekvak boven de lijst</translation>
    </message>
    <message>
        <source>Next search result</source>
        <translation>Volgend zoekresultaat</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Vorig zoekresultaat</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>the pencil next to the labels</source>
        <translation>het potlood naast de labels</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Marks and labels</source>
        <translation>Markeringen en labels</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words</source>
        <translation>dubbelklik op een woord of sleep over woorden</translation>
    </message>
    <message>
        <source>arrow keys to the word, {shift}+arrows for more words, then the digit of a label</source>
        <translation>pijltjestoetsen naar het woord, {shift}+pijltjes voor meer woorden, dan het cijfer van een label</translation>
    </message>
    <message>
        <source>Choose the label of the next names</source>
        <translation>Het label van de volgende namen kiezen</translation>
    </message>
    <message>
        <source>{tab} to the mark, then a digit</source>
        <translation>{tab} naar de markering, dan een cijfer</translation>
    </message>
    <message>
        <source>{shift}+←/→ the end, {ctrl}+{shift}+←/→ the start</source>
        <translation>{shift}+←/→ het einde, {ctrl}+{shift}+←/→ het begin</translation>
    </message>
    <message>
        <source>Longer or shorter letter by letter: on, off</source>
        <translation>Letter voor letter langer of korter: aan, uit</translation>
    </message>
    <message>
        <source>{ctrl} or {alt} and drag</source>
        <translation>{ctrl} of {alt} en slepen</translation>
    </message>
    <message>
        <source>{shift} with the same key</source>
        <translation>{shift} met dezelfde toets</translation>
    </message>
    <message>
        <source>{shift} and double-click, or {shift} and drag</source>
        <translation>{shift} en dubbelklikken, of {shift} en slepen</translation>
    </message>
    <message>
        <source>arrow keys to the word, then {shift} with the digit of a label</source>
        <translation>pijltjestoetsen naar het woord, dan {shift} met het cijfer van een label</translation>
    </message>
    <message>
        <source>{space} on the mark, {shift}+←/→, {ctrl}+{shift}+←/→, then a digit</source>
        <translation>{space} op de markering, {shift}+←/→, {ctrl}+{shift}+←/→, dan een cijfer</translation>
    </message>
    <message>
        <source>Previous unchecked mark</source>
        <translation>Vorige markering om na te kijken</translation>
    </message>
    <message>
        <source>Previous unmarked words with capitals</source>
        <translation>Vorige niet-gemarkeerde woorden met hoofdletter</translation>
    </message>
    <message>
        <source>Start and end of the line, of the article</source>
        <translation>Begin en einde van de regel, van het artikel</translation>
    </message>
    <message>
        <source>click the word</source>
        <translation>klik op het woord</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Een pagina omhoog, omlaag</translation>
    </message>
    <message>
        <source>the wheel</source>
        <translation>het wieltje</translation>
    </message>
    <message>
        <source>Select everything, copy</source>
        <translation>Alles selecteren, kopiëren</translation>
    </message>
    <message>
        <source>drag over words</source>
        <translation>sleep over woorden</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>Het voorbeeldproject</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Een kopie opslaan…</translation>
    </message>
    <message>
        <source>Learn from my corrections…</source>
        <translation>Van mijn verbeteringen leren…</translation>
    </message>
    <message>
        <source>Language models that learnt here…</source>
        <translation>Taalmodellen die hier geleerd hebben…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistieken…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Who is this: tell people of one name apart…</source>
        <translation>Wie is dit: mensen met één naam uit elkaar houden…</translation>
    </message>
    <message>
        <source>right-click the name in the list, then Who is this</source>
        <translation>klik rechts op de naam in de lijst, dan Wie is dit</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Labels that were changed</source>
        <translation>Labels die veranderd zijn</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Van → naar</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Wat en waar</translation>
    </message>
    <message>
        <source>Names that were corrected</source>
        <translation>Namen die verbeterd zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
</TS>
