#!/usr/bin/env bash
# Installs a release of provision: the archive for this runner, whose checksum and provenance are checked first.
set -euo pipefail

case "$RUNNER_OS-$RUNNER_ARCH" in
Linux-X64) target=x86_64-unknown-linux-musl ;;
Linux-ARM64) target=aarch64-unknown-linux-musl ;;
macOS-X64) target=x86_64-apple-darwin ;;
macOS-ARM64) target=aarch64-apple-darwin ;;
Windows-X64) target=x86_64-pc-windows-msvc ;;
*)
    echo "::error::there is no release for $RUNNER_OS on $RUNNER_ARCH" >&2
    exit 1
    ;;
esac

folder="$RUNNER_TEMP/provision"
mkdir -p "$folder"
cd "$folder"
archive="provision-$target.tar.gz"
gh release download "$VERSION" --repo "$REPOSITORY" --pattern "$archive" --pattern SHA256SUMS --clobber
grep " $archive\$" SHA256SUMS | sha256sum --check -
gh attestation verify "$archive" --repo "$REPOSITORY"
tar -xzf "$archive"
echo "$folder/provision-$target" >>"$GITHUB_PATH"
