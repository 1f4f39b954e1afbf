# Sets $java to a Java of at least 17: the one inside the product, else JAVA_HOME's, else the one on the path.
java=
for candidate in "$here/jre/bin/java" "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)"; do
  [ -n "$candidate" ] && [ -x "$candidate" ] || continue
  if [ "$candidate" != "$here/jre/bin/java" ]; then
    version=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
    [ "${version:-0}" -ge 17 ] || continue
  fi
  java=$candidate
  break
done
if [ -z "$java" ]; then
  echo "Thinslice needs Java 17 or newer and found none. Install it (Debian, Ubuntu: apt install openjdk-17-jre) and start again." >&2
  exit 1
fi
for launcher in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
