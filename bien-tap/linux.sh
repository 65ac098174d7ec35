#!/bin/sh
# Mở bàn biên tập: bấm đúp, hoặc bấm phải rồi chọn "Chạy như chương trình". / Opens the editing desk.
cd "$(dirname "$0")" || exit 1
if command -v node >/dev/null 2>&1; then
  node mo.mjs
else
  printf '%s\n' \
    'Máy này chưa có phần mềm Node.js. Nhờ người trực kỹ thuật cài, hoặc mở https://nodejs.org và tải bản LTS.' \
    'There is no Node.js on this machine: ask the operator, or install the LTS version from https://nodejs.org.'
fi
printf '\n%s' 'Bấm Enter để đóng cửa sổ này. / Press Enter to close this window. '
read -r _
