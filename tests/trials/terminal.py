"""Plays a person at a terminal of 80 columns: waits for each text, then types.

    terminal.py '[["Vendor:", "iterable\\r"], ...]' PROGRAM ARGUMENT...

What the terminal showed goes to standard output, and the exit code is the program's; 99 where a text did not come.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

LIMIT = 60

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 80, 0, 0))
    os.execvp(command[0], command)

shown, looked = "", 0


def read(seconds):
    global shown
    if not select.select([terminal], [], [], seconds)[0]:
        return True
    try:
        part = os.read(terminal, 65536)
    except OSError:
        return False
    shown += part.decode("utf-8", "replace")
    return bool(part)


def give_up(text):
    sys.stdout.write(shown + f"\n(waited in vain for {text!r})\n")
    sys.exit(99)


for text, keys in steps:
    end = time.monotonic() + LIMIT
    while text not in shown[looked:]:
        if time.monotonic() > end or not read(1):
            give_up(text)
    looked = shown.index(text, looked) + len(text)
    # The prompt is drawn before the keys are read.
    time.sleep(0.3)
    for key in keys:
        os.write(terminal, key.encode())
        time.sleep(0.01)

end = time.monotonic() + LIMIT
while read(1):
    if time.monotonic() > end:
        give_up("the end")
_, status = os.waitpid(child, 0)
sys.stdout.write(shown)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
