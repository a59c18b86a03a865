import { INKS, type Inks } from '../../export/inks.ts'

/** Addresses of the site's two typefaces, from the page. */
export interface PageFonts {
  readonly serif: string
  readonly sans: string
}

const inkRules = ({ inks }: Inks): string =>
  Object.entries(inks)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** The look of the app for a page of words: serif for the sources, sans for Plenary, ink on paper. */
export function pageStyle({ serif, sans }: PageFonts): string {
  return `@font-face{font-family:"Source Serif 4 Variable";src:url(${serif}) format("woff2");font-weight:400 700;font-display:swap}
@font-face{font-family:"Libre Franklin Variable";src:url(${sans}) format("woff2");font-weight:400 700;font-display:swap}
:root{color-scheme:light dark;${inkRules(INKS.light)}}
@media screen and (prefers-color-scheme:dark){:root{${inkRules(INKS.dark)}}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 "Libre Franklin Variable","Libre Franklin",Arial,sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 24px}
header{padding-top:20px;color:var(--ink-2);font-size:.875rem}
main{padding-top:40px;padding-bottom:48px}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
h1{margin:4px 0 0;font:600 2.25rem/1.18 "Source Serif 4 Variable","Source Serif 4",Georgia,serif;text-wrap:balance;overflow-wrap:anywhere}
h1 small{display:block;margin-top:8px;font-size:1.25rem;font-weight:400;line-height:1.35;color:var(--ink-2)}
h2{margin:40px 0 12px;padding-top:12px;border-top:1px solid var(--ink);font-size:1rem;font-weight:600}
p{margin:0 0 12px;text-wrap:pretty}
.when{font-size:1.125rem;color:var(--ink-2);margin:0}
.when bdi{margin-inline-start:.5em}
.when time,.when b{color:var(--ink);font-weight:600}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:6px 24px;margin:28px 0 0}
dt{color:var(--ink-2)}
dd{margin:0;overflow-wrap:anywhere}
ol,ul{margin:0;padding-left:1.5rem}
ol{margin-top:28px}
ol li{padding:0 0 14px 4px}
li blockquote{margin-top:8px}
li{padding:4px 0;overflow-wrap:anywhere}
li::marker{color:var(--ink-2);font-variant-numeric:tabular-nums}
li a,blockquote{font:500 1.0625rem/1.4 "Source Serif 4 Variable","Source Serif 4",Georgia,serif}
blockquote{font-weight:400;margin:0 0 4px;max-width:58ch}
.said{color:var(--ink-2);font-size:.875rem}
section p{margin-top:16px}
iframe{display:block;width:100%;height:auto;aspect-ratio:16/9;min-height:420px;border:0;outline:1px solid var(--line)}
img{display:block;width:100%;height:auto}
nav{display:flex;flex-wrap:wrap;gap:8px 32px;margin-top:40px}
nav span{display:block;color:var(--ink-2);font-size:.875rem}
footer{padding-top:16px;padding-bottom:24px;color:var(--ink-2);font-size:.875rem}
@media (max-width:600px){h1{font-size:1.75rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:10px}}
@media print{iframe{display:none}}`
}
