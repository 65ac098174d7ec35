import { Scene, curve, taper, petal, lotus, ripples, treeline, figure, arm, sampan, misses, n } from './lib.mjs';
import { cloudStreak } from './clouds.mjs';
import { horn } from './loudspeaker.mjs';

// Two horns high on a pole call over the lotus fields before sunrise; the pickers are already out.
const s = new Scene('horns-over-lotus', 'Loudspeakers above the lotus fields', 43).hour({ sky: ['#FCE0C4', '#12203F'], glow: ['#F9B58C', '#3A2B57'], far: ['#D49C90', '#1B2C48'], field: ['#BBD3BF', '#173B47'], glint: ['#FFF1DC', '#E4D3B0'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 150H1600V520H0Z', 'glow', 's', .95, .95);
for (const [x, y, w] of [[760, 120, 460], [1080, 210, 420], [600, 250, 300], [1260, 70, 300]]) s.fill(cloudStreak(x, y, w), 'glint');
treeline(s, 516, 'far', { h: 60, step: 40, palms: 6 });
s.rect(0, 512, 1600, 488, 'field').grain('M0 512H1600V1000H0Z', 'tide', 's', .95, .8);
ripples(s, 528, 760, 34, 'glint', { min: 20, max: 240 });
// pads in rows that grow towards us
const pads = (y, rx, count, from) => { let low = '', high = ''; for (let i = 0; i < count; i++) { const x = from + i * (1600 / count) + s.r.between(-40, 40), r = rx * s.r.between(.8, 1.15); low += `M${n(x - r)} ${n(y + r * .08)}a${n(r)} ${n(r * .22)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r * .22)} 0 1 0 ${n(-r * 2)} 0z`; high += `M${n(x - r)} ${n(y)}a${n(r)} ${n(r * .2)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r * .2)} 0 1 0 ${n(-r * 2)} 0z`; } s.fill(low, 'moss').fill(high, 'leaf'); };
const buds = (y, h, count, from) => { let stem = '', p = '', l = ''; for (let i = 0; i < count; i++) { const x = from + i * (1500 / count) + s.r.between(-70, 70); stem += `M${n(x)} ${n(y + h * .3)}v${n(-h)}`; p += petal(x, y - h * .6, -18, h * .7, h * .24) + petal(x, y - h * .6, 18, h * .7, h * .24); l += petal(x, y - h * .6, 0, h * .76, h * .26); } s.line(stem, 'moss', n(h * .09)).fill(p, 'petal').fill(l, 'lotus'); };
pads(552, 26, 26, 10); buds(556, 26, 15, 60); pads(590, 42, 17, -20); buds(596, 40, 9, 30);
figure(s, 830, 612, 128, { coat: 'wine', lean: -.05 }); arm(s, 830, 612, 128, [[0, -.74, .1], [-.2, -.62, .08], [-.36, -.5, .05]], 'wine'); sampan(s, 650, 636, 330, 50, 'ink', 'bark');
pads(664, 66, 12, -40); buds(668, 62, 4, 1020); pads(752, 96, 9, 30);
// the pole, nearer than anything
{ const p = taper([[330, 1040, 66], [352, 640, 56], [372, 300, 48], [386, -30, 42]]); s.fill(p, 'bark').grain(p, 'ink', 'e', 1, .75); }
s.line('M330 300L410 206', 'slate', 30); horn(s, 344, 306, 184, 300, 176); horn(s, 412, 200, -6, 330, 190);
// one flower as tall as the horns, and its leaves
s.fill(curve([[600, 905], [760, 868], [980, 872], [1120, 910], [1010, 964], [760, 968]]), 'moss').line('M700 912Q860 884 1050 912M760 950Q880 900 960 880', 'leaf', 5);
s.line('M1330 760Q1312 900 1344 1060', 'moss', 22); lotus(s, 1335, 800, 400);
s.fill(curve([[1130, 980], [1260, 918], [1480, 914], [1640, 960], [1640, 1050], [1130, 1050]]), 'moss').line('M1200 1000Q1380 930 1600 970M1360 1010L1400 926', 'leaf', 6);
s.fill(curve([[-60, 930], [120, 880], [330, 896], [470, 950], [420, 1050], [-60, 1050]]), 'moss').line('M-20 1000Q180 906 420 960M180 1010L200 888', 'leaf', 6);
misses(s, 40); s.save('media/sen-buoi-som');
