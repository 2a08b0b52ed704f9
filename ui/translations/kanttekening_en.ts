<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kanttekening</source>
        <translation>About Kanttekening</translation>
    </message>
    <message>
        <source>Check the program and this project</source>
        <translation>Check the program and this project</translation>
    </message>
    <message>
        <source>This tries every part of the program and looks for damage.</source>
        <translation>This tries every part of the program and looks for damage.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Correct the names in news articles, and export them as training data.</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Works offline · everything stays on this computer</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>Something is wrong: {what}.</source>
        <translation>Something is wrong: {what}.</translation>
    </message>
    <message>
        <source>Everything works, and the project is undamaged.</source>
        <translation>Everything works, and the project is undamaged.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>Show in folder: {what}</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>Results of the check</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message>
        <source>No article fits what is chosen.</source>
        <translation>No article fits what is chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>To be exported: {articles}, {names}.</source>
        <translation>To be exported: {articles}, {names}.</translation>
    </message>
</context>
<context>
    <name>AnnotationBar</name>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>This mark is right</source>
        <translation>This mark is right</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Remove this mark</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n mentions in this article</source>
        <translation>
            <numerusform>For the %n mention in this article</numerusform>
            <numerusform>For all %n mentions in this article</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere…</source>
        <translation>Everywhere…</translation>
    </message>
    <message>
        <source>This name in the whole project</source>
        <translation>This name in the whole project</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Mark the whole word</translation>
    </message>
    <message>
        <source>Actions for this mark</source>
        <translation>Actions for this mark</translation>
    </message>
    <message numerus="yes">
        <source>The next choice applies to all %n mentions in this article</source>
        <translation>
            <numerusform>The next choice applies to the %n mention in this article</numerusform>
            <numerusform>The next choice applies to all %n mentions in this article</numerusform>
        </translation>
    </message>
    <message>
        <source>All mentions of this name in all articles ({key})</source>
        <translation>All mentions of this name in all articles ({key})</translation>
    </message>
    <message>
        <source>Mark the whole word, so that the language model can learn from it</source>
        <translation>Mark the whole word, so that the language model can learn from it</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>%n mark made</numerusform>
            <numerusform>%n marks made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have another label</source>
        <translation>
            <numerusform>%n mark has another label</numerusform>
            <numerusform>%n marks have another label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are right</source>
        <translation>
            <numerusform>%n mark is right</numerusform>
            <numerusform>%n marks are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n mark removed</numerusform>
            <numerusform>%n marks removed</numerusform>
        </translation>
    </message>
    <message>
        <source>The language model reads “{word}” as one word, so it cannot learn from this mark.</source>
        <translation>The language model reads “{word}” as one word, so it cannot learn from this mark.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Source, date, language…</source>
        <translation>Source, date, language…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Click to change source, date, language…</source>
        <translation>Click to change source, date, language…</translation>
    </message>
    <message>
        <source>Click again for the other mark here</source>
        <translation>Click again for the other mark here</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Article: {title}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>inside {name}, {label}</source>
        <translation>inside {name}, {label}</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <translation>letter by letter</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>not usable for training as marked, {key} fixes it</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note: {note}</translation>
    </message>
    <message>
        <source>Found by the language model {name}</source>
        <translation>Found by the language model {name}</translation>
    </message>
    <message>
        <source>Came with the file {name}</source>
        <translation>Came with the file {name}</translation>
    </message>
    <message>
        <source>Marked by {name}</source>
        <translation>Marked by {name}</translation>
    </message>
    <message>
        <source>Suggested because this name was corrected so before</source>
        <translation>Suggested because this name was corrected so before</translation>
    </message>
    <message>
        <source>Suggested because it is on the house list</source>
        <translation>Suggested because it is on the house list</translation>
    </message>
    <message>
        <source>{score} sure</source>
        <translation>{score} sure</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>Checked by {name}</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Restoring a backup</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Backup made in the folder {folder}.</source>
        <translation>Backup made in the folder {folder}.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Selected articles</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Reason for leaving these articles for later</source>
        <translation>Reason for leaving these articles for later</translation>
    </message>
    <message>
        <source>Leave these articles for later, with a reason ({key})</source>
        <translation>Leave these articles for later, with a reason ({key})</translation>
    </message>
    <message>
        <source>Remove these articles from the list ({key}). You can undo this.</source>
        <translation>Remove these articles from the list ({key}). You can undo this.</translation>
    </message>
    <message>
        <source>Clear the selection ({key})</source>
        <translation>Clear the selection ({key})</translation>
    </message>
    <message>
        <source>More actions for these articles</source>
        <translation>More actions for these articles</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Why? (optional)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All names in these articles are right</source>
        <translation>All names in these articles are right</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export these articles only</source>
        <translation>Export these articles only</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them are unchecked. Are they all right?</source>
        <translation>
            <numerusform>%n mark in them is unchecked. Is it right?</numerusform>
            <numerusform>%n marks in them are unchecked. Are they all right?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation>Yes, done</translation>
    </message>
</context>
<context>
    <name>BulkEditRunner</name>
    <message>
        <source>Changing what is known of names</source>
        <translation>Changing what is known of names</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Stop, and change nothing</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)</source>
        <translation>
            <numerusform>Changing %n article</numerusform>
            <numerusform>Changing %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>What is in each column of {file}:</source>
        <translation>What is in each column of {file}:</translation>
    </message>
    <message>
        <source>What is in each column of {file} and of the other tables:</source>
        <translation>What is in each column of {file} and of the other tables:</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Scores by label</source>
        <translation>Scores by label</translation>
    </message>
    <message>
        <source>Places where they differ</source>
        <translation>Places where they differ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
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
        <translation>Names</translation>
    </message>
    <message>
        <source>Actions per 100 words:</source>
        <translation>Actions per 100 words:</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>All labels</translation>
    </message>
    <message numerus="yes">
        <source>Names with several labels: %n</source>
        <translation>
            <numerusform>Names with several labels: %n</numerusform>
            <numerusform>Names with several labels: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks that begin or end inside a word: %n</source>
        <translation>
            <numerusform>Marks that begin or end inside a word: %n</numerusform>
            <numerusform>Marks that begin or end inside a word: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of 100 suggestions are right</source>
        <translation>So many of 100 suggestions are right</translation>
    </message>
    <message>
        <source>So many of 100 names are found</source>
        <translation>So many of 100 names are found</translation>
    </message>
    <message>
        <source>Both in one number: 100 is best</source>
        <translation>Both in one number: 100 is best</translation>
    </message>
    <message numerus="yes">
        <source>{suggested} suggested, {meant} meant: %n</source>
        <translation>
            <numerusform>{suggested} suggested, {meant} meant: %n</numerusform>
            <numerusform>{suggested} suggested, {meant} meant: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionWords</name>
    <message numerus="yes">
        <source>%n contradiction(s) between them, which “Names of the project” shows.</source>
        <translation>
            <numerusform>%n contradiction between them, which “Names of the project” shows.</numerusform>
            <numerusform>%n contradictions between them, which “Names of the project” shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionsModel</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>marked %n time</numerusform>
            <numerusform>marked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked %n time(s)</source>
        <translation>
            <numerusform>not marked %n time</numerusform>
            <numerusform>not marked %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>two spellings of one name?</source>
        <translation>two spellings of one name?</translation>
    </message>
    <message>
        <source>where does the name begin?</source>
        <translation>where does the name begin?</translation>
    </message>
    <message numerus="yes">
        <source>removed %n time(s)</source>
        <translation>
            <numerusform>removed %n time</numerusform>
            <numerusform>removed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>language model {score}</source>
        <translation>language model {score}</translation>
    </message>
</context>
<context>
    <name>ContradictionsPage</name>
    <message>
        <source>Right as it is</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <source>Everywhere…</source>
        <translation>Everywhere…</translation>
    </message>
    <message>
        <source>One label for all…</source>
        <translation>One label for all…</translation>
    </message>
    <message>
        <source>One label for all</source>
        <translation>One label for all</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>Looking for contradictions…</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>No contradictions.</source>
        <translation>No contradictions.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be searched</source>
        <translation>
            <numerusform>%n article still to be searched</numerusform>
            <numerusform>%n articles still to be searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>about %n action(s)</source>
        <translation>
            <numerusform>about %n action</numerusform>
            <numerusform>about %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %n action(s)</source>
        <translation>
            <numerusform>≈ %n action</numerusform>
            <numerusform>≈ %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles last.</source>
        <translation>This order saves no work: it only puts the hard articles last.</translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles first.</source>
        <translation>This order saves no work: it only puts the hard articles first.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choose: {what}</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Choose whether to replace what is there.</source>
        <translation>Choose whether to replace what is there.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Close these fields</source>
        <translation>Close these fields</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>“{name}” is marked %n time(s) in this article, but not everywhere.</source>
        <translation>
            <numerusform>“{name}” is marked %n time in this article, but not everywhere.</numerusform>
            <numerusform>“{name}” is marked %n times in this article, but not everywhere.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has different labels in this article: {labels}.</source>
        <translation>“{name}” has different labels in this article: {labels}.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>Add articles</source>
        <translation>Add articles</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>There are no articles yet</translation>
    </message>
    <message>
        <source>Drop files or a folder here, paste an article ({key}), or choose Add.</source>
        <translation>Drop files or a folder here, paste an article ({key}), or choose Add.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No article is open</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Another name…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Last changed by</translation>
    </message>
    <message>
        <source>changed on or after</source>
        <translation>changed on or after</translation>
    </message>
    <message>
        <source>changed on or before</source>
        <translation>changed on or before</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>only the open one</source>
        <translation>only the open one</translation>
    </message>
    <message>
        <source>Replace names</source>
        <translation>Replace names</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Which names</translation>
    </message>
    <message>
        <source>invented names</source>
        <translation>invented names</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Choose which names to replace.</source>
        <translation>Choose which names to replace.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>anyone</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>Set aside for testing</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done, or left for later</source>
        <translation>done, or left for later</translation>
    </message>
    <message>
        <source>a word and a number, such as Person 1</source>
        <translation>a word and a number, such as Person 1</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>The key file tells who is who. Save it in another folder, away from the export.</source>
        <translation>The key file tells who is who. Save it in another folder, away from the export.</translation>
    </message>
    <message>
        <source>Choose where to save.</source>
        <translation>Choose where to save.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Choose a key file.</translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected</source>
        <translation>
            <numerusform>only the %n selected</numerusform>
            <numerusform>only the %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Write a date as {day}.</source>
        <translation>Write a date as {day}.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>What this format cannot hold:</source>
        <translation>What this format cannot hold:</translation>
    </message>
    <message>
        <source>Names that training would lose</source>
        <translation>Names that training would lose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Names that may still be read</source>
        <translation>Names that may still be read</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Found as</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) replaced</source>
        <translation>
            <numerusform>%n name replaced</numerusform>
            <numerusform>%n names replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not marked</source>
        <translation>
            <numerusform>%n of them not marked</numerusform>
            <numerusform>%n of them not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without names are not in it</source>
        <translation>
            <numerusform>%n article without names is not in it</numerusform>
            <numerusform>%n articles without names are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose line ends and other white space</source>
        <translation>
            <numerusform>%n article loses line ends and other white space</numerusform>
            <numerusform>%n articles lose line ends and other white space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) became �</source>
        <translation>
            <numerusform>%n control character became �</numerusform>
            <numerusform>%n control characters became �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n name(s) it is not stated where in the text they are</source>
        <translation>
            <numerusform>for %n name it is not stated where in the text it is</numerusform>
            <numerusform>for %n names it is not stated where in the text they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have a label with spaces, written with _</source>
        <translation>
            <numerusform>%n name has a label with spaces, written with _</numerusform>
            <numerusform>%n names have a label with spaces, written with _</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed suggestion(s) are left out</source>
        <translation>
            <numerusform>%n removed suggestion is left out</numerusform>
            <numerusform>%n removed suggestions are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their date, which this format holds in another form only</source>
        <translation>
            <numerusform>%n article loses its date, which this format holds in another form only</numerusform>
            <numerusform>%n articles lose their date, which this format holds in another form only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) do not have their note</source>
        <translation>
            <numerusform>%n mark does not have its note</numerusform>
            <numerusform>%n marks do not have their notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word, which is cut in two there</source>
        <translation>
            <numerusform>%n name ends inside a word, which is cut in two there</numerusform>
            <numerusform>%n names end inside a word, which is cut in two there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe, so that no spreadsheet takes them for a formula</source>
        <translation>
            <numerusform>%n cell begins with an apostrophe, so that no spreadsheet takes it for a formula</numerusform>
            <numerusform>%n cells begin with an apostrophe, so that no spreadsheet takes them for formulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are longer than a cell of a spreadsheet can be</source>
        <translation>
            <numerusform>%n article is longer than a cell of a spreadsheet can be</numerusform>
            <numerusform>%n articles are longer than a cell of a spreadsheet can be</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the replaced names is left in what was written: all of it was searched.</source>
        <translation>None of the replaced names is left in what was written: all of it was searched.</translation>
    </message>
    <message>
        <source>read back: identical</source>
        <translation>read back: identical</translation>
    </message>
    <message>
        <source>read back with {reader}: identical</source>
        <translation>read back with {reader}: identical</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word of the language model; training would lose:</source>
        <translation>
            <numerusform>%n name ends inside a word of the language model; training would lose:</numerusform>
            <numerusform>%n names end inside a word of the language model; training would lose:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are left out</source>
        <translation>
            <numerusform>%n name inside another or overlapping it is left out</numerusform>
            <numerusform>%n names inside others or overlapping them are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) overlapping others are left out</source>
        <translation>
            <numerusform>%n name overlapping another is left out</numerusform>
            <numerusform>%n names overlapping others are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are in doc.spans, not in doc.ents</source>
        <translation>
            <numerusform>%n name inside another or overlapping it is in doc.spans, not in doc.ents</numerusform>
            <numerusform>%n names inside others or overlapping them are in doc.spans, not in doc.ents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked name(s) cannot be told from the checked ones</source>
        <translation>
            <numerusform>%n unchecked name cannot be told from the checked ones</numerusform>
            <numerusform>%n unchecked names cannot be told from the checked ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n name(s) it is not stated who or what marked them</source>
        <translation>
            <numerusform>for %n name it is not stated who or what marked it</numerusform>
            <numerusform>for %n names it is not stated who or what marked them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are not done cannot be told from those that are</source>
        <translation>
            <numerusform>%n article that is not done cannot be told from those that are</numerusform>
            <numerusform>%n articles that are not done cannot be told from those that are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their source, date and so on</source>
        <translation>
            <numerusform>%n article loses its source, date and so on</numerusform>
            <numerusform>%n articles lose their source, date and so on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were split into words by general rules, not by a language model</source>
        <translation>
            <numerusform>%n article was split into words by general rules, not by a language model</numerusform>
            <numerusform>%n articles were split into words by general rules, not by a language model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlapping a replaced name are left out</source>
        <translation>
            <numerusform>%n mark overlapping a replaced name is left out</numerusform>
            <numerusform>%n marks overlapping a replaced name are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may still reveal a replaced name:</source>
        <translation>
            <numerusform>%n passage may still reveal a replaced name:</numerusform>
            <numerusform>%n passages may still reveal a replaced name:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Done, next</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Done, next article</translation>
    </message>
    <message>
        <source>Leave this article for later, with a reason ({key})</source>
        <translation>Leave this article for later, with a reason ({key})</translation>
    </message>
    <message>
        <source>All names are right: on to the next article ({key})</source>
        <translation>All names are right: on to the next article ({key})</translation>
    </message>
    <message>
        <source>Reason for leaving this article for later</source>
        <translation>Reason for leaving this article for later</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Leave for later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Part of this article has not been on the screen yet.</source>
        <translation>Part of this article has not been on the screen yet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Left for later</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nothing left to check</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Why? (optional)</translation>
    </message>
    <message>
        <source>Done anyway</source>
        <translation>Done anyway</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Only this article</source>
        <translation>Only this article</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Nothing was done yet.</translation>
    </message>
    <message>
        <source>This article was removed. Undo brings it back.</source>
        <translation>This article was removed. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseListDialog</name>
    <message>
        <source>House list</source>
        <translation>House list</translation>
    </message>
    <message>
        <source>Keep names that are not in this file</source>
        <translation>Keep names that are not in this file</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Use this list</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>This list is not used, because of these lines:</source>
        <translation>This list is not used, because of these lines:</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>never a name</translation>
    </message>
    <message>
        <source>written as “{name}”</source>
        <translation>written as “{name}”</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add articles</source>
        <translation>Add articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Add a folder of articles</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Adding articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the articles</source>
        <translation>Reading the articles</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Change the shortcuts…</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Shortcut for: {act}</source>
        <translation>Shortcut for: {act}</translation>
    </message>
    <message>
        <source>Restore the default key: {act}</source>
        <translation>Restore the default key: {act}</translation>
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
        <translation>Change the labels</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Next name</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>These words</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>This mark</translation>
    </message>
    <message>
        <source>For the names that you mark from now on</source>
        <translation>For the names that you mark from now on</translation>
    </message>
    <message>
        <source>Marks the selected words</source>
        <translation>Marks the selected words</translation>
    </message>
    <message>
        <source>Changes the label of the mark with the frame</source>
        <translation>Changes the label of the mark with the frame</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>More labels</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels, in order</source>
        <translation>Labels, in order</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSwatches</name>
    <message>
        <source>Colour {number}</source>
        <translation>Colour {number}</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>{label}, a new label</source>
        <translation>{label}, a new label</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} becomes</translation>
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
        <translation>Add</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Name in the export</source>
        <translation>Name in the export</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Shown where the label is chosen.</source>
        <translation>Shown where the label is chosen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tells which short forms its names have, and how they are replaced.</source>
        <translation>Tells which short forms its names have, and how they are replaced.</translation>
    </message>
    <message>
        <source>There are no marks yet. You can start from a ready-made set of labels.</source>
        <translation>There are no marks yet. You can start from a ready-made set of labels.</translation>
    </message>
    <message>
        <source>The new label appears once it has a name for the export.</source>
        <translation>The new label appears once it has a name for the export.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s):</source>
        <translation>
            <numerusform>%n mark:</numerusform>
            <numerusform>%n marks:</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>change to {title}</source>
        <translation>change to {title}</translation>
    </message>
    <message>
        <source>Used in the files you export; language models learn it. No spaces.</source>
        <translation>Used in the files you export; language models learn it. No spaces.</translation>
    </message>
    <message>
        <source>Name in this window</source>
        <translation>Name in this window</translation>
    </message>
    <message>
        <source>Undo what was done here ({key})</source>
        <translation>Undo what was done here ({key})</translation>
    </message>
    <message>
        <source>Up ({key})</source>
        <translation>Up ({key})</translation>
    </message>
    <message>
        <source>Down ({key})</source>
        <translation>Down ({key})</translation>
    </message>
