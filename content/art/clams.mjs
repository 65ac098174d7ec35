import { Scene, curve, taper, poly, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { cloudStreak } from './clouds.mjs';
import { shaded, oval, cast, table, steam, basket, plate, chilli } from './still-life.mjs';
const s = new Scene('go-cong-clams', 'A pot of steamed clams above the mud flats of Tân Thành at low tide', 174).hour({ sky: ['#F9DDA6', '#17244A'], sky2: ['#E88F7C', '#46396A'], sun: ['#FFF1CE', '#FBE2A8'], sea: ['#7FA9A6', '#1F4A5E'], mud: ['#94807A', '#343A55'], mud2: ['#5E4F57', '#1B2038'], pool: ['#F4C39A', '#4A4A74'], shell: ['#EFD9B4', '#B7A590'], shell2: ['#A3785A', '#6C5458'], inner: ['#FFF8EC', '#DDD3CF'], flesh: ['#F5A14A', '#D98A45'], pot: ['#A4482F', '#6E3434'], wood: ['#8FA79F', '#36505F'], wood2: ['#4F6A68', '#1B2F3F'], vapour: ['#FFF6E6', '#A7B1C4'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V430H0Z', 'sky2', 'n', 1, .9);
s.disc(1090, 330, 96, 'sun'); s.fill(cloudStreak(900, 300, 520) + cloudStreak(80, 160, 560) + cloudStreak(1120, 130, 420), 'sky2', 'opacity=".6"');
s.rect(0, 404, 1600, 44, 'sea').rect(0, 404, 1600, 6, 'sun').rect(0, 440, 1600, 400, 'mud'); s.grain('M0 440H1600V840H0Z', 'mud2', 's', 1, .95);
ripples(s, 452, 720, 70, 'pool', { min: 26, max: 380 }); ripples(s, 452, 640, 26, 'sun', { x0: 960, x1: 1180, min: 10, max: 130 });
{ let d = ''; for (let i = 0; i < 44; i++) { const q = (i / 44) ** 1.7, y = 450 + q * 170; for (const X of [-900, 1500]) d += `M${n(760 + X * (.12 + q * .9))} ${n(y)}v${n(-14 - q * 60)}`; } s.line(d, 'mud2', 4); }
// the keepers' huts: thatch on long stilts, each with its reflection
const hut = (x, y, k) => { s.fill(`M${n(x - 60 * k)} ${n(y + 3)}q${n(60 * k)} ${n(-10 * k)} ${n(130 * k)} 0q${n(-60 * k)} ${n(14 * k)} ${n(-130 * k)} 0z`, 'mud2'); s.line(`M${n(x - 44 * k)} ${n(y)}L${n(x - 38 * k)} ${n(y - 120 * k)}M${n(x + 46 * k)} ${n(y + 2 * k)}L${n(x + 40 * k)} ${n(y - 120 * k)}M${n(x - 4 * k)} ${n(y + 8 * k)}V${n(y - 120 * k)}M${n(x - 42 * k)} ${n(y - 30 * k)}L${n(x + 42 * k)} ${n(y - 100 * k)}M${n(x + 54 * k)} ${n(y)}L${n(x + 34 * k)} ${n(y - 110 * k)}`, 'ink', n(5 * k)); s.fill(poly([[x - 54 * k, y - 172 * k], [x + 52 * k, y - 172 * k], [x + 52 * k, y - 116 * k], [x - 54 * k, y - 116 * k]]), 'bark').fill(`M${n(x - 6 * k)} ${n(y - 164 * k)}h${n(30 * k)}v${n(48 * k)}h${n(-30 * k)}z`, 'sun').fill(`M${n(x - 66 * k)} ${n(y - 112 * k)}h${n(134 * k)}v${n(9 * k)}h${n(-134 * k)}z`, 'ink'); const r = `M${n(x - 78 * k)} ${n(y - 164 * k)}L${n(x - 30 * k)} ${n(y - 226 * k)}L${n(x + 36 * k)} ${n(y - 230 * k)}L${n(x + 78 * k)} ${n(y - 166 * k)}Q${n(x)} ${n(y - 180 * k)} ${n(x - 78 * k)} ${n(y - 164 * k)}Z`; s.fill(r, 'wine'); if (k > .7) s.grain(r, 'ink', 'e', 1, .7); };
hut(820, 462, .34); hut(1250, 470, .46); hut(430, 474, .5); hut(1420, 520, 1.22);
// rakers walking in from the sea with their loads
const rake = (A) => s.line(`M${A([.16, -.96]).map(n).join(' ')}L${A([-.34, .02]).map(n).join(' ')}`, 'bark', 4);
for (const [x, y, k, coat, d] of [[700, 500, 96, 'wine', 1], [760, 508, 108, 'tide', 1], [930, 494, 90, 'moss', -1]]) { s.fill(`M${x - 30} ${y + 2}q40 -6 90 0q-40 8 -90 0z`, 'mud2'); person(s, x, y, k, { dir: d, turn: .3, coat, dark: 'ink', legs: 'ink', hip: [0, -.46], neck: [.08 * d, -.76], kneeN: [.06 * d, -.24], footN: [.1 * d, 0], kneeF: [-.06 * d, -.24], footF: [-.12 * d, 0], elbN: [.14 * d, -.58], handN: [.18 * d, -.4] }); }
person(s, 1120, 610, 250, { dir: -1, turn: .4, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.08, -.44], neck: [-.14, -.66], kneeN: [.02, -.24], footN: [.08, 0], kneeF: [-.06, -.24], footF: [-.04, 0], elbN: [-.2, -.46], handN: [-.22, -.3], elbF: [-.26, -.48], handF: [-.32, -.34], tilt: -18, mid: (A) => s.line(`M${A([-.06, -.6]).map(n).join(' ')}L${A([-.5, .04]).map(n).join(' ')}M${A([-.58, .02]).map(n).join(' ')}L${A([-.4, .06]).map(n).join(' ')}`, 'bark', 6) });

table(s, 708, 736, 'wood', 'wood2', 'mist', 3);
// clams, 100 units of radius: shut, and steamed open
const rings = (k) => [.78, .56, .34].map((q) => `M${n(-96 * q * k)} ${n(-70 + 84 * q)}Q0 ${n(-70 + 190 * q)} ${n(96 * q * k)} ${n(-70 + 80 * q)}`).join('');
s.symbol('shut', () => shaded(s, curve([[-100, 16], [-78, -40], [-22, -80], [24, -78], [80, -44], [102, 10], [66, 62], [0, 76], [-64, 64]]), 'shell', 'shell2', 'se', 1, .7).line(rings(1), 'shell2', 5).fill('M-78 -8Q-62 -50 -24 -64Q-50 -32 -58 4Z', 'inner'));
s.symbol('open', () => {
  s.fill(oval(4, -46, 102, 66, -10), 'shell2').fill(oval(2, -52, 98, 62, -10), 'shell'); shaded(s, oval(2, -44, 84, 48, -10), 'inner', 'grey', 'n', .9, .6);
  shaded(s, curve([[-102, 26], [-70, 4], [0, -4], [72, 4], [104, 26], [78, 76], [0, 100], [-76, 78]]), 'shell', 'shell2', 'se', 1, .7).line('M-82 56Q0 96 84 54M-58 76Q0 100 60 76', 'shell2', 5);
  s.fill(oval(0, 26, 90, 30), 'inner'); shaded(s, curve([[-66, 30], [-50, 0], [-14, -20], [26, -16], [58, 2], [66, 28], [30, 44], [-30, 46]]), 'flesh', 'clay', 'se', 1, .7).line('M-48 10Q-26 -6 -6 6T36 4M-36 30Q0 20 40 28', 'inner', 5);
});
const clam = (id, x, y, k, a) => s.use(id, `translate(${n(x)} ${n(y)})rotate(${a})scale(${k})`);
/** A stalk of lemongrass, cut and bruised. */
const grass = (x, y, deg, l) => { s.open(`transform="translate(${x} ${y})rotate(${deg})"`); shaded(s, taper([[0, 0, 30], [0, -l * .3, 32], [4, -l * .7, 20], [10, -l, 12]]), 'mist', 'leaf', 'n', 1, .75); s.line(`M-6 -8L0 ${-l * .6}M6 -8L6 ${-l * .5}`, 'leaf', 3).fill(oval(0, 0, 15, 6), 'inner').close(); };
cast(s, 200, 950, 900, 90); steam(s, 500, 500, 420, 'vapour', .62); steam(s, 660, 520, 300, 'vapour', .4);
{ const x = 560, y = 640; s.fill(oval(x, y, 356, 84), 'ink'); grass(330, 640, -32, 300); grass(372, 620, -18, 260);
  for (const [a, b, k, r, id] of [[-250, -16, .82, -16, 'open'], [-110, -46, .9, 12, 'open'], [60, -62, .94, -8, 'open'], [220, -34, .86, 18, 'open'], [-180, -80, .74, 20, 'shut'], [150, -96, .76, -14, 'open'], [-20, -124, .8, 6, 'open'], [-250, 30, .8, -24, 'shut'], [250, 30, .82, 22, 'open'], [-130, 22, .98, -8, 'open'], [30, 26, 1.04, 8, 'open'], [162, 40, .86, -12, 'shut']]) clam(id, x + a, y + b, k, r);
  chilli(s, 560, 616, 64, 1.1); chilli(s, 700, 560, -40, .9); grass(760, 690, 44, 240);
  const p = `M${x - 360} ${y + 4}A360 86 0 0 0 ${x + 360} ${y + 4}Q${x + 388} ${y + 120} ${x + 270} ${y + 240}Q${x} ${y + 330} ${x - 270} ${y + 240}Q${x - 388} ${y + 120} ${x - 360} ${y + 4}Z`; shaded(s, p, 'pot', 'ink', 'e', 1, .8); s.line(`M${x - 362} ${y + 6}A362 88 0 0 0 ${x + 362} ${y + 6}`, 'clay', 20).line(`M${x - 352} ${y + 84}Q${x} ${y + 202} ${x + 352} ${y + 84}M${x - 336} ${y + 108}Q${x} ${y + 224} ${x + 336} ${y + 108}`, 'clay', 5); for (const k of [-1, 1]) s.line(`M${x + k * 362} ${y + 60}q${k * 56} 10 ${k * 22} 66`, 'pot', 26); }
// saucer of salt and lime, spent shells, and the basket the clams came in
plate(s, 1120, 900, 128, 40, { band: 'tide' }); for (const [x, y] of [[1070, 876], [1110, 890]]) s.fill(lime(x, y, 50), 'leaf').fill(lime(x, y, 40), 'mist').line(`M${x - 34} ${y}H${x + 34}M${x} ${y - 14}V${y + 14}M${x - 24} ${y - 10}L${x + 24} ${y + 10}M${x + 24} ${y - 10}L${x - 24} ${y + 10}`, 'leaf', 3); s.fill(oval(1186, 900, 44, 17), 'mango').fill(oval(1188, 896, 34, 11), 'inner');
function lime(x, y, r) { return oval(x, y, r, r * .44); }
cast(s, 1290, 950, 420, 60); basket(s, 1440, 760, 420, 210, 'mango', 'bark', 'clay', { fill: () => { for (const [x, y, k, a] of [[1310, 742, .62, -14], [1440, 722, .68, 10], [1570, 740, .64, 20], [1380, 690, .56, 24], [1500, 680, .6, -20], [1370, 768, .62, 4], [1500, 772, .66, -8]]) clam('shut', x, y, k, a); } });
clam('shut', 190, 940, .74, -20); clam('open', 930, 966, .6, 20); clam('shut', 1190, 984, .5, -12); clam('shut', 92, 884, .5, 14);
misses(s, 40); s.save('ocop/ngheu-go-cong');
