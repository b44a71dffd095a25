/** Faults of how pages look: on screens of any size and colour, on paper, and while they load. */
import type { Fault } from '../fault.ts';

const DOWNSIDES = 'the-downsides/index.html';
const MUTUALS = 'why-mutuals/index.html';
const LATER = '_astro/*.css';
const QUIET = '--color-quiet:light-dark(#564f43,#bdb3a0)';
const SPOT = '--color-spot:light-dark(#8a1c1c,#ff9d8c)';

/** Letters that no compression makes lighter, the same on every run. */
function noise(length: number): string {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) % 36;
  return Array.from({ length }, () => next().toString(36)).join('');
}

export const looks: Fault[] = [
  {
    name: 'dark-not-dark',
    promise: 'The dark is dark, and the light is light.',
    of: 'built',
    changes: [
      {
        file: 'index.html',
        find: '--color-paper:light-dark(#fffdf8,#17150f)',
        put: '--color-paper:#fffdf8',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › the dark is dark'],
  },
  {
    name: 'contrast-too-low',
    promise: 'No page has a fault that axe can find, contrast among them.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: QUIET, put: '--color-quiet:light-dark(#b5ac9c,#bdb3a0)' }],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'contrast-too-low-in-the-dark',
    promise: 'Text has enough contrast in every theme, on every page.',
    of: 'built',
    changes: [
      { file: 'cases/index.html', find: SPOT, put: '--color-spot:light-dark(#8a1c1c,#7a2a22)' },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'size-of-its-own',
    promise: 'Type has the sizes that are named, and no others.',
    of: 'built',
    changes: [
      {
        file: 'about/index.html',
        find: 'margin-inline-end:auto;font-size:1rem',
        put: 'margin-inline-end:auto;font-size:1.1rem',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'ink-of-its-own',
    promise: 'Pages are painted in the colours that are named, and no others.',
    of: 'built',
    changes: [
      {
        file: 'about/index.html',
        find: 'border-block-start:6px solid var(--color-spot)',
        put: 'border-block-start:6px solid #1c4a8a',
      },
    ],
    seenBy: ['tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'contrast-below-aaa',
    promise: 'Running text has the contrast of level AAA.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: QUIET, put: '--color-quiet:light-dark(#736b5d,#bdb3a0)' }],
    seenBy: ['tests/journeys/access.spec.ts › text has the contrast of level AAA'],
  },
  {
    name: 'more-contrast-not-given',
    promise: 'More contrast is given where it is asked for.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: '@media (prefers-contrast:more)',
        put: '@media (prefers-contrast:less)',
      },
    ],
    seenBy: ['tests/journeys/access.spec.ts › more contrast'],
  },
  {
    name: 'current-page-by-colour-alone',
    promise: 'In forced colours what is current can still be told.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '.beside [aria-current]{color:var(--color-spot);text-decoration:underline}',
        put: '.beside [aria-current]{color:var(--color-spot)}',
      },
    ],
    seenBy: ['tests/journeys/access.spec.ts › in forced colours'],
  },
  {
    name: 'picture-lost-in-forced-colours',
    promise: 'In forced colours no word of a picture has the colour that it stands on.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: /(forced-color-adjust:\s*none;[^}]*--color-paper:\s*)Canvas;/u,
        put: '$1CanvasText;',
      },
    ],
    seenBy: ['tests/journeys/pictures.spec.ts › in forced colours'],
  },
  {
    name: 'focus-not-seen',
    promise: 'What has the focus shows it.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: ':focus-visible{outline:3px solid',
        put: ':focus-visible{outline:0 solid',
      },
      {
        file: 'forms/index.html',
        find: ':focus-visible{outline:3px solid',
        put: ':focus-visible{outline:0 solid',
      },
    ],
    seenBy: ['tests/journeys/keyboard.spec.ts › ./forms/'],
  },
  {
    name: 'moves-by-itself',
    promise: 'Nothing moves by itself.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '</style>', put: 'a{transition:color .3s}</style>' }],
    seenBy: ['tests/journeys/access.spec.ts › nothing moves by itself'],
  },
  {
    name: 'target-too-small',
    promise: 'What is pressed is 44 pixels wide and high.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '--target:44px', put: '--target:28px' }],
    seenBy: ['tests/journeys/access.spec.ts › what is pressed'],
  },
  {
    name: 'wider-than-a-telephone',
    promise: 'No page is wider than its window, down to 320 pixels.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '.pager{border-block:1px solid var(--color-rule);grid-template-columns:1fr 1fr',
        put: '.pager{border-block:1px solid var(--color-rule);grid-template-columns:14rem 14rem',
      },
    ],
    seenBy: ['narrow: tests/journeys/pages.spec.ts › every page answers quietly'],
  },
  {
    name: 'cut-at-400-per-cent',
    promise: 'At 400 % no citation is covered by what stays in its place.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: '@media screen and (width<80rem) and (height<30rem){.contents{position:static}}',
        put: '',
      },
      {
        file: DOWNSIDES,
        find: 'scroll-padding-block-start:4rem',
        put: 'scroll-padding-block-start:0',
      },
      {
        file: DOWNSIDES,
        find: '.contents{z-index:1;',
        put: '.contents{z-index:1;min-block-size:9rem;',
      },
    ],
    seenBy: ['tests/journeys/access.spec.ts › at 200% and 400%'],
  },
  {
    name: 'cut-when-text-is-spread',
    promise: 'No text is cut off where it is spread as WCAG 1.4.12 asks.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '.pager a{',
        put: '.pager a{overflow:hidden;white-space:nowrap;max-inline-size:4rem;',
      },
    ],
    seenBy: ['tests/journeys/access.spec.ts › nothing is cut off or lies over'],
  },
  {
    name: 'line-too-long',
    promise: 'A line of text holds 60 to 70 characters.',
    of: 'built',
    changes: [{ file: MUTUALS, find: '--measure:32rem', put: '--measure:40rem' }],
    seenBy: ['tests/journeys/measure.spec.ts › in its own face'],
  },
  {
    name: 'lines-off-beat',
    promise: 'The lines of a page keep one beat.',
    of: 'built',
    changes: [
      {
        file: MUTUALS,
        find: 'main :is(p,ul,ol,blockquote,table){margin-block:0 .5rlh}',
        put: 'main :is(p,ul,ol,blockquote,table){margin-block:0 .7rlh}',
      },
    ],
    seenBy: ['tests/journeys/rhythm.spec.ts › /why-mutuals/'],
  },
  {
    name: 'margin-note-off-its-line',
    promise: 'A note in the margin begins on the line of the text beside it.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: 'padding:calc(.2rem - 3px) 0 0}', put: 'padding:1rem 0 0}' },
    ],
    seenBy: ['tests/journeys/rhythm.spec.ts › a note in the margin'],
  },
  {
    name: 'note-not-in-the-margin',
    promise: 'On a wide screen our notes stand in the margin, beside their paragraphs.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'background:0 0;grid-column:2;',
        put: 'background:0 0;grid-column:1;',
      },
    ],
    seenBy: ['tests/journeys/contents.spec.ts › what is known now stands'],
  },
  {
    name: 'number-over-the-text',
    promise: 'Numbers stand in the margin where there is one.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '.number{--away:1rem;', put: '.number{--away:-3rem;' }],
    seenBy: ['tests/journeys/paragraphs.spec.ts › numbers stand in the margin'],
  },
  {
    name: 'sign-too-small-for-a-finger',
    promise:
      'A sign of a verdict can be pressed 22 pixels from its middle, where nothing else can.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'inset:calc(50% - var(--target) / 2) calc(.4em - var(--target) / 2)',
        put: 'inset:-.2em -.6em -.2em 0',
      },
    ],
    seenBy: ['narrow: tests/journeys/touch.spec.ts › numbers, marks and citations are each hit'],
  },
  {
    name: 'preview-without-its-heading',
    promise: 'Previews of every kind have a heading.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'content:attr(aria-label);content:attr(aria-label) / ""',
        put: 'content:""',
      },
    ],
    seenBy: ['narrow: tests/journeys/touch.spec.ts › a verdict, a term and a citation'],
  },
  {
    name: 'linked-paragraph-not-marked',
    promise: 'A link to a paragraph marks it.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: ':is(p,li,figure):has(>.number:target),table:has(.number:target){background:var(--color-raised);',
        put: ':is(p,li,figure):has(>.number:target),table:has(.number:target){',
      },
    ],
    seenBy: ['tests/journeys/paragraphs.spec.ts › numbers stand in the margin'],
  },
  {
    name: 'bar-wider-than-the-header',
    promise: 'The bar of a long page ends where the header does.',
    of: 'built',
    changes: [
      {
        file: 'claims/index.html',
        find: '.contents:not(.beside){margin-inline:0;padding-inline:0}',
        put: '',
      },
    ],
    seenBy: ['tests/journeys/contents.spec.ts › long pages that are no sections'],
  },
  {
    name: 'contents-over-their-target',
    promise: 'On a phone the contents follow, and do not cover what they lead to.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'html:has(.contents){scroll-padding-block-start:4rem}',
        put: 'html:has(.contents){scroll-padding-block-start:0}',
      },
    ],
    seenBy: ['narrow: tests/journeys/contents.spec.ts › on a phone they fold'],
  },
  {
    name: 'menu-over-name-and-search',
    promise: 'The menu leaves the name of the site and the search in their place.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: '#site-map:popover-open{inset:calc(var(--target) + 7px) 0 auto;',
        put: '#site-map:popover-open{inset:0 0 auto;',
      },
    ],
    seenBy: ['narrow: tests/journeys/home.spec.ts › the menu leaves name and search'],
  },
  {
    name: 'argument-below-the-first-screen',
    promise: 'The first screen of the home page has the whole argument, whatever its size.',
    of: 'built',
    changes: [
      {
        file: 'index.html',
        find: '.argument>li{border-block-start:',
        put: '.argument>li{min-block-size:9rem;border-block-start:',
      },
    ],
    seenBy: ['tests/journeys/home.spec.ts › the whole argument'],
  },
  {
    name: 'sides-not-face-to-face',
    promise: 'The two sides of the argument stand face to face.',
    of: 'built',
    changes: [
      {
        file: 'index.html',
        find: '.sections{grid-template-columns:repeat(4,1fr)}',
        put: '.sections{grid-template-columns:1fr}',
      },
    ],
    seenBy: ['tests/journeys/home.spec.ts › the two sides'],
  },
  {
    name: 'character-of-no-face',
    promise: 'Every character is set in the face of the text.',
    of: 'built',
    changes: [
      { file: 'essay/index.html', find: 'The second is skill.', put: 'The second is ʂkill.' },
    ],
    seenBy: ['tests/journeys/faces.spec.ts'],
  },
  {
    name: 'chart-numbers-overlap',
    promise: 'No number of the chart stands on another.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: '.chart-figure text{white-space:pre}',
        put: '.chart-figure text{white-space:pre;font-size:30px}',
      },
    ],
    seenBy: ['tests/journeys/data-pages.spec.ts › no number of it stands on another'],
  },
  {
    name: 'picture-words-small',
    promise: 'No word of a picture is small, and none stands on another.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: /(\.picture svg\{[^}]*font-size:\s*)14px/u,
        put: '$19px',
      },
    ],
    seenBy: ['tests/journeys/pictures.spec.ts › none is small, in its own face'],
  },
  {
    name: 'cell-without-its-heading',
    promise: 'On a phone each cell of a table says under which heading it stands.',
    of: 'built',
    changes: [
      { file: 'forms/index.html', find: /content:attr\(data-label\)[^;}]*/u, put: 'content:none' },
    ],
    seenBy: ['narrow: tests/journeys/data-pages.spec.ts › forms and rules can be read'],
  },
  {
    name: 'preview-beyond-the-window',
    promise: 'Every preview stays within the window.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'min-inline-size:14rem',
        put: 'min-inline-size:17rem',
      },
      {
        file: LATER,
        find: '--upwards, --lowest, --beside, --beside flip-block, --squeezed',
        put: '--upwards',
      },
    ],
    seenBy: ['tests/journeys/previews-in-place.spec.ts › in windows of every width'],
  },
  {
    name: 'two-faces-on-a-page',
    promise: 'A page is set in its own face whole, or in none of it.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '[data-face]{--font-text:var(--font-source-serif)}',
        put: ':root{--font-text:var(--font-source-serif)}',
      },
    ],
    seenBy: ['tests/journeys/faces.spec.ts › where the file of its italic face comes late'],
  },
  {
    name: 'preview-higher-than-its-room',
    promise: 'A preview finds room above its citation or below it, in a low window as well.',
    of: 'built',
    changes: [{ file: LATER, find: 'max-block-size:45svh', put: 'max-block-size:80svh', times: 2 }],
    seenBy: ['tests/journeys/previews-in-place.spec.ts › in windows of every width'],
  },
  {
    name: 'preview-over-a-wide-table',
    promise: 'Where a table is wider than the text, a preview lies over none of its citations.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'max(anchor(end), anchor(--text end) + var(--gutter) - 1rem)',
        put: 'calc(anchor(--text end) + var(--gutter) - 1rem)',
      },
    ],
    seenBy: [
      'tests/journeys/previews-in-place.spec.ts › in windows of every width the previews of forms',
    ],
  },
  {
    name: 'panel-beyond-the-window',
    promise: 'The panel of a paragraph’s number lies within the window.',
    of: 'built',
    changes: [{ file: '_astro/panel-*.js', find: ', --in-window;', put: ';' }],
    seenBy: ['tests/journeys/cite-panel.spec.ts › the panel lies within the window'],
  },
  {
    name: 'preview-away-from-its-citation',
    promise: 'On a wide screen a preview stands in the margin, level with its citation.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'inset:anchor(start) 1rem auto',
        put: 'inset:calc(anchor(end) + 3rem) 1rem auto',
      },
    ],
    seenBy: ['tests/journeys/previews-in-place.spec.ts › on a wide screen'],
  },
  {
    name: 'sheet-over-its-citation',
    promise: 'On a phone a preview is a sheet that never lies over its citation.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'position-area:block-end span-all;position-try-fallbacks:flip-block, --squeezed;',
        put: 'position-area:block-end span-all;',
      },
    ],
    seenBy: ['narrow: tests/journeys/previews-in-place.spec.ts › on a phone it is a sheet'],
  },
  {
    name: 'moves-while-it-loads',
    promise: 'A page stands still while it loads.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: 'main .preview p{',
        put: 'main{padding-block-start:3rem}main .preview p{',
      },
    ],
    seenBy: ['tests/journeys/budget.spec.ts › ./the-downsides/ stands still'],
  },
  {
    name: 'waits-for-its-face',
    promise: 'No page waits for its fonts, or is redrawn when they come.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: 'font-display:optional;font-weight:400 700',
        put: 'font-display:block;font-weight:400 700',
        times: 2,
      },
    ],
    seenBy: ['tests/journeys/budget.spec.ts › ./the-downsides/ stands still'],
  },
  {
    name: 'styles-block-the-text',
    promise: 'Nothing that a page asks for can hold its text up.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: /<noscript>(<link rel="stylesheet"[^>]*>)<\/noscript>/u, put: '$1' },
    ],
    seenBy: ['tests/built/weights.test.ts'],
  },
  {
    name: 'page-too-heavy',
    promise: 'A page and its styles come in one first flight.',
    of: 'built',
    changes: [{ file: DOWNSIDES, find: '</body>', put: `<!--${noise(12_000)}--></body>` }],
    seenBy: ['tests/built/weights.test.ts'],
  },
  {
    name: 'script-too-heavy',
    promise: 'At most 4 kB of script help the reader.',
    of: 'built',
    changes: [{ file: '_astro/reader-*.js', add: `\n//${noise(6000)}` }],
    seenBy: ['tests/journeys/budget.spec.ts › at most 4 kB of script'],
  },
  {
    name: 'head-moves-in-pieces',
    promise: 'The head of a page stands still while it comes in pieces.',
    of: 'built',
    changes: [
      {
        file: DOWNSIDES,
        find: '<main id="main"',
        put: '<style>body{padding-block-start:3rem}</style><main id="main"',
      },
    ],
    seenBy: ['tests/journeys/pieces.spec.ts › the head of /the-downsides/'],
  },
  {
    name: 'first-screen-comes-late',
    promise: 'What comes after the first paint lies below the first screen.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: 'article>:nth-child(n+11)', put: 'article>:nth-child(n+3)' },
    ],
    seenBy: ['tests/journeys/pieces.spec.ts › what comes after the first paint'],
  },
  {
    name: 'too-little-room-kept',
    promise: 'What is laid out late keeps room enough.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: '.references li{--most:28rem}', put: '.references li{--most:5rem}' },
    ],
    seenBy: ['tests/journeys/pieces.spec.ts › what waits until a reader comes near'],
  },
  {
    name: 'controls-on-paper',
    promise: 'Paper has nothing to click.',
    of: 'built',
    changes: [{ file: LATER, find: '.skip,.permalink,.pager,', put: '.skip,.pager,' }],
    seenBy: ['tests/journeys/print.spec.ts › paper has the text'],
  },
  {
    name: 'text-missing-on-paper',
    promise: 'Paper has all of the text.',
    of: 'built',
    changes: [
      { file: LATER, find: '.site-footer{break-before:avoid}', put: '.since,.facts{display:none}' },
    ],
    seenBy: ['tests/journeys/print.spec.ts › paper has the text'],
  },
  {
    name: 'address-missing-on-paper',
    promise: 'Paper has the addresses of links in the text.',
    of: 'built',
    changes: [{ file: LATER, find: 'content:" (" attr(href) ")"', put: 'content:none' }],
    seenBy: ['tests/journeys/print.spec.ts › paper has the text'],
  },
  {
    name: 'paper-dark',
    promise: 'Paper is white in the dark, too.',
    of: 'built',
    changes: [
      { file: LATER, find: '@media print{:root{--color-paper:#fff;', put: '@media print{:root{' },
    ],
    seenBy: ['tests/journeys/print.spec.ts › paper has the text'],
  },
  {
    name: 'title-last-on-a-sheet',
    promise: 'No title stands last on a sheet.',
    of: 'built',
    changes: [{ file: LATER, find: '.heading,h2,h3{break-after:avoid}', put: '' }],
    seenBy: ['tests/journeys/print.spec.ts › paper has the text'],
  },
  {
    name: 'head-of-a-list-last-on-a-sheet',
    promise: 'No head of a list below a picture stands last on a sheet.',
    of: 'built',
    changes: [
      {
        file: 'what-is-a-mutual/index.html',
        find: '.picture details p{break-after:avoid}',
        put: '',
      },
    ],
    seenBy: ['tests/journeys/print.spec.ts › the head of a list'],
  },
  {
    name: 'key-as-large-as-its-chart',
    promise: 'The marks of a chart’s key are as high as its words, on paper too.',
    of: 'built',
    changes: [
      {
        file: 'how-many/index.html',
        find: '.chart-figure [data-size]{inline-size:75%}',
        put: '.chart-figure svg{inline-size:75%}',
      },
    ],
    seenBy: ['tests/journeys/print.spec.ts › how-many on paper'],
  },
  {
    name: 'wider-than-paper',
    promise: 'Nothing is wider than the paper.',
    of: 'built',
    changes: [
      {
        file: 'claims/index.html',
        find: '.scroll{overflow:visible}.scroll table{min-inline-size:0}',
        put: '',
      },
    ],
    seenBy: ['tests/journeys/print.spec.ts › claims on paper'],
  },
  {
    name: 'rows-missing-on-paper',
    promise: 'Paper has every row, though the screen shows some.',
    of: 'built',
    changes: [
      {
        file: 'timeline/index.html',
        find: '</style>',
        put: '@media print{main:has([value=law]:checked) [data-kind]:not([data-kind=law]){display:none}}</style>',
      },
    ],
    seenBy: ['tests/journeys/print.spec.ts › paper has every row of ./timeline/'],
  },
  {
    name: 'paper-in-ligatures',
    promise: 'What is printed can be searched and copied, whatever browser prints it.',
    of: 'built',
    changes: [{ file: LATER, find: 'font-variant-ligatures:none', put: '' }],
    seenBy: ['firefox: tests/engines/drive.ts › what is printed can be searched'],
  },
  {
    name: 'paper-in-outlines',
    promise: 'Bold words on paper are text.',
    of: 'built',
    changes: [
      {
        file: LATER,
        find: '"On paper", "As text", Georgia, serif',
        put: 'var(--font-source-serif)',
      },
    ],
    seenBy: ['firefox: tests/engines/drive.ts › what is printed can be searched'],
  },
  {
    name: 'device-on-paper',
    promise: 'What is kept on a device is nothing to print.',
    of: 'built',
    changes: [{ file: LATER, find: '.preview,.kept{display:none}', put: '.preview{display:none}' }],
    seenBy: ['firefox: tests/engines/drive.ts › what is printed can be searched'],
  },
  {
    name: 'heading-reaches-over-nothing',
    promise:
      'No heading is printed at the foot of a sheet, in browsers that know no break to avoid.',
    of: 'built',
    changes: [{ file: LATER, find: 'block-size:var(--reach)', put: 'block-size:0' }],
    seenBy: ['firefox: tests/engines/drive.ts › no heading is printed at the foot'],
  },
  {
    name: 'page-blank-until-read',
    promise: 'A picture of a whole page shows all of it.',
    of: 'built',
    changes: [
      {
        file: LATER,
        add: '.references li{content-visibility:auto;contain-intrinsic-block-size:auto 16rem}',
      },
    ],
    seenBy: ['tests/journeys/captures.spec.ts'],
  },
  {
    name: 'standing-out-of-sight',
    promise: 'What became of the paragraph in the address is in sight, without a script.',
    of: 'built',
    changes: [
      {
        file: 'editions/1.0/the-downsides/index.html',
        find: ':root:has(#p4-3:target) #edition-p4-3',
        put: ':root:has(#p4-3:target) #edition-p4-33',
      },
    ],
    seenBy: ['no script: tests/journeys/editions.spec.ts › without a script'],
  },
  {
    name: 'ring-round-the-text',
    promise: 'Only what a key can act on has a ring around it.',
    of: 'built',
    changes: [{ file: LATER, find: '[tabindex="-1"]{outline:none}', put: '' }],
    seenBy: ['tests/journeys/keyboard.spec.ts › the first stop'],
  },
  {
    name: 'signs-of-headings-always',
    promise: 'The sign of a heading shows when the heading is pointed at.',
    of: 'built',
    changes: [
      { file: DOWNSIDES, find: '.permalink{color:#0000', put: '.permalink{color:currentcolor' },
    ],
    seenBy: ['tests/journeys/headings.spec.ts › its sign shows'],
  },
  {
    name: 'number-hard-to-hit',
    promise: 'On a phone a paragraph’s number has room for a finger.',
    of: 'built',
    changes: [
      { file: LATER, find: '.number:after{inset-inline-start:-1.25rem}', put: '' },
      { file: LATER, find: 'inset:-.5rlh 0 -.25rem', put: 'inset:0' },
    ],
    seenBy: ['narrow: tests/journeys/touch.spec.ts › numbers, marks and citations'],
  },
  {
    name: 'number-on-the-mark-of-a-list',
    promise: 'No number lies on the mark of a list or the bar of a quotation.',
    of: 'built',
    site: 'other',
    changes: [
      {
        file: 'everything/index.html',
        find: ':has(.number):not(li *,blockquote *){position:relative}',
        put: ':has(.number){position:relative}',
      },
    ],
    seenBy: ['other: tests/journeys/paragraphs.spec.ts › lies on no mark'],
  },
  {
    name: 'number-in-the-head-of-a-table',
    promise: 'On a phone the number of a table stands above it.',
    of: 'built',
    site: 'other',
    changes: [{ file: 'everything/index.html', find: 'inset:-1rlh auto auto 0', put: '' }],
    seenBy: ['other: tests/journeys/paragraphs.spec.ts › number of a table stands above it'],
  },
  {
    name: 'list-close-to-its-item',
    promise: 'A list within a list stands as far from its item as items do.',
    of: 'built',
    site: 'other',
    changes: [
      { file: 'everything/index.html', find: 'main .blocks>:is(ul,ol)', put: 'main .x>ul' },
    ],
    seenBy: ['other: tests/journeys/paragraphs.spec.ts › stand evenly apart'],
  },
  {
    name: 'picture-cut-across-sheets',
    promise: 'A tall picture stands on one sheet of paper.',
    of: 'built',
    site: 'other',
    changes: [{ file: LATER, find: 'max-block-size:20cm', put: 'max-block-size:none' }],
    seenBy: ['other: tests/journeys/paragraphs.spec.ts › stands whole on one sheet'],
  },
  {
    name: 'picture-begun-on-the-sheet-before',
    promise: 'No line of a picture stands at the foot of the sheet before it.',
    of: 'built',
    site: 'other',
    changes: [{ file: LATER, find: 'padding-block-start:1px}main .since', put: '}main .since' }],
    seenBy: ['other: tests/journeys/paragraphs.spec.ts › stands whole on one sheet'],
  },
  {
    name: 'picture-without-room',
    promise: 'A page keeps room for each picture beside its text.',
    of: 'built',
    site: 'other',
    changes: [{ file: 'everything/index.html', find: ' width="700" height="200"', put: '' }],
    seenBy: ['tests/built/odd.test.ts › shows the pictures beside it'],
  },
];
