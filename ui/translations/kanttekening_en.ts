<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotationBar</name>
    <message>
        <source>What to do with this mark</source>
        <translation>What to do with this mark</translation>
    </message>
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
    <message numerus="yes">
        <source>The next choice goes for all %n mentions in this article</source>
        <translation>
            <numerusform>The next choice goes for the %n mention in this article</numerusform>
            <numerusform>The next choice goes for all %n mentions in this article</numerusform>
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
        <source>All places of this name in all articles ({key})</source>
        <translation>All places of this name in all articles ({key})</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Mark the whole word</translation>
    </message>
    <message>
        <source>Mark the whole word, so that it can be trained on</source>
        <translation>Mark the whole word, so that it can be trained on</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</source>
        <translation>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</translation>
    </message>
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
        <source>cannot be trained on as marked, {key} mends it</source>
        <translation>cannot be trained on as marked, {key} mends it</translation>
    </message>
    <message>
        <source>inside {name}, {label}</source>
        <translation>inside {name}, {label}</translation>
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
        <source>Leave these articles for later, with a reason (F)</source>
        <translation>Leave these articles for later, with a reason (F)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take these articles out of the list (Delete); undo brings them back</source>
        <translation>Take these articles out of the list (Delete); undo brings them back</translation>
    </message>
    <message>
        <source>More for these articles</source>
        <translation>More for these articles</translation>
    </message>
    <message>
        <source>Select none of them (Esc)</source>
        <translation>Select none of them (Esc)</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>Reason for leaving these articles for later</source>
        <translation>Reason for leaving these articles for later</translation>
    </message>
