# Sourced by the scripts beside it that need no display; $root is the project's folder, $bench the class to run. Compiles
# it against what was built (./mvnw verify, or releng/run) and runs it with the arguments given.
b=$root/bundles
built=$b/org.thinslice.media/target/classes:$b/org.thinslice.base/target/classes:$b/org.thinslice.media.ffmpeg/target/classes
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
javac -d "$out" -cp "$built" -sourcepath "$root/releng/bench" "$root/releng/bench/$bench.java"
java -Djava.awt.headless=true -Djava.library.path="$b/org.thinslice.media.ffmpeg/target/natives-for-tests" -cp "$out:$built" "$bench" "$@"
