<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Adding</name>
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
        <source>Articles are still being added; wait until that is done.</source>
        <translation>Articles are still being added; wait until that is done.</translation>
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
</context>
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
        <source>Mark the whole word</source>
        <translation>Mark the whole word</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
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
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</source>
        <translation>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>No article is done yet: finish one with Ctrl+Enter, then export.</source>
        <translation>No article is done yet: finish one with Ctrl+Enter, then export.</translation>
    </message>
    <message>
        <source>Export finished articles</source>
        <translation>Export finished articles</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n article exported</numerusform>
            <numerusform>%n articles exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), read back and equal</source>
        <translation>
            <numerusform>%n name, read back and equal</numerusform>
            <numerusform>%n names, read back and equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be trained on as marked</source>
        <translation>
            <numerusform>%n cannot be trained on as marked</numerusform>
            <numerusform>%n cannot be trained on as marked</numerusform>
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
        <source>Leave this article for later, with a reason (F)</source>
        <translation>Leave this article for later, with a reason (F)</translation>
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
        <source>All names are right: on to the next article (Ctrl+Enter)</source>
        <translation>All names are right: on to the next article (Ctrl+Enter)</translation>
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
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Leave for later</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
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
        <source>Paste an article…</source>
        <translation>Paste an article…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>A folder…</translation>
    </message>
    <message>
        <source>JSONL, with all that is known…</source>
        <translation>JSONL, with all that is known…</translation>
    </message>
    <message>
        <source>JSONL as Prodigy writes it…</source>
        <translation>JSONL as Prodigy writes it…</translation>
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
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Marks are suggested by</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Names in this article</translation>
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
        <source>Larger type</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Your name…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
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
        <source>Pipelines…</source>
        <translation>Pipelines…</translation>
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
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Written beside every correction:</source>
        <translation>Written beside every correction:</translation>
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
        <source>cannot be trained on as marked</source>
        <translation>cannot be trained on as marked</translation>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Put this message away</translation>
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
    <name>QueueModel</name>
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
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Search in {number} articles</source>
        <translation>Search in {number} articles</translation>
    </message>
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
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Drop articles here, paste one with Ctrl+V, or choose Add.</source>
        <translation>Drop articles here, paste one with Ctrl+V, or choose Add.</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>What was not added, and why</source>
        <translation>What was not added, and why</translation>
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
        <source>There is no backup of this project yet; one is made every day.</source>
        <translation>There is no backup of this project yet; one is made every day.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Restoring a backup</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
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
        <source>Next, previous mark</source>
        <translation>Next, previous mark</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Next unchecked mark</translation>
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
        <source>Leave it for later</source>
        <translation>Leave it for later</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>the button with the flag</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>the arrows above</translation>
    </message>
    <message>
        <source>Next, previous article</source>
        <translation>Next, previous article</translation>
    </message>
    <message>
        <source>click it in the list</source>
        <translation>click it in the list</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>the box above the list</source>
        <translation>the box above the list</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Paste an article</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Add, Paste an article</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Larger, smaller type</source>
        <translation>Larger, smaller type</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>in the menu</translation>
    </message>
    <message>
        <source>To another panel</source>
        <translation>To another panel</translation>
    </message>
    <message>
        <source>click in it</source>
        <translation>click in it</translation>
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
        <translation>Marked by {pipeline}</translation>
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
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. Article right? Ctrl+Enter.</source>
        <translation>Click a mark to correct it, double-click a word to mark it. Article right? Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Everything here is done. Export writes the finished articles.</source>
        <translation>Everything here is done. Export writes the finished articles.</translation>
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
        <source>files or folders: .txt .md .jsonl</source>
        <translation>files or folders: .txt .md .jsonl</translation>
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
        <source>write articles as training data</source>
        <translation>write articles as training data</translation>
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
        <source>Nothing was left to mark.</source>
        <translation>Nothing was left to mark.</translation>
    </message>
    <message>
        <source>{documents} articles marked by {pipeline}, {marks} marks.</source>
        <translation>{documents} articles marked by {pipeline}, {marks} marks.</translation>
    </message>
    <message>
        <source>{documents} articles, {entities} names written to {path}; read back and equal.</source>
        <translation>{documents} articles, {entities} names written to {path}; read back and equal.</translation>
    </message>
    <message>
        <source>{count} names are not on token edges and would be lost in training:</source>
        <translation>{count} names are not on token edges and would be lost in training:</translation>
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
</context>
<context>
    <name>errors</name>
    <message>
        <source>That mark is no longer there.</source>
        <translation>That mark is no longer there.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>There is no text there to mark.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>There is no format {name}; choose one of {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} cannot be written ({reason}); nothing was changed.</translation>
    </message>
    <message>
        <source>The exported file does not hold what was to be written, so it was not kept.</source>
        <translation>The exported file does not hold what was to be written, so it was not kept.</translation>
    </message>
    <message>
        <source>{where}: only {known} can be read.</source>
        <translation>{where}: only {known} can be read.</translation>
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
        <source>{where}: there is no {known} in this folder.</source>
        <translation>{where}: there is no {known} in this folder.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where}: this is not a text file.</translation>
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
        <source>{where}, line {line}: a span has no start, end or label; left out.</source>
        <translation>{where}, line {line}: a span has no start, end or label; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} holds only white space; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} holds only white space; left out.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} overlaps another; left out.</source>
        <translation>{where}, line {line}: the span {start}–{end} overlaps another; left out.</translation>
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
</context>
<context>
    <name>labels</name>
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
</TS>
