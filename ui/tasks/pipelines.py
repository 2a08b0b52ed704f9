"""The pipelines of a project: choices for languages and labels, and which documents still need suggestions."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.label_map import map_labels
from annotate.learning.learnt import id_of, start_of
from annotate.model import Document, Suggestion
from annotate.pipelines.routing import NO_PIPELINE, Routing
from annotate.pipelines.runner import PipelineInfo, available, language_of
from store.project import Project
from store.settings import AGAIN, LABEL_MAP, LANGUAGES, PIPELINE, PIPELINES, ROUTES, Setting
from ui.settings.preferences import Settings

_DEFAULT_LANGUAGE = "nl"  # of a project whose main pipeline does not name its language

T = TypeVar("T")
log = logging.getLogger(__name__)


class Pipelines:
    """Read and write the choice of pipelines in the project's settings.

    PIPELINE is for its main language, PIPELINES for others; LABEL_MAP maps labels. ROUTES, AGAIN and LANGUAGES record what
    earlier rounds over the unfinished documents did.
    """

    def __init__(self, project: Project, settings: Settings, override: str | None = None) -> None:
        self._project, self._settings, self._override = project, settings, override
        self._learnt: dict[str, str] = {}
        self.read()

    def read(self) -> None:
        """Reload the installed pipelines and the project's settings."""
        self.installed: list[PipelineInfo] = available()
        names = [info.name for info in self.installed]
        if self._override:
            self.choice = Routing(self._override, language_of(self._override) or _DEFAULT_LANGUAGE, is_for_all=True)
        else:
            main = self._project.settings.get(PIPELINE)
            language = language_of(main)
            self.choice = Routing(main, language or _DEFAULT_LANGUAGE, self.by_language, names, is_for_all=not language)
        self._ids = {info.name: info.id for info in self.installed} | self._learnt
        again = self._project.settings.get(AGAIN)
        self._again = set(again)
        in_use = set(self.choice.targets.values()) - {NO_PIPELINE}
        self._untrusted = {name for name in in_use if name not in names and self._is_foreign(name)}
        self.in_use = sorted(in_use - self._untrusted)

    @property
    def main(self) -> str:
        """Name or folder of the pipeline for the main language, or NO_PIPELINE."""
        return self.choice.pipeline_for("")

    @property
    def names(self) -> dict[str, str]:
        """The ids of those that are at hand, by name or folder: installed, in use, and what that was made from."""
        found = {info.name: info.id for info in self.installed}
        if self.main != NO_PIPELINE:
            found.setdefault(self.main, id_of(Path(self.main)))
            if (start := start_of(self.main)) in self.folders:  # the way back
                found.setdefault(start, id_of(Path(start)))
        return found

    @property
    def routes(self) -> dict[str, str]:
        """Pipelines in use with their versions, by language.

        "" is for the main and unknown languages, "*" says that others have none.
        """
        routes = {language: self._ids.get(name, name) for language, name in self.choice.targets.items()}
        return routes if self.choice.is_for_all else routes | {"*": NO_PIPELINE}

    @property
    def by_language(self) -> dict[str, str]:
        """Pipelines chosen for single languages, by language."""
        chosen = self._project.settings.get(PIPELINES)
        return dict(chosen)

    @property
    def label_map(self) -> Mapping[str, Mapping[str, str]]:
        """The project's labels chosen for labels of pipelines, by pipeline and its label."""
        return self._project.settings.get(LABEL_MAP)

    @property
    def languages(self) -> set[str]:
        """Languages of documents so far, and those with an installed or chosen pipeline."""
        found = self._project.settings.get(LANGUAGES)
        return {self.choice.main_language, *found, *self.choice.targets, *self.by_language} - {""}

    @property
    def folders(self) -> list[str]:
        """Trusted pipeline folders that still exist."""
        return [folder for folder in self._settings.trusted_folders if Path(folder).is_dir()]

    @property
    def refusals(self) -> dict[str, UserError]:
        """An error for each pipeline folder that the project names and the user does not trust."""
        sentence = QT_TRANSLATE_NOOP(
            "errors",
            "This project uses a language model in a folder that was not chosen on this computer: {folder}. If you trust it, choose it in the menu.",
        )
        return {name: UserError(sentence, folder=name) for name in sorted(self._untrusted)}

    @property
    def unknown(self) -> list[str]:
        """Pipelines in use whose version is known only after loading."""
        return [name for name in self.in_use if name not in self._ids]

    def learn(self, name: str, pipeline_id: str) -> None:
        """Note the name and version of a loaded pipeline."""
        self._learnt[name] = self._ids[name] = pipeline_id

    def begin(self) -> list[int]:
        """Begin a round. Return the documents that their pipeline may not have processed; `finish` ends the round."""
        if not self.in_use:
            return []
        routes, before = self.routes, self._project.settings.get(ROUTES)
        seen = set(routes.values()) - self._again
        if before != routes and (before or len(self.in_use) > 1):
            seen = set()  # the pipeline of another language may have processed a document
        waiting = self._project.queue.unsuggested(seen)
        if before not in (None, routes):
            self._note(ROUTES, None)
        if not waiting:
            self.finish()
        return waiting

    def pipeline_for(self, document: Document, language: str, *, again: bool = False) -> str:
        """Return the pipeline that should process a document in this language, NO_PIPELINE if none fits, "" if none can.

        With `again`, return it also if it has already processed the document.
        """
        found = self._project.settings.get(LANGUAGES)
        if language and language not in found:
            self._note(LANGUAGES, sorted({*found, language}))
        name = self.choice.pipeline_for(language)
        pipeline_id = NO_PIPELINE if name == NO_PIPELINE else self._ids.get(name)
        is_done = document.pipeline == pipeline_id and pipeline_id not in self._again and not again
        return "" if is_done or name not in (*self.in_use, NO_PIPELINE) else name

    def finish(self) -> None:
        """Note that the round has processed every document."""
        if self._project.settings.get(ROUTES) != self.routes:
            self._note(ROUTES, self.routes)
        if self._again:
            self._again = set()
            self._note(AGAIN, [])

    def map_labels(self, found: Iterable[Suggestion], pipeline_id: str) -> list[Suggestion]:
        """Return suggestions with the project's labels instead of the pipeline's."""
        labels = self._project.labels.label_set()
        return map_labels(found, labels.labels, self.label_map.get(_name(pipeline_id), {}), labels.renamed)

    def labels_chosen(self, pipeline: str) -> Mapping[str, str]:
        """Return the project's labels chosen for the labels of a loaded pipeline."""
        return self.label_map.get(_name(self._ids[pipeline]), {})

    def inherit_labels(self, start: str, learnt: str) -> None:
        """Let what was chosen for the labels of a pipeline hold for one that was made from it; both by id."""
        chosen = self.label_map
        if _name(start) in chosen:
            self._project.settings.set(LABEL_MAP, {**chosen, _name(learnt): chosen[_name(start)]})

    def choose(self, pipeline: str) -> None:
        """Choose the main pipeline, replacing the choice for its language. NO_PIPELINE removes all choices."""
        if Path(pipeline).is_dir():
            self._settings.trust(pipeline)
        rest = {} if pipeline == NO_PIPELINE else self.by_language
        rest.pop(language_of(pipeline) or _DEFAULT_LANGUAGE, None)
        self._project.settings.set(PIPELINES, rest)
        self._project.settings.set(PIPELINE, pipeline)
        self._forget()

    def arrange(self, by_language: Mapping[str, str], labels: Mapping[str, Mapping[str, str]]) -> bool:
        """Choose pipelines for languages, and labels for loaded pipelines. Return whether anything changed."""
        chosen = self.label_map
        wanted = {**chosen} | {_name(self._ids[name]): dict(becomes) for name, becomes in labels.items()}
        changed = {name for name in wanted if wanted[name] != chosen.get(name, {})}
        if changed:
            again = {pipeline_id for pipeline_id in self._ids.values() if _name(pipeline_id) in changed}
            self._project.settings.set(AGAIN, sorted(self._again | again))
            self._project.settings.set(LABEL_MAP, wanted)
            self.read()
        if dict(by_language) != self.by_language:
            self._project.settings.set(PIPELINES, dict(by_language))
            self._forget()
            return True
        return bool(changed)

    def _forget(self) -> None:
        """Forget the override and loaded versions, and read the project's choice."""
        self._override = None
        self._learnt.clear()
        self.read()

    def _note(self, setting: Setting[T], value: T) -> None:
        """Write a setting that only saves work; log an error."""
        try:
            self._project.settings.set(setting, value)
        except UserError as error:
            log.info("%s not noted: %s", setting.key, error)

    def _is_foreign(self, name: str) -> bool:
        """Return whether a pipeline is an untrusted folder, whose code must not run."""
        is_folder = any(sign in name for sign in "/\\") or Path(name).is_dir()
        return is_folder and name != self._override and name not in self._settings.trusted_folders


def _name(pipeline_id: str) -> str:
    """Return a pipeline's name without its version."""
    return pipeline_id.rpartition(" ")[0]
