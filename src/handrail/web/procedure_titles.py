"""What procedures are called; one that cannot be read any more is called by its version."""

from handrail.library import queries as library
from handrail.library.queries import UnreadableVersion
from handrail.library.version_name import procedure_of
from handrail.words import Language, say


def version_title(version: str, language: Language) -> str:
    """Return what the procedure of a version is called."""
    try:
        return library.version(version).procedure.title.said_in(language)
    except UnreadableVersion:
        return say("web-version-unreadable", language, version=version)


def titles_in_force(language: Language) -> dict[str, str]:
    """Return what the newest version of each procedure is called, by the procedure's id."""
    titles = {
        each.procedure.id: each.procedure.title.said_in(language)
        for each in library.current_versions()
    }
    unreadable = library.unreadable_versions()
    return titles | {procedure_of(each): version_title(each, language) for each in unreadable}
