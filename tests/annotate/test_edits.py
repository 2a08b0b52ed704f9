"""Edits: what each act does to a document, and that every one can be taken back."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.edits.annotations import (
    Accept,
    Add,
    Change,
    Edit,
    Finish,
    Flag,
    Relabel,
    Remove,
    Reopen,
    Resize,
    Snapshot,
    ToAll,
    plan,
    rebase,
    replay,
    same_name_spans,
    verify,
)
from annotate.errors import UserError
from annotate.model import Annotation, Document, DocumentState, State, Suggestion, new_id
from annotate.suggestions import merge_suggestions
from annotate.text import words
from tests.helpers.strategies import documents

TEXT = "Bernard Quintin sprak. Quintin en Gent. Quintin zweeg."


def document(*marks: tuple[int, int, str, State, str]) -> Document:
    annotations = tuple(Annotation(new_id(), *mark) for mark in marks)
    return Document(TEXT, tokens=words(TEXT), annotations=annotations)


def do(before: Document, edit: Edit) -> Document:
    return replay(before, plan(before, edit, "Ann"))


def shown(of: Document) -> list[tuple[str, str, State]]:
    return [(of.text[a.start : a.end], a.label, a.state) for a in of.visible]


@st.composite
def acts(draw: st.DrawFn, overlapping: bool = False) -> tuple[Document, list[Edit]]:
    before = draw(documents(overlapping))
    edits: list[Edit] = []
    for _ in range(draw(st.integers(1, 5))):
        a, b = sorted((draw(st.integers(0, len(before.text))), draw(st.integers(0, len(before.text)))))
        ids = [m.id for m in before.annotations] or [0]
        one = draw(st.sampled_from(ids))
        single = draw(st.sampled_from([Add(a, b, "PER"), Relabel(one, "LOC"), Accept(one), Remove(one)]))
        edits.append(draw(st.sampled_from([single, ToAll(single), Resize(one, a, b), Finish(), Flag("x"), Reopen()])))
    return before, edits


def done_and_undone(state: Document, change: Change) -> Document:
    """Return the document after a change; assert that it may be, and that its inverse brings the state back."""
    verify(state, change)
    after = replay(state, change)
    verify(after, change.inverse())
    assert replay(after, change.inverse()) == state
    return after


@given(acts())
def test_every_act_has_an_inverse_and_leaves_no_overlap(case: tuple[Document, list[Edit]]) -> None:
    state, edits = case
    for edit in edits:
        try:
            change = plan(state, edit, "Ann")
        except UserError:
            continue
        after = done_and_undone(state, change)
        assert replay(replay(after, change.inverse()), change) == after
        visible = after.visible
        assert all(one.end <= other.start for one, other in pairwise(visible))
        assert all(after.text[a.start : a.end].strip() == after.text[a.start : a.end] != "" for a in visible)
        state = after


@given(acts(overlapping=True))
def test_where_marks_may_overlap_nothing_is_lost_and_nothing_stands_twice(case: tuple[Document, list[Edit]]) -> None:
    state, edits = case
    for edit in edits:
        try:
            change = plan(state, edit, "Ann")
        except UserError:
            continue
        after = done_and_undone(state, change)
        assert replay(replay(after, change.inverse()), rebase(state, change)) == after
        places = [(a.start, a.end, a.label) for a in after.visible]
        assert len(set(places)) == len(places)
        if isinstance(edit, Add) or (isinstance(edit, ToAll) and isinstance(edit.edit, Add)):
            assert {(a.start, a.end, a.label) for a in state.visible} <= set(places)
        state = after


@given(documents(), documents(overlapping=True), st.booleans(), st.data())
def test_a_change_is_refused_just_where_a_mark_may_not_stand(
    flat: Document, layered: Document, overlapping: bool, data: st.DataObject
) -> None:
    before = layered if overlapping else flat
    anywhere = st.integers(-1, len(before.text) + 1)
    a, b = sorted(data.draw(st.tuples(anywhere, anywhere)))
    state = data.draw(st.sampled_from(State))
    label = data.draw(st.sampled_from(("PER", "LOC")))
    old = data.draw(st.sampled_from([None, *before.annotations]))
    new = Annotation(old.id if old else new_id(), a, b, label, state, "x")
    sides = [Snapshot(tuple(filter(None, marks)), before.state, "") for marks in ((old,), (new,))]
    beside = [other for other in before.visible if other.id != new.id]
    may_stand = 0 <= a < b <= len(before.text) and before.text[a:b].strip() == before.text[a:b]
    if state is not State.REJECTED:
        may_stand &= not any(before.excludes(other, a, b, label) for other in beside)
    change = Change(before.id, "x", *sides)
    if may_stand:
        verify(before, change)
    else:
        with pytest.raises(UserError):
            verify(before, change)


def layered(*marks: tuple[int, int, str, State, str]) -> Document:
    return replace(document(*marks), overlapping=True)


def test_the_same_words_may_carry_two_labels_and_a_name_another_inside() -> None:
    before = layered((0, 15, "PER", State.ACCEPTED, "person:Ann"))
    after = do(do(do(before, Add(0, 15, "ORG")), Add(8, 22, "LOC")), Add(8, 15, "PER"))
    assert {(text, label) for text, label, _ in shown(after)} == {
        ("Bernard Quintin", "PER"),
        ("Bernard Quintin", "ORG"),
        ("Quintin sprak.", "LOC"),
        ("Quintin", "PER"),
    }
    assert do(after, Add(0, 15, "ORG")).visible[1].id == after.visible[1].id


def test_a_mark_that_becomes_another_ones_equal_is_that_one() -> None:
    before = layered((34, 38, "LOC", State.SUGGESTED, "pipeline:x"), (34, 38, "ORG", State.SUGGESTED, "pipeline:x"))
    after = do(before, Relabel(before.annotations[1].id, "LOC"))
    assert [(a.id, a.label, a.state) for a in after.annotations] == [
        (before.annotations[1].id, "LOC", State.ACCEPTED)
    ]  # no rejected LOC is left as evidence against what was right


def test_to_all_leaves_a_names_other_labels_alone_where_marks_may_overlap() -> None:
    before = layered(
        (8, 15, "PER", State.SUGGESTED, "pipeline:x"),
        (23, 30, "PER", State.SUGGESTED, "pipeline:x"),
        (23, 30, "ORG", State.SUGGESTED, "pipeline:x"),
    )
    first = before.annotations[0].id
    after = do(before, ToAll(Relabel(first, "LOC")))
    assert [(text, label) for text, label, _ in shown(after)] == [
        ("Quintin", "LOC"),
        ("Quintin", "LOC"),
        ("Quintin", "ORG"),
        ("Quintin", "LOC"),
    ]
    assert [label for _, label, _ in shown(do(before, ToAll(Remove(first))))] == ["ORG"]


def test_a_name_inside_longer_ones_is_marked_there_too_when_it_was_chosen_there() -> None:
    long = ((0, 15, "PER", State.ACCEPTED, "person:Ann"), (23, 38, "PER", State.ACCEPTED, "person:Ann"))
    assert same_name_spans(layered(*long), 40, 47) == [(40, 47)]
    assert same_name_spans(layered(*long), 8, 15) == [(8, 15), (23, 30), (40, 47)]


def test_a_new_run_suggests_inside_an_accepted_name_only_what_differs_in_label_and_place() -> None:
    before = layered((0, 15, "PER", State.ACCEPTED, "person:Ann"))
    found = [Suggestion(0, 15, "ORG"), Suggestion(8, 15, "PER"), Suggestion(8, 15, "LOC"), Suggestion(8, 15, "LOC")]
    after = merge_suggestions(before, found, words(TEXT), "y 2")
    assert [(text, label) for text, label, _ in shown(after)] == [("Bernard Quintin", "PER"), ("Quintin", "LOC")]


def test_undo_does_not_bring_overlap_back_to_a_project_that_no_longer_allows_it() -> None:
    before = layered((0, 15, "PER", State.ACCEPTED, "person:Ann"), (8, 15, "LOC", State.ACCEPTED, "person:Ann"))
    change = plan(before, Remove(before.annotations[1].id), "Ann")
    flat = replace(replay(before, change), overlapping=False)
    with pytest.raises(UserError, match="would overlap"):
        rebase(flat, change.inverse())


def test_undo_keeps_an_overlap_that_a_damaged_project_came_with() -> None:
    before = document((0, 15, "PER", State.SUGGESTED, "pipeline:x"), (8, 15, "LOC", State.SUGGESTED, "pipeline:x"))
    change = plan(before, Finish(), "Ann")
    done = replay(before, change)
    assert replay(done, rebase(done, change.inverse())) == before


def test_adding_accepts_and_starts_the_document() -> None:
    after = do(document(), Add(34, 38, "LOC"))
    assert shown(after) == [("Gent", "LOC", State.ACCEPTED)]
    assert after.state is DocumentState.STARTED
    assert after.annotations[0].annotator == "Ann"


def test_adding_over_a_mark_replaces_it_and_keeps_a_machines_as_rejected() -> None:
    after = do(document((8, 15, "PER", State.SUGGESTED, "pipeline:x")), Add(0, 15, "PER"))
    assert shown(after) == [("Bernard Quintin", "PER", State.ACCEPTED)]
    assert [a.state for a in after.annotations if a.state is State.REJECTED] == [State.REJECTED]


def test_removing_keeps_a_machines_mark_as_evidence_and_drops_a_persons() -> None:
    suggested = document((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    removed = do(suggested, Remove(suggested.annotations[0].id))
    assert [a.state for a in removed.annotations] == [State.REJECTED]
    own = document((34, 38, "LOC", State.ACCEPTED, "person:Ann"))
    assert do(own, Remove(own.annotations[0].id)).annotations == ()


def test_marking_a_rejected_name_again_revives_it() -> None:
    suggested = document((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    removed = do(suggested, Remove(suggested.annotations[0].id))
    again = do(removed, Add(34, 38, "LOC"))
    assert [(a.id, a.state) for a in again.annotations] == [(suggested.annotations[0].id, State.ACCEPTED)]


def test_to_all_marks_every_mention_but_not_inside_a_longer_name() -> None:
    before = document((0, 15, "PER", State.ACCEPTED, "person:Ann"))
    after = do(before, ToAll(Add(23, 30, "PER")))
    assert [text for text, _, _ in shown(after)] == ["Bernard Quintin", "Quintin", "Quintin"]


def test_to_all_relabels_and_removes_the_same_names() -> None:
    marks = [(23, 30, "LOC", State.SUGGESTED, "pipeline:x"), (40, 47, "LOC", State.SUGGESTED, "pipeline:x")]
    before = document(*marks)
    assert {label for _, label, _ in shown(do(before, ToAll(Relabel(before.annotations[0].id, "PER"))))} == {"PER"}
    assert shown(do(before, ToAll(Remove(before.annotations[0].id)))) == []
    assert same_name_spans(before, 23, 30) == [(8, 15), (23, 30), (40, 47)]


def test_finishing_accepts_the_rest() -> None:
    after = do(document((34, 38, "LOC", State.SUGGESTED, "pipeline:x")), Finish())
    assert after.state is DocumentState.DONE
    assert after.unchecked == 0


def test_flag_keeps_the_reason_and_reopen_drops_it() -> None:
    flagged = do(document(), Flag("bron nakijken"))
    assert (flagged.state, flagged.reason) == (DocumentState.FLAGGED, "bron nakijken")
    assert (do(flagged, Reopen()).state, do(flagged, Reopen()).reason) == (DocumentState.STARTED, "")


def test_nothing_but_white_space_cannot_be_marked() -> None:
    with pytest.raises(UserError, match="no text"):
        plan(document(), Add(7, 8, "PER"), "Ann")


def test_a_new_run_never_overwrites_what_a_person_did() -> None:
    before = document(
        (0, 15, "PER", State.ACCEPTED, "person:Ann"),
        (34, 38, "LOC", State.REJECTED, "pipeline:x"),
        (40, 47, "ORG", State.SUGGESTED, "pipeline:x"),
    )
    found = [Suggestion(8, 15, "PER"), Suggestion(34, 38, "LOC"), Suggestion(34, 38, "ORG"), Suggestion(23, 30, "PER")]
    after = merge_suggestions(before, found, words(TEXT), "y 2")
    assert shown(after) == [
        ("Bernard Quintin", "PER", State.ACCEPTED),
        ("Quintin", "PER", State.SUGGESTED),
        ("Gent", "ORG", State.SUGGESTED),
    ]


def test_what_is_removed_again_is_gone_though_it_was_suggested_anew() -> None:
    before = document((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    change = plan(before, Remove(before.annotations[0].id), "Ann")
    rerun = merge_suggestions(before, [Suggestion(34, 38, "LOC"), Suggestion(8, 15, "PER")], words(TEXT), "y 2")
    again = replay(rerun, rebase(rerun, change))
    assert shown(again) == [("Quintin", "PER", State.SUGGESTED)]
    assert [a.state for a in again.annotations if a.start == 34] == [State.REJECTED]


def test_a_label_that_is_taken_back_does_not_stand_twice_where_marks_may_overlap() -> None:
    before = layered((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    change = plan(before, Relabel(before.annotations[0].id, "ORG"), "Ann")
    rerun = merge_suggestions(before, [Suggestion(34, 38, "LOC")], words(TEXT), "y 2")
    done = replay(rerun, rebase(rerun, change))
    assert shown(done) == [("Gent", "ORG", State.ACCEPTED)]
    beside = replace(done, annotations=(*done.annotations, *rerun.annotations))
    undone = rebase(beside, change.inverse())
    verify(beside, undone)
    assert shown(replay(beside, undone)) == [("Gent", "LOC", State.SUGGESTED)]


def test_finishing_again_accepts_nothing_that_was_suggested_since() -> None:
    before = document((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    change = plan(before, Finish(), "Ann")
    rerun = merge_suggestions(before, [Suggestion(34, 38, "LOC"), Suggestion(8, 15, "PER")], words(TEXT), "y 2")
    assert shown(replay(rerun, rebase(rerun, change))) == [("Gent", "LOC", State.ACCEPTED)]


def test_undo_after_a_new_run_gives_no_overlap() -> None:
    before = document((34, 38, "LOC", State.SUGGESTED, "pipeline:x"))
    change = plan(before, Remove(before.annotations[0].id), "Ann")
    rerun = merge_suggestions(replay(before, change), [Suggestion(31, 38, "ORG")], words(TEXT), "y 2")
    undone = replay(rerun, rebase(rerun, change.inverse()))
    assert shown(undone) == [("Gent", "LOC", State.SUGGESTED)]
