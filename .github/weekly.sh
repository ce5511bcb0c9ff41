#!/usr/bin/env bash
# Prints what a person must look at, one thing a line; nothing where all is well. Ends with an error only if it could not look.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python3 run.py check > /dev/null # installs, and refuses a book that is not whole

case "$1" in
  due) python3 run.py check --today "$(date -u +%F)" | sed '/ checked: /d' ;;
  links) python3 run.py links ;;
  audit)
    python3 -m venv "$RUNNER_TEMP/audit" >&2
    "$RUNNER_TEMP/audit/bin/pip" install --quiet --require-hashes --only-binary :all: --no-deps \
      -r .github/requirements-audit.txt >&2
    for lock in requirements.txt requirements-dev.txt .github/requirements-audit.txt; do
      code=0
      said=$("$RUNNER_TEMP/audit/bin/pip-audit" --strict --require-hashes --disable-pip -r "$lock" 2>&1) || code=$?
      if [ "$code" -ne 0 ]; then printf '%s:\n%s\n' "$lock" "$said"; fi
    done
    ;;
  *) echo "weekly.sh: due, links or audit; found $1" >&2; exit 2 ;;
esac
