import json
from pathlib import Path

import click

from handrail.cli.desk import data_folder, data_option, open_desk, use_folder
from handrail.cli.files_check import files_checked
from handrail.cli.finding import Finding
from handrail.cli.terminal import tell


@click.command(help=tell("cli-help-doctor"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
@data_option
def doctor(data: Path | None, form: str) -> None:
    """Look whether all is well with the desk."""
    use_folder(data)
    findings = list(files_checked(data_folder()))
    if all(each.is_well for each in findings):
        open_desk(data)
        from handrail.cli.desk_check import desk_checked  # only on an open desk

        findings += desk_checked()
    click.echo(_as_json(findings) if form == "json" else _as_text(findings))
    if not all(each.is_well for each in findings):
        raise SystemExit(1)


def _as_text(findings: list[Finding]) -> str:
    return "\n".join(_line(each) for each in findings)


def _line(finding: Finding) -> str:
    if finding.is_well:
        return f"✓ {finding.words}"
    return f"✗ {finding.words} {finding.mend}"


def _as_json(findings: list[Finding]) -> str:
    return json.dumps(
        [
            {
                "check": each.check,
                "ok": each.is_well,
                "found": each.words,
                **({} if each.is_well else {"mend": each.mend}),
            }
            for each in findings
        ],
        ensure_ascii=False,
        indent=2,
    )
