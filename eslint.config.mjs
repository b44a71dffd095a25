import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const WHERE = 'Put words that readers meet into content/words, and import them as “#words/….json”.';
const READ = '(?:aria-label|aria-description|alt|title|description|legend|placeholder|what)';
const wordsIn = (selector) => ({ selector, message: WHERE });

export default defineConfig(
  { ignores: ['.astro/', '.bench/', '.cache/', 'dist*/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    // a worker's own globals, and what the build puts before it
    files: ['src/scripts/offline-worker.js', 'src/scripts/search/pagefind-files.js'],
    languageOptions: { sourceType: 'script' },
  },
  {
    rules: {
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // what readers meet can be translated without a line of code
    files: [
      'src/**/*.astro',
      'src/{charts,pages,pictures,scripts,take-away}/**/*.ts',
      'src/exports/markdown.ts',
      'src/passages/status.ts',
      'src/site/{backlinks,changes,publication,reading-time,sections,take-aways}.ts',
      'src/words/in-words.ts',
    ],
    // names a style of border
    ignores: ['src/pictures/card.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        wordsIn('JSXText[value=/[a-z]{2}/]'),
        wordsIn(`JSXAttribute[name.name=/^${READ}$/] > Literal[value=/[a-z]/]`),
        wordsIn('CallExpression[callee.name=/^make/] > Literal[value=/^[A-Z]/]'),
        wordsIn('AssignmentExpression[left.property.name=textContent] Literal[value=/[a-z]/]'),
        wordsIn(':not(NewExpression, ImportDeclaration) > Literal[value=/^[A-Z][a-z’]+[ ,.:?]/]'),
        wordsIn(':not(NewExpression) > Literal[value=/^[^<>=#.]*[a-z,;:] [a-z]+ [a-z]+ /]'),
        wordsIn(
          ':not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=/^(?!px )[^<>=#.{]*[A-Za-z]{2} [a-z]{2,}[^<>=#]*$/]',
        ),
      ],
    },
  },
);
