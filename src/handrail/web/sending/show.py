"""How branches write, as an administrator reads it."""

from collections.abc import Mapping

from handrail.channels.email.identities.identity import IdentityView, identity_of
from handrail.people import queries as people
from handrail.people.access import Grants, may
from handrail.people.roles import Permission
from handrail.people.values import BranchView
from handrail.web.components.field import Field, Option
from handrail.web.components.notice import Notice
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.sending.page import IdentityPage, Record, SendingPage, Texts
from handrail.web.sending.preview import as_typed, preview_of
from handrail.words import NAMES, Language, say


def sending_page(by: Grants, language: Language) -> SendingPage:
    """Return the branches that this person may set up, and how each writes."""
    titles = [
        say(f"identity-column-{each}", language)
        for each in ("branch", "from", "key", "acknowledges")
    ]
    theirs = (each for each in people.branches() if is_theirs(each, by))
    return SendingPage(
        table=Table(
            caption=say("identity-title", language),
            columns=tuple(Column(title=title) for title in titles),
            rows=tuple(_row(each, language) for each in theirs),
        )
    )


def is_theirs(branch: BranchView, by: Grants) -> bool:
    """Return whether the person may say how the branch writes."""
    return may(by, Permission.MANAGE_MAILBOXES, branch_id=branch.id)


def identity_page(
    branch: BranchView,
    language: Language,
    *,
    typed: Mapping[str, str] | None = None,
    error: tuple[str, str] = ("", ""),
    notice: Notice | None = None,
) -> IdentityPage:
    """Return how one branch writes."""
    identity = identity_of(branch)
    written = _written_in(typed, language)
    return IdentityPage(
        title=branch.name,
        href=f"/settings/sending/{branch.id}",
        fields=_fields(identity, language, typed, dict([error])),
        texts=tuple(
            _texts(name, kept, language, typed, dict([error]))
            for name, kept in (
                ("signature", identity.signatures),
                ("acknowledgement", identity.acknowledgements),
            )
        ),
        preview_field=Field(
            name="preview",
            label=say("identity-preview-language", language),
            kind="choice",
            value=written.value,
            options=tuple(Option(value=each.value, text=NAMES[each]) for each in Language),
        ),
        preview=preview_of(as_typed(identity, typed), branch, written, language),
        key_fields=(
            Field(
                name="selector",
                label=say("identity-field-selector", language),
                help=say("identity-field-selector-help", language),
                error=error[1] if error[0] == "selector" else "",
                required=True,
            ),
        ),
        record=Record(name=identity.dns_name, value=identity.dns_value)
        if identity.dkim_selector
        else None,
        notice=notice,
    )


def _row(branch: BranchView, language: Language) -> Row:
    identity = identity_of(branch)
    yes_or_no = "yes" if identity.acknowledges else "no"
    return Row(
        cells=(
            Cell(text=branch.name, href=f"/settings/sending/{branch.id}"),
            Cell(text=identity.from_name, detail=identity.from_address),
            Cell(text=identity.dkim_selector or say("identity-no-key", language)),
            Cell(text=say(f"identity-acknowledges-{yes_or_no}", language)),
        )
    )


def _written_in(typed: Mapping[str, str] | None, language: Language) -> Language:
    """Return the language of the preview: the one that was chosen, else the reader's."""
    chosen = (typed or {}).get("preview", "")
    return Language(chosen) if chosen in set(Language) else language


def _texts(
    name: str,
    kept: Mapping[Language, str],
    language: Language,
    typed: Mapping[str, str] | None,
    wrong: Mapping[str, str],
) -> Texts:
    def value(code: Language) -> str:
        own = kept.get(code, "")
        return own if typed is None else typed.get(f"{name}_{code.value}", "")

    written = sum(bool(value(code).strip()) for code in Language)
    return Texts(
        id=f"{name}s",
        title=say(f"identity-{name}s", language),
        help=say(f"identity-{name}s-help", language),
        written=say("identity-written-in", language, count=written, all=len(Language)),
        is_wrong=name in wrong,
        fields=tuple(
            Field(
                name=f"{name}_{code.value}",
                label=say(f"identity-field-{name}", language, language=NAMES[code]),
                kind="long",
                value=value(code),
                error=wrong.get(name, ""),
            )
            for code in Language
        ),
    )


def _fields(
    identity: IdentityView,
    language: Language,
    typed: Mapping[str, str] | None,
    wrong: Mapping[str, str],
) -> tuple[Field, ...]:
    def value(name: str, kept: str) -> str:
        return kept if typed is None else typed.get(name, "")

    plain = (
        ("from_name", identity.from_name),
        ("from_address", identity.from_address),
        ("reply_to", identity.reply_to),
    )
    return (
        *(
            Field(
                name=name,
                label=say(f"identity-field-{name.replace('_', '-')}", language),
                value=value(name, kept),
                error=wrong.get(name, ""),
            )
            for name, kept in plain
        ),
        Field(
            name="acknowledges",
            label=say("identity-field-acknowledges", language),
            help=say("identity-field-acknowledges-help", language),
            kind="yes_no",
            value=value("acknowledges", "yes" if identity.acknowledges else "no"),
            options=tuple(
                Option(value=each, text=say(f"identity-acknowledges-{each}", language))
                for each in ("no", "yes")
            ),
        ),
    )
