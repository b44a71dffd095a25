import type { AstroIntegration } from 'astro';

/** What the minifier does not know yet, and passes on as it is (CSS Overflow 5, `:target-current`). */
const UNKNOWN = /\[lightningcss minify\] 'target-current' is not recognized/u;

/** Keeps warnings that no author can do anything about out of what a build says. */
export function quiet(): AstroIntegration {
  return {
    name: 'quiet',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            // told of Astro's own code, once for every page that is written in MDX
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
            plugins: [
              {
                name: 'quiet',
                configResolved({ logger }) {
                  const { warn } = logger;
                  logger.warn = (message, options) => {
                    if (!UNKNOWN.test(message)) warn(message, options);
                  };
                },
              },
            ],
          },
        });
      },
    },
  };
}
