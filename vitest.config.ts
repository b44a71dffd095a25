import { getViteConfig } from 'astro/config';

export default getViteConfig({
  // @ts-expect-error Vitest's options are not in the type of Astro's Vite configuration
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
