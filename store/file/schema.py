"""The schema, step by numbered step. A released step is frozen: it imports nothing of ours and never changes."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256

from sqlite_utils import Database, Migrations

migrations = Migrations("kanttekening")


@migrations()
def m0001_first(db: Database) -> None:
    """Documents, annotations, tokens, labels, settings, history, search."""
    for statement in _FIRST.split(";;"):
        db.execute(statement)
    for position, (name, title) in enumerate((("PER", ""), ("ORG", ""), ("LOC", ""), ("MISC", ""))):
        db.execute("INSERT INTO labels VALUES (?, ?, ?, ?, '')", [name, title, position, position])
    db.table("documents").enable_fts(["title", "text"], tokenize="unicode61 remove_diacritics 2")
    for statement in _SEARCH.split(";;"):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {0x4B616E74}")
    db.execute("PRAGMA user_version = 1")


@migrations()
def m0002_history_is_a_chain(db: Database) -> None:
    """Each row of the history gets the SHA-256 of its content and of the hash of the row before."""
    for statement in _CHAIN.split(";;"):
        db.execute(statement)
    for hashes in _m0002_hashes(db):
        db.conn.executemany("UPDATE history SET hash = ? WHERE id = ?", hashes)
    for statement in _CHAINED.split(";;"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


@migrations()
def m0003_memory_and_removal(db: Database) -> None:
    """What was decided of each name is counted; `progress.removed_at` tells when an article was taken out of sight;
    `documents.meta` holds what else an import knew."""
    for statement in _MEMORY.split(";;"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


@migrations()
def m0004_kinds_of_labels(db: Database) -> None:
    """Each label has a kind; a choice for a name is told apart from a label; the search index takes a name's spellings for
    one."""
    for statement in _KINDS.split(";;"):
        db.execute(
            statement.replace("FOLDED(title)", _m0004_folded("title")).replace("FOLDED(text)", _m0004_folded("text"))
        )
    for statement in _FOLDED_SEARCH.split(";;"):
        for row in ("new", "old"):
            for column in ("title", "text"):
                statement = statement.replace(f"FOLDED({row}.{column})", _m0004_folded(f"{row}.{column}"))
        db.execute(statement)
    db.execute("PRAGMA user_version = 4")


def _m0004_folded(column: str) -> str:
    """An expression without what divides a word for the index and not for a reader."""
    expression = column
    for codes, plain in _FOLDED:
        for code in codes:
            expression = f"replace({expression}, char({code}), '{plain}')"
    return expression


@migrations()
def m0005_same_texts(db: Database) -> None:
    """A text is known again with other line ends, another normal form, or without its invisible characters.

    `same_texts` holds the SHA-256 of such a folded text for each document whose text is another; the rest have it already.
    """
    for statement in _SAME_TEXTS.split(";;"):
        db.execute(statement)
    last = 0
    while rows := db.execute(
        "SELECT id, sha256, text FROM documents WHERE id > ? ORDER BY id LIMIT 500", [last]
    ).fetchall():
        last = rows[-1][0]
        folded = [(sha256(_m0005_folded(text).encode()).hexdigest(), row_id, known) for row_id, known, text in rows]
        db.conn.executemany(
            "INSERT OR IGNORE INTO same_texts VALUES (?, ?)",
            [(new, row_id) for new, row_id, known in folded if new != known],
        )
    db.execute("PRAGMA user_version = 5")


@migrations()
def m0006_notes_and_layout(db: Database) -> None:
    """Annotations can have a note, and notes are found without reading all rows; `documents.layout` tells how a text was set.

    It is JSON: a list of [start, end, style] in code points.
    """
    for statement in _NOTES.split(";;"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 6")


@migrations()
def m0007_names_of_the_project(db: Database) -> None:
    """Annotations have their words, so that names are counted without reading texts; choices for names can come from a list,
    and tell how to write a name; `names_right` holds what looks like a contradiction and is none."""
    for statement in _WORDS.split(";;"):
        db.execute(statement)
    last = 0
    while rows := db.execute(
        "SELECT id, text FROM documents WHERE id > ? AND id IN (SELECT document_id FROM annotations)"
        " ORDER BY id LIMIT 500",
        [last],
    ).fetchall():
        last = rows[-1][0]
        for document_id, text in rows:
            spans = db.execute(
                'SELECT id, start, "end" FROM annotations WHERE document_id = ?', [document_id]
            ).fetchall()
            db.conn.executemany(
                "UPDATE annotations SET name = ? WHERE id = ?",
                [(text[start : min(end, start + 200)], row_id) for row_id, start, end in spans],
            )
    db.execute("CREATE INDEX annotations_by_name ON annotations (name, label, state, score, document_id)")
    db.execute("PRAGMA user_version = 7")


@migrations()
def m0008_any_number_of_articles(db: Database) -> None:
    """`progress` has all that the queue is ordered and filtered by, with an index for each order, which holds the state too.

    Triggers follow what stands in `documents`; the keys of titles and sources, which SQL cannot make, are written with them.
    Tokens are a text: "+", and then for each how far it begins behind the end of the one before, and its length, each as the
    character whose code point is 32 higher. Offsets that are too far apart for that stay JSON.
    """
    for statement in _QUEUE_COLUMNS.split(";;"):
        db.execute(statement)
    last = 0
    while rows := db.execute(
        "SELECT id, title, source FROM documents WHERE id > ? ORDER BY id LIMIT 5000", [last]
    ).fetchall():
        last = rows[-1][0]
        keys = [(_m0008_key(title), _m0008_key(source), row_id) for row_id, title, source in rows]
        db.conn.executemany("UPDATE progress SET title_key = ?, source_key = ? WHERE document_id = ?", keys)
    last = 0
    while rows := db.execute(
        "SELECT document_id, offsets FROM tokens WHERE document_id > ? ORDER BY document_id LIMIT 500", [last]
    ).fetchall():
        last = rows[-1][0]
        db.conn.executemany(
            "UPDATE tokens SET offsets = ? WHERE document_id = ?",
            [(_m0008_packed(old), row_id) for row_id, old in rows],
        )
    for statement in _QUEUE.split(";;"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 8")


def _m0008_packed(stored: str) -> str:
    """Return offsets as a text, unless a number is too large for a character below the surrogates, or is none."""
    try:
        offsets = json.loads(stored)
        steps = [one - before for before, one in zip([0, *offsets], offsets, strict=False)]
        is_packable = all(type(step) is int and 0 <= step < 0xD000 for step in steps)
    except (ValueError, TypeError, RecursionError):
        return stored
    return "+" + "".join(chr(32 + step) for step in steps) if is_packable else stored


def _m0008_key(text: str) -> str:
    """Return the first letters of a title or a source without case and accents."""
    folded = ""
    for letter in text[:200]:
        apart = unicodedata.normalize("NFD", letter)
        folded += (apart[0] if all(map(unicodedata.combining, apart[1:])) else letter).lower()[0]
    return folded.lstrip(" \t\n'\"’‘“”„«»‹›(-–—…")[:40]


def _m0005_folded(text: str) -> str:
    """Return what a text has in common with its other forms."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub("[\u00ad\u200b\u2060\ufeff]", "", text)
    for ligature, letters in zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True):
        text = text.replace(ligature, letters)
    return unicodedata.normalize("NFC", text).strip()


