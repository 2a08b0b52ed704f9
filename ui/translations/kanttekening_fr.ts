<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kanttekening</source>
        <translation>À propos de Kanttekening</translation>
    </message>
    <message>
        <source>Check the program and this project</source>
        <translation>Vérifier le programme et ce projet</translation>
    </message>
    <message>
        <source>This tries every part of the program and looks for damage.</source>
        <translation>Ceci essaie chaque partie du programme et recherche les dommages.</translation>
    </message>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Corriger les noms dans des articles de presse et les exporter comme données d’entraînement.</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Fonctionne hors ligne · tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>Something is wrong: {what}.</source>
        <translation>Quelque chose ne va pas&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Everything works, and the project is undamaged.</source>
        <translation>Tout fonctionne, et le projet n’est pas endommagé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>Afficher dans le dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>Résultats de la vérification</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message>
        <source>No article fits what is chosen.</source>
        <translation>Aucun article ne correspond à ce qui est choisi.</translation>
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
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>To be exported: {articles}, {names}.</source>
        <translation>À exporter&#xa0;: {articles}, {names}.</translation>
    </message>
</context>
<context>
    <name>AnnotationBar</name>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>This mark is right</source>
        <translation>Cette annotation est correcte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Supprimer cette annotation</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Toutes (%n)</numerusform>
            <numerusform>Toutes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n mentions in this article</source>
        <translation>
            <numerusform>Pour la %n mention dans cet article</numerusform>
            <numerusform>Pour les %n mentions dans cet article</numerusform>
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
        <source>Mark the whole word</source>
        <translation>Annoter le mot entier</translation>
    </message>
    <message>
        <source>Actions for this mark</source>
        <translation>Actions pour cette annotation</translation>
    </message>
    <message numerus="yes">
        <source>The next choice applies to all %n mentions in this article</source>
        <translation>
            <numerusform>Le prochain choix vaut pour la %n mention de cet article</numerusform>
            <numerusform>Le prochain choix vaut pour les %n mentions de cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>All mentions of this name in all articles ({key})</source>
        <translation>Toutes les mentions de ce nom dans tous les articles ({key})</translation>
    </message>
    <message>
        <source>Mark the whole word, so that the language model can learn from it</source>
        <translation>Annoter le mot entier, pour que le modèle linguistique puisse l’apprendre</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message numerus="yes">
        <source>%n mark(s) made</source>
        <translation>
            <numerusform>%n annotation ajoutée</numerusform>
            <numerusform>%n annotations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have another label</source>
        <translation>
            <numerusform>%n annotation a une autre étiquette</numerusform>
            <numerusform>%n annotations ont une autre étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are right</source>
        <translation>
            <numerusform>%n annotation est correcte</numerusform>
            <numerusform>%n annotations sont correctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n annotation supprimée</numerusform>
            <numerusform>%n annotations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The language model reads “{word}” as one word, so it cannot learn from this mark.</source>
        <translation>Le modèle linguistique lit «&#xa0;{word}&#xa0;» comme un seul mot&#xa0;: il ne peut pas apprendre cette annotation.</translation>
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
        <translation>Cliquez encore pour l’autre annotation à cet endroit</translation>
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
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>inside {name}, {label}</source>
        <translation>dans {name}, {label}</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>inutilisable pour l’entraînement, {key} corrige</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <translation>à la lettre près</translation>
    </message>
    <message>
        <source>Found by the language model {name}</source>
        <translation>Trouvé par le modèle linguistique {name}</translation>
    </message>
    <message>
        <source>Came with the file {name}</source>
        <translation>Arrivé avec le fichier {name}</translation>
    </message>
    <message>
        <source>Marked by {name}</source>
        <translation>Annoté par {name}</translation>
    </message>
    <message>
        <source>Suggested because this name was corrected so before</source>
        <translation>Suggéré parce que ce nom a déjà été corrigé ainsi</translation>
    </message>
    <message>
        <source>Suggested because it is on the house list</source>
        <translation>Proposé parce qu’il est sur la liste maison</translation>
    </message>
    <message>
        <source>{score} sure</source>
        <translation>sûr à {score}</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>Vérifié par {name}</translation>
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
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reason for leaving these articles for later</source>
        <translation>Pourquoi remettre ces articles à plus tard</translation>
    </message>
    <message>
        <source>More actions for these articles</source>
        <translation>Autres actions pour ces articles</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>Leave these articles for later, with a reason ({key})</source>
        <translation>Remettre ces articles à plus tard, en indiquant pourquoi ({key})</translation>
    </message>
    <message>
        <source>Remove these articles from the list ({key}). You can undo this.</source>
        <translation>Supprimer ces articles de la liste ({key}). Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Clear the selection ({key})</source>
        <translation>Tout désélectionner ({key})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All names in these articles are right</source>
        <translation>Tous les noms de ces articles sont corrects</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export these articles only</source>
        <translation>Exporter ces articles seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in them are unchecked. Are they all right?</source>
        <translation>
            <numerusform>%n annotation n’y est pas vérifiée. Est-elle correcte&#x202f;?</numerusform>
            <numerusform>%n annotations n’y sont pas vérifiées. Sont-elles toutes correctes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation>Oui, terminé</translation>
    </message>
</context>
<context>
    <name>BulkEditRunner</name>
    <message>
        <source>Changing what is known of names</source>
        <translation>Modification de ce que l’on sait des noms</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Arrêter sans rien changer</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)</source>
        <translation>
            <numerusform>Modification de %n article</numerusform>
            <numerusform>Modification de %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
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
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>What is in each column of {file}:</source>
        <translation>Le rôle de chaque colonne dans {file}&#xa0;:</translation>
    </message>
    <message>
        <source>What is in each column of {file} and of the other tables:</source>
        <translation>Le rôle de chaque colonne dans {file} et dans les autres tableaux&#xa0;:</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Scores by label</source>
        <translation>Scores par étiquette</translation>
    </message>
    <message>
        <source>Places where they differ</source>
        <translation>Endroits où ils diffèrent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Actions per 100 words:</source>
        <translation>Actions pour 100 mots&#xa0;:</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Names with several labels: %n</source>
        <translation>
            <numerusform>Noms avec plusieurs étiquettes&#xa0;: %n</numerusform>
            <numerusform>Noms avec plusieurs étiquettes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks that begin or end inside a word: %n</source>
        <translation>
            <numerusform>Annotations qui commencent ou finissent au milieu d’un mot&#xa0;: %n</numerusform>
            <numerusform>Annotations qui commencent ou finissent au milieu d’un mot&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of 100 suggestions are right</source>
        <translation>Tant de suggestions sur 100 sont correctes</translation>
    </message>
    <message>
        <source>So many of 100 names are found</source>
        <translation>Tant de noms sur 100 sont trouvés</translation>
    </message>
    <message>
        <source>Both in one number: 100 is best</source>
        <translation>Les deux en un seul chiffre&#xa0;: 100 est le mieux</translation>
    </message>
    <message numerus="yes">
        <source>{suggested} suggested, {meant} meant: %n</source>
        <translation>
            <numerusform>{suggested} proposé, {meant} voulu&#xa0;: %n</numerusform>
            <numerusform>{suggested} proposé, {meant} voulu&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionWords</name>
    <message numerus="yes">
        <source>%n contradiction(s) between them, which “Names of the project” shows.</source>
        <translation>
            <numerusform>%n contradiction entre eux, que «&#xa0;Noms du projet&#xa0;» montre.</numerusform>
            <numerusform>%n contradictions entre eux, que «&#xa0;Noms du projet&#xa0;» montre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionsModel</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>annoté %n fois</numerusform>
            <numerusform>annoté %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not marked %n time(s)</source>
        <translation>
            <numerusform>%n fois non annoté</numerusform>
            <numerusform>%n fois non annoté</numerusform>
        </translation>
    </message>
    <message>
        <source>two spellings of one name?</source>
        <translation>deux graphies d’un même nom&#x202f;?</translation>
    </message>
    <message>
        <source>where does the name begin?</source>
        <translation>où commence le nom&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>removed %n time(s)</source>
        <translation>
            <numerusform>%n fois supprimé</numerusform>
            <numerusform>%n fois supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>language model {score}</source>
        <translation>modèle linguistique {score}</translation>
    </message>
</context>
<context>
    <name>ContradictionsPage</name>
    <message>
        <source>Right as it is</source>
        <translation>Correct tel quel</translation>
    </message>
    <message>
        <source>Everywhere…</source>
        <translation>Partout…</translation>
    </message>
    <message>
        <source>One label for all…</source>
        <translation>Une étiquette pour tous…</translation>
    </message>
    <message>
        <source>One label for all</source>
        <translation>Une étiquette pour tous</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>Recherche de contradictions…</translation>
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
        <translation>Aucune contradiction.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be searched</source>
        <translation>
            <numerusform>encore %n article à parcourir</numerusform>
            <numerusform>encore %n articles à parcourir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>about %n action(s)</source>
        <translation>
            <numerusform>environ %n action</numerusform>
            <numerusform>environ %n actions</numerusform>
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
            <numerusform>Encore environ %n minute</numerusform>
            <numerusform>Encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Encore environ %n heure</numerusform>
            <numerusform>Encore environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles last.</source>
        <translation>Cet ordre n’épargne aucun travail&#xa0;: il place seulement les articles difficiles à la fin.</translation>
    </message>
    <message>
        <source>This order saves no work: it only puts the hard articles first.</source>
        <translation>Cet ordre n’épargne aucun travail&#xa0;: il place seulement les articles difficiles au début.</translation>
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
        <translation>Choisir&#xa0;: {what}</translation>
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
    <name>Doubts</name>
    <message numerus="yes">
        <source>“{name}” is marked %n time(s) in this article, but not everywhere.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» est annoté %n fois dans cet article, mais pas partout.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» est annoté %n fois dans cet article, mais pas partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has different labels in this article: {labels}.</source>
        <translation>«&#xa0;{name}&#xa0;» porte des étiquettes différentes dans cet article&#xa0;: {labels}.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>Il n’y a pas encore d’articles</translation>
    </message>
    <message>
        <source>Drop files or a folder here, paste an article ({key}), or choose Add.</source>
        <translation>Déposez ici des fichiers ou un dossier, collez un article ({key}), ou choisissez Ajouter.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation en cours</translation>
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
        <source>Names</source>
        <translation>Noms</translation>
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
        <source>Articles</source>
        <translation>Articles</translation>
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
        <source>invented names</source>
        <translation>des noms inventés</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Choose which names to replace.</source>
        <translation>Choisissez les noms à remplacer.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>À réserver pour le test</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>done, or left for later</source>
        <translation>terminés ou remis à plus tard</translation>
    </message>
    <message>
        <source>a word and a number, such as Person 1</source>
        <translation>un mot et un numéro, comme Personne 1</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier clé</translation>
    </message>
    <message>
        <source>The key file tells who is who. Save it in another folder, away from the export.</source>
        <translation>Le fichier clé dit qui est qui. Enregistrez-le dans un autre dossier, loin de l’exportation.</translation>
    </message>
    <message>
        <source>Choose where to save.</source>
        <translation>Choisissez une destination.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Choisissez un fichier clé.</translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected</source>
        <translation>
            <numerusform>seulement l’article sélectionné (%n)</numerusform>
            <numerusform>seulement les %n articles sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Write a date as {day}.</source>
        <translation>Écrivez une date ainsi&#xa0;: {day}.</translation>
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
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Écrit ainsi</translation>
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
            <numerusform>dont %n non annoté</numerusform>
            <numerusform>dont %n non annotés</numerusform>
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
            <numerusform>%n article perd ses sauts de ligne et d’autres espaces</numerusform>
            <numerusform>%n articles perdent leurs sauts de ligne et d’autres espaces</numerusform>
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
        <source>for %n name(s) it is not stated where in the text they are</source>
        <translation>
            <numerusform>pour %n nom, il n’est pas indiqué où il se trouve dans le texte</numerusform>
            <numerusform>pour %n noms, il n’est pas indiqué où ils se trouvent dans le texte</numerusform>
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
        <source>%n removed suggestion(s) are left out</source>
        <translation>
            <numerusform>%n proposition supprimée est omise</numerusform>
            <numerusform>%n propositions supprimées sont omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their date, which this format holds in another form only</source>
        <translation>
            <numerusform>%n article perd sa date, que ce format ne conserve que sous une autre forme</numerusform>
            <numerusform>%n articles perdent leur date, que ce format ne conserve que sous une autre forme</numerusform>
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
        <source>%n name(s) end inside a word, which is cut in two there</source>
        <translation>
            <numerusform>%n nom se termine au milieu d’un mot, qui y est coupé en deux</numerusform>
            <numerusform>%n noms se terminent au milieu d’un mot, qui y est coupé en deux</numerusform>
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
    <message>
        <source>None of the replaced names is left in what was written: all of it was searched.</source>
        <translation>Aucun des noms remplacés ne subsiste&#xa0;: tout ce qui a été écrit a été parcouru.</translation>
    </message>
    <message>
        <source>read back: identical</source>
        <translation>relus et identiques</translation>
    </message>
    <message>
        <source>read back with {reader}: identical</source>
        <translation>relus avec {reader}&#xa0;: identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end inside a word of the language model; training would lose:</source>
        <translation>
            <numerusform>%n nom se termine au milieu d’un mot du modèle linguistique&#x202f;; l’entraînement perdrait&#xa0;:</numerusform>
            <numerusform>%n noms se terminent au milieu d’un mot du modèle linguistique&#x202f;; l’entraînement perdrait&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are left out</source>
        <translation>
            <numerusform>%n nom situé dans un autre ou qui le chevauche est omis</numerusform>
            <numerusform>%n noms situés dans d’autres ou qui les chevauchent sont omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) overlapping others are left out</source>
        <translation>
            <numerusform>%n nom qui en chevauche un autre est omis</numerusform>
            <numerusform>%n noms qui en chevauchent d’autres sont omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) inside others or overlapping them are in doc.spans, not in doc.ents</source>
        <translation>
            <numerusform>%n nom situé dans un autre ou qui le chevauche est dans doc.spans, pas dans doc.ents</numerusform>
            <numerusform>%n noms situés dans d’autres ou qui les chevauchent sont dans doc.spans, pas dans doc.ents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked name(s) cannot be told from the checked ones</source>
        <translation>
            <numerusform>%n nom non vérifié ne se distingue pas des noms vérifiés</numerusform>
            <numerusform>%n noms non vérifiés ne se distinguent pas des noms vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n name(s) it is not stated who or what marked them</source>
        <translation>
            <numerusform>pour %n nom, rien n’indique qui ou quoi l’a annoté</numerusform>
            <numerusform>pour %n noms, rien n’indique qui ou quoi les a annotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that are not done cannot be told from those that are</source>
        <translation>
            <numerusform>%n article non terminé ne se distingue pas des articles terminés</numerusform>
            <numerusform>%n articles non terminés ne se distinguent pas des articles terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) lose their source, date and so on</source>
        <translation>
            <numerusform>%n article perd sa source, sa date, etc.</numerusform>
            <numerusform>%n articles perdent leur source, leur date, etc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were split into words by general rules, not by a language model</source>
        <translation>
            <numerusform>%n article a été découpé en mots par des règles générales, pas par un modèle linguistique</numerusform>
            <numerusform>%n articles ont été découpés en mots par des règles générales, pas par un modèle linguistique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlapping a replaced name are left out</source>
        <translation>
            <numerusform>%n annotation qui chevauche un nom remplacé est omise</numerusform>
            <numerusform>%n annotations qui chevauchent un nom remplacé sont omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) may still reveal a replaced name:</source>
        <translation>
            <numerusform>Dans %n passage, un nom remplacé se lit peut-être encore&#xa0;:</numerusform>
            <numerusform>Dans %n passages, un nom remplacé se lit peut-être encore&#xa0;:</numerusform>
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
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>Leave this article for later, with a reason ({key})</source>
        <translation>Remettre cet article à plus tard, en indiquant pourquoi ({key})</translation>
    </message>
    <message>
        <source>All names are right: on to the next article ({key})</source>
        <translation>Tous les noms sont corrects&#xa0;: article suivant ({key})</translation>
    </message>
    <message>
        <source>Reason for leaving this article for later</source>
        <translation>Pourquoi remettre cet article à plus tard</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Remettre à plus tard</translation>
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
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Remis à plus tard</translation>
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
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>Done anyway</source>
        <translation>Terminé quand même</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>Only this article</source>
        <translation>Cet article seulement</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>This article was removed. Undo brings it back.</source>
        <translation>Cet article a été supprimé. Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
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
        <translation>Liste maison</translation>
    </message>
    <message>
        <source>Keep names that are not in this file</source>
        <translation>Garder les noms qui ne sont pas dans ce fichier</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Utiliser cette liste</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>This list is not used, because of these lines:</source>
        <translation>Cette liste n’est pas utilisée, à cause de ces lignes&#xa0;:</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>jamais un nom</translation>
    </message>
    <message>
        <source>written as “{name}”</source>
        <translation>à écrire «&#xa0;{name}&#xa0;»</translation>
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
    <message>
        <source>Reading the articles</source>
        <translation>Lecture des articles</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Shortcut for: {act}</source>
        <translation>Raccourci pour&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Restore the default key: {act}</source>
        <translation>Rétablir le raccourci par défaut&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Nom suivant</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Ces mots</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>Cette annotation</translation>
    </message>
    <message>
        <source>For the names that you mark from now on</source>
        <translation>Pour les noms que vous annoterez ensuite</translation>
    </message>
    <message>
        <source>Marks the selected words</source>
        <translation>Annote les mots sélectionnés</translation>
    </message>
    <message>
        <source>Changes the label of the mark with the frame</source>
        <translation>Change l’étiquette de l’annotation encadrée</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Autres étiquettes</translation>
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
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
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
        <translation>Omettre</translation>
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
    <message>
        <source>There are no marks yet. You can start from a ready-made set of labels.</source>
        <translation>Il n’y a pas encore d’annotations. Vous pouvez partir d’un jeu d’étiquettes tout prêt.</translation>
    </message>
    <message>
        <source>The new label appears once it has a name for the export.</source>
        <translation>La nouvelle étiquette apparaîtra dès qu’elle aura un nom pour l’exportation.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s):</source>
        <translation>
            <numerusform>%n annotation&#xa0;:</numerusform>
            <numerusform>%n annotations&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>change to {title}</source>
        <translation>changer en {title}</translation>
    </message>
    <message>
        <source>Used in the files you export; language models learn it. No spaces.</source>
        <translation>Figure dans les fichiers exportés&#x202f;; les modèles linguistiques l’apprennent. Sans espaces.</translation>
    </message>
    <message>
        <source>Name in this window</source>
        <translation>Nom dans cette fenêtre</translation>
    </message>
    <message>
        <source>Undo what was done here ({key})</source>
        <translation>Annuler ce qui a été fait ici ({key})</translation>
    </message>
    <message>
        <source>Up ({key})</source>
        <translation>Monter ({key})</translation>
    </message>
    <message>
        <source>Down ({key})</source>
        <translation>Descendre ({key})</translation>
    </message>
