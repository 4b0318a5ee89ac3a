#!/usr/bin/env bash
# Formatting and syntax of everything that is source: Swift, shell, Python.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format lint --strict --parallel --recursive Sources Tests Package.swift

git ls-files -z -- '*.sh' .ci/run | while IFS= read -r -d '' script; do
  bash -n "$script"
done

if command -v python3 >/dev/null 2>&1; then
  git ls-files -z -- '*.py' | xargs -0 -r python3 -c '
import ast, sys
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        ast.parse(file.read(), name)
'
fi