def _m0002_hashes(db: Database) -> Iterator[list[tuple[str, int]]]:
    """(hash, id) of every row in order, some thousand at a time."""
    last, before = 0, ""
    while rows := db.execute(f"{_ROWS} WHERE id > ? ORDER BY id LIMIT 5000", [last]).fetchall():
        hashes = []
        for row_id, *values in rows:
            content = json.dumps([before, *values], ensure_ascii=False, separators=(",", ":"))
            before = sha256(content.encode()).hexdigest()
            hashes.append((before, row_id))
        last = rows[-1][0]
        yield hashes


_CHAIN = """
ALTER TABLE history ADD COLUMN hash TEXT NOT NULL DEFAULT ''
;;
DROP TRIGGER history_is_not_changed
"""

_ROWS = "SELECT id, act, kind, target, verb, at, annotator, document_id, before, after FROM history"

_CHAINED = """
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
;;
DROP INDEX history_by_act
;;
CREATE INDEX history_by_act ON history (act, kind, target)  -- all that undo asks at the start
"""

_MEMORY = """
CREATE TABLE memory (
    name TEXT NOT NULL,  -- as it is written
    label TEXT NOT NULL REFERENCES labels (name) ON UPDATE CASCADE ON DELETE CASCADE,
    yes INTEGER NOT NULL DEFAULT 0,  -- marks of it that a person made or accepted
    no INTEGER NOT NULL DEFAULT 0,  -- suggestions of it that a person removed
    PRIMARY KEY (name, label)
) WITHOUT ROWID
;;
CREATE TABLE memory_choices (  -- what a person said of a name itself; goes before what is counted
    name TEXT PRIMARY KEY,
    label TEXT NOT NULL  -- '': never a name
) WITHOUT ROWID
;;
INSERT INTO memory (name, label, yes, no)
SELECT substr(d.text, a.start + 1, a."end" - a.start), a.label, sum(a.state = 'accepted'), sum(a.state = 'rejected')
FROM annotations a JOIN documents d ON d.id = a.document_id
WHERE a.annotator <> '' AND a.state <> 'suggested' GROUP BY 1, 2
;;
ALTER TABLE progress ADD COLUMN removed_at TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE documents ADD COLUMN meta TEXT NOT NULL DEFAULT '{}'
;;
CREATE INDEX progress_removed ON progress (document_id) WHERE removed_at <> ''
"""

