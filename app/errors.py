"""The one kind of error that is meant for a person."""


class UserError(Exception):
    """Something a person can understand and act on; everything else that is raised is a bug.

    ``what`` says in one sentence what happened, ``advice`` what to do about it.
    ``str(error)`` gives both, ready to be shown beside the thing they are about.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(f"{what} {advice}".strip())
        self.what = what
        self.advice = advice