</context>
<context>
    <name>BulkEditRunner</name>
    <message numerus="yes">
        <source>Changing the marks in %n article(s)</source>
        <translation>
            <numerusform>Changing the marks in %n article</numerusform>
            <numerusform>Changing the marks in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Stop, and change nothing</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Which column is what in {file}:</source>
        <translation>Which column is what in {file}:</translation>
    </message>
    <message>
        <source>Which column is what in {file}, and in the other tables:</source>
        <translation>Which column is what in {file}, and in the other tables:</translation>
    </message>
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
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>The first rows</translation>
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
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>anybody</translation>
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
        <source>Keep back for measuring</source>
        <translation>Keep back for measuring</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>finished, and left for later</source>
        <translation>finished, and left for later</translation>
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
        <source>a word and a number, as Person 1</source>
        <translation>a word and a number, as Person 1</translation>
    </message>
    <message>
        <source>invented names</source>
        <translation>invented names</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>The key tells who is who. Keep it in another folder, away from the export.</source>
        <translation>The key tells who is who. Keep it in another folder, away from the export.</translation>
    </message>
    <message>
        <source>Choose where to write.</source>
        <translation>Choose where to write.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-26.</source>
        <translation>A day is written as 2026-11-26.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Choose a file for the key.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Choose which names to replace.</source>
        <translation>Choose which names to replace.</translation>
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
        <source>Read there</source>
        <translation>Read there</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
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
    <message>
        <source>read back and equal</source>
        <translation>read back and equal</translation>
    </message>
    <message>
        <source>read back with {reader}, and equal</source>
        <translation>read back with {reader}, and equal</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word of the pipeline; training would lose:</source>
        <translation>
            <numerusform>%n name ends inside a word of the pipeline; training would lose:</numerusform>
            <numerusform>%n names end inside a word of the pipeline; training would lose:</numerusform>
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
        <source>%n name(s) have a label with spaces, written with _</source>
        <translation>
            <numerusform>%n name has a label with spaces, written with _</numerusform>
            <numerusform>%n names have a label with spaces, written with _</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside or across others are left out</source>
        <translation>
            <numerusform>%n name inside or across another is left out</numerusform>
            <numerusform>%n names inside or across others are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) across others are left out</source>
        <translation>
            <numerusform>%n name across another is left out</numerusform>
            <numerusform>%n names across others are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside or across others are in doc.spans, not in doc.ents</source>
        <translation>
            <numerusform>%n name inside or across another is in doc.spans, not in doc.ents</numerusform>
            <numerusform>%n names inside or across others are in doc.spans, not in doc.ents</numerusform>
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
        <source>%n name(s) that nobody checked look like the others</source>
        <translation>
            <numerusform>%n name that nobody checked looks like the others</numerusform>
            <numerusform>%n names that nobody checked look like the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not say who or what made them</source>
        <translation>
            <numerusform>%n name does not say who or what made it</numerusform>
            <numerusform>%n names do not say who or what made them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are not done look like the others</source>
        <translation>
            <numerusform>%n article that is not done looks like the others</numerusform>
            <numerusform>%n articles that are not done look like the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) do not have their source, date and the like</source>
        <translation>
            <numerusform>%n article does not have its source, date and the like</numerusform>
            <numerusform>%n articles do not have their source, date and the like</numerusform>
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
        <source>%n article(s) were split into words by general rules, not by a pipeline</source>
        <translation>
            <numerusform>%n article was split into words by general rules, not by a pipeline</numerusform>
            <numerusform>%n articles were split into words by general rules, not by a pipeline</numerusform>
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
    <message numerus="yes">
        <source>%n mark(s) across a replaced name are left out</source>
        <translation>
            <numerusform>%n mark across a replaced name is left out</numerusform>
            <numerusform>%n marks across a replaced name are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the replaced names is left in what was written: all of it was searched.</source>
        <translation>None of the replaced names is left in what was written: all of it was searched.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may still tell a replaced name:</source>
        <translation>
            <numerusform>%n place may still tell a replaced name:</numerusform>
            <numerusform>%n places may still tell a replaced name:</numerusform>
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
        <source>Take up again</source>
        <translation>Take up again</translation>
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
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
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
        <source>Done all the same</source>
        <translation>Done all the same</translation>
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
        <source>Looking at the articles</source>
        <translation>Looking at the articles</translation>
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
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>To do this</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Change the keys…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Print or save as PDF…</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Key for: {act}</source>
        <translation>Key for: {act}</translation>
    </message>
    <message>
        <source>As at first: {act}</source>
        <translation>As at first: {act}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>All labels</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Change the labels</translation>
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
        <source>There are no marks yet: you can start from a ready set of labels.</source>
        <translation>There are no marks yet: you can start from a ready set of labels.</translation>
    </message>
    <message>
        <source>The new label is there as soon as it has a name for the export.</source>
        <translation>The new label is there as soon as it has a name for the export.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n mark(s)…</source>
        <translation>
            <numerusform>Its %n mark…</numerusform>
            <numerusform>Its %n marks…</numerusform>
        </translation>
    </message>
    <message>
        <source>are taken away</source>
        <translation>are taken away</translation>
    </message>
    <message>
        <source>become {title}</source>
        <translation>become {title}</translation>
    </message>
    <message>
        <source>Take back what was done here (Ctrl+Z)</source>
        <translation>Take back what was done here (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Down (Alt+↓)</translation>
    </message>
    <message>
        <source>Four labels: person, organisation, place, other</source>
        <translation>Four labels: person, organisation, place, other</translation>
    </message>
    <message>
        <source>The eighteen labels of OntoNotes</source>
        <translation>The eighteen labels of OntoNotes</translation>
    </message>
    <message>
        <source>Stands in the files you export; pipelines learn it. No spaces.</source>
        <translation>Stands in the files you export; pipelines learn it. No spaces.</translation>
    </message>
    <message>
        <source>Shown in this window as</source>
        <translation>Shown in this window as</translation>
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
        <source>Write the finished articles as training data</source>
        <translation>Write the finished articles as training data</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Remembered names</source>
        <translation>Remembered names</translation>
    </message>
    <message>
        <source>Suggest names as they were corrected before</source>
        <translation>Suggest names as they were corrected before</translation>
    </message>
    <message>
        <source>As it was corrected</source>
        <translation>As it was corrected</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Never a name</translation>
    </message>
    <message>
        <source>As the pipeline says</source>
        <translation>As the pipeline says</translation>
    </message>
    <message>
        <source>Suggest the chosen names as</source>
        <translation>Suggest the chosen names as</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Search names</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are remembered. They count in articles that are not done yet.</source>
        <translation>
            <numerusform>%n name is remembered. It counts in articles that are not done yet.</numerusform>
            <numerusform>%n names are remembered. They count in articles that are not done yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is remembered yet: correct a mark, and it is suggested right in the articles after it.</source>
        <translation>Nothing is remembered yet: correct a mark, and it is suggested right in the articles after it.</translation>
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
        <source>Because</source>
        <translation>Because</translation>
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
        <source>as the pipeline says</source>
        <translation>as the pipeline says</translation>
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
    <message numerus="yes">
        <source>otherwise or taken away %n time(s)</source>
        <translation>
            <numerusform>otherwise or taken away %n time</numerusform>
            <numerusform>otherwise or taken away %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>taken away before</source>
        <translation>taken away before</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, suggested</translation>
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
        <source>A pipeline folder…</source>
        <translation>A pipeline folder…</translation>
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
        <source>Marks may overlap</source>
        <translation>Marks may overlap</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>Pipelines…</translation>
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
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>A pipeline is a program: choose only one that you trust</source>
        <translation>A pipeline is a program: choose only one that you trust</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
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
        <source>the pipeline is {score} sure</source>
        <translation>the pipeline is {score} sure</translation>
    </message>
    <message>
        <source>cannot be trained on as marked, {key} mends it</source>
        <translation>cannot be trained on as marked, {key} mends it</translation>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Put this message away</translation>
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
        <source>without the old place of %n moved passage(s)</source>
        <translation>
            <numerusform>without the old place of %n moved passage</numerusform>
            <numerusform>without the old place of %n moved passages</numerusform>
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
        <source>%n place(s) that are not valid XML were mended</source>
        <translation>
            <numerusform>%n place that is not valid XML was mended</numerusform>
            <numerusform>%n places that are not valid XML were mended</numerusform>
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
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>As they came</source>
        <translation>As they came</translation>
    </message>
    <message>
        <source>Most to check first</source>
        <translation>Most to check first</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Most uncertain first</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Order of the list: {order}</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
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
        <source>Added, but not all of it: %n</source>
        <translation>
            <numerusform>Added, but not all of it: %n</numerusform>
            <numerusform>Added, but not all of it: %n</numerusform>
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
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Each article is marked by the pipeline for its language.</source>
        <translation>Each article is marked by the pipeline for its language.</translation>
    </message>
    <message>
        <source>What becomes of the labels of this pipeline:</source>
        <translation>What becomes of the labels of this pipeline:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
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
        <source>Pipeline for articles in this language: {language}</source>
        <translation>Pipeline for articles in this language: {language}</translation>
    </message>
    <message>
        <source>Pipeline whose labels are shown</source>
        <translation>Pipeline whose labels are shown</translation>
    </message>
    <message>
        <source>Its labels are being looked up …</source>
        <translation>Its labels are being looked up …</translation>
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
        <source>There are %n mark(s) in these files. They come in:</source>
        <translation>
            <numerusform>There is %n mark in these files. It comes in:</numerusform>
            <numerusform>There are %n marks in these files. They come in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that this project does not have become:</source>
        <translation>Labels that this project does not have become:</translation>
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
        <source>How the marks come in</source>
        <translation>How the marks come in</translation>
    </message>
    <message>
        <source>Which letters are right in {file}?</source>
        <translation>Which letters are right in {file}?</translation>
    </message>
    <message>
        <source>Which letters are right in {file}, and in other files that are not sure?</source>
        <translation>Which letters are right in {file}, and in other files that are not sure?</translation>
    </message>
    <message>
        <source>How the letters were written</source>
        <translation>How the letters were written</translation>
    </message>
</context>
<context>
    <name>ProjectWideDialog</name>
    <message>
        <source>“{name}” in the whole project</source>
        <translation>“{name}” in the whole project</translation>
    </message>
    <message>
        <source>No mark: take it away</source>
        <translation>No mark: take it away</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>What it is to be</translation>
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
    <message>
        <source>Places of this name</source>
        <translation>Places of this name</translation>
    </message>
    <message>
        <source>Places with another label, or taken away before, are left alone unless you tick them.</source>
        <translation>Places with another label, or taken away before, are left alone unless you tick them.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n article(s) still to be looked through</source>
        <translation>
            <numerusform>%n article still to be looked through</numerusform>
            <numerusform>%n articles still to be looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Mark %n place</numerusform>
            <numerusform>Mark %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n mark(s) away</source>
        <translation>
            <numerusform>Take %n mark away</numerusform>
            <numerusform>Take %n marks away</numerusform>
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
    <message numerus="yes">
        <source>%n article(s) taken up again</source>
        <translation>
            <numerusform>%n article taken up again</numerusform>
            <numerusform>%n articles taken up again</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished articles keep their marks. Take them up again first.</source>
        <translation>Finished articles keep their marks. Take them up again first.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n articles at once; please select fewer.</source>
        <translation>
            <numerusform>That is more than %n article at once; please select fewer.</numerusform>
            <numerusform>That is more than %n articles at once; please select fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Take up again</source>
        <translation>Take up again</translation>
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
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>No articles yet.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
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
        <source>The project as it stands now is copied first.</source>
        <translation>The project as it stands now is copied first.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
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
        <source>of every day</source>
        <translation>of every day</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>before an update</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>before a restoration</translation>
    </message>
    <message>
        <source>Would go: {what}.</source>
        <translation>Would go: {what}.</translation>
    </message>
    <message>
        <source>Would come back: {what}.</source>
        <translation>Would come back: {what}.</translation>
    </message>
    <message>
        <source>Would be different: {what}.</source>
        <translation>Would be different: {what}.</translation>
    </message>
    <message>
        <source>No article and no mark would change.</source>
        <translation>No article and no mark would change.</translation>
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
        <source>today, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>yesterday, {time}</translation>
    </message>
    <message>
        <source>each hour of work</source>
        <translation>each hour of work</translation>
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
        <source>There is no backup of this project yet; one is made each hour of work and at closing.</source>
        <translation>There is no backup of this project yet; one is made each hour of work and at closing.</translation>
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
        <source>Written beside every correction.</source>
        <translation>Written beside every correction.</translation>
    </message>
    <message>
        <source>Remembered, and suggested so from then on</source>
        <translation>Remembered, and suggested so from then on</translation>
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
        <source>Size of the article&apos;s type</source>
        <translation>Size of the article&apos;s type</translation>
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
        <source>Languages and labels…</source>
        <translation>Languages and labels…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Click a field and press the keys. Digits, arrows and Tab stay as they are.</source>
        <translation>Click a field and press the keys. Digits, arrows and Tab stay as they are.</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>All as at first</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Show and print…</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Replaces your export of {made}, which nobody changed since.</source>
        <translation>Replaces your export of {made}, which nobody changed since.</translation>
    </message>
    <message>
        <source>Here is your export of {made}, but it was changed since, on {changed}: {what}. Replacing it loses that.</source>
        <translation>Here is your export of {made}, but it was changed since, on {changed}: {what}. Replacing it loses that.</translation>
    </message>
    <message>
        <source>Here is an export of {made}, perhaps changed since: {what}.</source>
        <translation>Here is an export of {made}, perhaps changed since: {what}.</translation>
    </message>
    <message>
        <source>Here is something already that is no export of this project: {what}, changed {changed}.</source>
        <translation>Here is something already that is no export of this project: {what}, changed {changed}.</translation>
    </message>
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
    <message>
        <source>Stop this work</source>
        <translation>Stop this work</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>No connection · everything stays on this computer</source>
        <translation>No connection · everything stays on this computer</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
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
    <name>Workbench</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Drop articles here, paste one with {key}, or choose Add.</source>
        <translation>Drop articles here, paste one with {key}, or choose Add.</translation>
    </message>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. Article right? {key}.</source>
        <translation>Click a mark to correct it, double-click a word to mark it. Article right? {key}.</translation>
    </message>
    <message>
        <source>That was the end of the list: here is its first unfinished article.</source>
        <translation>That was the end of the list: here is its first unfinished article.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to do in this list, but %n article(s) elsewhere.</source>
        <translation>
            <numerusform>Nothing is left to do in this list, but %n article elsewhere.</numerusform>
            <numerusform>Nothing is left to do in this list, but %n articles elsewhere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done but %n article(s) left for later. Export writes training data.</source>
        <translation>
            <numerusform>Everything is done but %n article left for later. Export writes training data.</numerusform>
            <numerusform>Everything is done but %n articles left for later. Export writes training data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Everything is done. Export writes training data.</source>
        <translation>Everything is done. Export writes training data.</translation>
    </message>
    <message numerus="yes">
        <source>Marks overlap in %n article(s): remove one of each pair there first.</source>
        <translation>
            <numerusform>Marks overlap in %n article: remove one of each pair there first.</numerusform>
            <numerusform>Marks overlap in %n articles: remove one of each pair there first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Show the first</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
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
        <source>Digit keys change the label, {remove} removes it. Article right? {done}.</source>
        <translation>Digit keys change the label, {remove} removes it. Article right? {done}.</translation>
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
        <source>Mark it all the same</source>
        <translation>Mark it all the same</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message>
        <source>Restored. What stood here before is the newest backup.</source>
        <translation>Restored. What stood here before is the newest backup.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>Marking %n article</numerusform>
            <numerusform>Marking %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Which?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Rescued: {what}.</source>
        <translation>Rescued: {what}.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Stopped; what was stored stays.</source>
        <translation>Stopped; what was stored stays.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Correct the names in news articles, and export them as training data.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on what was open last.</source>
        <translation>Without a command the window opens, on PROJECT or on what was open last.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>add articles to a project; it is made when it is not there yet</translation>
    </message>
    <message>
        <source>read files as this, whatever their name</source>
        <translation>read files as this, whatever their name</translation>
    </message>
    <message>
        <source>the outcome as JSON</source>
        <translation>the outcome as JSON</translation>
    </message>
    <message>
        <source>let a pipeline suggest marks for what is not done</source>
        <translation>let a pipeline suggest marks for what is not done</translation>
    </message>
    <message>
        <source>NAME|FOLDER</source>
        <translation>NAME|FOLDER</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>this pipeline for all articles, whatever their language</translation>
    </message>
    <message>
        <source>how many to work side by side</source>
        <translation>how many to work side by side</translation>
    </message>
    <message>
        <source>write articles as training data, or to read</source>
        <translation>write articles as training data, or to read</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>a project in numbers</translation>
    </message>
    <message>
        <source>the numbers as JSON</source>
        <translation>the numbers as JSON</translation>
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
        <source>{added} added, {known} already there, {refused} refused.</source>
        <translation>{added} added, {known} already there, {refused} refused.</translation>
    </message>
    <message>
        <source>files or folders: {known}</source>
        <translation>files or folders: {known}</translation>
    </message>
    <message>
        <source>marks in the files come in as this; else as the file says</source>
        <translation>marks in the files come in as this; else as the file says</translation>
    </message>
    <message>
        <source>label A of the files becomes B here; A= leaves its marks out</source>
        <translation>label A of the files becomes B here; A= leaves its marks out</translation>
    </message>
    <message>
        <source>which column of a table is what, by its name or number: {fields}</source>
        <translation>which column of a table is what, by its name or number: {fields}</translation>
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
        <source>{documents} articles marked by {pipeline}, {marks} marks.</source>
        <translation>{documents} articles marked by {pipeline}, {marks} marks.</translation>
    </message>
    <message>
        <source>{documents} articles in a language without a pipeline, {marks} marks from memory.</source>
        <translation>{documents} articles in a language without a pipeline, {marks} marks from memory.</translation>
    </message>
    <message>
        <source>{total} articles: {todo} to do, {started} started, {done} done, {flagged} left for later.</source>
        <translation>{total} articles: {todo} to do, {started} started, {done} done, {flagged} left for later.</translation>
    </message>
    <message>
        <source>{acts} acts by {names}.</source>
        <translation>{acts} acts by {names}.</translation>
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
        <source>Saved in {path}:</source>
        <translation>Saved in {path}:</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} of {known} {what}</translation>
    </message>
    <message>
        <source>{count} articles with a damaged text</source>
        <translation>{count} articles with a damaged text</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
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
        <source>only names with this label (again for more)</source>
        <translation>only names with this label (again for more)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed by this person (again for more)</source>
        <translation>only articles with a mark last changed by this person (again for more)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed on this day or later, as 2026-11-26</source>
        <translation>only articles with a mark last changed on this day or later, as 2026-11-26</translation>
    </message>
    <message>
        <source>… or earlier</source>
        <translation>… or earlier</translation>
    </message>
    <message>
        <source>the share of the articles to keep back, such as 0.2 ({formats})</source>
        <translation>the share of the articles to keep back, such as 0.2 ({formats})</translation>
    </message>
    <message>
        <source>another number keeps other articles back</source>
        <translation>another number keeps other articles back</translation>
    </message>
    <message>
        <source>replace the names with these labels; needs --key</source>
        <translation>replace the names with these labels; needs --key</translation>
    </message>
    <message>
        <source>… by invented names</source>
        <translation>… by invented names</translation>
    </message>
    <message>
        <source>where to write which name stands for which</source>
        <translation>where to write which name stands for which</translation>
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
        <source>articles with the words of a pipeline</source>
        <translation>articles with the words of a pipeline</translation>
    </message>
    <message>
        <source>choices of remembered names</source>
        <translation>choices of remembered names</translation>
    </message>
    <message>
        <source>{count} values that could not be kept became the usual ones</source>
        <translation>{count} values that could not be kept became the usual ones</translation>
    </message>
    <message>
        <source>not as Kanttekening makes it, and made anew or left out: {what}</source>
        <translation>not as Kanttekening makes it, and made anew or left out: {what}</translation>
    </message>
    <message>
        <source>replace what stands there, also when it is no export of this project or was changed</source>
        <translation>replace what stands there, also when it is no export of this project or was changed</translation>
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
        <source>The exported file does not hold what was to be written ({count} articles), so it was not kept.</source>
        <translation>The exported file does not hold what was to be written ({count} articles), so it was not kept.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where}: there is no such file.</translation>
    </message>
    <message>
        <source>{where}: there is no article in it.</source>
        <translation>{where}: there is no article in it.</translation>
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
        <source>{where}, line {line}: a span has no start, end or label; left out.</source>
        <translation>{where}, line {line}: a span has no start, end or label; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, article {line}: a mark has no start, end or label; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} holds only white space; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} holds only white space; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} holds only white space; left out.</source>
        <translation>{where}, article {line}: the mark {start}–{end} holds only white space; left out.</translation>
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
        <source>{where}, article {line}: a mark in pieces cannot be taken; left out.</source>
        <translation>{where}, article {line}: a mark in pieces cannot be taken; left out.</translation>
    </message>
    <message>
        <source>{where}, article {line}: this is no mark of brat; left out.</source>
        <translation>{where}, article {line}: this is no mark of brat; left out.</translation>
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
        <source>{where}, line {line}: the span {start}–{end} overlaps another; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} overlaps another; left out.</translation>
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
        <source>This folder holds no spaCy pipeline: {path}.</source>
        <translation>This folder holds no spaCy pipeline: {path}.</translation>
    </message>
    <message>
        <source>There is no pipeline {name}: not installed, and no such folder.</source>
        <translation>There is no pipeline {name}: not installed, and no such folder.</translation>
    </message>
    <message>
        <source>The pipeline {name} is broken and cannot be used.</source>
        <translation>The pipeline {name} is broken and cannot be used.</translation>
    </message>
    <message>
        <source>The pipeline {name} does not mark names, so it cannot be used.</source>
        <translation>The pipeline {name} does not mark names, so it cannot be used.</translation>
    </message>
    <message>
        <source>The pipeline {name} was made for another spaCy ({wanted}) than this one ({running}).</source>
        <translation>The pipeline {name} was made for another spaCy ({wanted}) than this one ({running}).</translation>
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
        <source>The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>Not saved: the project is no longer at {path}. Put it back there to go on.</source>
        <translation>Not saved: the project is no longer at {path}. Put it back there to go on.</translation>
    </message>
    <message>
        <source>Not saved: another program took hold of the project: {path}. Close Kanttekening and open it again.</source>
        <translation>Not saved: another program took hold of the project: {path}. Close Kanttekening and open it again.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full: {path}.</source>
        <translation>Not saved: the disk is full: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the project cannot be written to: {path}.</source>
        <translation>Not saved: the project cannot be written to: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write: {path}.</source>
        <translation>Not saved: the disk refused to read or write: {path}.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the project: {path}.</source>
        <translation>Not saved: another program is using the project: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown anew; please try again.</source>
        <translation>The article was changed elsewhere and is shown anew; please try again.</translation>
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
        <source>This project was made by a newer version of Kanttekening: {path}.</source>
        <translation>This project was made by a newer version of Kanttekening: {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Not in order: {what}.</source>
        <translation>Not in order: {what}.</translation>
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
        <source>This project names a pipeline in a folder that you have not chosen on this computer: {folder}. Choose it in the menu if you trust it.</source>
        <translation>This project names a pipeline in a folder that you have not chosen on this computer: {folder}. Choose it in the menu if you trust it.</translation>
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
        <source>There is something already at {path}.</source>
        <translation>There is something already at {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Nothing in this file can be read.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} is a folder: name a file in it.</translation>
    </message>
    <message>
        <source>{path} holds other things than an earlier export: choose a new name.</source>
        <translation>{path} holds other things than an earlier export: choose a new name.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is no mark of brat; left out.</source>
        <translation>{where}, line {line}: this is no mark of brat; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark in pieces cannot be taken; left out.</source>
        <translation>{where}, line {line}: a mark in pieces cannot be taken; left out.</translation>
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
        <source>The name in the export cannot have a space, which some formats cannot carry.</source>
        <translation>The name in the export cannot have a space, which some formats cannot carry.</translation>
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
        <source>Names are only replaced with a file for the key: choose one.</source>
        <translation>Names are only replaced with a file for the key: choose one.</translation>
    </message>
    <message>
        <source>The key tells who is who: keep it in another folder than the export.</source>
        <translation>The key tells who is who: keep it in another folder than the export.</translation>
    </message>
    <message>
        <source>{key} is needed to go about in the article.</source>
        <translation>{key} is needed to go about in the article.</translation>
    </message>
    <message>
        <source>With Shift a key goes for all mentions: choose one without.</source>
        <translation>With Shift a key goes for all mentions: choose one without.</translation>
    </message>
    <message>
        <source>{key} is already the key of “{act}”.</source>
        <translation>{key} is already the key of “{act}”.</translation>
    </message>
    <message>
        <source>No pipeline is chosen that could suggest marks; see the menu.</source>
        <translation>No pipeline is chosen that could suggest marks; see the menu.</translation>
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
        <source>{where}: there is a program (macros) in it, so it was not opened; save it as .docx or .xlsx first.</source>
        <translation>{where}: there is a program (macros) in it, so it was not opened; save it as .docx or .xlsx first.</translation>
    </message>
    <message>
        <source>{where}: it defines entities of its own, which is not safe to read.</source>
        <translation>{where}: it defines entities of its own, which is not safe to read.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} pages is too much to read.</source>
        <translation>{where}: more than {limit} pages is too much to read.</translation>
    </message>
    <message>
        <source>{where}: this PDF holds pictures of text only; let a scanning program make text of it first.</source>
        <translation>{where}: this PDF holds pictures of text only; let a scanning program make text of it first.</translation>
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
        <source>{where}: this is WebAnno&apos;s TSV of before version 3, which is not read; export it as TSV 3.</source>
        <translation>{where}: this is WebAnno&apos;s TSV of before version 3, which is not read; export it as TSV 3.</translation>
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
        <translation>A label&apos;s name has at most {limit} characters.</translation>
    </message>
    <message>
        <source>A label&apos;s description has at most {limit} characters.</source>
        <translation>A label&apos;s description has at most {limit} characters.</translation>
    </message>
    <message>
        <source>{where}: this file takes too much memory to read.</source>
        <translation>{where}: this file takes too much memory to read.</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: the program that reads it broke down over it.</source>
        <translation>{where}: this file cannot be read: the program that reads it broke down over it.</translation>
    </message>
    <message>
        <source>Too many of these files take too long to read, so reading them was stopped.</source>
        <translation>Too many of these files take too long to read, so reading them was stopped.</translation>
    </message>
    <message>
        <source>Articles are still being added; wait until that is done.</source>
        <translation>Articles are still being added; wait until that is done.</translation>
    </message>
    <message>
        <source>{where}: with its labels there would be more than {limit}, the most that a project has.</source>
        <translation>{where}: with its labels there would be more than {limit}, the most that a project has.</translation>
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
        <source>{count} places may still tell a name that was replaced, so nothing was written.</source>
        <translation>{count} places may still tell a name that was replaced, so nothing was written.</translation>
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
        <source>{where}: this is a picture; words in it cannot be read.</source>
        <translation>{where}: this is a picture; words in it cannot be read.</translation>
    </message>
    <message>
        <source>{where}: this is sound or film; words in it cannot be read.</source>
        <translation>{where}: this is sound or film; words in it cannot be read.</translation>
    </message>
    <message>
        <source>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</source>
        <translation>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</translation>
    </message>
    <message>
        <source>{where}: this is a project or another database, not a file of articles.</source>
        <translation>{where}: this is a project or another database, not a file of articles.</translation>
    </message>
    <message>
        <source>{where}: this is a program, not an article.</source>
        <translation>{where}: this is a program, not an article.</translation>
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
        <source>{where}: files of this kind cannot be read.</source>
        <translation>{where}: files of this kind cannot be read.</translation>
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
        <source>The same mark would stand there twice.</source>
        <translation>The same mark would stand there twice.</translation>
    </message>
    <message>
        <source>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</source>
        <translation>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</translation>
    </message>
    <message>
        <source>The project file is damaged ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>The project file is damaged ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>This project is not as Kanttekening makes one ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>This project is not as Kanttekening makes one ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</translation>
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
        <source>{problems} What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>{problems} What can be read is saved by: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>That is too long: at most {limit} characters.</translation>
    </message>
    <message>
        <source>“{typed}” is no date; write it like {day}.</source>
        <translation>“{typed}” is no date; write it like {day}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Everything that is known, for spaCy, Prodigy and this program itself.</source>
        <translation>Everything that is known, for spaCy, Prodigy and this program itself.</translation>
    </message>
    <message>
        <source>JSONL exactly as Prodigy writes it.</source>
        <translation>JSONL exactly as Prodigy writes it.</translation>
    </message>
    <message>
        <source>A folder to train with: articles, some of them kept back, and a configuration.</source>
        <translation>A folder to train with: articles, some of them kept back, and a configuration.</translation>
    </message>
    <message>
        <source>JSONL for doccano, to go on marking there.</source>
        <translation>JSONL for doccano, to go on marking there.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio, to go on marking there.</source>
        <translation>Tasks for Label Studio, to go on marking there.</translation>
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
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Kind of file:</translation>
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
        <source>People, party</source>
        <translation>People, party</translation>
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
        <source>Names of people, also invented ones, and their nicknames; titles stay out</source>
        <translation>Names of people, also invented ones, and their nicknames; titles stay out</translation>
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
    <name>pseudonyms</name>
    <message>
        <source>Names were replaced. What remains (functions, places, dates, quotations) can still tell who is meant: treat these texts as personal data.</source>
        <translation>Names were replaced. What remains (functions, places, dates, quotations) can still tell who is meant: treat these texts as personal data.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Mark a name</source>
        <translation>Mark a name</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words (Alt: to the letter)</source>
        <translation>double-click a word, or drag over words (Alt: to the letter)</translation>
    </message>
    <message>
        <source>arrows to the word, Shift+arrows for more, then a label&apos;s digit</source>
        <translation>arrows to the word, Shift+arrows for more, then a label&apos;s digit</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Choose the label</translation>
    </message>
    <message>
        <source>click it above the article</source>
        <translation>click it above the article</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Another label</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>click the mark, then the label</translation>
    </message>
    <message>
        <source>Tab to the mark, then a digit</source>
        <translation>Tab to the mark, then a digit</translation>
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
        <source>Longer or shorter</source>
        <translation>Longer or shorter</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>drag an end of the mark</translation>
    </message>
    <message>
        <source>Shift+←/→ the end, Ctrl+Shift+←/→ the start</source>
        <translation>Shift+←/→ the end, Ctrl+Shift+←/→ the start</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>click the mark, then Right</translation>
    </message>
    <message>
        <source>All the same names</source>
        <translation>All the same names</translation>
    </message>
    <message>
        <source>click the mark, All, then the act</source>
        <translation>click the mark, All, then the act</translation>
    </message>
    <message>
        <source>Shift with the same key</source>
        <translation>Shift with the same key</translation>
    </message>
    <message>
        <source>All the same words</source>
        <translation>All the same words</translation>
    </message>
    <message>
        <source>Shift and double-click, or Shift and drag</source>
        <translation>Shift and double-click, or Shift and drag</translation>
    </message>
    <message>
        <source>arrows to the word, then Shift with a label&apos;s digit</source>
        <translation>arrows to the word, then Shift with a label&apos;s digit</translation>
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
        <source>Two names joined in one mark</source>
        <translation>Two names joined in one mark</translation>
    </message>
    <message>
        <source>drag its end back, then drag over the other</source>
        <translation>drag its end back, then drag over the other</translation>
    </message>
    <message>
        <source>Mark the whole word, where “!” warns</source>
        <translation>Mark the whole word, where “!” warns</translation>
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
        <source>Space on the mark, Shift+←/→, Ctrl+Shift+←/→, then a digit</source>
        <translation>Space on the mark, Shift+←/→, Ctrl+Shift+←/→, then a digit</translation>
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
        <source>Next words with capitals that are not marked</source>
        <translation>Next words with capitals that are not marked</translation>
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
        <source>click it in the list</source>
        <translation>click it in the list</translation>
    </message>
    <message>
        <source>click in it</source>
        <translation>click in it</translation>
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
        <source>the box above the list</source>
        <translation>the box above the list</translation>
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
        <source>Next place found</source>
        <translation>Next place found</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Previous place found</translation>
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
        <source>Larger type</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Smaller type</translation>
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
        <source>the pencil behind the labels</source>
        <translation>the pencil behind the labels</translation>
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
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
</TS>
