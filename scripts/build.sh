#!/bin/sh
# Builds Emic into workbench/target/app: the program, its libraries, and a cache that makes it start fast.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$here/scripts/jdk.sh"
. "$here/scripts/maven.sh"
target=$here/workbench/target
log=$target/build.log
mkdir -p "$target"

echo "Building Emic, once. This takes a minute or two …" >&2
if ! mvn -B -ntp -f "$here/pom.xml" -P '!strict' -DskipTests -Dmaven.test.skip=true -pl workbench -am package >"$log" 2>&1; then
  grep -E '^\[ERROR\]' "$log" | head -n 12 >&2 || true
  echo "emic: the build failed; the whole log is in $log" >&2
  exit 1
fi
rm -rf "$target/app" "$target/app.new"
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$target/emic.jar" extract --destination "$target/app.new" >>"$log" 2>&1
mv "$target/app.new" "$target/app"

# Trained by starting once on a scratch folder and opening the pages; without it Emic only starts more slowly.
scratch=$(mktemp -d)
# shellcheck disable=SC2086
(cd "$target/app" && "$JAVA_HOME/bin/java" $EMIC_JAVA_FLAGS -XX:AOTCacheOutput="$target/app/emic.aot" -jar "$target/app/emic.jar" \
  warm-up --data "$scratch") >>"$log" 2>&1 || rm -f "$target/app/emic.aot"
rm -rf "$scratch"
touch "$target/app/.built"
