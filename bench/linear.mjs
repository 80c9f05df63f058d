// What processor time the keys check takes for 1, 2, 4 and 8 MB of contents that are made to be slow, and how much more each doubling takes.
// Usage: npx tsc -p tsconfig.build.json && node bench/linear.mjs [WORD-IN-THE-NAME] [LARGEST-MB]
// Ends with 1 when a doubling takes more than 2.5 times as long, or the largest less than 3 MB a second with 100 microseconds a finding.
import process from 'node:process';
import { inputs } from './linear-inputs.mjs';
import { ContentScanner } from '../lib/keys/scan-content.js';
import { worthReading } from '../lib/keys/worth-reading.js';

const [, , only = '', largest = '8'] = process.argv;
const megabyte = 1_000_000;
/** A doubling is not measured where it would take longer than this, in milliseconds. */
const patience = 30_000;

function once(bytes) {
  const from = process.cpuUsage();
  const scan = new ContentScanner().scan(bytes, worthReading(bytes));
  const { user, system } = process.cpuUsage(from);
  return { took: (user + system) / 1000, found: scan.detections.length };
}

/** The better of two where the garbage collector would blur it. */
function measured(bytes) {
  const first = once(bytes);
  if (first.took > 3000) return first;
  const second = once(bytes);
  return second.took < first.took ? second : first;
}

let slow = 0;
for (const [name, make] of inputs) {
  if (!name.includes(only)) continue;
  once(make(megabyte / 8));
  const cells = [];
  let last;
  let worst = 0;
  let rate = Infinity;
  let found = 0;
  let short = false;
  for (let size = megabyte; size <= Number(largest) * megabyte; size *= 2) {
    if (last !== undefined && last * 4 > patience) {
      cells.push('  (too slow)');
      worst = Infinity;
      break;
    }
    const bytes = make(size);
    const result = measured(bytes);
    found = result.found;
    const ratio = last === undefined ? undefined : result.took / last;
    // Below this a ratio tells of the clock and the garbage collector.
    if (ratio !== undefined && result.took > 100) worst = Math.max(worst, ratio);
    // Of a packed content its size unpacked counts.
    rate = size / 1000 / result.took;
    short = result.took > size / 3000 + found * 0.1;
    cells.push(`${result.took.toFixed(0).padStart(6)} ms${ratio === undefined ? '' : ` x${ratio.toFixed(1)}`}`);
    last = result.took;
  }
  const bad = worst > 2.5 || short;
  if (bad) slow++;
  console.log(`${bad ? '!' : ' '} ${name.padEnd(44)} ${cells.join(' ')}  ${rate.toFixed(0)} MB/s, ${found} found`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; ${slow} too slow`);
process.exitCode = slow === 0 ? 0 : 1;
