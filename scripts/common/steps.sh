# shellcheck shell=bash
# Steps that all run, whatever became of the ones before, and are counted at the end. Sourced by .ci/run and scripts/check/all.sh.
#
#   step MINUTES TITLE COMMAND…
#   skip TITLE REASON
#   count_steps                    prints the count; fails when a step did

passed=0
failed=0
skipped=0
failures=()

step() {
  local minutes=$1 title=$2 began=$SECONDS
  shift 2
  printf '\n==> %s\n' "$title"
  if timeout --kill-after=10 "${minutes}m" "$@" </dev/null; then
    passed=$((passed + 1))
    printf '==> %s: ok, %d s\n' "$title" $((SECONDS - began))
  else
    failures+=("$title (exit $?)")
    failed=$((failed + 1))
    printf '==> %s: FAILED, %d s\n' "$title" $((SECONDS - began))
  fi
}

skip() {
  skipped=$((skipped + 1))
  printf '\n==> %s: SKIPPED: %s\n' "$1" "$2"
}

count_steps() {
  printf '\n%d s in all\n' "$SECONDS"
  [ ${#failures[@]} -eq 0 ] || printf 'failed: %s\n' "${failures[@]}"
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ]
}
