/** The look of the HTML report: the reader's colours of light and dark, and nothing from elsewhere. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1b1f23; --quiet: #57606a; --page: #ffffff; --line: #d0d7de; --bar: #0f766e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9da7b3; --page: #0d1117; --line: #30363d; --bar: #2dd4bf; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
.lead { font-size: 1.15rem; }
.wide { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; min-width: 50%; }
th, td { text-align: left; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
td:nth-child(-n+2), tbody th { overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-weight: 600; overflow-wrap: normal; } tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
summary { cursor: pointer; padding: 0.3rem 0; }
.bars { min-width: 16rem; }
.bar { display: block; height: 0.8rem; margin-top: 0.3rem; background: var(--bar); forced-color-adjust: none; }
@media print { .bar { print-color-adjust: exact; } }
`;
