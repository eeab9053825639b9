import { completeView, onlyFilters, type Filters, type View } from '../network-data/view.js';

const STORED_AS = 'entente.filters';

export interface SavedFilter {
  name: string;
  filters: Filters;
}

/** Filters that the reader has kept under a name, in this browser. What cannot be read is as if it were not there. */
export function savedFilters(defaults: View, storage: Storage = localStorage): SavedFilter[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(STORED_AS) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter(isSaved)
      .map(({ name, filters }) => ({ name, filters: onlyFilters(completeView(filters, defaults)) }));
  } catch {
    return [];
  }
}

export function saveFilter(list: readonly SavedFilter[], saved: SavedFilter, storage: Storage = localStorage): SavedFilter[] {
  return store([...list.filter((one) => one.name !== saved.name), saved], storage);
}

export function forgetFilter(list: readonly SavedFilter[], name: string, storage: Storage = localStorage): SavedFilter[] {
  return store(list.filter((one) => one.name !== name), storage);
}

function isSaved(one: unknown): one is SavedFilter {
  const { name, filters } = (one ?? {}) as Partial<SavedFilter>;
  return typeof name === 'string' && typeof filters === 'object';
}

function store(list: SavedFilter[], storage: Storage): SavedFilter[] {
  storage.setItem(STORED_AS, JSON.stringify(list));
  return list;
}
