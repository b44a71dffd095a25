import { describe, expect, test } from 'vitest';
import { overlay } from '../../src/checks/overlay.ts';

/** Browsers that are connected, and what they were sent; `connect` gives what one is sent that comes later. */
function browsers() {
  const sent: unknown[] = [];
  let onConnect: (data: undefined, client: { send: (message: unknown) => void }) => void;
  const hot = {
    send: (message: unknown) => sent.push(message),
    on: (_event: string, listener: typeof onConnect) => (onConnect = listener),
  };
  const connect = () => {
    const own: unknown[] = [];
    onConnect(undefined, { send: (message) => own.push(message) });
    return own;
  };
  return { hot, sent, connect, show: overlay(hot as never) };
}
const REPORT = 'The content cannot be published: one mistake.';
const shown = { type: 'error', err: { message: REPORT, stack: '' } };

describe('a report of mistakes', () => {
  test('is shown at once, and on every page that is opened until it is mended', () => {
    const { sent, connect, show } = browsers();
    expect(connect()).toEqual([]);
    show(REPORT);
    expect(sent).toEqual([shown]);
    expect(connect()).toEqual([shown]);
    show(undefined);
    expect(sent).toEqual([shown, { type: 'full-reload' }]);
    expect(connect()).toEqual([]);
  });

  test('shows the tags that an author wrote', () => {
    const { sent, show } = browsers();
    show('There is no component “<Cuont>”. → A & B.');
    expect(sent).toMatchObject([
      { err: { message: 'There is no component “&lt;Cuont&gt;”. → A &amp; B.' } },
    ]);
  });

  test('stands in place of what a program says of the same mistake', () => {
    const { hot, sent, show } = browsers();
    const failure = { type: 'error', err: { message: 'RangeError', stack: 'at workOf' } };
    show(REPORT);
    hot.send(failure);
    hot.send({ type: 'full-reload' });
    expect(sent).toEqual([shown, shown, { type: 'full-reload' }]);
    show(undefined);
    hot.send(failure);
    expect(sent.at(-1)).toEqual(failure);
  });

  test('that is not there loads no page again', () => {
    const { sent, show } = browsers();
    show(undefined);
    expect(sent).toEqual([]);
  });
});
