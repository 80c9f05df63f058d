import { afterEach, expect, jest, test } from '@jest/globals';
import { annotate } from '../../../src/hosts/github/commands.js';

afterEach(() => {
  jest.restoreAllMocks();
});

function printed(act: () => void): string {
  const pieces: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    pieces.push(String(piece));
    return true;
  });
  act();
  return pieces.join('').replaceAll('\r\n', '\n');
}

test.each(['error', 'warning', 'notice'] as const)('an annotation is one command: %s', (level) => {
  const text = printed(() =>
    annotate({
      level,
      title: 'mfa-bypass',
      message: 'wrong\n::error::planted',
      file: 'a,b:c%d',
      startLine: 2,
      endLine: 2,
      startColumn: 3,
      endColumn: 9,
    }),
  );
  expect(text).toBe(`::${level} title=mfa-bypass,file=a%2Cb%3Ac%25d,line=2,endLine=2,col=3,endColumn=9::wrong%0A::error::planted\n`);
});

test('one without a file names none', () => {
  expect(printed(() => annotate({ level: 'notice', title: 't', message: 'm' }))).toBe('::notice title=t::m\n');
});
