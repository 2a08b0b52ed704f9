<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>Ajouter un dossier d’articles</translation>
    </message>
    <message>
        <source>Articles are still being added; wait until that is done.</source>
        <translation>Des articles sont encore en cours d’ajout ; attendez la fin.</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Ajout d’articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationBar</name>
    <message>
        <source>What to do with this mark</source>
        <translation>Que faire de cette marque</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>This mark is right</source>
        <translation>Cette marque est juste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Supprimer cette marque</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tous (%n)</numerusform>
            <numerusform>Tous (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n mentions in this article</source>
        <translation>
            <numerusform>Pour la %n mention dans cet article</numerusform>
            <numerusform>Pour les %n mentions dans cet article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next choice goes for all %n mentions in this article</source>
        <translation>
            <numerusform>Le prochain choix vaut pour la %n mention de cet article</numerusform>
            <numerusform>Le prochain choix vaut pour les %n mentions de cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Marquer le mot entier</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article: {title}</source>
        <translation>Article : {title}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</source>
        <translation>Le pipeline lit « {word} » comme un seul mot : cette marque ne peut pas servir à l’entraînement.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>No article is done yet: finish one with Ctrl+Enter, then export.</source>
        <translation>Aucun article n’est encore terminé : terminez-en un avec Ctrl+Entrée, puis exportez.</translation>
    </message>
    <message>
        <source>Export finished articles</source>
        <translation>Exporter les articles terminés</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n article exporté</numerusform>
            <numerusform>%n articles exportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), read back and equal</source>
        <translation>
            <numerusform>%n nom, relu et identique</numerusform>
            <numerusform>%n noms, relus et identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be trained on as marked</source>
        <translation>
            <numerusform>%n ne peut pas servir à l’entraînement</numerusform>
            <numerusform>%n ne peuvent pas servir à l’entraînement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Done, next</source>
        <translation>Terminé, suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave this article for later, with a reason (F)</source>
        <translation>Laisser cet article pour plus tard, avec une raison (F)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>All names are right: on to the next article (Ctrl+Enter)</source>
        <translation>Tous les noms sont justes : article suivant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi ? (facultatif)</translation>
    </message>
    <message>
        <source>Reason for leaving this article for later</source>
        <translation>Raison de laisser cet article pour plus tard</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Part of this article has not been on the screen yet.</source>
        <translation>Une partie de cet article n’a pas encore été affichée.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Done all the same</source>
        <translation>Terminé quand même</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Tout est vérifié</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>{label}, a new label</source>
        <translation>{label}, une nouvelle étiquette</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} devient</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Add articles: paste, files or a folder</source>
        <translation>Ajouter des articles : coller, fichiers ou dossier</translation>
    </message>
    <message>
        <source>Write the finished articles as training data</source>
        <translation>Écrire les articles terminés comme données d’entraînement</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Terminé, suivant</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>JSONL, with all that is known…</source>
        <translation>JSONL, avec tout ce qui est connu…</translation>
    </message>
    <message>
        <source>JSONL as Prodigy writes it…</source>
        <translation>JSONL comme Prodigy l’écrit…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Marques proposées par</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Noms dans cet article</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Votre nom…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing: I mark everything myself</source>
        <translation>Rien : je marque tout moi-même</translation>
    </message>
    <message>
        <source>A pipeline folder…</source>
        <translation>Un dossier de pipeline…</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>Pipelines…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written beside every correction:</source>
        <translation>Noté avec chaque correction :</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>A pipeline is a program: choose only one that you trust</source>
        <translation>Un pipeline est un programme : n’en choisissez qu’un de confiance</translation>
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
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>cannot be trained on as marked</source>
        <translation>inutilisable pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in this article</source>
        <translation>Noms dans cet article</translation>
    </message>
    <message>
        <source>No names yet. Double-click a word to mark it.</source>
        <translation>Pas encore de noms. Double-cliquez sur un mot pour le marquer.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Add a pasted article</source>
        <translation>Ajouter un article collé</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Paste or type the article here; its first line becomes the title.</source>
        <translation>Collez ou tapez l’article ici ; la première ligne devient le titre.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The first line becomes the title.</source>
        <translation>La première ligne devient le titre.</translation>
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
        <translation>Chaque article est marqué par le pipeline de sa langue.</translation>
    </message>
    <message>
        <source>What becomes of the labels of this pipeline:</source>
        <translation>Ce que deviennent les étiquettes de ce pipeline :</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ces choix</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Automatic: {pipeline}</source>
        <translation>Automatique : {pipeline}</translation>
    </message>
    <message>
        <source>Nothing: I mark these myself</source>
        <translation>Rien : je les marque moi-même</translation>
    </message>
    <message>
        <source>Pipeline for articles in this language: {language}</source>
        <translation>Pipeline pour les articles dans cette langue : {language}</translation>
    </message>
    <message>
        <source>Pipeline whose labels are shown</source>
        <translation>Pipeline dont les étiquettes sont affichées</translation>
    </message>
    <message>
        <source>Its labels are being looked up …</source>
        <translation>Recherche de ses étiquettes…</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>started</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>pour plus tard</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Par ordre d’arrivée</translation>
    </message>
    <message>
        <source>Most to check first</source>
        <translation>Le plus à vérifier d’abord</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Les plus incertains d’abord</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Search in {number} articles</source>
        <translation>Chercher dans {number} articles</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Drop articles here, paste one with Ctrl+V, or choose Add.</source>
        <translation>Déposez des articles ici, collez-en un avec Ctrl+V, ou choisissez Ajouter.</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Not added</source>
        <translation>Non ajouté</translation>
    </message>
    <message>
        <source>What was not added, and why</source>
        <translation>Ce qui n’a pas été ajouté, et pourquoi</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The project as it stands now is copied first.</source>
        <translation>Le projet tel qu’il est maintenant est d’abord copié.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>of every day</source>
        <translation>de chaque jour</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>Would go: {what}.</source>
        <translation>Disparaîtrait : {what}.</translation>
    </message>
    <message>
        <source>Would come back: {what}.</source>
        <translation>Reviendrait : {what}.</translation>
    </message>
    <message>
        <source>Would be different: {what}.</source>
        <translation>Changerait : {what}.</translation>
    </message>
    <message>
        <source>No article and no mark would change.</source>
        <translation>Aucun article et aucune marque ne changerait.</translation>
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
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this project yet; one is made every day.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce projet ; il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>Pour faire ceci</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Mark a name</source>
        <translation>Marquer un nom</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words (Alt: to the letter)</source>
        <translation>double-cliquer sur un mot, ou glisser sur des mots (Alt : à la lettre près)</translation>
    </message>
    <message>
        <source>arrows to the word, Shift+arrows for more, then a label&apos;s digit</source>
        <translation>flèches jusqu’au mot, Maj+flèches pour étendre, puis le chiffre d’une étiquette</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Choisir l’étiquette</translation>
    </message>
    <message>
        <source>click it above the article</source>
        <translation>cliquer dessus au-dessus de l’article</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>cliquer sur la marque, puis sur l’étiquette</translation>
    </message>
    <message>
        <source>Tab to the mark, then a digit</source>
        <translation>Tab jusqu’à la marque, puis un chiffre</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Supprimer une marque</translation>
    </message>
    <message>
        <source>click the mark, then Remove</source>
        <translation>cliquer sur la marque, puis sur Supprimer</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>Plus long ou plus court</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>glisser une extrémité de la marque</translation>
    </message>
    <message>
        <source>Shift+←/→ the end, Ctrl+Shift+←/→ the start</source>
        <translation>Maj+←/→ la fin, Ctrl+Maj+←/→ le début</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>cliquer sur la marque, puis sur Juste</translation>
    </message>
    <message>
        <source>All the same names</source>
        <translation>Tous les mêmes noms</translation>
    </message>
    <message>
        <source>click the mark, All, then the act</source>
        <translation>cliquer sur la marque, Tous, puis l’action</translation>
    </message>
    <message>
        <source>Shift with the same key</source>
        <translation>Maj avec la même touche</translation>
    </message>
    <message>
        <source>Next, previous mark</source>
        <translation>Marque suivante, précédente</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Prochaine marque à vérifier</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>Article terminé, suivant</translation>
    </message>
    <message>
        <source>the large button</source>
        <translation>le grand bouton</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>le bouton au drapeau</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>les flèches en haut</translation>
    </message>
    <message>
        <source>Next, previous article</source>
        <translation>Article suivant, précédent</translation>
    </message>
    <message>
        <source>click it in the list</source>
        <translation>cliquer dessus dans la liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>the box above the list</source>
        <translation>la case au-dessus de la liste</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Ajouter, Coller un article</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Larger, smaller type</source>
        <translation>Caractères plus grands, plus petits</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>dans le menu</translation>
    </message>
    <message>
        <source>To another panel</source>
        <translation>Vers un autre panneau</translation>
    </message>
    <message>
        <source>click in it</source>
        <translation>cliquer dedans</translation>
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
        <translation>Marqué par {pipeline}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>No connection · everything stays on this computer</source>
        <translation>Pas de connexion · tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. Article right? Ctrl+Enter.</source>
        <translation>Cliquez sur une marque pour la corriger, double-cliquez sur un mot pour le marquer. Article en ordre ? Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Everything here is done. Export writes the finished articles.</source>
        <translation>Tout est terminé ici. Exporter écrit les articles terminés.</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message>
        <source>Restored. What stood here before is the newest backup.</source>
        <translation>Restauré. Ce qui était là avant est la sauvegarde la plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>Marquage de %n article</numerusform>
            <numerusform>Marquage de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Lesquels ?</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Stopped; what was stored stays.</source>
        <translation>Arrêté ; ce qui était enregistré reste.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Corriger les noms dans des articles de presse et les exporter comme données d’entraînement.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on what was open last.</source>
        <translation>Sans commande, la fenêtre s’ouvre sur PROJECT ou sur le dernier projet ouvert.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>ajouter des articles à un projet, créé s’il n’existe pas encore</translation>
    </message>
    <message>
        <source>files or folders: .txt .md .jsonl</source>
        <translation>fichiers ou dossiers : .txt .md .jsonl</translation>
    </message>
    <message>
        <source>read files as this, whatever their name</source>
        <translation>lire les fichiers ainsi, quel que soit leur nom</translation>
    </message>
    <message>
        <source>the outcome as JSON</source>
        <translation>le résultat en JSON</translation>
    </message>
    <message>
        <source>let a pipeline suggest marks for what is not done</source>
        <translation>laisser un pipeline proposer des marques pour ce qui n’est pas terminé</translation>
    </message>
    <message>
        <source>NAME|FOLDER</source>
        <translation>NOM|DOSSIER</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>ce pipeline pour tous les articles, quelle que soit leur langue</translation>
    </message>
    <message>
        <source>how many to work side by side</source>
        <translation>combien travaillent en parallèle</translation>
    </message>
    <message>
        <source>write articles as training data</source>
        <translation>écrire des articles comme données d’entraînement</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>un projet en chiffres</translation>
    </message>
    <message>
        <source>the numbers as JSON</source>
        <translation>les chiffres en JSON</translation>
    </message>
    <message>
        <source>test this installation, and a project</source>
        <translation>tester cette installation, et un projet</translation>
    </message>
    <message>
        <source>copy what can be read of a damaged project</source>
        <translation>copier ce qui se lit encore d’un projet endommagé</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>{added} added, {known} already there, {refused} refused.</source>
        <translation>{added} ajoutés, {known} déjà présents, {refused} refusés.</translation>
    </message>
    <message>
        <source>Nothing was left to mark.</source>
        <translation>Il n’y avait plus rien à marquer.</translation>
    </message>
    <message>
        <source>{documents} articles marked by {pipeline}, {marks} marks.</source>
        <translation>{documents} articles marqués par {pipeline}, {marks} marques.</translation>
    </message>
    <message>
        <source>{documents} articles, {entities} names written to {path}; read back and equal.</source>
        <translation>{documents} articles, {entities} noms écrits dans {path} ; relus et identiques.</translation>
    </message>
    <message>
        <source>{count} names are not on token edges and would be lost in training:</source>
        <translation>{count} noms ne tombent pas sur des limites de tokens et seraient perdus à l’entraînement :</translation>
    </message>
    <message>
        <source>{total} articles: {todo} to do, {started} started, {done} done, {flagged} left for later.</source>
        <translation>{total} articles : {todo} à faire, {started} en cours, {done} terminés, {flagged} pour plus tard.</translation>
    </message>
    <message>
        <source>{acts} acts by {names}.</source>
        <translation>{acts} actions par {names}.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marques</translation>
    </message>
    <message>
        <source>rows of the history</source>
        <translation>lignes de l’historique</translation>
    </message>
    <message>
        <source>Saved in {path}:</source>
        <translation>Sauvé dans {path} :</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} de {known} {what}</translation>
    </message>
    <message>
        <source>{count} articles with a damaged text</source>
        <translation>{count} articles dont le texte est endommagé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Cette marque n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>Il n’y a pas de texte à marquer à cet endroit.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>Il n’y a pas de format {name} ; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; rien n’a changé.</translation>
    </message>
    <message>
        <source>The exported file does not hold what was to be written, so it was not kept.</source>
        <translation>Le fichier exporté ne contient pas ce qui devait être écrit ; il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>{where}: only {known} can be read.</source>
        <translation>{where} : seuls {known} peuvent être lus.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where} : ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{where}: the file cannot be read.</source>
        <translation>{where} : le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{where}: there is no {known} in this folder.</source>
        <translation>{where} : il n’y a pas de {known} dans ce dossier.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where} : ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where} : le texte est vide.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not JSON ({reason}).</source>
        <translation>{where}, ligne {line} : ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}, line {line}: a span has no start, end or label; left out.</source>
        <translation>{where}, ligne {line} : une marque n’a pas de début, de fin ou d’étiquette ; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, ligne {line} : la marque {start}–{end} est hors du texte ; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} holds only white space; left out.</source>
        <translation>{where}, ligne {line} : la marque {start}–{end} ne contient que des blancs ; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} overlaps another; left out.</source>
        <translation>{where}, ligne {line} : la marque {start}–{end} en chevauche une autre ; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no “text” in it.</source>
        <translation>{where}, ligne {line} : il n’y a pas de « text ».</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is empty.</source>
        <translation>{where}, ligne {line} : le texte est vide.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text holds characters that are not text.</source>
        <translation>{where}, ligne {line} : le texte contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>This folder holds no spaCy pipeline: {path}.</source>
        <translation>Ce dossier ne contient pas de pipeline spaCy : {path}.</translation>
    </message>
    <message>
        <source>There is no pipeline {name}: not installed, and no such folder.</source>
        <translation>Il n’y a pas de pipeline {name} : ni installé, ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>The pipeline {name} is broken and cannot be used.</source>
        <translation>Le pipeline {name} est défectueux et inutilisable.</translation>
    </message>
    <message>
        <source>The pipeline {name} does not mark names, so it cannot be used.</source>
        <translation>Le pipeline {name} ne marque pas de noms et ne peut donc pas servir.</translation>
    </message>
    <message>
        <source>The pipeline {name} was made for another spaCy ({wanted}) than this one ({running}).</source>
        <translation>Le pipeline {name} a été fait pour un autre spaCy ({wanted}) que celui-ci ({running}).</translation>
    </message>
    <message>
        <source>The project cannot be opened or written: {path}.</source>
        <translation>Le projet ne peut pas être ouvert ou écrit : {path}.</translation>
    </message>
    <message>
        <source>This file is not a Kanttekening project: {path}.</source>
        <translation>Ce fichier n’est pas un projet de Kanttekening : {path}.</translation>
    </message>
    <message>
        <source>The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>Le fichier du projet est endommagé : {path}. Ce qui se lit encore se sauve par : python main.py rescue {path} NOUVEAU</translation>
    </message>
    <message>
        <source>Not saved: the disk is full: {path}.</source>
        <translation>Non enregistré : le disque est plein : {path}.</translation>
    </message>
    <message>
        <source>Not saved: the project cannot be written to: {path}.</source>
        <translation>Non enregistré : impossible d’écrire dans le projet : {path}.</translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write: {path}.</source>
        <translation>Non enregistré : le disque a refusé de lire ou d’écrire : {path}.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the project: {path}.</source>
        <translation>Non enregistré : un autre programme utilise le projet : {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown anew; please try again.</source>
        <translation>L’article a été modifié ailleurs et est réaffiché ; veuillez réessayer.</translation>
    </message>
    <message>
        <source>This is a folder, not a project: {path}.</source>
        <translation>C’est un dossier, pas un projet : {path}.</translation>
    </message>
    <message>
        <source>There is no project at {path}.</source>
        <translation>Il n’y a pas de projet à {path}.</translation>
    </message>
    <message>
        <source>The folder does not exist: {path}.</source>
        <translation>Le dossier n’existe pas : {path}.</translation>
    </message>
    <message>
        <source>This file belongs to another program: {path}.</source>
        <translation>Ce fichier appartient à un autre programme : {path}.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Kanttekening: {path}.</source>
        <translation>Ce projet a été fait par une version plus récente de Kanttekening : {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Not in order: {what}.</source>
        <translation>Pas en ordre : {what}.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>La proposition de marques s’est arrêtée et a été relancée ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Une erreur s’est produite dans le programme ; rien de ce que vous avez marqué n’est perdu.</translation>
    </message>
    <message>
        <source>This project names a pipeline in a folder that you have not chosen on this computer: {folder}. Choose it in the menu if you trust it.</source>
        <translation>Ce projet nomme un pipeline dans un dossier que vous n’avez pas choisi sur cet ordinateur : {folder}. Choisissez-le dans le menu si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>No copy could be made in {path}: {why}.</source>
        <translation>Aucune copie n’a pu être faite dans {path} : {why}.</translation>
    </message>
    <message>
        <source>This project is already open in a window of {holder} on {host}, since {since}: {path}.</source>
        <translation>Ce projet est déjà ouvert dans une fenêtre de {holder} sur {host}, depuis {since} : {path}.</translation>
    </message>
    <message>
        <source>There is something already at {path}.</source>
        <translation>Il y a déjà quelque chose à {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Rien dans ce fichier ne peut être lu.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
</context>
</TS>
