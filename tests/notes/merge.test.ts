import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, reportOf } from '../../src/notes/merge.ts';
import type { Note } from '../../src/notes/note.ts';
import { Device } from './notebook.ts';

/** How many random histories are tried; more of them by hand: `NOTEBOOKS=20000 npx vitest …`. */
const numRuns = Number(process.env['NOTEBOOKS'] ?? 150);

/** Two devices of which the second has all that the first had, in a note with words. */
function apart() {
  const [first, second] = [new Device('one'), new Device('two')];
  const note = first.add({ words: 'first' });
  second.putBack(first.backUp());
  return { first, second, note };
}
const said = (notes: readonly Note[]) =>
  notes.filter(({ deleted }) => !deleted).map(({ words }) => words);

describe('of a note that is on two devices', () => {
  test('the newer form replaces the older, whichever is put into which', () => {
    const { first, second, note } = apart();
    second.write(note.id, 'second');
    expect(said(merge(first.notes, second.backUp()))).toEqual(['second']);
    expect(said(merge(second.notes, first.backUp()))).toEqual(['second']);
  });

  test('both forms stay where both have changed it, the last change under its id', () => {
    const { first, second, note } = apart();
    second.write(note.id, 'there');
    first.write(note.id, 'here');
    const merged = merge(first.notes, second.backUp());
    expect(said(merged).sort()).toEqual(['here', 'there']);
    expect(merged.find(({ id }) => id === note.id)?.words).toBe('here');
    expect(merged.find(({ of }) => of === note.id)?.words).toBe('there');
    expect(reportOf(first.notes, second.notes, merged)).toMatchObject({
      copies: [expect.any(String)],
      added: [],
      updated: [],
    });
  });

  test('a deletion counts where nothing was changed since', () => {
    const { first, second, note } = apart();
    first.remove(note.id);
    const merged = merge(first.notes, second.backUp());
    expect(said(merged)).toEqual([]);
    expect(reportOf(first.notes, second.notes, merged).gone).toEqual([note.id]);
    expect(reportOf(second.notes, first.notes, merged).deleted).toEqual([note.id]);
  });

  test('a deletion does not count where the other device changed it', () => {
    const { first, second, note } = apart();
    second.write(note.id, 'still wanted');
    first.remove(note.id);
    const merged = merge(first.notes, second.backUp());
    expect(said(merged)).toEqual(['still wanted']);
    expect(merged.find(({ words }) => words === 'still wanted')?.id).toBe(note.id);
  });

  test('a move alone makes no copy, and the last one counts', () => {
    const { first, second, note } = apart();
    const other = first.add({ words: 'other' });
    second.putBack(first.backUp());
    second.move(other.id, note.id);
    expect(said(merge(first.notes, second.backUp()))).toEqual(['other', 'first']);
    first.move(other.id);
    expect(said(merge(first.notes, second.notes))).toEqual(['first', 'other']);
  });

  test('a copy that is changed is a note of its own, on every device', () => {
    const { first, second, note } = apart();
    second.write(note.id, 'there');
    first.write(note.id, 'here');
    const before = second.backUp();
    first.putBack(before);
    const copy = first.there.find(({ of }) => of);
    first.write(copy?.id ?? '', 'there, and more');
    expect(said(merge(first.notes, before)).sort()).toEqual(['here', 'there, and more']);
  });
});

test('two files that say different things under one name both stay', () => {
  const { first } = apart();
  const byHand = first.backUp().map((note) => ({ ...note, words: 'edited in the file' }));
  expect(said(merge(first.notes, byHand)).sort()).toEqual(['edited in the file', 'first']);
});

test('notes that claim to come from each other both stay', () => {
  const device = new Device('one');
  const [one, other] = [device.add({ words: 'one' }), device.add({ words: 'other' })];
  const ring = [
    { ...one, earlier: [other.version] },
    { ...other, earlier: [one.version] },
  ];
  expect(said(merge(ring, []))).toHaveLength(2);
});

/** Something that happens: on which of three devices, what, to which of its notes, and to which other. */
type Event = readonly [device: number, does: string, note: number, other: number];
const event = fc.tuple(
  fc.nat(2),
  fc.constantFrom('add', 'write', 'write', 'remove', 'restore', 'move', 'exchange', 'exchange'),
  fc.nat(9),
  fc.nat(9),
);

/** Three devices after some events, and for each text what was written before it in the same note. */
function after(events: readonly Event[]) {
  const devices = ['one', 'two', 'three'].map((name) => new Device(name));
  const from = new Map<string, string>();
  let texts = 0;
  const text = (before?: string) => {
    texts += 1;
    if (before !== undefined) from.set(`text ${texts}`, before);
    return `text ${texts}`;
  };
  for (const [at, does, index, other] of events) {
    const device = devices[at] as Device;
    const note = device.notes[index % (device.notes.length || 1)];
    const beside = device.notes[other % (device.notes.length || 1)];
    if (does === 'add') device.add({ words: text() });
    else if (does === 'exchange') device.putBack((devices[other % 3] as Device).backUp());
    else if (!note) continue;
    else if (does === 'write') device.write(note.id, text(note.words));
    else if (does === 'remove') device.remove(note.id);
    else if (does === 'restore') device.restore(note.id);
    else device.move(note.id, beside?.id);
  }
  const [one, two, three] = devices.map(({ notes }) => notes) as [Note[], Note[], Note[]];
  return { one, two, three, from };
}
const histories = fc.array(event, { minLength: 5, maxLength: 40, size: 'max' }).map(after);

describe('whatever was done on three devices', () => {
  test('merging is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(histories, ({ one, two, three }) => {
        const merged = merge(one, two);
        expect(merge(merged, merged)).toEqual(merged);
        expect(merge(merged, two)).toEqual(merged);
        expect(merge(two, one)).toEqual(merged);
        expect(merge(merged, three)).toEqual(merge(one, merge(two, three)));
      }),
      { numRuns },
    );
  });

  test('every text is there after it, or one that was written after it in the same note', () => {
    fc.assert(
      fc.property(histories, ({ one, two, from }) => {
        const merged = merge(one, two).map(({ words }) => words);
        const kept = new Set(merged);
        for (const word of merged) {
          for (let text = from.get(word); text !== undefined; text = from.get(text)) kept.add(text);
        }
        expect(
          [...one, ...two].map(({ words }) => words).filter((word) => !kept.has(word)),
        ).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('a note that is there on one device is gone only where the other deleted that very form of it', () => {
    fc.assert(
      fc.property(histories, ({ one, two }) => {
        const merged = merge(one, two);
        const there = new Set(said(merged));
        for (const note of [...one, ...two].filter(({ deleted }) => !deleted)) {
          if (there.has(note.words)) continue;
          const later = [...one, ...two].filter(({ earlier }) => earlier.includes(note.version));
          expect(later.length, note.words).toBeGreaterThan(0);
        }
      }),
      { numRuns },
    );
  });

  test('no two notes have one id', () => {
    fc.assert(
      fc.property(histories, ({ one, two }) => {
        const ids = merge(one, two).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns },
    );
  });
});
