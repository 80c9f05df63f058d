/** The page's only style sheet; its hash stands in the content security policy. */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0;
  --critical: #a40e26; --high: #cf222e; --medium: #9a6700; --low: #0969da; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9198a1; --page: #0d1117; --card: #151b23; --line: #3d444d;
  --critical: #ff7b72; --high: #f85149; --medium: #d29922; --low: #58a6ff; --good: #3fb950; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { border-left: .4rem solid var(--quiet); padding: .2rem 1rem; margin-bottom: 1rem; }
header.pass { border-color: var(--good); } header.fail { border-color: var(--high); } header.incomplete { border-color: var(--medium); }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; font-weight: 600; } p { margin: .3rem 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); } a { color: var(--low); }
code, pre { font: .9em/1.45 ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; overflow-wrap: anywhere; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .7rem; overflow-x: auto; white-space: pre-wrap; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .8rem; }
article { background: var(--card); border: 1px solid var(--line); border-left-width: .3rem; border-radius: .3rem; padding: .7rem 1rem; margin: .7rem 0; }
article.critical { border-left-color: var(--critical); } article.high { border-left-color: var(--high); }
article.medium { border-left-color: var(--medium); } article.low { border-left-color: var(--low); }
h2.critical, li.critical b { color: var(--critical); } h2.high, li.high b { color: var(--high); }
h2.medium, li.medium b { color: var(--medium); } h2.low, li.low b { color: var(--low); } li.none { color: var(--quiet); }
details { margin: .5rem 0; } summary { cursor: pointer; } ul { padding-left: 1.3rem; } li { overflow-wrap: anywhere; }
@media print { body { max-width: none; } article { break-inside: avoid; } }
`;
