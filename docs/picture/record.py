#!/usr/bin/env python3
"""Records the demo of the sandbox as docs/picture/demo.svg: a terminal that scrolls, with nothing but SVG and CSS.

    cargo build && python3 docs/picture/record.py target/debug/provision-sandbox

The demo runs in a pseudo-terminal of 80 columns, so that what is shown is what it printed, colours included. Only the
sections in SECTIONS are shown; a section that is gone from the demo ends this with an error.
"""

import fcntl
import html
import os
import pty
import re
import struct
import sys
import termios
from pathlib import Path

SECTIONS = [
    "What would change, and why",
    "Make it so",
    "Prove that the access works, and nothing more",
    "The plan finds exactly that",
    "The vendor cannot get in any more: why, and mended",
    "Remove everything that provision made",
]
COLUMNS, ROWS = 80, 30
CELL, LINE, SIZE, MARGIN = 8.4, 19, 14, 18
# Seconds: for a line, for who reads the command before its answer, and what it came to after it.
PER_LINE, AT_COMMAND, AT_END = 0.03, 0.7, 2.0
# The colours of the SGR parameters that the program uses.
COLOURS = {31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 36: "#76e3ea", 94: "#79c0ff", 91: "#ff7b72"}
TEXT, GROUND, BAR = "#d1d7e0", "#0d1117", "#21262d"


def recorded(program):
    """What the demo writes to a terminal."""
    pid, terminal = pty.fork()
    if pid == 0:
        environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
        for name in ("NO_COLOR", "COLUMNS", "AWS_PROFILE"):
            environment.pop(name, None)
        os.execve(program, [program, "--demo"], environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    written = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    _, status = os.waitpid(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("the demo failed:\n" + written.decode(errors="replace")[-2000:])
    return written.decode()


def lines_of(written):
    """Lines as they stay on the screen: what a carriage return wrote over is gone."""
    for line in written.replace("\r\n", "\n").split("\n"):
        yield from wrapped(re.sub(r"\x1b\[\d*[ABCDGJK]", "", line.rsplit("\r", 1)[-1]))


def wrapped(line):
    """The line as a terminal breaks it, which keeps the style over the break."""
    shown, width, style = "", 0, ""
    for part in re.findall(r"\x1b\[[0-9;]*m|.", line):
        if part.startswith("\x1b"):
            style = "" if part in ("\x1b[0m", "\x1b[m") else style + part
        elif width == COLUMNS:
            yield shown
            shown, width = style, 0
        shown += part
        width += not part.startswith("\x1b")
    yield shown


def chosen(lines):
    """The sections, each as its lines without empty ones at its ends."""
    sections, title = {}, None
    for line in lines:
        if line.startswith("━━ "):
            title = line[3:].strip()
            sections[title] = [f"\x1b[1m{line}\x1b[0m"]
        elif title:
            sections[title].append(line)
    missing = [title for title in SECTIONS if title not in sections]
    if missing:
        sys.exit(f"the demo has no section {missing}")
    return ["\n".join(sections[title]).rstrip().split("\n") + ["", ""] for title in SECTIONS]


def spans(line):
    """The line as SVG: a tspan for each run of one style."""
    style, out = {}, []
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if code:
            for number in map(int, filter(None, (code.group(1) or "0").split(";"))):
                if number == 0:
                    style = {}
                elif number == 1:
                    style["class"] = "b"
                elif number == 2:
                    style["class"] = "d"
                elif number in COLOURS:
                    style["fill"] = COLOURS[number]
            if not code.group(1) or code.group(1) == "0":
                style = {}
        elif part:
            attributes = "".join(f' {name}="{value}"' for name, value in style.items())
            text = html.escape(part, quote=False)
            out.append(f"<tspan{attributes}>{text}</tspan>" if attributes else text)
    return "".join(out)


def drawn(sections):
    lines = [line for section in sections for line in section]
    ends = {sum(map(len, sections[: number + 1])) for number in range(len(sections))}
    frames, now = [], 0.0
    for number in range(1, len(lines) + 1):
        frames.append((now, max(0, number - ROWS)))
        plain = re.sub(r"\x1b\[[0-9;]*m", "", lines[number - 1])
        now += PER_LINE + (AT_END if number in ends else AT_COMMAND if plain.startswith("  $ ") else 0)
    steps, before = [], None
    for moment, row in frames:
        if row != before:
            steps.append(f"{100 * moment / now:.2f}%{{transform:translateY({-row * LINE}px)}}")
            before = row
    width, height = COLUMNS * CELL + 2 * MARGIN, ROWS * LINE + 2 * MARGIN + 28
    rows = []
    for number, line in enumerate(lines):
        plain = re.sub(r"\x1b\[[0-9;]*m", "", line)
        if plain.strip():
            length = f'{len(plain) * CELL:.1f}'
            rows.append(f'<text y="{(number + 1) * LINE - 5}" textLength="{length}">{spans(line)}</text>')
    still = max(0, sum(map(len, sections[:2])) - ROWS)
    body = "\n".join(rows)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" height="{height}" role="img">
<title>provision plans, applies, verifies, repairs and removes the access of a data-sync vendor</title>
<desc>Recorded from the demo of the sandbox by docs/picture/record.py.</desc>
<style>
text{{font:{SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:{TEXT};white-space:pre}}
.b{{font-weight:bold}}.d{{opacity:.65}}
#tape{{animation:roll {now:.1f}s step-end infinite}}
@keyframes roll{{{"".join(steps)}}}
@media (prefers-reduced-motion:reduce){{#tape{{animation:none;transform:translateY({-still * LINE}px)}}}}
</style>
<rect width="100%" height="100%" rx="10" fill="{GROUND}"/>
<path d="M0 28V10A10 10 0 0 1 10 0H{width - 10:.0f}A10 10 0 0 1 {width:.0f} 10V28Z" fill="{BAR}"/>
<circle cx="18" cy="14" r="5" fill="#ff5f57"/><circle cx="36" cy="14" r="5" fill="#febc2e"/><circle cx="54" cy="14" r="5" fill="#28c840"/>
<svg x="{MARGIN}" y="{28 + MARGIN / 2:.0f}" width="{COLUMNS * CELL:.0f}" height="{ROWS * LINE}" overflow="hidden">
<g id="tape" xml:space="preserve">
{body}
</g>
</svg>
</svg>
"""


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    # A port is another one at each run; the picture is not.
    written = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:4566", recorded(os.path.abspath(sys.argv[1])))
    picture = drawn(chosen(lines_of(written)))
    Path(__file__).with_name("demo.svg").write_text(picture, encoding="utf-8")


main()
