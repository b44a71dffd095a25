import { nearest, sentences } from '../bibliography/index.ts';

/** What is wrong with the flags of a command, as Node found it, and which of its own may be meant. */
export function inPlainWords(error: unknown, flags: readonly string[]): string {
  const { message } = error as Error;
  const [, dashes = '', name] = /^Unknown option '(--?)([^']+)'/u.exec(message) ?? [];
  if (name) {
    const near = nearest(name, flags, Math.ceil(name.length / 3));
    return sentences(
      `There is no flag “${dashes}${name}”.`,
      near ? `Did you mean “--${near}”?` : '',
    );
  }
  const [, bare] = /^Option '(?:-\w, )?--(\S+?)(?: <value>)?' argument/u.exec(message) ?? [];
  if (bare) return `“--${bare}” needs a value behind it.`;
  // Node goes on about what begins with a hyphen
  return message.split('. To specify')[0] ?? message;
}
