#!/usr/bin/env bash
# issue.sh TITLE FILE: one open issue of this title holds what the file says; with an empty file it is closed.
set -euo pipefail
export TITLE="$1"
file="$2"
number=$(gh issue list --state open --limit 500 --json number,title --jq 'map(select(.title == env.TITLE))[0].number // empty')

if [ -s "$file" ]; then
  body=$(mktemp)
  { echo '```'; head -c 60000 "$file"; printf '\n```\n'; } > "$body"
  if [ -n "$number" ]; then
    gh issue edit "$number" --body-file "$body"
  else
    gh issue create --title "$TITLE" --body-file "$body"
  fi
elif [ -n "$number" ]; then
  gh issue close "$number" --comment 'Nothing is left to do.'
fi