</context>
<context>
    <name>Learner</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Learn from my corrections</source>
        <translation>Apprendre de mes corrections</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use this language model</source>
        <translation>Utiliser ce modèle linguistique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done.</source>
        <translation>
            <numerusform>%n article est terminé.</numerusform>
            <numerusform>%n articles sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>The language model learns from the marks in articles that are done. Some are set aside for testing whether it got better. Nothing that you marked changes, and nothing leaves this computer.</source>
        <translation>Le modèle linguistique apprend des annotations des articles terminés. Quelques-uns sont réservés pour tester s’il s’est amélioré. Rien de ce que vous avez annoté ne change, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>So that you can pass the language model on without them</source>
        <translation>Pour que vous puissiez transmettre le modèle linguistique sans ces noms</translation>
    </message>
    <message>
        <source>Replace the marked names by invented ones before it learns</source>
        <translation>Remplacer les noms annotés par des noms inventés avant l’apprentissage</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Apprendre à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Right now: %n</source>
        <translation>
            <numerusform>Correct maintenant&#xa0;: %n</numerusform>
            <numerusform>Corrects maintenant&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong now: %n</source>
        <translation>
            <numerusform>Faux maintenant&#xa0;: %n</numerusform>
            <numerusform>Faux maintenant&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another: %n</source>
        <translation>
            <numerusform>Une étiquette à la place d’une autre&#xa0;: %n</numerusform>
            <numerusform>Une étiquette à la place d’une autre&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that still go wrong: %n</source>
        <translation>
            <numerusform>Noms encore mal annotés&#xa0;: %n</numerusform>
            <numerusform>Noms encore mal annotés&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Better: these articles would have cost fewer actions.</source>
        <translation>Mieux&#xa0;: ces articles auraient demandé moins d’actions.</translation>
    </message>
    <message>
        <source>Worse: these articles would have cost more actions.</source>
        <translation>Moins bien&#xa0;: ces articles auraient demandé plus d’actions.</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) that are done were learnt from.</source>
        <translation>
            <numerusform>L’apprentissage porte sur le %n article terminé.</numerusform>
            <numerusform>L’apprentissage porte sur les %n articles terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then all %n article(s) that are done were learnt from, also those.</source>
        <translation>
            <numerusform>Ensuite, l’apprentissage a porté sur le %n article terminé.</numerusform>
            <numerusform>Ensuite, l’apprentissage a porté sur les %n articles terminés, ceux-là compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) begin or end inside a word and were left out.</source>
        <translation>
            <numerusform>%n annotation commence ou finit au milieu d’un mot et a été omise.</numerusform>
            <numerusform>%n annotations commencent ou finissent au milieu d’un mot et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) overlap a longer one and were left out.</source>
        <translation>
            <numerusform>%n annotation en chevauche une plus longue et a été omise.</numerusform>
            <numerusform>%n annotations en chevauchent une plus longue et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label {label} was left out: it has only %n example(s).</source>
        <translation>
            <numerusform>L’étiquette {label} a été omise&#xa0;: elle n’a que %n exemple.</numerusform>
            <numerusform>L’étiquette {label} a été omise&#xa0;: elle n’a que %n exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have several labels:</source>
        <translation>
            <numerusform>%n nom a plusieurs étiquettes&#xa0;:</numerusform>
            <numerusform>%n noms ont plusieurs étiquettes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language model carries names of the articles: think of that before you pass it on.</source>
        <translation>Le nouveau modèle linguistique contient des noms des articles&#xa0;: pensez-y avant de le transmettre.</translation>
    </message>
    <message>
        <source>Not certain yet: the difference may be chance.</source>
        <translation>Encore incertain&#xa0;: la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>No verdict: it takes at least {number} articles that were set aside for testing.</source>
        <translation>Pas de verdict&#xa0;: il faut au moins {number} articles réservés pour le test.</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that were set aside for testing.</source>
        <translation>
            <numerusform>Jugé sur %n article réservé pour le test.</numerusform>
            <numerusform>Jugé sur %n articles réservés pour le test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in another language were left out.</source>
        <translation>
            <numerusform>%n article dans une autre langue a été omis.</numerusform>
            <numerusform>%n articles dans une autre langue ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n example(s), not suggested yet.</source>
        <translation>
            <numerusform>{label}&#xa0;: %n exemple, pas encore proposé.</numerusform>
            <numerusform>{label}&#xa0;: %n exemples, pas encore proposé.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it says how sure it is, it is {after} percentage points off on average (before: {before}).</source>
        <translation>Quand il dit à quel point il est sûr, il s’écarte de {after} points de pourcentage en moyenne (avant&#xa0;: {before}).</translation>
    </message>
    <message>
        <source>The marked names were replaced before it learnt. Other words of the articles are still in the new language model.</source>
        <translation>Les noms annotés ont été remplacés avant l’apprentissage. D’autres mots des articles se trouvent encore dans le nouveau modèle linguistique.</translation>
    </message>
    <message>
        <source>The second is better: with it, these articles would have cost fewer actions.</source>
        <translation>Le second est meilleur&#xa0;: avec lui, ces articles auraient demandé moins d’actions.</translation>
    </message>
    <message>
        <source>The first is better: with it, these articles would have cost fewer actions.</source>
        <translation>Le premier est meilleur&#xa0;: avec lui, ces articles auraient demandé moins d’actions.</translation>
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
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
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
        <translation>Aucun texte de licence n’accompagne cette partie.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n name(s) written</source>
        <translation>
            <numerusform>%n nom écrit</numerusform>
            <numerusform>%n noms écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>This list changes nothing.</source>
        <translation>Cette liste ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n new name(s)</source>
        <translation>
            <numerusform>%n nouveau nom</numerusform>
            <numerusform>%n nouveaux noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the list</source>
        <translation>
            <numerusform>%n qui n’est plus sur la liste</numerusform>
            <numerusform>%n qui ne sont plus sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>House list: {changes}.</source>
        <translation>Liste maison&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>This list brings: {changes}.</source>
        <translation>Cette liste apporte&#xa0;: {changes}.</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Export the articles that are done as training data</source>
        <translation>Exporter les articles terminés comme données d’entraînement</translation>
    </message>
    <message>
        <source>Drop here to add these articles</source>
        <translation>Déposer ici pour ajouter ces articles</translation>
    </message>
    <message>
        <source>Drop here to add this text</source>
        <translation>Déposer ici pour ajouter ce texte</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Marks and labels</source>
        <translation>Annotations et étiquettes</translation>
    </message>
    <message>
        <source>Change the labels…</source>
        <translation>Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>What a mark looks like</source>
        <translation>Aspect d’une annotation</translation>
    </message>
    <message>
        <source>Dashed line below: suggested; nobody has checked it yet</source>
        <translation>Trait en tirets dessous&#xa0;: proposée&#x202f;; personne ne l’a encore vérifiée</translation>
    </message>
    <message>
        <source>Solid line below: checked by a person</source>
        <translation>Trait plein dessous&#xa0;: vérifiée par une personne</translation>
    </message>
    <message>
        <source>Frame around it: the current mark, which keys and buttons change</source>
        <translation>Cadre autour&#xa0;: l’annotation actuelle, que les touches et les boutons modifient</translation>
    </message>
    <message>
        <source>! behind the label: the mark cuts a word in two, so a language model cannot learn from it</source>
        <translation>! après l’étiquette&#xa0;: l’annotation coupe un mot en deux, un modèle linguistique ne peut donc rien en apprendre</translation>
    </message>
    <message>
        <source>* behind the label: there is a note on it</source>
        <translation>* après l’étiquette&#xa0;: elle porte une note</translation>
    </message>
    <message>
        <source>What the labels are for</source>
        <translation>À quoi servent les étiquettes</translation>
    </message>
    <message>
        <source>{title}: {description}</source>
        <translation>{title}&#xa0;: {description}</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Remembered names</source>
        <translation>Noms mémorisés</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Jamais un nom</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Suggest names the way they were corrected before</source>
        <translation>Proposer les noms tels qu’ils ont été corrigés auparavant</translation>
    </message>
    <message>
        <source>As corrected</source>
        <translation>Tel que corrigé</translation>
    </message>
    <message>
        <source>As the language model says</source>
        <translation>Selon le modèle linguistique</translation>
    </message>
    <message>
        <source>Suggestion for the selected names</source>
        <translation>Proposition pour les noms sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are remembered. They are used in articles that are not done yet.</source>
        <translation>
            <numerusform>%n nom est mémorisé. Il sert dans les articles qui ne sont pas encore terminés.</numerusform>
            <numerusform>%n noms sont mémorisés. Ils servent dans les articles qui ne sont pas encore terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Correct a mark, and it will be suggested correctly in later articles.</source>
        <translation>Rien n’est encore mémorisé. Corrigez une annotation&#xa0;: le nom sera proposé correctement dans les articles suivants.</translation>
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
        <source>never a name</source>
        <translation>jamais un nom</translation>
    </message>
    <message>
        <source>not as {labels}</source>
        <translation>pas comme {labels}</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message numerus="yes">
        <source>marked %n time(s)</source>
        <translation>
            <numerusform>annoté %n fois</numerusform>
            <numerusform>annoté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>as the language model says</source>
        <translation>selon le modèle linguistique</translation>
    </message>
    <message numerus="yes">
        <source>marked otherwise or removed %n time(s)</source>
        <translation>
            <numerusform>%n fois annoté autrement ou supprimé</numerusform>
            <numerusform>%n fois annoté autrement ou supprimé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionsModel</name>
    <message>
        <source>not marked</source>
        <translation>non annotée</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, proposée</translation>
    </message>
    <message>
        <source>removed before</source>
        <translation>supprimée auparavant</translation>
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
        <translation>Annotations proposées par</translation>
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
        <translation>Rien&#xa0;: j’annote tout moi-même</translation>
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
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Marks may overlap</source>
        <translation>Les annotations peuvent se chevaucher</translation>
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
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>A language model in a folder…</source>
        <translation>Un modèle linguistique dans un dossier…</translation>
    </message>
    <message>
        <source>Note on the mark or the article</source>
        <translation>Note sur l’annotation ou l’article</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Modèles linguistiques…</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>A language model is a program: choose only one that you trust</source>
        <translation>Un modèle linguistique est un programme&#xa0;: n’en choisissez qu’un de confiance</translation>
    </message>
    <message>
        <source>{title}: {act}</source>
        <translation>{title}&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Kanttekening…</source>
        <translation>À propos de Kanttekening…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>Modèles linguistiques</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Compare this one</source>
        <translation>Comparer celui-ci</translation>
    </message>
    <message>
        <source>… with this one</source>
        <translation>… avec celui-ci</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Language models that learnt on this computer</source>
        <translation>Modèles linguistiques qui ont appris sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle linguistique</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créé à partir de</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>Comparing by the articles that are done…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Judged by %n article(s) that are done.</source>
        <translation>
            <numerusform>Jugé sur %n article terminé.</numerusform>
            <numerusform>Jugé sur %n articles terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were left out, because one of both learnt from them.</source>
        <translation>
            <numerusform>%n article a été omis, parce que l’un des deux en a appris.</numerusform>
            <numerusform>%n articles ont été omis, parce que l’un des deux en a appris.</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>No language model has learnt on this computer yet. Menu → Learn from my corrections… begins.</source>
        <translation>Aucun modèle linguistique n’a encore appris sur cet ordinateur. Cela commence par Menu → Apprendre de mes corrections…</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>{name}: {pipeline}, {speed} words a second, {size} MB</source>
        <translation>{name}&#xa0;: {pipeline}, {speed} mots par seconde, {size}&#xa0;Mo</translation>
    </message>
    <message numerus="yes">
        <source>Only the second is right: %n</source>
        <translation>
            <numerusform>Seul le second est correct&#xa0;: %n</numerusform>
            <numerusform>Seul le second est correct&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first is right: %n</source>
        <translation>
            <numerusform>Seul le premier est correct&#xa0;: %n</numerusform>
            <numerusform>Seul le premier est correct&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One label for another in the second: %n</source>
        <translation>
            <numerusform>Une étiquette à la place d’une autre dans le second&#xa0;: %n</numerusform>
            <numerusform>Une étiquette à la place d’une autre dans le second&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that go wrong in the second: %n</source>
        <translation>
            <numerusform>Noms mal annotés par le second&#xa0;: %n</numerusform>
            <numerusform>Noms mal annotés par le second&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names of the project</source>
        <translation>Noms du projet</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>Contradictions between checked marks</source>
        <translation>Contradictions entre annotations vérifiées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Use a house list…</source>
        <translation>Utiliser une liste maison…</translation>
    </message>
    <message>
        <source>Save the house list…</source>
        <translation>Enregistrer la liste maison…</translation>
    </message>
    <message>
        <source>Also written: {variants}</source>
        <translation>Écrit aussi&#xa0;: {variants}</translation>
    </message>
    <message>
        <source>Use a house list</source>
        <translation>Utiliser une liste maison</translation>
    </message>
    <message>
        <source>Save the house list</source>
        <translation>Enregistrer la liste maison</translation>
    </message>
    <message>
        <source>House spelling: {name}</source>
        <translation>Graphie maison&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Qui est-ce…</translation>
    </message>
    <message>
        <source>Say who this name is in the article of the chosen mention</source>
        <translation>Dire qui est ce nom dans l’article de la mention choisie</translation>
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
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>removed, can be marked again</source>
        <translation>supprimé, peut être annoté de nouveau</translation>
    </message>
    <message>
        <source>the language model is {score} sure</source>
        <translation>le modèle linguistique est sûr à {score}</translation>
    </message>
    <message>
        <source>not usable for training as marked, {key} fixes it</source>
        <translation>inutilisable pour l’entraînement, {key} corrige</translation>
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
        <source>Marks</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Annoté par</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Vérifiés ou non</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Marked by anyone</source>
        <translation>Annoté par tous</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Annoté par</translation>
    </message>
    <message>
        <source>Most marks first</source>
        <translation>Les plus fréquents d’abord</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Ordre alphabétique</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Les plus douteux d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Never a name</source>
        <translation>Jamais un nom</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>Autre étiquette…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Names of the project</source>
        <translation>Noms du projet</translation>
    </message>
    <message>
        <source>Counting names…</source>
        <translation>Comptage des noms…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Aucun nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>House spelling…</source>
        <translation>Graphie maison…</translation>
    </message>
    <message>
        <source>House spelling</source>
        <translation>Graphie maison</translation>
    </message>
    <message>
        <source>A name of its own…</source>
        <translation>Nom à part…</translation>
    </message>
    <message>
        <source>A name of its own</source>
        <translation>Nom à part</translation>
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
        <translation>Pas encore de noms. Double-cliquez sur un mot pour l’annoter.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mark the whole word</source>
        <translation>Annoter le mot entier</translation>
    </message>
    <message>
        <source>No names were found. Double-click a word to mark it.</source>
        <translation>Aucun nom trouvé. Double-cliquez sur un mot pour l’annoter.</translation>
    </message>
    <message>
        <source>Marks are being made; they appear here in a moment.</source>
        <translation>Annotation en cours&#x202f;; les noms apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Who is this…</source>
        <translation>Qui est-ce…</translation>
    </message>
</context>
<context>
    <name>NarrowedLine</name>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Mes articles</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>You can change the labels at any time.</source>
        <translation>Vous pouvez modifier les étiquettes à tout moment.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Choose a name without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Choisissez un nom sans / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The same as in this project</source>
        <translation>Les mêmes que dans ce projet</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on “{name}”</source>
        <translation>Note sur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Note sur cet article</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>Note sur cette annotation</translation>
    </message>
    <message>
        <source>Saved as soon as you leave this field</source>
        <translation>Enregistrée dès que vous quittez ce champ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
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
            <numerusform>%n annotation a un numéro pour étiquette&#xa0;: son nom n’est pas dans le fichier</numerusform>
            <numerusform>%n annotations ont un numéro pour étiquette&#xa0;: son nom n’est pas dans le fichier</numerusform>
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
        <translation>lu comme {encoding}&#x202f;; ce pourrait aussi être {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are not valid XML were mended</source>
        <translation>
            <numerusform>%n passage qui n’est pas du XML valide a été réparé</numerusform>
            <numerusform>%n passages qui ne sont pas du XML valide ont été réparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the old position of %n moved passage(s)</source>
        <translation>
            <numerusform>sans l’ancien emplacement de %n passage déplacé</numerusform>
            <numerusform>sans l’ancien emplacement de %n passages déplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Most to check first</source>
        <translation>Le plus à vérifier en premier</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Ordre de la liste&#xa0;: {order}</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>Par ordre d’ajout</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Par date, les plus récents d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Fewest actions first</source>
        <translation>Le moins d’actions d’abord</translation>
    </message>
    <message>
        <source>Most actions first</source>
        <translation>Le plus d’actions d’abord</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
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
        <source>Added: %n</source>
        <translation>
            <numerusform>Ajouté&#xa0;: %n</numerusform>
            <numerusform>Ajoutés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there, with new marks to check: %n</source>
        <translation>
            <numerusform>Déjà présent, avec de nouvelles annotations à vérifier&#xa0;: %n</numerusform>
            <numerusform>Déjà présents, avec de nouvelles annotations à vérifier&#xa0;: %n</numerusform>
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
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>Partly added: %n</source>
        <translation>
            <numerusform>Ajouté en partie&#xa0;: %n</numerusform>
            <numerusform>Ajoutés en partie&#xa0;: %n</numerusform>
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
        <translation>Collez ou tapez l’article ici&#x202f;; la première ligne devient le titre.</translation>
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
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Automatic: {pipeline}</source>
        <translation>Automatique&#xa0;: {pipeline}</translation>
    </message>
    <message>
        <source>Nothing: I mark these myself</source>
        <translation>Rien&#xa0;: je les annote moi-même</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modèles linguistiques</translation>
    </message>
    <message>
        <source>Each article is marked by the language model for its language.</source>
        <translation>Chaque article est annoté par le modèle linguistique de sa langue.</translation>
    </message>
    <message>
        <source>The labels of this language model become:</source>
        <translation>Les étiquettes de ce modèle linguistique deviennent&#xa0;:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Language model for articles in this language: {language}</source>
        <translation>Modèle linguistique pour les articles dans cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Language model whose labels are shown</source>
        <translation>Modèle linguistique dont les étiquettes sont affichées</translation>
    </message>
    <message>
        <source>Looking up its labels…</source>
        <translation>Recherche de ses étiquettes…</translation>
    </message>
</context>
<context>
    <name>PlaceTree</name>
    <message>
        <source>missed: {label}</source>
        <translation>manqué&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{label} → no mark</source>
        <translation>{label} → aucune annotation</translation>
    </message>
    <message>
        <source>{label}, other words</source>
        <translation>{label}, autres mots</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Mentions of this name</source>
        <translation>Mentions de ce nom</translation>
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
        <translation>Les balises de ces fichiers sont des numéros. &amp;Noms des balises à partir de 0, dans l’ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Names of the tags, in the order of their numbers</source>
        <translation>Noms des balises, dans l’ordre de leurs numéros</translation>
    </message>
    <message>
        <source>as the files say: checked, or only suggested</source>
        <translation>comme l’indiquent les fichiers&#xa0;: vérifiées, ou seulement proposées</translation>
    </message>
    <message>
        <source>as suggestions that I will check</source>
        <translation>comme propositions que je vérifierai</translation>
    </message>
    <message>
        <source>as checked: they are right</source>
        <translation>comme vérifiées&#xa0;: elles sont correctes</translation>
    </message>
    <message>
        <source>not at all: only the articles</source>
        <translation>ne pas les reprendre&#xa0;: seulement les articles</translation>
    </message>
    <message>
        <source>Which letters are right in {file}?</source>
        <translation>Quelles lettres sont correctes dans {file}&#x202f;?</translation>
    </message>
    <message>
        <source>How the letters were written</source>
        <translation>Comment les lettres ont été écrites</translation>
    </message>
    <message numerus="yes">
        <source>There are %n mark(s) in these files. Import them:</source>
        <translation>
            <numerusform>Il y a %n annotation dans ces fichiers. La reprendre&#xa0;:</numerusform>
            <numerusform>Il y a %n annotations dans ces fichiers. Les reprendre&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels that are not in this project become:</source>
        <translation>Les étiquettes absentes de ce projet deviennent&#xa0;:</translation>
    </message>
    <message>
        <source>How the marks are imported</source>
        <translation>Comment les annotations sont reprises</translation>
    </message>
    <message>
        <source>Which letters are right in {file}, and in the other files where that is uncertain?</source>
        <translation>Quelles lettres sont correctes dans {file}, et dans les autres fichiers incertains&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ProjectController</name>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – copie</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Move to which project? A new name makes a new one</source>
        <translation>Déplacer vers quel projet&#x202f;? Un nouveau nom crée un nouveau projet</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Moving articles</source>
        <translation>Déplacement d’articles</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ProjectWideDialog</name>
    <message>
        <source>“{name}” in the whole project</source>
        <translation>«&#xa0;{name}&#xa0;» dans tout le projet</translation>
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
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Mark “{name}” as</source>
        <translation>Annoter «&#xa0;{name}&#xa0;» comme</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark: remove it</source>
        <translation>Pas d’annotation&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Mentions of this name</source>
        <translation>Mentions de ce nom</translation>
    </message>
    <message>
        <source>Mentions with another label, or removed before, stay as they are unless you tick them.</source>
        <translation>Les mentions qui ont une autre étiquette ou que vous avez supprimées restent telles quelles, sauf si vous les cochez.</translation>
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
            <numerusform>encore %n article à parcourir</numerusform>
            <numerusform>encore %n articles à parcourir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n surer than {score}</source>
        <translation>
            <numerusform>Cocher %n sûre à plus de {score}</numerusform>
            <numerusform>Cocher %n sûres à plus de {score}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mention(s)</source>
        <translation>
            <numerusform>Annoter %n mention</numerusform>
            <numerusform>Annoter %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Supprimer %n annotation</numerusform>
            <numerusform>Supprimer %n annotations</numerusform>
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
            <numerusform>%n article remis à plus tard</numerusform>
            <numerusform>%n articles remis à plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) reopened</source>
        <translation>
            <numerusform>%n article rouvert</numerusform>
            <numerusform>%n articles rouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are done keep their marks. Reopen them first.</source>
        <translation>Les articles terminés gardent leurs annotations. Rouvrez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to {project}</source>
        <translation>
            <numerusform>%n article déplacé vers {project}</numerusform>
            <numerusform>%n articles déplacés vers {project}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already, so left here</source>
        <translation>
            <numerusform>%n article s’y trouvait déjà et reste ici</numerusform>
            <numerusform>%n articles s’y trouvaient déjà et restent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) done</source>
        <translation>
            <numerusform>%n article terminé</numerusform>
            <numerusform>%n articles terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the list: on from its beginning.</source>
        <translation>Fin de la liste&#xa0;: on reprend au début.</translation>
    </message>
    <message>
        <source>Beginning of the list: on from its end.</source>
        <translation>Début de la liste&#xa0;: on reprend à la fin.</translation>
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
        <translation>remis à plus tard</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Rechercher des articles</translation>
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
        <translation>Remettre à plus tard…</translation>
    </message>
    <message>
        <source>Suggest marks again</source>
        <translation>Proposer à nouveau des annotations</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n article(s)</source>
        <translation>
            <numerusform>Rechercher dans %n article</numerusform>
            <numerusform>Rechercher dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Pas encore d’articles.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Read or print…</source>
        <translation>Lire ou imprimer…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>Déplacer vers un autre projet…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
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
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
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
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
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
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>This would disappear: {what}.</source>
        <translation>Ce qui disparaîtrait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This would come back: {what}.</source>
        <translation>Ce qui reviendrait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This would be different: {what}.</source>
        <translation>Ce qui changerait&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>No articles or marks would change.</source>
        <translation>Aucun article ni aucune annotation ne changerait.</translation>
    </message>
    <message>
        <source>The project as it is now is backed up first.</source>
        <translation>Le projet tel qu’il est maintenant est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>after each hour of work</source>
        <translation>après chaque heure de travail</translation>
    </message>
    <message>
        <source>There is no backup of this project yet; one is made after each hour of work and at closing.</source>
        <translation>Ce projet n’a pas encore de sauvegarde&#x202f;; il s’en fait une après chaque heure de travail et à la fermeture.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <translation>Non mémorisés</translation>
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
        <source>Corrected names are</source>
        <translation>Les noms corrigés sont</translation>
    </message>
    <message>
        <source>Marks are suggested by</source>
        <translation>Annotations proposées par</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Afficher et imprimer…</translation>
    </message>
    <message>
        <source>Recorded with every correction.</source>
        <translation>Indiqué pour chaque correction.</translation>
    </message>
    <message>
        <source>Remembered, and suggested that way from then on</source>
        <translation>Mémorisés, et désormais proposés ainsi</translation>
    </message>
    <message>
        <source>Text size of the article</source>
        <translation>Taille du texte de l’article</translation>
    </message>
    <message>
        <source>Language models…</source>
        <translation>Modèles linguistiques…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Restore default keys</source>
        <translation>Rétablir les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Click a field and press the keys. Digits, arrow keys and {tab} cannot be changed.</source>
        <translation>Cliquez dans un champ et appuyez sur les touches. Les chiffres, les flèches et {tab} ne changent pas.</translation>
    </message>
    <message>
        <source>Typeface of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>With serifs, as in a newspaper</source>
        <translation>À empattements, comme dans un journal</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Lexend, easier with dyslexia</source>
        <translation>Lexend, plus facile en cas de dyslexie</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
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
    <message>
        <source>Replaces your export of {made}; nobody has changed it since.</source>
        <translation>Remplace votre exportation du {made}&#x202f;; personne ne l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>Your export of {made} is here, but it was changed later, on {changed}: {what}. If you replace it, those changes are lost.</source>
        <translation>Votre exportation du {made} se trouve ici, mais elle a été modifiée depuis, le {changed}&#xa0;: {what}. Si vous la remplacez, ces modifications seront perdues.</translation>
    </message>
    <message>
        <source>An export of {made} is here, perhaps changed since: {what}.</source>
        <translation>Une exportation du {made} se trouve ici, peut-être modifiée depuis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Something is already here that is not an export of this project: {what}, changed on {changed}.</source>
        <translation>Il y a déjà ici quelque chose qui n’est pas une exportation de ce projet&#xa0;: {what}, modifié le {changed}.</translation>
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
        <translation>Remis à plus tard</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Articles done a day</source>
        <translation>Articles terminés par jour</translation>
    </message>
    <message>
        <source>Suggestions that were right, in percent</source>
        <translation>Propositions correctes, en pour cent</translation>
    </message>
    <message>
        <source>Picture of the project over time</source>
        <translation>Image du projet dans le temps</translation>
    </message>
    <message>
        <source>Labels that were changed most often</source>
        <translation>Étiquettes changées le plus souvent</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>{done} articles terminés sur {total}</translation>
    </message>
    <message>
        <source>Suggested as</source>
        <translation>Proposé comme</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Part correcte</translation>
    </message>
    <message>
        <source>House list</source>
        <translation>Liste maison</translation>
    </message>
    <message>
        <source>{day}: done {documents}, right {share}</source>
        <translation>{day}&#xa0;: terminés {documents}, correctes {share}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle linguistique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Not suggested</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Picture of corrections, from the first articles done to the last</source>
        <translation>Image des corrections, des premiers articles terminés aux derniers</translation>
    </message>
    <message>
        <source>up to article {number}: {corrections} per 100 words</source>
        <translation>jusqu’à l’article {number}&#xa0;: {corrections} pour 100 mots</translation>
    </message>
    <message>
        <source>Corrections per 100 words, over the articles done</source>
        <translation>Corrections pour 100 mots, au fil des articles terminés</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>Names that were corrected most often</source>
        <translation>Noms corrigés le plus souvent</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Finished: {words} words. Corrections: {corrections}. At work: {hours} h {minutes} min.</source>
        <translation>Terminés&#xa0;: {words} mots. Corrections&#xa0;: {corrections}. Au travail&#xa0;: {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>An hour: {words} words and {corrections} corrections.</source>
        <translation>Par heure&#xa0;: {words} mots et {corrections} corrections.</translation>
    </message>
    <message>
        <source>{label}: {share} right (right: {right}, wrong: {wrong}, missed: {missed})</source>
        <translation>{label}&#xa0;: {share} correct (correct&#xa0;: {right}, faux&#xa0;: {wrong}, manqué&#xa0;: {missed})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Marked by {pipeline}</source>
        <translation>Annoté par {pipeline}</translation>
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
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop this task</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>Works offline · everything stays on this computer</source>
        <translation>Fonctionne hors ligne · tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
