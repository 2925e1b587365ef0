"""`caalm build`: a corpus from a config."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from caalm.cli.options import WholeNumber, json_option, path_value

if TYPE_CHECKING:
    from caalm.data.build import BuildSummary
    from caalm.data.recipe import BuildConfig
    from caalm.data.slurm import SlurmBuild


@click.command("build", context_settings={"ignore_unknown_options": True})
@click.option(
    "--config",
    type=path_value,
    metavar="FILE",
    help="The recipe of the corpus.  [default: configs/build/card.yaml]",
)
@click.option(
    "--out",
    type=path_value,
    metavar="DIR",
    help="The corpus's folder; must be new, or hold the same corpus, unfinished.",
)
@click.option(
    "--workers",
    type=WholeNumber(1, 4096),
    metavar="N",
    help="Processes; changes nothing in the files.  [default: one for each core]",
)
@click.option(
    "--executor",
    type=click.Choice(["local", "datatrove", "ray", "slurm"]),
    default="local",
    show_default=True,
    help="Where the work is done: here, by datatrove's processes, on Ray, on Slurm.",
)
@click.option(
    "--ranks",
    type=WholeNumber(1, 1_000_000),
    metavar="N",
    help="Parts of the work, for an executor other than local.  [default: the workers]",
)
@click.option(
    "--cluster",
    type=path_value,
    metavar="FILE",
    help="How the Slurm cluster is asked; configs/cluster/slurm.yaml is an example.",
)
@click.option(
    "--dry-run", is_flag=True, help="Show the plan: splits, languages, rows; Slurm's scripts."
)
@json_option
@click.argument("settings", nargs=-1, type=click.UNPROCESSED, metavar="[--KEY VALUE]...")
def command(
    config: Path | None, out: Path | None, workers: int | None, executor: str,
    ranks: int | None, cluster: Path | None, dry_run: bool, as_json: bool,
    settings: tuple[str, ...],
) -> None:  # fmt: skip
    """Build a corpus: programs in many languages, and what they print.

    Writes Parquet files with a dataset card; `datasets.load_dataset(DIR)` reads them. A
    build that was stopped goes on when it is called again, and gives the same bytes.
    Any setting of the recipe can be replaced: --seed 3 --languages 20. With --twins 3 each
    program is written in meaningful, invented and swapped words.

    Example: python cli.py build --config configs/build/smoke.yaml --out runs/corpus
    """
    from caalm.cli.printing import print_json
    from caalm.config import load_config
    from caalm.data.recipe import BuildConfig
    from caalm.paths import data_folder

    path = config or data_folder("configs") / "build" / "card.yaml"
    recipe = load_config(path, BuildConfig, settings)
    if executor == "local" and ranks:
        raise click.UsageError("--ranks is for another --executor; local has --workers.")
    if executor == "slurm":
        _on_slurm(_slurm_build(recipe, out, workers, ranks, cluster), dry_run, as_json)
    elif cluster:
        raise click.UsageError("--cluster is for --executor slurm.")
    elif dry_run:
        planned = _plan(recipe)
        print_json(planned) if as_json else _show_plan(planned)
    elif out is None:
        raise click.UsageError("Missing option '--out'; or see the plan with --dry-run.")
    else:
        built = _build(recipe, out, executor, workers, ranks, progress=not as_json)
        summary = {**asdict(built), "out": str(built.out), "seed": recipe.seed}
        print_json(summary) if as_json else _show_summary(summary)


def _build(
    recipe: "BuildConfig", out: Path, executor: str, workers: int | None, ranks: int | None,
    *, progress: bool,
) -> "BuildSummary":  # fmt: skip
    """The corpus, built by this call."""
    from caalm.data.build import build_corpus, made_here

    if executor == "local":
        maker = made_here(workers)
    else:
        from caalm.data.executors import made_by

        maker = made_by(executor, recipe, out, ranks=ranks, workers=workers)
    return build_corpus(recipe, out, maker=maker, progress=progress)


def _slurm_build(
    recipe: "BuildConfig", out: Path | None, workers: int | None, ranks: int | None,
    cluster: Path | None,
) -> "SlurmBuild":  # fmt: skip
    """The build as jobs of a cluster; raises UsageError for what is not said."""
    from caalm.config import load_config
    from caalm.data.slurm import ClusterConfig, SlurmBuild

    if out is None or ranks is None or cluster is None:
        raise click.UsageError("--executor slurm needs --out, --ranks and --cluster.")
    return SlurmBuild(
        config=recipe,
        out=out,
        cluster=load_config(cluster, ClusterConfig),
        ranks=ranks,
        at_once=workers,
    )


def _on_slurm(build: "SlurmBuild", dry_run: bool, as_json: bool) -> None:
    """Submit the jobs, or show their scripts."""
    from caalm.cli.printing import print_json

    if dry_run:
        scripts = build.scripts()
        if as_json:
            print_json({**_plan(build.config), "scripts": scripts})
            return
        for name, script in scripts.items():
            click.echo(f"--- {name}\n{script.rstrip()}")
        return
    sent = build.submit()
    summary = {**asdict(sent), "out": str(sent.out), "folder": str(sent.folder)}
    if as_json:
        print_json(summary)
    elif sent.job is None:
        click.echo(f"{sent.out} was complete already; every file is as it was written")
    else:
        click.echo(
            f"submitted {sent.ranks} ranks, and job {sent.job} that ends the build; "
            f"scripts and logs are in {sent.folder}"
        )


def _plan(recipe: "BuildConfig") -> dict[str, Any]:
    """The rows and languages of every split, without making any."""
    from caalm.data.plan import plan
    from caalm.data.splits import SPLITS

    tasks = plan(recipe)
    splits = {}
    for name in SPLITS:
        rows = [sum(q.all_rows for q in task.quotas if q.split == name) for task in tasks]
        splits[name] = {"languages": sum(map(bool, rows)), "rows": sum(rows)}
    return {
        "name": recipe.name,
        "seed": recipe.seed,
        "profile": recipe.profile,
        "languages": len(tasks),
        "rows": sum(split["rows"] for split in splits.values()),
        "splits": {name: split for name, split in splits.items() if split["rows"]},
    }


def _show_plan(planned: dict[str, Any]) -> None:
    from caalm.cli.printing import console, table

    rows = [(name, split["languages"], split["rows"]) for name, split in planned["splits"].items()]
    console().print(table(("split", "languages", "rows"), rows, right=("languages", "rows")))
    click.echo(
        f"{planned['name']}: {planned['rows']} rows in {planned['languages']} languages of the "
        f"profile {planned['profile']}, seed {planned['seed']}; nothing was written"
    )


def _show_summary(built: dict[str, Any]) -> None:
    from caalm.cli.printing import console, table

    console().print(table(("split", "rows"), built["rows"].items(), right=("rows",)))
    if built["already_complete"]:
        click.echo(f"{built['out']} was complete already; every file is as it was written")
        return
    resumed = f", {built['resumed']} of them from an earlier call" if built["resumed"] else ""
    click.echo(
        f"wrote {built['out']}: {sum(built['rows'].values())} rows in {built['languages']} "
        f"languages{resumed}, {built['size'] / 1e6:.1f} MB, seed {built['seed']}"
    )
