"""The recipe of docs/shards.md on a cluster of two workers here: `python -m tests.helpers.on_dask PIPELINE FOLDER SHARD…`.

A process of its own, because those of the tests open no network connection, and Dask's own talk to each other.
"""

from __future__ import annotations

import sys
from pathlib import Path

from distributed import Client, LocalCluster

from annotate.shards import spread

if __name__ == "__main__":
    pipeline, folder, *sources = sys.argv[1:]
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        for shard in spread(client.get_executor(), map(Path, sources), Path(folder), pipeline):
            print(Path(shard.source).name, shard.documents, shard.marks, shard.failure or "ok", flush=True)
