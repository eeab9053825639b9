/**
 * A list filter with one id switched. Null is "all"; a list that holds all becomes null again, so that the link says
 * nothing about a filter that filters nothing. A strict list has no "all" of its own.
 */
export function toggled(chosen: readonly string[] | null, id: string, all: readonly string[], strict = false): string[] | null {
  const current = chosen ?? all;
  const next = current.includes(id) ? current.filter((one) => one !== id) : [...current, id];
  return !strict && next.length === all.length ? null : next;
}
