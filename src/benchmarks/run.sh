#!/bin/sh
# Times vaultvet beside its peers and prints Markdown tables.
#
#   src/benchmarks/run.sh [-r ROUNDS] [-n NOTES,...] [-m NOTES:HEAP,...] [-j] [VAULT...]
#
#   -r ROUNDS   how often each program runs, in turn with the others (default: 5)
#   -n NOTES    sizes of synthetic vaults, separated by commas (default: 2000,20000; 0: none)
#   -m NOTES:HEAP  check a vault of so many small notes, a third of whose links lead nowhere, in so much memory:
#               100000:256m,1000000:1g (a million takes 5 GB on disk and some minutes; not done by default)
#   -j          run the JMH benchmarks of single parts, too
#   VAULT       real vaults to measure as well
#
# Needs bash, Java 17 and Maven; rg and npm for the peers. Quote ratios, not seconds: machines are shared and noisy.
set -eu

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
work=$here/target
rounds=5 sizes=2000,20000 jmh= memory=
while getopts r:n:m:j option; do
    case $option in
        r) rounds=$OPTARG ;;
        n) sizes=$OPTARG ;;
        m) memory=$OPTARG ;;
        j) jmh=yes ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))

(cd "$here/../.." && mvn -B -ntp -q -Pbenchmarks -DskipTests -pl cli,src/benchmarks -am package)
peers=$work/peers
mkdir -p "$peers"
if command -v npm >/dev/null && [ ! -d "$peers/node_modules" ]; then
    npm install --silent --no-fund --no-audit --prefix "$peers" \
        rumdl@0.2.75 markdownlint-cli2@0.24.1 foam-cli@0.46.0 >&2 || echo "some peers could not be installed" >&2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
benchmarks() {
    "$java" -cp "$work/classes:$work/libraries/*" "$@"
}
if [ "$sizes" != 0 ]; then
    for size in $(printf '%s' "$sizes" | tr , ' '); do
        vault=$work/vaults/synthetic-$size
        [ -d "$vault" ] || benchmarks io.github.vaultvet.benchmarks.Main vault "$vault" "$size" 24
        set -- "$@" "$vault"
    done
fi
CI='' "$here/../../cli/target/vaultvet" --make-archive
benchmarks io.github.vaultvet.benchmarks.Main compare "$here/../../cli/target/vaultvet" "$peers" "$rounds" "$@"
for run in $(printf '%s' "$memory" | tr , ' '); do
    vault=$work/vaults/small-${run%:*}
    [ -d "$vault" ] || benchmarks io.github.vaultvet.benchmarks.Main vault "$vault" "${run%:*}" 0
    benchmarks io.github.vaultvet.benchmarks.Main memory "$here/../../cli/target/vaultvet" "$vault" "${run%:*}" "${run#*:}"
done
if [ -n "$jmh" ]; then
    benchmarks org.openjdk.jmh.Main -f 1 -wi 3 -i 5 -w 1 -r 1 'io.github.vaultvet.benchmarks.parts.*'
fi
