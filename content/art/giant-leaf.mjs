import { Scene, curve, taper, petal, poly, palm, treeline, ripples, misses, lotus, n } from './lib.mjs';
import { person } from './people-posed.mjs';
const s = new Scene('giant-lotus-leaf', 'A visitor sits on a giant water-lily leaf in the pond of Phước Kiển pagoda', 83).hour({ sky: ['#D9EAD9', '#101F38'], sky2: ['#F6E3B8', '#28436A'], far: ['#9CC5A4', '#23475A'], pond: ['#4F9C92', '#10333F'], pond2: ['#2E756F', '#0A2230'], pad: ['#86B85C', '#3E7A52'], pad2: ['#5B9550', '#2A5C48'], rim: ['#C4553F', '#8E3B40'], wall: ['#F3D9A4', '#7D7382'], roof: ['#C9553B', '#7E3A3C'] });
const R = Math.round;
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V420H0Z', 'sky2', 's', .9, .95);
treeline(s, 430, 'far', { h: 130, step: 70 }); for (const [x, h] of [[1180, 290], [1330, 240], [1450, 320], [80, 260], [180, 210]]) palm(s, x, 430, h, 'far');
// the pagoda: three low tiers and a tower, off centre to the left
{ const tier = (x, y, w, h, d) => { s.fill(poly([[x, y], [x + w, y], [x + w, y + h], [x, y + h]]), 'wall').grain(poly([[x, y], [x + w, y], [x + w, y + h], [x, y + h]]), 'roof', 'e', .7, .6); s.fill(`M${x - d} ${y + 8}Q${x - d * .3} ${y - 6} ${x + w * .14} ${y - d * .9}H${x + w * .86}Q${x + w + d * .3} ${y - 6} ${x + w + d} ${y + 8}Q${x + w / 2} ${y - 6} ${x - d} ${y + 8}Z`, 'roof').grain(`M${x - d} ${y + 8}Q${x - d * .3} ${y - 6} ${x + w * .14} ${y - d * .9}H${x + w * .86}Q${x + w + d * .3} ${y - 6} ${x + w + d} ${y + 8}Z`, 'bark', 'e', .9, .6); };
  tier(300, 330, 330, 110, 44); for (let i = 0; i < 4; i++) s.fill(`M${334 + i * 76} 440v-62q22 -26 44 0v62z`, 'bark');
  tier(430, 232, 92, 60, 30); tier(444, 160, 64, 40, 24); tier(456, 104, 40, 26, 18); s.line('M476 88V50', 'mango', 7).disc(476, 46, 8, 'mango'); }
s.fill(curve([[-40, 426], [240, 414], [700, 424], [1200, 416], [1640, 430], [1640, 470], [-40, 470]]), 'moss');
s.rect(0, 446, 1600, 560, 'pond').grain('M0 450H1600V1000H0Z', 'pond2', 's', 1, .95);
{ let d = 'M476 452'; d += 'L430 620L520 640L470 760L560 700L530 590L520 452Z'; s.fill(d, 'wall', 'opacity=".22"'); }
ripples(s, 456, 1000, 30, 'sky', { min: 20, max: 220 });
// a leaf like a tray: the upturned rim, the plate, the ribs
const tray = (x, y, rx, { turn = 0, under = true } = {}) => { const ry = rx * .3, h = rx * .15; s.open(`transform="translate(${n(x)} ${n(y)})rotate(${turn})"`);
  s.disc(rx * .03, ry * .42, rx * 1.04, 'pond2', ry, 'opacity=".8"');
  const wall = `M${n(-rx)} 0C${n(-rx)} ${n(ry * 1.32)} ${n(rx)} ${n(ry * 1.32)} ${n(rx)} 0L${n(rx * 1.03)} ${n(-h)}C${n(rx * 1.03)} ${n(ry * 1.34 - h)} ${n(-rx * 1.03)} ${n(ry * 1.34 - h)} ${n(-rx * 1.03)} ${n(-h)}Z`;
  s.disc(0, -h, rx * 1.03, 'rim', ry * 1.03); s.disc(0, -h * .2, rx * .97, 'pad2', ry * .95); s.disc(0, 0, rx * .95, 'pad', ry * .92); s.grain(curve([[-rx * .95, 0], [0, -ry * .92], [rx * .95, 0], [0, ry * .92]]), 'pad2', 'se', .9, .8);
  let d = ''; for (let i = 0; i < 16; i++) { const a = i / 16 * 6.283; d += `M0 0L${n(Math.cos(a) * rx * .93)} ${n(Math.sin(a) * ry * .9)}`; if (rx > 120) for (const q of [.42, .66]) d += `M${n(Math.cos(a) * rx * q)} ${n(Math.sin(a) * ry * q)}L${n(Math.cos(a + .2) * rx * (q + .22))} ${n(Math.sin(a + .2) * ry * (q + .22))}`; } s.line(d, 'pad2', n(Math.max(1.4, rx * .011)));
  s.close(); return () => { s.open(`transform="translate(${n(x)} ${n(y)})rotate(${turn})"`); s.fill(wall, 'rim').grain(wall, 'wine', 'e', 1, .8); let v = ''; for (let i = 0; i < 15; i++) { const a = .12 + i / 14 * 2.9; v += `M${n(Math.cos(a) * rx)} ${n(Math.sin(a) * ry * .98)}l${n(Math.cos(a) * rx * .03)} ${n(-h)}`; } s.line(v, 'wine', n(rx * .012), 'opacity=".6"'); s.close(); }; };
for (const [x, y, r] of [[120, 506, 80], [330, 492, 54], [690, 498, 60], [960, 488, 46], [1240, 510, 84], [1470, 496, 60], [520, 540, 96], [1030, 556, 110], [1500, 590, 130], [200, 610, 150]]) tray(x, y, r)();
// buds and flowers between
const bud = (x, y, h, L) => { s.line(`M${x} ${y}q6 ${-h * .5} -2 ${-h}`, 'pad2', 9); const d = petal(x - 2, y - h + 8, 4, L, L * .3); s.fill(d, 'petal').grain(d, 'lotus', 'n', 1, .8); };
bud(700, 690, 130, 70); bud(1330, 700, 160, 84); bud(420, 700, 70, 46);
// the leaf that carries her, a board under the mat
const front = tray(860, 760, 350); s.fill(poly([[740, 742], [990, 734], [1016, 778], [716, 788]]), 'mango').grain(poly([[740, 742], [990, 734], [1016, 778], [716, 788]]), 'clay', 'se', .9, .7);
person(s, 866, 776, 410, { dir: -1, turn: .8, coat: 'lotus', dark: 'wine', legs: 'light', skin: 'clay', hip: [.02, -.1], neck: [.05, -.46], hem: .07, kneeN: [-.22, -.14], footN: [-.06, -.01], kneeF: [-.18, -.2], footF: [-.3, -.02], elbN: [.2, -.26], handN: [.19, -.04], elbF: [-.1, -.3], handF: [-.2, -.2], tilt: 6 });
front();
// near: one leaf leaving the picture, the great flower
tray(1480, 960, 330, { turn: -4 })(); tray(90, 950, 300, { turn: 5 })();
s.line('M430 1010Q420 930 440 860', 'pad2', 18); lotus(s, 440, 870, 150);
misses(s, 40); s.save('tourism/chua-phuoc-kien');
