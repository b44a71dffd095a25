/**
 * Keeps the answers that a reader types, on this device alone, and lets the reader copy, print or
 * delete them. Without scripts the worksheet can be printed and filled in by hand.
 */
import frame from '#words/panel.json' with { type: 'json' };
import words from '#words/worksheet.json' with { type: 'json' };
import { recall, remember } from '../device.ts';
import { inTime } from '../in-time.ts';
import { sayUnfetched } from './beside.ts';

const KEY = 'should-your-service-go';
const sheet = document.querySelector('article');
const tools = sheet?.querySelector<HTMLFormElement>('.worksheet-tools');
const status = tools?.querySelector<HTMLElement>('[role="status"]');
const answers = [...(sheet?.querySelectorAll('textarea') ?? [])];

function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(recall(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The question that an answer stands under, by which it is kept. */
const questionOf = ({ parentElement }: HTMLTextAreaElement) => parentElement?.id ?? '';

/** Keeps one answer, beside those that another window has kept since this one was opened. */
function keep(answer: HTMLTextAreaElement): void {
  const { value } = answer;
  const question = questionOf(answer);
  const isEmpty = value.trim() === '';
  const others = Object.entries(kept()).filter(([other]) => other !== question);
  const all = isEmpty ? others : [...others, [question, value]];
  const isKept = remember(KEY, all.length === 0 ? '' : JSON.stringify(Object.fromEntries(all)));
  say(!isKept ? words.nothingKept : isEmpty ? '' : frame.kept);
}

/** Shows what is kept; an answer that the reader has begun is newer. */
function show(isNewer: (answer: HTMLTextAreaElement) => boolean): void {
  const before = kept();
  for (const answer of answers) {
    const value = before[questionOf(answer)];
    if (!isNewer(answer)) answer.value = typeof value === 'string' ? value : '';
  }
}

const say = (text: string) => {
  if (status && status.textContent !== text) status.textContent = text;
};

/** Every question with its answer, topic by topic, as plain text. */
function asText(): string {
  const topics = [...(sheet?.querySelectorAll('.topic') ?? [])].map((topic) => {
    const lines = [...topic.querySelectorAll('.question')].map((item) => {
      const answer = item.querySelector('textarea')?.value.trim() || words.noAnswer;
      return `${item.querySelector('.ask span')?.textContent?.trim()}\n${answer}`;
    });
    return [topic.querySelector('h2')?.textContent?.trim().toUpperCase(), ...lines].join('\n\n');
  });
  return `${document.querySelector('h1')?.textContent}\n${location.href.split('#')[0]}\n\n${topics.join('\n\n\n')}\n`;
}

if (sheet && tools) {
  // what was typed while this script loaded
  const begun = answers.filter(({ value }) => value !== '');
  for (const answer of begun) if (!(questionOf(answer) in kept())) keep(answer);
  show((answer) => begun.includes(answer));
  const summary = tools.querySelector('.summary');
  const sum = () => {
    if (summary) summary.textContent = asText();
  };
  sum();
  tools.hidden = false;
  sheet.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) keep(target);
    sum();
  });
  // what the reader does in another window
  addEventListener('storage', ({ key }) => {
    if (key !== KEY && key !== null) return;
    show((answer) => document.hasFocus() && answer === document.activeElement);
    sum();
  });
  tools.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!status) return;
    const copying = navigator.clipboard.writeText(asText());
    // a refusal is told once the words for it are there
    copying.catch(() => undefined);
    inTime(import('../cite/clipboard.ts')).then(
      ({ sayCopied }) => sayCopied(copying, status),
      () => sayUnfetched(status),
    );
  });
  tools.addEventListener('reset', (event) => {
    if (!confirm(words.confirm)) event.preventDefault();
    else {
      setTimeout(() => {
        remember(KEY, '');
        sum();
        say(words.cleared);
      });
    }
  });
  tools.addEventListener('click', ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (what === 'print') print();
  });
}
