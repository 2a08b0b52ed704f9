<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>Add articles</source>
        <translation>Artikels toevoegen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikels</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Een map met artikels toevoegen</translation>
    </message>
    <message>
        <source>Articles are still being added; wait until that is done.</source>
        <translation>Er worden nog artikels toegevoegd; wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Artikels toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n artikel toegevoegd</numerusform>
            <numerusform>%n artikels toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n was er al</numerusform>
            <numerusform>%n waren er al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationBar</name>
    <message>
        <source>What to do with this mark</source>
        <translation>Wat met deze markering moet gebeuren</translation>
    </message>
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
        <translation>Verwijder</translation>
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
    <message numerus="yes">
        <source>The next choice goes for all %n mentions in this article</source>
        <translation>
            <numerusform>De volgende keuze geldt voor de %n vermelding in dit artikel</numerusform>
            <numerusform>De volgende keuze geldt voor alle %n vermeldingen in dit artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Markeer het hele woord</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
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
        <translation>bekeken</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</source>
        <translation>De pipeline leest “{word}” als één woord, dus met deze markering kan niet getraind worden.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>No article is done yet: finish one with Ctrl+Enter, then export.</source>
        <translation>Er is nog geen artikel klaar: rond er een af met Ctrl+Enter en exporteer dan.</translation>
    </message>
    <message>
        <source>Export finished articles</source>
        <translation>Afgewerkte artikels exporteren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n artikel geëxporteerd</numerusform>
            <numerusform>%n artikels geëxporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), read back and equal</source>
        <translation>
            <numerusform>%n naam, teruggelezen en gelijk</numerusform>
            <numerusform>%n namen, teruggelezen en gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be trained on as marked</source>
        <translation>
            <numerusform>met %n kan zo niet getraind worden</numerusform>
            <numerusform>met %n kan zo niet getraind worden</numerusform>
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
        <source>Leave this article for later, with a reason (F)</source>
        <translation>Laat dit artikel voor later, met een reden (F)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Klaar, volgend artikel</translation>
    </message>
    <message>
        <source>All names are right: on to the next article (Ctrl+Enter)</source>
        <translation>Alle namen kloppen: naar het volgende artikel (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Waarom? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Reason for leaving this article for later</source>
        <translation>Reden om dit artikel voor later te laten</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laat voor later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Part of this article has not been on the screen yet.</source>
        <translation>Een deel van dit artikel is nog niet in beeld geweest.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon het</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <translation>Toch klaar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Voor later</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Alles is bekeken</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
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
        <translation>Artikels toevoegen: plakken, bestanden of een map</translation>
    </message>
    <message>
        <source>Write the finished articles as training data</source>
        <translation>Schrijf de afgewerkte artikels weg als trainingsdata</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Opnieuw (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Klaar, volgende</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laat voor later</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
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
        <source>Paste an article…</source>
        <translation>Een artikel plakken…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Bestanden…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Een map…</translation>
    </message>
    <message>
        <source>JSONL, with all that is known…</source>
        <translation>JSONL, met alles wat bekend is…</translation>
    </message>
    <message>
        <source>JSONL as Prodigy writes it…</source>
        <translation>JSONL zoals Prodigy het schrijft…</translation>
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
        <source>Restore a backup…</source>
        <translation>Een reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Markeringen worden voorgesteld door</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikels zoeken</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Namen in dit artikel</translation>
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
        <source>Larger type</source>
        <translation>Grotere letter</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere letter</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Uw naam…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Nothing: I mark everything myself</source>
        <translation>Niets: ik markeer alles zelf</translation>
    </message>
    <message>
        <source>A pipeline folder…</source>
        <translation>Een map met een pipeline…</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>Pipelines…</translation>
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
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Written beside every correction:</source>
        <translation>Staat bij elke verbetering:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>A pipeline is a program: choose only one that you trust</source>
        <translation>Een pipeline is een programma: kies er alleen een die u vertrouwt</translation>
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
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>cannot be trained on as marked</source>
        <translation>zo niet om mee te trainen</translation>
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
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Dit bericht wegdoen</translation>
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
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Each article is marked by the pipeline for its language.</source>
        <translation>Elk artikel wordt gemarkeerd door de pipeline voor zijn taal.</translation>
    </message>
    <message>
        <source>What becomes of the labels of this pipeline:</source>
        <translation>Wat er van de labels van deze pipeline wordt:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
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
        <source>Pipeline for articles in this language: {language}</source>
        <translation>Pipeline voor artikels in deze taal: {language}</translation>
    </message>
    <message>
        <source>Pipeline whose labels are shown</source>
        <translation>Pipeline waarvan de labels getoond worden</translation>
    </message>
    <message>
        <source>Its labels are being looked up …</source>
        <translation>De labels worden opgezocht …</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
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
        <translation>voor later</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Artikels zoeken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikels</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Zoals ze kwamen</translation>
    </message>
    <message>
        <source>Most to check first</source>
        <translation>Meest te bekijken eerst</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Meest onzeker eerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Search in {number} articles</source>
        <translation>Zoek in {number} artikels</translation>
    </message>
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
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Drop articles here, paste one with Ctrl+V, or choose Add.</source>
        <translation>Sleep artikels hierheen, plak er een met Ctrl+V, of kies Toevoegen.</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Not added</source>
        <translation>Niet toegevoegd</translation>
    </message>
    <message>
        <source>What was not added, and why</source>
        <translation>Wat niet is toegevoegd, en waarom</translation>
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
        <source>The project as it stands now is copied first.</source>
        <translation>Het project zoals het nu is, wordt eerst gekopieerd.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikels</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>of every day</source>
        <translation>van elke dag</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>voor een update</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>voor een terugzetting</translation>
    </message>
    <message>
        <source>Would go: {what}.</source>
        <translation>Verdwijnt: {what}.</translation>
    </message>
    <message>
        <source>Would come back: {what}.</source>
        <translation>Komt terug: {what}.</translation>
    </message>
    <message>
        <source>Would be different: {what}.</source>
        <translation>Wordt anders: {what}.</translation>
    </message>
    <message>
        <source>No article and no mark would change.</source>
        <translation>Geen artikel en geen markering zou veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikels</numerusform>
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
        <source>There is no backup of this project yet; one is made every day.</source>
        <translation>Er is nog geen reservekopie van dit project; er wordt er elke dag een gemaakt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Om dit te doen</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Muis</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Mark a name</source>
        <translation>Een naam markeren</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words (Alt: to the letter)</source>
        <translation>dubbelklik op een woord, of sleep over woorden (Alt: tot op de letter)</translation>
    </message>
    <message>
        <source>arrows to the word, Shift+arrows for more, then a label&apos;s digit</source>
        <translation>pijltjes naar het woord, Shift+pijltjes voor meer, dan het cijfer van een label</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Het label kiezen</translation>
    </message>
    <message>
        <source>click it above the article</source>
        <translation>klik het aan boven het artikel</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Een ander label</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>klik op de markering, dan op het label</translation>
    </message>
    <message>
        <source>Tab to the mark, then a digit</source>
        <translation>Tab naar de markering, dan een cijfer</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Een markering verwijderen</translation>
    </message>
    <message>
        <source>click the mark, then Remove</source>
        <translation>klik op de markering, dan op Verwijder</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Langer of korter</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>sleep een uiteinde van de markering</translation>
    </message>
    <message>
        <source>Shift+←/→ the end, Ctrl+Shift+←/→ the start</source>
        <translation>Shift+←/→ het einde, Ctrl+Shift+←/→ het begin</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Het klopt</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>klik op de markering, dan op Juist</translation>
    </message>
    <message>
        <source>All the same names</source>
        <translation>Alle dezelfde namen</translation>
    </message>
    <message>
        <source>click the mark, All, then the act</source>
        <translation>klik op de markering, Alle, dan de handeling</translation>
    </message>
    <message>
        <source>Shift with the same key</source>
        <translation>Shift met dezelfde toets</translation>
    </message>
    <message>
        <source>Next, previous mark</source>
        <translation>Volgende, vorige markering</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Volgende niet bekeken markering</translation>
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
        <source>Leave it for later</source>
        <translation>Voor later laten</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>de knop met de vlag</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Ongedaan maken, opnieuw</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>de pijltjes bovenaan</translation>
    </message>
    <message>
        <source>Next, previous article</source>
        <translation>Volgend, vorig artikel</translation>
    </message>
    <message>
        <source>click it in the list</source>
        <translation>klik het aan in de lijst</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>the box above the list</source>
        <translation>het vak boven de lijst</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Een artikel plakken</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Toevoegen, Een artikel plakken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Larger, smaller type</source>
        <translation>Grotere, kleinere letter</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>in het menu</translation>
    </message>
    <message>
        <source>To another panel</source>
        <translation>Naar een ander paneel</translation>
    </message>
    <message>
        <source>click in it</source>
        <translation>klik erin</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Marked by {pipeline}</source>
        <translation>Gemarkeerd door {pipeline}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Stop dit werk</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>No connection · everything stays on this computer</source>
        <translation>Geen verbinding · alles blijft op deze computer</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. Article right? Ctrl+Enter.</source>
        <translation>Klik op een markering om ze te verbeteren, dubbelklik op een woord om het te markeren. Artikel in orde? Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Everything here is done. Export writes the finished articles.</source>
        <translation>Alles is hier klaar. Exporteren schrijft de afgewerkte artikels weg.</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message>
        <source>Restored. What stood here before is the newest backup.</source>
        <translation>Teruggezet. Wat hier eerst stond, is de nieuwste reservekopie.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>%n artikel markeren</numerusform>
            <numerusform>%n artikels markeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Welke?</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Stopped; what was stored stays.</source>
        <translation>Gestopt; wat bewaard was, blijft.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Verbeter de namen in nieuwsartikels en exporteer ze als trainingsdata.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on what was open last.</source>
        <translation>Zonder commando gaat het venster open, op PROJECT of op wat laatst open was.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>voeg artikels toe aan een project; het wordt gemaakt als het er nog niet is</translation>
    </message>
    <message>
        <source>files or folders: .txt .md .jsonl</source>
        <translation>bestanden of mappen: .txt .md .jsonl</translation>
    </message>
    <message>
        <source>read files as this, whatever their name</source>
        <translation>lees bestanden als dit, hoe ze ook heten</translation>
    </message>
    <message>
        <source>the outcome as JSON</source>
        <translation>de uitkomst als JSON</translation>
    </message>
    <message>
        <source>let a pipeline suggest marks for what is not done</source>
        <translation>laat een pipeline markeringen voorstellen voor wat niet klaar is</translation>
    </message>
    <message>
        <source>NAME|FOLDER</source>
        <translation>NAAM|MAP</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>deze pipeline voor alle artikels, in welke taal ook</translation>
    </message>
    <message>
        <source>how many to work side by side</source>
        <translation>hoeveel er naast elkaar werken</translation>
    </message>
    <message>
        <source>write articles as training data</source>
        <translation>schrijf artikels weg als trainingsdata</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>een project in cijfers</translation>
    </message>
    <message>
        <source>the numbers as JSON</source>
        <translation>de cijfers als JSON</translation>
    </message>
    <message>
        <source>test this installation, and a project</source>
        <translation>test deze installatie, en een project</translation>
    </message>
    <message>
        <source>copy what can be read of a damaged project</source>
        <translation>kopieer wat van een beschadigd project te lezen is</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikels</translation>
    </message>
    <message>
        <source>{added} added, {known} already there, {refused} refused.</source>
        <translation>{added} toegevoegd, {known} waren er al, {refused} geweigerd.</translation>
    </message>
    <message>
        <source>Nothing was left to mark.</source>
        <translation>Er was niets meer te markeren.</translation>
    </message>
    <message>
        <source>{documents} articles marked by {pipeline}, {marks} marks.</source>
        <translation>{documents} artikels gemarkeerd door {pipeline}, {marks} markeringen.</translation>
    </message>
    <message>
        <source>{documents} articles, {entities} names written to {path}; read back and equal.</source>
        <translation>{documents} artikels, {entities} namen geschreven naar {path}; teruggelezen en gelijk.</translation>
    </message>
    <message>
        <source>{count} names are not on token edges and would be lost in training:</source>
        <translation>{count} namen vallen niet op tokengrenzen en zouden bij het trainen verloren gaan:</translation>
    </message>
    <message>
        <source>{total} articles: {todo} to do, {started} started, {done} done, {flagged} left for later.</source>
        <translation>{total} artikels: {todo} te doen, {started} bezig, {done} klaar, {flagged} voor later.</translation>
    </message>
    <message>
        <source>{acts} acts by {names}.</source>
        <translation>{acts} handelingen door {names}.</translation>
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
        <source>Saved in {path}:</source>
        <translation>Gered in {path}:</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} van {known} {what}</translation>
    </message>
    <message>
        <source>{count} articles with a damaged text</source>
        <translation>{count} artikels met een beschadigde tekst</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworpen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Die markering is er niet meer.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>Daar staat geen tekst om te markeren.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>Er is geen formaat {name}; kies uit {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} kan niet geschreven worden ({reason}); er is niets veranderd.</translation>
    </message>
    <message>
        <source>The exported file does not hold what was to be written, so it was not kept.</source>
        <translation>In het geëxporteerde bestand staat niet wat geschreven moest worden; het is niet bewaard.</translation>
    </message>
    <message>
        <source>{where}: only {known} can be read.</source>
        <translation>{where}: alleen {known} kan gelezen worden.</translation>
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
        <source>{where}: there is no {known} in this folder.</source>
        <translation>{where}: in deze map staat geen {known}.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where}: dit is geen tekstbestand.</translation>
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
        <source>{where}, line {line}: a span has no start, end or label; left out.</source>
        <translation>{where}, regel {line}: een markering heeft geen begin, einde of label; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} ligt buiten de tekst; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} holds only white space; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} bevat alleen witruimte; weggelaten.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} overlaps another; left out.</source>
        <translation>{where}, regel {line}: de markering {start}–{end} overlapt een andere; weggelaten.</translation>
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
        <source>This folder holds no spaCy pipeline: {path}.</source>
        <translation>In deze map staat geen spaCy-pipeline: {path}.</translation>
    </message>
    <message>
        <source>There is no pipeline {name}: not installed, and no such folder.</source>
        <translation>Er is geen pipeline {name}: niet geïnstalleerd, en geen map met die naam.</translation>
    </message>
    <message>
        <source>The pipeline {name} is broken and cannot be used.</source>
        <translation>De pipeline {name} is stuk en kan niet gebruikt worden.</translation>
    </message>
    <message>
        <source>The pipeline {name} does not mark names, so it cannot be used.</source>
        <translation>De pipeline {name} markeert geen namen en kan dus niet gebruikt worden.</translation>
    </message>
    <message>
        <source>The pipeline {name} was made for another spaCy ({wanted}) than this one ({running}).</source>
        <translation>De pipeline {name} is gemaakt voor een andere spaCy ({wanted}) dan deze ({running}).</translation>
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
        <source>The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>Het projectbestand is beschadigd: {path}. Wat te lezen is, redt u met: python main.py rescue {path} NIEUW</translation>
    </message>
    <message>
        <source>Not saved: the disk is full: {path}.</source>
        <translation>Niet bewaard: de schijf is vol: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the project cannot be written to: {path}.</source>
        <translation>Niet bewaard: in het project kan niet geschreven worden: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write: {path}.</source>
        <translation>Niet bewaard: de schijf weigerde te lezen of te schrijven: {path}.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the project: {path}.</source>
        <translation>Niet bewaard: een ander programma gebruikt het project: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown anew; please try again.</source>
        <translation>Het artikel is elders gewijzigd en wordt opnieuw getoond; probeer het nog eens.</translation>
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
        <source>This project was made by a newer version of Kanttekening: {path}.</source>
        <translation>Dit project is gemaakt door een nieuwere versie van Kanttekening: {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Not in order: {what}.</source>
        <translation>Niet in orde: {what}.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>Het voorstellen van markeringen viel stil en is herstart; er is niets verloren.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Er ging iets mis in het programma; niets van wat u markeerde is verloren.</translation>
    </message>
    <message>
        <source>This project names a pipeline in a folder that you have not chosen on this computer: {folder}. Choose it in the menu if you trust it.</source>
        <translation>Dit project noemt een pipeline in een map die u op deze computer niet hebt gekozen: {folder}. Kies ze in het menu als u ze vertrouwt.</translation>
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
        <source>There is something already at {path}.</source>
        <translation>Er staat al iets op {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Niets in dit bestand is te lezen.</translation>
    </message>
</context>
<context>
    <name>labels</name>
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
</TS>
