// Ornament plates: one colour each, used as CSS masks so that tokens give the ink.
import { writeFileSync } from 'node:fs';
const save = (name, w, h, body) => writeFileSync(new URL(`../brand/${name}.svg`, import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>\n`);
// Định Yên mat: a twill, three over and one under, each rush a stroke with a split end
let m = ''; for (let r = 0; r < 4; r++) for (let c = 0; c < 4; c++) if ((c + r) % 4 !== 3) m += `<path d="M${c * 12 + .8} ${r * 12 + 1.4}h10.400v9.200h-10.400z"/>`; else m += `<path d="M${c * 12 + 4.600} ${r * 12 - .6}h2.800v13.200h-2.800z"/>`;
save('mat', 48, 48, m);
// khăn rằn: the scarf's check, dense where the threads cross
save('ran', 40, 40, '<path d="M0 4h40v9H0zM0 18h40v3H0z" opacity=".55"/><path d="M4 0h9v40H4zM18 0h3v40h-3z" opacity=".55"/><path d="M4 4h9v9H4zM18 18h3v3h-3zM4 18h9v3H4zM18 4h3v9h-3z"/>');
// lotus: half-drop of petal arcs, like the back of a flower seen from above
const petal = (x, y) => `<path d="M${x} ${y}c-15 -12 -17 -30 0 -46c17 16 15 34 0 46z"/><path d="M${x - 3} ${y + 1}c-22 0 -31 -12 -33 -28c14 2 27 11 33 28zM${x + 3} ${y + 1}c22 0 31 -12 33 -28c-14 2 -27 11 -33 28z" opacity=".6"/>`;
save('lotus', 80, 96, petal(40, 47) + petal(0, 95) + petal(80, 95));
// mark: five petals standing in two lines of water
writeFileSync(new URL('../brand/mark.svg', import.meta.url), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M24 33c-8-6-10-17 0-28c10 11 8 22 0 28zM21 34c-9 0-14-6-15-17c7 2 13 8 15 17zM27 34c9 0 14-6 15-17c-7 2-13 8-15 17zM4 38h40v2.500H4zM12 43h24v2.500H12z"/></svg>\n');
