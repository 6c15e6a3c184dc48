# Makes sure that there is a Maven, or says in one line what to do. To be sourced after jdk.sh.
if ! command -v mvn >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Maven …" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends maven; } \
      >/dev/null 2>&1 || { echo "emic: Maven could not be installed. Install the package maven and start again." >&2; exit 1; }
  else
    echo "emic: Maven is needed to build. Install the package maven and start again." >&2
    exit 1
  fi
fi
# Maven 3.8 on a new JDK complains about itself; nobody can do anything about it here.
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS
