"""Opens pages in Chromium, at the size of a desk and of a phone, in light and in dark, and says what is wrong with them.

Takes the browser's program, a folder for pictures, and pages. Writes what it found to standard output, as JSON.
"""

import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SIZES = {"desk": (1280, 900), "phone": (390, 844)}


def problems(browser, page_file, pictures, size, scheme):
    """Everything that is wrong with the page at one size, in one colour scheme."""
    width, height = SIZES[size]
    found = []
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=False, reduced_motion="reduce"
    )
    page = context.new_page()
    page.on("console", lambda message: found.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: found.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (found.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    address = page_file.as_uri()
    page.on("request", lambda request: request.url.split("#")[0] in (address, "data:,") or found.append(f"request: {request.url}"))
    page.goto(address)
    page.screenshot(path=str(pictures / f"{page_file.stem}-{size}-{scheme}.png"), full_page=True)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        found.append(f"the page is {wide} px wider than the screen")
    if page.evaluate("document.scripts.length"):
        found.append("there is a script on the page")
    if scheme == "light":
        # Colours decide nothing about it.
        found += keyboard(page)
    if (size, scheme) == ("phone", "dark"):
        # The colours are those of a desk, and the arrangement that of a phone in light.
        context.close()
        return found
    # The page lets no script run; what looks at it comes in by the debugger.
    results = Axe().run(page)
    for violation in results.response["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"][:3]]
        found.append(f"axe {violation['id']}: {violation['help']}: {nodes}")
    if not results.response["passes"]:
        found.append("axe has looked at nothing")
    context.close()
    return found


def keyboard(page):
    """Everything that can be used is reached with the tab key, in the order of the page, and Enter opens and closes."""
    found = []
    count = page.evaluate(
        "[...document.querySelectorAll('a[href], summary, [tabindex]')].filter(one => one.checkVisibility()).length"
    )
    if count < 1:
        return ["nothing on the page can be reached with the keyboard"]
    page.evaluate("document.activeElement.blur()")
    reached = 0
    for _ in range(count):
        page.keyboard.press("Tab")
        outlined = page.evaluate(
            "(one => one !== document.body && (getComputedStyle(one).outlineStyle !== 'none' || one.closest('svg') !== null))"
            "(document.activeElement)"
        )
        reached += bool(outlined)
    if reached < count:
        found.append(f"{reached} of {count} elements are reached with the keyboard and seen to be")
    summary = page.locator("summary").first
    if page.locator("summary").count():
        before = page.evaluate("document.querySelector('details').open")
        summary.focus()
        page.keyboard.press("Enter")
        if page.evaluate("document.querySelector('details').open") == before:
            found.append("Enter neither opens nor closes a step")
        page.keyboard.press("Enter")
    return found


def main():
    browser_program, pictures, *pages = sys.argv[1:]
    pictures = pathlib.Path(pictures)
    result = {}
    with sync_playwright() as playwright:
        # Root runs no sandboxed Chromium; the pages are this project's own.
        browser = playwright.chromium.launch(executable_path=browser_program, args=["--no-sandbox"])
        for name in pages:
            page_file = pathlib.Path(name).resolve()
            for size in SIZES:
                for scheme in ("light", "dark"):
                    result[f"{page_file.stem} {size} {scheme}"] = problems(browser, page_file, pictures, size, scheme)
        browser.close()
    json.dump(result, sys.stdout)


main()
