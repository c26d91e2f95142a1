#!/bin/sh
# Stands in for LibreOffice: what the deck says decides what happens.
for last; do :; done
case "$*" in *--version*) echo "Fake 1.0"; exit 0 ;; esac
out=$(dirname "$last")
case "$(cat "$last")" in
  slow) sleep 60 &  wait ;;
  broken) exit 3 ;;
  nothing) exit 0 ;;
  secrets) { printf '%%PDF-'; env; } > "$out/deck.pdf" ;;
  *) { printf '%%PDF-1.7 '; cat "$last"; } > "$out/deck.pdf" ;;
esac
