# Shell functions of the Makefile: find what is needed, or say in one sentence what is missing.

# The release of a JDK, from its "release" file: no JVM is started for it.
jdk_release() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

fits() {
  [ -x "$1/bin/javac" ] && [ "$(jdk_release "$1")" -ge 25 ] 2>/dev/null
}

# JAVA_HOME if it fits, else the first fitting JDK in the usual places.
find_jdk() {
  local candidate
  if [ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME"; then
    export JAVA_HOME
  else
    local found=
    for candidate in /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* /opt/java/* /opt/jdk* \
      "$( [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null || true)"; do
      if [ -n "$candidate" ] && fits "$candidate"; then
        found=$candidate
        break
      fi
    done
    if [ -z "$found" ]; then
      echo "Zhiben needs JDK 25 or newer, and none was found: install one, or set JAVA_HOME to it." >&2
      return 1
    fi
    export JAVA_HOME=$found
  fi
  # Maven's own libraries still use what newer JDKs warn about.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Zhiben is built with Maven 3.8 or newer, and \"mvn\" was not found: install it (Debian: apt-get install maven)." >&2
    return 1
  fi
}

find_node() {
  local major
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p' || true)
  if [ -z "$major" ] || [ "$major" -lt 20 ] || ! command -v npm >/dev/null; then
    echo "The portal's pages are built with Node 20 or newer and npm, which were not found: install them." >&2
    return 1
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

chinese_font() {
  if command -v fc-list >/dev/null; then
    [ -n "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]
  else
    ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1
  fi
}

# The browser tests need Chromium and a font with Chinese characters.
find_browser() {
  local missing=()
  browser >/dev/null || missing+=(chromium)
  chinese_font || missing+=(fonts-noto-cjk)
  if [ ${#missing[@]} -gt 0 ]; then
    if ! may_install; then
      echo "The browser tests need ${missing[*]}, which may not be installed by this account: install them (Debian, Ubuntu: apt-get install ${missing[*]})." >&2
      return 1
    fi
    echo "Installing ${missing[*]}"
    as_root apt-get -qq update >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" </dev/null >/dev/null
  fi
  ZHIBEN_CHROMIUM=$(browser) || {
    echo "Chromium was not found, although it was to be installed." >&2
    return 1
  }
  export ZHIBEN_CHROMIUM
}

need_local() {
  if [ ! -s local/target/runtime.classpath ]; then
    echo "Nothing was built here yet, so nothing of it is running." >&2
    return 1
  fi
}
