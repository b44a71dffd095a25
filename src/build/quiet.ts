import type { AstroIntegration } from 'astro';

/** The warning about a pseudo-class that the minifier does not know yet and leaves as it is (CSS Overflow 5). */
const UNKNOWN = /\[lightningcss minify\] 'target-current' is not recognized/u;

/** Hides warnings that no author can do anything about. */
export function quiet(): AstroIntegration {
  return {
    name: 'quiet',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            // about Astro's own code, once for every page in MDX
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
