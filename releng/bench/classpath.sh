# Sourced by the scripts beside it; $root is the project's folder. Compiles the benchmarks against what was built
# (./mvnw verify, or releng/run) and sets $classpath and $java_options. Nothing is fetched.
b=$root/bundles
built=$b/org.thinslice.ui.kit/target/classes:$b/org.thinslice.media/target/classes:$b/org.thinslice.base/target/classes:$b/org.thinslice.media.ffmpeg/target/classes
for folder in $(echo "$built" | tr : ' '); do
  [ -d "$folder" ] || { echo "$folder is not there: build first (./mvnw verify)" >&2; exit 2; }
done

# The toolkit of this machine: from a built product, or from where the build keeps what it fetched.
newest_jar() {
  find "$root"/releng/org.thinslice.product/target/products "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/org/eclipse/platform/" \
    -name "$1[-_]3*.jar" ! -name '*sources*' 2>/dev/null | sort -V | tail -1
}
toolkit=$(newest_jar "org.eclipse.swt.gtk.linux.$(uname -m)")
[ -n "$toolkit" ] || { echo "no SWT for this machine found: build first (./mvnw verify)" >&2; exit 2; }

classpath=$root/build/bench:$built:$toolkit
java_options="-Djava.library.path=$b/org.thinslice.media.ffmpeg/target/natives-for-tests"
mkdir -p "$root/build/bench"
javac -d "$root/build/bench" -cp "$classpath" "$root"/releng/bench/*.java
