import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fitted } from './fitted.ts';

/** The answers ended before all was asked: a script gave too few, or an author pressed Ctrl+C. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';

  constructor(isOfScript: boolean) {
    const nothing = 'Nothing was written';
    super(
      isOfScript ? `There was no answer to this. ${nothing}; “--yes” asks nothing.` : `${nothing}.`,
    );
  }
}

/** Where questions are shown, as wide as a terminal is. */
type Output = Writable & { columns?: number };

/** Asks questions, of a person at a keyboard or of a script that writes answers, a line each. */
export class Terminal {
  readonly #lines: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #output: Output;
  #isClosed = false;

  /** Reads at once, and keeps what comes before it is asked for: a script’s lines come all together. */
  constructor(
    input: Readable & { isTTY?: boolean } = process.stdin,
    output: Output = process.stdout,
  ) {
    this.#output = output;
    this.#lines = createInterface({ input, output, terminal: input.isTTY === true });
    this.#lines.on('close', () => (this.#isClosed = true));
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  /** Asks one question and returns the answer, without spaces around it. Rejects with {@link NoAnswer}. */
  async ask(words: string): Promise<string> {
    const question = fitted(words, this.#output.columns);
    // lines that were read are given also after the end, at which a prompt would throw
    // (findings/node-prompt-after-the-last-line.sh)
    if (this.#isClosed || !this.#lines.terminal) this.#output.write(question);
    else {
      // a prompt of one line, for what is typed is set again and again behind it
      const [line = '', ...above] = question.split('\n').reverse();
      this.#output.write(
        above
          .reverse()
          .map((each) => `${each}\n`)
          .join(''),
      );
      this.#lines.setPrompt(line);
      this.#lines.prompt();
    }
    const answer = await this.#answers.next();
    if (answer.done) throw new NoAnswer(!this.#lines.terminal);
    if (!this.#lines.terminal) this.#output.write(`${answer.value}\n`);
    return answer.value.trim();
  }

  close(): void {
    this.#lines.close();
  }
}
