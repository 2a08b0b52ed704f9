"""Import a file with doccano's own importer into a database, and print it as JSON.

In doccano's environment: `python read_doccano.py FILE`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

package = Path(find_spec("backend").submodule_search_locations[0])  # type: ignore[union-attr,index]
sys.path.insert(0, str(package))
folder = tempfile.mkdtemp()
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "config.settings.development",
    "DATABASE_URL": f"sqlite:///{folder}/doccano.db",
    "DEBUG": "False",
}


def main() -> None:
    """Import, and print what is in the database then."""
    import django

    django.setup()
    from data_import.datasets import SequenceLabelingDataset
    from data_import.pipeline.parsers import JSONLParser
    from data_import.pipeline.readers import FileName, Reader
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from examples.models import Example
    from labels.models import Span
    from projects.models import SequenceLabelingProject

    call_command("migrate", verbosity=0)
    user = get_user_model().objects.create(username="ann")
    project = SequenceLabelingProject.objects.create(
        name="p", project_type="SequenceLabeling", created_by=user, allow_overlapping=True
    )
    reader = Reader([FileName(sys.argv[1], Path(sys.argv[1]).name, Path(sys.argv[1]).name)], JSONLParser("utf_8"))
    dataset = SequenceLabelingDataset(reader, project)
    dataset.save(user)
    if dataset.errors:
        sys.exit(f"refused: {dataset.errors}")
    found = []
    for example in Example.objects.filter(project=project).order_by("pk"):
        spans = Span.objects.filter(example=example)
        found.append([example.text, sorted([s.start_offset, s.end_offset, s.label.text] for s in spans)])
    print("\n" + json.dumps(found))


main()
