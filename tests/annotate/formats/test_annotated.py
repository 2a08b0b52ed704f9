"""Annotated files as the trade makes them: told by their content, words as they are written, and losses named."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotate.errors import UserError
from annotate.formats.annotated.token_columns.spacing import align, join
from annotate.formats.base import NO_OPTIONS, Notice, Omission, ReadOptions, Refusal
from annotate.formats.reading.files import find_tables, read_paths
from annotate.model import Document, DocumentState, State


class Came:
    """What came of reading files."""

    def __init__(self, *paths: Path, options: ReadOptions = NO_OPTIONS) -> None:
        items = list(read_paths(paths, None, options))
        self.documents = [item for item in items if isinstance(item, Document)]
        self.refused = [str(UserError(i.sentence, **i.values)) for i in items if isinstance(i, Refusal)]
        self.left_out = {i.omission: (i.count, i.names) for i in items if isinstance(i, Notice)}

    @property
    def one(self) -> Document:
        (document,) = self.documents
        return document

    @property
    def names(self) -> list[tuple[str, str]]:
        return names(self.one)


def names(document: Document) -> list[tuple[str, str]]:
    return [(document.text[a.start : a.end], a.label) for a in document.annotations]


def came(tmp_path: Path, name: str, content: object, options: ReadOptions = NO_OPTIONS) -> Came:
    path = tmp_path / name
    data = content if isinstance(content, str | bytes) else json.dumps(content, ensure_ascii=False)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return Came(path, options=options)


LINES: dict[str, str | bytes] = {
    "wiki.conll": "0\tEls\tB-PER\n1\tMaes\tI-PER\n2\tin\tO\n3\tAalst\tB-LOC\n4\t.\tO\n\n",
    "germeval.tsv": "#\thttps://krant.example/a\t[2026-01-02]\t\n1\tEls\tB-PER\tO\n2\tMaes\tI-PER\tO\n3\tin\tO\tO\n4\tAalst\tB-LOC\tO\n5\t.\tO\tO\n\n",
    "neat.tsv": "No.\tTOKEN\tNE-TAG\tNE-EMB\n0\tEls\tB-PER\tO\n1\tMaes\tI-PER\tO\n2\tin\tO\tO\n3\tAalst\tB-LOC\tO\n4\t.\tO\tO\n",
    "uner.iob2": "# sent_id = 1\n# text = Els Maes in Aalst.\n1\tEls\tB-PER\t-\t-\n2\tMaes\tI-PER\t-\t-\n3\tin\tO\t-\t-\n4\tAalst\tB-LOC\t-\t-\n5\t.\tO\t-\t-\n\n",
    "ned.testa": "-DOCSTART- -DOCSTART- O\nEls N B-PER\nMaes N I-PER\nin Prep O\nAalst N B-LOC\n. Punc O\n",
    "train.txt": "-DOCSTART- -X- -X- O\n\nEls NNP B-NP B-PER\nMaes NNP I-NP I-PER\nin IN B-PP O\nAalst NNP B-NP B-LOC\n. . O O\n",
    "wikiner.txt": "Els|N|I-PER Maes|N|I-PER in|P|O Aalst|N|I-LOC .|.|O\n",
    "x.conllu": "1\tEls\tEls\tPROPN\t_\t_\t0\t_\t_\tNER=B-PER\n2\tMaes\tMaes\tPROPN\t_\t_\t1\t_\t_\tNER=I-PER\n3\tin\tin\tADP\t_\t_\t4\t_\t_\tNER=O\n4\tAalst\tAalst\tPROPN\t_\t_\t1\t_\t_\tNER=B-LOC|SpaceAfter=No\n5\t.\t.\tPUNCT\t_\t_\t1\t_\t_\tNER=O\n\n",
    "hipe.tsv": "TOKEN\tNE-COARSE-LIT\tNE-NESTED\tMISC\n# hipe2022:document_id = d1\nEls\tB-PER\tO\t_\nMaes\tI-PER\tO\t_\nin\tO\tO\t_\nAalst\tB-LOC\tO\tNoSpaceAfter\n.\tO\tO\t_\n",
    "words.csv": "Sentence #,Word,POS,Tag\nSentence: 1,Els,NNP,B-PER\n,Maes,NNP,I-PER\n,in,IN,O\n,Aalst,NNP,B-LOC\n,.,.,O\n",
    "bmes.conll": "Els B-PER\nMaes E-PER\nin O\nAalst S-LOC\n. O\n",
    "bilou.iob": "Els\tB-PER\nMaes\tL-PER\nin\tO\nAalst\tU-LOC\n.\tO\n",
    "wide.conll": "Els B-PER\nMaes I-PER\nin O\nAalst B-LOC\n. O\n".encode("utf-16"),
    "unknown-ending.xyz": "Els B-PER\nMaes I-PER\nin O\nAalst B-LOC\n. O\n",
}  # fmt: skip


@pytest.mark.parametrize("name", LINES)
def test_columns_are_told_by_their_lines(name: str, tmp_path: Path) -> None:
    found = came(tmp_path, name, LINES[name])
    assert (found.one.text, found.names) == ("Els Maes in Aalst.", [("Els Maes", "PER"), ("Aalst", "LOC")])
    assert found.refused == []
    assert found.one.annotations[0].state is State.ACCEPTED
    assert found.one.tokens is not None
    assert len(found.one.tokens) == 5


def test_what_is_no_column_of_tags_is_not_taken_for_one(tmp_path: Path) -> None:
    assert names(came(tmp_path, "a.txt", "De zaak O\nwas gesloten.\nEn B-LOC is een code.\n").one) == []
    assert [d.text for d in came(tmp_path, "b.tsv", "naam\tplaats\nEls\tGent\nJan\tO\n").documents] == ["Els", "Jan"]
    (told,) = came(tmp_path, "c.conll", "gewoon een zin\nen nog een\n").refused
    assert told == "c.conll: no line in it is a word with a tag such as O or B-PER."
    table = "TEXT\turl_id\tleft\tright\ttop\tbottom\nEen regel\t0\t1\t2\t3\t4\n"
    assert "lines of a scanned page" in came(tmp_path, "d.tsv", table).refused[0]


def test_tags_inside_others_are_taken_where_marks_may_overlap(tmp_path: Path) -> None:
    data = "1\tKU\tB-ORG\tO\n2\tLeuven\tI-ORG\tB-LOC\n3\twint\tO\tO\n"
    flat = came(tmp_path, "a.tsv", data)
    assert flat.names == [("KU Leuven", "ORG")]
    assert flat.left_out[Omission.INNER] == (1, ("Leuven LOC",))
    both = came(tmp_path, "a.tsv", data, ReadOptions(overlap=True))
    assert both.names == [("KU Leuven", "ORG"), ("Leuven", "LOC")]
    assert both.left_out == {}


def test_marks_that_overlap_are_taken_where_they_may(tmp_path: Path) -> None:
    record = {"text": "KU Leuven wint.", "label": [[0, 9, "ORG"], [3, 9, "LOC"], [0, 9, "ORG"]]}
    flat = came(tmp_path, "a.jsonl", record)
    assert flat.names == [("KU Leuven", "ORG")]
    assert flat.refused == ["a.jsonl, line 1: the mark 3–9 overlaps another; left out."]
    assert len(came(tmp_path, "a.jsonl", record, ReadOptions(overlap=True)).names) == 2


def test_a_bad_line_is_named_and_the_others_are_taken(tmp_path: Path) -> None:
    found = came(tmp_path, "a.bio", "# bron\tx\nEls B-PER\nMaes I-PER\nin O\nAalst B-LOC\nkapot\n. O\n")
    assert found.names == [("Els Maes", "PER"), ("Aalst", "LOC")]
    assert found.refused == ["a.bio, line 6: there is no tag such as O or B-PER at its end."]
    assert found.left_out == {Omission.COMMENT_LINES: (1, ())}


def test_a_file_without_blank_lines_is_cut_where_sentences_end(tmp_path: Path) -> None:
    sentence = "Els B-PER\nMaes I-PER\nwoont O\nin O\nAalst B-LOC\n. O\n"
    found = came(tmp_path, "a.bio", sentence * 450)
    texts = [line for document in found.documents for line in document.text.split("\n")]
    assert len(found.documents) == 5
    assert texts == ["Els Maes woont in Aalst."] * 450
    assert found.left_out[Omission.CUT][0] > 100
    endless = came(tmp_path, "b.bio", "woord O\nEls B-PER\nMaes I-PER\n" * 3_000)
    assert max(len(line) for d in endless.documents for line in d.text.split("\n")) < 10_000
    assert all(name == ("Els Maes", "PER") for d in endless.documents for name in names(d)), "no name is cut in two"


def test_no_break_spaces_and_words_with_spaces_stay_whole(tmp_path: Path) -> None:
    found = came(tmp_path, "a.conll", "12\u00a0000 O\neuro O\nvoor O\nEls\u00a0Maes B-PER\nKam 1 O\n. O\n")
    assert found.one.text == "12\u00a0000 euro voor Els\u00a0Maes Kam 1."
    assert found.names == [("Els\u00a0Maes", "PER")]


def test_words_written_together_and_empty_words_of_conllu(tmp_path: Path) -> None:
    def row(number: str, word: str, tag: str = "O") -> str:
        return f"{number}\t{word}\t_\t_\t_\t_\t_\t_\t_\tNER={tag}\n"

    data = (
        "# newdoc id = a\n"
        + row("1", "Els")
        + row("2-3", "du", "_")
        + row("2", "de")
        + row("3", "le", "B-LOC")
        + row("3.1", "niet")
        + row("4", "Maas", "I-LOC")
    )
    found = came(tmp_path, "a.conllu", data + "\n# newdoc id = b\n" + row("1", "Twee") + "\n")
    assert [d.text for d in found.documents] == ["Els du Maas", "Twee"]
    assert [d.external_id for d in found.documents] == ["a", "b"]
    assert names(found.documents[0]) == [("du Maas", "LOC")]


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("Zij ging in 's -Hertogenbosch naar de markt .", "Zij ging in 's-Hertogenbosch naar de markt."),
        ("'s Avonds is het stil in 's Gravenhage .", "'s Avonds is het stil in 's Gravenhage."),
        ("Zei Jan 's avonds niets ?", "Zei Jan 's avonds niets?"),
        ("Anna 's fiets en de foto 's van het feest", "Anna's fiets en de foto's van het feest"),
        ("Hij riep : \" Kom ! \" en ging ( snel ) weg .", 'Hij riep: "Kom!" en ging (snel) weg.'),
        ("L' homme d' Orléans est à l' Hôtel", "L'homme d'Orléans est à l'Hôtel"),
        ("Il a dit : « Venez ! » et il est parti .", "Il a dit : « Venez ! » et il est parti."),
        ("They do n't know what Anna 's sister 'll say to the club .", "They don't know what Anna's sister'll say to the club."),
        ("He said `` no '' -LRB- twice -RRB- to the club .", 'He said "no" (twice) to the club.'),
        ("Zij woont in ' t Zand .", "Zij woont in 't Zand."),
        ("de in- en -uitvoer van goederen", "de in- en -uitvoer van goederen"),
        ("y a -t-il quelqu' un dans la rue", "y a-t-il quelqu'un dans la rue"),
    ],
)  # fmt: skip
def test_words_are_joined_as_they_are_written(tokens: str, text: str) -> None:
    joined, places = join(tokens.split())
    assert joined == text
    assert [joined[start:end].replace('"', "") for start, end in places if joined[start] == '"'] == [""] * joined.count(
        '"'
    )


def test_words_find_their_places_in_a_text() -> None:
    assert align("Els, dus.", ["Els", ",", "dus", "."]) == [(0, 3), (3, 4), (5, 8), (8, 9)]
    assert align('Zij zei "ja" (nee).', ["Zij", "zei", "``", "ja", "''", "-LRB-", "nee", "-RRB-", "."]) is not None
    assert align("Els", ["Els", "Maes"]) is None
    assert align("Els Maes", ["Els"]) is None


WEBANNO = """#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue
#T_RL=webanno.custom.Familie|soort|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


