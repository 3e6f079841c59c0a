#!/usr/bin/env bash
# Plans and comments, or applies what was commented, or verifies. COMMAND, SPECS, FAIL_ON and ARGUMENTS are the action's inputs.
set -euo pipefail

# The first line of the comment, by which it is found again, and the line with the digest. Only a comment of the workflow's
# own account counts: anybody can write these words.
readonly marker="<!-- provision:plan ${SPECS//[^A-Za-z0-9._\/ *-]/} -->"
readonly author='github-actions[bot]'

# Words separated by spaces. Patterns are left to provision.
set -f
# shellcheck disable=SC2206
specs=($SPECS) arguments=(${ARGUMENTS:-})
set +f

# The comment of a pull request: its id and its text as JSON, or nothing.
comment_of() {
    gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$1/comments" |
        jq --arg marker "$marker" --arg author "$author" --slurp \
            'map(.[]) | map(select(.user.login == $author and (.body | startswith($marker)))) | last // empty'
}

plan() {
    local code=0 digest
    rm -f plan.json plan.md
    provision plan "${specs[@]}" "${arguments[@]}" --out plan.json --format markdown \
        ${FAIL_ON:+--fail-on "$FAIL_ON"} >plan.md || code=$?
    # What is invalid or cannot be read has told why, and has no plan to comment.
    [ -s plan.json ] && [ -s plan.md ] || exit "$code"
    digest=$(jq -r 'if any(.deployments[].steps[]; .action | IN("create", "update", "delete")) then .digest else "" end' plan.json)
    echo "digest=$digest" >>"$GITHUB_OUTPUT"
    { printf '%s\n<!-- digest:%s -->\n' "$marker" "$digest" && cat plan.md; } >comment.md
    cat plan.md >>"$GITHUB_STEP_SUMMARY"
    if [ -n "${PULL_REQUEST:-}" ]; then
        local id
        id=$(comment_of "$PULL_REQUEST" | jq -r .id)
        if [ -n "$id" ]; then
            gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F body=@comment.md >/dev/null
        else
            gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments" -F body=@comment.md >/dev/null
        fi
    fi
    # 3: changes are pending, which is what a pull request is for.
    [ "$code" -eq 3 ] || exit "$code"
}

# The digest that was reviewed: of the pull request that this commit came with.
reviewed() {
    local number
    number=$(gh api "repos/$GITHUB_REPOSITORY/commits/$GITHUB_SHA/pulls" | jq -r 'map(select(.merged_at)) | first | .number // empty')
    if [ -z "$number" ]; then
        echo "::error::commit $GITHUB_SHA came with no pull request, so that no plan was reviewed" >&2
        return 1
    fi
    comment_of "$number" | jq -r '.body | split("\n")[1] | capture("^<!-- digest:(?<digest>[0-9a-f]*) -->").digest'
}

apply() {
    local digest code=0
    digest=$(reviewed)
    if [ -z "$digest" ]; then
        # Nothing was to be done when it was reviewed, or no plan was commented: then nothing may be to be done now.
        provision plan "${specs[@]}" "${arguments[@]}" || code=$?
        [ "$code" -ne 3 ] || echo "::error::there are changes, and no plan with changes was reviewed" >&2
        exit "$code"
    fi
    echo "digest=$digest" >>"$GITHUB_OUTPUT"
    provision apply "${specs[@]}" "${arguments[@]}" --expect "$digest"
}

case $COMMAND in
plan) plan ;;
apply) apply ;;
verify) provision verify "${specs[@]}" ;;
*)
    echo "::error::command is plan, apply or verify, not $COMMAND" >&2
    exit 2
    ;;
esac
