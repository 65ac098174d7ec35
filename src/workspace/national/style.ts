import type { ProvinceSite } from './province-site.ts';

/** Inks of a province that its card is printed in. */
const OF_CARD = ['bank', 'bank-text', 'bank-quiet', 'bank-hot'] as const;

/** The style sheet of the index: neutral paper, and each province's card in its own inks, by day and by night. */
export function indexCss(sites: readonly ProvinceSite[]): string {
  const inks = (time: 'day' | 'night') =>
    sites
      .map(({ id, inks: sets }) => {
        const set = sets[time];
        return `.p-${id}{${OF_CARD.map((name) => (set[name] ? `--${name}:${set[name]};` : '')).join('')}}`;
      })
      .join('\n');
  return `${LOOK}\n${inks('day')}\n@media (prefers-color-scheme:dark){\n${inks('night')}\n}\n`;
}

const LOOK = `:root{color-scheme:light dark;--page:#F4F1EA;--text:#23211D;--quiet:#5A554B;--link:#8A3A1E;--rule:#cfc8ba;--bank:#33302A;--bank-text:#F8F5EE;--bank-quiet:#D2CABB;--bank-hot:#F2B56B}
@media (prefers-color-scheme:dark){:root{--page:#191713;--text:#EFEBE2;--quiet:#B9B1A2;--link:#F0B489;--rule:#3d382f}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:400 1.0625rem/1.62 "Be Vietnam Pro","Kantumruy Pro","Noto Sans Lao",system-ui,sans-serif;overflow-wrap:break-word}
:lang(km),:lang(lo){line-height:1.9}
header,main,footer{max-width:84rem;margin-inline:auto;padding-inline:clamp(1.125rem,4vw,4rem)}
header{padding-block:1.2rem 2.5rem}
h1,h2,h3{font-family:"Phudu","Koulen","Noto Sans Lao Sign",sans-serif;font-weight:800;line-height:1.12;margin:0;text-wrap:balance}
:is(h1,h2,h3):lang(km){font-weight:400;line-height:1.5}
:is(h1,h2,h3):lang(lo){font-weight:900;line-height:1.45}
h1{font-size:clamp(2.6rem,1.4rem + 5.4vw,6.5rem);text-transform:uppercase;margin-top:2rem}
h2{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.6rem);margin-bottom:1rem}
.lede{font-size:clamp(1.15rem,1rem + .6vw,1.5rem);max-width:56ch;margin:1rem 0 0}
ul{list-style:none;margin:0;padding:0}
a{color:var(--link);text-underline-offset:.2em}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.2rem;justify-content:flex-end}
nav a{display:inline-block;padding-block:.5rem;color:inherit;text-decoration:none;font-weight:600;border-bottom:3px solid transparent}
nav [aria-current],nav a:hover{border-color:var(--link)}
:focus-visible{outline:3px solid #0B5CAD;outline-offset:3px}
@media (prefers-color-scheme:dark){:focus-visible{outline-color:#8CC8FF}}
section{padding-block:1.5rem 2.5rem}
.provinces{display:grid;gap:clamp(1rem,2vw,1.8rem);grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.province{background:var(--bank);color:var(--bank-text);padding:1.4rem 1.5rem 1.2rem;display:grid;grid-template-columns:auto 1fr;gap:.4rem 1rem;align-items:center;align-content:start}
.province img{width:4rem;height:4rem;display:block}
.province h3{font-size:clamp(1.5rem,1.3rem + .8vw,2.1rem)}
.province h3:only-child,.province h3:first-child,.province p{grid-column:1/-1;margin:0}
.province a{color:inherit}
.province h3 a{text-decoration:none}
.province h3 a:hover{text-decoration:underline;text-decoration-thickness:.08em}
.province :focus-visible{outline-color:var(--bank-hot)}
.facts{color:var(--bank-quiet);font-size:.9rem}
.read{font-size:.95rem;border-top:1px solid color-mix(in srgb,var(--bank-text) 25%,transparent);padding-top:.5rem}
.read a,.feeds a{display:inline-block;padding-block:.25rem;margin-inline-start:.6rem}
.feeds a:first-child{margin-inline-start:0}
.newest li{border-top:1px solid var(--rule);padding-block:.7rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem;justify-content:space-between}
.newest a{font-weight:600;color:inherit}
.newest span{color:var(--quiet);font-size:.95rem}
footer{border-top:1px solid var(--rule);padding-block:1.2rem 3rem;color:var(--quiet);font-size:.95rem}`;
