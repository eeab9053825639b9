import { FAMILIES } from '../network-data/network-data.js';

/** Colours that a picture is painted with, read from the theme's custom properties. */
export interface Palette {
  background: string;
  /** In the order of FAMILIES. */
  family: string[];
  /** By kind of actor. */
  node: Record<string, NodeColours>;
  label: string;
  mutedLabel: string;
  accent: string;
}

export interface NodeColours {
  fill: string;
  stroke: string;
  text: string;
}

const FALLBACK: Record<string, string> = {
  '--entente-canvas': '#ffffff',
  '--entente-vc': '#0072b2',
  '--entente-mc': '#009e73',
  '--entente-vx': '#e69f00',
  '--entente-mx': '#d55e00',
  '--entente-neutral': '#7b8794',
  '--entente-node-strong': '#2f3e4e',
  '--entente-node-soft': '#eef1f4',
  '--entente-node-on-strong': '#ffffff',
  '--entente-node-on-soft': '#2f3e4e',
  '--entente-text': '#1b2733',
  '--entente-text-soft': '#54616f',
  '--entente-accent': '#3257d6',
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim() || FALLBACK[name];
  const canvas = read('--entente-canvas');
  const strong = { fill: read('--entente-node-strong'), stroke: canvas, text: read('--entente-node-on-strong') };
  const soft = { fill: read('--entente-node-soft'), stroke: read('--entente-node-strong'), text: read('--entente-node-on-soft') };
  return {
    background: canvas,
    family: FAMILIES.map((family) => read(`--entente-${family.toLowerCase()}`)),
    node: { STATE: strong, GOVERNMENT: strong, ARMED_GROUP: strong, ORGANISATION: soft, PERSON: soft, COMPANY: soft },
    label: read('--entente-text'),
    mutedLabel: read('--entente-text-soft'),
    accent: read('--entente-accent'),
  };
}