</context>
<context>
    <name>Learner</name>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from my corrections</source>
        <translation>Learn from my corrections</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Use this language model</source>
        <translation>Use this language model</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done.</source>
        <translation>
            <numerusform>%n article is done.</numerusform>
            <numerusform>%n articles are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>The language model learns from the marks in articles that are done. Some are set aside for testing whether it got better. Nothing that you marked changes, and nothing leaves this computer.</source>
        <translation>The language model learns from the marks in articles that are done. Some are set aside for testing whether it got better. Nothing that you marked changes, and nothing leaves this computer.</translation>
    </message>
    <message>
        <source>So that you can pass the language model on without them</source>
        <translation>So that you can pass the language model on without them</translation>
    </message>
    <message>
        <source>Replace the marked names by invented ones before it learns</source>
        <translation>Replace the marked names by invented ones before it learns</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Learn again</translation>
    </message>
    <message numerus="yes">
        <source>Right now: %n</source>
        <translation>
            <numerusform>Right now: %n</numerusform>
            <numerusform>Right now: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong now: %n</source>
        <translation>
            <numerusform>Wrong now: %n</numerusform>
            <numerusform>Wrong now: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another: %n</source>
        <translation>
            <numerusform>One label for another: %n</numerusform>
            <numerusform>One label for another: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that still go wrong: %n</source>
        <translation>
            <numerusform>Names that still go wrong: %n</numerusform>
            <numerusform>Names that still go wrong: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Better: these articles would have cost fewer actions.</source>
        <translation>Better: these articles would have cost fewer actions.</translation>
    </message>
    <message>
        <source>Worse: these articles would have cost more actions.</source>
        <translation>Worse: these articles would have cost more actions.</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) that are done were learnt from.</source>
        <translation>
            <numerusform>The %n article that is done was learnt from.</numerusform>
            <numerusform>All %n articles that are done were learnt from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then all %n article(s) that are done were learnt from, also those.</source>
        <translation>
            <numerusform>Then the %n article that is done was learnt from.</numerusform>
            <numerusform>Then all %n articles that are done were learnt from, also those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) begin or end inside a word and were left out.</source>
        <translation>
            <numerusform>%n mark begins or ends inside a word and was left out.</numerusform>
            <numerusform>%n marks begin or end inside a word and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlap a longer one and were left out.</source>
        <translation>
            <numerusform>%n mark overlaps a longer one and was left out.</numerusform>
            <numerusform>%n marks overlap a longer one and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label {label} was left out: it has only %n example(s).</source>
        <translation>
            <numerusform>The label {label} was left out: it has only %n example.</numerusform>
            <numerusform>The label {label} was left out: it has only %n examples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have several labels:</source>
        <translation>
            <numerusform>%n name has several labels:</numerusform>
            <numerusform>%n names have several labels:</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language model carries names of the articles: think of that before you pass it on.</source>
        <translation>The new language model carries names of the articles: think of that before you pass it on.</translation>
    </message>
    <message>
        <source>Not certain yet: the difference may be chance.</source>
        <translation>Not certain yet: the difference may be chance.</translation>
    </message>
    <message>
        <source>No verdict: it takes at least {number} articles that were set aside for testing.</source>
        <translation>No verdict: it takes at least {number} articles that were set aside for testing.</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that were set aside for testing.</source>
        <translation>
            <numerusform>Judged by %n article that was set aside for testing.</numerusform>
            <numerusform>Judged by %n articles that were set aside for testing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in another language were left out.</source>
        <translation>
            <numerusform>%n article in another language was left out.</numerusform>
            <numerusform>%n articles in another language were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s), not suggested yet.</source>
        <translation>
            <numerusform>{label}: %n example, not suggested yet.</numerusform>
            <numerusform>{label}: %n examples, not suggested yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it says how sure it is, it is {after} percentage points off on average (before: {before}).</source>
        <translation>When it says how sure it is, it is {after} percentage points off on average (before: {before}).</translation>
    </message>
    <message>
        <source>The marked names were replaced before it learnt. Other words of the articles are still in the new language model.</source>
        <translation>The marked names were replaced before it learnt. Other words of the articles are still in the new language model.</translation>
    </message>
    <message>
        <source>The second is better: with it, these articles would have cost fewer actions.</source>
        <translation>The second is better: with it, these articles would have cost fewer actions.</translation>
    </message>
    <message>
        <source>The first is better: with it, these articles would have cost fewer actions.</source>
        <translation>The first is better: with it, these articles would have cost fewer actions.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parts of the program</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No text of a licence came with this part.</source>
        <translation>No text of a licence came with this part.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n name(s) written</source>
        <translation>
            <numerusform>%n name written</numerusform>
            <numerusform>%n names written</numerusform>
        </translation>
    </message>
    <message>
        <source>This list changes nothing.</source>
        <translation>This list changes nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n new name</numerusform>
            <numerusform>%n new names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the list</source>
        <translation>
            <numerusform>%n no longer on the list</numerusform>
            <numerusform>%n no longer on the list</numerusform>
        </translation>
    </message>
    <message>
        <source>House list: {changes}.</source>
        <translation>House list: {changes}.</translation>
    </message>
    <message>
        <source>This list brings: {changes}.</source>
        <translation>This list brings: {changes}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Add articles: paste, files or a folder</source>
        <translation>Add articles: paste, files or a folder</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Export the articles that are done as training data</source>
        <translation>Export the articles that are done as training data</translation>
    </message>
    <message>
        <source>Drop here to add these articles</source>
        <translation>Drop here to add these articles</translation>
    </message>
    <message>
        <source>Drop here to add this text</source>
        <translation>Drop here to add this text</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Marks and labels</source>
        <translation>Marks and labels</translation>
    </message>
    <message>
        <source>Change the labels…</source>
        <translation>Change the labels…</translation>
    </message>
    <message>
        <source>What a mark looks like</source>
        <translation>What a mark looks like</translation>
    </message>
    <message>
        <source>Dashed line below: suggested; nobody has checked it yet</source>
        <translation>Dashed line below: suggested; nobody has checked it yet</translation>
    </message>
    <message>
        <source>Solid line below: checked by a person</source>
        <translation>Solid line below: checked by a person</translation>
    </message>
    <message>
        <source>Frame around it: the current mark, which keys and buttons change</source>
        <translation>Frame around it: the current mark, which keys and buttons change</translation>
    </message>
    <message>
        <source>! behind the label: the mark cuts a word in two, so a language model cannot learn from it</source>
        <translation>! behind the label: the mark cuts a word in two, so a language model cannot learn from it</translation>
    </message>
    <message>
        <source>* behind the label: there is a note on it</source>
        <translation>* behind the label: there is a note on it</translation>
    </message>
    <message>
        <source>What the labels are for</source>
        <translation>What the labels are for</translation>
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
        <translation>Remembered names</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Never a name</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Search names</translation>
    </message>
    <message>
        <source>Suggest names the way they were corrected before</source>
        <translation>Suggest names the way they were corrected before</translation>
    </message>
    <message>
        <source>As corrected</source>
        <translation>As corrected</translation>
    </message>
    <message>
        <source>As the language model says</source>
        <translation>As the language model says</translation>
    </message>
    <message>
        <source>Suggestion for the selected names</source>
        <translation>Suggestion for the selected names</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are remembered. They are used in articles that are not done yet.</source>
        <translation>
            <numerusform>%n name is remembered. It is used in articles that are not done yet.</numerusform>
            <numerusform>%n names are remembered. They are used in articles that are not done yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Correct a mark, and it will be suggested correctly in later articles.</source>
        <translation>Nothing is remembered yet. Correct a mark, and it will be suggested correctly in later articles.</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Suggested as</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>never a name</translation>
    </message>
    <message>
        <source>not as {labels}</source>
        <translation>not as {labels}</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>chosen here</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>marked %n time</numerusform>
            <numerusform>marked %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>as the language model says</source>
        <translation>as the language model says</translation>
    </message>
    <message numerus="yes">
        <source>marked otherwise or removed %n time(s)</source>
        <translation>
            <numerusform>marked otherwise or removed %n time</numerusform>
            <numerusform>marked otherwise or removed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, suggested</translation>
    </message>
    <message>
        <source>removed before</source>
        <translation>removed before</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>A folder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Marks are suggested by</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nothing: I mark everything myself</source>
        <translation>Nothing: I mark everything myself</translation>
    </message>
    <message>
        <source>Training data…</source>
        <translation>Training data…</translation>
    </message>
    <message>
        <source>This article, to read or print…</source>
        <translation>This article, to read or print…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Marks may overlap</source>
        <translation>Marks may overlap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>A language model in a folder…</source>
        <translation>A language model in a folder…</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Language models…</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>A language model is a program: choose only one that you trust</source>
        <translation>A language model is a program: choose only one that you trust</translation>
    </message>
    <message>
        <source>Note on the mark or the article</source>
        <translation>Note on the mark or the article</translation>
    </message>
    <message>
        <source>{title}: {act}</source>
        <translation>{title}: {act}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Kanttekening…</source>
        <translation>About Kanttekening…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>Language models</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Compare this one</source>
        <translation>Compare this one</translation>
    </message>
    <message>
        <source>… with this one</source>
        <translation>… with this one</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Language models that learnt on this computer</source>
        <translation>Language models that learnt on this computer</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>Comparing by the articles that are done…</source>
        <translation>Comparing by the articles that are done…</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that are done.</source>
        <translation>
            <numerusform>Judged by %n article that is done.</numerusform>
            <numerusform>Judged by %n articles that are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were left out, because one of both learnt from them.</source>
        <translation>
            <numerusform>%n article was left out, because one of both learnt from it.</numerusform>
            <numerusform>%n articles were left out, because one of both learnt from them.</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>No language model has learnt on this computer yet. Menu → Learn from my corrections… begins.</source>
        <translation>No language model has learnt on this computer yet. Menu → Learn from my corrections… begins.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>{name}: {pipeline}, {speed} words a second, {size} MB</source>
        <translation>{name}: {pipeline}, {speed} words a second, {size} MB</translation>
    </message>
    <message numerus="yes">
        <source>Only the second is right: %n</source>
        <translation>
            <numerusform>Only the second is right: %n</numerusform>
            <numerusform>Only the second is right: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first is right: %n</source>
        <translation>
            <numerusform>Only the first is right: %n</numerusform>
            <numerusform>Only the first is right: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another in the second: %n</source>
        <translation>
            <numerusform>One label for another in the second: %n</numerusform>
            <numerusform>One label for another in the second: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that go wrong in the second: %n</source>
        <translation>
            <numerusform>Names that go wrong in the second: %n</numerusform>
            <numerusform>Names that go wrong in the second: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of the project</source>
        <translation>Names of the project</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>All names</translation>
    </message>
    <message>
        <source>Contradictions between checked marks</source>
        <translation>Contradictions between checked marks</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Use a house list…</source>
        <translation>Use a house list…</translation>
    </message>
    <message>
        <source>Save the house list…</source>
        <translation>Save the house list…</translation>
    </message>
    <message>
        <source>Also written: {variants}</source>
        <translation>Also written: {variants}</translation>
    </message>
    <message>
        <source>Use a house list</source>
        <translation>Use a house list</translation>
    </message>
    <message>
        <source>Save the house list</source>
        <translation>Save the house list</translation>
    </message>
    <message>
        <source>House spelling: {name}</source>
        <translation>House spelling: {name}</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Who is this…</translation>
    </message>
    <message>
        <source>Say who this name is in the article of the chosen mention</source>
        <translation>Say who this name is in the article of the chosen mention</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>short for {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>the language model is {score} sure</source>
        <translation>the language model is {score} sure</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>not usable for training as marked, {key} fixes it</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note: {note}</translation>
    </message>
    <message>
        <source>removed, can be marked again</source>
        <translation>removed, can be marked again</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Unchecked</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marked by</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>All labels</source>
        <translation>All labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Checked or not</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Unchecked</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Marked by anyone</source>
        <translation>Marked by anyone</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marked by</translation>
    </message>
    <message>
        <source>Most marks first</source>
        <translation>Most marks first</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>By alphabet</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Most doubtful first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Never a name</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Another label…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Search names</translation>
    </message>
    <message>
        <source>Names of the project</source>
        <translation>Names of the project</translation>
    </message>
    <message>
        <source>Counting names…</source>
        <translation>Counting names…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>No names.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>House spelling…</source>
        <translation>House spelling…</translation>
    </message>
    <message>
        <source>House spelling</source>
        <translation>House spelling</translation>
    </message>
    <message>
        <source>A name of its own…</source>
        <translation>A name of its own…</translation>
    </message>
    <message>
        <source>A name of its own</source>
        <translation>A name of its own</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in this article</source>
        <translation>Names in this article</translation>
    </message>
    <message>
        <source>No names yet. Double-click a word to mark it.</source>
        <translation>No names yet. Double-click a word to mark it.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Mark the whole word</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>No names were found. Double-click a word to mark it.</source>
        <translation>No names were found. Double-click a word to mark it.</translation>
    </message>
    <message>
        <source>Marks are being made; they appear here in a moment.</source>
        <translation>Marks are being made; they appear here in a moment.</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Who is this…</translation>
    </message>
</context>
<context>
    <name>NarrowedLine</name>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} of {total}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>My articles</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>You can change the labels at any time.</source>
        <translation>You can change the labels at any time.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Choose a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Choose a name without / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>This folder does not exist.</translation>
    </message>
    <message>
        <source>The same as in this project</source>
        <translation>The same as in this project</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on “{name}”</source>
        <translation>Note on “{name}”</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Note on this article</translation>
    </message>
    <message>
        <source>Saved as soon as you leave this field</source>
        <translation>Saved as soon as you leave this field</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>Note on this mark</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>without %n comment(s)</source>
        <translation>
            <numerusform>without %n comment</numerusform>
            <numerusform>without %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n footnote(s)</source>
        <translation>
            <numerusform>without %n footnote</numerusform>
            <numerusform>without %n footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n deleted passage(s)</source>
        <translation>
            <numerusform>without %n deleted passage</numerusform>
            <numerusform>without %n deleted passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n hidden passage(s)</source>
        <translation>
            <numerusform>without %n hidden passage</numerusform>
            <numerusform>without %n hidden passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n file(s) that cannot be read</source>
        <translation>
            <numerusform>without %n file that cannot be read</numerusform>
            <numerusform>without %n files that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n relation(s)</source>
        <translation>
            <numerusform>without %n relation</numerusform>
            <numerusform>without %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attribute(s)</source>
        <translation>
            <numerusform>without %n attribute</numerusform>
            <numerusform>without %n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) in the margin</source>
        <translation>
            <numerusform>without %n note in the margin</numerusform>
            <numerusform>without %n notes in the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n event(s)</source>
        <translation>
            <numerusform>without %n event</numerusform>
            <numerusform>without %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n link(s)</source>
        <translation>
            <numerusform>without %n link</numerusform>
            <numerusform>without %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n layer(s) of annotation</source>
        <translation>
            <numerusform>without %n layer of annotation</numerusform>
            <numerusform>without %n layers of annotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n value(s) of other fields</source>
        <translation>
            <numerusform>without %n value of other fields</numerusform>
            <numerusform>without %n values of other fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved, because the file counts in another way</source>
        <translation>
            <numerusform>%n mark moved, because the file counts in another way</numerusform>
            <numerusform>%n marks moved, because the file counts in another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) inside or across others</source>
        <translation>
            <numerusform>without %n mark inside or across another</numerusform>
            <numerusform>without %n marks inside or across others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n prediction(s) that overlap other marks</source>
        <translation>
            <numerusform>without %n prediction that overlaps another mark</numerusform>
            <numerusform>without %n predictions that overlap other marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of further people that overlap other marks</source>
        <translation>
            <numerusform>without %n mark of a further person that overlaps another mark</numerusform>
            <numerusform>without %n marks of further people that overlap other marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n skipped annotation(s)</source>
        <translation>
            <numerusform>without %n skipped annotation</numerusform>
            <numerusform>without %n skipped annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of rejected answers</source>
        <translation>
            <numerusform>without %n mark of a rejected answer</numerusform>
            <numerusform>without %n marks of rejected answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have a number as label: its name is not in the file</source>
        <translation>
            <numerusform>%n mark has a number as label: its name is not in the file</numerusform>
            <numerusform>%n marks have a number as label: its name is not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n comment line(s)</source>
        <translation>
            <numerusform>without %n comment line</numerusform>
            <numerusform>without %n comment lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) put where their words stand</source>
        <translation>
            <numerusform>%n mark put where its words stand</numerusform>
            <numerusform>%n marks put where their words stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence end(s) made where the file has none</source>
        <translation>
            <numerusform>%n sentence end made where the file has none</numerusform>
            <numerusform>%n sentence ends made where the file has none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a quotation mark that is not closed, read as written</source>
        <translation>
            <numerusform>%n line with a quotation mark that is not closed, read as written</numerusform>
            <numerusform>%n lines with a quotation mark that is not closed, read as written</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nothing in it</translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) that differ from what was decided</source>
        <translation>
            <numerusform>without %n mark that differs from what was decided here</numerusform>
            <numerusform>without %n marks that differ from what was decided here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check added</source>
        <translation>
            <numerusform>%n mark to check added</numerusform>
            <numerusform>%n marks to check added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n article(s) already there</source>
        <translation>
            <numerusform>to %n article that was already there</numerusform>
            <numerusform>to %n articles that were already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attachment(s)</source>
        <translation>
            <numerusform>without %n attachment</numerusform>
            <numerusform>without %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n sign(s) that the file does not name</source>
        <translation>
            <numerusform>without %n sign that the file does not name</numerusform>
            <numerusform>without %n signs that the file does not name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n cell(s) that hold an error</source>
        <translation>
            <numerusform>without %n cell that holds an error</numerusform>
            <numerusform>without %n cells that hold an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n filled-in form field(s)</source>
        <translation>
            <numerusform>without %n filled-in form field</numerusform>
            <numerusform>without %n filled-in form fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n gloss(es) above words</source>
        <translation>
            <numerusform>without %n gloss above a word</numerusform>
            <numerusform>without %n glosses above words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n page header(s), footer(s) or number(s)</source>
        <translation>
            <numerusform>without %n page header, footer or number</numerusform>
            <numerusform>without %n page headers, footers or numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n number(s) of notes</source>
        <translation>
            <numerusform>without %n number of a note</numerusform>
            <numerusform>without %n numbers of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n object(s), such as formulas, charts or embedded files</source>
        <translation>
            <numerusform>without %n object, such as a formula, chart or embedded file</numerusform>
            <numerusform>without %n objects, such as formulas, charts or embedded files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n blank(s) that were not filled in</source>
        <translation>
            <numerusform>without %n blank that was not filled in</numerusform>
            <numerusform>without %n blanks that were not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no character became �</source>
        <translation>
            <numerusform>%n byte that is no character became �</numerusform>
            <numerusform>%n bytes that are no characters became �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n shortcode(s)</source>
        <translation>
            <numerusform>without %n shortcode</numerusform>
            <numerusform>without %n shortcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n draft(s) or removed post(s)</source>
        <translation>
            <numerusform>without %n draft or removed post</numerusform>
            <numerusform>without %n drafts or removed posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n item(s) that are no article</source>
        <translation>
            <numerusform>without %n item that is no article</numerusform>
            <numerusform>without %n items that are no articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) to editors</source>
        <translation>
            <numerusform>without %n note to editors</numerusform>
            <numerusform>without %n notes to editors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n package(s) or list(s)</source>
        <translation>
            <numerusform>without %n package or list</numerusform>
            <numerusform>without %n packages or lists</numerusform>
        </translation>
    </message>
    <message>
        <source>read as {encoding}; it could also be {others}</source>
        <translation>read as {encoding}; it could also be {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are not valid XML were mended</source>
        <translation>
            <numerusform>%n passage that is not valid XML was mended</numerusform>
            <numerusform>%n passages that are not valid XML were mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the old position of %n moved passage(s)</source>
        <translation>
            <numerusform>without the old position of %n moved passage</numerusform>
            <numerusform>without the old position of %n moved passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Most to check first</source>
        <translation>Most to check first</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Order of the list: {order}</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>In order of arrival</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>By date, newest first</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>By source</translation>
    </message>
    <message>
        <source>Fewest actions first</source>
        <translation>Fewest actions first</translation>
    </message>
    <message>
        <source>Most actions first</source>
        <translation>Most actions first</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Articles added, already there, and refused</source>
        <translation>Articles added, already there, and refused</translation>
    </message>
    <message numerus="yes">
        <source>Not added: %n</source>
        <translation>
            <numerusform>Not added: %n</numerusform>
            <numerusform>Not added: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Added: %n</numerusform>
            <numerusform>Added: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there, with new marks to check: %n</source>
        <translation>
            <numerusform>Already there, with new marks to check: %n</numerusform>
            <numerusform>Already there, with new marks to check: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n</source>
        <translation>
            <numerusform>Already there: %n</numerusform>
            <numerusform>Already there: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>Open this article</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message numerus="yes">
        <source>Partly added: %n</source>
        <translation>
            <numerusform>Partly added: %n</numerusform>
            <numerusform>Partly added: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Add a pasted article</source>
        <translation>Add a pasted article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Paste or type the article here; its first line becomes the title.</source>
        <translation>Paste or type the article here; its first line becomes the title.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The first line becomes the title.</source>
        <translation>The first line becomes the title.</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Automatic: {pipeline}</source>
        <translation>Automatic: {pipeline}</translation>
    </message>
    <message>
        <source>Nothing: I mark these myself</source>
        <translation>Nothing: I mark these myself</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Language models</translation>
    </message>
    <message>
        <source>Each article is marked by the language model for its language.</source>
        <translation>Each article is marked by the language model for its language.</translation>
    </message>
    <message>
        <source>The labels of this language model become:</source>
        <translation>The labels of this language model become:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Language model for articles in this language: {language}</source>
        <translation>Language model for articles in this language: {language}</translation>
    </message>
    <message>
        <source>Language model whose labels are shown</source>
        <translation>Language model whose labels are shown</translation>
    </message>
    <message>
        <source>Looking up its labels…</source>
        <translation>Looking up its labels…</translation>
    </message>
</context>
<context>
    <name>PlaceTree</name>
    <message>
        <source>missed: {label}</source>
        <translation>missed: {label}</translation>
    </message>
    <message>
        <source>{label} → no mark</source>
        <translation>{label} → no mark</translation>
    </message>
    <message>
        <source>{label}, other words</source>
        <translation>{label}, other words</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Mentions of this name</source>
        <translation>Mentions of this name</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Add articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found. The first titles:</source>
        <translation>
            <numerusform>%n article found. Its title:</numerusform>
            <numerusform>%n articles found. The first titles:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The first titles</source>
        <translation>The first titles</translation>
    </message>
    <message>
        <source>The tags in these files are numbers. &amp;Names of the tags from 0, in their order:</source>
        <translation>The tags in these files are numbers. &amp;Names of the tags from 0, in their order:</translation>
    </message>
    <message>
        <source>Names of the tags, in the order of their numbers</source>
        <translation>Names of the tags, in the order of their numbers</translation>
    </message>
    <message>
        <source>as the files say: checked, or only suggested</source>
        <translation>as the files say: checked, or only suggested</translation>
    </message>
    <message>
        <source>as suggestions that I will check</source>
        <translation>as suggestions that I will check</translation>
    </message>
    <message>
        <source>as checked: they are right</source>
        <translation>as checked: they are right</translation>
    </message>
    <message>
        <source>not at all: only the articles</source>
        <translation>not at all: only the articles</translation>
    </message>
    <message>
        <source>Which letters are right in {file}?</source>
        <translation>Which letters are right in {file}?</translation>
    </message>
    <message>
        <source>How the letters were written</source>
        <translation>How the letters were written</translation>
    </message>
    <message numerus="yes">
        <source>There are %n mark(s) in these files. Import them:</source>
        <translation>
            <numerusform>There is %n mark in these files. Import it:</numerusform>
            <numerusform>There are %n marks in these files. Import them:</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that are not in this project become:</source>
        <translation>Labels that are not in this project become:</translation>
    </message>
    <message>
        <source>How the marks are imported</source>
        <translation>How the marks are imported</translation>
    </message>
    <message>
        <source>Which letters are right in {file}, and in the other files where that is uncertain?</source>
        <translation>Which letters are right in {file}, and in the other files where that is uncertain?</translation>
    </message>
</context>
<context>
    <name>ProjectController</name>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – copy</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Saving a copy</translation>
    </message>
    <message>
        <source>Move to which project? A new name makes a new one</source>
        <translation>Move to which project? A new name makes a new one</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Moving articles</source>
        <translation>Moving articles</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>ProjectWideDialog</name>
    <message>
        <source>“{name}” in the whole project</source>
        <translation>“{name}” in the whole project</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Mark “{name}” as</source>
        <translation>Mark “{name}” as</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark: remove it</source>
        <translation>No mark: remove it</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>Mentions of this name</source>
        <translation>Mentions of this name</translation>
    </message>
    <message>
        <source>Mentions with another label, or removed before, stay as they are unless you tick them.</source>
        <translation>Mentions with another label, or removed before, stay as they are unless you tick them.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be searched</source>
        <translation>
            <numerusform>%n article still to be searched</numerusform>
            <numerusform>%n articles still to be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s)</source>
        <translation>
            <numerusform>Mark %n mention</numerusform>
            <numerusform>Mark %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Remove %n mark</numerusform>
            <numerusform>Remove %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n surer than {score}</source>
        <translation>
            <numerusform>Tick %n surer than {score}</numerusform>
            <numerusform>Tick %n surer than {score}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>%n article removed</numerusform>
            <numerusform>%n articles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left for later</source>
        <translation>
            <numerusform>%n article left for later</numerusform>
            <numerusform>%n articles left for later</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) reopened</source>
        <translation>
            <numerusform>%n article reopened</numerusform>
            <numerusform>%n articles reopened</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are done keep their marks. Reopen them first.</source>
        <translation>Articles that are done keep their marks. Reopen them first.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to {project}</source>
        <translation>
            <numerusform>%n article moved to {project}</numerusform>
            <numerusform>%n articles moved to {project}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already, so left here</source>
        <translation>
            <numerusform>%n article was there already, and is left here</numerusform>
            <numerusform>%n articles were there already, and are left here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) done</source>
        <translation>
            <numerusform>%n article done</numerusform>
            <numerusform>%n articles done</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the list: on from its beginning.</source>
        <translation>End of the list: on from its beginning.</translation>
    </message>
    <message>
        <source>Beginning of the list: on from its end.</source>
        <translation>Beginning of the list: on from its end.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>left for later</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Leave for later…</source>
        <translation>Leave for later…</translation>
    </message>
    <message>
        <source>Suggest marks again</source>
        <translation>Suggest marks again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n article(s)</source>
        <translation>
            <numerusform>Search in %n article</numerusform>
            <numerusform>Search in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>No articles yet.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Read or print…</source>
        <translation>Read or print…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>Move to another project…</translation>
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
        <translation>Rescuing what can be read</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>rescued</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>before an update</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>at closing</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>This would disappear: {what}.</source>
        <translation>This would disappear: {what}.</translation>
    </message>
    <message>
        <source>This would come back: {what}.</source>
        <translation>This would come back: {what}.</translation>
    </message>
    <message>
        <source>This would be different: {what}.</source>
        <translation>This would be different: {what}.</translation>
    </message>
    <message>
        <source>No articles or marks would change.</source>
        <translation>No articles or marks would change.</translation>
    </message>
    <message>
        <source>The project as it is now is backed up first.</source>
        <translation>The project as it is now is backed up first.</translation>
    </message>
    <message>
        <source>after each hour of work</source>
        <translation>after each hour of work</translation>
    </message>
    <message>
        <source>There is no backup of this project yet; one is made after each hour of work and at closing.</source>
        <translation>There is no backup of this project yet; one is made after each hour of work and at closing.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Not remembered</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Corrected names are</source>
        <translation>Corrected names are</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Marks are suggested by</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Show and print…</translation>
    </message>
    <message>
        <source>Recorded with every correction.</source>
        <translation>Recorded with every correction.</translation>
    </message>
    <message>
        <source>Remembered, and suggested that way from then on</source>
        <translation>Remembered, and suggested that way from then on</translation>
    </message>
    <message>
        <source>Text size of the article</source>
        <translation>Text size of the article</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Language models…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Click a field and press the keys. Digits, arrow keys and {tab} cannot be changed.</source>
        <translation>Click a field and press the keys. Digits, arrow keys and {tab} cannot be changed.</translation>
    </message>
    <message>
        <source>Restore default keys</source>
        <translation>Restore default keys</translation>
    </message>
    <message>
        <source>Typeface of the article</source>
        <translation>Typeface of the article</translation>
    </message>
    <message>
        <source>With serifs, as in a newspaper</source>
        <translation>With serifs, as in a newspaper</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Without serifs</translation>
    </message>
    <message>
        <source>Lexend, easier with dyslexia</source>
        <translation>Lexend, easier with dyslexia</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>a folder</source>
        <translation>a folder</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>a file of {size}</source>
        <translation>a file of {size}</translation>
    </message>
    <message>
        <source>Replaces your export of {made}; nobody has changed it since.</source>
        <translation>Replaces your export of {made}; nobody has changed it since.</translation>
    </message>
    <message>
        <source>Your export of {made} is here, but it was changed later, on {changed}: {what}. If you replace it, those changes are lost.</source>
        <translation>Your export of {made} is here, but it was changed later, on {changed}: {what}. If you replace it, those changes are lost.</translation>
    </message>
    <message>
        <source>An export of {made} is here, perhaps changed since: {what}.</source>
        <translation>An export of {made} is here, perhaps changed since: {what}.</translation>
    </message>
    <message>
        <source>Something is already here that is not an export of this project: {what}, changed on {changed}.</source>
        <translation>Something is already here that is not an export of this project: {what}, changed on {changed}.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Left for later</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Articles done a day</source>
        <translation>Articles done a day</translation>
    </message>
    <message>
        <source>Suggestions that were right, in percent</source>
        <translation>Suggestions that were right, in percent</translation>
    </message>
    <message>
        <source>Picture of the project over time</source>
        <translation>Picture of the project over time</translation>
    </message>
    <message>
        <source>Labels that were changed most often</source>
        <translation>Labels that were changed most often</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>{done} of {total} articles done</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Suggested as</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Share right</translation>
    </message>
    <message>
        <source>House list</source>
        <translation>House list</translation>
    </message>
    <message>
        <source>{day}: done {documents}, right {share}</source>
        <translation>{day}: done {documents}, right {share}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>Not suggested</translation>
    </message>
    <message>
        <source>Picture of corrections, from the first articles done to the last</source>
        <translation>Picture of corrections, from the first articles done to the last</translation>
    </message>
    <message>
        <source>up to article {number}: {corrections} per 100 words</source>
        <translation>up to article {number}: {corrections} per 100 words</translation>
    </message>
    <message>
        <source>Corrections per 100 words, over the articles done</source>
        <translation>Corrections per 100 words, over the articles done</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>By label</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>By origin</translation>
    </message>
    <message>
        <source>Names that were corrected most often</source>
        <translation>Names that were corrected most often</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Finished: {words} words. Corrections: {corrections}. At work: {hours} h {minutes} min.</source>
        <translation>Finished: {words} words. Corrections: {corrections}. At work: {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>An hour: {words} words and {corrections} corrections.</source>
        <translation>An hour: {words} words and {corrections} corrections.</translation>
    </message>
    <message>
        <source>{label}: {share} right (right: {right}, wrong: {wrong}, missed: {missed})</source>
        <translation>{label}: {share} right (right: {right}, wrong: {wrong}, missed: {missed})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Marked by {pipeline}</source>
        <translation>Marked by {pipeline}</translation>
    </message>
    <message>
        <source>No language model fits</source>
        <translation>No language model fits</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Stop this task</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Works offline · everything stays on this computer</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Works offline</translation>
    </message>
</context>
<context>
    <name>SureOffer</name>
    <message numerus="yes">
        <source>Accept these %n</source>
        <translation>
            <numerusform>Accept this %n</numerusform>
            <numerusform>Accept these %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the sure suggestions in this article ({key})</source>
        <translation>Accept the sure suggestions in this article ({key})</translation>
    </message>
</context>
<context>
    <name>SureWords</name>
    <message numerus="yes">
        <source>%n suggestion(s) are surer than {score}.</source>
        <translation>
            <numerusform>%n suggestion is surer than {score}.</numerusform>
            <numerusform>%n suggestions are surer than {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n of these may be wrong.</source>
        <translation>
            <numerusform>About %n of these may be wrong.</numerusform>
            <numerusform>About %n of these may be wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely all of these are right.</source>
        <translation>Most likely all of these are right.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>a few seconds left</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfitWords</name>
    <message>
        <source>No language model for {language}: only remembered names are suggested.</source>
        <translation>No language model for {language}: only remembered names are suggested.</translation>
    </message>
    <message>
        <source>Choose one in the menu, if you have its folder.</source>
        <translation>Choose one in the menu, if you have its folder.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}): download it, unpack it and choose its folder.</source>
        <translation>You can add {model} (licence {licence}): download it, unpack it and choose its folder.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}) with pip, then start again.</source>
        <translation>You can add {model} (licence {licence}) with pip, then start again.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>An older version of Kanttekening made “{project}”. It is being updated, which takes a few minutes for a large project. A copy of what it was is kept.</source>
        <translation>An older version of Kanttekening made “{project}”. It is being updated, which takes a few minutes for a large project. A copy of what it was is kept.</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Stop, and change nothing</translation>
    </message>
