"""What a screen reader finds over AT-SPI, as JSON. Run by the system's own Python, which has `gi`, in a D-Bus session.

Arguments: the command that opens the window.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds
announced = []


def wait_for(what):
    """Wait for `what()` to return something, while events are handled; return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = what()
        except GLib.GError:  # it is still being built
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit("it did not come within a minute")


def below(part):
    """Yield a part and everything in it."""
    yield part
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child:
            yield from below(child)


def article():
    """Return the first text of an article on the desktop."""
    found = [part for part in below(Atspi.get_desktop(0)) if part.get_role() == Atspi.Role.DOCUMENT_FRAME]
    return next((part for part in found if part.get_text_iface()), None)


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    window = subprocess.Popen(sys.argv[1:])
    try:
        part = wait_for(article)
        text = part.get_text_iface()
        length = Atspi.Text.get_character_count(text)
        told = {"name": part.get_name(), "text": Atspi.Text.get_text(text, 0, length)}
        told["parts"] = [(p.get_role_name(), p.get_name()) for p in below(Atspi.get_desktop(0))]
        place = told["text"].rindex("Quintin")
        Atspi.Text.set_caret_offset(text, place)
        told["description"] = wait_for(part.get_description)
        told["caret"] = Atspi.Text.get_caret_offset(text) - place
        told["word"] = Atspi.Text.get_string_at_offset(text, place + 2, Atspi.TextGranularity.WORD).content
        # Qt for Python has no answer to these two, which must not harm
        Atspi.Text.get_attribute_run(text, place, True)
        told["selections"] = Atspi.Text.get_n_selections(text)
        told["announced"] = wait_for(lambda: announced)
    finally:
        window.terminate()
        window.wait()
    print(json.dumps(told))


main()