_KINDS = """
ALTER TABLE labels ADD COLUMN kind TEXT NOT NULL DEFAULT 'other'
    CHECK (kind IN ('person', 'organisation', 'place', 'other'))
;;
UPDATE labels SET kind = CASE
    WHEN upper(name) IN ('PER', 'PERS', 'PERSON', 'PERSONS', 'PERSOON', 'PERSONEN', 'PERSONNE', 'PERSONNES', 'MENS', 'MENSEN')
    THEN 'person'
    WHEN upper(name) IN ('ORG', 'ORGS', 'ORGANISATION', 'ORGANISATIONS', 'ORGANIZATION', 'ORGANIZATIONS', 'ORGANISATIE',
        'ORGANISATIES')
    THEN 'organisation'
    WHEN upper(name) IN ('LOC', 'LOCATION', 'LOCATIONS', 'LOCATIE', 'LOCATIES', 'GPE', 'FAC', 'PLACE', 'PLAATS', 'PLAATSEN',
        'LIEU', 'LIEUX')
    THEN 'place'
    ELSE 'other' END
;;
ALTER TABLE memory_choices ADD COLUMN choice TEXT NOT NULL DEFAULT 'label' CHECK (choice IN ('label', 'never', 'silent'))
;;
UPDATE memory_choices SET choice = CASE label WHEN '' THEN 'never' ELSE 'silent' END, label = '' WHERE label IN ('', '-')
;;
INSERT INTO documents_fts (documents_fts, rowid, title, text)
SELECT 'delete', id, title, text FROM documents WHERE FOLDED(title) <> title OR FOLDED(text) <> text
;;
INSERT INTO documents_fts (rowid, title, text)
SELECT id, FOLDED(title), FOLDED(text) FROM documents WHERE FOLDED(title) <> title OR FOLDED(text) <> text
"""

_FOLDED = (  # code points, and what the index has instead
    ((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF), ""),
    ((0x2BB, 0x2BC), "''"),
    ((0x132,), "IJ"),
    ((0x133,), "ij"),
    ((0xFB00,), "ff"),
    ((0xFB01,), "fi"),
    ((0xFB02,), "fl"),
    ((0xFB03,), "ffi"),
    ((0xFB04,), "ffl"),
)

