#!/bin/sh
# Checks a vault on any build server that reads JUnit or Checkstyle reports: sh ci.sh [VAULT [ARGUMENTS OF CHECK...]]
# The reports are vaultvet-reports/junit.xml, checkstyle.xml and vaultvet.sarif; exit code 1 means findings.
command -v vaultvet >/dev/null 2>&1 || {
    echo 'vaultvet: there is no vaultvet on the PATH; https://github.com/vaultvet/vaultvet says how to get it' >&2
    exit 2
}
vault=${1:-.}
[ "$#" -eq 0 ] || shift
exec vaultvet check \
    --output junit=vaultvet-reports/junit.xml \
    --output checkstyle=vaultvet-reports/checkstyle.xml \
    --output sarif=vaultvet-reports/vaultvet.sarif \
    "$@" -- "$vault"
