/** The cue sheet's own style: black on white, one page of A4 or Letter, no typeface that must be loaded. */
export const CUE_SHEET_STYLE = `
@page { margin: 12mm }
* { margin: 0; padding: 0; box-sizing: border-box }
body { max-width: 186mm; margin: auto; padding: 6mm 0; font: 10.5pt/1.35 Arial, Helvetica, sans-serif; color: #15191b }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1.5pt solid; padding-bottom: 4mm }
h1 { font: 600 19pt/1.15 Georgia, 'Times New Roman', serif; text-wrap: balance }
header p { margin-top: 1.5mm; color: #434a4e }
figure { flex: none; display: flex; gap: 4mm; align-items: start; width: 82mm; justify-content: end }
figure svg { flex: none; width: 25mm; height: 25mm }
figcaption { order: -1; text-align: right; font-size: 8.25pt; line-height: 1.25; overflow-wrap: anywhere; color: #434a4e }
ol { list-style: none; counter-reset: step }
ol.many { columns: 2; column-gap: 8mm }
li { position: relative; counter-increment: step; padding: 2.2mm 26mm 2.2mm 10mm; border-bottom: .5pt solid #858d90; break-inside: avoid }
ol.many li { padding-right: 0 }
li::before { content: counter(step); position: absolute; left: 0; top: 2mm; font: 700 13pt/1.2 Arial, Helvetica, sans-serif }
h3 { font: 600 12pt/1.25 Georgia, 'Times New Roman', serif }
.when { font-weight: 600; font-size: 9.5pt }
li .notice { font-weight: 600; color: #8a3b00 }
.time { position: absolute; right: 0; top: 2.6mm; width: 22mm; font-size: 8.25pt; color: #5f676b }
.time b { display: block; font-weight: 400; border-bottom: .5pt dotted #434a4e }
ol.many .time { position: static; float: right; width: 18mm }
footer { padding-top: 4mm; break-inside: avoid }
h2 { font-size: 10.5pt; margin-bottom: 1.5mm }
dl { columns: 2; column-gap: 8mm; font-size: 9pt }
dl div { display: flex; gap: 3mm; padding: .5mm 0; break-inside: avoid }
dt { flex: none; width: 38mm; line-height: 1.7 }
kbd { font: 600 8.25pt/1 Arial, Helvetica, sans-serif; border: .5pt solid #858d90; border-radius: 1mm; padding: .4mm 1.2mm }
@media (max-width: 186mm) { body { padding: 4mm } }
`