_FOLDED_SEARCH = """
DROP TRIGGER documents_fts_added
;;
DROP TRIGGER documents_fts_removed
;;
DROP TRIGGER documents_fts_retitled
;;
CREATE TRIGGER documents_fts_added AFTER INSERT ON documents
BEGIN INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, FOLDED(new.title), FOLDED(new.text)); END
;;
CREATE TRIGGER documents_fts_removed AFTER DELETE ON documents
BEGIN
    INSERT INTO documents_fts (documents_fts, rowid, title, text)
    VALUES ('delete', old.id, FOLDED(old.title), FOLDED(old.text));
END
;;
CREATE TRIGGER documents_fts_retitled AFTER UPDATE OF title ON documents
BEGIN
    INSERT INTO documents_fts (documents_fts, rowid, title, text)
    VALUES ('delete', old.id, FOLDED(old.title), FOLDED(old.text));
    INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, FOLDED(new.title), FOLDED(new.text));
END
"""

_SAME_TEXTS = """
CREATE TABLE same_texts (
    sha256 TEXT PRIMARY KEY,  -- of the folded text
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE
) WITHOUT ROWID
"""

_NOTES = """
ALTER TABLE annotations ADD COLUMN note TEXT NOT NULL DEFAULT ''
;;
CREATE INDEX annotations_noted ON annotations (document_id) WHERE note <> ''
;;
ALTER TABLE documents ADD COLUMN layout TEXT NOT NULL DEFAULT '[]'
;;
CREATE INDEX documents_noted ON documents (id) WHERE instr(meta, '"note"')
"""

_WORDS = """
ALTER TABLE annotations ADD COLUMN name TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE memory_choices ADD COLUMN listed INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE memory_choices ADD COLUMN preferred TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE memory_choices ADD COLUMN note TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE memory_choices ADD COLUMN identifier TEXT NOT NULL DEFAULT ''
;;
CREATE TABLE names_right (
    what TEXT PRIMARY KEY  -- a contradiction between names that is right as it is
) WITHOUT ROWID
"""

_QUEUE_COLUMNS = """
ALTER TABLE progress ADD COLUMN queue_state TEXT NOT NULL DEFAULT 'todo'
;;
ALTER TABLE progress ADD COLUMN is_seen INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE progress ADD COLUMN queue_date TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE progress ADD COLUMN title_key TEXT NOT NULL DEFAULT ''
;;
ALTER TABLE progress ADD COLUMN source_key TEXT NOT NULL DEFAULT ''
;;
UPDATE OR IGNORE progress SET (queue_state, is_seen, queue_date) =
    (SELECT state, pipeline <> '', published FROM documents WHERE id = document_id)
"""

_QUEUE = """
DROP INDEX progress_by_unchecked
;;
DROP INDEX progress_by_uncertainty
;;
DROP INDEX documents_by_state
;;
DROP INDEX annotations_by_document
;;
CREATE INDEX annotations_of_document ON annotations (document_id)
;;
CREATE INDEX queue_by_state ON progress (queue_state) WHERE removed_at = ''
;;
CREATE INDEX queue_by_unchecked ON progress (unchecked DESC, document_id, queue_state) WHERE removed_at = ''
;;
CREATE INDEX queue_by_uncertainty ON progress (uncertainty DESC, document_id, queue_state) WHERE removed_at = ''
;;
CREATE INDEX queue_by_sureness ON progress
    (queue_state NOT IN ('todo', 'started'), NOT (is_seen OR unchecked > 0), uncertainty, document_id, queue_state)
    WHERE removed_at = ''
;;
CREATE INDEX queue_by_date ON progress (queue_date DESC, document_id, queue_state) WHERE removed_at = ''
;;
CREATE INDEX queue_by_title ON progress (title_key, document_id, queue_state) WHERE removed_at = ''
;;
CREATE INDEX queue_by_source ON progress (source_key = '', source_key, queue_date DESC, document_id, queue_state)
    WHERE removed_at = ''
;;
CREATE INDEX progress_stale ON progress (document_id) WHERE uncertainty < 1 AND unchecked > 0
;;
CREATE TRIGGER queue_added AFTER INSERT ON progress
BEGIN
    UPDATE OR IGNORE progress SET (queue_state, is_seen, queue_date) =
        (SELECT state, pipeline <> '', published FROM documents WHERE id = new.document_id)
    WHERE document_id = new.document_id;
END
;;
CREATE TRIGGER queue_changed AFTER UPDATE OF state, pipeline, published ON documents
BEGIN
    UPDATE OR IGNORE progress SET queue_state = new.state, is_seen = new.pipeline <> '', queue_date = new.published
    WHERE document_id = new.id;
END
"""

