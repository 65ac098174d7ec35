#!/bin/sh
# Makes the sample bulletin's recordings from its words: a machine voice, a chime before it, the sound of an iron horn.
# Needs espeak-ng, sox and ffmpeg; the build needs none of them. Run in content/art.
set -eu
out=../media/sen-buoi-som
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sox -n -r 22050 -c 1 "$work/chime.wav" synth 1.5 pluck G4 pluck D5 delay 0 0.45 remix - gain -9 fade 0 1.5 0.8
read_out() { # voice, speed, words, file
  espeak-ng -v "$1" -s "$2" -g 6 -p 40 -w "$work/voice.wav" "$3"
  sox "$work/voice.wav" -r 22050 "$work/horn.wav" gain -6 highpass 260 lowpass 4200 reverb 12 50 20 gain -n -4 pad 0.3 0.8
  sox "$work/chime.wav" "$work/horn.wav" "$work/whole.wav"
  ffmpeg -v error -y -i "$work/whole.wav" -af loudnorm=I=-16:TP=-1.5 -ar 22050 -c:a libmp3lame -b:a 40k -ac 1 -map_metadata -1 -fflags +bitexact "$out/$4"
}
read_out vi-vn-x-south 138 "$(cat bulletin.vi.txt)" ban-tin.vi.mp3
read_out en-gb 140 "$(cat bulletin.en.txt)" ban-tin.en.mp3
