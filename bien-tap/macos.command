#!/bin/sh
# Bấm đúp để mở bàn biên tập. / Double-click to open the editing desk.
exec "$(dirname "$0")/linux.sh"
