#!/bin/sh
# Makes .venv/ from the pinned files beside this script: `make setup` calls it, and so may you.
#
# Needs `uv`, or a python3 with pip or venv to fetch it into .tools/ (pinned, by hash). Changes nothing outside
# the repository. Run again, it only installs what has changed.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$1" >&2; }
die() { say "$1"; exit 5; }

# True when the command runs and is Python 3.12. Being on the PATH says little: a pyenv shim exists and then fails.
is_python312() {
    "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 12))' >/dev/null 2>&1
}

# Puts uv into .tools/uv by the pip of whichever python3 has one.
fetch_uv() {
    command -v python3 >/dev/null 2>&1 || die "neither uv nor python3 is here: install one of them and run again"
    say "uv is not on the PATH: fetching it into .tools/"
    rm -rf .tools
    mkdir -p .tools
    if python3 -m pip --version >/dev/null 2>&1; then
        fetcher=python3
    elif python3 -m venv .tools/venv >/dev/null 2>&1; then
        fetcher=.tools/venv/bin/python
    else
        die "python3 has neither pip nor venv: install uv, or python3-venv (Debian, Ubuntu), and run again"
    fi
    PIP_ROOT_USER_ACTION=ignore "$fetcher" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --only-binary :all: \
        --require-hashes --target .tools/uv -r requirements/uv.txt >&2 || die "uv could not be fetched (see above)"
    cp requirements/uv.txt .tools/uv.txt
}

# Prints the uv to use: the one on the PATH, else our own, fetched when missing or out of date.
find_uv() {
    if uv --version >/dev/null 2>&1; then
        echo uv
        return
    fi
    if ! { cmp -s requirements/uv.txt .tools/uv.txt && .tools/uv/bin/uv --version >/dev/null 2>&1; }; then
        fetch_uv
    fi
    echo .tools/uv/bin/uv
}

# Prints a Python 3.12 that runs, or `3.12`, which leaves it to uv to find or bring one.
find_python() {
    for candidate in python3.12 python3 python; do
        if is_python312 "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    if command -v pyenv >/dev/null 2>&1; then
        for version in $(pyenv versions --bare 2>/dev/null | grep -E '^3\.12\.[0-9]+$' || true); do
            candidate="$(pyenv prefix "$version")/bin/python"
            if is_python312 "$candidate"; then
                echo "$candidate"
                return
            fi
        done
    fi
    echo 3.12
}

uv_command="$(find_uv)"
if [ "${1:-}" = --uv ]; then # for `make lock`
    echo "$uv_command"
    exit 0
fi

if ! is_python312 .venv/bin/python; then
    rm -rf .venv
    "$uv_command" venv --quiet --no-project --python "$(find_python)" .venv ||
        die "no Python 3.12 was found and none could be brought: install python3.12 and run again"
fi

say "installing what requirements/*.txt pin into .venv/"
"$uv_command" pip sync --quiet --python .venv/bin/python --require-hashes --compile-bytecode \
    requirements/runtime.txt requirements/dev.txt
"$uv_command" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
say "done: .venv/bin/redact"
