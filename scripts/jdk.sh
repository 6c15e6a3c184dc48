# Sets JAVA_HOME to a JDK 25, or says in one line what to do. To be sourced.
is_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return
  fi
  for home in /usr/lib/jvm/*25* /usr/local/lib/jvm/*25* /opt/*25* "${HOME:-/}"/.sdkman/candidates/java/25* \
    "${HOME:-/}"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if is_25 "$home"; then
      echo "$home"
      return
    fi
  done
  path=$(command -v javac 2>/dev/null || true)
  if [ -n "$path" ]; then
    home=$(dirname -- "$(dirname -- "$(readlink -f "$path" 2>/dev/null || echo "$path")")")
    if is_25 "$home"; then
      echo "$home"
    fi
  fi
}

jdk=$(find_jdk)
if [ -z "$jdk" ]; then
  echo "emic: no JDK 25 found. Install one (package temurin-25-jdk or openjdk-25-jdk-headless) or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$jdk
export JAVA_HOME
EMIC_JAVA_FLAGS="--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m -Xmx768m"
export EMIC_JAVA_FLAGS
