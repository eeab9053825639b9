import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import id from './id.json';
import { localizer } from './localizer.js';

/** Keys that code puts together from a value; everything else stands in the code as it is. */
const PREFIXES = ['type.', 'kind.', 'realis.', 'context.', 'family.', 'filters.', 'level.', 'measure.', 'mode.', 'unit.', 'preset.', 'hint.', 'panel.', 'views.', 'theme.', 'shortcut.', 'shortcuts.', 'time.'];

const folder = join(import.meta.dirname, '..');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('generated'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const known = en as Record<string, string>;
const inIndonesian = id as Record<string, string>;

describe('the texts', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(en)) expect(places(inIndonesian[key]), key).toEqual(places(known[key]));
  });

  it('are none missing', () => {
    const asked = [...code.matchAll(/\.text\('([\w.]+)'/g), ...code.matchAll(/tool\('\w+', '([\w.]+)'/g)].map((match) => match[1]);
    const counted = [...code.matchAll(/\.count\('([\w.]+)'/g)].flatMap((match) => [`${match[1]}.one`, `${match[1]}.other`]);
    expect([...asked, ...counted].filter((key) => !(key in en))).toEqual([]);
  });

  it('are none unused', () => {
    const used = (key: string) => {
      const stem = key.replace(/\.(one|other)$/, '');
      if (code.includes(`'${stem}'`)) return true;
      const prefix = PREFIXES.find((one) => key.startsWith(one));
      const isPassed = prefix !== undefined && code.includes(`, '${prefix.slice(0, -1)}',`);
      if (!prefix || !(isPassed || code.includes(`\`${prefix}$`))) return false;
      return new RegExp(`\\b${key.slice(prefix.length).split('.')[0]}\\b`).test(code) || ['type.', 'context.'].includes(prefix);
    };
    expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
  });
});

describe('a language', () => {
  it('writes dates, numbers and plurals its own way', () => {
    expect(localizer('en').range(18322, 18352)).toMatch(/^1\s?–\s?31 March 2020$/);
    expect(localizer('id').date(18322)).toBe('1 Maret 2020');
    expect(localizer('en').count('count.actors', 1)).toBe('1 actor');
    expect(localizer('en').count('count.actors', 1200)).toBe('1,200 actors');
    expect(localizer('id').count('count.actors', 1200)).toBe('1.200 aktor');
    expect(localizer('xx').text('close')).toBe('Close');
  });
});
