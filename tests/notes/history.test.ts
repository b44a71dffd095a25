import { describe, expect, test } from 'vitest';
import { lasting } from '../../src/notes/changes.ts';
import {
  again,
  EMPTY,
  redone,
  reversed,
  undone,
  withStep,
  type Change,
  type History,
} from '../../src/notes/history.ts';
import type { Note } from '../../src/notes/note.ts';
import { Device } from './notebook.ts';

/** A device whose every change is a step that can be undone. */
class Undoing extends Device {
  history: History = EMPTY;

  does(name: string, change: () => void, goesOn?: string): void {
    const before = this.notes;
    change();
    const changes = this.#between(before, this.notes);
    this.history = withStep(this.history, { name, changes, ...(goesOn ? { goesOn } : {}) });
  }

  undo(): string | undefined {
    const back = undone(this.history);
    if (!back) return undefined;
    this.history = back.history;
    this.put(again(reversed(back.step.changes), this.notes, this.stamp));
    return back.step.name;
  }

  redo(): string | undefined {
    const forth = redone(this.history);
    if (!forth) return undefined;
    this.history = forth.history;
    this.put(again(forth.step.changes, this.notes, this.stamp));
    return forth.step.name;
  }

  get said(): string[] {
    return [...this.there].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ words }) => words);
  }

  #between(before: readonly Note[], after: readonly Note[]): Change[] {
    const was = new Map(before.map((note) => [note.id, note]));
    return after
      .filter((note) => was.get(note.id) !== note)
      .map((note) => ({ id: note.id, before: was.get(note.id), after: note }));
  }
}

function worked() {
  const device = new Undoing('one');
  const states = [device.said];
  const does = (name: string, change: () => void) => {
    device.does(name, change);
    states.push(device.said);
  };
  does('kept', () => device.add({ words: 'first' }));
  does('kept', () => device.add({ words: 'second' }));
  const [first, second] = device.notes as [Note, Note];
  does('moved', () => device.move(second.id, first.id));
  does('written', () => device.write(first.id, 'more'));
  device.backUp();
  does('deleted', () => device.remove(second.id));
  return { device, states };
}

describe('all that was done', () => {
  test('can be undone step by step, and done again', () => {
    const { device, states } = worked();
    for (const state of states.slice(0, -1).reverse()) {
      expect(device.undo()).toBeDefined();
      expect(device.said).toEqual(state);
    }
    expect(device.undo()).toBeUndefined();
    for (const state of states.slice(1)) {
      device.redo();
      expect(device.said).toEqual(state);
    }
    expect(device.redo()).toBeUndefined();
  });

  test('and undoing is a change that other devices learn of', () => {
    const { device } = worked();
    const other = new Device('two');
    other.putBack(device.backUp());
    expect(other.there).toHaveLength(1);
    device.undo();
    other.putBack(device.backUp());
    expect(other.there).toHaveLength(2);
    expect(other.notes.filter(({ of }) => of)).toEqual([]);
  });

  test('but not what was undone before something else was done', () => {
    const { device } = worked();
    device.undo();
    device.does('kept', () => device.add({ words: 'third' }));
    expect(device.redo()).toBeUndefined();
    expect(device.said).toEqual(['second', 'more', 'third']);
  });
});

test('what goes on is one step, until something else is done', () => {
  const device = new Undoing('one');
  const { id } = device.add({ words: '' });
  for (const words of ['a', 'ab', 'abc']) {
    device.does('written', () => device.write(id, words), `words ${id}`);
  }
  device.does('moved', () => device.move(id));
  device.does('written', () => device.write(id, 'abcd'), `words ${id}`);
  device.undo();
  expect(device.said).toEqual(['abc']);
  device.undo();
  device.undo();
  expect(device.said).toEqual(['']);
});

test('what was deleted can be restored for ninety days, and what is there stays', () => {
  const device = new Device('one');
  const [old, there] = [device.add(), device.add()];
  device.remove(old.id);
  const at = Date.parse(device.notes.find(({ id }) => id === old.id)?.deleted ?? '');
  const after = (days: number) => new Date(at + days * 86_400_000).toISOString();
  expect(lasting(device.notes, after(90))).toHaveLength(2);
  expect(lasting(device.notes, after(91)).map(({ id }) => id)).toEqual([there.id]);
});
