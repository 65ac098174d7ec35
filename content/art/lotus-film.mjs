// A night and a morning over the lotus fields, as a film of the scene's own plates: moon down, sun up, the picker glides by.
// Needs ffmpeg and sox; the build needs neither. node lotus-film.mjs
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { printScene } from '../../src/build/printing.ts';

const [WIDTH, HEIGHT, RATE, SECONDS] = [1280, 720, 20, 24];
const FOLDER = new URL('../media/dem-va-sang-tren-dong-sen/', import.meta.url).pathname;
const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const whole = read('tourism/dong-sen-thap-muoi/lotus-dawn.svg');
const near = read('brand/lotus-dawn-front.svg');
const [head, body] = [whole.slice(0, whole.indexOf('</defs>') + 7), whole.slice(whole.indexOf('</defs>') + 7, -7).trim().split('\n')];
const nearBody = near.slice(near.indexOf('</defs>') + 7, -7).trim().split('\n');
const plain = (line) => line.replace(/ (?:id|href)="#?p\d+"/g, '');
const nearLines = new Set(nearBody.map(plain));
// The plates from back to front: sky, disc, clouds and shore, glitter on the water, field, boat, flower.
const disc = body.findIndex((line) => line.startsWith('<ellipse class="sun"'));
const glitter = body.findLastIndex((line) => line.startsWith('<path class="sun"'));
const boatEnd = nearBody.indexOf('</g>') + 1;
const field = body.filter((line, index) => index > glitter && !nearLines.has(plain(line)));
const wrap = (lines) => `${head}\n${lines.join('\n')}\n</svg>`;
const nearHead = near.slice(0, near.indexOf('</defs>') + 7);
const PLATES = {
  sky: wrap(body.slice(0, disc)),
  disc: wrap(body.slice(disc, disc + 2)),
  shore: wrap(body.slice(disc + 2, glitter)),
  glitter: wrap([body[glitter]]),
  field: wrap(field),
  boat: `${nearHead}\n${nearBody.slice(0, boatEnd).join('\n')}\n</svg>`,
  flower: `${nearHead}\n${nearBody.slice(boatEnd).join('\n')}\n</svg>`,
};

/** A plate in one printing, wider than the film so that it can drift. */
const SCALE = 0.86;
async function plate(svg, printing) {
  const image = sharp(Buffer.from(printScene(svg, printing)), { density: 72 }).resize(Math.round(1600 * SCALE), Math.round(1000 * SCALE));
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Lays a plate over the frame, moved by dx, dy pixels, with an opacity. */
function lay(frame, { data, width, height }, dx, dy, opacity = 1) {
  const [x0, y0] = [Math.round(dx), Math.round(dy)];
  for (let y = Math.max(0, y0); y < Math.min(HEIGHT, y0 + height); y++) {
    for (let x = Math.max(0, x0); x < Math.min(WIDTH, x0 + width); x++) {
      const from = ((y - y0) * width + (x - x0)) * 4;
      const alpha = (data[from + 3] / 255) * opacity;
      if (alpha === 0) continue;
      const to = (y * WIDTH + x) * 3;
      for (let c = 0; c < 3; c++) frame[to + c] += (data[from + c] - frame[to + c]) * alpha;
    }
  }
}

const ease = (t) => { const u = Math.min(1, Math.max(0, t)); return u * u * (3 - 2 * u); };
const plates = {};
for (const [name, svg] of Object.entries(PLATES)) plates[name] = { day: await plate(svg, 'day'), night: await plate(svg, 'night') };

function print(printing, time) {
  const frame = new Uint8ClampedArray(WIDTH * HEIGHT * 3);
  const t = time / SECONDS;
  const drift = (depth) => -48 - 46 * depth * (t - 0.5);
  const top = -96;
  const sink = 330 * ease((time - 2) / 8);
  const rise = 330 * (1 - ease((time - 9) / 10));
  const fall = printing === 'night' ? sink : rise;
  lay(frame, plates.sky[printing], drift(0.15), top);
  lay(frame, plates.disc[printing], drift(0.2), top + fall);
  lay(frame, plates.shore[printing], drift(0.3), top);
  lay(frame, plates.glitter[printing], drift(0.3), top, 1 - fall / 330);
  lay(frame, plates.field[printing], drift(0.55), top);
  lay(frame, plates.boat[printing], drift(0.6) - 240 + 300 * ease((time - 1) / 22), top + 2 * Math.sin(time * 1.7));
  lay(frame, plates.flower[printing], drift(1.25) + 3 * Math.sin(time * 0.9), top + 14 + 4 * Math.sin(time * 1.1));
  return frame;
}

const work = mkdtempSync(path.join(os.tmpdir(), 'lotus-film-'));
const sound = path.join(work, 'sound.wav');
const sox = (...args) => execFileSync('sox', args);
const part = (name) => path.join(work, `${name}.wav`);
// Water all through; crickets that give way to a few birds.
sox('-n', '-r', '44100', '-c', '1', part('water'), 'synth', String(SECONDS), 'brownnoise', 'lowpass', '500', 'tremolo', '0.25', '50', 'gain', '-20', 'fade', '1', String(SECONDS), '2');
sox('-n', '-r', '44100', '-c', '1', part('crickets'), 'synth', '13', 'sine', '4300', 'tremolo', '17', '90', 'tremolo', '1.3', '95', 'gain', '-33', 'fade', '1', '13', '6');
sox('-n', '-r', '44100', '-c', '1', part('bird'), 'synth', '0.16', 'sine', '2600-3500', 'gain', '-26', 'fade', '0.02', '0.16', '0.08');
execFileSync('sox', ['-m', part('water'), part('crickets'), ...[12.5, 12.8, 15.1, 17.9, 18.2, 18.5, 21.4].flatMap((at) => [`|sox ${part('bird')} -p pad ${at}`]), '-r', '44100', sound, 'trim', '0', String(SECONDS), 'gain', '-n', '-9']);

const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${WIDTH}x${HEIGHT}`, '-r', String(RATE), '-i', '-', '-i', sound, '-c:v', 'libx264', '-preset', 'veryslow', '-crf', '35', '-tune', 'animation', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '48k', '-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact', path.join(FOLDER, 'dem-va-sang.mp4')], { stdio: ['pipe', 'inherit', 'inherit'] });
for (let index = 0; index < RATE * SECONDS; index++) {
  const time = index / RATE;
  const dawn = ease((time - 9.5) / 6);
  const frame = dawn < 1 ? print('night', time) : print('day', time);
  if (dawn > 0 && dawn < 1) {
    const day = print('day', time);
    for (let i = 0; i < frame.length; i++) frame[i] += (day[i] - frame[i]) * dawn;
  }
  if (!ffmpeg.stdin.write(frame)) await new Promise((done) => ffmpeg.stdin.once('drain', done));
}
ffmpeg.stdin.end();
await new Promise((done) => ffmpeg.on('close', done));
rmSync(work, { recursive: true });
// The still that stands for it: the moon on its way down, as the morning is the picture of the lotus fields.
await sharp(print('night', 4.5), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).jpeg({ quality: 90, mozjpeg: true }).toFile(path.join(FOLDER, 'dem-va-sang.jpg'));
