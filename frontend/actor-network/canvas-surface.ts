import type { Size } from './camera.js';
import type { Pen } from './carried-picture.js';
import { DASH, fontOf, type PathSink, type StrokeStyle, type Surface, type TextStyle } from './surface.js';

const CACHED_TEXTS = 1500;
const HALO_WIDTH = 3.5;
const NO_DASH: number[] = [];

interface TextImage {
  image: HTMLCanvasElement;
  width: number;
  height: number;
}

export class CanvasSurface implements Surface {
  readonly separate = false;
  private texts = new Map<string, TextImage>();
  private ratio = 1;

  private context!: Pen;

  get hair(): number {
    return 1 / this.ratio;
  }

  /** A clean sheet, reaching beyond the rim by a margin. */
  open(pen: Pen, { width, height }: Size, ratio: number, margin: number): void {
    if (ratio !== this.ratio) this.texts.clear();
    this.context = pen;
    this.ratio = ratio;
    this.context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    this.context.clearRect(-margin, -margin, width + 2 * margin, height + 2 * margin);
    this.context.lineCap = 'butt';
    this.context.lineJoin = 'round';
  }

  begin(): PathSink {
    this.context.beginPath();
    return this.context;
  }

  stroke(style: StrokeStyle): void {
    const { context } = this;
    context.globalAlpha = style.opacity;
    context.strokeStyle = style.colour;
    context.lineWidth = style.width;
    context.setLineDash(style.dashed ? (DASH as number[]) : NO_DASH);
    context.stroke();
  }

  fill(colour: string, opacity: number): void {
    this.context.globalAlpha = opacity;
    this.context.fillStyle = colour;
    this.context.fill();
  }

  /** Letters with a halo are costly to stroke and the same in every frame, so each text is drawn once and copied. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    const { context } = this;
    const entry = this.imageOf(text, style);
    const shift = style.align === 'middle' ? entry.width / 2 : style.align === 'end' ? entry.width - HALO_WIDTH : HALO_WIDTH;
    context.globalAlpha = style.opacity;
    // On whole device pixels, or the letters would be smeared.
    const left = Math.round((x - shift) * this.ratio) / this.ratio;
    const top = Math.round((y - entry.height / 2) * this.ratio) / this.ratio;
    context.drawImage(entry.image, left, top, entry.width, entry.height);
  }

  openGroup(): void {}

  closeGroup(): void {}

  private imageOf(text: string, style: TextStyle): TextImage {
    const key = `${text}|${style.size}|${style.weight}|${style.colour}|${style.halo}`;
    let entry = this.texts.get(key);
    if (!entry) {
      if (this.texts.size >= CACHED_TEXTS) this.texts.clear();
      entry = this.draw(text, style);
      this.texts.set(key, entry);
    }
    return entry;
  }

  private draw(text: string, style: TextStyle): TextImage {
    const image = document.createElement('canvas');
    const pen = image.getContext('2d')!;
    pen.font = fontOf(style);
    const width = Math.ceil(pen.measureText(text).width + 2 * HALO_WIDTH);
    const height = Math.ceil(style.size * 1.35 + 2 * HALO_WIDTH);
    image.width = Math.ceil(width * this.ratio);
    image.height = Math.ceil(height * this.ratio);
    pen.scale(this.ratio, this.ratio);
    pen.font = fontOf(style);
    pen.textBaseline = 'middle';
    if (style.halo) {
      pen.strokeStyle = style.halo;
      pen.lineWidth = HALO_WIDTH;
      pen.lineJoin = 'round';
      pen.strokeText(text, HALO_WIDTH, height / 2);
    }
    pen.fillStyle = style.colour;
    pen.fillText(text, HALO_WIDTH, height / 2);
    return { image, width: image.width / this.ratio, height: image.height / this.ratio };
  }
}
