import { writeFileSync } from 'node:fs';
import { cldrTable } from '../build/cldr-table.ts';

/** Writes the quantity words that CLDR has, for the reader, which must not depend on a browser's own `Intl`. */
const file = 'src/matching/quantities/cldr-table.ts';
writeFileSync(file, cldrTable());
console.log(`${file} written`);
