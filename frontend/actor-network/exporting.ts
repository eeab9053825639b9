import type { Localizer } from '../i18n/localizer.js';
import { FAMILIES } from '../network-data/network-data.js';
import { Painter, type Painting } from './painter.js';
import { MARK_IS_FILLED, traceHead } from './shapes.js';
import { SvgSurface } from './svg-surface.js';
import type { Surface } from './surface.js';

export interface Caption {
  title: string;
  window: string;
}

const HEADER = 58;
const LEGEND = 46;
const INSET = 20;

/** The scene as it is on screen, with title, window and legend around it. */
export function toSvg(painting: Painting, caption: Caption, texts: Localizer): string {
  const { width, height } = painting.scene.size;
  const picture = new SvgSurface();
  new Painter().paint(picture, painting);
  const frame = new SvgSurface();
  const { palette } = painting;
  const line = (text: string, y: number, size: number, weight: number, colour: string) =>
    frame.text(text, INSET, y, { colour, halo: null, size, weight, opacity: 1, align: 'start' });
  line(caption.title, 24, 17, 650, palette.label);
  line(caption.window, 45, 12, 400, palette.mutedLabel);
  paintLegend(frame, painting, HEADER + height + LEGEND / 2, texts);
  return frame.toDocument(width, height + HEADER + LEGEND, `${caption.title}, ${caption.window}`, palette.background, {
    body: picture,
    width,
    height,
    top: HEADER,
  });
}

function paintLegend(surface: Surface, { palette }: Painting, y: number, texts: Localizer): void {
  let x = INSET;
  const sample = (text: string, draw: () => void) => {
    draw();
    surface.text(text, x + 36, y, { colour: palette.mutedLabel, halo: null, size: 11, weight: 400, opacity: 1, align: 'start' });
    x += 36 + text.length * 6.2 + 22;
  };
  FAMILIES.forEach((family, index) => {
    const colour = palette.family[index];
    sample(texts.text(`family.${family}`), () => {
      const sink = surface.begin();
      sink.moveTo(x, y);
      sink.lineTo(x + 20, y);
      surface.stroke({ colour, width: 2, opacity: 1 });
      traceHead(surface.begin(), family, { x: x + 20, y, ux: 1, uy: 0, size: 8 });
      if (MARK_IS_FILLED[index]) surface.fill(colour, 1);
      else surface.stroke({ colour, width: 1.5, opacity: 1 });
    });
  });
  sample(texts.text('legend.tentative'), () => {
    const sink = surface.begin();
    sink.moveTo(x, y);
    sink.lineTo(x + 28, y);
    surface.stroke({ colour: palette.mutedLabel, width: 2, opacity: 1, dashed: true });
  });
}

/** Draws an SVG document onto a bitmap, so that both exports are one picture. */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to export.'))), 'image/png'),
  );
}
