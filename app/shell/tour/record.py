"""What a tour leaves behind: pictures, PDFs, and a page that shows them in order."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote


@dataclass
class StepRecord:
    """One step: what was done, how long it took, what it left. ``error`` says why it failed, if it did."""

    name: str
    what: str
    milliseconds: float = 0.0
    pictures: list[tuple[str, str, str]] = field(default_factory=list)
    """Title, file of the light picture, file of the dark one."""
    papers: list[tuple[str, str]] = field(default_factory=list)
    """Title and file of each PDF."""
    error: str = ""


def write_page(folder: Path, steps: Sequence[StepRecord], started: str) -> Path:
    """Write ``index.html`` into ``folder``; every text is escaped, every link relative."""
    done = sum(not step.error for step in steps)
    total = sum(step.milliseconds for step in steps)
    parts = [
        _HEAD,
        f"<h1>Liaison Desk, step by step</h1><p class=soft>{escape(started)} · {done} of {len(steps)} steps · {total / 1000:.1f} s</p>",
    ]
    parts += [_step(number, step) for number, step in enumerate(steps, start=1)]
    parts.append("</main></body></html>\n")
    path = folder / "index.html"
    path.write_text("\n".join(parts), encoding="utf-8")
    return path


def _step(number: int, step: StepRecord) -> str:
    lines = [
        f"<section><h2>{number} · {escape(step.name)} <span class=soft>{step.milliseconds:,.0f} ms</span></h2><p>{escape(step.what)}</p>"
    ]
    if step.error:
        lines.append(f"<p class=bad>Failed: {escape(step.error)}</p>")
    for title, light, dark in step.pictures:
        shown = "".join(
            f'<a href="{quote(file)}"><img loading="lazy" src="{quote(file)}" alt="{escape(title)}, {mode}"></a>'
            for file, mode in ((light, "light"), (dark, "dark"))
        )
        lines.append(f"<figure><figcaption>{escape(title)}</figcaption>{shown}</figure>")
    lines += [f'<p><a href="{quote(file)}">{escape(title)} (PDF)</a></p>' for title, file in step.papers]
    return "\n".join([*lines, "</section>"])


_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Liaison Desk, step by step</title>
<meta name="viewport" content="width=device-width"><style>
body { font: 16px/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; background: #F6F7F5; color: #1C2426; margin: 0 }
main { max-width: 1360px; margin: 0 auto; padding: 24px }
section { background: #FFFFFF; border: 1px solid #E2E5E1; border-radius: 10px; padding: 16px 20px; margin: 16px 0 }
h2 { margin: 0; font-size: 18px } .soft { color: #5B6668; font-weight: 400 } .bad { color: #A82A2A; font-weight: 600 }
figure { margin: 12px 0 } figcaption { color: #5B6668 } img { width: 49%; margin-right: 1%; border: 1px solid #E2E5E1; border-radius: 7px }
a { color: #0B6E6E }
</style></head><body><main>"""
