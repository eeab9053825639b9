import type { Size } from './camera.js';

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * The picture while a reader pans: painted beyond the rim, then only moved. Without a graphics card the browser copies a
 * canvas that is drawn on whenever anything moves; a bitmap that has been handed over it does not.
 */
export class CarriedPicture {
  private readonly pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  private readonly frame: ImageBitmapRenderingContext;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.frame = canvas.getContext('bitmaprenderer')!;
    this.hide();
  }

  /** What to paint the picture with, before it is shown. */
  prepare(size: Size, ratio: number, margin: number): Pen {
    const { canvas, pen } = this;
    const width = size.width + 2 * margin;
    const height = size.height + 2 * margin;
    pen.canvas.width = Math.round(width * ratio);
    pen.canvas.height = Math.round(height * ratio);
    canvas.style.inset = `${-margin}px`;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    return pen;
  }

  show(): void {
    this.frame.transferFromImageBitmap(this.pen.canvas.transferToImageBitmap());
    this.moveTo(0, 0);
    this.canvas.hidden = false;
  }

  moveTo(x: number, y: number): void {
    this.canvas.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** Gives the memory back as well: two pictures are a lot on a large screen. */
  hide(): void {
    if (this.canvas.hidden) return;
    this.canvas.hidden = true;
    this.frame.transferFromImageBitmap(null);
    this.pen.canvas.width = this.pen.canvas.height = 1;
  }
}
