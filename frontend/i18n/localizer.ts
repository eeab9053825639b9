import { toDate } from '../network-data/days.js';
import en from './en.json';
import id from './id.json';

export type Params = Record<string, string | number>;

const BUNDLES: Record<string, Record<string, string>> = { en, id };
/** Dates read "1–31 March 2020" in both languages. */
const LOCALES: Record<string, string> = { en: 'en-GB', id: 'id-ID' };

/** Texts, numbers and dates in one language. */
export class Localizer {
  private readonly bundle: Record<string, string>;
  private readonly locale: string;
  private readonly plural: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(readonly language: string) {
    this.bundle = BUNDLES[language] ?? BUNDLES.en;
    this.locale = LOCALES[language] ?? LOCALES.en;
    this.plural = new Intl.PluralRules(this.locale);
    this.numbers = new Intl.NumberFormat(this.locale);
  }

  text(key: string, params?: Params): string {
    const message = this.bundle[key] ?? BUNDLES.en[key] ?? key;
    return params ? message.replace(/\{(\w+)\}/g, (_, name: string) => this.show(params[name])) : message;
  }

  /** The plural form of a message for a number, which stands for `{n}`. */
  count(key: string, n: number, params?: Params): string {
    const form = this.plural.select(n) === 'one' ? 'one' : 'other';
    return this.text(`${key}.${form}`, { n, ...params });
  }

  number(n: number): string {
    return this.numbers.format(n);
  }

  date(day: number): string {
    return this.format('date', { day: 'numeric', month: 'long', year: 'numeric' }).format(toDate(day));
  }

  shortDate(day: number): string {
    return this.format('short', { day: 'numeric', month: 'short', year: 'numeric' }).format(toDate(day));
  }

  month(day: number): string {
    return this.format('month', { month: 'short' }).format(toDate(day));
  }

  year(day: number): string {
    return this.format('year', { year: 'numeric' }).format(toDate(day));
  }

  dayOfMonth(day: number): string {
    return this.format('day', { day: 'numeric', month: 'short' }).format(toDate(day));
  }

  range(from: number, to: number): string {
    return this.format('date', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(toDate(from), toDate(to));
  }

  private format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    let format = this.formats.get(name);
    if (!format) this.formats.set(name, (format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' })));
    return format;
  }

  private show(value: string | number | undefined): string {
    return typeof value === 'number' ? this.number(value) : (value ?? '');
  }
}

const known = new Map<string, Localizer>();

export function localizer(language: string): Localizer {
  let one = known.get(language);
  if (!one) known.set(language, (one = new Localizer(language)));
  return one;
}
