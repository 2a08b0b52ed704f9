"""A project that was marked with an older version of the bundled pipeline, opened after a new one came."""

from __future__ import annotations

from pathlib import Path

from annotate.edits.annotations import Accept, plan
from annotate.model import Document, State, Suggestion
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import Pipeline
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project

OLD = f"{BUNDLED} 0.4.0"
TEXT = "Burgemeester Jan Jansen woont in Gent. Volgens de Vlaamse minister is dat waar."
FOUND = [Suggestion(13, 23, "PER", 0.83), Suggestion(0, 12, "ORG", 0.4)]  # the second is one that nobody would make now


def test_an_old_project_opens_as_it_was_and_can_be_marked_again(tmp_path: Path, dutch: Pipeline) -> None:
    path = tmp_path / "oud.kanttekening"
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        project.save_suggestions([merge_suggestions(project.document(1), FOUND, words(TEXT), OLD)])
        document = project.document(1)
        person = next(a for a in document.annotations if a.label == "PER")
        project.commit([plan(document, Accept(person.id), "Ann")], by="Ann")
        before = project.document(1)

    with Project.open(path) as project:
        assert project.document(1) == before
        assert project.document(1).pipeline == OLD
        assert project.queue.unsuggested([dutch.id]) == [1]
        tokens, found = next(dutch.suggest([TEXT]))
        project.save_suggestions([merge_suggestions(project.document(1), found, tokens, dutch.id)])
        after = project.document(1)
        assert after.pipeline == dutch.id
        marks = {(TEXT[a.start : a.end], a.label): a.state for a in after.visible}
        assert marks["Jan Jansen", "PER"] == State.ACCEPTED  # what a person decided stays
        assert marks["Gent", "LOC"] == State.SUGGESTED
        assert marks["Vlaamse", "MISC"] == State.SUGGESTED
        assert ("Burgemeester", "ORG") not in marks
        assert project.queue.unsuggested([dutch.id]) == []
        assert project.check() == []
