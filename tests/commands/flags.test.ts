import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { swallowed } from '../../src/commands/swallowed.ts';
import { inPlainWords } from '../../src/commands/unknown-flag.ts';

describe('a flag that cannot be read', () => {
  const said = (...args: string[]) => {
    try {
      parseArgs({ args, options: { key: { type: 'string' }, all: { type: 'boolean' } } });
      return '';
    } catch (error) {
      return inPlainWords(error, ['key', 'all']);
    }
  };

  test.for([
    ['--ky', 'There is no flag “--ky”. Did you mean “--key”?'],
    ['--nothing', 'There is no flag “--nothing”.'],
    ['-x', 'There is no flag “-x”.'],
    ['--key', '“--key” needs a value behind it.'],
    ['--key --all', '“--key” needs a value behind it.'],
  ])('%s', ([args = '', words = '']) => {
    expect(said(...args.split(' '))).toBe(words);
  });
});

describe('a flag that npm has kept', () => {
  const example = (flag: string) => `npm run it -- --${flag}`;

  test('is named, with the command as it is to be written', () => {
    expect(swallowed(['to', 'kind-note'], example, { npm_config_kind_note: 'true' })).toBe(
      'npm has kept “--kind-note” to itself, since two dashes are missing before it.\n→ npm run it -- --kind-note',
    );
  });

  test('is none where nothing was kept, or where it may be a setting of npm', () => {
    expect(swallowed(['to'], example, { npm_config_yes: '' })).toBeUndefined();
    expect(swallowed(['yes'], example, { npm_config_yes: '' })).toBeUndefined();
  });
});
