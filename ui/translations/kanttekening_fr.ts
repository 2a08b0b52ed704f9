<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Everywhere…</source>
        <translation>Partout…</translation>
    </message>
    <message>
        <source>This name in the whole project</source>
        <translation>Ce nom dans tout le projet</translation>
    </message>
    <message>
        <source>All places of this name in all articles ({key})</source>
        <translation>Tous les endroits où ce nom figure, dans tous les articles ({key})</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Marquer le mot entier</translation>
    </message>
    <message>
        <source>Mark the whole word, so that it can be trained on</source>
        <translation>Marquer le mot entier, pour qu’il puisse servir à l’entraînement</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>The pipeline reads “{word}” as one word, so this mark cannot be trained on.</source>
        <translation>Le pipeline lit «&#xa0;{word}&#xa0;» comme un seul mot&#xa0;: cette marque ne peut pas servir à l’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>%n marque ajoutée</numerusform>
            <numerusform>%n marques ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have another label</source>
        <translation>
            <numerusform>%n marque a une autre étiquette</numerusform>
            <numerusform>%n marques ont une autre étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are right</source>
        <translation>
            <numerusform>%n marque est juste</numerusform>
            <numerusform>%n marques sont justes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n marque supprimée</numerusform>
            <numerusform>%n marques supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Source, date, language…</source>
        <translation>Source, date, langue…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Click to change source, date, language…</source>
        <translation>Cliquer pour modifier la source, la date, la langue…</translation>
    </message>
    <message>
        <source>Click again for the other mark here</source>
        <translation>Cliquez encore pour l’autre marque à cet endroit</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Article&#xa0;: {title}</translation>
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
    <message>
        <source>cannot be trained on as marked, {key} mends it</source>
        <translation>inutilisable pour l’entraînement, {key} répare</translation>
    </message>
    <message>
        <source>inside {name}, {label}</source>
        <translation>dans {name}, {label}</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backup made in the folder {folder}.</source>
        <translation>Sauvegarde faite dans le dossier {folder}.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave these articles for later, with a reason (F)</source>
        <translation>Laisser ces articles pour plus tard, avec une raison (F)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take these articles out of the list (Delete); undo brings them back</source>
        <translation>Retirer ces articles de la liste (Delete)&#xa0;; Annuler les ramène</translation>
    </message>
    <message>
        <source>More for these articles</source>
        <translation>Autres actions pour ces articles</translation>
    </message>
    <message>
        <source>Select none of them (Esc)</source>
        <translation>Ne rien sélectionner (Esc)</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Reason for leaving these articles for later</source>
        <translation>Raison de laisser ces articles pour plus tard</translation>
    </message>
