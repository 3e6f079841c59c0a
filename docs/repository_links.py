"""Preprocessor of mdBook: what a page links to outside of the book leads into the repository.

The address is `output.html.git-repository-url`, which the release sets in the environment
(MDBOOK_OUTPUT__HTML__GIT_REPOSITORY_URL). Without one such links become plain text, rather than lead nowhere.
"""

import json
import posixpath
import re
import sys

# [text](../path) and [text](path) alike; not images, and not what has a scheme or is within the page.
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?![a-z]+:)(?!#)([^)\s#]+)(#[^)\s]*)?\)")


def rewritten(text, page, pages, repository):
    folder = posixpath.dirname(page)

    def link(match):
        words, path, fragment = match.group(1), match.group(2), match.group(3) or ""
        target = posixpath.normpath(posixpath.join("docs", folder, path))
        if target.startswith("docs/") and target[len("docs/") :] in pages:
            return match.group(0)
        return f"[{words}]({repository}/blob/main/{target}{fragment})" if repository else words

    return LINK.sub(link, text)


def chapters(items):
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            yield item["Chapter"]
            yield from chapters(item["Chapter"]["sub_items"])


def main():
    if sys.argv[1:2] == ["supports"]:
        return
    context, book = json.load(sys.stdin)
    html = context["config"].get("output", {}).get("html", {})
    repository = html.get("git-repository-url", "").rstrip("/")
    # mdBook 0.4 calls them sections.
    items = book.get("items", book.get("sections"))
    found = list(chapters(items))
    pages = {chapter["path"] for chapter in found if chapter["path"]}
    for chapter in found:
        if chapter["path"]:
            chapter["content"] = rewritten(chapter["content"], chapter["path"], pages, repository)
    json.dump(book, sys.stdout)


main()
