import type { ErrorPayload, NormalizedHotChannel } from 'vite';
import { escapeMarkup } from '../words/escape.ts';

/**
 * Lays a report over every page that a browser has open, or opens later, until there is none; then
 * the pages load again. What programs say meanwhile of what follows from the same mistakes gives way
 * to it.
 */
export function overlay(hot: NormalizedHotChannel): (report: string | undefined) => void {
  let shown: ErrorPayload | undefined;
  const send = hot.send.bind(hot) as (...message: unknown[]) => void;
  hot.send = (...[payload, ...rest]: unknown[]) => {
    send(shown && isError(payload) ? shown : payload, ...rest);
  };
  hot.on('vite:client:connect', (_data, client) => {
    if (shown) client.send(shown);
  });
  return (report) => {
    const before = shown;
    // Astro's overlay takes a message for HTML, and the tags that an author wrote for its own
    shown =
      report === undefined
        ? undefined
        : { type: 'error', err: { message: escapeMarkup(report), stack: '' } };
    if (shown) send(shown);
    else if (before) send({ type: 'full-reload' });
  };
}

const isError = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