</context>
<context>
    <name>BulkEditRunner</name>
    <message numerus="yes">
        <source>Changing the marks in %n article(s)</source>
        <translation>
            <numerusform>Modification des marques dans %n article</numerusform>
            <numerusform>Modification des marques dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Arrêter sans rien changer</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Which column is what in {file}:</source>
        <translation>Le rôle de chaque colonne dans {file}&#xa0;:</translation>
    </message>
    <message>
        <source>Which column is what in {file}, and in the other tables:</source>
        <translation>Le rôle de chaque colonne dans {file} et dans les autres tableaux&#xa0;:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir : {what}</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Choose whether to replace what is there.</source>
        <translation>Choisissez si ce qui s’y trouve doit être remplacé.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close these fields</source>
        <translation>Fermer ces champs</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Autre nom…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Modifié en dernier par</translation>
    </message>
    <message>
        <source>changed on or after</source>
        <translation>modifié à partir du</translation>
    </message>
    <message>
        <source>changed on or before</source>
        <translation>modifié jusqu’au</translation>
    </message>
    <message>
        <source>Keep back for measuring</source>
        <translation>À garder pour mesurer</translation>
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
        <translation>terminés</translation>
    </message>
    <message>
        <source>finished, and left for later</source>
        <translation>terminés, et pour plus tard</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>only the open one</source>
        <translation>seulement l’article ouvert</translation>
    </message>
    <message>
        <source>Replace names</source>
        <translation>Remplacer les noms</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Quels noms</translation>
    </message>
    <message>
        <source>a word and a number, as Person 1</source>
        <translation>un mot et un numéro, comme Personne 1</translation>
    </message>
    <message>
        <source>invented names</source>
        <translation>des noms inventés</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The key tells who is who. Keep it in another folder, away from the export.</source>
        <translation>La clé dit qui est qui. Gardez-la dans un autre dossier, loin de l’exportation.</translation>
    </message>
    <message>
        <source>Choose where to write.</source>
        <translation>Choisissez où écrire.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-26.</source>
        <translation>Un jour s’écrit ainsi&#xa0;: 2026-11-26.</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>Choisissez un fichier pour la clé.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Choose which names to replace.</source>
        <translation>Choisissez les noms à remplacer.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>What this format cannot hold:</source>
        <translation>Ce que ce format ne peut pas contenir&#xa0;:</translation>
    </message>
    <message>
        <source>Names that training would lose</source>
        <translation>Noms que l’entraînement perdrait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Names that may still be read</source>
        <translation>Noms qui se lisent peut-être encore</translation>
    </message>
    <message>
        <source>Read there</source>
        <translation>Écrit ainsi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>relus et identiques</translation>
    </message>
    <message>
        <source>read back with {reader}, and equal</source>
        <translation>relus avec {reader}, et identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word of the pipeline; training would lose:</source>
        <translation>
            <numerusform>%n nom finit à l’intérieur d’un mot du pipeline&#xa0;; l’entraînement perdrait&#xa0;:</numerusform>
            <numerusform>%n noms finissent à l’intérieur d’un mot du pipeline&#xa0;; l’entraînement perdrait&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) replaced</source>
        <translation>
            <numerusform>%n nom remplacé</numerusform>
            <numerusform>%n noms remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not marked</source>
        <translation>
            <numerusform>dont %n non marqué</numerusform>
            <numerusform>dont %n non marqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without names are not in it</source>
        <translation>
            <numerusform>%n article sans noms n’y est pas</numerusform>
            <numerusform>%n articles sans noms n’y sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose line ends and other white space</source>
        <translation>
            <numerusform>%n article perd ses fins de ligne et d’autres blancs</numerusform>
            <numerusform>%n articles perdent leurs fins de ligne et d’autres blancs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) became �</source>
        <translation>
            <numerusform>%n caractère de contrôle est devenu �</numerusform>
            <numerusform>%n caractères de contrôle sont devenus �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have a label with spaces, written with _</source>
        <translation>
            <numerusform>%n nom a une étiquette avec des espaces, écrite avec _</numerusform>
            <numerusform>%n noms ont une étiquette avec des espaces, écrite avec _</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside or across others are left out</source>
        <translation>
            <numerusform>%n nom dans un autre ou à cheval sur un autre est laissé de côté</numerusform>
            <numerusform>%n noms dans d’autres ou à cheval sur d’autres sont laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) across others are left out</source>
        <translation>
            <numerusform>%n nom à cheval sur un autre est laissé de côté</numerusform>
            <numerusform>%n noms à cheval sur d’autres sont laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside or across others are in doc.spans, not in doc.ents</source>
        <translation>
            <numerusform>%n nom dans un autre ou à cheval sur un autre est dans doc.spans, pas dans doc.ents</numerusform>
            <numerusform>%n noms dans d’autres ou à cheval sur d’autres sont dans doc.spans, pas dans doc.ents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed suggestion(s) are left out</source>
        <translation>
            <numerusform>%n proposition supprimée est laissée de côté</numerusform>
            <numerusform>%n propositions supprimées sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that nobody checked look like the others</source>
        <translation>
            <numerusform>%n nom que personne n’a vérifié ressemble aux autres</numerusform>
            <numerusform>%n noms que personne n’a vérifiés ressemblent aux autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) do not say who or what made them</source>
        <translation>
            <numerusform>%n nom ne dit pas qui ou quoi l’a fait</numerusform>
            <numerusform>%n noms ne disent pas qui ou quoi les a faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are not done look like the others</source>
        <translation>
            <numerusform>%n article non terminé ressemble aux autres</numerusform>
            <numerusform>%n articles non terminés ressemblent aux autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) do not have their source, date and the like</source>
        <translation>
            <numerusform>%n article n’a pas sa source, sa date et ainsi de suite</numerusform>
            <numerusform>%n articles n’ont pas leur source, leur date et ainsi de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) do not have their note</source>
        <translation>
            <numerusform>%n annotation n’a pas sa note</numerusform>
            <numerusform>%n annotations n’ont pas leur note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were split into words by general rules, not by a pipeline</source>
        <translation>
            <numerusform>%n article a été découpé en mots par des règles générales, pas par un pipeline</numerusform>
            <numerusform>%n articles ont été découpés en mots par des règles générales, pas par un pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word, which is cut in two there</source>
        <translation>
            <numerusform>%n nom finit à l’intérieur d’un mot, qui y est coupé en deux</numerusform>
            <numerusform>%n noms finissent à l’intérieur d’un mot, qui y est coupé en deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe, so that no spreadsheet takes them for a formula</source>
        <translation>
            <numerusform>%n cellule commence par une apostrophe, pour qu’aucun tableur ne la prenne pour une formule</numerusform>
            <numerusform>%n cellules commencent par une apostrophe, pour qu’aucun tableur ne les prenne pour des formules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are longer than a cell of a spreadsheet can be</source>
        <translation>
            <numerusform>%n article est plus long que ne peut l’être une cellule de tableur</numerusform>
            <numerusform>%n articles sont plus longs que ne peut l’être une cellule de tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) across a replaced name are left out</source>
        <translation>
            <numerusform>%n marque à cheval sur un nom remplacé est laissée de côté</numerusform>
            <numerusform>%n marques à cheval sur un nom remplacé sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the replaced names is left in what was written: all of it was searched.</source>
        <translation>Aucun des noms remplacés ne subsiste : tout ce qui a été écrit a été fouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may still tell a replaced name:</source>
        <translation>
            <numerusform>À %n endroit, un nom remplacé se lit peut-être encore :</numerusform>
            <numerusform>À %n endroits, un nom remplacé se lit peut-être encore :</numerusform>
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
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>Leave this article for later, with a reason ({key})</source>
        <translation>Laisser cet article pour plus tard, avec une raison ({key})</translation>
    </message>
    <message>
        <source>All names are right: on to the next article ({key})</source>
        <translation>Tous les noms sont justes&#xa0;: article suivant ({key})</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi&#xa0;? (facultatif)</translation>
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
    <name>ImportController</name>
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
        <source>Looking at the articles</source>
        <translation>Lecture des articles</translation>
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
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
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
        <source>Change the keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Key for: {act}</source>
        <translation>Touche pour&#xa0;: {act}</translation>
    </message>
    <message>
        <source>As at first: {act}</source>
        <translation>Comme au début&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Modifier les étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels, in order</source>
        <translation>Étiquettes, dans l’ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSwatches</name>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
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
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no marks yet: you can start from a ready set of labels.</source>
        <translation>Il n’y a pas encore de marques&#xa0;: vous pouvez partir d’un jeu d’étiquettes tout prêt.</translation>
    </message>
    <message>
        <source>The new label is there as soon as it has a name for the export.</source>
        <translation>La nouvelle étiquette est là dès qu’elle a un nom pour l’exportation.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n mark(s)…</source>
        <translation>
            <numerusform>Sa %n marque…</numerusform>
            <numerusform>Ses %n marques…</numerusform>
        </translation>
    </message>
    <message>
        <source>are taken away</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>become {title}</source>
        <translation>changer en {title}</translation>
    </message>
    <message>
        <source>Take back what was done here (Ctrl+Z)</source>
        <translation>Annuler ce qui a été fait ici (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Four labels: person, organisation, place, other</source>
        <translation>Quatre étiquettes&#xa0;: personne, organisation, lieu, autre</translation>
    </message>
    <message>
        <source>The eighteen labels of OntoNotes</source>
        <translation>Les dix-huit étiquettes d’OntoNotes</translation>
    </message>
    <message>
        <source>Stands in the files you export; pipelines learn it. No spaces.</source>
        <translation>Figure dans les fichiers exportés&#xa0;; les pipelines l’apprennent. Pas d’espaces.</translation>
    </message>
    <message>
        <source>Shown in this window as</source>
        <translation>Affichée dans cette fenêtre comme</translation>
    </message>
    <message>
        <source>Name in the export</source>
        <translation>Nom dans l’exportation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Shown where the label is chosen.</source>
        <translation>Affiché là où l’étiquette se choisit.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tells which short forms its names have, and how they are replaced.</source>
        <translation>Détermine les formes courtes des noms, et comment ils sont remplacés.</translation>
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
        <translation>Ajouter des articles&#xa0;: coller, fichiers ou dossier</translation>
    </message>
    <message>
        <source>Write the finished articles as training data</source>
        <translation>Écrire les articles terminés comme données d’entraînement</translation>
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
        <translation>Noms retenus</translation>
    </message>
    <message>
        <source>Suggest names as they were corrected before</source>
        <translation>Proposer les noms tels qu’ils ont été corrigés avant</translation>
    </message>
    <message>
        <source>As it was corrected</source>
        <translation>Comme corrigé</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Jamais un nom</translation>
    </message>
    <message>
        <source>As the pipeline says</source>
        <translation>Comme le dit le pipeline</translation>
    </message>
    <message>
        <source>Suggest the chosen names as</source>
        <translation>Proposer les noms choisis comme</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Chercher des noms</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are remembered. They count in articles that are not done yet.</source>
        <translation>
            <numerusform>%n nom est retenu. Il compte dans les articles qui ne sont pas encore terminés.</numerusform>
            <numerusform>%n noms sont retenus. Ils comptent dans les articles qui ne sont pas encore terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is remembered yet: correct a mark, and it is suggested right in the articles after it.</source>
        <translation>Rien n’est encore retenu&#xa0;: corrigez une marque, et elle sera bien proposée dans les articles suivants.</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Proposé comme</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>jamais un nom</translation>
    </message>
    <message>
        <source>not as {labels}</source>
        <translation>pas comme {labels}</translation>
    </message>
    <message>
        <source>as the pipeline says</source>
        <translation>comme le dit le pipeline</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>marqué %n fois</numerusform>
            <numerusform>marqué %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>otherwise or taken away %n time(s)</source>
        <translation>
            <numerusform>%n fois autrement ou retiré</numerusform>
            <numerusform>%n fois autrement ou retiré</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>taken away before</source>
        <translation>retiré avant</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, proposé</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing: I mark everything myself</source>
        <translation>Rien&#xa0;: je marque tout moi-même</translation>
    </message>
    <message>
        <source>A pipeline folder…</source>
        <translation>Un dossier de pipeline…</translation>
    </message>
    <message>
        <source>Training data…</source>
        <translation>Données d’entraînement…</translation>
    </message>
    <message>
        <source>This article, to read or print…</source>
        <translation>Cet article, à lire ou à imprimer…</translation>
    </message>
    <message>
        <source>Marks may overlap</source>
        <translation>Les marques peuvent se chevaucher</translation>
    </message>
    <message>
        <source>Pipelines…</source>
        <translation>Pipelines…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Un pipeline est un programme&#xa0;: n’en choisissez qu’un de confiance</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
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
        <translation>forme courte de {name}</translation>
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
        <source>the pipeline is {score} sure</source>
        <translation>le pipeline est sûr à {score}</translation>
    </message>
    <message>
        <source>cannot be trained on as marked, {key} mends it</source>
        <translation>inutilisable pour l’entraînement, {key} répare</translation>
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
    <message>
        <source>Mark the whole word</source>
        <translation>Marquer le mot entier</translation>
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
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>without %n comment(s)</source>
        <translation>
            <numerusform>sans %n commentaire</numerusform>
            <numerusform>sans %n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n footnote(s)</source>
        <translation>
            <numerusform>sans %n note de bas de page</numerusform>
            <numerusform>sans %n notes de bas de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n deleted passage(s)</source>
        <translation>
            <numerusform>sans %n passage supprimé</numerusform>
            <numerusform>sans %n passages supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n hidden passage(s)</source>
        <translation>
            <numerusform>sans %n passage masqué</numerusform>
            <numerusform>sans %n passages masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n file(s) that cannot be read</source>
        <translation>
            <numerusform>sans %n fichier qui ne peut pas être lu</numerusform>
            <numerusform>sans %n fichiers qui ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n relation(s)</source>
        <translation>
            <numerusform>sans %n relation</numerusform>
            <numerusform>sans %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attribute(s)</source>
        <translation>
            <numerusform>sans %n attribut</numerusform>
            <numerusform>sans %n attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) in the margin</source>
        <translation>
            <numerusform>sans %n note en marge</numerusform>
            <numerusform>sans %n notes en marge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n event(s)</source>
        <translation>
            <numerusform>sans %n événement</numerusform>
            <numerusform>sans %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n link(s)</source>
        <translation>
            <numerusform>sans %n lien</numerusform>
            <numerusform>sans %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n layer(s) of annotation</source>
        <translation>
            <numerusform>sans %n couche d’annotation</numerusform>
            <numerusform>sans %n couches d’annotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n value(s) of other fields</source>
        <translation>
            <numerusform>sans %n valeur d’autres champs</numerusform>
            <numerusform>sans %n valeurs d’autres champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved, because the file counts in another way</source>
        <translation>
            <numerusform>%n annotation déplacée, car le fichier compte autrement</numerusform>
            <numerusform>%n annotations déplacées, car le fichier compte autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) inside or across others</source>
        <translation>
            <numerusform>sans %n annotation à l’intérieur ou à cheval sur une autre</numerusform>
            <numerusform>sans %n annotations à l’intérieur ou à cheval sur d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n prediction(s) that overlap other marks</source>
        <translation>
            <numerusform>sans %n prédiction qui chevauche une autre annotation</numerusform>
            <numerusform>sans %n prédictions qui chevauchent d’autres annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of further people that overlap other marks</source>
        <translation>
            <numerusform>sans %n annotation d’une autre personne qui en chevauche une autre</numerusform>
            <numerusform>sans %n annotations d’autres personnes qui en chevauchent d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n skipped annotation(s)</source>
        <translation>
            <numerusform>sans %n annotation passée</numerusform>
            <numerusform>sans %n annotations passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) of rejected answers</source>
        <translation>
            <numerusform>sans %n annotation d’une réponse rejetée</numerusform>
            <numerusform>sans %n annotations de réponses rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have a number as label: its name is not in the file</source>
        <translation>
            <numerusform>%n annotation a un numéro pour étiquette : son nom n’est pas dans le fichier</numerusform>
            <numerusform>%n annotations ont un numéro pour étiquette : son nom n’est pas dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n comment line(s)</source>
        <translation>
            <numerusform>sans %n ligne de commentaire</numerusform>
            <numerusform>sans %n lignes de commentaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) put where their words stand</source>
        <translation>
            <numerusform>%n annotation placée là où se trouvent ses mots</numerusform>
            <numerusform>%n annotations placées là où se trouvent leurs mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence end(s) made where the file has none</source>
        <translation>
            <numerusform>%n fin de phrase mise là où le fichier n’en a pas</numerusform>
            <numerusform>%n fins de phrase mises là où le fichier n’en a pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a quotation mark that is not closed, read as written</source>
        <translation>
            <numerusform>%n ligne avec un guillemet non fermé, lue telle quelle</numerusform>
            <numerusform>%n lignes avec un guillemet non fermé, lues telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message numerus="yes">
        <source>without %n mark(s) that differ from what was decided</source>
        <translation>
            <numerusform>sans %n annotation qui diffère de ce qui a été décidé ici</numerusform>
            <numerusform>sans %n annotations qui diffèrent de ce qui a été décidé ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to check added</source>
        <translation>
            <numerusform>%n annotation à vérifier ajoutée</numerusform>
            <numerusform>%n annotations à vérifier ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n article(s) already there</source>
        <translation>
            <numerusform>à %n article déjà présent</numerusform>
            <numerusform>à %n articles déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n attachment(s)</source>
        <translation>
            <numerusform>sans %n pièce jointe</numerusform>
            <numerusform>sans %n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n sign(s) that the file does not name</source>
        <translation>
            <numerusform>sans %n signe que le fichier ne nomme pas</numerusform>
            <numerusform>sans %n signes que le fichier ne nomme pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n cell(s) that hold an error</source>
        <translation>
            <numerusform>sans %n cellule en erreur</numerusform>
            <numerusform>sans %n cellules en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n filled-in form field(s)</source>
        <translation>
            <numerusform>sans %n champ de formulaire rempli</numerusform>
            <numerusform>sans %n champs de formulaire remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n gloss(es) above words</source>
        <translation>
            <numerusform>sans %n glose au-dessus d’un mot</numerusform>
            <numerusform>sans %n gloses au-dessus de mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n page header(s), footer(s) or number(s)</source>
        <translation>
            <numerusform>sans %n en-tête, pied de page ou numéro de page</numerusform>
            <numerusform>sans %n en-têtes, pieds de page ou numéros de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the old place of %n moved passage(s)</source>
        <translation>
            <numerusform>sans l’ancien emplacement de %n passage déplacé</numerusform>
            <numerusform>sans l’ancien emplacement de %n passages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n number(s) of notes</source>
        <translation>
            <numerusform>sans %n appel de note</numerusform>
            <numerusform>sans %n appels de note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n object(s), such as formulas, charts or embedded files</source>
        <translation>
            <numerusform>sans %n objet, tel qu’une formule, un graphique ou un fichier incorporé</numerusform>
            <numerusform>sans %n objets, tels que des formules, des graphiques ou des fichiers incorporés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n blank(s) that were not filled in</source>
        <translation>
            <numerusform>sans %n champ à remplir resté vide</numerusform>
            <numerusform>sans %n champs à remplir restés vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no character became �</source>
        <translation>
            <numerusform>%n octet qui n’est pas un caractère est devenu �</numerusform>
            <numerusform>%n octets qui ne sont pas des caractères sont devenus �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that are not valid XML were mended</source>
        <translation>
            <numerusform>%n endroit qui n’est pas du XML valide a été réparé</numerusform>
            <numerusform>%n endroits qui ne sont pas du XML valide ont été réparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n shortcode(s)</source>
        <translation>
            <numerusform>sans %n code court</numerusform>
            <numerusform>sans %n codes courts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n draft(s) or removed post(s)</source>
        <translation>
            <numerusform>sans %n brouillon ou article supprimé</numerusform>
            <numerusform>sans %n brouillons ou articles supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n item(s) that are no article</source>
        <translation>
            <numerusform>sans %n élément qui n’est pas un article</numerusform>
            <numerusform>sans %n éléments qui ne sont pas des articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n note(s) to editors</source>
        <translation>
            <numerusform>sans %n note à la rédaction</numerusform>
            <numerusform>sans %n notes à la rédaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n package(s) or list(s)</source>
        <translation>
            <numerusform>sans %n paquet ou liste</numerusform>
            <numerusform>sans %n paquets ou listes</numerusform>
        </translation>
    </message>
    <message>
        <source>read as {encoding}; it could also be {others}</source>
        <translation>lu comme {encoding} ; ce pourrait aussi être {others}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
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
        <source>Order of the list: {order}</source>
        <translation>Ordre de la liste&#xa0;: {order}</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What came of it</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Articles added, already there, and refused</source>
        <translation>Articles ajoutés, déjà présents et refusés</translation>
    </message>
    <message numerus="yes">
        <source>Not added: %n</source>
        <translation>
            <numerusform>Non ajouté&#xa0;: %n</numerusform>
            <numerusform>Non ajoutés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, but not all of it: %n</source>
        <translation>
            <numerusform>Ajouté, mais pas tout&#xa0;: %n</numerusform>
            <numerusform>Ajoutés, mais pas tout&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Ajouté&#xa0;: %n</numerusform>
            <numerusform>Ajoutés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there, with new marks to check: %n</source>
        <translation>
            <numerusform>Déjà présent, avec de nouvelles annotations à vérifier : %n</numerusform>
            <numerusform>Déjà présents, avec de nouvelles annotations à vérifier : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %n</numerusform>
            <numerusform>Déjà présents&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>Ouvrir cet article</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et encore %n</numerusform>
            <numerusform>… et encore %n</numerusform>
        </translation>
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
        <translation>Collez ou tapez l’article ici&#xa0;; la première ligne devient le titre.</translation>
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
        <translation>Ce que deviennent les étiquettes de ce pipeline&#xa0;:</translation>
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
        <translation>Automatique&#xa0;: {pipeline}</translation>
    </message>
    <message>
        <source>Nothing: I mark these myself</source>
        <translation>Rien&#xa0;: je les marque moi-même</translation>
    </message>
    <message>
        <source>Pipeline for articles in this language: {language}</source>
        <translation>Pipeline pour les articles dans cette langue&#xa0;: {language}</translation>
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
    <name>PreviewDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found. The first titles:</source>
        <translation>
            <numerusform>%n article trouvé. Le titre&#xa0;:</numerusform>
            <numerusform>%n articles trouvés. Les premiers titres&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n mark(s) in these files. They come in:</source>
        <translation>
            <numerusform>Il y a %n marque dans ces fichiers. Elle arrive&#xa0;:</numerusform>
            <numerusform>Il y a %n marques dans ces fichiers. Elles arrivent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that this project does not have become:</source>
        <translation>Les étiquettes que ce projet n’a pas deviennent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The first titles</source>
        <translation>Les premiers titres</translation>
    </message>
    <message>
        <source>The tags in these files are numbers. &amp;Names of the tags from 0, in their order:</source>
        <translation>Les étiquettes de ces fichiers sont des numéros. &amp;Noms des étiquettes à partir de 0, dans l’ordre :</translation>
    </message>
    <message>
        <source>Names of the tags, in the order of their numbers</source>
        <translation>Noms des étiquettes, dans l’ordre de leurs numéros</translation>
    </message>
    <message>
        <source>as the files say: checked, or only suggested</source>
        <translation>comme le disent les fichiers&#xa0;: vérifiées, ou seulement proposées</translation>
    </message>
    <message>
        <source>as suggestions that I will check</source>
        <translation>comme propositions que je vérifierai</translation>
    </message>
    <message>
        <source>as checked: they are right</source>
        <translation>comme vérifiées&#xa0;: elles sont justes</translation>
    </message>
    <message>
        <source>not at all: only the articles</source>
        <translation>pas du tout&#xa0;: seulement les articles</translation>
    </message>
    <message>
        <source>How the marks come in</source>
        <translation>Comment les marques arrivent</translation>
    </message>
    <message>
        <source>Which letters are right in {file}?</source>
        <translation>Quelles lettres sont justes dans {file} ?</translation>
    </message>
    <message>
        <source>Which letters are right in {file}, and in other files that are not sure?</source>
        <translation>Quelles lettres sont justes dans {file}, et dans d’autres fichiers incertains ?</translation>
    </message>
    <message>
        <source>How the letters were written</source>
        <translation>Comment les lettres ont été écrites</translation>
    </message>
