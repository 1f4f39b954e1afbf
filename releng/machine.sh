# Sourced by the scripts beside it: what they need of the machine. $root is the project's folder.

say() { echo "thinslice: $*" >&2; }

# need PACKAGE... : installs the Debian packages that are missing, as root or through sudo.
need() {
  missing=
  command -v dpkg-query >/dev/null || return 0 # not Debian or Ubuntu: the build will say what it lacks
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed$' && continue
    # a release may have renamed a library (libgtk-3-0 is libgtk-3-0t64 since Ubuntu 24.04)
    dpkg-query -W -f '${db:Status-Status}\n' "${package}t64" 2>/dev/null | grep -q '^installed$' && continue
    missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then as_root=; elif command -v sudo >/dev/null; then as_root=sudo; else
    say "please install these packages and start again:$missing"
    exit 1
  fi
  say "installing$missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y update >/dev/null || say "the package lists could not be renewed; trying with the old ones"
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing >/dev/null
}

# A JDK of at least 17 and any Maven (mvnw fetches the right one with it).
need_build() {
  version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ] || need openjdk-17-jdk-headless
  command -v mvn >/dev/null || need maven
}

# What a window needs.
need_window() {
  need libgtk-3-0 fonts-dejavu-core at-spi2-core dbus-x11 libasound2
}

# What tests of windows need: a display of their own and somebody to manage the windows on it.
need_display() {
  need_window
  need xvfb xauth metacity
}

case $(uname -m) in
  aarch64|arm64) arch=aarch64 ;;
  *) arch=x86_64 ;;
esac
products=$root/releng/org.thinslice.product/target/products
workbench=$products/thinslice-workbench/linux/gtk/$arch/thinslice-workbench

# The same commit gives the same version and the same files, whenever and wherever it is built.
version_of_commit() {
  when=$(git -C "$root" log -1 --format=%ct 2>/dev/null) || return 0
  [ -z "$(git -C "$root" status --porcelain 2>/dev/null)" ] || return 0
  echo "-DforceContextQualifier=$(date -u -d "@$when" +%Y%m%d%H%M) -Dproject.build.outputTimestamp=$when"
}

# Builds the products if they are missing or older than what they are made of.
build() {
  if [ -x "$workbench/thinslice-workbench" ] && [ -z "$(find "$root/bundles" "$root/features" "$root/releng" "$root/target-platform" \
      -name target -prune -o -type f -newer "$workbench/thinslice-workbench" -print 2>/dev/null | head -1)" ]; then
    return 0
  fi
  need_build
  say "building the products (some minutes the first time)"
  log=$root/build/build.log
  mkdir -p "$root/build"
  # shellcheck disable=SC2046
  if ! (cd "$root" && ./mvnw -B -DskipTests $(version_of_commit) verify >"$log" 2>&1); then
    grep -E 'ERROR|FAIL' "$log" | head -30 >&2
    say "the build failed; all of its output is in $log"
    exit 1
  fi
  touch "$workbench/thinslice-workbench"
}
