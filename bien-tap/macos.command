#!/bin/sh
# Bấm đúp để mở bàn biên tập. / Double-click to open the editing desk.
cd "$(dirname "$0")/.." || exit 1
[ -d node_modules ] || npm ci
exec npm run edit
