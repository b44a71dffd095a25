import { expect, test } from 'vitest';
import { giveWay } from '../../src/checks/give-way.ts';

test('while mistakes stand, errors of programs are not told, and all else is', () => {
  const told: string[] = [];
  let hasMistakes = false;
  const destination = { write: ({ message }: { message: string }) => void told.push(message) };
  giveWay({ options: { destination }, label: 'content-checks' }, () => hasMistakes);
  const say = (level: 'error' | 'info', label: string | null, message: string) =>
    (destination.write as (event: object) => void)({ level, label, message, newLine: true });
  say('error', null, 'no port is free');
  hasMistakes = true;
  say('error', 'content-checks', 'one mistake');
  say('error', null, 'RangeError at workOf');
  say('info', null, 'watching');
  hasMistakes = false;
  say('error', null, 'out of memory');
  expect(told).toEqual(['no port is free', 'one mistake', 'watching', 'out of memory']);
});
