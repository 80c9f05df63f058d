import type { Annotation } from '../model/annotation.js';
import type { Place } from '../model/place.js';
import type { Report, ReportedFinding } from '../model/report.js';
import type { RenderContext } from './context.js';
import { cutMiddle, nameLimit, proseLines, visible } from './escape.js';
import { blocks, findingsIn } from './outline.js';
import { archiveOf, commitNote, placeName } from './place.js';

/** What a step may give of each level; the runner drops the rest in silence (github.com/actions/toolkit/issues/734). */
const perLevel = 10;

/**
 * The open findings as annotations, the worst first: the first ten at or above `fail-on` are errors, the next ten warnings;
 * those below only notices, at most ten. What is left out is said as `N more` in the last one, with where it can be read.
 */
export function annotations(report: Report, context: RenderContext): Annotation[] {
  const open = findingsIn(report, 'open');
  const blocking = open.filter((finding) => blocks(report, finding));
  const milder = open.filter((finding) => !blocks(report, finding));
  const room = (level: Annotation['level']): number => Math.max(0, perLevel - (context.reserved?.[level] ?? 0));
  const errors = blocking.slice(0, room('error'));
  const warnings = blocking.slice(errors.length, errors.length + room('warning'));
  const notices = milder.slice(0, room('notice'));
  const made = [
    ...errors.map((finding) => annotation('error', finding)),
    ...warnings.map((finding) => annotation('warning', finding)),
    ...notices.map((finding) => annotation('notice', finding)),
  ];
  const left = open.length - made.length;
  const last = made.pop();
  if (last === undefined) return [];
  const where =
    context.reportFile === undefined ? 'the job summary and the JSON report' : `the job summary and ${visible(context.reportFile)}`;
  return [...made, left === 0 ? last : { ...last, message: `${last.message}\n\n${left} more in ${where}.` }];
}

function annotation(level: Annotation['level'], finding: ReportedFinding): Annotation {
  const { place } = finding;
  return {
    level,
    title: `${finding.rule} (${finding.severity})`,
    message: [...sentence(finding.message + elsewhere(place)), ...sentence(`Fix: ${finding.fix}`)].join('\n'),
    ...position(place),
  };
}

/** What the annotation's file and line don't say: the commit, the archive's member, the message it stands in. */
function elsewhere(place: Place): string {
  const member = archiveOf(place.path) !== undefined;
  const note = [place.in !== undefined || member ? cutMiddle(placeName(place), nameLimit) : '', commitNote(place)].filter(Boolean);
  return note.length === 0 ? '' : ` (${note.map(visible).join(', ')})`;
}

function position(place: Place): Partial<Annotation> {
  if (place.path === '' || place.in !== undefined) return {};
  const archive = archiveOf(place.path);
  if (archive !== undefined) return { file: archive.archive };
  const { path: file, line, column, endLine, endColumn } = place;
  if (line === undefined) return { file };
  // GitHub draws an annotation below its end line, and takes columns only within one line: so it is the first line's.
  const at = { file, startLine: line, endLine: line };
  if (column === undefined || endColumn === undefined || (endLine ?? line) !== line) return at;
  return { ...at, startColumn: column, endColumn: Math.max(column, endColumn) };
}

function sentence(text: string): string[] {
  return proseLines(text).map(visible);
}
