"""Why a rule is not said in SQL: a database could not decide it exactly as the rule does."""

from handrail.rules.errors import RuleProblem


class TooManyDigits(RuleProblem):
    """A calculation may need larger numbers than the database counts exactly."""

    def __init__(self, column: int, database: str, digits: int) -> None:
        self.database = database
        self.digits = digits
        super().__init__(column, "rules-sql-digits", database=database, digits=str(digits))


class InexactDivision(RuleProblem):
    """A quotient, which is rounded, is calculated with further."""

    def __init__(self, column: int) -> None:
        super().__init__(column, "rules-sql-division")


class CannotBeKept(RuleProblem):
    """A fixed value that databases cannot keep: a text with a zero character, a day too far."""

    def __init__(self, column: int, database: str) -> None:
        self.database = database
        super().__init__(column, "rules-sql-kept", database=database)


class TooManyParts(RuleProblem):
    """The rule would become a condition deeper or longer than databases accept."""

    def __init__(self) -> None:
        super().__init__(1, "rules-sql-parts")
