"""A handout as a person means it: with the words that are typed and not saved yet, and the codes that were chosen."""

from collections.abc import Callable
from dataclasses import replace

from app.professional_development.page.handout.choices import CODES, draft_key
from app.professional_development.rules.paper_content import HandoutContent
from app.ui.feature import Surroundings


def as_typed(around: Surroundings, session: str) -> Callable[[HandoutContent], HandoutContent]:
    """Asked on the GUI thread; what it gives may be called in any, with the handout as it is kept."""
    draft = around.drafts.load(draft_key(session))
    codes = bool(around.desk.settings.get(CODES, False))

    def told(kept: HandoutContent) -> HandoutContent:
        return replace(kept, markdown=str(draft["text"]) if draft else kept.markdown, links_as_codes=codes)

    return told
