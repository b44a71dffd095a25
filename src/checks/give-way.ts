import type { AstroIntegrationLogger } from 'astro';

/**
 * Keeps out of the terminal what programs say of what follows from mistakes that an author was told
 * of, for as long as there are some: pages that cannot be made, with a stack of calls. What the
 * logger itself says is told.
 */
export function giveWay(
  {
    options: { destination },
    label,
  }: Pick<AstroIntegrationLogger, 'label'> & {
    options: Pick<AstroIntegrationLogger['options'], 'destination'>;
  },
  hasMistakes: () => boolean,
): void {
  const write = destination.write.bind(destination);
  destination.write = (message) => {
    if (message.level === 'error' && message.label !== label && hasMistakes()) return;
    write(message);
  };
}