_FIRST = """
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL  -- JSON
) WITHOUT ROWID
;;
CREATE TABLE labels (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    colour INTEGER NOT NULL,
    position INTEGER NOT NULL,
    description TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID
;;
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'todo' CHECK (state IN ('todo', 'started', 'done', 'flagged')),
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL UNIQUE,
    pipeline TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    normalisation TEXT NOT NULL DEFAULT '{}',  -- JSON: what import changed, and how often
    text TEXT NOT NULL  -- last, so that reading the columns above does not read it
)
;;
CREATE INDEX documents_by_state ON documents (state)
;;
CREATE INDEX documents_by_pipeline ON documents (pipeline, state)
;;
CREATE TRIGGER documents_text_never_changes BEFORE UPDATE OF text ON documents
WHEN new.text IS NOT old.text
BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END
;;
CREATE TABLE progress (  -- beside documents, so that a correction does not rewrite a long text
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    unchecked INTEGER NOT NULL DEFAULT 0,
    uncertainty REAL NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL DEFAULT ''
)
;;
CREATE INDEX progress_by_unchecked ON progress (unchecked)
;;
CREATE INDEX progress_by_uncertainty ON progress (uncertainty)
;;
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),  -- code points
    "end" INTEGER NOT NULL CHECK ("end" > start),
    label TEXT NOT NULL REFERENCES labels (name) ON UPDATE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
    origin TEXT NOT NULL,
    annotator TEXT NOT NULL DEFAULT '',
    score REAL CHECK (score BETWEEN 0 AND 1),
    changed_at TEXT NOT NULL
)
;;
CREATE INDEX annotations_by_document ON annotations (document_id, state, score)
;;
CREATE INDEX annotations_by_label ON annotations (label)
;;
CREATE TABLE tokens (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    pipeline TEXT NOT NULL,
    offsets TEXT NOT NULL  -- JSON: [start, end, start, end, …] in code points
)
;;
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act INTEGER NOT NULL,  -- rows of one act are done and undone together
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target INTEGER,  -- the act that this one takes back or does again
    verb TEXT NOT NULL,
    at TEXT NOT NULL,
    annotator TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    before TEXT NOT NULL,  -- JSON: the document's state, and the annotations touched
    after TEXT NOT NULL
)
;;
CREATE INDEX history_by_act ON history (act)
;;
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
;;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END
;;
CREATE VIEW entities AS
SELECT
    annotations.document_id,
    documents.title,
    annotations.start,
    annotations."end",
    substr(documents.text, annotations.start + 1, annotations."end" - annotations.start) AS text,
    annotations.label,
    annotations.state,
    annotations.origin,
    annotations.annotator,
    annotations.changed_at
FROM annotations JOIN documents ON documents.id = annotations.document_id
"""

_SEARCH = """
CREATE TRIGGER documents_fts_added AFTER INSERT ON documents
BEGIN INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, new.title, new.text); END
;;
CREATE TRIGGER documents_fts_removed AFTER DELETE ON documents
BEGIN INSERT INTO documents_fts (documents_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text); END
;;
CREATE TRIGGER documents_fts_retitled AFTER UPDATE OF title ON documents
BEGIN
    INSERT INTO documents_fts (documents_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END
"""
