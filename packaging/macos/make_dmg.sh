#!/bin/sh
# make_dmg.sh APP IMAGE: puts Stance.app into a disk image; signs and notarises where names are given.
set -eu
app=$1 image=$2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"

if [ -n "${STANCE_CODESIGN_IDENTITY:-}" ]; then
  # PyInstaller has signed what is inside; this closes the whole with the hardened runtime.
  codesign --force --options runtime --timestamp \
    --entitlements "$(dirname "$0")/entitlements.plist" \
    --sign "$STANCE_CODESIGN_IDENTITY" "$folder/$(basename "$app")"
  codesign --verify --deep --strict "$folder/$(basename "$app")"
fi

rm -f "$image"
hdiutil create -quiet -volname Stance -srcfolder "$folder" -fs HFS+ -format UDZO "$image"

if [ -n "${STANCE_CODESIGN_IDENTITY:-}" ]; then
  codesign --force --timestamp --sign "$STANCE_CODESIGN_IDENTITY" "$image"
fi
if [ -n "${STANCE_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$STANCE_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
