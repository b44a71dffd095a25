#!/bin/sh
# Puts a build in the place of the last one, all at once:
#   hosting/deploy.sh dist /srv/going-mutual [mutuals]
# Builds stand in /srv/going-mutual/builds/, and "current" leads to the one that is served. The third
# argument is the folder that a site with a BASE_PATH stands in.
set -eu
built=$1 place=$2 base=${3:-}
name=$(date -u +%Y%m%dT%H%M%S).$$
next=$place/builds/$name/$base
mkdir -p "$next"
# readers who have an old page open still ask for its files; those of the new build come over them, in
# that order: whether "cp -n" fails where a file is there differs from release to release
for folder in _astro pagefind; do
  [ ! -d "$place/current/$base/$folder" ] || cp -R "$place/current/$base/$folder" "$next"
done
cp -R "$built/." "$next"
# a link is renamed in one step (rename(2)), where "ln -sfn" takes the old one away first
ln -s "builds/$name" "$place/next.$$"
mv -T "$place/next.$$" "$place/current"
# the last one stays, for the way back: mv -T of a link to it
ls -1 "$place/builds" | sort | head -n -2 | while read -r old; do rm -rf "$place/builds/$old"; done
