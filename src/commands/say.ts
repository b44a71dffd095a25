import { fitted } from '../adding/fitted.ts';

/** Says what a command did or found, in lines as wide as the terminal has them. */
export const say = (text: string): void => console.info(fitted(text, process.stdout.columns));

/** Says what is wrong, likewise. */
export const complain = (text: string): void => console.error(fitted(text, process.stderr.columns));

/** Says why nothing is done, and ends the command. */
export function refuse(...lines: string[]): never {
  complain(lines.join('\n'));
  process.exit(1);
}
