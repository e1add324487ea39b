/** How the status page looks: on a wide screen a table, on a phone a card a file; light and dark. */
export const statusStyle = `
:root{color-scheme:light dark;--ink:#1d2733;--soft:#5c6b7a;--paper:#f4f6f8;--card:#fff;--line:#dfe5ea;--good:#1b7f4b;--bad:#b3261e;--busy:#1d5fa8;--still:#7a5a00}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#9aa8b5;--paper:#14191f;--card:#1c232b;--line:#2e3843;--good:#5fcf94;--bad:#ff8a80;--busy:#7db8f5;--still:#e5c15a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0}
.when{color:var(--soft);margin:.25rem 0 1.25rem}
.stopped{color:var(--bad);font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0 0 1.25rem;padding:0}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.4rem .8rem}
.counts b{font-variant-numeric:tabular-nums;margin-right:.35rem}
table{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;overflow:hidden}
th{white-space:nowrap;font-size:.85rem;text-align:left;color:var(--soft);font-weight:600}
th,td{padding:.6rem .8rem;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0}
.name{overflow-wrap:anywhere;font-weight:600;width:34%}
.time{white-space:nowrap;color:var(--soft)}
.count{text-align:right;font-variant-numeric:tabular-nums}
.why{overflow-wrap:anywhere;color:var(--soft);width:32%}
.note{margin:-.5rem 0 1.25rem}
.state{white-space:nowrap;font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.busy{color:var(--busy)}.still{color:var(--still)}.left{color:var(--soft)}
.none{padding:2rem;text-align:center;color:var(--soft)}
@media (max-width:44rem){
thead{display:none}
table,tbody,tr,td{display:block;width:100%}
tr{border-top:1px solid var(--line);padding:.7rem .9rem}
tbody tr:first-child{border-top:0}
td{border:0;padding:.1rem 0}
.name,.why{width:100%}
.state,.count{display:inline-block;width:auto;margin-right:.8rem}
td:empty{display:none}
.count{text-align:left}
td[data-label]:not(:empty)::before{content:attr(data-label) ": ";color:var(--soft);font-weight:400}
}
`;