</context>
<context>
    <name>SureOffer</name>
    <message numerus="yes">
        <source>Accept these %n</source>
        <translation>
            <numerusform>Accepter cette %n</numerusform>
            <numerusform>Accepter ces %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the sure suggestions in this article ({key})</source>
        <translation>Accepter les propositions sûres de cet article ({key})</translation>
    </message>
</context>
<context>
    <name>SureWords</name>
    <message numerus="yes">
        <source>%n suggestion(s) are surer than {score}.</source>
        <translation>
            <numerusform>%n proposition est sûre à plus de {score}.</numerusform>
            <numerusform>%n propositions sont sûres à plus de {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n of these may be wrong.</source>
        <translation>
            <numerusform>Environ %n d’entre elles est peut-être fausse.</numerusform>
            <numerusform>Environ %n d’entre elles sont peut-être fausses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely all of these are right.</source>
        <translation>Elles sont sans doute toutes correctes.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
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
    <name>Updating</name>
    <message>
        <source>An older version of Kanttekening made “{project}”. It is being updated, which takes a few minutes for a large project. A copy of what it was is kept.</source>
        <translation>Une version antérieure de Kanttekening a créé «&#xa0;{project}&#xa0;». Il est mis à jour, ce qui prend quelques minutes pour un grand projet. Une copie de ce qu’il était est conservée.</translation>
    </message>
    <message>
        <source>Stop, and change nothing</source>
        <translation>Arrêter sans rien changer</translation>
    </message>
</context>
<context>
    <name>WhoController</name>
    <message>
        <source>nobody who is listed</source>
        <translation>aucune personne de la liste</translation>
    </message>
    <message numerus="yes">
        <source>one of %n who are called so</source>
        <translation>
            <numerusform>l’une des %n personnes de ce nom</numerusform>
            <numerusform>l’une des %n personnes de ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>probably {who}</source>
        <translation>probablement {who}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Qui est «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody who is listed</source>
        <translation>Aucune personne de la liste</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ne pas trancher</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>In the article “{title}”</source>
        <translation>Dans l’article «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Qui ce peut être</translation>
    </message>
    <message>
        <source>Such as Q3874799 of Wikidata</source>
        <translation>Comme Q3874799 de Wikidata</translation>
    </message>
    <message>
        <source>Somebody else: identifier</source>
        <translation>Quelqu’un d’autre&#xa0;: identifiant</translation>
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
            <numerusform>%n fois confirmé</numerusform>
            <numerusform>%n fois confirmé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>%n fois corrigé</numerusform>
            <numerusform>%n fois corrigé</numerusform>
        </translation>
    </message>
    <message>
        <source>begins a sentence</source>
        <translation>commence une phrase</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modèle linguistique</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>corrigé auparavant</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>liste maison</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>on the house list</source>
        <translation>sur la liste maison</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>jamais un nom</translation>
    </message>
    <message>
        <source>the house writes “{name}”</source>
        <translation>la maison écrit «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher le premier</translation>
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
        <source>This project is damaged: {where}. Rescue copies what can be read into a new project beside it.</source>
        <translation>Ce projet est endommagé&#xa0;: {where}. Récupérer copie ce qui est lisible dans un nouveau projet à côté.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Nothing was changed: the mark would reach into another paragraph.</source>
        <translation>Rien n’a changé&#xa0;: l’annotation irait jusque dans un autre paragraphe.</translation>
    </message>
    <message>
        <source>Click a mark to correct it, double-click a word to mark it. All correct? Press {key}.</source>
        <translation>Cliquez sur une annotation pour la corriger, double-cliquez sur un mot pour l’annoter. Tout est correct&#x202f;? Appuyez sur {key}.</translation>
    </message>
    <message>
        <source>End of the list. Here is the first article that is not done yet.</source>
        <translation>Fin de la liste. Voici le premier article non terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left to do in this list, but %n article(s) are waiting elsewhere.</source>
        <translation>
            <numerusform>Plus rien à faire dans cette liste, mais %n article attend ailleurs.</numerusform>
            <numerusform>Plus rien à faire dans cette liste, mais %n articles attendent ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done, except %n article(s) left for later. Choose Export for the training data.</source>
        <translation>
            <numerusform>Tout est terminé, sauf %n article remis à plus tard. Choisissez Exporter pour les données d’entraînement.</numerusform>
            <numerusform>Tout est terminé, sauf %n articles remis à plus tard. Choisissez Exporter pour les données d’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done. Choose Export for the training data.</source>
        <translation>Tout est terminé. Choisissez Exporter pour les données d’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>Marks overlap in %n article(s): first remove one of each pair there.</source>
        <translation>
            <numerusform>Des annotations se chevauchent dans %n article&#xa0;: supprimez-en d’abord une de chaque paire.</numerusform>
            <numerusform>Des annotations se chevauchent dans %n articles&#xa0;: supprimez-en d’abord une de chaque paire.</numerusform>
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
        <translation>Les chiffres changent l’étiquette, {remove} supprime l’annotation. Tout est correct&#x202f;? Appuyez sur {done}.</translation>
    </message>
    <message>
        <source>Mark it anyway</source>
        <translation>Annoter quand même</translation>
    </message>
    <message>
        <source>Undone in {where}: {act}.</source>
        <translation>Annulé dans {where}&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Redone in {where}: {act}.</source>
        <translation>Rétabli dans {where}&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Undone in this article: {act}.</source>
        <translation>Annulé dans cet article&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Redone in this article: {act}.</source>
        <translation>Rétabli dans cet article&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>_Application</name>
    <message numerus="yes">
        <source>Marking %n article(s)</source>
        <translation>
            <numerusform>Annotation de %n article</numerusform>
            <numerusform>Annotation de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rescued: {what}.</source>
        <translation>Récupéré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Restored. What was here before is now the newest backup.</source>
        <translation>Restauré. La version précédente est maintenant la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>A copy of this project is saved: {path}.</source>
        <translation>Une copie de ce projet est enregistrée&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are done: the language model can learn from your corrections.</source>
        <translation>
            <numerusform>%n article est terminé&#xa0;: le modèle linguistique peut apprendre de vos corrections.</numerusform>
            <numerusform>%n articles sont terminés&#xa0;: le modèle linguistique peut apprendre de vos corrections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn…</source>
        <translation>Apprendre…</translation>
    </message>
    <message>
        <source>The language model has learnt.</source>
        <translation>Le modèle linguistique a appris.</translation>
    </message>
    <message>
        <source>Articles that are not done get new suggestions. What you marked stays.</source>
        <translation>Les articles non terminés reçoivent de nouvelles propositions. Ce que vous avez annoté reste.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Added from the clipboard: “{title}”</source>
        <translation>Ajouté depuis le presse-papiers&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An older version of Kanttekening made this project. It was updated; what it was is a backup.</source>
        <translation>Une version plus ancienne de Kanttekening a créé ce projet. Il a été mis à jour&#x202f;; son état d’avant est parmi les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modèle linguistique</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>all that can be opened</source>
        <translation>tout ce qui peut s’ouvrir</translation>
    </message>
    <message>
        <source>work in the background</source>
        <translation>travail en arrière-plan</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>kinds of files</source>
        <translation>types de fichiers</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>typefaces, icons, translations</source>
        <translation>polices, icônes, traductions</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Correct the names in news articles, and export them as training data.</source>
        <translation>Corriger les noms dans des articles de presse et les exporter comme données d’entraînement.</translation>
    </message>
    <message>
        <source>add articles to a project; it is made when it is not there yet</source>
        <translation>ajouter des articles à un projet, créé s’il n’existe pas encore</translation>
    </message>
    <message>
        <source>this pipeline for all articles, whatever their language</source>
        <translation>ce pipeline pour tous les articles, quelle que soit leur langue</translation>
    </message>
    <message>
        <source>a project in numbers</source>
        <translation>un projet en chiffres</translation>
    </message>
    <message>
        <source>test this installation, and a project</source>
        <translation>tester cette installation et un projet</translation>
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
        <source>files or folders: {known}</source>
        <translation>fichiers ou dossiers&#xa0;: {known}</translation>
    </message>
    <message>
        <source>label A of the files becomes B here; A= leaves its marks out</source>
        <translation>l’étiquette A des fichiers devient B ici&#x202f;; A= omet ses annotations</translation>
    </message>
    <message>
        <source>names of numbered tags, in the order of their numbers</source>
        <translation>noms des balises numérotées, dans l’ordre de leurs numéros</translation>
    </message>
    <message>
        <source>Nothing was left to mark.</source>
        <translation>Il n’y avait plus rien à annoter.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>rows of the history</source>
        <translation>lignes de l’historique</translation>
    </message>
    <message>
        <source>{saved} of {known} {what}</source>
        <translation>{saved} de {known} {what}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposées</translation>
    </message>
    <message>
        <source>a file; a folder for {formats}</source>
        <translation>un fichier&#x202f;; un dossier pour {formats}</translation>
    </message>
    <message>
        <source>else the ending of OUT tells, such as .csv or .docx</source>
        <translation>sinon la terminaison de OUT le dit, comme .csv ou .docx</translation>
    </message>
    <message>
        <source>… or earlier</source>
        <translation>… ou avant</translation>
    </message>
    <message>
        <source>… by invented names</source>
        <translation>… par des noms inventés</translation>
    </message>
    <message>
        <source>write nothing when a replaced name is left somewhere</source>
        <translation>ne rien écrire si un nom remplacé subsiste quelque part</translation>
    </message>
    <message>
        <source>of text files that are not UTF-8: {known}, …</source>
        <translation>des fichiers texte qui ne sont pas en UTF-8&#xa0;: {known}, …</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>choices of remembered names</source>
        <translation>choix pour les noms mémorisés</translation>
    </message>
    <message>
        <source>Stopped. What was saved stays.</source>
        <translation>Arrêté. Ce qui était enregistré reste.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on PROJECT or on the project that was open last.</source>
        <translation>Sans commande, la fenêtre s’ouvre sur PROJECT ou sur le dernier projet ouvert.</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>le résultat en JSON</translation>
    </message>
    <message>
        <source>have a pipeline suggest marks for articles that are not done</source>
        <translation>faire proposer par un pipeline des annotations pour les articles non terminés</translation>
    </message>
    <message>
        <source>number of processes at the same time</source>
        <translation>nombre de processus en parallèle</translation>
    </message>
    <message>
        <source>export articles as training data, or to read</source>
        <translation>exporter des articles comme données d’entraînement, ou pour les lire</translation>
    </message>
    <message>
        <source>Added: {added}. Already there: {known}. Refused: {refused}.</source>
        <translation>Ajoutés&#xa0;: {added}. Déjà présents&#xa0;: {known}. Refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>what is in each column of a table, by its name or number: {fields}</source>
        <translation>le contenu de chaque colonne d’un tableau, par son nom ou son numéro&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Marked by {pipeline}. Articles: {documents}, marks: {marks}.</source>
        <translation>Annotation par {pipeline}. Articles&#xa0;: {documents}, annotations&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>No language model for their language. Articles: {documents}, marks from memory: {marks}.</source>
        <translation>Pas de modèle linguistique pour leur langue. Articles&#xa0;: {documents}, annotations de la mémoire&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>Articles: {total} (to do: {todo}, started: {started}, done: {done}, left for later: {flagged}).</source>
        <translation>Articles&#xa0;: {total} (à faire&#xa0;: {todo}, en cours&#xa0;: {started}, terminés&#xa0;: {done}, remis à plus tard&#xa0;: {flagged}).</translation>
    </message>
    <message>
        <source>Actions: {acts}, by {names}.</source>
        <translation>Actions&#xa0;: {acts}, par {names}.</translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation>Enregistré dans {path}&#xa0;:</translation>
    </message>
    <message>
        <source>articles with a damaged text: {count}</source>
        <translation>articles dont le texte est endommagé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiées</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>only names with this label (repeat for more)</source>
        <translation>seulement les noms avec cette étiquette (à répéter pour d’autres)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed by this person (repeat for more)</source>
        <translation>seulement les articles avec une annotation modifiée en dernier par cette personne (à répéter pour d’autres)</translation>
    </message>
    <message>
        <source>only articles with a mark last changed on or after this day, as 2026-11-26</source>
        <translation>seulement les articles avec une annotation modifiée en dernier à partir de ce jour, comme 2026-11-26</translation>
    </message>
    <message>
        <source>the share of the articles to set aside for testing, such as 0.2 ({formats})</source>
        <translation>la part des articles à réserver pour le test, comme 0.2 ({formats})</translation>
    </message>
    <message>
        <source>another number sets other articles aside</source>
        <translation>un autre nombre réserve d’autres articles</translation>
    </message>
    <message>
        <source>leave out the list of words, for a smaller file, sooner ({formats})</source>
        <translation>sans la liste des mots, pour un fichier plus petit et plus vite écrit ({formats})</translation>
    </message>
    <message>
        <source>replace the names with these labels; requires --key</source>
        <translation>remplacer les noms avec ces étiquettes&#x202f;; nécessite --key</translation>
    </message>
    <message>
        <source>where to save which name replaces which</source>
        <translation>où enregistrer quel nom remplace quel autre</translation>
    </message>
    <message>
        <source>articles split into words by a pipeline</source>
        <translation>articles découpés en mots par un pipeline</translation>
    </message>
    <message>
        <source>replace what is there, even if it is not an export of this project or was changed</source>
        <translation>remplacer ce qui s’y trouve, même si ce n’est pas une exportation de ce projet ou s’il a été modifié</translation>
    </message>
    <message>
        <source>read the files in this format, whatever their names</source>
        <translation>lire les fichiers dans ce format, quel que soit leur nom</translation>
    </message>
    <message>
        <source>import the marks in the files in this state; otherwise as the files say</source>
        <translation>reprendre dans cet état les annotations des fichiers&#x202f;; sinon comme l’indiquent les fichiers</translation>
    </message>
    <message>
        <source>values that were lost and set to their defaults: {count}</source>
        <translation>valeurs perdues, remises par défaut&#xa0;: {count}</translation>
    </message>
    <message>
        <source>different from what Kanttekening makes, so made again or left out: {what}</source>
        <translation>différent de ce que fait Kanttekening, donc refait ou omis&#xa0;: {what}</translation>
    </message>
    <message>
        <source>a pipeline to judge (again for more); the others are compared with the first</source>
        <translation>un pipeline à juger (à répéter)&#x202f;; les autres sont comparés au premier</translation>
    </message>
    <message>
        <source>Finished articles judged by: {number}</source>
        <translation>Articles terminés sur lesquels on juge&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Left out, because a pipeline learnt from them: {number}</source>
        <translation>Laissés de côté, parce qu’un pipeline en a appris&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{pipeline}: {speed} words a second, {size} MB</source>
        <translation>{pipeline}&#xa0;: {speed} mots par seconde, {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>make a pipeline that learnt from articles that are done</source>
        <translation>créer un pipeline qui a appris des articles terminés</translation>
    </message>
    <message>
        <source>judge pipelines by articles that are done</source>
        <translation>juger des pipelines sur les articles terminés</translation>
    </message>
    <message>
        <source>where the new pipeline goes</source>
        <translation>où va le nouveau pipeline</translation>
    </message>
    <message>
        <source>the pipeline to start from; otherwise that of the project</source>
        <translation>le pipeline de départ&#x202f;; sinon celui du projet</translation>
    </message>
    <message>
        <source>{pipeline} is in {path}.</source>
        <translation>{pipeline} est dans {path}.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>{pipeline}: {acts} actions per 100 words</source>
        <translation>{pipeline}&#xa0;: {acts} actions pour 100 mots</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>with --out: all names of the project too</source>
        <translation>avec --out&#xa0;: aussi tous les noms du projet</translation>
    </message>
    <message>
        <source>with --out: replace what is there</source>
        <translation>avec --out&#xa0;: remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>with --in: keep names that are not in the file</source>
        <translation>avec --in&#xa0;: garder les noms qui ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>with --in: only tell what would change</source>
        <translation>avec --in&#xa0;: dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>replace the marked names by invented ones before it learns</source>
        <translation>remplacer les noms annotés par des noms inventés avant l’apprentissage</translation>
    </message>
    <message>
        <source>write the house list to a file, or read it from one</source>
        <translation>écrire la liste maison dans un fichier, ou la lire d’un fichier</translation>
    </message>
    <message>
        <source>write the list to this .csv, .json or .kb</source>
        <translation>écrire la liste dans ce fichier .csv, .json ou .kb</translation>
    </message>
    <message>
        <source>make this .csv or .json the list</source>
        <translation>faire de ce fichier .csv ou .json la liste</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
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
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Marks would overlap then, which this project does not allow.</source>
        <translation>Des annotations se chevaucheraient alors, ce que ce projet ne permet pas.</translation>
    </message>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Cette annotation n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text there to mark.</source>
        <translation>Il n’y a pas de texte à annoter à cet endroit.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article fits what was chosen. Nothing was written.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun article ne correspond à ce qui est choisi. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {known}.</source>
        <translation>Il n’y a pas de format {name}&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>The ending {suffix} does not tell the format: choose one with --format ({known}).</source>
        <translation>La terminaison {suffix} ne dit pas le format&#xa0;: choisissez-en un avec --format ({known}).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>{where}: there is no such file.</source>
        <translation>{where}&#xa0;: ce fichier n’existe pas.</translation>
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
        <translation>La ligne {line} dépasse {limit} Mo&#x202f;; la lecture s’est arrêtée là.</translation>
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
        <source>{where}, article {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, article {line}&#xa0;: une annotation n’a pas de début, de fin ou d’étiquette&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, article {line}&#xa0;: l’annotation {start}–{end} est hors du texte&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: «&#xa0;{words}&#xa0;» ne se trouve pas en {start}–{end}, comme le dit le fichier&#x202f;; omis.</translation>
    </message>
    <message>
        <source>{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out.</source>
        <translation>{where}, article {line}&#xa0;: «&#xa0;{words}&#xa0;» ne se trouve pas en {start}–{end}, comme le dit le fichier&#x202f;; omis.</translation>
    </message>
    <message>
        <source>{where}, line {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, ligne {line}&#xa0;: les balises ne correspondent pas aux mots, elle est donc omise.</translation>
    </message>
    <message>
        <source>{where}, article {line}: its tags do not fit its words, so it was left out.</source>
        <translation>{where}, article {line}&#xa0;: les balises ne correspondent pas aux mots, il est donc omis.</translation>
    </message>
    <message>
        <source>{where}, line {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, ligne {line}&#xa0;: elle contient une image, un son ou une adresse, et pas de texte.</translation>
    </message>
    <message>
        <source>{where}, article {line}: there is a picture, sound or address in it, and no text.</source>
        <translation>{where}, article {line}&#xa0;: il contient une image, un son ou une adresse, et pas de texte.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, article {line}&#xa0;: l’annotation {start}–{end} en chevauche une autre&#x202f;; omise.</translation>
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
        <source>The project cannot be opened or written: {path}.</source>
        <translation>Le projet ne peut pas être ouvert ou écrit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This file is not a Kanttekening project: {path}.</source>
        <translation>Ce fichier n’est pas un projet de Kanttekening&#xa0;: {path}.</translation>
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
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Suggesting marks stopped unexpectedly and was started again; nothing is lost.</source>
        <translation>La proposition d’annotations s’est arrêtée de façon inattendue et a été relancée&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; nothing you marked is lost.</source>
        <translation>Une erreur s’est produite dans le programme. Rien de ce que vous avez annoté n’est perdu.</translation>
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
        <source>Nothing in this file can be read.</source>
        <translation>Rien dans ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.</source>
        <translation>{where}&#xa0;: il ne contient pas d’annotations que d’autres programmes peuvent lire&#x202f;; exportez-le en UIMA CAS JSON ou XMI.</translation>
    </message>
    <message>
        <source>{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.</source>
        <translation>{where}&#xa0;: ce n’est pas un UIMA CAS, ou son TypeSystem.xml manque.</translation>
    </message>
    <message>
        <source>{where}: no line in it is a word with a tag such as O or B-PER.</source>
        <translation>{where}&#xa0;: aucune ligne n’est un mot avec une balise comme O ou B-PER.</translation>
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
        <translation>{where}&#xa0;: l’archive est endommagée, verrouillée ou trop volumineuse.</translation>
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
        <source>There is a label {name} already.</source>
        <translation>Il y a déjà une étiquette {name}.</translation>
    </message>
    <message>
        <source>A project needs at least one label.</source>
        <translation>Un projet a besoin d’au moins une étiquette.</translation>
    </message>
    <message>
        <source>There is no label {unknown} in this project; there are {known}.</source>
        <translation>Il n’y a pas d’étiquette {unknown} dans ce projet&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{key} is already the key of “{act}”.</source>
        <translation>{key} est déjà la touche de «&#xa0;{act}&#xa0;».</translation>
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
        <translation>{where}&#xa0;: décompressé, il serait bien trop volumineux&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{where}: this file is locked with a password.</source>
        <translation>{where}&#xa0;: ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{where}: more than {limit} pages is too much to read.</source>
        <translation>{where}&#xa0;: plus de {limit} pages, c’est trop à lire.</translation>
    </message>
    <message>
        <source>{where}: these are the lines of a scanned page with their places, and no articles.</source>
        <translation>{where}&#xa0;: ce sont les lignes d’une page numérisée avec leurs positions, et non des articles.</translation>
    </message>
    <message>
        <source>{where}: these are marks, one a row, and no articles; of an export the .csv can be read.</source>
        <translation>{where}&#xa0;: ce sont des annotations, une par ligne, et non des articles&#x202f;; d’une exportation, le .csv peut être lu.</translation>
    </message>
    <message>
        <source>{where}: there is no column {column}; there are {known}.</source>
        <translation>{where}&#xa0;: il n’y a pas de colonne {column}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{where}: this is a table of names that an export wrote, without the texts of the articles.</source>
        <translation>{where}&#xa0;: c’est un tableau de noms écrit par une exportation, sans les textes des articles.</translation>
    </message>
    <message>
        <source>{where}: this XML is not FoLiA.</source>
        <translation>{where}&#xa0;: ce XML n’est pas du FoLiA.</translation>
    </message>
    <message>
        <source>{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).</source>
        <translation>{where}&#xa0;: les balises sont des numéros sans nom&#x202f;; nommez-les dans l’ordre des numéros, comme O,B-PER,I-PER (--tags).</translation>
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
        <translation>{where}&#xa0;: la lecture de ce fichier demande trop de mémoire.</translation>
    </message>
    <message>
        <source>Too many of these files take too long to read, so reading them was stopped.</source>
        <translation>Trop de ces fichiers sont trop longs à lire&#xa0;: la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} characters; this one has {size}.</source>
        <translation>{where}&#xa0;: un article compte au plus {limit} caractères&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} lines; this one has {size}.</source>
        <translation>{where}&#xa0;: un article compte au plus {limit} lignes&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} marks; this one has {size}.</source>
        <translation>{where}&#xa0;: un article compte au plus {limit} annotations&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a mark has at most {limit} characters; this one has {size}.</source>
        <translation>{where}&#xa0;: une annotation compte au plus {limit} caractères&#x202f;; celle-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a title has at most {limit} characters; this one has {size}.</source>
        <translation>{where}&#xa0;: un titre compte au plus {limit} caractères&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: “{field}” has at most {limit} characters; this one has {size}.</source>
        <translation>{where}&#xa0;: «&#xa0;{field}&#xa0;» compte au plus {limit} caractères&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: an article has at most {limit} fields; this one has {size}.</source>
        <translation>{where}&#xa0;: un article compte au plus {limit} champs&#x202f;; celui-ci en compte {size}.</translation>
    </message>
    <message>
        <source>{where}: a label has at most {limit} characters; this one has {size}.</source>
        <translation>{where}&#xa0;: une étiquette compte au plus {limit} caractères&#x202f;; celle-ci en compte {size}.</translation>
    </message>
    <message>
        <source>There is no label {name} in this project.</source>
        <translation>Il n’y a pas d’étiquette {name} dans ce projet.</translation>
    </message>
    <message>
        <source>{where}: this is a pipe or a device, not a file; save what it gives to a file first.</source>
        <translation>{where}&#xa0;: c’est un tube ou un périphérique, pas un fichier&#x202f;; enregistrez d’abord dans un fichier ce qui en sort.</translation>
    </message>
    <message>
        <source>{where}: there is no file in this folder that can be read.</source>
        <translation>{where}&#xa0;: aucun fichier de ce dossier ne peut être lu.</translation>
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
        <translation>{where}&#xa0;: c’est un ancien fichier Word&#x202f;; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.</source>
        <translation>{where}&#xa0;: ce PDF ne dit pas quels caractères sont ses lettres&#x202f;; faites-y d’abord reconnaître le texte (OCR).</translation>
    </message>
    <message>
        <source>{where}: this is a package; it refers to articles and contains none.</source>
        <translation>{where}&#xa0;: c’est un paquet&#x202f;; il renvoie à des articles et n’en contient aucun.</translation>
    </message>
    <message>
        <source>{where}: there is no text of an article in it, only references or lists.</source>
        <translation>{where}&#xa0;: il ne contient pas de texte d’article, seulement des renvois ou des listes.</translation>
    </message>
    <message>
        <source>{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.</source>
        <translation>{where}&#xa0;: c’est un tableau d’un type qui n’est pas lu&#x202f;; enregistrez-le d’abord en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{where}: this is a presentation; save it as a PDF first.</source>
        <translation>{where}&#xa0;: c’est une présentation&#x202f;; enregistrez-la d’abord en PDF.</translation>
    </message>
    <message>
        <source>{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.</source>
        <translation>{where}&#xa0;: c’est un ancien document Office&#x202f;; enregistrez-le d’abord en .docx, .xlsx ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a document of Pages; export it as Word or PDF first.</source>
        <translation>{where}&#xa0;: c’est un document Pages&#x202f;; exportez-le d’abord en Word ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.</source>
        <translation>{where}&#xa0;: ce type de fichier texte n’est pas lu&#x202f;; ouvrez-le dans LibreOffice et enregistrez-le en .odt ou .docx.</translation>
    </message>
    <message>
        <source>{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.</source>
        <translation>{where}&#xa0;: c’est une mise en page&#x202f;; ouvrez-la dans son programme et exportez le texte en .rtf, ou la page en PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.</source>
        <translation>{where}&#xa0;: c’est toute une boîte aux lettres d’Outlook&#x202f;; enregistrez les messages voulus en .msg ou .eml.</translation>
    </message>
    <message>
        <source>{where}: this is only a link; open it, and save the page or the document itself.</source>
        <translation>{where}&#xa0;: ce n’est qu’un lien&#x202f;; ouvrez-le et enregistrez la page ou le document lui-même.</translation>
    </message>
    <message>
        <source>{where}: this kind of e-book is not read; convert it to .epub or PDF first.</source>
        <translation>{where}&#xa0;: ce type de livre numérique n’est pas lu&#x202f;; convertissez-le d’abord en .epub ou en PDF.</translation>
    </message>
    <message>
        <source>{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.</source>
        <translation>{where}&#xa0;: ce type d’archive n’est pas ouvert&#x202f;; décompressez-la d’abord, ou faites-en un .zip.</translation>
    </message>
    <message>
        <source>{where}: this is XML of a kind that is not known (it begins with {name}).</source>
        <translation>{where}&#xa0;: c’est du XML d’un type inconnu (il commence par {name}).</translation>
    </message>
    <message>
        <source>{where}: this is JSON of a kind that is not known (it has {names}).</source>
        <translation>{where}&#xa0;: c’est du JSON d’un type inconnu (il contient {names}).</translation>
    </message>
    <message>
        <source>{where}: this should be JSON, but it does not begin like it.</source>
        <translation>{where}&#xa0;: ce devrait être du JSON, mais le début n’y ressemble pas.</translation>
    </message>
    <message>
        <source>{where}: this seems to be a web page; give it a name that ends in .html.</source>
        <translation>{where}&#xa0;: ce semble être une page web&#x202f;; donnez-lui un nom qui finit par .html.</translation>
    </message>
    <message>
        <source>{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.</source>
        <translation>{where}&#xa0;: ce semble être du texte simple&#x202f;; donnez-lui un nom qui finit par .txt pour le lire comme article.</translation>
    </message>
    <message>
        <source>{where}: what is in it does not fit its name; it seems to be plain text.</source>
        <translation>{where}&#xa0;: le contenu ne correspond pas au nom&#x202f;; ce semble être du texte simple.</translation>
    </message>
    <message>
        <source>{where}: the file is empty.</source>
        <translation>{where}&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.</source>
        <translation>{where}&#xa0;: l’article n’est pas dans ce fichier, un script le place dans la page&#x202f;; copiez le texte dans le navigateur et collez-le ici.</translation>
    </message>
    <message>
        <source>{where}: this message is encrypted; open it in a mail program and paste its text here.</source>
        <translation>{where}&#xa0;: ce message est chiffré&#x202f;; ouvrez-le dans un logiciel de messagerie et collez son texte ici.</translation>
    </message>
    <message>
        <source>A mark would reach beyond the text or begin or end with a space.</source>
        <translation>Une annotation dépasserait le texte, ou commencerait ou finirait par une espace.</translation>
    </message>
    <message>
        <source>This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.</source>
        <translation>Ce projet a un second nom, un lien physique, par lequel il pourrait être ouvert deux fois&#xa0;: {path}. Copiez-le et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path} is there already ({size} bytes, changed {when}) and is no export of this project: choose another name, or add --replace.</source>
        <translation>{path} existe déjà ({size} octets, modifié {when}) et n’est pas une exportation de ce projet&#xa0;: choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>{path} was changed by others since it was exported ({size} bytes, changed {when}): choose another name, or add --replace.</source>
        <translation>{path} a été modifié par d’autres depuis l’exportation ({size} octets, modifié {when})&#xa0;: choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile; nothing was changed there.</source>
        <translation>{path} a été écrit entre-temps par un autre programme&#x202f;; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file; nothing is written through it.</source>
        <translation>{path} est un lien ou n’est pas un fichier ordinaire&#x202f;; rien n’est écrit à travers lui.</translation>
    </message>
    <message>
        <source>{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name.</source>
        <translation>{path} est un projet, ou appartient à un projet ou en contient un&#xa0;: rien n’est écrit par-dessus. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>C’est trop long&#xa0;: {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>“{typed}” is no date; write it like {day}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date&#x202f;; écrivez-la comme {day}.</translation>
    </message>
    <message>
        <source>The exported file does not contain what it should ({count} articles), so it was not kept.</source>
        <translation>Le fichier exporté ne contient pas ce qui devait être écrit ({count} articles)&#x202f;; il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>{where}: there is no article in this file.</source>
        <translation>{where}&#xa0;: ce fichier ne contient pas d’article.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark has no start, end or label; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: une annotation n’a pas de début, de fin ou d’étiquette&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} lies outside the text; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: l’annotation {start}–{end} est hors du texte&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: l’annotation {start}–{end} ne contient que des espaces&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, article {line}: the mark {start}–{end} contains only spaces; left out.</source>
        <translation>{where}, article {line}&#xa0;: l’annotation {start}–{end} ne contient que des espaces&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, line {line}: the mark {start}–{end} overlaps another; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: l’annotation {start}–{end} en chevauche une autre&#x202f;; omise.</translation>
    </message>
    <message>
        <source>This folder contains no spaCy language model: {path}.</source>
        <translation>Ce dossier ne contient pas de modèle linguistique spaCy&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is no language model {name}: it is not installed, and there is no folder of that name.</source>
        <translation>Il n’y a pas de modèle linguistique {name}&#xa0;: il n’est pas installé et aucun dossier ne porte ce nom.</translation>
    </message>
    <message>
        <source>The language model {name} is damaged and cannot be used.</source>
        <translation>Le modèle linguistique {name} est endommagé et inutilisable.</translation>
    </message>
    <message>
        <source>The language model {name} does not mark names, so it cannot be used.</source>
        <translation>Le modèle linguistique {name} n’annote pas de noms et ne peut donc pas servir.</translation>
    </message>
    <message>
        <source>The language model {name} was made for another version of spaCy ({wanted}) than this one ({running}).</source>
        <translation>Le modèle linguistique {name} a été fait pour une autre version de spaCy ({wanted}) que celle-ci ({running}).</translation>
    </message>
    <message>
        <source>The project file is damaged: {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Le fichier du projet est endommagé&#xa0;: {path}. Récupérez ce qui est encore lisible avec&#xa0;: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>Not saved: the project is no longer at {path}. Put it back there to continue.</source>
        <translation>Non enregistré&#xa0;: le projet n’est plus à {path}. Remettez-le là pour continuer.</translation>
    </message>
    <message>
        <source>Not saved, another program took over the project: {path}. Close Kanttekening and open it again.</source>
        <translation>Non enregistré, un autre programme a pris la main sur le projet&#xa0;: {path}. Fermez Kanttekening et rouvrez-le.</translation>
    </message>
    <message>
        <source>Not saved, the disk is full: {path}.</source>
        <translation>Non enregistré, le disque est plein&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved, the project cannot be written to: {path}.</source>
        <translation>Non enregistré, impossible d’écrire dans le projet&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved, reading from or writing to the disk failed: {path}.</source>
        <translation>Non enregistré, échec de lecture ou d’écriture sur le disque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Not saved, another program is using the project: {path}.</source>
        <translation>Non enregistré, un autre programme utilise le projet&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown again. Please try once more.</source>
        <translation>L’article a été modifié ailleurs et s’affiche à nouveau. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Failed: {what}.</source>
        <translation>Échec&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This project uses a language model in a folder that was not chosen on this computer: {folder}. If you trust it, choose it in the menu.</source>
        <translation>Ce projet utilise un modèle linguistique dans un dossier qui n’a pas été choisi sur cet ordinateur&#xa0;: {folder}. Si vous lui faites confiance, choisissez-le dans le menu.</translation>
    </message>
    <message>
        <source>Something is already at {path}.</source>
        <translation>Il y a déjà quelque chose à {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder: give a file in that folder.</source>
        <translation>{path} est un dossier&#xa0;: indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>{path} contains something other than an earlier export: choose another name.</source>
        <translation>{path} contient autre chose qu’une exportation précédente&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{where}, line {line}: this is not a brat mark; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: ce n’est pas une annotation de brat&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, line {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, ligne {line}&#xa0;: une annotation en plusieurs morceaux ne peut pas être reprise&#x202f;; omise.</translation>
    </message>
    <message>
        <source>The name in the export cannot contain a space: some formats do not accept it.</source>
        <translation>Le nom dans l’exportation ne peut pas avoir d’espace&#xa0;: certains formats ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>Names are only replaced with a key file: choose one.</source>
        <translation>Les noms ne sont remplacés qu’avec un fichier clé&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>The key file tells who is who: save it in another folder than the export.</source>
        <translation>Le fichier clé dit qui est qui&#xa0;: conservez-le dans un autre dossier que l’exportation.</translation>
    </message>
    <message>
        <source>{key} is needed to move around in the article.</source>
        <translation>{key} sert à se déplacer dans l’article.</translation>
    </message>
    <message>
        <source>No language model is chosen to suggest marks; see the menu.</source>
        <translation>Aucun modèle linguistique n’est choisi pour proposer des annotations&#x202f;; voir le menu.</translation>
    </message>
    <message>
        <source>{where}: it contains a program (macros), so it was not opened; save it as .docx or .xlsx first.</source>
        <translation>{where}&#xa0;: il contient un programme (macros) et n’a donc pas été ouvert&#x202f;; enregistrez-le d’abord en .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>{where}: it contains XML definitions of its own, which are not safe to read.</source>
        <translation>{where}&#xa0;: il contient ses propres définitions XML, qu’il n’est pas sûr de lire.</translation>
    </message>
    <message>
        <source>{where}: this PDF contains only pictures of text; run text recognition (OCR) on it first.</source>
        <translation>{where}&#xa0;: ce PDF ne contient que des images de texte&#x202f;; passez-le d’abord dans un programme de reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>Articles are still being added. Please wait until that is done.</source>
        <translation>Des articles sont encore en cours d’ajout. Attendez la fin.</translation>
    </message>
    <message>
        <source>{where}: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}&#xa0;: c’est une image, et les mots qu’elle contient ne peuvent pas être lus&#x202f;; ajoutez l’article en texte, page web, Word ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this is sound or film, and words in it cannot be read; add the article as text, web page, Word or PDF.</source>
        <translation>{where}&#xa0;: c’est du son ou un film, et les mots qu’il contient ne peuvent pas être lus&#x202f;; ajoutez l’article en texte, page web, Word ou PDF.</translation>
    </message>
    <message>
        <source>{where}: this is a project or another database, and no article; a project is opened from the menu.</source>
        <translation>{where}&#xa0;: c’est un projet ou une autre base de données, pas un article&#x202f;; un projet s’ouvre par le menu.</translation>
    </message>
    <message>
        <source>{where}: this is a program; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}&#xa0;: c’est un programme&#x202f;; les articles viennent en texte, page web, Word, PDF ou courriel.</translation>
    </message>
    <message>
        <source>{where}: files of this kind cannot be read; articles come as text, web page, Word, PDF or mail.</source>
        <translation>{where}&#xa0;: les fichiers de ce type ne peuvent pas être lus&#x202f;; les articles viennent en texte, page web, Word, PDF ou courriel.</translation>
    </message>
    <message>
        <source>The same mark would be there twice.</source>
        <translation>La même annotation s’y trouverait deux fois.</translation>
    </message>
    <message>
        <source>The project file is damaged ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Le fichier du projet est endommagé ({what})&#xa0;: {path}. Récupérez ce qui est encore lisible avec&#xa0;: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>This project is not as Kanttekening makes one ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>Ce projet n’est pas tel que Kanttekening le fait ({what})&#xa0;: {path}. Récupérez ce qui est encore lisible avec&#xa0;: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{problems} Save what can still be read with: python main.py rescue {path} NEW</source>
        <translation>{problems} Récupérez ce qui est encore lisible avec&#xa0;: python main.py rescue {path} NEW</translation>
    </message>
    <message>
        <source>{key} chooses a label where it is on a digit key.</source>
        <translation>{key} choisit une étiquette là où ce signe est sur une touche de chiffre.</translation>
    </message>
    <message>
        <source>With {shift} a key applies to all mentions: choose one without {shift}.</source>
        <translation>Avec {shift}, une touche vaut pour toutes les mentions&#xa0;: choisissez-en une sans {shift}.</translation>
    </message>
    <message>
        <source>That is this project itself; choose another one.</source>
        <translation>C’est ce projet lui-même&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{where}, article {line}: a mark of separate pieces cannot be imported; left out.</source>
        <translation>{where}, article {line}&#xa0;: une annotation en plusieurs morceaux ne peut pas être reprise&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}, article {line}: this is not a brat mark; left out.</source>
        <translation>{where}, article {line}&#xa0;: ce n’est pas une annotation de brat&#x202f;; omise.</translation>
    </message>
    <message>
        <source>{where}: this is the TSV of WebAnno before version 3, which is not read; export it as TSV 3.</source>
        <translation>{where}&#xa0;: c’est du TSV de WebAnno d’avant la version 3, qui n’est pas lu&#x202f;; exportez-le en TSV 3.</translation>
    </message>
    <message>
        <source>{where}: this file cannot be read: the program that reads it crashed.</source>
        <translation>{where}&#xa0;: ce fichier ne peut pas être lu&#xa0;: le programme qui le lit s’est arrêté.</translation>
    </message>
    <message>
        <source>{where}: with its labels there would be more than {limit}, the most that a project can have.</source>
        <translation>{where}&#xa0;: avec ses étiquettes, il y en aurait plus de {limit}, le maximum d’un projet.</translation>
    </message>
    <message>
        <source>{count} passages may still reveal a name that was replaced, so nothing was written.</source>
        <translation>Dans {count} passages, un nom remplacé se lit peut-être encore&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes</source>
        <translation>aucun appel au réseau parmi {count} événements de {processes} processus</translation>
    </message>
    <message>
        <source>no call to the network among {count} events of {processes} processes, and no connection open</source>
        <translation>aucun appel au réseau parmi {count} événements de {processes} processus, et aucune connexion ouverte</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>ce qui a été écrit n’a pas été relu</translation>
    </message>
    <message>
        <source>{pipeline} found {names}</source>
        <translation>{pipeline} a trouvé {names}</translation>
    </message>
    <message>
        <source>names written and read back, identical: {count}</source>
        <translation>noms écrits et relus, identiques&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name} is undamaged, articles: {total}</source>
        <translation>{name} n’est pas endommagé, articles&#xa0;: {total}</translation>
    </message>
    <message>
        <source>tried: {calls}; open: {open}</source>
        <translation>essayés&#xa0;: {calls}&#x202f;; ouverts&#xa0;: {open}</translation>
    </message>
    <message>
        <source>History: rows {first} to {last} are missing.</source>
        <translation>Historique&#xa0;: les lignes {first} à {last} manquent.</translation>
    </message>
    <message>
        <source>History: the chain breaks at row {row}, action {act} of {person}.</source>
        <translation>Historique&#xa0;: la chaîne se rompt à la ligne {row}, action {act} de {person}.</translation>
    </message>
    <message>
        <source>Table {table}: row {row} points to nothing in {parent}.</source>
        <translation>Table {table}&#xa0;: la ligne {row} ne renvoie à rien dans {parent}.</translation>
    </message>
    <message>
        <source>{table}.{column} contains values of another type.</source>
        <translation>{table}.{column} contient des valeurs d’un autre type.</translation>
    </message>
    <message>
        <source>SQLite: {problem}</source>
        <translation>SQLite&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The remembered names do not agree with the marks.</source>
        <translation>Les noms mémorisés ne concordent pas avec les annotations.</translation>
    </message>
    <message>
        <source>The names kept with the marks are not those of the texts.</source>
        <translation>Les noms conservés avec les annotations ne sont pas ceux des textes.</translation>
    </message>
    <message>
        <source>Not as Kanttekening writes it: {damage}.</source>
        <translation>Pas tel que Kanttekening l’écrit&#xa0;: {damage}.</translation>
    </message>
    <message>
        <source>Article {article}: the text is not the one that was imported.</source>
        <translation>Article {article}&#xa0;: le texte n’est pas celui qui a été ajouté.</translation>
    </message>
    <message>
        <source>Article {article}: a mark lies outside the text.</source>
        <translation>Article {article}&#xa0;: une annotation est hors du texte.</translation>
    </message>
    <message>
        <source>Article {article}: a mark begins or ends with a space.</source>
        <translation>Article {article}&#xa0;: une annotation commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>Article {article}: the same mark is there twice.</source>
        <translation>Article {article}&#xa0;: la même annotation s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>Article {article}: marks overlap.</source>
        <translation>Article {article}&#xa0;: des annotations se chevauchent.</translation>
    </message>
    <message>
        <source>Article {article}: the number of unchecked marks is wrong.</source>
        <translation>Article {article}&#xa0;: le nombre d’annotations à vérifier est faux.</translation>
    </message>
    <message>
        <source>Article {article}: it is not known whether it was removed.</source>
        <translation>Article {article}&#xa0;: on ne sait pas s’il a été supprimé.</translation>
    </message>
    <message>
        <source>The setting {key} is not JSON.</source>
        <translation>Le paramètre {key} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>History: row {row} cannot be read.</source>
        <translation>Historique&#xa0;: la ligne {row} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>the window stays empty</source>
        <translation>la fenêtre reste vide</translation>
    </message>
    <message>
        <source>parts that load: {count}</source>
        <translation>parties qui se chargent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>marks from another process: {count}</source>
        <translation>annotations d’un autre processus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No program on this computer shows folders: {path}.</source>
        <translation>Aucun programme sur cet ordinateur n’affiche les dossiers&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The articles that are done have no marks to learn from.</source>
        <translation>Les articles terminés n’ont pas d’annotations dont apprendre.</translation>
    </message>
    <message>
        <source>The language model {name} has no part that could learn to mark names (no “ner”). It stays as it is.</source>
        <translation>Le modèle linguistique {name} n’a pas de composant qui puisse apprendre à annoter des noms (pas de «&#xa0;ner&#xa0;»). Il reste tel quel.</translation>
    </message>
    <message>
        <source>The language model {name} is a transformer, which only learns on special hardware. It stays as it is.</source>
        <translation>Le modèle linguistique {name} est un transformer, qui n’apprend que sur du matériel spécial. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Line {line}: the name is missing.</source>
        <translation>Ligne {line}&#xa0;: le nom manque.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” is too long.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{column}&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>Line {line}: there is no label {label}; there are {known}.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas d’étiquette {label}&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” under “never” is neither yes nor no.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{value}&#xa0;» sous «&#xa0;never&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a label and is never a name.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» a une étiquette et n’est jamais un nom.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is on line {earlier} too, and otherwise.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» est aussi à la ligne {earlier}, mais autrement.</translation>
    </message>
    <message>
        <source>{where}: there is no column “name”; there are {known}.</source>
        <translation>{where}&#xa0;: il n’y a pas de colonne «&#xa0;name&#xa0;»&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{where}: there is no column “{column}” in a list of names; there are {known}.</source>
        <translation>{where}&#xa0;: une liste de noms n’a pas de colonne «&#xa0;{column}&#xa0;»&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>{where}: two columns are called “{column}”.</source>
        <translation>{where}&#xa0;: deux colonnes s’appellent «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: it has more cells than the list has columns.</source>
        <translation>Ligne {line}&#xa0;: elle a plus de cellules que la liste n’a de colonnes.</translation>
    </message>
    <message>
        <source>Line {line}: “{column}” has a character that cannot be read.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{column}&#xa0;» contient un caractère illisible.</translation>
    </message>
    <message>
        <source>{where}: a list has at most {limit} lines.</source>
        <translation>{where}&#xa0;: une liste a au plus {limit} lignes.</translation>
    </message>
    <message>
        <source>The language model {name} needs software that is not here, such as that for transformers. It cannot be used.</source>
        <translation>Le modèle linguistique {name} a besoin de logiciels absents ici, comme ceux pour les transformers. Il ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>There is too little to learn from: no label has {least} marks yet in the articles that are done.</source>
        <translation>Il y a trop peu pour apprendre&#xa0;: aucune étiquette n’a encore {least} annotations dans les articles terminés.</translation>
    </message>
    <message>
        <source>{path} holds other articles after writing than before it.</source>
        <translation>{path} contient d’autres articles après l’écriture qu’avant.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Kanttekening: {path}. Nothing was changed in it; that version opens it.</source>
        <translation>Ce projet a été créé par une version plus récente de Kanttekening&#xa0;: {path}. Rien n’y a été modifié&#x202f;; cette version l’ouvre.</translation>
    </message>
    <message>
        <source>words learnt from: {count}</source>
        <translation>mots pour apprendre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not read: {names}</source>
        <translation>non lus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>read: {count}</source>
        <translation>lus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A list of names has one of these endings: {known}.</source>
        <translation>Une liste de noms a l’une de ces terminaisons&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: this is not an entity of FollowTheMoney.</source>
        <translation>Ligne {line}&#xa0;: ce n’est pas une entité de FollowTheMoney.</translation>
    </message>
    <message>
        <source>Line {line}: the project has no label for “{schema}”.</source>
        <translation>Ligne {line}&#xa0;: le projet n’a pas d’étiquette pour «&#xa0;{schema}&#xa0;».</translation>
    </message>
    <message>
        <source>{where}: a list in this format can only be written.</source>
        <translation>{where}&#xa0;: une liste dans ce format peut seulement être écrite.</translation>
    </message>
    <message>
        <source>There is too little to learn from: it takes {least} articles that are done and in the language of the language model (now: {number}).</source>
        <translation>Il y a trop peu pour apprendre&#xa0;: il faut {least} articles terminés et dans la langue du modèle linguistique (actuellement&#xa0;: {number}).</translation>
    </message>
    <message>
        <source>The update was stopped; the project is as it was: {path}.</source>
        <translation>La mise à jour a été arrêtée&#x202f;; le projet est comme avant&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>There is no article to judge by that is done, in the language of the language model, and not learnt from.</source>
        <translation>Aucun article ne permet de juger&#xa0;: il en faut un terminé, dans la langue du modèle linguistique, et dont rien n’a été appris.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>JSONL exactly as Prodigy writes it.</source>
        <translation>JSONL exactement comme Prodigy l’écrit.</translation>
    </message>
    <message>
        <source>Words and tags in columns, as older tools read them.</source>
        <translation>Des mots et des balises en colonnes, comme les lisent des outils plus anciens.</translation>
    </message>
    <message>
        <source>A folder with a text and a file of marks for each article.</source>
        <translation>Un dossier avec, pour chaque article, un texte et un fichier d’annotations.</translation>
    </message>
    <message>
        <source>A folder for the library datasets: words and numbered tags.</source>
        <translation>Un dossier pour la bibliothèque datasets&#xa0;: des mots et des balises numérotées.</translation>
    </message>
    <message>
        <source>A zip of UIMA CAS files, for INCEpTION and other UIMA programs.</source>
        <translation>Un fichier zip avec des fichiers UIMA CAS, pour INCEpTION et d’autres programmes UIMA.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A row for each name, for a spreadsheet; the first of an article has its text.</source>
        <translation>Une ligne par nom, pour un tableur&#x202f;; la première d’un article a son texte.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The articles with their marks, to read or print.</source>
        <translation>Les articles avec leurs annotations, à lire ou à imprimer.</translation>
    </message>
    <message>
        <source>The articles with their marks, to read, print or comment on.</source>
        <translation>Les articles avec leurs annotations, à lire, imprimer ou commenter.</translation>
    </message>
    <message>
        <source>All that is known, for spaCy, Prodigy and Kanttekening itself.</source>
        <translation>Tout ce que l’on sait, pour spaCy, Prodigy et Kanttekening.</translation>
    </message>
    <message>
        <source>A folder to train with: articles, some of them set aside for testing, and a configuration.</source>
        <translation>Un dossier pour l’entraînement&#xa0;: des articles, dont une part réservée au test, et une configuration.</translation>
    </message>
    <message>
        <source>JSONL for doccano, to continue marking there.</source>
        <translation>JSONL pour doccano, pour y poursuivre l’annotation.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio, to continue marking there.</source>
        <translation>Des tâches pour Label Studio, pour y poursuivre l’annotation.</translation>
    </message>
    <message>
        <source>JSON-LD for web pages: news articles with the names that they mention.</source>
        <translation>JSON-LD pour des pages web&#xa0;: articles avec les noms qu’ils mentionnent.</translation>
    </message>
    <message>
        <source>A message of news items with the names in them as subjects, for the system of a newsroom.</source>
        <translation>Un fichier d’articles avec leurs noms comme sujets, pour un système de rédaction.</translation>
    </message>
    <message>
        <source>News items with people, organisations and places as tags, for the system of a newsroom.</source>
        <translation>Articles avec personnes, organisations et lieux comme mots-clés, pour un système de rédaction.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>“{name}” marked as {label}</source>
        <translation>«&#xa0;{name}&#xa0;» annoté comme {label}</translation>
    </message>
    <message>
        <source>label {label} for “{name}”</source>
        <translation>étiquette {label} pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” made longer or shorter</source>
        <translation>«&#xa0;{name}&#xa0;» allongé ou raccourci</translation>
    </message>
    <message>
        <source>“{name}” split in two</source>
        <translation>«&#xa0;{name}&#xa0;» scindé en deux</translation>
    </message>
    <message>
        <source>“{name}” checked</source>
        <translation>«&#xa0;{name}&#xa0;» vérifié</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>«&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>article terminé</translation>
    </message>
    <message>
        <source>article left for later</source>
        <translation>article remis à plus tard</translation>
    </message>
    <message>
        <source>article reopened</source>
        <translation>article rouvert</translation>
    </message>
    <message>
        <source>article removed</source>
        <translation>article supprimé</translation>
    </message>
    <message>
        <source>marks imported</source>
        <translation>annotations importées</translation>
    </message>
    <message>
        <source>choice for “{name}”</source>
        <translation>choix pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translation>correct tel quel</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>étiquettes modifiées</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>redone: {act}</source>
        <translation>rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>sure suggestions checked</source>
        <translation>propositions sûres vérifiées</translation>
    </message>
    <message>
        <source>note on “{name}”</source>
        <translation>note sur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>description of the article changed</source>
        <translation>description de l’article modifiée</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>note sur l’article</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Del</source>
        <comment>Delete on a button</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
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
        <translation>Compétitions, fêtes, guerres, tempêtes, salons qui ont un nom</translation>
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
    <message>
        <source>Nationality, party</source>
        <translation>Peuple, parti</translation>
    </message>
    <message>
        <source>People, including fictional ones, and nicknames; without titles</source>
        <translation>Personnes, même fictives, et surnoms&#x202f;; sans le titre</translation>
    </message>
    <message>
        <source>Four labels: person, organisation, place, other</source>
        <translation>Quatre étiquettes&#xa0;: personne, organisation, lieu, autre</translation>
    </message>
    <message>
        <source>The eighteen labels of OntoNotes</source>
        <translation>Les dix-huit étiquettes d’OntoNotes</translation>
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
    <name>moments</name>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>people</source>
        <translation>des personnes</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>modèle linguistique</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>corrigé auparavant</translation>
    </message>
    <message>
        <source>house list</source>
        <translation>liste maison</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
</context>
<context>
    <name>pseudonyms</name>
    <message>
        <source>Names were replaced. What remains (functions, places, dates, quotations) can still reveal who is meant: treat these texts as personal data.</source>
        <translation>Des noms ont été remplacés. Ce qui reste (fonctions, lieux, dates, citations) peut encore révéler de qui il s’agit&#xa0;: traitez ces textes comme des données personnelles.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Mark a name</source>
        <translation>Annoter un nom</translation>
    </message>
    <message>
        <source>click the mark, then the label</source>
        <translation>cliquer sur l’annotation, puis sur l’étiquette</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Supprimer une annotation</translation>
    </message>
    <message>
        <source>click the mark, then Remove</source>
        <translation>cliquer sur l’annotation, puis sur Supprimer</translation>
    </message>
    <message>
        <source>drag an end of the mark</source>
        <translation>faire glisser une extrémité de l’annotation</translation>
    </message>
    <message>
        <source>click the mark, then Right</source>
        <translation>cliquer sur l’annotation, puis sur Correct</translation>
    </message>
    <message>
        <source>This name in the whole project…</source>
        <translation>Ce nom dans tout le projet…</translation>
    </message>
    <message>
        <source>click the mark, then Everywhere</source>
        <translation>cliquer sur l’annotation, puis sur Partout</translation>
    </message>
    <message>
        <source>click the mark, then the button</source>
        <translation>cliquer sur l’annotation, puis sur le bouton</translation>
    </message>
    <message>
        <source>A mark inside another</source>
        <translation>Une annotation dans une autre</translation>
    </message>
    <message>
        <source>double-click or drag again</source>
        <translation>double-cliquer ou glisser encore une fois</translation>
    </message>
    <message>
        <source>Next, previous mark</source>
        <translation>Annotation suivante, précédente</translation>
    </message>
    <message>
        <source>Next unchecked mark</source>
        <translation>Annotation suivante à vérifier</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Remettre à plus tard</translation>
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
        <translation>Rechercher des articles</translation>
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
        <source>Names of the project…</source>
        <translation>Noms du projet…</translation>
    </message>
    <message>
        <source>Remembered names…</source>
        <translation>Noms mémorisés…</translation>
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
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>click the label above the article</source>
        <translation>cliquer sur l’étiquette au-dessus de l’article</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>Make a mark longer or shorter</source>
        <translation>Allonger ou raccourcir une annotation</translation>
    </message>
    <message>
        <source>The mark is right</source>
        <translation>L’annotation est correcte</translation>
    </message>
    <message>
        <source>All mentions of a name</source>
        <translation>Toutes les mentions d’un nom</translation>
    </message>
    <message>
        <source>click the mark, then All, then the action</source>
        <translation>cliquer sur l’annotation, sur Toutes, puis sur l’action</translation>
    </message>
    <message>
        <source>Mark the same words in the whole article</source>
        <translation>Annoter les mêmes mots dans tout l’article</translation>
    </message>
    <message>
        <source>Accept all sure suggestions in the article</source>
        <translation>Accepter toutes les propositions sûres de l’article</translation>
    </message>
    <message>
        <source>the button below the names</source>
        <translation>le bouton sous les noms</translation>
    </message>
    <message>
        <source>Note on the mark, or on the article if none is chosen</source>
        <translation>Note sur l’annotation, ou sur l’article si aucune n’est choisie</translation>
    </message>
    <message>
        <source>the field below the names</source>
        <translation>le champ sous les noms</translation>
    </message>
    <message>
        <source>Split two names joined in one mark</source>
        <translation>Séparer deux noms réunis dans une seule annotation</translation>
    </message>
    <message>
        <source>drag the end of the mark back, then drag over the other name</source>
        <translation>ramener la fin de l’annotation, puis glisser sur l’autre nom</translation>
    </message>
    <message>
        <source>Mark the whole word (at the warning “!”)</source>
        <translation>Annoter le mot entier (à l’avertissement «&#xa0;!&#xa0;»)</translation>
    </message>
    <message>
        <source>Next unmarked words with capitals</source>
        <translation>Mots suivants avec majuscule, non annotés</translation>
    </message>
    <message>
        <source>click the article in the list</source>
        <translation>cliquer sur l’article dans la liste</translation>
    </message>
    <message>
        <source>click in the panel</source>
        <translation>cliquer dans le panneau</translation>
    </message>
    <message>
        <source>the search box above the list</source>
        <translation>le champ de recherche au-dessus de la liste</translation>
    </message>
    <message>
        <source>Next search result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous search result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>the pencil next to the labels</source>
        <translation>le crayon à côté des étiquettes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Marks and labels</source>
        <translation>Annotations et étiquettes</translation>
    </message>
    <message>
        <source>double-click a word, or drag over words</source>
        <translation>double-cliquer sur un mot, ou glisser sur des mots</translation>
    </message>
    <message>
        <source>arrow keys to the word, {shift}+arrows for more words, then the digit of a label</source>
        <translation>flèches jusqu’au mot, {shift}+flèches pour étendre, puis le chiffre d’une étiquette</translation>
    </message>
    <message>
        <source>Choose the label of the next names</source>
        <translation>Choisir l’étiquette des noms suivants</translation>
    </message>
    <message>
        <source>{tab} to the mark, then a digit</source>
        <translation>{tab} jusqu’à l’annotation, puis un chiffre</translation>
    </message>
    <message>
        <source>{shift}+←/→ the end, {ctrl}+{shift}+←/→ the start</source>
        <translation>{shift}+←/→ la fin, {ctrl}+{shift}+←/→ le début</translation>
    </message>
    <message>
        <source>Longer or shorter letter by letter: on, off</source>
        <translation>Allonger ou raccourcir à la lettre près&#xa0;: activer, désactiver</translation>
    </message>
    <message>
        <source>{ctrl} or {alt} and drag</source>
        <translation>{ctrl} ou {alt} et glisser</translation>
    </message>
    <message>
        <source>{shift} with the same key</source>
        <translation>{shift} avec la même touche</translation>
    </message>
    <message>
        <source>{shift} and double-click, or {shift} and drag</source>
        <translation>{shift} et double-clic, ou {shift} et glisser</translation>
    </message>
    <message>
        <source>arrow keys to the word, then {shift} with the digit of a label</source>
        <translation>flèches jusqu’au mot, puis {shift} avec le chiffre d’une étiquette</translation>
    </message>
    <message>
        <source>{space} on the mark, {shift}+←/→, {ctrl}+{shift}+←/→, then a digit</source>
        <translation>{space} sur l’annotation, {shift}+←/→, {ctrl}+{shift}+←/→, puis un chiffre</translation>
    </message>
    <message>
        <source>Previous unchecked mark</source>
        <translation>Annotation précédente à vérifier</translation>
    </message>
    <message>
        <source>Previous unmarked words with capitals</source>
        <translation>Mots précédents avec majuscule, non annotés</translation>
    </message>
    <message>
        <source>Start and end of the line, of the article</source>
        <translation>Début et fin de la ligne, de l’article</translation>
    </message>
    <message>
        <source>click the word</source>
        <translation>cliquer sur le mot</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Une page vers le haut, vers le bas</translation>
    </message>
    <message>
        <source>the wheel</source>
        <translation>la molette</translation>
    </message>
    <message>
        <source>Select everything, copy</source>
        <translation>Tout sélectionner, copier</translation>
    </message>
    <message>
        <source>drag over words</source>
        <translation>glisser sur des mots</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>Le projet d’exemple</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Learn from my corrections…</source>
        <translation>Apprendre de mes corrections…</translation>
    </message>
    <message>
        <source>Language models that learnt here…</source>
        <translation>Modèles linguistiques qui ont appris ici…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Who is this: tell people of one name apart…</source>
        <translation>Qui est-ce&#xa0;: distinguer les personnes d’un même nom…</translation>
    </message>
    <message>
        <source>right-click the name in the list, then Who is this</source>
        <translation>clic droit sur le nom dans la liste, puis Qui est-ce</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Labels that were changed</source>
        <translation>Étiquettes qui ont été changées</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>Names that were corrected</source>
        <translation>Noms qui ont été corrigés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
</TS>