#Text=😀 Els Maes woont
1-1	0-2	😀	_	_	N	_	_\t
1-2	3-6	Els	*[1]	PER[1]	N	_	_\t
1-3	7-11	Maes	*[1]	PER[1]	N	_	_\t
1-4	12-17	woont	_	_	V	_	_\t

#Text=in KU Leuven .
2-1	18-20	in	_	_	P	_	_\t
2-2	21-23	KU	http://x.example/1[2]	ORG\\_x[2]	N	_	_\t
2-3	24-30	Leuven	http://x.example/1[2]|*[3]	ORG\\_x[2]|LOC[3]	N	_	_\t
2-4	31-32	.	_	*	.	_	_\t
"""


def test_webannos_tsv_is_read_with_its_text(tmp_path: Path) -> None:
    found = came(tmp_path, "a.tsv", WEBANNO)
    assert found.one.text == "😀 Els Maes woont\nin KU Leuven ."
    assert found.names == [("Els Maes", "PER"), ("KU Leuven", "ORG_x")]
    assert (
        found.refused
        == [
            "a.tsv, line 16: a mark has no start, end or label; left out.",
            "a.tsv, line 15: the mark 24–29 overlaps another; left out.",
        ]
        or len(found.refused) == 2
    )
    assert found.left_out[Omission.LAYERS] == (1, ("POS",))
    assert found.left_out[Omission.RELATIONS] == (1, ("Familie",))
    assert found.left_out[Omission.FIELDS][1] == ("identifier",)
    assert len(came(tmp_path, "a.tsv", WEBANNO, ReadOptions(overlap=True)).names) == 3
    for old in (
        "#id=1\n#text=Els\n1\tEls\t_\tN\tB-PER\n",
        " # de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity | value\n#id=1\n",
    ):
        assert "before version 3" in came(tmp_path, "oud.tsv", old).refused[0]


def test_projects_of_webanno_give_their_tsv_and_say_when_they_have_none(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "project.zip", "w") as packed:
        packed.writestr("source/a.txt", "x")
        packed.writestr("curation/a.txt/CURATION_USER.tsv", WEBANNO)
        packed.writestr("exportedproject12345.json", "{}")
    assert Came(tmp_path / "project.zip").names == [("Els Maes", "PER"), ("KU Leuven", "ORG_x")]
    with zipfile.ZipFile(tmp_path / "ser.zip", "w") as packed:
        packed.writestr("annotation_ser/a.txt/admin.ser", b"\xac\xed")
        packed.writestr("source/a.txt", "Een tekst.")
    assert "no annotations in it that other programs can read" in Came(tmp_path / "ser.zip").refused[0]


FOLIA = """<?xml version="1.0" encoding="utf-8"?>
<FoLiA xmlns="http://ilk.uvt.nl/folia" xml:id="krant" version="2.0"><metadata type="native">
<annotations/><meta id="title">Bericht</meta><meta id="date">2026-01-02</meta><meta id="genre">nieuws</meta></metadata>
<text xml:id="t"><div><head><s><w xml:id="w0"><t>Kop</t></w></s></head>
<p><s><t>niet dubbel</t><w xml:id="w1"><t>Els</t></w><w xml:id="w2"><t class="ocr">Macs</t><t>Maes</t></w>
<w xml:id="w3" space="no"><correction><new><t>woont</t></new><original auth="no"><t>wont</t></original></correction></w>
<w xml:id="w4"><t>.</t></w><note><t>Voetnoot.</t></note>
<entities><entity class="per"><wref id="w1" t="Els"/><wref id="w2" t="Maes"/></entity>
<entity class="loc"><wref id="w1"/><wref id="w4"/></entity><entity set="x/mwu"><wref id="w3"/></entity></entities></s>
<s><w xml:id="w5"><t>Ook</t></w></s></p>
<p><t>Zonder<br/>woorden.</t></p><list><item><t>een</t></item><item><t>twee</t></item></list>
<table><row><cell><t>a</t></cell><cell><t>b</t></cell></row></table></div></text></FoLiA>"""


def test_folia_gives_text_and_entities(tmp_path: Path) -> None:
    found = came(tmp_path, "a.folia.xml", FOLIA)
    assert found.one.text == "Kop\n\nEls Maes woont. Ook\n\nZonder\nwoorden.\n\neen\ntwee\na\tb"
    assert found.names == [("Els Maes", "per")]
    assert found.refused == ["a.folia.xml, line 9: a mark of separate pieces cannot be imported; left out."]
    assert found.left_out == {Omission.LAYERS: (1, ("mwu",)), Omission.FOOTNOTES: (1, ())}
    assert (found.one.title, found.one.published, found.one.external_id) == ("Bericht", "2026-01-02", "krant")
    assert found.one.meta == {"genre": "nieuws"}


PAIR = ["Els in Aalst", {"entities": [[0, 3, "PER"], [7, 12, "LOC"]]}]
WORDS, TAGS = ["Els", "in", "Aalst"], ["U-PER", "O", "U-LOC"]
SHAPES: dict[str, object] = {
    "pairs": [PAIR],
    "pretty pairs": json.dumps([PAIR], indent=2),
    "lines of pairs": json.dumps(PAIR) + "\n" + json.dumps(PAIR) + "\n",
    "a list of Prodigy": [{"text": PAIR[0], "spans": [{"start": 0, "end": 3, "label": "PER"}, {"start": 7, "end": 12, "label": "LOC"}]}],
    "spans by key": {"text": PAIR[0], "spans": {"sc": [{"start": 0, "end": 3, "label": "PER"}], "x": [{"start": 7, "end": 12, "label": "LOC"}]}},
    "ner-annotator": {"classes": ["PER", "LOC"], "annotations": [PAIR, None]},
    "TRAIN_DATA": {"TRAIN_DATA": [PAIR]},
    "floats": {"text": PAIR[0], "label": [[0.0, 3.0, "PER"], ["7", "12", "LOC"]]},
    "flat entities": {"text": PAIR[0], "entities": [[0, 3, "PER"], [7, 12, "LOC"]]},
    "Doc.to_json": {"text": PAIR[0], "ents": [{"start": 0, "end": 3, "label": "PER"}], "tokens": [{"id": 0, "start": 0, "end": 3}], "spans": {"sc": [{"start": 7, "end": 12, "label": "LOC"}]}},
    "Example.to_dict": {"doc_annotation": {"entities": TAGS}, "token_annotation": {"ORTH": WORDS, "SPACY": [True, True, False]}},
    "tags and words": [["Els in Aalst", {"words": WORDS, "entities": TAGS}]],
    "spacy 2": [{"id": 0, "paragraphs": [{"raw": PAIR[0], "sentences": [{"tokens": [{"orth": w, "ner": t} for w, t in zip(WORDS, TAGS, strict=True)]}]}]}],
    "spacy 2 without raw": [{"id": 0, "paragraphs": [{"sentences": [{"tokens": [{"orth": w, "ner": t} for w, t in zip(WORDS, TAGS, strict=True)]}]}]}],
    "relations": {"text": PAIR[0], "entities": [{"id": 1, "label": "PER", "start_offset": 0, "end_offset": 3}, {"id": 2, "label": "LOC", "start_offset": 7, "end_offset": 12}], "relations": []},
    "PubAnnotation": {"text": PAIR[0], "denotations": [{"span": {"begin": 0, "end": 3}, "obj": "PER"}, {"span": {"begin": 7, "end": 12}, "obj": "LOC"}]},
    "JSON-MIN": [{"id": 3, "text": PAIR[0], "ner": [{"start": 0, "end": 3, "text": "Els", "labels": ["PER"]}, {"start": 7, "end": 12, "text": "Aalst", "labels": ["LOC"]}], "annotator": 1, "annotation_id": 4}],
    "one task": {"data": {"text": PAIR[0]}, "annotations": [{"result": [{"type": "labels", "value": {"start": 0, "end": 3, "labels": ["PER"]}}, {"type": "labels", "value": {"start": 7, "end": 12, "labels": ["LOC"]}}]}]},
    "named tags": {"tokens": WORDS, "ner_tags": ["B-PER", "O", "B-LOC"]},
    "features": {"features": [{"name": "ner_tags", "type": {"feature": {"names": ["O", "B-PER", "I-PER", "B-LOC"]}}}], "rows": [{"row_idx": 0, "row": {"tokens": WORDS, "ner_tags": [1, 0, 3]}}]},
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_json_is_told_apart_by_its_keys(shape: str, suffix: str, tmp_path: Path) -> None:
    found = came(tmp_path, f"a{suffix}", SHAPES[shape])
    assert [(d.text, names(d)) for d in found.documents] == [
        ("Els in Aalst", [("Els", "PER"), ("Aalst", "LOC")])
    ] * len(found.documents)
    assert found.documents
    assert (found.refused, found.left_out) == ([], {})


def test_labels_that_are_numbers_are_kept_and_said(tmp_path: Path) -> None:
    found = came(
        tmp_path,
        "a.jsonl",
        {"text": "Els.", "annotations": [{"label": 7, "start_offset": 0, "end_offset": 3, "user": 1}]},
    )
    assert found.names == [("Els", "7")]
    assert found.left_out == {Omission.NUMBERED_LABELS: (1, ())}


def test_numbered_tags_need_names(tmp_path: Path) -> None:
    record = {"tokens": ["Els", "Maes", "in", "Aalst"], "ner_tags": [1, 2, 0, 5]}
    (told,) = came(tmp_path, "a.jsonl", record).refused
    assert "numbers without names" in told
    tags = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC")
    assert came(tmp_path, "a.jsonl", record, ReadOptions(tags=tags)).names == [("Els Maes", "PER"), ("Aalst", "LOC")]
    assert "do not fit" in came(tmp_path, "a.jsonl", record, ReadOptions(tags=tags[:3])).refused[0]
    (tmp_path / "dataset_info.json").write_text(json.dumps({"features": {"ner_tags": {"feature": {"names": tags}}}}))
    assert len(came(tmp_path, "a.jsonl", record).names) == 2
    (tmp_path / "dataset_info.json").unlink()
    (tmp_path / "README.md").write_text("---\n" + "".join(f"  '{i}': {tag}\n" for i, tag in enumerate(tags)) + "---\n")
    assert len(came(tmp_path, "a.jsonl", record).names) == 2


def test_answers_of_prodigy_say_what_marks_are(tmp_path: Path) -> None:
    span = [{"start": 0, "end": 3, "label": "PER"}]
    lines = [
        {"text": "Els een.", "spans": span, "answer": "accept"},
        {"text": "Els twee.", "spans": span, "answer": "ignore"},
        {"text": "Els drie.", "spans": span, "answer": "reject", "_view_id": "ner"},
        {"text": "Els vier.", "spans": span, "answer": "reject", "_view_id": "ner_manual"},
    ]
    found = came(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines)))
    assert [[a.state for a in d.annotations] for d in found.documents] == [
        [State.ACCEPTED],
        [State.SUGGESTED],
        [State.REJECTED],
        [],
    ]
    assert [d.state for d in found.documents] == [
        DocumentState.DONE,
        DocumentState.FLAGGED,
        DocumentState.TODO,
        DocumentState.TODO,
    ]
    assert found.left_out == {Omission.ANSWERS: (1, ())}


def test_what_has_no_place_here_is_named(tmp_path: Path) -> None:
    record = {
        "text": "Els.",
        "label": [],
        "wijk": "Zuid",
        "cats": {"a": 1},
        "relations": [{"from_id": 1}],
        "Comments": ["x"],
    }
    found = came(tmp_path, "a.jsonl", record)
    assert found.one.meta == {"wijk": "Zuid"}
    assert found.left_out == {
        Omission.RELATIONS: (1, ()),
        Omission.MARGIN_NOTES: (1, ()),
        Omission.FIELDS: (1, ("cats",)),
    }


def result(start: int, end: int, words: str, label: str = "PER", **more: object) -> dict[str, object]:
    return {"type": "labels", "value": {"start": start, "end": end, "text": words, "labels": [label]}, **more}


def test_label_studios_predictions_and_further_people_are_offered(tmp_path: Path) -> None:
    task = {
        "data": {"text": "Els en Jan in Aalst"},
        "annotations": [
            {"result": [result(0, 3, "Els")]},
            {"result": [result(0, 3, "Els"), result(7, 10, "Jan"), result(0, 10, "Els en Jan", "ORG")]},
            {"result": [], "was_cancelled": True},
        ],
        "predictions": [{"model_version": "m 1", "result": [result(14, 19, "Aalst", "LOC"), result(0, 3, "Els", "ORG"), {"type": "relation"}]}],
    }  # fmt: skip
    found = came(tmp_path, "a.json", [task])
    assert [(found.one.text[a.start : a.end], a.label, a.state, a.origin) for a in found.one.annotations] == [
        ("Els", "PER", State.ACCEPTED, "import:a.json"),
        ("Jan", "PER", State.SUGGESTED, "import:a.json"),
        ("Aalst", "LOC", State.SUGGESTED, "pipeline:m 1"),
    ]
    assert found.refused == []
    assert found.left_out == {
        Omission.PEOPLE: (1, ("Els en Jan ORG",)),
        Omission.PREDICTIONS: (1, ("Els ORG",)),
        Omission.RELATIONS: (1, ()),
        Omission.SKIPPED: (1, ()),
    }


@pytest.mark.parametrize(
    "data",
    [
        {"image": "/data/upload/1/foto.png"},
        {"audio": "https://krant.example/a.wav", "transcription": "x y"},
        {"text": "https://krant.example/artikel.txt"},
        {"text": "/data/upload/2/brief.txt"},
    ],
)
def test_pictures_sounds_and_addresses_are_no_articles(data: dict[str, str], tmp_path: Path) -> None:
    for content in ([{"data": data, "annotations": []}], [{**data, "annotation_id": 3, "annotator": 1}]):
        found = came(tmp_path, "a.json", content)
        assert found.documents == []
        assert found.refused == ["a.json, article 1: there is a picture, sound or address in it, and no text."]


def test_label_studios_tables_are_read(tmp_path: Path) -> None:
    marks = json.dumps([{"start": 0, "end": 3, "text": "Els", "labels": ["PER"]}]).replace('"', '""')
    table = f'text,id,ner,soort,annotator,annotation_id\n"Els, en Jan",7,"{marks}",nieuws,1,2\n'
    found = came(tmp_path, "a.csv", table)
    assert (found.one.text, found.names, found.one.external_id) == ("Els, en Jan", [("Els", "PER")], "7")
    assert found.one.meta == {"soort": "nieuws"}
    assert came(
        tmp_path, "a.tsv", table.replace("Els, en", "Els en").replace(",", "\t").replace("\t ", ", ")
    ).names == [("Els", "PER")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("\ufeffEls Maes in Aalst", 12, 17),  # a byte-order mark that is not counted
        ("Els Maes in Aalst", 13, 18),  # or is, though it is gone
        ("😀 Els in Aalst", 10, 15),  # UTF-16
        ("Één café in Aalst", 15, 20),  # UTF-8
        ("Een\r\nEls in Aalst", 11, 16),  # CRLF counted as one
        ("Een\nEls in Aalst", 12, 17),  # LF counted as two
        ("Els Maes in Aalst", 12, 16),  # the end included
    ],
)
def test_a_file_may_count_in_other_ways(text: str, start: int, end: int, tmp_path: Path) -> None:
    found = came(
        tmp_path, "a.jsonl", {"text": text, "spans": [{"start": start, "end": end, "text": "Aalst", "label": "LOC"}]}
    )
    assert found.names == [("Aalst", "LOC")]
    assert Omission.COUNTED in found.left_out
    (tmp_path / "b.txt").write_bytes(text.encode())
    (tmp_path / "b.ann").write_text(f"T1\tLOC {start} {end}\tAalst\n")
    assert Came(tmp_path / "b.txt").names == [("Aalst", "LOC")]


def test_quoted_words_go_before_offsets(tmp_path: Path) -> None:
    def spans(text: str, *given: tuple[int, int, str]) -> Came:
        marks = [{"start": s, "end": e, "text": words, "label": "PER"} for s, e, words in given]
        return came(tmp_path, "a.jsonl", {"text": text, "spans": marks})

    once = spans("Schepen Els Maes en Jan wonen hier al heel lang in de stad.", (10, 18, "Els Maes"), (0, 3, "Jan"))
    assert once.names == [("Els Maes", "PER"), ("Jan", "PER")]
    assert once.left_out == {Omission.MOVED: (2, ("Els Maes", "Jan"))}
    twice = spans("Jan en Jan", (2, 5, "Jan"))
    assert twice.names == []
    assert twice.refused == ["a.jsonl, line 1: “Jan” does not stand at 2–5, as the file says; left out."]
    near = spans("Jan kwam. Veel later, toen iedereen weg was, kwam Jan terug.", (47, 50, "Jan"))
    assert [a.start for a in near.one.annotations] == [50]
    gone = spans("Els en Jan", (0, 3, "Piet"))
    assert "“Piet” does not stand at 0–3" in gone.refused[0]
    other_form = spans("Rene\u0301 komt", (0, 5, "René"))
    assert (other_form.left_out, len(other_form.one.annotations)) == ({}, 1)


def test_brats_other_lines_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Els en Jan Maes", "utf-8")
    lines = ["T1\tPER 7 15\tJan Maes", "T2\tPER 0 3;11 15\tEls Maes", "R1\tx Arg1:T1 Arg2:T1", "*\tEquiv T1 T1", "E1\tPER:T1", "A1\tNeg T1", "#1\tAnnotatorNotes T1\tklopt?", "N1\tReference T1 W:1\tJan"]  # fmt: skip
    (tmp_path / "a.ann").write_text("\n".join(lines) + "\n", "utf-8")
    for named in ("a.txt", "a.ann"):
        found = Came(tmp_path / named)
        assert found.names == [("Jan Maes", "PER")]
        assert found.refused == ["a.ann, line 2: a mark of separate pieces cannot be imported; left out."]
        assert {omission: count for omission, (count, _) in found.left_out.items()} == {
            Omission.RELATIONS: 2, Omission.EVENTS: 1, Omission.ATTRIBUTES: 1, Omission.MARGIN_NOTES: 1, Omission.LINKS: 1,
        }  # fmt: skip


def test_tables_of_excel_and_unclosed_quotation_marks(tmp_path: Path) -> None:
    told = came(tmp_path, "a.csv", 'sep=;\r\ntitel;tekst;wijk\r\n"Kop";"Els; in Aalst";Zuid\r\n')
    assert (told.one.text, told.one.meta) == ("Kop\n\nEls; in Aalst", {"wijk": "Zuid"})
    torn = came(
        tmp_path,
        "b.csv",
        'titel,tekst\nA,"Een lange tekst\nB,Nog een lange tekst\nC,"Wel ""goed"",\nover twee regels"\n',
    )
    assert [d.text for d in torn.documents] == [
        "A\n\nEen lange tekst",
        "B\n\nNog een lange tekst",
        'C\n\nWel "goed",\nover twee regels',
    ]
    assert torn.left_out == {Omission.QUOTES: (1, ("2",))}
    bare = came(
        tmp_path,
        "c.csv",
        "Een lange tekst over Els en Aalst en over zeer veel andere mensen en plaatsen;1\nNog een lange tekst over Jan, ook in Aalst, met zeer veel woorden erin;2\n",
    )
    assert bare.left_out == {Omission.FIELDS: (1, ("2",))}


def test_of_tables_of_marks_no_columns_are_asked(tmp_path: Path) -> None:
    for name in ("words.csv", "germeval.tsv"):
        (tmp_path / name).write_text(str(LINES[name]), "utf-8")
        assert find_tables([tmp_path / name]) == []
    (tmp_path / "a.csv").write_text("titel;tekst\nKop;Een tekst\n", "utf-8")
    assert len(find_tables([tmp_path / "a.csv"])) == 1


def test_a_cell_may_hold_a_list_of_marks(tmp_path: Path) -> None:
    found = came(tmp_path, "a.csv", 'text;label\n"Els; in Aalst";"[[0, 3, ""PER""], [8, 13, ""LOC""]]"\n')
    assert found.names == [("Els", "PER"), ("Aalst", "LOC")]


def test_our_own_table_of_before_is_refused(tmp_path: Path) -> None:
    old = "article,title,source,published,start,end,text,label,state,origin,annotator,changed_at,article_state\n1,Kop,,,0,3,Els,PER,accepted,x,,,done\n"
    found = came(tmp_path, "a.csv", "\ufeff" + old)
    assert found.documents == []
    assert "table of names that an export wrote" in found.refused[0]


def test_a_file_named_twice_is_read_once_and_an_empty_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Els in Aalst", "utf-8")
    (tmp_path / "a.ann").write_text("T1\tPER 0 3\tEls\n", "utf-8")
    (tmp_path / "leeg").mkdir()
    found = Came(tmp_path / "a.txt", tmp_path / "a.ann", tmp_path / "a.txt", tmp_path / "leeg", tmp_path / "leeg")
    assert found.names == [("Els", "PER")]
    assert len(found.refused) == 2