</context>
<context>
    <name>WhoController</name>
    <message>
        <source>nobody who is listed</source>
        <translation>nobody who is listed</translation>
    </message>
    <message numerus="yes">
        <source>one of %n who are called so</source>
        <translation>
            <numerusform>one of %n who are called so</numerusform>
            <numerusform>one of %n who are called so</numerusform>
        </translation>
    </message>
    <message>
        <source>probably {who}</source>
        <translation>probably {who}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Who is “{name}”?</translation>
    </message>
    <message>
        <source>Nobody who is listed</source>
        <translation>Nobody who is listed</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>In the article “{title}”</source>
        <translation>In the article “{title}”</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Who it may be</translation>
    </message>
    <message>
        <source>Such as Q3874799 of Wikidata</source>
        <translation>Such as Q3874799 of Wikidata</translation>
    </message>
    <message>
        <source>Somebody else: identifier</source>
        <translation>Somebody else: identifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>confirmed %n time(s)</source>
        <translation>
            <numerusform>confirmed %n time</numerusform>
            <numerusform>confirmed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>corrected %n time</numerusform>
            <numerusform>corrected %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>begins a sentence</source>
        <translation>begins a sentence</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>language model</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>corrected before</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>house list</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>on the house list</source>
        <translation>on the house list</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>never a name</translation>
    </message>
    <message>
        <source>the house writes “{name}”</source>
        <translation>the house writes “{name}”</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Show the first</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>This project is damaged: {where}. Rescue copies what can be read into a new project beside it.</source>
        <translation>This project is damaged: {where}. Rescue copies what can be read into a new project beside it.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Rescue…</translation>
    </message>
    <message>
        <source>Nothing was changed: the mark would reach into another paragraph.</source>
        <translation>Nothing was changed: the mark would reach into another paragraph.</translation>
    </message>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. All correct? Press {key}.</source>
        <translation>Click a mark to correct it, double-click a word to mark it. All correct? Press {key}.</translation>
    </message>
    <message>
        <source>End of the list. Here is the first article that is not done yet.</source>
        <translation>End of the list. Here is the first article that is not done yet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left to do in this list, but %n article(s) are waiting elsewhere.</source>
        <translation>
            <numerusform>Nothing left to do in this list, but %n article is waiting elsewhere.</numerusform>
            <numerusform>Nothing left to do in this list, but %n articles are waiting elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done, except %n article(s) left for later. Choose Export for the training data.</source>
        <translation>
            <numerusform>Everything is done, except %n article left for later. Choose Export for the training data.</numerusform>
            <numerusform>Everything is done, except %n articles left for later. Choose Export for the training data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done. Choose Export for the training data.</source>
        <translation>Everything is done. Choose Export for the training data.</translation>
    </message>
    <message numerus="yes">
        <source>Marks overlap in %n article(s): first remove one of each pair there.</source>
        <translation>
            <numerusform>Marks overlap in %n article: first remove one of each pair there.</numerusform>
            <numerusform>Marks overlap in %n articles: first remove one of each pair there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Digit keys change the label, {remove} removes the mark. All correct? Press {done}.</source>
        <translation>Digit keys change the label, {remove} removes the mark. All correct? Press {done}.</translation>
    </message>
    <message>
        <source>Mark it anyway</source>
        <translation>Mark it anyway</translation>
    </message>
    <message>
        <source>Undone in {where}: {act}.</source>
        <translation>Undone in {where}: {act}.</translation>
    </message>
    <message>
        <source>Redone in {where}: {act}.</source>
        <translation>Redone in {where}: {act}.</translation>
    </message>
    <message>
        <source>Undone in this article: {act}.</source>
        <translation>Undone in this article: {act}.</translation>
    </message>
    <message>
        <source>Redone in this article: {act}.</source>
        <translation>Redone in this article: {act}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>Marking %n article</numerusform>
            <numerusform>Marking %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Rescued: {what}.</source>
        <translation>Rescued: {what}.</translation>
    </message>
    <message>
        <source>Restored. What was here before is now the newest backup.</source>
        <translation>Restored. What was here before is now the newest backup.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>A copy of this project is saved: {path}.</source>
        <translation>A copy of this project is saved: {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done: the language model can learn from your corrections.</source>
        <translation>
            <numerusform>%n article is done: the language model can learn from your corrections.</numerusform>
            <numerusform>%n articles are done: the language model can learn from your corrections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn…</source>
        <translation>Learn…</translation>
    </message>
    <message>
        <source>The language model has learnt.</source>
        <translation>The language model has learnt.</translation>
    </message>
    <message>
        <source>Articles that are not done get new suggestions. What you marked stays.</source>
        <translation>Articles that are not done get new suggestions. What you marked stays.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Added from the clipboard: “{title}”</source>
        <translation>Added from the clipboard: “{title}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>An older version of Kanttekening made this project. It was updated; what it was is a backup.</source>
        <translation>An older version of Kanttekening made this project. It was updated; what it was is a backup.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>language model</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>all that can be opened</source>
        <translation>all that can be opened</translation>
    </message>
    <message>
        <source>work in the background</source>
        <translation>work in the background</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nothing leaves this computer</translation>
    </message>
    <message>
        <source>kinds of files</source>
        <translation>kinds of files</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>learning</translation>
    </message>
    <message>
        <source>typefaces, icons, translations</source>
        <translation>typefaces, icons, translations</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Correct the names in news articles, and export them as training data.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>add articles to a project; it is made when it is not there yet</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>this pipeline for all articles, whatever their language</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>a project in numbers</translation>
    </message>
    <message>
        <source>test this installation, and a project</source>
        <translation>test this installation, and a project</translation>
    </message>
    <message>
        <source>copy what can be read of a damaged project</source>
        <translation>copy what can be read of a damaged project</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>files or folders: {known}</source>
        <translation>files or folders: {known}</translation>
    </message>
    <message>
        <source>label A of the files becomes B here; A= leaves its marks out</source>
        <translation>label A of the files becomes B here; A= leaves its marks out</translation>
    </message>
    <message>
        <source>names of numbered tags, in the order of their numbers</source>
        <translation>names of numbered tags, in the order of their numbers</translation>
    </message>
    <message>
        <source>Nothing was left to mark.</source>
        <translation>Nothing was left to mark.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>rows of the history</source>
        <translation>rows of the history</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} of {known} {what}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>a file; a folder for {formats}</source>
        <translation>a file; a folder for {formats}</translation>
    </message>
    <message>
        <source>else the ending of OUT tells, such as .csv or .docx</source>
        <translation>else the ending of OUT tells, such as .csv or .docx</translation>
    </message>
    <message>
        <source>… or earlier</source>
        <translation>… or earlier</translation>
    </message>
    <message>
        <source>… by invented names</source>
        <translation>… by invented names</translation>
    </message>
    <message>
        <source>write nothing when a replaced name is left somewhere</source>
        <translation>write nothing when a replaced name is left somewhere</translation>
    </message>
    <message>
        <source>of text files that are not UTF-8: {known}, …</source>
        <translation>of text files that are not UTF-8: {known}, …</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>choices of remembered names</source>
        <translation>choices of remembered names</translation>
    </message>
    <message>
        <source>Stopped. What was saved stays.</source>
        <translation>Stopped. What was saved stays.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on the project that was open last.</source>
        <translation>Without a command the window opens, on PROJECT or on the project that was open last.</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>the result as JSON</translation>
    </message>
    <message>
        <source>have a pipeline suggest marks for articles that are not done</source>
        <translation>have a pipeline suggest marks for articles that are not done</translation>
    </message>
    <message>
        <source>number of processes at the same time</source>
        <translation>number of processes at the same time</translation>
    </message>
    <message>
        <source>export articles as training data, or to read</source>
        <translation>export articles as training data, or to read</translation>
    </message>
    <message>
        <source>Added: {added}. Already there: {known}. Refused: {refused}.</source>
        <translation>Added: {added}. Already there: {known}. Refused: {refused}.</translation>
    </message>
    <message>
        <source>what is in each column of a table, by its name or number: {fields}</source>
        <translation>what is in each column of a table, by its name or number: {fields}</translation>
    </message>
    <message>
        <source>Marked by {pipeline}. Articles: {documents}, marks: {marks}.</source>
        <translation>Marked by {pipeline}. Articles: {documents}, marks: {marks}.</translation>
    </message>
    <message>
        <source>No language model for their language. Articles: {documents}, marks from memory: {marks}.</source>
        <translation>No language model for their language. Articles: {documents}, marks from memory: {marks}.</translation>
    </message>
    <message>
        <source>Articles: {total} (to do: {todo}, started: {started}, done: {done}, left for later: {flagged}).</source>
        <translation>Articles: {total} (to do: {todo}, started: {started}, done: {done}, left for later: {flagged}).</translation>
    </message>
    <message>
        <source>Actions: {acts}, by {names}.</source>
        <translation>Actions: {acts}, by {names}.</translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation>Saved to {path}:</translation>
    </message>
    <message>
        <source>articles with a damaged text: {count}</source>
        <translation>articles with a damaged text: {count}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>only names with this label (repeat for more)</source>
        <translation>only names with this label (repeat for more)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed by this person (repeat for more)</source>
        <translation>only articles with a mark last changed by this person (repeat for more)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed on or after this day, as 2026-11-26</source>
        <translation>only articles with a mark last changed on or after this day, as 2026-11-26</translation>
    </message>
    <message>
        <source>the share of the articles to set aside for testing, such as 0.2 ({formats})</source>
        <translation>the share of the articles to set aside for testing, such as 0.2 ({formats})</translation>
    </message>
    <message>
        <source>another number sets other articles aside</source>
        <translation>another number sets other articles aside</translation>
    </message>
    <message>
        <source>leave out the list of words, for a smaller file, sooner ({formats})</source>
        <translation>leave out the list of words, for a smaller file, sooner ({formats})</translation>
    </message>
    <message>
        <source>replace the names with these labels; requires --key</source>
        <translation>replace the names with these labels; requires --key</translation>
    </message>
    <message>
        <source>where to save which name replaces which</source>
        <translation>where to save which name replaces which</translation>
    </message>
    <message>
        <source>articles split into words by a pipeline</source>
        <translation>articles split into words by a pipeline</translation>
    </message>
    <message>
        <source>replace what is there, even if it is not an export of this project or was changed</source>
        <translation>replace what is there, even if it is not an export of this project or was changed</translation>
    </message>
    <message>
        <source>read the files in this format, whatever their names</source>
        <translation>read the files in this format, whatever their names</translation>
    </message>
    <message>
        <source>import the marks in the files in this state; otherwise as the files say</source>
        <translation>import the marks in the files in this state; otherwise as the files say</translation>
    </message>
    <message>
        <source>values that were lost and set to their defaults: {count}</source>
        <translation>values that were lost and set to their defaults: {count}</translation>
    </message>
    <message>
        <source>different from what Kanttekening makes, so made again or left out: {what}</source>
        <translation>different from what Kanttekening makes, so made again or left out: {what}</translation>
    </message>
    <message>
        <source>a pipeline to judge (again for more); the others are compared with the first</source>
        <translation>a pipeline to judge (again for more); the others are compared with the first</translation>
    </message>
    <message>
        <source>Finished articles judged by: {number}</source>
        <translation>Finished articles judged by: {number}</translation>
    </message>
    <message>
        <source>Left out, because a pipeline learnt from them: {number}</source>
        <translation>Left out, because a pipeline learnt from them: {number}</translation>
    </message>
    <message>
        <source>{pipeline}: {speed} words a second, {size} MB</source>
        <translation>{pipeline}: {speed} words a second, {size} MB</translation>
    </message>
    <message>
        <source>make a pipeline that learnt from articles that are done</source>
        <translation>make a pipeline that learnt from articles that are done</translation>
    </message>
    <message>
        <source>judge pipelines by articles that are done</source>
        <translation>judge pipelines by articles that are done</translation>
    </message>
    <message>
        <source>where the new pipeline goes</source>
        <translation>where the new pipeline goes</translation>
    </message>
    <message>
        <source>the pipeline to start from; otherwise that of the project</source>
        <translation>the pipeline to start from; otherwise that of the project</translation>
    </message>
    <message>
        <source>{pipeline} is in {path}.</source>
        <translation>{pipeline} is in {path}.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>{pipeline}: {acts} actions per 100 words</source>
        <translation>{pipeline}: {acts} actions per 100 words</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>with --out: all names of the project too</source>
        <translation>with --out: all names of the project too</translation>
    </message>
    <message>
        <source>with --out: replace what is there</source>
        <translation>with --out: replace what is there</translation>
    </message>
    <message>
        <source>with --in: keep names that are not in the file</source>
        <translation>with --in: keep names that are not in the file</translation>
    </message>
    <message>
        <source>with --in: only tell what would change</source>
        <translation>with --in: only tell what would change</translation>
    </message>
    <message>
        <source>replace the marked names by invented ones before it learns</source>
        <translation>replace the marked names by invented ones before it learns</translation>
    </message>
    <message>
        <source>write the house list to a file, or read it from one</source>
        <translation>write the house list to a file, or read it from one</translation>
    </message>
    <message>
        <source>write the list to this .csv, .json or .kb</source>
        <translation>write the list to this .csv, .json or .kb</translation>
    </message>
    <message>
        <source>make this .csv or .json the list</source>
        <translation>make this .csv or .json the list</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Marks would overlap then, which this project does not allow.</source>
        <translation>Marks would overlap then, which this project does not allow.</translation>
    </message>
    <message>
        <source>That mark is no longer there.</source>
        <translation>That mark is no longer there.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>There is no text there to mark.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article fits what was chosen. Nothing was written.</source>
        <translation>There is nothing to export: no article fits what was chosen. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>There is no format {name}; choose one of {known}.</translation>
    </message>
    <message>
        <source>The ending {suffix} does not tell the format: choose one with --format ({known}).</source>
        <translation>The ending {suffix} does not tell the format: choose one with --format ({known}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} cannot be written ({reason}); nothing was changed.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where}: there is no such file.</translation>
    </message>
    <message>
        <source>{where}: the file cannot be read.</source>
        <translation>{where}: the file cannot be read.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where}: this is not a text file.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} MB; reading ended there.</source>
        <translation>Line {line} is longer than {limit} MB; reading ended there.</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: the text is empty.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not JSON ({reason}).</source>
        <translation>{where}, line {line}: this is not JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not JSON ({reason}).</source>
        <translation>{where}: this is not JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is no text in it.</source>
        <translation>{where}, article {line}: there is no text in it.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text is empty.</source>
        <translation>{where}, article {line}: the text is empty.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text holds characters that are not text.</source>
        <translation>{where}, article {line}: the text holds characters that are not text.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, article {line}: a mark has no start, end or label; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, line {line}: its tags do not fit its words, so it was left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, article {line}: its tags do not fit its words, so it was left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, line {line}: there is a picture, sound or address in it, and no text.</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, article {line}: there is a picture, sound or address in it, and no text.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, article {line}: the mark {start}–{end} overlaps another; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no “text” in it.</source>
        <translation>{where}, line {line}: there is no “text” in it.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is empty.</source>
        <translation>{where}, line {line}: the text is empty.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text holds characters that are not text.</source>
        <translation>{where}, line {line}: the text holds characters that are not text.</translation>
    </message>
    <message>
        <source>The project cannot be opened or written: {path}.</source>
        <translation>The project cannot be opened or written: {path}.</translation>
    </message>
    <message>
        <source>This file is not a Kanttekening project: {path}.</source>
        <translation>This file is not a Kanttekening project: {path}.</translation>
    </message>
    <message>
        <source>This is a folder, not a project: {path}.</source>
        <translation>This is a folder, not a project: {path}.</translation>
    </message>
    <message>
        <source>There is no project at {path}.</source>
        <translation>There is no project at {path}.</translation>
    </message>
    <message>
        <source>The folder does not exist: {path}.</source>
        <translation>The folder does not exist: {path}.</translation>
    </message>
    <message>
        <source>This file belongs to another program: {path}.</source>
        <translation>This file belongs to another program: {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Something went wrong in the program; nothing you marked is lost.</translation>
    </message>
    <message>
        <source>No copy could be made in {path}: {why}.</source>
        <translation>No copy could be made in {path}: {why}.</translation>
    </message>
    <message>
        <source>This project is already open in a window of {holder} on {host}, since {since}: {path}.</source>
        <translation>This project is already open in a window of {holder} on {host}, since {since}: {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Nothing in this file can be read.</translation>
    </message>
    <message>
        <source>{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.</source>
        <translation>{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.</translation>
    </message>
    <message>
        <source>{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.</source>
        <translation>{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.</translation>
    </message>
    <message>
        <source>{where}: no line in it is a word with a tag such as O or B-PER.</source>
        <translation>{where}: no line in it is a word with a tag such as O or B-PER.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no tag such as O or B-PER at its end.</source>
        <translation>{where}, line {line}: there is no tag such as O or B-PER at its end.</translation>
    </message>
    <message>
        <source>{where}: this is not a file of spaCy.</source>
        <translation>{where}: this is not a file of spaCy.</translation>
    </message>
    <message>
        <source>{where}: the archive is damaged, locked or too large.</source>
        <translation>{where}: the archive is damaged, locked or too large.</translation>
    </message>
    <message>
        <source>There is no label {name} any more.</source>
        <translation>There is no label {name} any more.</translation>
    </message>
    <message>
        <source>A label needs a name for the export.</source>
        <translation>A label needs a name for the export.</translation>
    </message>
    <message>
        <source>There is a label {name} already.</source>
        <translation>There is a label {name} already.</translation>
    </message>
    <message>
        <source>A project needs at least one label.</source>
        <translation>A project needs at least one label.</translation>
    </message>
    <message>
        <source>There is no label {unknown} in this project; there are {known}.</source>
        <translation>There is no label {unknown} in this project; there are {known}.</translation>
    </message>
    <message>
        <source>{key} is already the key of “{act}”.</source>
        <translation>{key} is already the key of “{act}”.</translation>
    </message>
    <message>
        <source>{where}: a .zip in a .zip in a .zip is not opened.</source>
        <translation>{where}: a .zip in a .zip in a .zip is not opened.</translation>
    </message>
    <message>
        <source>{where}: the file is damaged or incomplete, and cannot be read.</source>
        <translation>{where}: the file is damaged or incomplete, and cannot be read.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} MB is too much to read.</source>
        <translation>{where}: more than {limit} MB is too much to read.</translation>
    </message>
    <message>
        <source>{where}: this file takes too long to read.</source>
        <translation>{where}: this file takes too long to read.</translation>
    </message>
    <message>
        <source>{where}: unpacked it would be far too big, so it was not opened.</source>
        <translation>{where}: unpacked it would be far too big, so it was not opened.</translation>
    </message>
    <message>
        <source>{where}: this file is locked with a password.</source>
        <translation>{where}: this file is locked with a password.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} pages is too much to read.</source>
        <translation>{where}: more than {limit} pages is too much to read.</translation>
    </message>
    <message>
        <source>{where}: these are the lines of a scanned page with their places, and no articles.</source>
        <translation>{where}: these are the lines of a scanned page with their places, and no articles.</translation>
    </message>
    <message>
        <source>{where}: these are marks, one a row, and no articles; of an export the .csv can be read.</source>
        <translation>{where}: these are marks, one a row, and no articles; of an export the .csv can be read.</translation>
    </message>
    <message>
        <source>{where}: there is no column {column}; there are {known}.</source>
        <translation>{where}: there is no column {column}; there are {known}.</translation>
    </message>
    <message>
        <source>{where}: this is a table of names that an export wrote, without the texts of the articles.</source>
        <translation>{where}: this is a table of names that an export wrote, without the texts of the articles.</translation>
    </message>
    <message>
        <source>{where}: this XML is not FoLiA.</source>
        <translation>{where}: this XML is not FoLiA.</translation>
    </message>
    <message>
        <source>{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).</source>
        <translation>{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>The output cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>A project has at most {limit} labels.</source>
        <translation>A project has at most {limit} labels.</translation>
    </message>
    <message>
        <source>A label&apos;s name has at most {limit} characters.</source>
        <translation>A label’s name has at most {limit} characters.</translation>
    </message>
    <message>
        <source>A label&apos;s description has at most {limit} characters.</source>
        <translation>A label’s description has at most {limit} characters.</translation>
    </message>
    <message>
        <source>{where}: this file takes too much memory to read.</source>
        <translation>{where}: this file takes too much memory to read.</translation>
    </message>
    <message>
        <source>Too many of these files take too long to read, so reading them was stopped.</source>
        <translation>Too many of these files take too long to read, so reading them was stopped.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: an article has at most {limit} characters; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} lines; this one has {size}.</source>
        <translation>{where}: an article has at most {limit} lines; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} marks; this one has {size}.</source>
        <translation>{where}: an article has at most {limit} marks; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: a mark has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: a mark has at most {limit} characters; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: a title has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: a title has at most {limit} characters; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: “{field}” has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: “{field}” has at most {limit} characters; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} fields; this one has {size}.</source>
        <translation>{where}: an article has at most {limit} fields; this one has {size}.</translation>
    </message>
    <message>
        <source>{where}: a label has at most {limit} characters; this one has {size}.</source>
        <translation>{where}: a label has at most {limit} characters; this one has {size}.</translation>
    </message>
    <message>
        <source>There is no label {name} in this project.</source>
        <translation>There is no label {name} in this project.</translation>
    </message>
    <message>
        <source>{where}: this is a pipe or a device, not a file; save what it gives to a file first.</source>
        <translation>{where}: this is a pipe or a device, not a file; save what it gives to a file first.</translation>
    </message>
    <message>
        <source>{where}: there is no file in this folder that can be read.</source>
        <translation>{where}: there is no file in this folder that can be read.</translation>
    </message>
    <message>
        <source>One of the file names is empty.</source>
        <translation>One of the file names is empty.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>There is no encoding called {name}.</translation>
    </message>
    <message>
        <source>{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx.</translation>
    </message>
    <message>
        <source>{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.</source>
        <translation>{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.</translation>
    </message>
    <message>
        <source>{where}: this is a package; it refers to articles and contains none.</source>
        <translation>{where}: this is a package; it refers to articles and contains none.</translation>
    </message>
    <message>
        <source>{where}: there is no text of an article in it, only references or lists.</source>
        <translation>{where}: there is no text of an article in it, only references or lists.</translation>
    </message>
    <message>
        <source>{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.</source>
        <translation>{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.</translation>
    </message>
    <message>
        <source>{where}: this is a presentation; save it as a PDF first.</source>
        <translation>{where}: this is a presentation; save it as a PDF first.</translation>
    </message>
    <message>
        <source>{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.</source>
        <translation>{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.</translation>
    </message>
    <message>
        <source>{where}: this is a document of Pages; export it as Word or PDF first.</source>
        <translation>{where}: this is a document of Pages; export it as Word or PDF first.</translation>
    </message>
    <message>
        <source>{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.</source>
        <translation>{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.</translation>
    </message>
    <message>
        <source>{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.</source>
        <translation>{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.</source>
        <translation>{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.</translation>
    </message>
    <message>
        <source>{where}: this is only a link; open it, and save the page or the document itself.</source>
        <translation>{where}: this is only a link; open it, and save the page or the document itself.</translation>
    </message>
    <message>
        <source>{where}: this kind of e-book is not read; convert it to .epub or PDF first.</source>
        <translation>{where}: this kind of e-book is not read; convert it to .epub or PDF first.</translation>
    </message>
    <message>
        <source>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</source>
        <translation>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</translation>
    </message>
    <message>
        <source>{where}: this is XML of a kind that is not known (it begins with {name}).</source>
        <translation>{where}: this is XML of a kind that is not known (it begins with {name}).</translation>
    </message>
    <message>
        <source>{where}: this is JSON of a kind that is not known (it has {names}).</source>
        <translation>{where}: this is JSON of a kind that is not known (it has {names}).</translation>
    </message>
    <message>
        <source>{where}: this should be JSON, but it does not begin like it.</source>
        <translation>{where}: this should be JSON, but it does not begin like it.</translation>
    </message>
    <message>
        <source>{where}: this seems to be a web page; give it a name that ends in .html.</source>
        <translation>{where}: this seems to be a web page; give it a name that ends in .html.</translation>
    </message>
    <message>
        <source>{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.</source>
        <translation>{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.</translation>
    </message>
    <message>
        <source>{where}: what is in it does not fit its name; it seems to be plain text.</source>
        <translation>{where}: what is in it does not fit its name; it seems to be plain text.</translation>
    </message>
    <message>
        <source>{where}: the file is empty.</source>
        <translation>{where}: the file is empty.</translation>
    </message>
    <message>
        <source>{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.</source>
        <translation>{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.</translation>
    </message>
    <message>
        <source>{where}: this message is encrypted; open it in a mail program and paste its text here.</source>
        <translation>{where}: this message is encrypted; open it in a mail program and paste its text here.</translation>
    </message>
    <message>
        <source>A mark would reach beyond the text or begin or end with a space.</source>
        <translation>A mark would reach beyond the text or begin or end with a space.</translation>
    </message>
    <message>
        <source>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</source>
        <translation>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</translation>
    </message>
    <message>
        <source>{path} is there already ({size} bytes, changed {when}) and is no export of this project: choose another name, or add --replace.</source>
        <translation>{path} is there already ({size} bytes, changed {when}) and is no export of this project: choose another name, or add --replace.</translation>
    </message>
    <message>
        <source>{path} was changed by others since it was exported ({size} bytes, changed {when}): choose another name, or add --replace.</source>
        <translation>{path} was changed by others since it was exported ({size} bytes, changed {when}): choose another name, or add --replace.</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile; nothing was changed there.</source>
        <translation>{path} was written by another program meanwhile; nothing was changed there.</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file; nothing is written through it.</source>
        <translation>{path} is a link or no ordinary file; nothing is written through it.</translation>
    </message>
    <message>
        <source>{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name.</source>
        <translation>{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>That is too long: at most {limit} characters.</translation>
    </message>
    <message>
        <source>“{typed}” is no date; write it like {day}.</source>
        <translation>“{typed}” is no date; write it like {day}.</translation>
    </message>
    <message>
        <source>The exported file does not contain what it should ({count} articles), so it was not kept.</source>
        <translation>The exported file does not contain what it should ({count} articles), so it was not kept.</translation>
    </message>
    <message>
        <source>{where}: there is no article in this file.</source>
        <translation>{where}: there is no article in this file.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, line {line}: a mark has no start, end or label; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, line {line}: the mark {start}–{end} lies outside the text; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, line {line}: the mark {start}–{end} contains only spaces; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, article {line}: the mark {start}–{end} contains only spaces; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, line {line}: the mark {start}–{end} overlaps another; left out.</translation>
    </message>
    <message>
        <source>This folder contains no spaCy language model: {path}.</source>
        <translation>This folder contains no spaCy language model: {path}.</translation>
    </message>
    <message>
        <source>There is no language model {name}: it is not installed, and there is no folder of that name.</source>
        <translation>There is no language model {name}: it is not installed, and there is no folder of that name.</translation>
    </message>
    <message>
        <source>The language model {name} is damaged and cannot be used.</source>
        <translation>The language model {name} is damaged and cannot be used.</translation>
    </message>
    <message>
        <source>The language model {name} does not mark names, so it cannot be used.</source>
        <translation>The language model {name} does not mark names, so it cannot be used.</translation>
    </message>
    <message>
        <source>The language model {name} was made for another version of spaCy ({wanted}) than this one ({running}).</source>
        <translation>The language model {name} was made for another version of spaCy ({wanted}) than this one ({running}).</translation>
    </message>
    <message>
        <source>The project file is damaged: {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>The project file is damaged: {path}. Save what can still be read with: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>Not saved: the project is no longer at {path}. Put it back there to continue.</source>
        <translation>Not saved: the project is no longer at {path}. Put it back there to continue.</translation>
    </message>
    <message>
        <source>Not saved, another program took over the project: {path}. Close Kanttekening and open it again.</source>
        <translation>Not saved, another program took over the project: {path}. Close Kanttekening and open it again.</translation>
    </message>
    <message>
        <source>Not saved, the disk is full: {path}.</source>
        <translation>Not saved, the disk is full: {path}.</translation>
    </message>
    <message>
        <source>Not saved, the project cannot be written to: {path}.</source>
        <translation>Not saved, the project cannot be written to: {path}.</translation>
    </message>
    <message>
        <source>Not saved, reading from or writing to the disk failed: {path}.</source>
        <translation>Not saved, reading from or writing to the disk failed: {path}.</translation>
    </message>
    <message>
        <source>Not saved, another program is using the project: {path}.</source>
        <translation>Not saved, another program is using the project: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown again. Please try once more.</source>
        <translation>The article was changed elsewhere and is shown again. Please try once more.</translation>
    </message>
    <message>
        <source>Failed: {what}.</source>
        <translation>Failed: {what}.</translation>
    </message>
    <message>
        <source>This project uses a language model in a folder that was not chosen on this computer: {folder}. If you trust it, choose it in the menu.</source>
        <translation>This project uses a language model in a folder that was not chosen on this computer: {folder}. If you trust it, choose it in the menu.</translation>
    </message>
    <message>
        <source>Something is already at {path}.</source>
        <translation>Something is already at {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder: give a file in that folder.</source>
        <translation>{path} is a folder: give a file in that folder.</translation>
    </message>
    <message>
        <source>{path} contains something other than an earlier export: choose another name.</source>
        <translation>{path} contains something other than an earlier export: choose another name.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not a brat mark; left out.</source>
        <translation>{where}, line {line}: this is not a brat mark; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, line {line}: a mark of separate pieces cannot be imported; left out.</translation>
    </message>
    <message>
        <source>The name in the export cannot contain a space: some formats do not accept it.</source>
        <translation>The name in the export cannot contain a space: some formats do not accept it.</translation>
    </message>
    <message>
        <source>Names are only replaced with a key file: choose one.</source>
        <translation>Names are only replaced with a key file: choose one.</translation>
    </message>
    <message>
        <source>The key file tells who is who: save it in another folder than the export.</source>
        <translation>The key file tells who is who: save it in another folder than the export.</translation>
    </message>
    <message>
        <source>{key} is needed to move around in the article.</source>
        <translation>{key} is needed to move around in the article.</translation>
    </message>
    <message>
        <source>{key} chooses a label where it is on a digit key.</source>
        <translation>{key} chooses a label where it is on a digit key.</translation>
    </message>
    <message>
        <source>With {shift} a key applies to all mentions: choose one without {shift}.</source>
        <translation>With {shift} a key applies to all mentions: choose one without {shift}.</translation>
    </message>
    <message>
        <source>No language model is chosen to suggest marks; see the menu.</source>
        <translation>No language model is chosen to suggest marks; see the menu.</translation>
    </message>
    <message>
        <source>{where}: it contains a program (macros), so it was not opened; save it as .docx or .xlsx first.</source>
        <translation>{where}: it contains a program (macros), so it was not opened; save it as .docx or .xlsx first.</translation>
    </message>
    <message>
        <source>{where}: it contains XML definitions of its own, which are not safe to read.</source>
        <translation>{where}: it contains XML definitions of its own, which are not safe to read.</translation>
    </message>
    <message>
        <source>{where}: this PDF contains only pictures of text; run text recognition (OCR) on it first.</source>
        <translation>{where}: this PDF contains only pictures of text; run text recognition (OCR) on it first.</translation>
    </message>
    <message>
        <source>Articles are still being added. Please wait until that is done.</source>
        <translation>Articles are still being added. Please wait until that is done.</translation>
    </message>
    <message>
        <source>The same mark would be there twice.</source>
        <translation>The same mark would be there twice.</translation>
    </message>
    <message>
        <source>The project file is damaged ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>The project file is damaged ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>This project is not as Kanttekening makes one ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>This project is not as Kanttekening makes one ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{problems} Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>{problems} Save what can still be read with: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{where}: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF.</translation>
    </message>
    <message>
        <source>{where}: this is sound or film, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}: this is sound or film, and words in it cannot be read; add the article as text, web page, Word or PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a project or another database, and no article; a project is opened from the menu.</source>
        <translation>{where}: this is a project or another database, and no article; a project is opened from the menu.</translation>
    </message>
    <message>
        <source>{where}: this is a program; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}: this is a program; articles come as text, web page, Word, PDF or mail.</translation>
    </message>
    <message>
        <source>{where}: files of this kind cannot be read; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}: files of this kind cannot be read; articles come as text, web page, Word, PDF or mail.</translation>
    </message>
    <message>
        <source>That is this project itself; choose another one.</source>
        <translation>That is this project itself; choose another one.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, article {line}: a mark of separate pieces cannot be imported; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: this is not a brat mark; left out.</source>
        <translation>{where}, article {line}: this is not a brat mark; left out.</translation>
    </message>
    <message>
        <source>{where}: this is the TSV of WebAnno before version 3, which is not read; export it as TSV 3.</source>
        <translation>{where}: this is the TSV of WebAnno before version 3, which is not read; export it as TSV 3.</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: the program that reads it crashed.</source>
        <translation>{where}: this file cannot be read: the program that reads it crashed.</translation>
    </message>
    <message>
        <source>{where}: with its labels there would be more than {limit}, the most that a project can have.</source>
        <translation>{where}: with its labels there would be more than {limit}, the most that a project can have.</translation>
    </message>
    <message>
        <source>{count} passages may still reveal a name that was replaced, so nothing was written.</source>
        <translation>{count} passages may still reveal a name that was replaced, so nothing was written.</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes</source>
        <translation>no call to the network among {count} events of {processes} processes</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes, and no connection open</source>
        <translation>no call to the network among {count} events of {processes} processes, and no connection open</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>what was written was not read back</translation>
    </message>
    <message>
        <source>{pipeline} found {names}</source>
        <translation>{pipeline} found {names}</translation>
    </message>
    <message>
        <source>names written and read back, identical: {count}</source>
        <translation>names written and read back, identical: {count}</translation>
    </message>
    <message>
        <source>{name} is undamaged, articles: {total}</source>
        <translation>{name} is undamaged, articles: {total}</translation>
    </message>
    <message>
        <source>tried: {calls}; open: {open}</source>
        <translation>tried: {calls}; open: {open}</translation>
    </message>
    <message>
        <source>History: rows {first} to {last} are missing.</source>
        <translation>History: rows {first} to {last} are missing.</translation>
    </message>
    <message>
        <source>History: the chain breaks at row {row}, action {act} of {person}.</source>
        <translation>History: the chain breaks at row {row}, action {act} of {person}.</translation>
    </message>
    <message>
        <source>Table {table}: row {row} points to nothing in {parent}.</source>
        <translation>Table {table}: row {row} points to nothing in {parent}.</translation>
    </message>
    <message>
        <source>{table}.{column} contains values of another type.</source>
        <translation>{table}.{column} contains values of another type.</translation>
    </message>
    <message>
        <source>SQLite: {problem}</source>
        <translation>SQLite: {problem}</translation>
    </message>
    <message>
        <source>The remembered names do not agree with the marks.</source>
        <translation>The remembered names do not agree with the marks.</translation>
    </message>
    <message>
        <source>The names kept with the marks are not those of the texts.</source>
        <translation>The names kept with the marks are not those of the texts.</translation>
    </message>
    <message>
        <source>Not as Kanttekening writes it: {damage}.</source>
        <translation>Not as Kanttekening writes it: {damage}.</translation>
    </message>
    <message>
        <source>Article {article}: the text is not the one that was imported.</source>
        <translation>Article {article}: the text is not the one that was imported.</translation>
    </message>
    <message>
        <source>Article {article}: a mark lies outside the text.</source>
        <translation>Article {article}: a mark lies outside the text.</translation>
    </message>
    <message>
        <source>Article {article}: a mark begins or ends with a space.</source>
        <translation>Article {article}: a mark begins or ends with a space.</translation>
    </message>
    <message>
        <source>Article {article}: the same mark is there twice.</source>
        <translation>Article {article}: the same mark is there twice.</translation>
    </message>
    <message>
        <source>Article {article}: marks overlap.</source>
        <translation>Article {article}: marks overlap.</translation>
    </message>
    <message>
        <source>Article {article}: the number of unchecked marks is wrong.</source>
        <translation>Article {article}: the number of unchecked marks is wrong.</translation>
    </message>
    <message>
        <source>Article {article}: it is not known whether it was removed.</source>
        <translation>Article {article}: it is not known whether it was removed.</translation>
    </message>
    <message>
        <source>The setting {key} is not JSON.</source>
        <translation>The setting {key} is not JSON.</translation>
    </message>
    <message>
        <source>History: row {row} cannot be read.</source>
        <translation>History: row {row} cannot be read.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>the window stays empty</source>
        <translation>the window stays empty</translation>
    </message>
    <message>
        <source>parts that load: {count}</source>
        <translation>parts that load: {count}</translation>
    </message>
    <message>
        <source>marks from another process: {count}</source>
        <translation>marks from another process: {count}</translation>
    </message>
    <message>
        <source>No program on this computer shows folders: {path}.</source>
        <translation>No program on this computer shows folders: {path}.</translation>
    </message>
    <message>
        <source>The articles that are done have no marks to learn from.</source>
        <translation>The articles that are done have no marks to learn from.</translation>
    </message>
    <message>
        <source>The language model {name} has no part that could learn to mark names (no “ner”). It stays as it is.</source>
        <translation>The language model {name} has no part that could learn to mark names (no “ner”). It stays as it is.</translation>
    </message>
    <message>
        <source>The language model {name} is a transformer, which only learns on special hardware. It stays as it is.</source>
        <translation>The language model {name} is a transformer, which only learns on special hardware. It stays as it is.</translation>
    </message>
    <message>
        <source>Line {line}: the name is missing.</source>
        <translation>Line {line}: the name is missing.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” is too long.</source>
        <translation>Line {line}: “{column}” is too long.</translation>
    </message>
    <message>
        <source>Line {line}: there is no label {label}; there are {known}.</source>
        <translation>Line {line}: there is no label {label}; there are {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” under “never” is neither yes nor no.</source>
        <translation>Line {line}: “{value}” under “never” is neither yes nor no.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a label and is never a name.</source>
        <translation>Line {line}: “{name}” has a label and is never a name.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is on line {earlier} too, and otherwise.</source>
        <translation>Line {line}: “{name}” is on line {earlier} too, and otherwise.</translation>
    </message>
    <message>
        <source>{where}: there is no column “name”; there are {known}.</source>
        <translation>{where}: there is no column “name”; there are {known}.</translation>
    </message>
    <message>
        <source>{where}: there is no column “{column}” in a list of names; there are {known}.</source>
        <translation>{where}: there is no column “{column}” in a list of names; there are {known}.</translation>
    </message>
    <message>
        <source>{where}: two columns are called “{column}”.</source>
        <translation>{where}: two columns are called “{column}”.</translation>
    </message>
    <message>
        <source>Line {line}: it has more cells than the list has columns.</source>
        <translation>Line {line}: it has more cells than the list has columns.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” has a character that cannot be read.</source>
        <translation>Line {line}: “{column}” has a character that cannot be read.</translation>
    </message>
    <message>
        <source>{where}: a list has at most {limit} lines.</source>
        <translation>{where}: a list has at most {limit} lines.</translation>
    </message>
    <message>
        <source>The language model {name} needs software that is not here, such as that for transformers. It cannot be used.</source>
        <translation>The language model {name} needs software that is not here, such as that for transformers. It cannot be used.</translation>
    </message>
    <message>
        <source>There is too little to learn from: no label has {least} marks yet in the articles that are done.</source>
        <translation>There is too little to learn from: no label has {least} marks yet in the articles that are done.</translation>
    </message>
    <message>
        <source>{path} holds other articles after writing than before it.</source>
        <translation>{path} holds other articles after writing than before it.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Kanttekening: {path}. Nothing was changed in it; that version opens it.</source>
        <translation>This project was made by a newer version of Kanttekening: {path}. Nothing was changed in it; that version opens it.</translation>
    </message>
    <message>
        <source>words learnt from: {count}</source>
        <translation>words learnt from: {count}</translation>
    </message>
    <message>
        <source>not read: {names}</source>
        <translation>not read: {names}</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>read: {count}</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>lacking: {what}</translation>
    </message>
    <message>
        <source>A list of names has one of these endings: {known}.</source>
        <translation>A list of names has one of these endings: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: this is not an entity of FollowTheMoney.</source>
        <translation>Line {line}: this is not an entity of FollowTheMoney.</translation>
    </message>
    <message>
        <source>Line {line}: the project has no label for “{schema}”.</source>
        <translation>Line {line}: the project has no label for “{schema}”.</translation>
    </message>
    <message>
        <source>{where}: a list in this format can only be written.</source>
        <translation>{where}: a list in this format can only be written.</translation>
    </message>
    <message>
        <source>There is too little to learn from: it takes {least} articles that are done and in the language of the language model (now: {number}).</source>
        <translation>There is too little to learn from: it takes {least} articles that are done and in the language of the language model (now: {number}).</translation>
    </message>
    <message>
        <source>The update was stopped; the project is as it was: {path}.</source>
        <translation>The update was stopped; the project is as it was: {path}.</translation>
    </message>
    <message>
        <source>There is no article to judge by that is done, in the language of the language model, and not learnt from.</source>
        <translation>There is no article to judge by that is done, in the language of the language model, and not learnt from.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>JSONL exactly as Prodigy writes it.</source>
        <translation>JSONL exactly as Prodigy writes it.</translation>
    </message>
    <message>
        <source>Words and tags in columns, as older tools read them.</source>
        <translation>Words and tags in columns, as older tools read them.</translation>
    </message>
    <message>
        <source>A folder with a text and a file of marks for each article.</source>
        <translation>A folder with a text and a file of marks for each article.</translation>
    </message>
    <message>
        <source>A folder for the library datasets: words and numbered tags.</source>
        <translation>A folder for the library datasets: words and numbered tags.</translation>
    </message>
    <message>
        <source>A zip of UIMA CAS files, for INCEpTION and other UIMA programs.</source>
        <translation>A zip of UIMA CAS files, for INCEpTION and other UIMA programs.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>A row for each name, for a spreadsheet; the first of an article has its text.</source>
        <translation>A row for each name, for a spreadsheet; the first of an article has its text.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>The articles with their marks, to read or print.</source>
        <translation>The articles with their marks, to read or print.</translation>
    </message>
    <message>
        <source>The articles with their marks, to read, print or comment on.</source>
        <translation>The articles with their marks, to read, print or comment on.</translation>
    </message>
    <message>
        <source>All that is known, for spaCy, Prodigy and Kanttekening itself.</source>
        <translation>All that is known, for spaCy, Prodigy and Kanttekening itself.</translation>
    </message>
    <message>
        <source>A folder to train with: articles, some of them set aside for testing, and a configuration.</source>
        <translation>A folder to train with: articles, some of them set aside for testing, and a configuration.</translation>
    </message>
    <message>
        <source>JSONL for doccano, to continue marking there.</source>
        <translation>JSONL for doccano, to continue marking there.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio, to continue marking there.</source>
        <translation>Tasks for Label Studio, to continue marking there.</translation>
    </message>
    <message>
        <source>JSON-LD for web pages: news articles with the names that they mention.</source>
        <translation>JSON-LD for web pages: news articles with the names that they mention.</translation>
    </message>
    <message>
        <source>A message of news items with the names in them as subjects, for the system of a newsroom.</source>
        <translation>A message of news items with the names in them as subjects, for the system of a newsroom.</translation>
    </message>
    <message>
        <source>News items with people, organisations and places as tags, for the system of a newsroom.</source>
        <translation>News items with people, organisations and places as tags, for the system of a newsroom.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>File type:</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>“{name}” marked as {label}</source>
        <translation>“{name}” marked as {label}</translation>
    </message>
    <message>
        <source>label {label} for “{name}”</source>
        <translation>label {label} for “{name}”</translation>
    </message>
    <message>
        <source>“{name}” made longer or shorter</source>
        <translation>“{name}” made longer or shorter</translation>
    </message>
    <message>
        <source>“{name}” split in two</source>
        <translation>“{name}” split in two</translation>
    </message>
    <message>
        <source>“{name}” checked</source>
        <translation>“{name}” checked</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>“{name}” removed</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>article done</translation>
    </message>
    <message>
        <source>article left for later</source>
        <translation>article left for later</translation>
    </message>
    <message>
        <source>article reopened</source>
        <translation>article reopened</translation>
    </message>
    <message>
        <source>article removed</source>
        <translation>article removed</translation>
    </message>
    <message>
        <source>marks imported</source>
        <translation>marks imported</translation>
    </message>
    <message>
        <source>choice for “{name}”</source>
        <translation>choice for “{name}”</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translation>right as it is</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>labels changed</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>undone: {act}</translation>
    </message>
    <message>
        <source>redone: {act}</source>
        <translation>redone: {act}</translation>
    </message>
    <message>
        <source>sure suggestions checked</source>
        <translation>sure suggestions checked</translation>
    </message>
    <message>
        <source>note on “{name}”</source>
        <translation>note on “{name}”</translation>
    </message>
    <message>
        <source>description of the article changed</source>
        <translation>description of the article changed</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>note on the article</translation>
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
        <translation>Space</translation>
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
        <translation>Seas, rivers, mountains, regions: places without a government of their own</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Country, town</source>
        <translation>Country, town</translation>
    </message>
    <message>
        <source>Building, road</source>
        <translation>Building, road</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Companies, parties, clubs, media, schools, bodies with a name of their own</source>
        <translation>Companies, parties, clubs, media, schools, bodies with a name of their own</translation>
    </message>
    <message>
        <source>Countries, towns, streets, rivers, mountains, buildings</source>
        <translation>Countries, towns, streets, rivers, mountains, buildings</translation>
    </message>
    <message>
        <source>Every other name: peoples, languages, events, works, laws, products</source>
        <translation>Every other name: peoples, languages, events, works, laws, products</translation>
    </message>
    <message>
        <source>Countries, provinces, towns: places with a government</source>
        <translation>Countries, provinces, towns: places with a government</translation>
    </message>
    <message>
        <source>What people built and named: buildings, stations, roads, bridges</source>
        <translation>What people built and named: buildings, stations, roads, bridges</translation>
    </message>
    <message>
        <source>Nationalities, religions, political groups, and their adjectives</source>
        <translation>Nationalities, religions, political groups, and their adjectives</translation>
    </message>
    <message>
        <source>Races, feasts, wars, storms, fairs with a name</source>
        <translation>Races, feasts, wars, storms, fairs with a name</translation>
    </message>
    <message>
        <source>Things one can buy: cars, devices, food, software</source>
        <translation>Things one can buy: cars, devices, food, software</translation>
    </message>
    <message>
        <source>Titles of books, films, songs, programmes, paintings</source>
        <translation>Titles of books, films, songs, programmes, paintings</translation>
    </message>
    <message>
        <source>Laws, treaties and decrees with a name</source>
        <translation>Laws, treaties and decrees with a name</translation>
    </message>
    <message>
        <source>Any language with a name</source>
        <translation>Any language with a name</translation>
    </message>
    <message>
        <source>Days, months, years, ages and other spans of a day or more</source>
        <translation>Days, months, years, ages and other spans of a day or more</translation>
    </message>
    <message>
        <source>Hours and other times shorter than a day</source>
        <translation>Hours and other times shorter than a day</translation>
    </message>
    <message>
        <source>Amounts, with their currency</source>
        <translation>Amounts, with their currency</translation>
    </message>
    <message>
        <source>Percentages, with the sign or the word</source>
        <translation>Percentages, with the sign or the word</translation>
    </message>
    <message>
        <source>Weights, distances and other measures, with their unit</source>
        <translation>Weights, distances and other measures, with their unit</translation>
    </message>
    <message>
        <source>First, second, and so on</source>
        <translation>First, second, and so on</translation>
    </message>
    <message>
        <source>Numbers that are none of the other kinds</source>
        <translation>Numbers that are none of the other kinds</translation>
    </message>
    <message>
        <source>{title}: {description}</source>
        <translation>{title}: {description}</translation>
    </message>
    <message>
        <source>{title}, {name} in the export</source>
        <translation>{title}, {name} in the export</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Nationality, party</source>
        <translation>Nationality, party</translation>
    </message>
    <message>
        <source>People, including fictional ones, and nicknames; without titles</source>
        <translation>People, including fictional ones, and nicknames; without titles</translation>
    </message>
    <message>
        <source>Four labels: person, organisation, place, other</source>
        <translation>Four labels: person, organisation, place, other</translation>
    </message>
    <message>
        <source>The eighteen labels of OntoNotes</source>
        <translation>The eighteen labels of OntoNotes</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>yesterday, {time}</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>language model</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>corrected before</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>house list</translation>
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
        <translation>Names were replaced. What remains (functions, places, dates, quotations) can still reveal who is meant: treat these texts as personal data.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Mark a name</source>
        <translation>Mark a name</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>click the mark, then the label</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Remove a mark</translation>
    </message>
    <message>
        <source>click the mark, then Remove</source>
        <translation>click the mark, then Remove</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>drag an end of the mark</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>click the mark, then Right</translation>
    </message>
    <message>
        <source>This name in the whole project…</source>
        <translation>This name in the whole project…</translation>
    </message>
    <message>
        <source>click the mark, then Everywhere</source>
        <translation>click the mark, then Everywhere</translation>
    </message>
    <message>
        <source>click the mark, then the button</source>
        <translation>click the mark, then the button</translation>
    </message>
    <message>
        <source>A mark inside another</source>
        <translation>A mark inside another</translation>
    </message>
    <message>
        <source>double-click or drag again</source>
        <translation>double-click or drag again</translation>
    </message>
    <message>
        <source>Next, previous mark</source>
        <translation>Next, previous mark</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Next unchecked mark</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Leave for later</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>the button with the flag</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>Article done, next one</translation>
    </message>
    <message>
        <source>the large button</source>
        <translation>the large button</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>in the menu</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>the arrows above</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Previous article</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>Title, source, date, language…</source>
        <translation>Title, source, date, language…</translation>
    </message>
    <message>
        <source>click the line below the title</source>
        <translation>click the line below the title</translation>
    </message>
    <message>
        <source>Names of the project…</source>
        <translation>Names of the project…</translation>
    </message>
    <message>
        <source>Remembered names…</source>
        <translation>Remembered names…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Paste an article…</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Add, Paste an article</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Add, Files</source>
        <translation>Add, Files</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export, Training data</source>
        <translation>Export, Training data</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Names in this article</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Next panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Previous panel</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>click the label above the article</source>
        <translation>click the label above the article</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Change the label</translation>
    </message>
    <message>
        <source>Make a mark longer or shorter</source>
        <translation>Make a mark longer or shorter</translation>
    </message>
    <message>
        <source>The mark is right</source>
        <translation>The mark is right</translation>
    </message>
    <message>
        <source>All mentions of a name</source>
        <translation>All mentions of a name</translation>
    </message>
    <message>
        <source>click the mark, then All, then the action</source>
        <translation>click the mark, then All, then the action</translation>
    </message>
    <message>
        <source>Mark the same words in the whole article</source>
        <translation>Mark the same words in the whole article</translation>
    </message>
    <message>
        <source>Split two names joined in one mark</source>
        <translation>Split two names joined in one mark</translation>
    </message>
    <message>
        <source>drag the end of the mark back, then drag over the other name</source>
        <translation>drag the end of the mark back, then drag over the other name</translation>
    </message>
    <message>
        <source>Mark the whole word (at the warning “!”)</source>
        <translation>Mark the whole word (at the warning “!”)</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words</source>
        <translation>double-click a word, or drag over words</translation>
    </message>
    <message>
        <source>arrow keys to the word, {shift}+arrows for more words, then the digit of a label</source>
        <translation>arrow keys to the word, {shift}+arrows for more words, then the digit of a label</translation>
    </message>
    <message>
        <source>Choose the label of the next names</source>
        <translation>Choose the label of the next names</translation>
    </message>
    <message>
        <source>{tab} to the mark, then a digit</source>
        <translation>{tab} to the mark, then a digit</translation>
    </message>
    <message>
        <source>{shift}+←/→ the end, {ctrl}+{shift}+←/→ the start</source>
        <translation>{shift}+←/→ the end, {ctrl}+{shift}+←/→ the start</translation>
    </message>
    <message>
        <source>Longer or shorter letter by letter: on, off</source>
        <translation>Longer or shorter letter by letter: on, off</translation>
    </message>
    <message>
        <source>{ctrl} or {alt} and drag</source>
        <translation>{ctrl} or {alt} and drag</translation>
    </message>
    <message>
        <source>{shift} with the same key</source>
        <translation>{shift} with the same key</translation>
    </message>
    <message>
        <source>{shift} and double-click, or {shift} and drag</source>
        <translation>{shift} and double-click, or {shift} and drag</translation>
    </message>
    <message>
        <source>arrow keys to the word, then {shift} with the digit of a label</source>
        <translation>arrow keys to the word, then {shift} with the digit of a label</translation>
    </message>
    <message>
        <source>{space} on the mark, {shift}+←/→, {ctrl}+{shift}+←/→, then a digit</source>
        <translation>{space} on the mark, {shift}+←/→, {ctrl}+{shift}+←/→, then a digit</translation>
    </message>
    <message>
        <source>Previous unchecked mark</source>
        <translation>Previous unchecked mark</translation>
    </message>
    <message>
        <source>Next unmarked words with capitals</source>
        <translation>Next unmarked words with capitals</translation>
    </message>
    <message>
        <source>Previous unmarked words with capitals</source>
        <translation>Previous unmarked words with capitals</translation>
    </message>
    <message>
        <source>Start and end of the line, of the article</source>
        <translation>Start and end of the line, of the article</translation>
    </message>
    <message>
        <source>click the word</source>
        <translation>click the word</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>A page up, down</translation>
    </message>
    <message>
        <source>the wheel</source>
        <translation>the wheel</translation>
    </message>
    <message>
        <source>Select everything, copy</source>
        <translation>Select everything, copy</translation>
    </message>
    <message>
        <source>drag over words</source>
        <translation>drag over words</translation>
    </message>
    <message>
        <source>click the article in the list</source>
        <translation>click the article in the list</translation>
    </message>
    <message>
        <source>click in the panel</source>
        <translation>click in the panel</translation>
    </message>
    <message>
        <source>the search box above the list</source>
        <translation>the search box above the list</translation>
    </message>
    <message>
        <source>Next search result</source>
        <translation>Next search result</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Previous search result</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>the pencil next to the labels</source>
        <translation>the pencil next to the labels</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Accept all sure suggestions in the article</source>
        <translation>Accept all sure suggestions in the article</translation>
    </message>
    <message>
        <source>the button below the names</source>
        <translation>the button below the names</translation>
    </message>
    <message>
        <source>Note on the mark, or on the article if none is chosen</source>
        <translation>Note on the mark, or on the article if none is chosen</translation>
    </message>
    <message>
        <source>the field below the names</source>
        <translation>the field below the names</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Marks and labels</source>
        <translation>Marks and labels</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>The sample project</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Learn from my corrections…</source>
        <translation>Learn from my corrections…</translation>
    </message>
    <message>
        <source>Language models that learnt here…</source>
        <translation>Language models that learnt here…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistics…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Who is this: tell people of one name apart…</source>
        <translation>Who is this: tell people of one name apart…</translation>
    </message>
    <message>
        <source>right-click the name in the list, then Who is this</source>
        <translation>right-click the name in the list, then Who is this</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Labels that were changed</source>
        <translation>Labels that were changed</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>From → to</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>What and where</translation>
    </message>
    <message>
        <source>Names that were corrected</source>
        <translation>Names that were corrected</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
</TS>
