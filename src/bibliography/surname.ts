import type { Name } from './works.ts';

/** A family name with the particles that belong before it: "van der Berg", "d’Alembert". */
export const surnameOf = ({ family = '', ...name }: Name): string =>
  [name['dropping-particle'], name['non-dropping-particle']]
    .filter((particle) => particle !== undefined)
    .map((particle) => (/['’]$/u.test(particle) ? particle : `${particle} `))
    .join('') + family;
