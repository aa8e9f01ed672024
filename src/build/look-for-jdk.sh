#!/bin/sh
# Says in one sentence what is missing before the toolchain selection fails; looks where that selection looks.
for home in "$JAVA_HOME" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/*; do
  if [ -f "$home/release" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
    exit 0
  fi
done
[ -f "$HOME/.m2/toolchains.xml" ] && exit 0
echo "Vikaya is built with a JDK 25 or newer, and none was found. Install one (Debian: temurin-25-jdk) or name it in ~/.m2/toolchains.xml." >&2
exit 0
