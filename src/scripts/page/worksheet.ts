/**
 * Keeps the answers that a reader types, on this device alone, and lets the reader copy, print or
 * delete them. Without scripts the worksheet can be printed and filled in by hand.
 */
import frame from '#words/panel.json' with { type: 'json' };
import words from '#words/worksheet.json' with { type: 'json' };

const KEY = 'should-your-service-go';
const form = document.querySelector<HTMLFormElement>('#worksheet');
const tools = form?.querySelector<HTMLElement>('.worksheet-tools');
const status = tools?.querySelector<HTMLElement>('[role="status"]');
const answers = [...(form?.querySelectorAll('textarea') ?? [])];

function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function keep(): void {
  const filled = answers.filter(({ value }) => value.trim() !== '');
  try {
    if (filled.length === 0) localStorage.removeItem(KEY);
    else {
      const values = filled.map(({ name, value }) => [name, value]);
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(values)));
    }
    say(filled.length === 0 ? '' : frame.kept);
  } catch {
    say(words.nothingKept);
  }
}

const say = (text: string) => {
  if (status && status.textContent !== text) status.textContent = text;
};

/** Every question with its answer, topic by topic, as plain text. */
function asText(): string {
  const topics = [...(form?.querySelectorAll('fieldset') ?? [])].map((topic) => {
    const lines = [...topic.querySelectorAll('li')].map((item) => {
      const answer = item.querySelector('textarea')?.value.trim() || words.noAnswer;
      return `${item.querySelector('label')?.textContent?.trim()}\n${answer}`;
    });
    return [topic.querySelector('h2')?.textContent?.trim().toUpperCase(), ...lines].join('\n\n');
  });
  return `${document.querySelector('h1')?.textContent}\n${location.href.split('#')[0]}\n\n${topics.join('\n\n\n')}\n`;
}

if (form && tools) {
  const before = kept();
  for (const answer of answers) {
    const value = before[answer.name];
    // what was typed while this script loaded is newer
    if (typeof value === 'string' && answer.value === '') answer.value = value;
  }
  const summary = tools.querySelector('.summary');
  const sum = () => {
    if (summary) summary.textContent = asText();
  };
  sum();
  tools.hidden = false;
  form.addEventListener('input', () => {
    keep();
    sum();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!status) return;
    const copying = navigator.clipboard.writeText(asText());
    // a refusal is told once the words for it are there
    copying.catch(() => undefined);
    void import('../cite/clipboard.ts').then(({ sayCopied }) => sayCopied(copying, status));
  });
  form.addEventListener('reset', (event) => {
    if (!confirm(words.confirm)) event.preventDefault();
    else {
      setTimeout(() => {
        keep();
        sum();
        say(words.cleared);
      });
    }
  });
  form.addEventListener('click', ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (what === 'print') print();
  });
}

export {};