</context>
<context>
    <name>ProjectWideDialog</name>
    <message>
        <source>“{name}” in the whole project</source>
        <translation>«&#xa0;{name}&#xa0;» dans tout le projet</translation>
    </message>
    <message>
        <source>No mark: take it away</source>
        <translation>Pas de marque&#xa0;: retirer</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>Ce que cela doit devenir</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark “{name}” as</source>
        <translation>Marquer «&#xa0;{name}&#xa0;» comme</translation>
    </message>
    <message>
        <source>Places of this name</source>
        <translation>Endroits où ce nom figure</translation>
    </message>
    <message>
        <source>Places with another label, or taken away before, are left alone unless you tick them.</source>
        <translation>Les endroits avec une autre étiquette, ou retirés avant, restent tels quels, sauf si vous les cochez.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be looked through</source>
        <translation>
            <numerusform>encore %n article à parcourir</numerusform>
            <numerusform>encore %n articles à parcourir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Marquer %n endroit</numerusform>
            <numerusform>Marquer %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n mark(s) away</source>
        <translation>
            <numerusform>Retirer %n marque</numerusform>
            <numerusform>Retirer %n marques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>%n article supprimé</numerusform>
            <numerusform>%n articles supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left for later</source>
        <translation>
            <numerusform>%n article laissé pour plus tard</numerusform>
            <numerusform>%n articles laissés pour plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken up again</source>
        <translation>
            <numerusform>%n article repris</numerusform>
            <numerusform>%n articles repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished articles keep their marks. Take them up again first.</source>
        <translation>Les articles terminés gardent leurs marques. Reprenez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n articles at once; please select fewer.</source>
        <translation>
            <numerusform>Cela fait plus de %n article à la fois&#xa0;; sélectionnez-en moins.</numerusform>
            <numerusform>Cela fait plus de %n articles à la fois&#xa0;; sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
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
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Leave for later…</source>
        <translation>Laisser pour plus tard…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Suggest marks again</source>
        <translation>Proposer de nouvelles marques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n article(s)</source>
        <translation>
            <numerusform>Chercher dans %n article</numerusform>
            <numerusform>Chercher dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Pas encore d’articles.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Rescuing what can be read</source>
        <translation>Récupération de ce qui est lisible</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>recupere</translation>
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
        <translation>Disparaîtrait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Would come back: {what}.</source>
        <translation>Reviendrait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Would be different: {what}.</source>
        <translation>Changerait&#xa0;: {what}.</translation>
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
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <source>each hour of work</source>
        <translation>chaque heure de travail</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>There is no backup of this project yet; one is made each hour of work and at closing.</source>
        <translation>Ce projet n’a pas encore de sauvegarde ; une est faite à chaque heure de travail et à la fermeture.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written beside every correction.</source>
        <translation>Noté à côté de chaque correction.</translation>
    </message>
    <message>
        <source>Remembered, and suggested so from then on</source>
        <translation>Retenus, et désormais proposés ainsi</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Non retenus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of the article&apos;s type</source>
        <translation>Taille des caractères de l’article</translation>
    </message>
    <message>
        <source>Corrected names are</source>
        <translation>Les noms corrigés sont</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Marques proposées par</translation>
    </message>
    <message>
        <source>Languages and labels…</source>
        <translation>Langues et étiquettes…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Click a field and press the keys. Digits, arrows and Tab stay as they are.</source>
        <translation>Cliquez sur une case et appuyez sur les touches. Chiffres, flèches et Tab restent tels quels.</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Afficher et imprimer…</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Replaces your export of {made}, which nobody changed since.</source>
        <translation>Remplace votre exportation du {made}, que personne n’a modifiée depuis.</translation>
    </message>
    <message>
        <source>Here is your export of {made}, but it was changed since, on {changed}: {what}. Replacing it loses that.</source>
        <translation>Votre exportation du {made} se trouve ici, mais elle a été modifiée depuis, le {changed} : {what}. La remplacer perdrait ces modifications.</translation>
    </message>
    <message>
        <source>Here is an export of {made}, perhaps changed since: {what}.</source>
        <translation>Une exportation du {made} se trouve ici, peut-être modifiée depuis : {what}.</translation>
    </message>
    <message>
        <source>Here is something already that is no export of this project: {what}, changed {changed}.</source>
        <translation>Il y a déjà ici quelque chose qui n’est pas une exportation de ce projet : {what}, modifié le {changed}.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a file of {size}</source>
        <translation>un fichier de {size}</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
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
        <source>Left for later</source>
        <translation>Pour plus tard</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Marked by {pipeline}</source>
        <translation>Marqué par {pipeline}</translation>
    </message>
    <message>
        <source>No language model fits</source>
        <translation>Aucun modèle linguistique ne convient</translation>
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
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore %n min environ</numerusform>
            <numerusform>encore %n min environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure environ</numerusform>
            <numerusform>encore %n heures environ</numerusform>
        </translation>
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
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
</context>
<context>
    <name>UnfitWords</name>
    <message>
        <source>No language model for {language}: only remembered names are suggested.</source>
        <translation>Pas de modèle linguistique pour cette langue ({language})&#xa0;: seuls les noms mémorisés sont proposés.</translation>
    </message>
    <message>
        <source>Choose one in the menu, if you have its folder.</source>
        <translation>Choisissez-en un dans le menu, si vous avez son dossier.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}): download it, unpack it and choose its folder.</source>
        <translation>Vous pouvez ajouter {model} (licence {licence})&#xa0;: téléchargez-le, décompressez-le et choisissez son dossier.</translation>
    </message>
    <message>
        <source>You can add {model} (licence {licence}) with pip, then start again.</source>
        <translation>Vous pouvez ajouter {model} (licence {licence}) avec pip, puis redémarrer.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Drop articles here, paste one with {key}, or choose Add.</source>
        <translation>Déposez des articles ici, collez-en un avec {key}, ou choisissez Ajouter.</translation>
    </message>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. Article right? {key}.</source>
        <translation>Cliquez sur une marque pour la corriger, double-cliquez sur un mot pour le marquer. Article en ordre&#xa0;? {key}.</translation>
    </message>
    <message>
        <source>That was the end of the list: here is its first unfinished article.</source>
        <translation>C’était la fin de la liste&#xa0;: voici son premier article non terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to do in this list, but %n article(s) elsewhere.</source>
        <translation>
            <numerusform>Plus rien à faire dans cette liste, mais encore %n article ailleurs.</numerusform>
            <numerusform>Plus rien à faire dans cette liste, mais encore %n articles ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>Everything is done but %n article(s) left for later. Export writes training data.</source>
        <translation>
            <numerusform>Tout est terminé, sauf %n article pour plus tard. Exporter écrit les données d’entraînement.</numerusform>
            <numerusform>Tout est terminé, sauf %n articles pour plus tard. Exporter écrit les données d’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Everything is done. Export writes training data.</source>
        <translation>Tout est terminé. Exporter écrit les données d’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>Marks overlap in %n article(s): remove one of each pair there first.</source>
        <translation>
            <numerusform>Des marques se chevauchent dans %n article&#xa0;: supprimez-y d’abord une marque de chaque paire.</numerusform>
            <numerusform>Des marques se chevauchent dans %n articles&#xa0;: supprimez-y d’abord une marque de chaque paire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher le premier</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Digit keys change the label, {remove} removes it. Article right? {done}.</source>
        <translation>Les chiffres changent l’étiquette, {remove} supprime la marque. Article en ordre&#xa0;? {done}.</translation>
    </message>
    <message>
        <source>This project is damaged: {where}. Rescue copies what can be read into a new project beside it.</source>
        <translation>Ce projet est endommagé : {where}. Récupérer copie ce qui est lisible dans un nouveau projet à côté.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Nothing was changed: the mark would reach into another paragraph.</source>
        <translation>Rien n’a changé&#xa0;: la marque irait jusque dans un autre paragraphe.</translation>
    </message>
    <message>
        <source>Mark it all the same</source>
        <translation>Marquer quand même</translation>
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
        <translation>Lesquels&#xa0;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rescued: {what}.</source>
        <translation>Récupéré : {what}.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Stopped; what was stored stays.</source>
        <translation>Arrêté&#xa0;; ce qui était enregistré reste.</translation>
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
        <source>write articles as training data, or to read</source>
        <translation>écrire des articles comme données d’entraînement, ou pour les lire</translation>
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
        <source>files or folders: {known}</source>
        <translation>fichiers ou dossiers&#xa0;: {known}</translation>
    </message>
    <message>
        <source>marks in the files come in as this; else as the file says</source>
        <translation>les marques des fichiers arrivent ainsi&#xa0;; sinon comme le dit le fichier</translation>
    </message>
    <message>
        <source>label A of the files becomes B here; A= leaves its marks out</source>
        <translation>l’étiquette A des fichiers devient B ici&#xa0;; A= laisse ses marques de côté</translation>
    </message>
    <message>
        <source>which column of a table is what, by its name or number: {fields}</source>
        <translation>quelle colonne d’un tableau est quoi, par son nom ou son numéro&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>names of numbered tags, in the order of their numbers</source>
        <translation>noms des étiquettes numérotées, dans l’ordre de leurs numéros</translation>
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
        <source>{documents} articles in a language without a pipeline, {marks} marks from memory.</source>
        <translation>{documents} articles dans une langue sans pipeline, {marks} annotations de la mémoire.</translation>
    </message>
    <message>
        <source>{total} articles: {todo} to do, {started} started, {done} done, {flagged} left for later.</source>
        <translation>{total} articles&#xa0;: {todo} à faire, {started} en cours, {done} terminés, {flagged} pour plus tard.</translation>
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
        <translation>Sauvé dans {path}&#xa0;:</translation>
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
    <message>
        <source>a file; a folder for {formats}</source>
        <translation>un fichier&#xa0;; un dossier pour {formats}</translation>
    </message>
    <message>
        <source>else the ending of OUT tells, such as .csv or .docx</source>
        <translation>sinon la terminaison de OUT le dit, comme .csv ou .docx</translation>
    </message>
    <message>
        <source>only names with this label (again for more)</source>
        <translation>seulement les noms avec cette étiquette (à répéter pour d’autres)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed by this person (again for more)</source>
        <translation>seulement les articles avec une marque modifiée en dernier par cette personne (à répéter pour d’autres)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed on this day or later, as 2026-11-26</source>
        <translation>seulement les articles avec une marque modifiée en dernier ce jour-là ou après, comme 2026-11-26</translation>
    </message>
    <message>
        <source>… or earlier</source>
        <translation>… ou avant</translation>
    </message>
    <message>
        <source>the share of the articles to keep back, such as 0.2 ({formats})</source>
        <translation>la part des articles à garder, comme 0.2 ({formats})</translation>
    </message>
    <message>
        <source>another number keeps other articles back</source>
        <translation>un autre nombre garde d’autres articles</translation>
    </message>
    <message>
        <source>replace the names with these labels; needs --key</source>
        <translation>remplacer les noms avec ces étiquettes&#xa0;; demande --key</translation>
    </message>
    <message>
        <source>… by invented names</source>
        <translation>… par des noms inventés</translation>
    </message>
    <message>
        <source>where to write which name stands for which</source>
        <translation>où écrire quel nom remplace quel autre</translation>
    </message>
    <message>
        <source>write nothing when a replaced name is left somewhere</source>
        <translation>ne rien écrire si un nom remplacé subsiste quelque part</translation>
    </message>
    <message>
        <source>of text files that are not UTF-8: {known}, …</source>
        <translation>des fichiers texte qui ne sont pas en UTF-8 : {known}, …</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>articles with the words of a pipeline</source>
        <translation>articles avec les mots d’un modèle</translation>
    </message>
    <message>
        <source>choices of remembered names</source>
        <translation>choix pour les noms mémorisés</translation>
    </message>
    <message>
        <source>{count} values that could not be kept became the usual ones</source>
        <translation>{count} valeurs qui ne pouvaient être gardées ont pris la valeur habituelle</translation>
    </message>
    <message>
        <source>not as Kanttekening makes it, and made anew or left out: {what}</source>
        <translation>autrement que Kanttekening ne le fait, donc refait ou laissé de côté : {what}</translation>
    </message>
    <message>
        <source>replace what stands there, also when it is no export of this project or was changed</source>
        <translation>remplacer ce qui s’y trouve, même si ce n’est pas une exportation de ce projet ou s’il a été modifié</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Marks would overlap then, which this project does not allow.</source>
        <translation>Des marques se chevaucheraient alors, ce que ce projet ne permet pas.</translation>
    </message>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Cette marque n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>Il n’y a pas de texte à marquer à cet endroit.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article fits what was chosen. Nothing was written.</source>
        <translation>Il n’y a rien à exporter : aucun article ne correspond à ce qui est choisi. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>Il n’y a pas de format {name}&#xa0;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>The ending {suffix} does not tell the format: choose one with --format ({known}).</source>
        <translation>La terminaison {suffix} ne dit pas le format : choisissez-en un avec --format ({known}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The exported file does not hold what was to be written ({count} articles), so it was not kept.</source>
        <translation>Le fichier exporté ne contient pas ce qui devait être écrit ({count} articles)&#xa0;; il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where}&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{where}: there is no article in it.</source>
        <translation>{where}&#xa0;: il n’y a pas d’article dedans.</translation>
    </message>
    <message>
        <source>{where}: the file cannot be read.</source>
        <translation>{where}&#xa0;: le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{where}: this is not a text file.</source>
        <translation>{where}&#xa0;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} MB; reading ended there.</source>
        <translation>La ligne {line} dépasse {limit} Mo&#xa0;; la lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}&#xa0;: le texte est vide.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not JSON ({reason}).</source>
        <translation>{where}, ligne {line}&#xa0;: ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not JSON ({reason}).</source>
        <translation>{where}&#xa0;: ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is no text in it.</source>
        <translation>{where}, article {line}&#xa0;: il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text is empty.</source>
        <translation>{where}, article {line}&#xa0;: le texte est vide.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the text holds characters that are not text.</source>
        <translation>{where}, article {line}&#xa0;: le texte contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a span has no start, end or label; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: une marque n’a pas de début, de fin ou d’étiquette&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, article {line}&#xa0;: une marque n’a pas de début, de fin ou d’étiquette&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: la marque {start}–{end} est hors du texte&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, article {line}&#xa0;: la marque {start}–{end} est hors du texte&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} holds only white space; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: la marque {start}–{end} ne contient que des blancs&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} holds only white space; left out.</source>
        <translation>{where}, article {line}&#xa0;: la marque {start}–{end} ne contient que des blancs&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, ligne {line} : « {words} » ne se trouve pas en {start}–{end}, comme le dit le fichier ; écarté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, article {line} : « {words} » ne se trouve pas en {start}–{end}, comme le dit le fichier ; écarté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark in pieces cannot be taken; left out.</source>
        <translation>{where}, article {line} : une annotation en morceaux ne peut être reprise ; écartée.</translation>
    </message>
    <message>
        <source>{where}, article {line}: this is no mark of brat; left out.</source>
        <translation>{where}, article {line} : ce n’est pas une annotation de brat ; écartée.</translation>
    </message>
    <message>
        <source>{where}, line {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, ligne {line} : les étiquettes ne correspondent pas aux mots, elle est donc écartée.</translation>
    </message>
    <message>
        <source>{where}, article {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, article {line} : les étiquettes ne correspondent pas aux mots, il est donc écarté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, ligne {line} : elle contient une image, un son ou une adresse, et pas de texte.</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, article {line} : il contient une image, un son ou une adresse, et pas de texte.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the span {start}–{end} overlaps another; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: la marque {start}–{end} en chevauche une autre&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, article {line}&#xa0;: la marque {start}–{end} en chevauche une autre&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no “text” in it.</source>
        <translation>{where}, ligne {line}&#xa0;: il n’y a pas de «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is empty.</source>
        <translation>{where}, ligne {line}&#xa0;: le texte est vide.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text holds characters that are not text.</source>
        <translation>{where}, ligne {line}&#xa0;: le texte contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>This folder holds no spaCy pipeline: {path}.</source>
        <translation>Ce dossier ne contient pas de pipeline spaCy&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is no pipeline {name}: not installed, and no such folder.</source>
        <translation>Il n’y a pas de pipeline {name}&#xa0;: ni installé, ni dossier de ce nom.</translation>
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
        <translation>Le projet ne peut pas être ouvert ou écrit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This file is not a Kanttekening project: {path}.</source>
        <translation>Ce fichier n’est pas un projet de Kanttekening&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>Le fichier du projet est endommagé&#xa0;: {path}. Ce qui se lit encore se sauve par&#xa0;: python main.py rescue {path} NOUVEAU</translation>
    </message>
    <message>
        <source>Not saved: the project is no longer at {path}. Put it back there to go on.</source>
        <translation>Non enregistré&#xa0;: le projet n’est plus à {path}. Remettez-le là pour continuer.</translation>
    </message>
    <message>
        <source>Not saved: another program took hold of the project: {path}. Close Kanttekening and open it again.</source>
        <translation>Non enregistré&#xa0;: un autre programme s’est emparé du projet&#xa0;: {path}. Fermez Kanttekening et rouvrez-le.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full: {path}.</source>
        <translation>Non enregistré&#xa0;: le disque est plein&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the project cannot be written to: {path}.</source>
        <translation>Non enregistré&#xa0;: impossible d’écrire dans le projet&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write: {path}.</source>
        <translation>Non enregistré&#xa0;: le disque a refusé de lire ou d’écrire&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the project: {path}.</source>
        <translation>Non enregistré&#xa0;: un autre programme utilise le projet&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown anew; please try again.</source>
        <translation>L’article a été modifié ailleurs et est réaffiché&#xa0;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>This is a folder, not a project: {path}.</source>
        <translation>C’est un dossier, pas un projet&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is no project at {path}.</source>
        <translation>Il n’y a pas de projet à {path}.</translation>
    </message>
    <message>
        <source>The folder does not exist: {path}.</source>
        <translation>Le dossier n’existe pas&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This file belongs to another program: {path}.</source>
        <translation>Ce fichier appartient à un autre programme&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Kanttekening: {path}.</source>
        <translation>Ce projet a été fait par une version plus récente de Kanttekening&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Not in order: {what}.</source>
        <translation>Pas en ordre&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>La proposition de marques s’est arrêtée et a été relancée&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Une erreur s’est produite dans le programme&#xa0;; rien de ce que vous avez marqué n’est perdu.</translation>
    </message>
    <message>
        <source>This project names a pipeline in a folder that you have not chosen on this computer: {folder}. Choose it in the menu if you trust it.</source>
        <translation>Ce projet nomme un pipeline dans un dossier que vous n’avez pas choisi sur cet ordinateur&#xa0;: {folder}. Choisissez-le dans le menu si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>No copy could be made in {path}: {why}.</source>
        <translation>Aucune copie n’a pu être faite dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This project is already open in a window of {holder} on {host}, since {since}: {path}.</source>
        <translation>Ce projet est déjà ouvert dans une fenêtre de {holder} sur {host}, depuis {since}&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is something already at {path}.</source>
        <translation>Il y a déjà quelque chose à {path}.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Rien dans ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} est un dossier&#xa0;: nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} holds other things than an earlier export: choose a new name.</source>
        <translation>{path} contient autre chose qu’une exportation précédente&#xa0;: choisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is no mark of brat; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: ce n’est pas une marque de brat&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark in pieces cannot be taken; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: une marque en morceaux ne peut pas être reprise&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.</source>
        <translation>{where} : il ne contient pas d’annotations que d’autres programmes peuvent lire ; exportez-le en UIMA CAS JSON ou XMI.</translation>
    </message>
    <message>
        <source>{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.</source>
        <translation>{where}&#xa0;: ce n’est pas un UIMA CAS, ou son TypeSystem.xml manque.</translation>
    </message>
    <message>
        <source>{where}: no line in it is a word with a tag such as O or B-PER.</source>
        <translation>{where} : aucune ligne n’est un mot avec une étiquette comme O ou B-PER.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is no tag such as O or B-PER at its end.</source>
        <translation>{where}, ligne {line}&#xa0;: il n’y a pas de balise comme O ou B-PER à la fin.</translation>
    </message>
    <message>
        <source>{where}: this is not a file of spaCy.</source>
        <translation>{where}&#xa0;: ce n’est pas un fichier de spaCy.</translation>
    </message>
    <message>
        <source>{where}: the archive is damaged, locked or too large.</source>
        <translation>{where}&#xa0;: l’archive est endommagée, verrouillée ou trop grande.</translation>
    </message>
    <message>
        <source>There is no label {name} any more.</source>
        <translation>Il n’y a plus d’étiquette {name}.</translation>
    </message>
    <message>
        <source>A label needs a name for the export.</source>
        <translation>Une étiquette a besoin d’un nom pour l’exportation.</translation>
    </message>
    <message>
        <source>The name in the export cannot have a space, which some formats cannot carry.</source>
        <translation>Le nom dans l’exportation ne peut pas avoir d’espace&#xa0;: certains formats ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>There is a label {name} already.</source>
        <translation>Il y a déjà une étiquette {name}.</translation>
    </message>
    <message>
        <source>A project needs at least one label.</source>
        <translation>Un projet a besoin d’au moins une étiquette.</translation>
    </message>
    <message>
        <source>There is no label {unknown} in this project; there are {known}.</source>
        <translation>Il n’y a pas d’étiquette {unknown} dans ce projet ; il y a {known}.</translation>
    </message>
    <message>
        <source>Names are only replaced with a file for the key: choose one.</source>
        <translation>Les noms ne sont remplacés qu’avec un fichier pour la clé&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>The key tells who is who: keep it in another folder than the export.</source>
        <translation>La clé dit qui est qui&#xa0;: gardez-la dans un autre dossier que l’exportation.</translation>
    </message>
    <message>
        <source>{key} is needed to go about in the article.</source>
        <translation>{key} sert à se déplacer dans l’article.</translation>
    </message>
    <message>
        <source>With Shift a key goes for all mentions: choose one without.</source>
        <translation>Avec Maj, une touche vaut pour toutes les mentions&#xa0;: choisissez-en une sans.</translation>
    </message>
    <message>
        <source>{key} is already the key of “{act}”.</source>
        <translation>{key} est déjà la touche de «&#xa0;{act}&#xa0;».</translation>
    </message>
    <message>
        <source>No pipeline is chosen that could suggest marks; see the menu.</source>
        <translation>Aucun pipeline n’est choisi pour proposer des marques&#xa0;; voir le menu.</translation>
    </message>
    <message>
        <source>{where}: a .zip in a .zip in a .zip is not opened.</source>
        <translation>{where}&#xa0;: un .zip dans un .zip dans un .zip ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>{where}: the file is damaged or incomplete, and cannot be read.</source>
        <translation>{where}&#xa0;: le fichier est endommagé ou incomplet et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} MB is too much to read.</source>
        <translation>{where}&#xa0;: plus de {limit} Mo, c’est trop à lire.</translation>
    </message>
    <message>
        <source>{where}: this file takes too long to read.</source>
        <translation>{where}&#xa0;: ce fichier prend trop de temps à lire.</translation>
    </message>
    <message>
        <source>{where}: unpacked it would be far too big, so it was not opened.</source>
        <translation>{where}&#xa0;: décompressé, il serait bien trop grand&#xa0;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{where}: this file is locked with a password.</source>
        <translation>{where}&#xa0;: ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{where}: there is a program (macros) in it, so it was not opened; save it as .docx or .xlsx first.</source>
        <translation>{where}&#xa0;: il contient un programme (macros) et n’a donc pas été ouvert&#xa0;; enregistrez-le d’abord en .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>{where}: it defines entities of its own, which is not safe to read.</source>
        <translation>{where}&#xa0;: il définit ses propres entités, ce qui n’est pas sûr à lire.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} pages is too much to read.</source>
        <translation>{where}&#xa0;: plus de {limit} pages, c’est trop à lire.</translation>
    </message>
    <message>
        <source>{where}: this PDF holds pictures of text only; let a scanning program make text of it first.</source>
        <translation>{where}&#xa0;: ce PDF ne contient que des images de texte&#xa0;; faites-en d’abord du texte avec un programme de numérisation.</translation>
    </message>
    <message>
        <source>{where}: these are the lines of a scanned page with their places, and no articles.</source>
        <translation>{where} : ce sont les lignes d’une page numérisée avec leurs positions, et non des articles.</translation>
    </message>
    <message>
        <source>{where}: these are marks, one a row, and no articles; of an export the .csv can be read.</source>
        <translation>{where} : ce sont des annotations, une par ligne, et non des articles ; d’une exportation, le .csv peut être lu.</translation>
    </message>
    <message>
        <source>{where}: there is no column {column}; there are {known}.</source>
        <translation>{where}&#xa0;: il n’y a pas de colonne {column}&#xa0;; il y a {known}.</translation>
    </message>
    <message>
        <source>{where}: this is a table of names that an export wrote, without the texts of the articles.</source>
        <translation>{where} : c’est un tableau de noms écrit par une exportation, sans les textes des articles.</translation>
    </message>
    <message>
        <source>{where}: this XML is not FoLiA.</source>
        <translation>{where} : ce XML n’est pas du FoLiA.</translation>
    </message>
    <message>
        <source>{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).</source>
        <translation>{where} : les étiquettes sont des numéros sans nom ; nommez-les dans l’ordre des numéros, comme O,B-PER,I-PER (--tags).</translation>
    </message>
    <message>
        <source>{where}: this is WebAnno&apos;s TSV of before version 3, which is not read; export it as TSV 3.</source>
        <translation>{where} : c’est du TSV de WebAnno d’avant la version 3, qui n’est pas lu ; exportez-le en TSV 3.</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}).</source>
        <translation>La sortie ne peut être écrite ({reason}).</translation>
    </message>
    <message>
        <source>A project has at most {limit} labels.</source>
        <translation>Un projet compte au plus {limit} étiquettes.</translation>
    </message>
    <message>
        <source>A label&apos;s name has at most {limit} characters.</source>
        <translation>Le nom d’une étiquette compte au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>A label&apos;s description has at most {limit} characters.</source>
        <translation>La description d’une étiquette compte au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>{where}: this file takes too much memory to read.</source>
        <translation>{where} : la lecture de ce fichier demande trop de mémoire.</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: the program that reads it broke down over it.</source>
        <translation>{where} : ce fichier ne peut pas être lu : le programme qui le lit s’est arrêté.</translation>
    </message>
    <message>
        <source>Too many of these files take too long to read, so reading them was stopped.</source>
        <translation>Trop de ces fichiers sont trop longs à lire : la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Articles are still being added; wait until that is done.</source>
        <translation>Des articles sont encore en cours d’ajout ; attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>{where}: with its labels there would be more than {limit}, the most that a project has.</source>
        <translation>{where} : avec ses étiquettes, il y en aurait plus de {limit}, le maximum d’un projet.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} characters; this one has {size}.</source>
        <translation>{where} : un article compte au plus {limit} caractères ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} lines; this one has {size}.</source>
        <translation>{where} : un article compte au plus {limit} lignes ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} marks; this one has {size}.</source>
        <translation>{where} : un article compte au plus {limit} annotations ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a mark has at most {limit} characters; this one has {size}.</source>
        <translation>{where} : une annotation compte au plus {limit} caractères ; celle-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a title has at most {limit} characters; this one has {size}.</source>
        <translation>{where} : un titre compte au plus {limit} caractères ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: “{field}” has at most {limit} characters; this one has {size}.</source>
        <translation>{where} : « {field} » compte au plus {limit} caractères ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} fields; this one has {size}.</source>
        <translation>{where} : un article compte au plus {limit} champs ; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a label has at most {limit} characters; this one has {size}.</source>
        <translation>{where} : une étiquette compte au plus {limit} caractères ; celle-ci en compte {size}.</translation>
    </message>
    <message>
        <source>There is no label {name} in this project.</source>
        <translation>Il n’y a pas d’étiquette {name} dans ce projet.</translation>
    </message>
    <message>
        <source>{count} places may still tell a name that was replaced, so nothing was written.</source>
        <translation>À {count} endroits, un nom remplacé se lit peut-être encore ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{where}: this is a pipe or a device, not a file; save what it gives to a file first.</source>
        <translation>{where} : c’est un tube ou un périphérique, pas un fichier ; enregistrez d’abord dans un fichier ce qui en sort.</translation>
    </message>
    <message>
        <source>{where}: there is no file in this folder that can be read.</source>
        <translation>{where} : aucun fichier de ce dossier ne peut être lu.</translation>
    </message>
    <message>
        <source>One of the file names is empty.</source>
        <translation>Un des noms de fichier est vide.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>Il n’y a pas d’encodage appelé {name}.</translation>
    </message>
    <message>
        <source>{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{where} : c’est un ancien fichier Word ; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.</source>
        <translation>{where} : ce PDF ne dit pas quels caractères sont ses lettres ; laissez un logiciel de numérisation (OCR) en faire du texte.</translation>
    </message>
    <message>
        <source>{where}: this is a package; it refers to articles and contains none.</source>
        <translation>{where} : c’est un paquet ; il renvoie à des articles et n’en contient aucun.</translation>
    </message>
    <message>
        <source>{where}: there is no text of an article in it, only references or lists.</source>
        <translation>{where} : il ne contient pas de texte d’article, seulement des renvois ou des listes.</translation>
    </message>
    <message>
        <source>{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.</source>
        <translation>{where} : c’est un tableau d’un type qui n’est pas lu ; enregistrez-le d’abord en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{where}: this is a presentation; save it as a PDF first.</source>
        <translation>{where} : c’est une présentation ; enregistrez-la d’abord en PDF.</translation>
    </message>
    <message>
        <source>{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.</source>
        <translation>{where} : c’est un ancien document Office ; enregistrez-le d’abord en .docx, .xlsx ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a document of Pages; export it as Word or PDF first.</source>
        <translation>{where} : c’est un document Pages ; exportez-le d’abord en Word ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.</source>
        <translation>{where} : ce type de fichier texte n’est pas lu ; ouvrez-le dans LibreOffice et enregistrez-le en .odt ou .docx.</translation>
    </message>
    <message>
        <source>{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.</source>
        <translation>{where} : c’est une mise en page ; ouvrez-la dans son programme et exportez le texte en .rtf, ou la page en PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.</source>
        <translation>{where} : c’est toute une boîte aux lettres d’Outlook ; enregistrez les messages voulus en .msg ou .eml.</translation>
    </message>
    <message>
        <source>{where}: this is only a link; open it, and save the page or the document itself.</source>
        <translation>{where} : ce n’est qu’un lien ; ouvrez-le et enregistrez la page ou le document lui-même.</translation>
    </message>
    <message>
        <source>{where}: this kind of e-book is not read; convert it to .epub or PDF first.</source>
        <translation>{where} : ce type de livre numérique n’est pas lu ; convertissez-le d’abord en .epub ou en PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a picture; words in it cannot be read.</source>
        <translation>{where} : c’est une image ; les mots qu’elle contient ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{where}: this is sound or film; words in it cannot be read.</source>
        <translation>{where} : c’est du son ou un film ; les mots qu’il contient ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</source>
        <translation>{where} : ce type d’archive n’est pas ouvert ; décompressez-la d’abord, ou faites-en un .zip.</translation>
    </message>
    <message>
        <source>{where}: this is a project or another database, not a file of articles.</source>
        <translation>{where} : c’est un projet ou une autre base de données, pas un fichier d’articles.</translation>
    </message>
    <message>
        <source>{where}: this is a program, not an article.</source>
        <translation>{where} : c’est un programme, pas un article.</translation>
    </message>
    <message>
        <source>{where}: this is XML of a kind that is not known (it begins with {name}).</source>
        <translation>{where} : c’est du XML d’un type inconnu (il commence par {name}).</translation>
    </message>
    <message>
        <source>{where}: this is JSON of a kind that is not known (it has {names}).</source>
        <translation>{where} : c’est du JSON d’un type inconnu (il contient {names}).</translation>
    </message>
    <message>
        <source>{where}: this should be JSON, but it does not begin like it.</source>
        <translation>{where} : ce devrait être du JSON, mais le début n’y ressemble pas.</translation>
    </message>
    <message>
        <source>{where}: this seems to be a web page; give it a name that ends in .html.</source>
        <translation>{where} : ce semble être une page web ; donnez-lui un nom qui finit par .html.</translation>
    </message>
    <message>
        <source>{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.</source>
        <translation>{where} : ce semble être du texte simple ; donnez-lui un nom qui finit par .txt pour le lire comme article.</translation>
    </message>
    <message>
        <source>{where}: what is in it does not fit its name; it seems to be plain text.</source>
        <translation>{where} : le contenu ne correspond pas au nom ; ce semble être du texte simple.</translation>
    </message>
    <message>
        <source>{where}: files of this kind cannot be read.</source>
        <translation>{where} : les fichiers de ce type ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{where}: the file is empty.</source>
        <translation>{where} : le fichier est vide.</translation>
    </message>
    <message>
        <source>{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.</source>
        <translation>{where} : l’article n’est pas dans ce fichier, un script le place dans la page ; copiez le texte dans le navigateur et collez-le ici.</translation>
    </message>
    <message>
        <source>{where}: this message is encrypted; open it in a mail program and paste its text here.</source>
        <translation>{where} : ce message est chiffré ; ouvrez-le dans un logiciel de messagerie et collez son texte ici.</translation>
    </message>
    <message>
        <source>A mark would reach beyond the text or begin or end with a space.</source>
        <translation>Une annotation dépasserait le texte, ou commencerait ou finirait par une espace.</translation>
    </message>
    <message>
        <source>The same mark would stand there twice.</source>
        <translation>La même annotation s’y trouverait deux fois.</translation>
    </message>
    <message>
        <source>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</source>
        <translation>Ce projet a un second nom, un lien physique, par lequel il pourrait être ouvert deux fois : {path}. Copiez-le et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The project file is damaged ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>Le fichier du projet est endommagé ({what}) : {path}. Ce qui est lisible est sauvé par : python main.py rescue {path} NOUVEAU</translation>
    </message>
    <message>
        <source>This project is not as Kanttekening makes one ({what}): {path}. What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>Ce projet n’est pas tel que Kanttekening le fait ({what}) : {path}. Ce qui est lisible est sauvé par : python main.py rescue {path} NOUVEAU</translation>
    </message>
    <message>
        <source>{path} is there already ({size} bytes, changed {when}) and is no export of this project: choose another name, or add --replace.</source>
        <translation>{path} existe déjà ({size} octets, modifié {when}) et n’est pas une exportation de ce projet : choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>{path} was changed by others since it was exported ({size} bytes, changed {when}): choose another name, or add --replace.</source>
        <translation>{path} a été modifié par d’autres depuis l’exportation ({size} octets, modifié {when}) : choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile; nothing was changed there.</source>
        <translation>{path} a été écrit entre-temps par un autre programme ; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file; nothing is written through it.</source>
        <translation>{path} est un lien ou n’est pas un fichier ordinaire ; rien n’est écrit à travers lui.</translation>
    </message>
    <message>
        <source>{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name.</source>
        <translation>{path} est un projet, ou appartient à un projet ou en contient un : rien n’est écrit par-dessus. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{problems} What can be read is saved by: python main.py rescue {path} NEW</source>
        <translation>{problems} Ce qui est lisible est sauvé par : python main.py rescue {path} NOUVEAU</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>C’est trop long : {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>“{typed}” is no date; write it like {day}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date&#x202f;; écrivez-la comme {day}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Everything that is known, for spaCy, Prodigy and this program itself.</source>
        <translation>Tout ce que l’on sait, pour spaCy, Prodigy et ce programme.</translation>
    </message>
    <message>
        <source>JSONL exactly as Prodigy writes it.</source>
        <translation>JSONL exactement comme Prodigy l’écrit.</translation>
    </message>
    <message>
        <source>A folder to train with: articles, some of them kept back, and a configuration.</source>
        <translation>Un dossier pour l’entraînement&#xa0;: des articles, dont une part gardée, et une configuration.</translation>
    </message>
    <message>
        <source>JSONL for doccano, to go on marking there.</source>
        <translation>JSONL pour doccano, pour continuer à marquer là.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio, to go on marking there.</source>
        <translation>Des tâches pour Label Studio, pour continuer à marquer là.</translation>
    </message>
    <message>
        <source>Words and tags in columns, as older tools read them.</source>
        <translation>Des mots et des balises en colonnes, comme les lisent des outils plus anciens.</translation>
    </message>
    <message>
        <source>A folder with a text and a file of marks for each article.</source>
        <translation>Un dossier avec, pour chaque article, un texte et un fichier de marques.</translation>
    </message>
    <message>
        <source>A folder for the library datasets: words and numbered tags.</source>
        <translation>Un dossier pour la bibliothèque datasets&#xa0;: des mots et des balises numérotées.</translation>
    </message>
    <message>
        <source>A zip of UIMA CAS files, for INCEpTION and other UIMA programs.</source>
        <translation>Un zip de fichiers UIMA CAS, pour INCEpTION et d’autres programmes UIMA.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A row for each name, for a spreadsheet; the first of an article has its text.</source>
        <translation>Une ligne par nom, pour un tableur ; la première d’un article a son texte.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The articles with their marks, to read or print.</source>
        <translation>Les articles avec leurs marques, à lire ou à imprimer.</translation>
    </message>
    <message>
        <source>The articles with their marks, to read, print or comment on.</source>
        <translation>Les articles avec leurs marques, à lire, imprimer ou commenter.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Seas, rivers, mountains, regions: places without a government of their own</source>
        <translation>Mers, fleuves, montagnes, régions&#xa0;: lieux sans gouvernement propre</translation>
    </message>
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
    <message>
        <source>Country, town</source>
        <translation>Pays, ville</translation>
    </message>
    <message>
        <source>Building, road</source>
        <translation>Bâtiment, route</translation>
    </message>
    <message>
        <source>People, party</source>
        <translation>Peuple, parti</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Œuvre</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of people, also invented ones, and their nicknames; titles stay out</source>
        <translation>Personnes, même inventées, et surnoms&#xa0;; sans titres</translation>
    </message>
    <message>
        <source>Companies, parties, clubs, media, schools, bodies with a name of their own</source>
        <translation>Entreprises, partis, clubs, médias, écoles, organismes</translation>
    </message>
    <message>
        <source>Countries, towns, streets, rivers, mountains, buildings</source>
        <translation>Pays, villes, rues, fleuves, montagnes, bâtiments</translation>
    </message>
    <message>
        <source>Every other name: peoples, languages, events, works, laws, products</source>
        <translation>Tout autre nom&#xa0;: peuples, langues, événements, œuvres, lois, produits</translation>
    </message>
    <message>
        <source>Countries, provinces, towns: places with a government</source>
        <translation>Pays, provinces, villes&#xa0;: lieux qui ont un gouvernement</translation>
    </message>
    <message>
        <source>What people built and named: buildings, stations, roads, bridges</source>
        <translation>Ce qui a été bâti et nommé&#xa0;: bâtiments, gares, routes, ponts</translation>
    </message>
    <message>
        <source>Nationalities, religions, political groups, and their adjectives</source>
        <translation>Nationalités, religions, groupes politiques, et leurs adjectifs</translation>
    </message>
    <message>
        <source>Races, feasts, wars, storms, fairs with a name</source>
        <translation>Courses, fêtes, guerres, tempêtes, foires qui ont un nom</translation>
    </message>
    <message>
        <source>Things one can buy: cars, devices, food, software</source>
        <translation>Ce qui s’achète&#xa0;: voitures, appareils, aliments, logiciels</translation>
    </message>
    <message>
        <source>Titles of books, films, songs, programmes, paintings</source>
        <translation>Titres de livres, films, chansons, émissions, tableaux</translation>
    </message>
    <message>
        <source>Laws, treaties and decrees with a name</source>
        <translation>Lois, traités et décrets qui ont un nom</translation>
    </message>
    <message>
        <source>Any language with a name</source>
        <translation>Toute langue qui a un nom</translation>
    </message>
    <message>
        <source>Days, months, years, ages and other spans of a day or more</source>
        <translation>Jours, mois, années, âges et autres durées d’un jour ou plus</translation>
    </message>
    <message>
        <source>Hours and other times shorter than a day</source>
        <translation>Heures et autres durées de moins d’un jour</translation>
    </message>
    <message>
        <source>Amounts, with their currency</source>
        <translation>Montants, avec leur monnaie</translation>
    </message>
    <message>
        <source>Percentages, with the sign or the word</source>
        <translation>Pourcentages, avec le signe ou le mot</translation>
    </message>
    <message>
        <source>Weights, distances and other measures, with their unit</source>
        <translation>Poids, distances et autres mesures, avec leur unité</translation>
    </message>
    <message>
        <source>First, second, and so on</source>
        <translation>Premier, deuxième, et ainsi de suite</translation>
    </message>
    <message>
        <source>Numbers that are none of the other kinds</source>
        <translation>Nombres qui ne sont d’aucune autre sorte</translation>
    </message>
    <message>
        <source>{title}: {description}</source>
        <translation>{title}&#xa0;: {description}</translation>
    </message>
    <message>
        <source>{title}, {name} in the export</source>
        <translation>{title}, {name} dans l’exportation</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
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
<context>
    <name>pseudonyms</name>
    <message>
        <source>Names were replaced. What remains (functions, places, dates, quotations) can still tell who is meant: treat these texts as personal data.</source>
        <translation>Des noms ont été remplacés. Ce qui reste (fonctions, lieux, dates, citations) peut encore révéler de qui il s’agit&#xa0;: traitez ces textes comme des données personnelles.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Mark a name</source>
        <translation>Marquer un nom</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words (Alt: to the letter)</source>
        <translation>double-cliquer sur un mot, ou glisser sur des mots (Alt&#xa0;: à la lettre près)</translation>
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
        <source>All the same words</source>
        <translation>Tous les mêmes mots</translation>
    </message>
    <message>
        <source>Shift and double-click, or Shift and drag</source>
        <translation>Maj et double-clic, ou Maj et glisser</translation>
    </message>
    <message>
        <source>arrows to the word, then Shift with a label&apos;s digit</source>
        <translation>flèches jusqu’au mot, puis Maj avec le chiffre d’une étiquette</translation>
    </message>
    <message>
        <source>This name in the whole project…</source>
        <translation>Ce nom dans tout le projet…</translation>
    </message>
    <message>
        <source>click the mark, then Everywhere</source>
        <translation>cliquer sur la marque, puis sur Partout</translation>
    </message>
    <message>
        <source>Two names joined in one mark</source>
        <translation>Deux noms réunis dans une marque</translation>
    </message>
    <message>
        <source>drag its end back, then drag over the other</source>
        <translation>ramener sa fin, puis glisser sur l’autre</translation>
    </message>
    <message>
        <source>Mark the whole word, where “!” warns</source>
        <translation>Marquer le mot entier, là où «&#xa0;!&#xa0;» avertit</translation>
    </message>
    <message>
        <source>click the mark, then the button</source>
        <translation>cliquer sur la marque, puis sur le bouton</translation>
    </message>
    <message>
        <source>A mark inside another</source>
        <translation>Une marque dans une autre</translation>
    </message>
    <message>
        <source>double-click or drag again</source>
        <translation>encore double-cliquer ou glisser</translation>
    </message>
    <message>
        <source>Space on the mark, Shift+←/→, Ctrl+Shift+←/→, then a digit</source>
        <translation>Espace sur la marque, Maj+←/→, Ctrl+Maj+←/→, puis un chiffre</translation>
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
        <source>Next words with capitals that are not marked</source>
        <translation>Prochains mots avec majuscules non marqués</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>the button with the flag</source>
        <translation>le bouton au drapeau</translation>
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
        <source>in the menu</source>
        <translation>dans le menu</translation>
    </message>
    <message>
        <source>the arrows above</source>
        <translation>les flèches en haut</translation>
    </message>
    <message>
        <source>click it in the list</source>
        <translation>cliquer dessus dans la liste</translation>
    </message>
    <message>
        <source>click in it</source>
        <translation>cliquer dedans</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <source>Search articles</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>the box above the list</source>
        <translation>la case au-dessus de la liste</translation>
    </message>
    <message>
        <source>Title, source, date, language…</source>
        <translation>Titre, source, date, langue…</translation>
    </message>
    <message>
        <source>click the line below the title</source>
        <translation>cliquer sur la ligne sous le titre</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Endroit trouvé suivant</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Endroit trouvé précédent</translation>
    </message>
    <message>
        <source>Remembered names…</source>
        <translation>Noms retenus…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Add, Paste an article</source>
        <translation>Ajouter, Coller un article</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add, Files</source>
        <translation>Ajouter, Fichiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export, Training data</source>
        <translation>Exporter, Données d’entraînement</translation>
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
        <source>Names in this article</source>
        <translation>Noms dans cet article</translation>
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
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>the pencil behind the labels</source>
        <translation>le crayon derrière les étiquettes</translation>
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
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
</TS>
