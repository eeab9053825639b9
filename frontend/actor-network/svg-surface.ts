import { path, type Path } from 'd3-path';
import { DASH, FONT, type PathSink, type StrokeStyle, type Surface, type TextStyle } from './surface.js';

/** Writes what is painted as SVG, each edge and actor a group with its id and a title. */
export class SvgSurface implements Surface {
  readonly separate = true;
  readonly hair = 0;
  private readonly parts: string[] = [];
  private current: Path = path();

  begin(): PathSink {
    this.current = path();
    return this.current;
  }

  stroke(style: StrokeStyle): void {
    const dash = style.dashed ? ` stroke-dasharray="${DASH.join(' ')}"` : '';
    this.parts.push(
      `<path d="${rounded(this.current)}" fill="none" stroke="${escape(style.colour)}" stroke-width="${short(style.width)}"` +
        `${opacityOf(style.opacity)}${dash}/>`,
    );
  }

  fill(colour: string, opacity: number): void {
    this.parts.push(`<path d="${rounded(this.current)}" fill="${escape(colour)}"${opacityOf(opacity)}/>`);
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    const halo = style.halo
      ? ` paint-order="stroke" stroke="${escape(style.halo)}" stroke-width="3.5" stroke-linejoin="round"`
      : '';
    this.parts.push(
      `<text x="${short(x)}" y="${short(y)}" dy="0.35em" text-anchor="${style.align}" font-family="${escape(FONT)}"` +
        ` font-size="${short(style.size)}" font-weight="${style.weight}" fill="${escape(style.colour)}"` +
        `${halo}${opacityOf(style.opacity)}>${escape(text)}</text>`,
    );
  }

  openGroup(role: string, id: string, title: string): void {
    this.parts.push(`<g data-${role}="${escape(id)}"><title>${escape(title)}</title>`);
  }

  closeGroup(): void {
    this.parts.push('</g>');
  }

  /** The whole document; another surface can be set into it, cut to its frame. */
  toDocument(width: number, height: number, title: string, background: string, inset?: Inset): string {
    const body = inset
      ? `<clipPath id="frame"><rect width="${inset.width}" height="${inset.height}"/></clipPath>` +
        `<g transform="translate(0 ${inset.top})" clip-path="url(#frame)">${inset.body.parts.join('')}</g>`
      : '';
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
      `<title>${escape(title)}</title><rect width="100%" height="100%" fill="${escape(background)}"/>` +
      `${body}${this.parts.join('')}</svg>`
    );
  }
}

export interface Inset {
  body: SvgSurface;
  width: number;
  height: number;
  top: number;
}

function rounded(path: Path): string {
  return path.toString().replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => short(Number(number)));
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function opacityOf(opacity: number): string {
  return opacity < 1 ? ` opacity="${short(opacity)}"` : '';
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
}
